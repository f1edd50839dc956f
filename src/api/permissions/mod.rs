//! Resources, their namespaces, and authorizations for actions on them.
//!
//! A resource is an object of access control: data, an endpoint, a menu entry, a button or another element of a user interface.
//! It has a code, unique in its namespace, and can define the possible actions, such as `read`. A namespace contains the
//! resources and roles of one application. If the `namespace` of a request is not set, the namespace `default` is used.
//!
//! Permissions are granted by authorizing users, roles, groups or departments for actions on resources. A user also has the
//! permissions of its roles, groups and departments. [`is_action_allowed`] checks a permission.
//!
//! For structured data, conditions and denials, see the module `data_permissions`. Its permission namespaces have the same name
//! in the Chinese documentation as the namespaces of this module.
//!
//! [`is_action_allowed`]: crate::ManagementClient::is_action_allowed
//!
//! # Examples
//!
//! ```no_run
//! use authing::permissions::{
//!     AuthorizeResourceItem, AuthorizeResources, CreateResource, IsActionAllowed,
//!     ResourceAction, ResourceItem, ResourceType, TargetType,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let actions = [ResourceAction::new("read", "Look at invoices")];
//! let invoices = CreateResource::new(ResourceType::Data, "invoices").actions(actions);
//! client.create_resource(&invoices)?;
//!
//! let readable = ResourceItem::new("invoices", ["read"], ResourceType::Data);
//! let item = AuthorizeResourceItem::new(TargetType::Role, ["auditor"], [readable]);
//! client.authorize_resources(&AuthorizeResources::new([item]))?;
//!
//! let question = IsActionAllowed::new("5f702fcc913544c358cb2123", "read", "invoices");
//! if client.is_action_allowed(&question)? {
//!     println!("an auditor");
//! }
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod authorization;
pub(super) mod namespace;
pub(super) mod resource;

use crate::declare::reexport;

reexport! {
    self::authorization {
        AuthorizeResourceItem;
        AuthorizeResources = "AuthorizeResourcesDto";
        GetAuthorizedResources = "GetAuthorizedResourcesDto";
        GetResourceAuthorizedTargets = "GetResourceAuthorizedTargetsDto";
        IsActionAllowed = "IsActionAllowedDto";
        ResourceAuthorizedTarget = "ResourceAuthorizedTargetDto";
        ResourceItem = "ResourceItemDto";
    }
    self::namespace {
        CreateNamespace = "CreateNamespaceDto";
        CreateNamespacesBatch = "CreateNamespacesBatchDto";
        CreateNamespacesBatchItem = "CreateNamespacesBatchItemDto";
        ListNamespaceRoles = "ListNamespaceRolesDto";
        ListNamespaces = "ListNamespacesDto";
        Namespace = "NamespaceDto", "NamespacesListRespDto";
        NamespaceRole = "NamespaceRolesListRespDto";
        UpdateNamespace = "UpdateNamespaceDto";
    }
    self::resource {
        AssociateTenantResource = "AssociateTenantResourceDto";
        CommonResource = "CommonResourceDto";
        CreateResource = "CreateResourceDto";
        CreateResourceBatchItem = "CreateResourceBatchItemDto";
        CreateResourcesBatch = "CreateResourcesBatchDto";
        DeleteResource = "DeleteResourceDto";
        DeleteResourcesBatch = "DeleteResourcesBatchDto";
        GetResource = "GetResourceDto";
        GetResourcesBatch = "GetResourcesBatchDto";
        ListCommonResource = "ListCommonResourceDto";
        ListResources = "ListResourcesDto";
        Resource = "ResourceDto";
        ResourceAction;
        UpdateResource = "UpdateResourceDto";
    }
    super::shared {
        AuthorizedResource = "AuthorizedResourceDto";
        PolicyCondition;
        PolicyConditionOperator;
        PolicyConditionParam;
        PolicyEffect;
        ResourceType;
        TargetType;
    }
}
