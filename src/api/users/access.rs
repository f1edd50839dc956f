//! Roles, departments, groups, applications and resources of a user.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{
    AuthorizedResource, DepartmentMembership, Group, MembershipOrderBy, PermissionStrategy, ResourceType, Role, RoleCode, UserDepartment,
    UserDepartmentSortBy, UserIdType, UserIdTypeOptions,
};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "users";

    /// Returns all roles of a user in one permission namespace, on one page.
    ///
    /// Without a namespace in the request, these are the roles of the namespace `default`, not of all namespaces.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::GetUserRoles;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = GetUserRoles::new("5f702fcc913544c358cb2123");
    /// let mut roles = client.get_user_roles(&request)?.list;
    /// roles.extend(client.get_user_roles(&request.namespace("billing"))?.list);
    /// for role in roles {
    ///     println!("{} in {:?}", role.code, role.namespace);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getUserRoles")]
    pub fn get_user_roles(request: &GetUserRoles) -> Page<Role> = read GET "/api/v3/get-user-roles",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user or the namespace does not exist.";

    /// Returns one page of the departments that a user is a member of, of all organizations.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getUserDepartments")]
    pub fn get_user_departments(request: &GetUserDepartments) -> Page<UserDepartment> [page, limit] =
        read GET "/api/v3/get-user-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist.";

    /// Sets the departments of a user, 1 to 50 of them.
    ///
    /// The name suggests that the list replaces the user's departments; whether the user leaves those that are not in the
    /// list is not documented.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{DepartmentMembership, SetUserDepartments};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let departments = [
    ///     DepartmentMembership::new("6343bafc019f3d889206c4c1").is_main_department(true),
    ///     DepartmentMembership::new("6343bafc019f3d889206c4c2").is_leader(true),
    /// ];
    /// client.set_user_departments(&SetUserDepartments::new("5f702fcc913544c358cb2123", departments))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "setUserDepartments")]
    pub fn set_user_departments(request: &SetUserDepartments) -> () = write POST "/api/v3/set-user-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user or a department does not exist.";

    /// Returns all groups that a user is a member of, on one page.
    #[doc(alias = "getUserGroups")]
    pub fn get_user_groups(request: &GetUserGroups) -> Page<Group> = read GET "/api/v3/get-user-groups";

    /// Returns all applications that a user can open.
    ///
    /// The difference from [`get_user_authorized_apps`](Self::get_user_authorized_apps) is not documented; presumably this list
    /// includes applications that are open to all users.
    #[doc(alias = "getUserAccessibleApps")]
    pub fn get_user_accessible_apps(request: &GetUserAccessibleApps) -> Vec<UserApp> =
        read GET "/api/v3/get-user-accessible-apps";

    /// Returns all applications that a user is authorized for.
    #[doc(alias = "getUserAuthorizedApps")]
    pub fn get_user_authorized_apps(request: &GetUserAuthorizedApps) -> Vec<UserApp> =
        read GET "/api/v3/get-user-authorized-apps";

    /// Returns whether a user has at least one of several roles.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{HasAnyRole, RoleCode};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let roles = [RoleCode::new("admin"), RoleCode::new("auditor").namespace("billing")];
    /// let allowed = client.has_any_role(&HasAnyRole::new(roles, "5f702fcc913544c358cb2123"))?;
    /// println!("may read the audit log: {allowed}");
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "hasAnyRole")]
    pub fn has_any_role(request: &HasAnyRole) -> bool = read POST "/api/v3/has-any-role",
        flag = "hasAnyRole";

    /// Returns all resources that a user is authorized for, on one page.
    ///
    /// They include permissions that the user inherits from groups, roles and departments.
    #[doc(alias = "getUserAuthorizedResources")]
    pub fn get_user_authorized_resources(request: &GetUserAuthorizedResources) -> Page<AuthorizedResource> =
        read GET "/api/v3/get-user-authorized-resources";
}

request! {
    /// A request for [`get_user_roles`](crate::ManagementClient::get_user_roles).
    pub struct GetUserRoles {
        /// The user whose roles are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Code of the permission namespace whose roles are returned. The service's default is `default`.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_user_departments`](crate::ManagementClient::get_user_departments), one page or all of them.
    pub struct GetUserDepartments {
        /// The user whose departments are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Departments on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `custom_data` of the departments. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the departments have their paths: the IDs, codes and names of the departments from the root. The service's
        /// default is `false`.
        pub with_department_paths?: bool,
        /// Sort key of the departments. The service's default is `JoinDepartmentAt`.
        pub sort_by?: UserDepartmentSortBy,
        /// Direction of the order by `sort_by`. The service's default is `Desc`.
        pub order_by?: MembershipOrderBy,
    }
}

request! {
    /// A request for [`set_user_departments`](crate::ManagementClient::set_user_departments).
    pub struct SetUserDepartments {
        /// The user whose departments are set, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// The departments of the user, and whether the user leads each of them.
        pub departments: Vec<DepartmentMembership> [1..=50 items],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`get_user_groups`](crate::ManagementClient::get_user_groups).
    pub struct GetUserGroups {
        /// The user whose groups are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps).
    pub struct GetUserAccessibleApps {
        /// The user who can open the applications, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps).
    pub struct GetUserAuthorizedApps {
        /// The user who was authorized, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`has_any_role`](crate::ManagementClient::has_any_role).
    pub struct HasAnyRole {
        /// The roles, which may be in different namespaces. One of them is enough.
        pub roles: Vec<RoleCode>,
        /// The user whose roles are compared, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
    pub struct GetUserAuthorizedResources {
        /// The user whose permissions are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Code of the permission namespace whose resources are returned. The service's default is `default`.
        pub namespace?: String,
        /// Only resources of this kind; all kinds if not set.
        pub resource_type?: ResourceType,
    }
}

response! {
    /// An application that a user can open, with its name, logo and login URL.
    pub struct UserApp {
        /// ID of the application that the user can open: 24 hexadecimal digits.
        pub app_id: String [present],
        /// Name of the application shown to users.
        pub app_name?: String,
        /// URL of the application's logo.
        pub app_logo?: String,
        /// URL at which users sign in to the application.
        pub app_login_url?: String,
        /// Whether users without a grant may sign in to the application.
        pub app_default_login_strategy?: PermissionStrategy,
    }
}
