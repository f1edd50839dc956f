//! Users, roles, groups, departments and posts of public accounts.

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{
    DepartmentMembership, Group, MembershipOrderBy, Post, Role, User, UserDepartment, UserDepartmentSortBy, UserIdType, UserIdTypeOptions,
};
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "public_accounts";

    /// Returns the public accounts that a user is bound to, all in one response.
    ///
    /// The request has no page. The service may truncate the list to 10 public accounts: compare
    /// [`total_count`](crate::Page::total_count) with the length of the list.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::public_accounts::GetPublicAccountsOfUser;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = GetPublicAccountsOfUser::new("5f702fcc913544c358cb2123");
    /// let page = client.get_public_accounts_of_user(&request)?;
    /// for account in &page.list {
    ///     println!("can switch to {:?}", account.username);
    /// }
    /// if page.total_count > page.list.len() as u64 {
    ///     println!("and to others, which the service left out");
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getPublicAccountsOfUser")]
    pub fn get_public_accounts_of_user(request: &GetPublicAccountsOfUser) -> Page<PublicAccount> =
        read GET "/api/v3/get-public-accounts-of-user",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist.";

    /// Returns the users that are bound to a public account, all in one response.
    ///
    /// The service declares the elements as public accounts; according to the purpose of the method they are users. The request
    /// has no page: compare [`total_count`](crate::Page::total_count) with the length of the list, in case the service
    /// truncates it.
    #[doc(alias = "getUsersOfPublicAccount")]
    pub fn get_users_of_public_account(request: &GetUsersOfPublicAccount) -> Page<User> =
        read GET "/api/v3/get-users-of-public-account",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account does not exist.";

    /// Binds up to 50 users to one public account, so that they can switch to it after signing in.
    ///
    /// According to the official description, the method adds users. Whether users that are not in the list stay bound, and the
    /// result for users that are already bound, are not documented.
    /// [`set_user_of_public_accounts`](Self::set_user_of_public_accounts) binds one user to several public accounts.
    #[doc(alias = "bindUsersPublicAccount")]
    #[doc(alias = "setPublicAccountOfUsers")]
    pub fn set_public_account_of_users(request: &SetPublicAccountOfUsers) -> () =
        once POST "/api/v3/set-public-account-of-users",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or a user does not exist.",
        check = "get_users_of_public_account";

    /// Binds one user to up to 50 public accounts, so that the user can switch to each of them.
    ///
    /// Whether the user stays bound to public accounts that are not in the list is not documented.
    /// [`set_public_account_of_users`](Self::set_public_account_of_users) binds several users to one public account.
    #[doc(alias = "setuserOfPublicAccount")]
    #[doc(alias = "setUserOfPublicAccounts")]
    pub fn set_user_of_public_accounts(request: &SetUserOfPublicAccounts) -> () =
        once POST "/api/v3/set-user-of-public-accounts",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user or a public account does not exist.",
        check = "get_public_accounts_of_user";

    /// Removes the binding of one user to one public account. Both accounts are kept.
    ///
    /// Whether sessions in which the user had switched to the public account end is not documented;
    /// [`kick_public_accounts`](Self::kick_public_accounts) ends them.
    #[doc(alias = "unbindUsersPublicAccount")]
    #[doc(alias = "unbindPublicAccountOfUser")]
    pub fn unbind_public_account_of_user(request: &UnbindPublicAccountOfUser) -> () =
        write POST "/api/v3/unbind-public-account-of-user";

    /// Returns the roles of a public account in one permission namespace, all in one response.
    ///
    /// Without a namespace in the request, these are the roles of the namespace `default`, not of all namespaces. The service
    /// declares the elements as public accounts; according to the purpose of the method they are roles.
    #[doc(alias = "getPublicAccountRoles")]
    #[doc(alias = "getRolesOfPublicAccount")]
    pub fn get_roles_of_public_account(request: &GetRolesOfPublicAccount) -> Page<Role> =
        read GET "/api/v3/get-roles-of-public-account",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or the namespace does not exist.";

    /// Returns the public accounts that have a role, all in one response.
    ///
    /// The service may truncate the list to 10 public accounts, as for
    /// [`get_public_accounts_of_user`](Self::get_public_accounts_of_user).
    #[doc(alias = "getPublicAccountsOfRole")]
    pub fn get_public_accounts_of_role(request: &GetPublicAccountsOfRole) -> Page<PublicAccount> =
        read GET "/api/v3/get-public-accounts-of-role",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the role does not exist.";

    /// Assigns up to 10 roles to a public account.
    ///
    /// Unlike most other methods, the request takes the IDs of the roles, not their codes: [`Role::id`] of `get_role` or
    /// `list_roles` in the module `roles`. Whether the public account keeps roles that are not in the list is not documented.
    #[doc(alias = "bindPublicAccountOfRoles")]
    #[doc(alias = "setPublicAccountOfRoles")]
    pub fn set_public_account_of_roles(request: &SetPublicAccountOfRoles) -> () =
        once POST "/api/v3/set-public-account-of-roles",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or a role does not exist.",
        check = "get_roles_of_public_account";

    /// Returns the public accounts that are members of a group, all in one response.
    ///
    /// The service may truncate the list to 10 public accounts, as for
    /// [`get_public_accounts_of_user`](Self::get_public_accounts_of_user).
    #[doc(alias = "getPublicAccountsOfGroup")]
    pub fn get_public_accounts_of_group(request: &GetPublicAccountsOfGroup) -> Page<PublicAccount> =
        read GET "/api/v3/get-public-accounts-of-group",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist.";

    /// Returns the groups that a public account is a member of, all in one response.
    ///
    /// The request has no page: compare [`total_count`](crate::Page::total_count) with the length of the list, in case the
    /// service truncates it.
    #[doc(alias = "getGroupsOfPublicAccount")]
    pub fn get_groups_of_public_account(request: &GetGroupsOfPublicAccount) -> Page<Group> =
        read GET "/api/v3/get-groups-of-public-account",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account does not exist.";

    /// Adds a public account to up to 10 groups.
    ///
    /// The request takes the IDs of the groups, not their codes: [`Group::id`] of `get_group` or `list_groups` in the module
    /// `groups`. According to the official description, the method adds memberships, so memberships in other groups are
    /// presumably kept.
    #[doc(alias = "getPublicAccountOfGroups")]
    #[doc(alias = "setPublicAccountOfGroups")]
    pub fn set_public_account_of_groups(request: &SetPublicAccountOfGroups) -> () =
        once POST "/api/v3/set-public-account-of-groups",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or a group does not exist.",
        check = "get_groups_of_public_account";

    /// Returns the public accounts that are members of a department, all in one response.
    ///
    /// The service may truncate the list to 10 public accounts, as for
    /// [`get_public_accounts_of_user`](Self::get_public_accounts_of_user); [`list_public_accounts`](Self::list_public_accounts)
    /// with a filter on the field `department` has pages.
    #[doc(alias = "getPublicAccountsOfDepartment")]
    pub fn get_public_accounts_of_department(request: &GetPublicAccountsOfDepartment) -> Page<PublicAccount> =
        read GET "/api/v3/get-public-accounts-of-department",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the department does not exist.";

    /// Returns one page of the departments that a public account is a member of, of all organizations.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getPublicAccountDepartments")]
    #[doc(alias = "getDepartmentsOfPublicAccount")]
    pub fn get_departments_of_public_account(request: &GetDepartmentsOfPublicAccount) -> Page<UserDepartment> [page, limit] =
        read GET "/api/v3/get-departments-of-public-account",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account does not exist.";

    /// Sets the departments of a public account, 1 to 50 of them.
    ///
    /// The name suggests that the list replaces the departments; whether the public account leaves those that are not in the
    /// list is not documented.
    #[doc(alias = "setPublicAccountOfDepartments")]
    pub fn set_public_account_of_departments(request: &SetPublicAccountOfDepartments) -> () =
        write POST "/api/v3/set-public-account-of-departments",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or a department does not exist.";

    /// Returns the post of a public account.
    ///
    /// `user_id` is the ID that the service assigned to the public account, 24 hexadecimal digits. The response for a public
    /// account without a post is not documented.
    #[doc(alias = "getPostOfPublicUser")]
    #[doc(alias = "getPostOfPublicAccount")]
    pub fn get_post_of_public_account(user_id: str) -> Post = read GET "/api/v3/get-post-of-public-account",
        bare = true;

    /// Returns the public accounts that have a post, all in one response.
    ///
    /// The service may truncate the list to 10 public accounts, as for
    /// [`get_public_accounts_of_user`](Self::get_public_accounts_of_user).
    #[doc(alias = "getPublicAccountsOfPost")]
    pub fn get_public_accounts_of_post(request: &GetPublicAccountsOfPost) -> Page<PublicAccount> =
        read GET "/api/v3/get-public-accounts-of-post",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the post does not exist.";

    /// Assigns a post to a public account.
    ///
    /// Presumably the new post replaces another one, because [`get_post_of_public_account`](Self::get_post_of_public_account)
    /// returns a single post.
    #[doc(alias = "setPublicAccountOfnPost")]
    #[doc(alias = "setPublicAccountOfPost")]
    pub fn set_public_account_of_post(request: &SetPublicAccountOfPost) -> () = write POST "/api/v3/set-public-account-of-post",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account or the post does not exist.";

    /// Removes a post from a public account. The post itself is kept.
    #[doc(alias = "unbindPublicAccountOfPost")]
    pub fn unbind_public_account_of_post(request: &UnbindPublicAccountOfPost) -> () =
        write POST "/api/v3/unbind-public-account-of-post";
}

