//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{
    AuthorizedResource, DepartmentMembership, Group, MembershipOrderBy, PermissionStrategy, ResourceType, Role, RoleCode, UserDepartment,
    UserDepartmentSortBy, UserIdType, UserIdTypeOptions,
};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "users";

    /// TODO @summary 获取用户角色列表 / @description 通过用户 ID，获取用户角色列表，可以选择所属权限分组 code、选择指定用户 ID 类型等。注意：如果不传 namespace，默认只会获取默认权限分组下面的角色！
    #[doc(alias = "getUserRoles")]
    pub fn get_user_roles(request: &GetUserRoles) -> Page<Role> = read GET "/api/v3/get-user-roles";

    /// TODO @summary 获取用户部门列表 / @description 通过用户 ID，获取用户部门列表，支持分页，可以选择获取自定义数据、选择指定用户 ID 类型、增序或降序等。
    #[doc(alias = "getUserDepartments")]
    pub fn get_user_departments(request: &GetUserDepartments) -> Page<UserDepartment> [page, limit] = read GET "/api/v3/get-user-departments";

    /// TODO @summary 设置用户所在部门 / @description 通过用户 ID，设置用户所在部门，可以选择指定用户 ID 类型等。
    #[doc(alias = "setUserDepartments")]
    pub fn set_user_departments(request: &SetUserDepartments) -> () = write POST "/api/v3/set-user-departments";

    /// TODO @summary 获取用户分组列表 / @description 通过用户 ID，获取用户分组列表，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserGroups")]
    pub fn get_user_groups(request: &GetUserGroups) -> Page<Group> = read GET "/api/v3/get-user-groups";

    /// TODO @summary 获取用户可访问的应用 / @description 通过用户 ID，获取用户可访问的应用，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserAccessibleApps")]
    pub fn get_user_accessible_apps(request: &GetUserAccessibleApps) -> Vec<UserApp> = read GET "/api/v3/get-user-accessible-apps";

    /// TODO @summary 获取用户授权的应用 / @description 通过用户 ID，获取用户授权的应用，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserAuthorizedApps")]
    pub fn get_user_authorized_apps(request: &GetUserAuthorizedApps) -> Vec<UserApp> = read GET "/api/v3/get-user-authorized-apps";

    /// TODO @summary 判断用户是否有某个角色 / @description 通过用户 ID，判断用户是否有某个角色，支持传入多个角色，可以选择指定用户 ID 类型等。
    #[doc(alias = "hasAnyRole")]
    pub fn has_any_role(request: &HasAnyRole) -> bool = read POST "/api/v3/has-any-role", flag = "hasAnyRole";

    /// TODO @summary 获取用户被授权的所有资源 / @description 通过用户 ID，获取用户被授权的所有资源，可以选择指定用户 ID 类型等，用户被授权的资源是用户自身被授予、通过分组继承、通过角色继承、通过组织机构继承的集合。
    #[doc(alias = "getUserAuthorizedResources")]
    pub fn get_user_authorized_resources(request: &GetUserAuthorizedResources) -> Page<AuthorizedResource> = read GET "/api/v3/get-user-authorized-resources";
}

request! {
    /// TODO A request for [`get_user_roles`](crate::ManagementClient::get_user_roles).
    pub struct GetUserRoles {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_user_departments`](crate::ManagementClient::get_user_departments).
    pub struct GetUserDepartments {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
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
    /// TODO A request for [`set_user_departments`](crate::ManagementClient::set_user_departments).
    pub struct SetUserDepartments {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "部门信息"
        pub departments: Vec<DepartmentMembership> [1..=50 items],
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`get_user_groups`](crate::ManagementClient::get_user_groups).
    pub struct GetUserGroups {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps).
    pub struct GetUserAccessibleApps {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps).
    pub struct GetUserAuthorizedApps {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`has_any_role`](crate::ManagementClient::has_any_role).
    pub struct HasAnyRole {
        /// TODO "角色列表"
        pub roles: Vec<RoleCode>,
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
    pub struct GetUserAuthorizedResources {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源类型，如 数据、API、菜单、按钮"
        pub resource_type?: ResourceType,
    }
}

response! {
    /// TODO type
    pub struct UserApp {
        /// TODO "App ID"
        pub app_id: String,
        /// TODO "App 名称"
        pub app_name?: String,
        /// TODO "App Logo"
        pub app_logo?: String,
        /// TODO "App 登录地址"
        pub app_login_url?: String,
        /// TODO "App 默认的登录策略"
        pub app_default_login_strategy?: PermissionStrategy,
    }
}
