//! The methods of the module `permissions`.

use authing::permissions::{
    AssociateTenantResource, AuthorizeResources, CreateNamespace, CreateNamespacesBatch, CreateResource, CreateResourcesBatch,
    DeleteResource, DeleteResourcesBatch, GetAuthorizedResources, GetResource, GetResourceAuthorizedTargets, GetResourcesBatch,
    IsActionAllowed, ListCommonResource, ListNamespaceRoles, ListNamespaces, ListResources, UpdateNamespace, UpdateResource,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
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

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("permissions", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("permissions", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("permissions", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("permissions", METHODS);
}
