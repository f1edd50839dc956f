//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AdvancedFilter, FuzzySearchField, Pagination, User, UserSorting, UserStatus};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "users";

    /// TODO @summary 获取/搜索用户列表 / @description / 此接口用于获取用户列表，支持模糊搜索，以及通过用户基础字段、用户自定义字段、用户所在部门、用户历史登录应用等维度筛选用户。 / ### 模糊搜素示例 / 模糊搜索默认会从 `phone`, `email`, `name`, `username`, `nickname` 五个字段对用户进行模糊搜索，你也可以通过设置 `options.fuzzySearchOn` / 决定模糊匹配的字段范围： / ```json / { / "keywords": "北京", / "options": { / "fuzzySearchOn": [ / "address" / ] / } / } / ``` / ### 高级搜索示例 / 你可以通过 `advancedFilter` 进行高级搜索，高级搜索支持通过用户的基础信息、自定义数据、所在部门、用户来源、登录应用、外部身份源信息等维度对用户进行筛选。 / **且这些筛选条件可以任意组合。 / #### 筛选状态为禁用的用户 / 用户状态（`status`）为字符串类型，可选值为 `Activated` 和 `Suspended`： / ```json / { / "advancedFilter": [ / { / "field": "status", / "operator": "EQUAL", / "value": "Suspended" / } / ] / } / ``` / #### 筛选邮箱中包含 `@example.com` 的用户 / 用户邮箱（`email`）为字符串类型，可以进行模糊搜索： / ```json / { / "advancedFilter": [ / { / "field": "email", / "operator": "CONTAINS", / "value": "@example.com" / } / ] / } / ``` / #### 根据用户的任意扩展字段进行搜索 / ```json / { / "advancedFilte
    #[doc(alias = "listUsers")]
    pub fn list_users(request: &ListUsers) -> Page<User> [page, limit in "options.pagination"] = read POST "/api/v3/list-users";

    /// TODO @deprecated / @summary 获取用户列表 / @description 获取用户列表接口，支持分页，可以选择获取自定义数据、identities 等。
    #[deprecated(note = "TODO")]
    #[doc(alias = "listUsersLegacy")]
    pub fn list_users_legacy(request: &ListUsersLegacy) -> Page<User> [page, limit] = read GET "/api/v3/list-users";

    /// TODO @summary 获取已归档的用户列表 / @description 获取已归档的用户列表，支持分页，可以筛选开始时间等。
    #[doc(alias = "listArchivedUsers")]
    pub fn list_archived_users(request: &ListArchivedUsers) -> Page<ArchivedUser> [page, limit] = read GET "/api/v3/list-archived-users";

    /// TODO
    #[doc(alias = "listUsersByKeywords")]
    pub fn list_users_by_keywords(request: &ListUsersByKeywords) -> Page<User> [page, limit in "options.pagination"] = read POST "/api/v3/list-users-by-keywords";
}

request! {
    /// TODO A request for [`list_users`](crate::ManagementClient::list_users).
    pub struct ListUsers {
        /// TODO "模糊搜索关键字"
        pub keywords?: String,
        /// TODO "高级搜索"
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// TODO "使用 ES 查询语句执行搜索命令"
        pub search_query?: Value,
        /// TODO "可选项"
        pub options?: ListUsersOptions,
    }
}

request! {
    /// TODO A request for [`list_users_legacy`](crate::ManagementClient::list_users_legacy).
    pub struct ListUsersLegacy {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
        /// TODO "账户当前状态，如 已停用、已离职、正常状态、已归档"
        pub status?: UserStatus,
        /// TODO "用户创建、修改开始时间，为精确到秒的 UNIX 时间戳；支持获取从某一段时间之后的增量数据"
        pub updated_at_start?: i64,
        /// TODO "用户创建、修改终止时间，为精确到秒的 UNIX 时间戳；支持获取某一段时间内的增量数据。默认为当前时间"
        pub updated_at_end?: i64,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO "是否获取用户密码过期时间" | default=false
        pub with_user_password_expire_time?: bool,
    }
}

request! {
    /// TODO A request for [`list_archived_users`](crate::ManagementClient::list_archived_users).
    pub struct ListArchivedUsers {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
        /// TODO "开始时间，为精确到秒的 UNIX 时间戳，默认不指定"
        pub start_at?: i64,
    }
}

request! {
    /// TODO A request for [`list_users_by_keywords`](crate::ManagementClient::list_users_by_keywords).
    pub struct ListUsersByKeywords {
        /// TODO "模糊搜索关键字"
        pub keywords?: String,
        /// TODO "高级搜索"
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// TODO "使用 ES 查询语句执行搜索命令"
        pub search_query?: Value,
        /// TODO "可选项"
        pub options?: ListUsersOptions,
    }
}

request! {
    /// TODO type
    pub struct ListUsersOptions {
        /// TODO "分页配置"
        pub pagination?: Pagination,
        /// TODO "排序设置，可以设置多项按照多个字段进行排序"
        pub sort?: Vec<UserSorting>,
        /// TODO "模糊搜索匹配的用户字段，可选值为： - `phone`: 用户手机号，不能包含手机号区号，默认包含 - `email`: 用户邮箱，默认包含 - `name`: 用户名称，默认包含 - `username`: 用户名，默认包含 - `nickname`: 用户昵称，默认包含 - `id`: 用户 ID - `company`: 公司 - `givenName`: 名 - `familyName`: 姓 - `middleName`: 中间名 - `preferredUsername`: Preferred Username - `profile`: 个人资料 - `website`: 个人网站 - `address`: 地址 - `formatted`: 格式化地址 - `streetAddress`: 街道地址 - `postalCode`: 邮编号码 "
        pub fuzzy_search_on?: Vec<FuzzySearchField>,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
        /// TODO
        pub with_tenant_ids?: bool,
    }
}

response! {
    /// TODO type
    pub struct ArchivedUser {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "归档时间" | format="date-time"
        pub archived_at?: String,
    }
}
