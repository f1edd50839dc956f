//! TODO

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
