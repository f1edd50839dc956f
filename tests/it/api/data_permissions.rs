//! The methods of the module `data_permissions`.

use authing::data_permissions::{
    AuthorizeDataPolicies, BatchCreateDnef, CheckDataResourceExists, CheckExternalUserPermission, CheckPermission,
    CheckPermissionNamespaceExists, CheckUserSameLevelPermission, CreateArrayDataResource, CreateDataPolicy, CreateDataResource,
    CreateDnef, CreatePermissionNamespace, CreatePermissionNamespacesBatch, CreateStringDataResource, CreateTreeDataResource,
    DeleteDataResource, DeleteDnef, GetDataResource, GetExternalUserResourceStruct, GetUserPermissionList, GetUserResourcePermissionList,
    GetUserResourceStruct, ListDataPolicies, ListDataPolicyTargets, ListDataResources, ListDnef, ListPermissionNamespaceRoles,
    ListPermissionNamespaces, ListPermissionView, ListResourceTargets, ListSimpleDataPolicies, RevokeDataPolicy, UpdateDataPolicy,
    UpdateDataResource, UpdateDnef, UpdatePermissionNamespace,
};

dispatch! {
    "data_permissions":
    create_permission_namespace(CreatePermissionNamespace);
    create_permission_namespaces_batch(CreatePermissionNamespacesBatch);
    get_permission_namespace(code: str);
    get_permission_namespaces_batch(codes: [str]);
    list_permission_namespaces(ListPermissionNamespaces);
    update_permission_namespace(UpdatePermissionNamespace);
    delete_permission_namespace(code: str);
    delete_permission_namespaces_batch(codes: [str]);
    check_permission_namespace_exists(CheckPermissionNamespaceExists);
    list_permission_namespace_roles(ListPermissionNamespaceRoles);
    create_data_resource(CreateDataResource);
    create_string_data_resource(CreateStringDataResource);
    create_array_data_resource(CreateArrayDataResource);
    create_tree_data_resource(CreateTreeDataResource);
    list_data_resources(ListDataResources);
    get_data_resource(GetDataResource);
    update_data_resource(UpdateDataResource);
    delete_data_resource(DeleteDataResource);
    check_data_resource_exists(CheckDataResourceExists);
    create_dnef(CreateDnef);
    batch_create_dnef(BatchCreateDnef);
    delete_dnef(DeleteDnef);
    update_dnef(UpdateDnef);
    list_dnef(ListDnef);
    create_data_policy(CreateDataPolicy);
    list_data_policies(ListDataPolicies);
    list_simple_data_policies(ListSimpleDataPolicies);
    get_data_policy(policyId: str);
    update_data_policy(UpdateDataPolicy);
    delete_data_policy(policyId: str);
    check_data_policy_exists(policyName: str);
    list_data_policy_targets(ListDataPolicyTargets);
    authorize_data_policies(AuthorizeDataPolicies);
    revoke_data_policy(RevokeDataPolicy);
    get_user_permission_list(GetUserPermissionList);
    check_permission(CheckPermission);
    check_external_user_permission(CheckExternalUserPermission);
    get_user_resource_permission_list(GetUserResourcePermissionList);
    list_resource_targets(ListResourceTargets);
    get_user_resource_struct(GetUserResourceStruct);
    get_external_user_resource_struct(GetExternalUserResourceStruct);
    check_user_same_level_permission(CheckUserSameLevelPermission);
    list_permission_view(ListPermissionView);
}
