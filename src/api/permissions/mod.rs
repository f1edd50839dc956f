//! Resources, the namespaces that they are in, and who may do what with them.
//!
//! A resource stands for something that access is controlled to: data, an endpoint, an entry of a menu, a button or another
//! element of a user interface. It has a code, unique in its namespace, and may define the actions that are possible with it,
//! such as `read`. A namespace keeps the resources and roles of one application apart from those of others; where a request
//! has a `namespace` that is not set, the namespace `default` is used. Permissions are given by authorizing users, roles, groups
//! or departments for actions on resources, and checked with [`is_action_allowed`]: a user has those of its roles, groups and
//! departments as well. Structured data with conditions and denials is the subject of the module `data_permissions`, whose
//! permission namespaces the vendor's documentation calls by the same Chinese word as the namespaces here.
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
