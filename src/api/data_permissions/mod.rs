//! TODO

pub(super) mod check;
pub(super) mod extend_field;
mod iter_dnef;
pub(super) mod namespace;
pub(super) mod policy;
pub(super) mod resource;
pub(super) mod structure;
mod types;

use crate::api::reexport;

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
