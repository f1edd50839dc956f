//! Data permissions: policies that allow or deny actions on structured data.
//!
//! A *data resource* describes data that is subject to access control, and the possible actions on it. It is a single text (such
//! as a URL), an array of texts (such as the numbers of door cards) or a tree of nodes (such as folders). It belongs to a
//! permission namespace, and the codes of both identify it.
//!
//! A *data policy* allows or denies actions by paths, `namespace/resource/action`. For a tree, the codes of the nodes stand
//! between resource and action; the action `*` is all actions. A policy takes effect for the users, groups, roles and
//! departments that it is granted to.
//!
//! Programs check permissions for single resources ([`check_permission`]), list all permissions of a user
//! ([`get_user_permission_list`]), or get a tree with the permitted actions on each node ([`get_user_resource_struct`]). Nodes of
//! trees can have extend fields (`dnef` in the names of methods), which contain additional custom values.
//!
//! [`check_permission`]: crate::ManagementClient::check_permission
//! [`get_user_permission_list`]: crate::ManagementClient::get_user_permission_list
//! [`get_user_resource_struct`]: crate::ManagementClient::get_user_resource_struct
//!
//! # Examples
//!
//! ```no_run
//! use authing::data_permissions::{
//!     AuthorizeDataPolicies, CheckPermission, CreateDataPolicy,
//!     CreatePermissionNamespace, CreateStringDataResource, DataPolicyStatement,
//!     DataPolicySubject, PolicyEffect, SubjectType,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let library = CreatePermissionNamespace::new("Library", "library");
//! client.create_permission_namespace(&library)?;
//! let archive = CreateStringDataResource::new()
//!     .namespace_code("library")
//!     .resource_code("archive")
//!     .resource_name("Archive")
//!     .struct_("/archive")
//!     .actions(["read", "write"]);
//! client.create_string_data_resource(&archive)?;
//!
//! let paths = ["library/archive/read"];
//! let statements = [DataPolicyStatement::new(PolicyEffect::Allow, paths)];
//! let policy = CreateDataPolicy::new(statements, "Archive readers");
//! let policy_id = client.create_data_policy(&policy)?.policy_id;
//! let user = "5f702fcc913544c358cb2123";
//! let readers = [DataPolicySubject::new(user, SubjectType::User)];
//! client.authorize_data_policies(&AuthorizeDataPolicies::new(readers, [policy_id]))?;
//!
//! let question = CheckPermission::new(["archive"], "read", user, "library");
//! for result in client.check_permission(&question)?.check_result_list {
//!     println!("{:?}: {:?}", result.resource, result.enabled);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod check;
pub(super) mod extend_field;
mod iter_dnef;
pub(super) mod namespace;
pub(super) mod policy;
pub(super) mod resource;
pub(super) mod structure;
mod types;

use crate::declare::reexport;

