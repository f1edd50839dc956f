//! Roles: named sets of permissions, and their assignments.
//!
//! A role belongs to a permission namespace, and its code is unique in that namespace. It is assigned to users,
//! groups, departments and other roles, which get the permissions of the role. If the `namespace` of a request is not
//! set, the namespace `default` is used.
//!
//! # Examples
//!
//! ```no_run
//! use authing::roles::{AssignRole, CreateRole, ListRoleMembers, RoleTarget, TargetType};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let role = client.create_role(&CreateRole::new("auditor").name("Auditors"))?;
//! let target = RoleTarget::new(TargetType::User, "5f702fcc913544c358cb2123");
//! client.assign_role(&AssignRole::new([target], &role.code))?;
//! for user in client.iter(ListRoleMembers::new(&role.code)) {
//!     println!("{}", user?.user_id);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        AssignRole = "AssignRoleDto";
        AssignRoleBatch = "AssignRoleBatchDto";
        CheckRoleMutualExclusion = "CheckRoleMutualExclusionReqDto";
        CheckRoleParams = "CheckRoleParamsDto";
        CreateAdminRole = "CreateAdminRoleDto";
        CreateRole = "CreateRoleDto";
        CreateRolesBatch;
        CreateRolesBatchItem = "RoleListItem";
        DeleteRolesBatch = "DeleteRoleDto";
        DeleteRolesBatchInNamespaces = "DeleteRoleBatchDto";
        GetRole = "GetRoleDto";
        GetRoleAuthorizedResources = "GetRoleAuthorizedResourcesDto";
        ListRoleAssignments = "ListRoleAssignmentsDto";
        ListRoleDepartments = "ListRoleDepartmentsDto";
        ListRoleMembers = "ListRoleMembersDto";
        ListRoles = "ListRolesDto";
        RevokeRole = "RevokeRoleDto";
        RevokeRoleBatch = "RevokeRoleBatchDto";
        RoleAssignmentTargetType;
        RoleCodeAndNamespace = "RoleCodeAndNamespaceDto";
        RoleTarget = "TargetDto";
        UpdateRole = "UpdateRoleDto";
    }
    self::responses {
        RoleAssignment = "RolePermissionListDto";
        RoleAuthorizedResource = "RoleAuthorizedResourcesRespDto";
        RoleDepartment = "RoleDepartmentRespDto";
    }
    super::shared {
        AvailabilityCheck = "CheckRoleParamsRespDto", "CheckParamsDataResourceRespDto";
        ExtIdpProvider;
        Gender;
        Identity = "IdentityDto";
        ResourceType;
        Role = "RoleDto";
        RoleCode = "RoleCodeDto";
        TargetType;
        User = "UserDto";
        UserSourceType;
        UserStatus;
        WorkStatus;
    }
}