request! {
    /// A request for [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user).
    pub struct GetPublicAccountsOfUser {
        /// ID of the user whose public accounts are returned: 24 hexadecimal digits. There is no `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account).
    pub struct GetUsersOfPublicAccount {
        /// ID of the public account whose users are returned: 24 hexadecimal digits, its `user_id` elsewhere.
        pub public_account_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`set_public_account_of_users`](crate::ManagementClient::set_public_account_of_users).
    pub struct SetPublicAccountOfUsers {
        /// ID of the public account that the users can switch to: 24 hexadecimal digits. The official description mentions a
        /// `userIdType`, which the request does not have.
        pub public_account_id: String [sample "5f702fcc913544c358cb2123"],
        /// IDs of the users that are bound: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2124"],
    }
}

request! {
    /// A request for [`set_user_of_public_accounts`](crate::ManagementClient::set_user_of_public_accounts).
    pub struct SetUserOfPublicAccounts {
        /// ID of the user that is bound: 24 hexadecimal digits. The official description mentions a `userIdType`, which the
        /// request does not have.
        pub user_id: String [sample "5f702fcc913544c358cb2124"],
        /// IDs of the public accounts that the user can switch to: 24 hexadecimal digits each.
        pub public_account_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`unbind_public_account_of_user`](crate::ManagementClient::unbind_public_account_of_user).
    pub struct UnbindPublicAccountOfUser {
        /// ID of the user that can no longer switch to the public account: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2124"],
        /// ID of the public account that the user is unbound from: 24 hexadecimal digits.
        pub public_account_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`get_roles_of_public_account`](crate::ManagementClient::get_roles_of_public_account).
    pub struct GetRolesOfPublicAccount {
        /// The public account whose roles are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Code of the permission namespace whose roles are returned. The service's default is `default`.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role).
    pub struct GetPublicAccountsOfRole {
        /// ID of the role whose public accounts are returned: [`Role::id`], not the code.
        pub role_id: String [sample "60b49eb83fd80adb96f26e68"],
    }
}

request! {
    /// A request for [`set_public_account_of_roles`](crate::ManagementClient::set_public_account_of_roles).
    pub struct SetPublicAccountOfRoles {
        /// IDs of the assigned roles: [`Role::id`], not codes.
        pub role_ids: Vec<String> [1..=10 items, sample "60b49eb83fd80adb96f26e68"],
        /// ID of the public account that the roles are assigned to: 24 hexadecimal digits. The official description mentions a
        /// `userIdType`, which the request does not have.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group).
    pub struct GetPublicAccountsOfGroup {
        /// ID of the group whose public accounts are returned: [`Group::id`], not the code.
        pub group_id: String [sample "61ef8bd5a4a4a8d1f3b6c1e2"],
    }
}

request! {
    /// A request for [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account).
    pub struct GetGroupsOfPublicAccount {
        /// The public account whose groups are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`set_public_account_of_groups`](crate::ManagementClient::set_public_account_of_groups).
    pub struct SetPublicAccountOfGroups {
        /// IDs of the groups that the public account joins: [`Group::id`], not codes.
        pub group_ids: Vec<String> [1..=10 items, sample "61ef8bd5a4a4a8d1f3b6c1e2"],
        /// ID of the public account that joins the groups: 24 hexadecimal digits. The official description mentions a
        /// `userIdType`, which the request does not have.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department).
    pub struct GetPublicAccountsOfDepartment {
        /// ID of the department whose public accounts are returned, as the service assigned it.
        pub department_id: String [sample "6343bafc019f3d889206c4c1"],
    }
}

request! {
    /// A request for [`get_departments_of_public_account`](crate::ManagementClient::get_departments_of_public_account), one
    /// page or all of them.
    pub struct GetDepartmentsOfPublicAccount {
        /// The public account whose departments are returned, by an ID of the type `user_id_type`.
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
    /// A request for [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments).
    pub struct SetPublicAccountOfDepartments {
        /// The public account whose departments are set, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// The departments of the public account, with its position in each of them.
        pub departments: Vec<DepartmentMembership> [1..=50 items],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post).
    pub struct GetPublicAccountsOfPost {
        /// ID of the post whose public accounts are returned: [`Post::id`], not the code.
        pub post_id: String [sample "6343bafc019f3d889206c4c3"],
    }
}

request! {
    /// A request for [`set_public_account_of_post`](crate::ManagementClient::set_public_account_of_post).
    pub struct SetPublicAccountOfPost {
        /// ID of the public account that the post is assigned to: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the assigned post: [`Post::id`]. (Its official description, the ID of a department, is wrong.)
        pub post_id: String [sample "6343bafc019f3d889206c4c3"],
    }
}

request! {
    /// A request for [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post).
    pub struct UnbindPublicAccountOfPost {
        /// ID of the public account that the post is removed from: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the removed post: [`Post::id`]. (Its official description, the ID of a department, is wrong.)
        pub post_id: String [sample "6343bafc019f3d889206c4c3"],
    }
}