reexport! {
    self::check {
        AuthEnvBrowserType;
        AuthEnvDeviceType;
        AuthEnvParams;
        AuthEnvSystemType;
        CheckExternalUserPermission = "CheckExternalUserPermissionDto";
        CheckPermission = "CheckPermissionDto";
        CheckUserSameLevelPermission = "CheckUserSameLevelPermissionDto";
        GetUserPermissionList = "GetUserPermissionListDto";
        ListPermissionView = "ListPermissionViewDto";
        NodePermissionCheckList = "CheckUserSameLevelPermissionDataDto";
        NodePermissionCheckResult = "CheckUserSameLevelPermissionRespDto";
        PermissionCheckList = "CheckExternalUserPermissionDataDto", "CheckPermissionDataDto";
        PermissionCheckResult = "CheckExternalUserPermissionsRespDto", "CheckPermissionsRespDto";
        PermissionView = "ListPermissionViewRespDto";
        PermissionViewGroup = "GroupBo";
        PermissionViewNode = "NodeBo";
        PermissionViewPolicy = "PolicyBo";
        PermissionViewRole = "RoleBo";
        ResourceAuthorization = "OpenResource";
        TreeAuthorization = "TreeAuthorize";
        TreeNodeAuthorization = "TreeAuthBo";
        UserPermissionList = "GetUserPermissionListDataDto";
        UserPermissions = "UserPermissionListDto";
    }
    self::extend_field {
        BatchCreateDnef = "BatchCreateDnefReq";
        CreateDnef = "CreateDnefReq";
        DeleteDnef = "DeleteDnefReq";
        ExtendFieldPage = "DnefPaginatedRespDto";
        ListDnef = "ListDnefDto";
        UpdateDnef = "UpdateDnefReq";
    }
    self::namespace {
        CheckPermissionNamespaceExists = "CheckPermissionNamespaceExistsDto";
        CreatePermissionNamespace = "CreatePermissionNamespaceDto";
        CreatePermissionNamespacesBatch = "CreatePermissionNamespacesBatchDto";
        CreatePermissionNamespacesBatchItem = "CreatePermissionNamespacesBatchItemDto";
        ListPermissionNamespaceRoles = "ListPermissionNamespaceRolesDto";
        ListPermissionNamespaces = "ListPermissionNamespacesDto";
        PermissionNamespace = "CreatePermissionNamespaceRespDto", "GetPermissionNamespaceRespDto", "PermissionNamespacesListRespDto", "UpdatePermissionNamespaceRespDto";
        PermissionNamespaceRole = "PermissionNamespaceRolesListRespDto";
        UpdatePermissionNamespace = "UpdatePermissionNamespaceDto";
    }
    self::policy {
        AuthorizeDataPolicies = "CreateAuthorizeDataPolicyDto";
        CreateDataPolicy = "CreateDataPolicyDto";
        DataPolicy = "CreateDataPolicyRespDto", "GetDataPolicyRespDto", "UpdateDataPolicyRespDto";
        DataPolicyStatement = "DataStatementPermissionDto";
        DataPolicySubject = "SubjectDto", "SubjectRespDto";
        DataPolicySummary = "ListDataPoliciesRespDto";
        DataPolicyTarget = "DataSubjectRespDto";
        DataResourceRef = "DataResourceSimpleRespDto";
        ListDataPolicies = "ListDataPoliciesDto";
        ListDataPolicyTargets = "ListDataPolicyTargetsDto";
        ListSimpleDataPolicies = "ListSimpleDataPoliciesDto";
        RevokeDataPolicy = "DeleteAuthorizeDataPolicyDto";
        SimpleDataPolicy = "ListSimpleDataPoliciesRespDto";
        UpdateDataPolicy = "UpdateDataPolicyDto";
    }
    self::resource {
        ArrayDataResource = "CreateArrayDataResourceRespDto";
        CheckDataResourceExists = "CheckDataResourceExistsDto";
        CreateArrayDataResource = "CreateArrayDataResourceDto";
        CreateDataResource = "CreateDataResourceDto";
        CreateStringDataResource = "CreateStringDataResourceDto";
        CreateTreeDataResource = "CreateTreeDataResourceDto";
        DataResource = "CreateDataResourceRespDto", "GetDataResourceRespDto", "UpdateDataResourceRespDto";
        DataResourceSummary = "ListDataResourcesRespDto";
        DataResourceTreeNode = "DataResourceTreeStructs";
        DeleteDataResource = "DeleteDataResourceDto";
        GetDataResource = "GetDataResourceDto";
        ListDataResources = "ListDataResourcesDto";
        StringDataResource = "CreateStringDataResourceRespDto";
        TreeDataResource = "CreateTreeDataResourceRespDto";
        UpdateDataResource = "UpdateDataResourceDto";
    }
    self::structure {
        ActionUsers = "ActionAuth";
        AuthorizedTreeNode = "TreeStructs";
        GetExternalUserResourceStruct = "GetExternalUserResourceStructDto";
        GetUserResourcePermissionList = "GetUserResourcePermissionListDto";
        GetUserResourceStruct = "GetUserResourceStructDto";
        ListResourceTargets = "ListResourceTargetsDto";
        ResourcePermission = "GetUserResourcePermissionList";
        ResourcePermissionList = "GetUserResourcePermissionListDataDto";
        ResourceTarget = "ListResourceTargetsDtoResp";
        ResourceTargetList = "ListResourceTargetsDataDto";
        TreeStructAuthorization = "TreeResourceAuthAction";
        UserResourceStruct = "GetExternalUserResourceStructDataDto", "GetUserResourceStructDataDto";
    }
    self::types {
        ArrayAuthorization = "ArrResourceAuthAction", "ArrayAuthorize";
        DataResourceType;
        ExtendField;
        ExtendFieldConfig = "Config";
        ExtendFieldOption = "Option";
        ExtendFieldType;
        StringAuthorization = "StrAuthorize", "StrResourceAuthAction";
    }
    super::shared {
        AvailabilityCheck = "CheckParamsDataPolicyRespDto", "CheckParamsDataResourceRespDto", "CheckPermissionNamespaceExistsRespDto", "CheckRoleParamsRespDto";
        PolicyEffect;
        SubjectType;
    }
}
