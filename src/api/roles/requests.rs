//! The requests of the role methods.

use crate::api::shared::{ResourceType, RoleCode, TargetType};
use crate::declare::{open_enum, request};

request! {
    /// A request for [`get_role`](crate::ManagementClient::get_role).
    pub struct GetRole {
        /// Code of the role that is returned.
        pub code: String [sample "admin"],
        /// Code of the namespace that has the role; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`assign_role`](crate::ManagementClient::assign_role).
    pub struct AssignRole {
        /// The targets that the role is assigned to.
        pub targets: Vec<RoleTarget> [1..=50 items],
        /// Code of the role that the targets get.
        pub code: String [sample "admin"],
        /// When the assignment ends, in milliseconds since 1970; never if not set or `null`.
        pub end_time?: i64,
        /// When the assignment begins, in milliseconds since 1970; immediately if not set or `null`.
        pub enable_time?: f64,
        /// Code of the role's namespace; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A target of an assignment or revocation of a role.
    pub struct RoleTarget {
        /// Whether it is a user, a group, a department or a role.
        pub target_type: TargetType,
        /// The ID of a user or department, or the code of a role or group.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`assign_role_batch`](crate::ManagementClient::assign_role_batch).
    pub struct AssignRoleBatch {
        /// The targets that the roles are assigned to. Each target gets all of them.
        pub targets: Vec<RoleTarget> [1..=10 items],
        /// The roles that are assigned, of any namespaces.
        pub roles: Vec<RoleCode> [1..=10 items],
    }
}

request! {
    /// A request for [`revoke_role`](crate::ManagementClient::revoke_role).
    pub struct RevokeRole {
        /// The targets that the role is revoked from.
        pub targets: Vec<RoleTarget> [1..=50 items],
        /// Code of the role that is removed from the targets.
        pub code: String [sample "admin"],
        /// Code of the namespace of the revoked role; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch).
    pub struct RevokeRoleBatch {
        /// The targets that the roles are revoked from. Each target loses all of them.
        pub targets: Vec<RoleTarget> [1..=50 items],
        /// The roles that are revoked, of any namespaces.
        pub roles: Vec<RoleCode> [1..=10 items],
    }
}

request! {
    /// A request for [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources).
    pub struct GetRoleAuthorizedResources {
        /// Code of the role whose permissions are returned.
        pub code: String [sample "admin"],
        /// Code of the namespace of role and resources; `default` if not set.
        pub namespace?: String,
        /// Only resources of this kind; all kinds if not set.
        pub resource_type?: ResourceType,
    }
}

request! {
    /// A request for [`list_role_members`](crate::ManagementClient::list_role_members), one page or all of them.
    pub struct ListRoleMembers {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Users on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `custom_data` of the users; without it the field is absent. The service's default
        /// is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `identities` of the users at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the users have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Code of the role whose members are listed.
        pub code: String [sample "admin"],
        /// Code of the namespace in which the role is looked up; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`list_role_departments`](crate::ManagementClient::list_role_departments), one page or all of them.
    pub struct ListRoleDepartments {
        /// Code of the role whose departments are listed.
        pub code: String [sample "admin"],
        /// Code of the namespace that the role is in; `default` if not set.
        pub namespace?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Departments on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`create_role`](crate::ManagementClient::create_role).
    pub struct CreateRole {
        /// Code, unique in its namespace: ASCII characters without blanks.
        pub code: String [1..=64, sample "admin"],
        /// Name shown in the console. It need not be unique.
        pub name?: String,
        /// Code of the namespace in which the role is created; `default` if not set.
        pub namespace?: String,
        /// Description of the role, shown in the console.
        pub description?: String,
        /// When the role is disabled automatically, in milliseconds since 1970, as text; never if not set or `null`.
        pub disable_time?: String,
    }
}

request! {
    /// A request for [`list_roles`](crate::ManagementClient::list_roles), one page or all of them.
    pub struct ListRoles {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Roles on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only roles whose code or name contains this text.
        pub keywords?: String,
        /// Code of the namespace whose roles are listed; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`delete_roles_batch`](crate::ManagementClient::delete_roles_batch).
    pub struct DeleteRolesBatch {
        /// Codes of the roles that are deleted.
        pub code_list: Vec<String> [1..=50 items, sample "admin"],
        /// Code of the namespace that all of them are in; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`create_roles_batch`](crate::ManagementClient::create_roles_batch).
    pub struct CreateRolesBatch {
        /// The new roles, of any namespaces.
        pub list: Vec<CreateRolesBatchItem> [1..=50 items],
    }
}

request! {
    /// One of several roles that are created.
    pub struct CreateRolesBatchItem {
        /// Code of the new role, unique in its namespace: ASCII characters without blanks.
        pub code: String [1..=64, sample "admin"],
        /// Name of the new role shown in the console.
        pub name?: String,
        /// Description of the new role, shown in the console.
        pub description?: String,
        /// Code of the namespace of the new role; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`update_role`](crate::ManagementClient::update_role).
    pub struct UpdateRole {
        /// The name. It is required: pass the present name to keep it.
        pub name: String [sample "Administrators"],
        /// The new code, unique in the namespace; an empty text keeps the code.
        pub new_code: String [..=64, sample "admin"],
        /// The present code, by which the role is found.
        pub code: String [sample "admin"],
        /// Code of the namespace of the changed role; `default` if not set.
        pub namespace?: String,
        /// The new description of the role; unchanged if not set.
        pub description?: String,
        /// `ENABLE` or `DISABLE`, to enable or disable the role; unchanged if not set.
        pub status?: String,
        /// When the role is disabled automatically, in milliseconds since 1970, as text. Unchanged if not set; `null` (with
        /// [`extra`](Self::extra)) is never.
        pub disable_time?: String,
        /// Whether users may apply for the role in the application portal, if the application allows it.
        pub enable_permission_apply?: bool,
    }
}

request! {
    /// A request for [`delete_roles_batch_in_namespaces`](crate::ManagementClient::delete_roles_batch_in_namespaces).
    pub struct DeleteRolesBatchInNamespaces {
        /// The roles that are deleted, each with its namespace.
        pub role_list: Vec<RoleCodeAndNamespace> [1..=50 items],
    }
}

request! {
    /// A role by its code and its namespace, both required.
    pub struct RoleCodeAndNamespace {
        /// Code of the role, unique in the namespace of the other field.
        pub code: String [sample "admin"],
        /// Code of the namespace, such as `default` or `system`.
        pub namespace: String [sample "default"],
    }
}

request! {
    /// A request for [`check_role_params`](crate::ManagementClient::check_role_params).
    pub struct CheckRoleParams {
        /// The code that a new role would have.
        pub code: String [sample "admin"],
        /// Code of the namespace that the new role would be in.
        pub namespace: String [sample "default"],
        /// The name that a new role would have; not checked if not set.
        pub name?: String,
    }
}

request! {
    /// A request for [`list_role_assignments`](crate::ManagementClient::list_role_assignments), one page or all of them.
    pub struct ListRoleAssignments {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Assignments on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only assignments of roles whose code or name matches this text.
        pub query?: String,
        /// Code of the role whose assignments are listed: letters, digits, `-` and `_`.
        pub role_code: String [..=50, sample "admin"],
        /// Code of the namespace of the listed role; `default` if not set.
        pub namespace_code?: String,
        /// Only assignments to targets of these kinds; all kinds if not set.
        pub target_type?: Vec<RoleAssignmentTargetType>,
    }
}

request! {
    /// A request for [`create_admin_role`](crate::ManagementClient::create_admin_role).
    pub struct CreateAdminRole {
        /// Name of the administrators' role shown in the console.
        pub name: String [sample "Auditors"],
        /// Code, unique among the administrators' roles.
        pub code: String [sample "auditors"],
        /// Description of the administrators' role, shown in the console.
        pub description?: String,
    }
}

request! {
    /// A request for [`check_role_mutual_exclusion`](crate::ManagementClient::check_role_mutual_exclusion).
    pub struct CheckRoleMutualExclusion {
        /// The roles that are compared with each other.
        pub roles: Vec<RoleCode>,
    }
}

open_enum! {
    without_examples;
    /// The kinds of targets that assignments of roles are listed by.
    pub enum RoleAssignmentTargetType {
        /// A single user.
        User = "USER",
        /// A department of an organization, with its members.
        Org = "ORG",
    }
}
