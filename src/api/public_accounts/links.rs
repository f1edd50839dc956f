//! TODO

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{
    DepartmentMembership, Group, MembershipOrderBy, Post, Role, User, UserDepartment, UserDepartmentSortBy, UserIdType, UserIdTypeOptions,
};
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "public_accounts";

    /// TODO @summary 获取用户的公共账号列表 / @description 通过用户 ID，获取用户的公共账号列表。
    #[doc(alias = "getPublicAccountsOfUser")]
    pub fn get_public_accounts_of_user(request: &GetPublicAccountsOfUser) -> Page<PublicAccount> = read GET "/api/v3/get-public-accounts-of-user";

    /// TODO @summary 公共账号的用户列表 / @description 通过公共账号 ID，获取用户列表。
    #[doc(alias = "getUsersOfPublicAccount")]
    pub fn get_users_of_public_account(request: &GetUsersOfPublicAccount) -> Page<User> = read GET "/api/v3/get-users-of-public-account";

    /// TODO @summary 公共账号绑定批量用户 / @description 使用公共账号绑定批量用户
    #[doc(alias = "bindUsersPublicAccount")]
    #[doc(alias = "setPublicAccountOfUsers")]
    pub fn set_public_account_of_users(request: &SetPublicAccountOfUsers) -> () = once POST "/api/v3/set-public-account-of-users", check = "TODO";

    /// TODO @summary 用户绑定批量公共账号 / @description 用户绑定批量公共账号
    #[doc(alias = "setuserOfPublicAccount")]
    #[doc(alias = "setUserOfPublicAccounts")]
    pub fn set_user_of_public_accounts(request: &SetUserOfPublicAccounts) -> () = once POST "/api/v3/set-user-of-public-accounts", check = "TODO";

    /// TODO @summary 公共账号解绑用户 / @description 公共账号解绑用户
    #[doc(alias = "unbindUsersPublicAccount")]
    #[doc(alias = "unbindPublicAccountOfUser")]
    pub fn unbind_public_account_of_user(request: &UnbindPublicAccountOfUser) -> () = write POST "/api/v3/unbind-public-account-of-user";

    /// TODO @summary 获取公共账号的角色列表 / @description 通过用户 ID，获取用户角色列表，可以选择所属权限分组 code、选择指定用户 ID 类型等。
    #[doc(alias = "getPublicAccountRoles")]
    #[doc(alias = "getRolesOfPublicAccount")]
    pub fn get_roles_of_public_account(request: &GetRolesOfPublicAccount) -> Page<Role> = read GET "/api/v3/get-roles-of-public-account";

    /// TODO @summary 获取角色的公共账号列表 / @description 通过角色 ID，获取用户的公共账号列表。
    #[doc(alias = "getPublicAccountsOfRole")]
    pub fn get_public_accounts_of_role(request: &GetPublicAccountsOfRole) -> Page<PublicAccount> = read GET "/api/v3/get-public-accounts-of-role";

    /// TODO @summary 公共账号绑定批量角色 / @description 公共账号绑定批量角色
    #[doc(alias = "bindPublicAccountOfRoles")]
    #[doc(alias = "setPublicAccountOfRoles")]
    pub fn set_public_account_of_roles(request: &SetPublicAccountOfRoles) -> () = once POST "/api/v3/set-public-account-of-roles", check = "TODO";

    /// TODO @summary 获取分组的公共账号列表 / @description 通过分组 ID，获取用户的公共账号列表。
    #[doc(alias = "getPublicAccountsOfGroup")]
    pub fn get_public_accounts_of_group(request: &GetPublicAccountsOfGroup) -> Page<PublicAccount> = read GET "/api/v3/get-public-accounts-of-group";

    /// TODO @summary 获取公共账号分组列表 / @description 通过公共账号 ID，获取公共账号分组列表，可以选择指定用户 ID 类型等。
    #[doc(alias = "getGroupsOfPublicAccount")]
    pub fn get_groups_of_public_account(request: &GetGroupsOfPublicAccount) -> Page<Group> = read GET "/api/v3/get-groups-of-public-account";

    /// TODO @summary 公共账号添加批量分组 / @description 公共账号通过分组 ID 添加批量分组
    #[doc(alias = "getPublicAccountOfGroups")]
    #[doc(alias = "setPublicAccountOfGroups")]
    pub fn set_public_account_of_groups(request: &SetPublicAccountOfGroups) -> () = once POST "/api/v3/set-public-account-of-groups", check = "TODO";

    /// TODO @summary 获取部门的公共账号列表 / @description 通过部门 ID，获取用户的公共账号列表。
    #[doc(alias = "getPublicAccountsOfDepartment")]
    pub fn get_public_accounts_of_department(request: &GetPublicAccountsOfDepartment) -> Page<PublicAccount> = read GET "/api/v3/get-public-accounts-of-department";

    /// TODO @summary 获取公共账号的部门列表 / @description 通过用户 ID，获取用户部门列表，支持分页，可以选择获取自定义数据、选择指定用户 ID 类型、增序或降序等。
    #[doc(alias = "getPublicAccountDepartments")]
    #[doc(alias = "getDepartmentsOfPublicAccount")]
    pub fn get_departments_of_public_account(request: &GetDepartmentsOfPublicAccount) -> Page<UserDepartment> [page, limit] = read GET "/api/v3/get-departments-of-public-account";

    /// TODO @summary 设置公共账号所在部门 / @description 设置公共账号所在部门。
    #[doc(alias = "setPublicAccountOfDepartments")]
    pub fn set_public_account_of_departments(request: &SetPublicAccountOfDepartments) -> () = write POST "/api/v3/set-public-account-of-departments";

    /// TODO @summary 获取公共账号的岗位 / @description 获取公共账号的岗位 envelope=bare
    #[doc(alias = "getPostOfPublicUser")]
    #[doc(alias = "getPostOfPublicAccount")]
    pub fn get_post_of_public_account(user_id: str) -> Post = read GET "/api/v3/get-post-of-public-account", bare = true;

    /// TODO @summary 获取岗位的公共账号列表 / @description 通过岗位 ID，获取用户的公共账号列表。
    #[doc(alias = "getPublicAccountsOfPost")]
    pub fn get_public_accounts_of_post(request: &GetPublicAccountsOfPost) -> Page<PublicAccount> = read GET "/api/v3/get-public-accounts-of-post";

    /// TODO @summary 设置公共账号的岗位 / @description 设置公共账号关联的岗位
    #[doc(alias = "setPublicAccountOfnPost")]
    #[doc(alias = "setPublicAccountOfPost")]
    pub fn set_public_account_of_post(request: &SetPublicAccountOfPost) -> () = write POST "/api/v3/set-public-account-of-post";

    /// TODO @summary 解绑公共账号关联岗位 / @description 解绑公共账号关联岗位
    #[doc(alias = "unbindPublicAccountOfPost")]
    pub fn unbind_public_account_of_post(request: &UnbindPublicAccountOfPost) -> () = write POST "/api/v3/unbind-public-account-of-post";
}

