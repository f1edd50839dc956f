//! The methods of the module `permissions`.

use authing::permissions::{
    AssociateTenantResource, AuthorizeResources, CreateNamespace, CreateNamespacesBatch, CreateResource, CreateResourcesBatch,
    DeleteResource, DeleteResourcesBatch, GetAuthorizedResources, GetResource, GetResourceAuthorizedTargets, GetResourcesBatch,
    IsActionAllowed, ListCommonResource, ListNamespaceRoles, ListNamespaces, ListResources, UpdateNamespace, UpdateResource,
};

dispatch! {
    "permissions":
    create_resource(CreateResource);
    create_resources_batch(CreateResourcesBatch);
    get_resource(GetResource);
    get_resources_batch(GetResourcesBatch);
    list_common_resource(ListCommonResource);
    list_resources(ListResources);
    update_resource(UpdateResource);
    delete_resource(DeleteResource);
    delete_resources_batch(DeleteResourcesBatch);
    delete_common_resources_batch(ids: [str]);
    associate_tenant_resource(AssociateTenantResource);
    create_namespace(CreateNamespace);
    create_namespaces_batch(CreateNamespacesBatch);
    get_namespace(code: str);
    get_namespaces_batch(codeList: [str]);
    update_namespace(UpdateNamespace);
    delete_namespace(code: str);
    delete_namespaces_batch(codeList: [str]);
    list_namespaces(ListNamespaces);
    list_namespace_roles(ListNamespaceRoles);
    authorize_resources(AuthorizeResources);
    get_authorized_resources(GetAuthorizedResources);
    is_action_allowed(IsActionAllowed);
    get_resource_authorized_targets(GetResourceAuthorizedTargets);
}
