//! The methods for roles.

use authing::roles::{
    AssignRole, AssignRoleBatch, CheckRoleMutualExclusion, CheckRoleParams, CreateAdminRole, CreateRole, CreateRolesBatch,
    DeleteRolesBatch, DeleteRolesBatchInNamespaces, GetRole, GetRoleAuthorizedResources, ListRoleAssignments, ListRoleDepartments,
    ListRoleMembers, ListRoles, RevokeRole, RevokeRoleBatch, UpdateRole,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
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

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("roles", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("roles", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("roles", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("roles", METHODS);
}