endpoints! {
    feature = "roles";

    /// Returns one role.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::roles::GetRole;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// match client.get_role(&GetRole::new("auditor")) {
    ///     Ok(role) => println!("{} since it was defined in {:?}", role.code, role.namespace),
    ///     Err(error) if error.kind() == ErrorKind::NotFound => println!("no such role"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getRole")]
    pub fn get_role(request: &GetRole) -> Role = read GET "/api/v3/get-role",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist.";

    /// Assigns one role to up to 50 users, groups, departments or other roles.
    ///
    /// Targets that have the role already keep it, so that a second call has no further effect.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::roles::{AssignRole, RoleTarget, TargetType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let targets = [
    ///     RoleTarget::new(TargetType::User, "5f702fcc913544c358cb2123"),
    ///     RoleTarget::new(TargetType::Group, "developers"),
    /// ];
    /// // Until the end of 2026, in milliseconds since 1970.
    /// client.assign_role(&AssignRole::new(targets, "auditor").end_time(1_798_761_599_000))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "assignRole")]
    #[doc(alias("RBAC", "grant role"))]
    pub fn assign_role(request: &AssignRole) -> () = write POST "/api/v3/assign-role",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace, the role or a target does not exist.";

    /// Assigns each of up to 10 roles to each of up to 10 targets.
    ///
    /// Targets that have a role already keep it, so that a second call has no further effect.
    #[doc(alias = "assignRoleBatch")]
    pub fn assign_role_batch(request: &AssignRoleBatch) -> () = write POST "/api/v3/assign-role-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a role or a target does not exist.";

    /// Revokes one role from up to 50 targets.
    ///
    /// Targets without the role are ignored, so that a second call has no further effect.
    #[doc(alias = "revokeRole")]
    pub fn revoke_role(request: &RevokeRole) -> () = write POST "/api/v3/revoke-role",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace, the role or a target does not exist.";

    /// Revokes each of up to 10 roles from each of up to 50 targets.
    #[doc(alias = "revokeRoleBatch")]
    pub fn revoke_role_batch(request: &RevokeRoleBatch) -> () = write POST "/api/v3/revoke-role-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a role or a target does not exist.";

    /// Returns all resources that a role is authorized for, on one page.
    #[doc(alias = "getRoleAuthorizedResources")]
    pub fn get_role_authorized_resources(request: &GetRoleAuthorizedResources) -> Page<RoleAuthorizedResource> =
        read GET "/api/v3/get-role-authorized-resources",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist.";

    /// Returns one page of the users that have a role.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listRoleMembers")]
    pub fn list_role_members(request: &ListRoleMembers) -> Page<User> [page, limit] = read GET "/api/v3/list-role-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist.";

    /// Returns one page of the departments that a role is assigned to.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listRoleDepartments")]
    pub fn list_role_departments(request: &ListRoleDepartments) -> Page<RoleDepartment> [page, limit] =
        read GET "/api/v3/list-role-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist.";

    /// Creates a role and returns it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::roles::CreateRole;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = CreateRole::new("auditor").name("Auditors").description("Reads audit logs");
    /// match client.create_role(&wanted) {
    ///     Err(error) if error.kind() == ErrorKind::Conflict => println!("the code is taken"),
    ///     created => println!("created {}", created?.id),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createRole")]
    pub fn create_role(request: &CreateRole) -> Role = once POST "/api/v3/create-role",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the code is not valid, \
            [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it has a role of this code.",
        check = "get_role";

    /// Returns one page of the roles of the user pool or of one namespace.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::roles::ListRoles;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let page = client.list_roles(&ListRoles::new().keywords("audit").limit(20))?;
    /// println!("{} of {}", page.list.len(), page.total_count);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listRoles")]
    pub fn list_roles(request: &ListRoles) -> Page<Role> [page, limit] = read GET "/api/v3/list-roles",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist.";

    /// Deletes up to 50 roles of one namespace, with their assignments.
    ///
    /// If the response of an attempt is lost, the retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// although the roles were deleted.
    #[doc(alias = "deleteRolesBatch")]
    pub fn delete_roles_batch(request: &DeleteRolesBatch) -> () = write POST "/api/v3/delete-roles-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or one of the roles does not exist.";

    /// Creates up to 50 roles.
    #[doc(alias = "createRolesBatch")]
    pub fn create_roles_batch(request: &CreateRolesBatch) -> () = once POST "/api/v3/create-roles-batch",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a code is not valid, \
            [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a namespace does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it has a role of that code.",
        check = "list_roles";

    /// Changes a role: its name and code, and the optional fields that are set.
    ///
    /// If the response of an attempt that changed the code is lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), because the role has its new code.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::roles::UpdateRole;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // An empty new code leaves the code as it is.
    /// client.update_role(&UpdateRole::new("Auditors", "", "auditor").status("DISABLE"))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateRole")]
    pub fn update_role(request: &UpdateRole) -> () = write POST "/api/v3/update-role",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the new code is taken.";

    /// Deletes up to 50 roles, which may be in different namespaces.
    ///
    /// [`delete_roles_batch`](Self::delete_roles_batch) deletes roles of one namespace.
    #[doc(alias = "deleteRoles")]
    pub fn delete_roles_batch_in_namespaces(request: &DeleteRolesBatchInNamespaces) -> () =
        write POST "/api/v3/multiple-namespace-delete-roles-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a namespace or a role does not exist.";

    /// Checks whether a role could be created with this code and name.
    ///
    /// The result is a snapshot: another program may take the code before this one does.
    #[doc(alias = "checkParamsNamespace")]
    pub fn check_role_params(request: &CheckRoleParams) -> AvailabilityCheck = read POST "/api/v3/check-role-params";

    /// Returns one page of the assignments of a role, with their start and end times.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listRoleAssignments")]
    pub fn list_role_assignments(request: &ListRoleAssignments) -> Page<RoleAssignment> [page, limit] =
        read GET "/api/v3/list-role-assignments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the role does not exist.";

    /// Creates a role for administrators of the console.
    ///
    /// The returned data is not documented reliably, so it is any JSON. Such roles are in the namespace `system`.
    #[doc(alias = "createAdminRole")]
    pub fn create_admin_role(request: &CreateAdminRole) -> Value = once POST "/api/v3/create-admin-role",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the code is not valid, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it is taken.",
        check = "list_roles";

    /// Deletes roles for administrators of the console by their codes, 1 to 50 of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// client.delete_admin_roles(["auditors", "support"])?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "deleteAdminRolesBatch")]
    pub fn delete_admin_roles(code_list: [str; 1..=50]) -> () = write POST "/api/v3/delete-admin-roles",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if one of the roles does not exist.";

    /// Returns whether two of the given roles exclude each other, so that a user cannot have both.
    #[doc(alias = "checkMutualExclusion")]
    pub fn check_role_mutual_exclusion(request: &CheckRoleMutualExclusion) -> bool =
        read POST "/api/v3/check-role-mutual-exclusion",
        flag = "existMutuallyExclusive",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a namespace or a role does not exist.";
}