request! {
    /// TODO A request for [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user).
    pub struct GetPublicAccountsOfUser {
        /// TODO "用户 ID"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account).
    pub struct GetUsersOfPublicAccount {
        /// TODO "公共账号 ID"
        pub public_account_id: String,
    }
}

request! {
    /// TODO A request for [`set_public_account_of_users`](crate::ManagementClient::set_public_account_of_users).
    pub struct SetPublicAccountOfUsers {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub public_account_id: String,
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`set_user_of_public_accounts`](crate::ManagementClient::set_user_of_public_accounts).
    pub struct SetUserOfPublicAccounts {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 数组"
        pub public_account_ids: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`unbind_public_account_of_user`](crate::ManagementClient::unbind_public_account_of_user).
    pub struct UnbindPublicAccountOfUser {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub public_account_id: String,
    }
}

request! {
    /// TODO A request for [`get_roles_of_public_account`](crate::ManagementClient::get_roles_of_public_account).
    pub struct GetRolesOfPublicAccount {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "所属权限分组(权限空间)的 code，不传获取默认权限分组。" | default="default"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role).
    pub struct GetPublicAccountsOfRole {
        /// TODO "角色 ID"
        pub role_id: String,
    }
}

request! {
    /// TODO A request for [`set_public_account_of_roles`](crate::ManagementClient::set_public_account_of_roles).
    pub struct SetPublicAccountOfRoles {
        /// TODO "角色 IDs"
        pub role_ids: Vec<String> [1..=10 items],
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group).
    pub struct GetPublicAccountsOfGroup {
        /// TODO "分组 ID"
        pub group_id: String,
    }
}

request! {
    /// TODO A request for [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account).
    pub struct GetGroupsOfPublicAccount {
        /// TODO "用户唯一标志，可以是用户 ID、用户名、邮箱、手机号、外部 ID、在外部身份源的 ID。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`set_public_account_of_groups`](crate::ManagementClient::set_public_account_of_groups).
    pub struct SetPublicAccountOfGroups {
        /// TODO "群组 ID 列表"
        pub group_ids: Vec<String> [1..=10 items],
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department).
    pub struct GetPublicAccountsOfDepartment {
        /// TODO "部门 ID"
        pub department_id: String,
    }
}

request! {
    /// TODO A request for [`get_departments_of_public_account`](crate::ManagementClient::get_departments_of_public_account).
    pub struct GetDepartmentsOfPublicAccount {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取部门路径" | default=false
        pub with_department_paths?: bool,
        /// TODO "排序依据，如 部门创建时间、加入部门时间、部门名称、部门标志符" | default="JoinDepartmentAt"
        pub sort_by?: UserDepartmentSortBy,
        /// TODO "增序或降序" | default="Desc"
        pub order_by?: MembershipOrderBy,
    }
}

request! {
    /// TODO A request for [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments).
    pub struct SetPublicAccountOfDepartments {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "部门信息"
        pub departments: Vec<DepartmentMembership> [1..=50 items],
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post).
    pub struct GetPublicAccountsOfPost {
        /// TODO "岗位 ID"
        pub post_id: String,
    }
}

request! {
    /// TODO A request for [`set_public_account_of_post`](crate::ManagementClient::set_public_account_of_post).
    pub struct SetPublicAccountOfPost {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "部门 id"
        pub post_id: String,
    }
}

request! {
    /// TODO A request for [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post).
    pub struct UnbindPublicAccountOfPost {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "部门 id"
        pub post_id: String,
    }
}
