//! The methods for roles.

use authing::roles::{
    AssignRole, AssignRoleBatch, CheckRoleMutualExclusion, CheckRoleParams, CreateAdminRole, CreateRole, CreateRolesBatch,
    DeleteRolesBatch, DeleteRolesBatchInNamespaces, GetRole, GetRoleAuthorizedResources, ListRoleAssignments, ListRoleDepartments,
    ListRoleMembers, ListRoles, RevokeRole, RevokeRoleBatch, UpdateRole,
};

dispatch! {
    "roles":
    get_role(GetRole);
    assign_role(AssignRole);
    assign_role_batch(AssignRoleBatch);
    revoke_role(RevokeRole);
    revoke_role_batch(RevokeRoleBatch);
    get_role_authorized_resources(GetRoleAuthorizedResources);
    list_role_members(ListRoleMembers);
    list_role_departments(ListRoleDepartments);
    create_role(CreateRole);
    list_roles(ListRoles);
    delete_roles_batch(DeleteRolesBatch);
    create_roles_batch(CreateRolesBatch);
    update_role(UpdateRole);
    delete_roles_batch_in_namespaces(DeleteRolesBatchInNamespaces);
    check_role_params(CheckRoleParams);
    list_role_assignments(ListRoleAssignments);
    create_admin_role(CreateAdminRole);
    delete_admin_roles(codeList: [str]);
    check_role_mutual_exclusion(CheckRoleMutualExclusion);
}
