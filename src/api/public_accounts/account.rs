//! TODO

use serde_json::Value;

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AdvancedFilter, FuzzySearchField, Pagination, UserIdType, UserIdTypeOptions, UserSorting};
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "public_accounts";

    /// TODO @summary 获取/搜索公共账号列表 / @description / 此接口用于获取用户列表，支持模糊搜索，以及通过用户基础字段、用户自定义字段、用户所在部门、用户历史登录应用等维度筛选用户。 / ### 模糊搜素示例 / 模糊搜索默认会从 `phone`, `email`, `name`, `username`, `nickname` 五个字段对用户进行模糊搜索，你也可以通过设置 `options.fuzzySearchOn` / 决定模糊匹配的字段范围： / ```json / { / "keywords": "北京", / "options": { / "fuzzySearchOn": [ / "address" / ] / } / } / ``` / ### 高级搜索示例 / 你可以通过 `advancedFilter` 进行高级搜索，高级搜索支持通过用户的基础信息、自定义数据、所在部门、用户来源、登录应用、外部身份源信息等维度对用户进行筛选。 / **且这些筛选条件可以任意组合。 / #### 筛选状态为禁用的用户 / 用户状态（`status`）为字符串类型，可选值为 `Activated` 和 `Suspended`： / ```json / { / "advancedFilter": [ / { / "field": "status", / "operator": "EQUAL", / "value": "Suspended" / } / ] / } / ``` / #### 筛选邮箱中包含 `@example.com` 的用户 / 用户邮箱（`email`）为字符串类型，可以进行模糊搜索： / ```json / { / "advancedFilter": [ / { / "field": "email", / "operator": "CONTAINS", / "value": "@example.com" / } / ] / } / ``` / #### 根据用户的任意扩展字段进行搜索 / ```json / { / "advancedFil
    #[doc(alias = "listPublicAccounts")]
    pub fn list_public_accounts(request: &ListPublicAccounts) -> Page<PublicAccount> [page, limit in "options.pagination"] = read POST "/api/v3/list-public-accounts";

    /// TODO @summary 获取公共账号信息 / @description 通过公共账号用户 ID，获取公共账号详情，可以选择获取自定义数据、选择指定用户 ID 类型等。
    #[doc(alias = "getPublicAccount")]
    pub fn get_public_account(request: &GetPublicAccount) -> PublicAccount = read GET "/api/v3/get-public-account";

    /// TODO @summary 批量获取公共账号信息 / @description 通过公共账号用户 ID 列表，批量获取公共账号信息，可以选择获取自定义数据、选择指定用户 ID 类型等。
    #[doc(alias = "getPublicAccountBatch")]
    pub fn get_public_account_batch(request: &GetPublicAccountBatch) -> Vec<PublicAccount> = read GET "/api/v3/get-public-account-batch";

    /// TODO @summary 批量删除公共账号 / @description 通过公共账号 ID 列表，删除公共账号，支持批量删除，可以选择指定用户 ID 类型等。
    #[doc(alias = "deletePublicAccountsBatch")]
    pub fn delete_public_accounts_batch(request: &DeletePublicAccountsBatch) -> () = write POST "/api/v3/delete-public-accounts-batch";

    /// TODO @summary 强制下线公共账号 / @description 通过公共账号 ID、App ID 列表，强制让公共账号下线，可以选择指定公共账号 ID 类型等。
    #[doc(alias = "kickPublicAccounts")]
    pub fn kick_public_accounts(request: &KickPublicAccounts) -> () = write POST "/api/v3/kick-public-accounts";

    /// TODO @summary 个人账号转换为公共账号 / @description 通过用户 ID，把个人账号转换为公共账号。
    #[doc(alias = "changeIntoPublicAccount")]
    #[doc(alias = "transferIntoPublicAccount")]
    pub fn transfer_into_public_account(user_id: str) -> () = once POST "/api/v3/transfer-into-public-account", check = "TODO";

    /// TODO @summary 批量离职用户 / @description 批量离职用户。离职操作会进行以下操作： / - 离职后该成员授权、部门、角色、分组、岗位关系将被删除； / - 离职后将保留用户基本信息，同时账号将被禁用，无法登录应用；如果需要彻底删除账号，请调用删除接口。 / 该操作不可恢复，请谨慎操作！
    #[doc(alias = "resignPublicAccountBatch")]
    pub fn resign_public_account_batch(request: &ResignPublicAccountBatch) -> () = once POST "/api/v3/resign-public-account-batch", check = "TODO";
}

request! {
    /// TODO A request for [`list_public_accounts`](crate::ManagementClient::list_public_accounts).
    pub struct ListPublicAccounts {
        /// TODO "模糊搜索关键字"
        pub keywords?: String,
        /// TODO "高级搜索"
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// TODO "使用 ES 查询语句执行搜索命令"
        pub search_query?: Value,
        /// TODO "可选项"
        pub options?: ListPublicAccountsOptions,
    }
}

request! {
    /// TODO A request for [`get_public_account`](crate::ManagementClient::get_public_account).
    pub struct GetPublicAccount {
        /// TODO "公共账号用户 ID"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
    }
}

request! {
    /// TODO A request for [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch).
    pub struct GetPublicAccountBatch {
        /// TODO "公共账号用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
    }
}

request! {
    /// TODO A request for [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch).
    pub struct DeletePublicAccountsBatch {
        /// TODO "公共账号用户 ID 列表"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts).
    pub struct KickPublicAccounts {
        /// TODO "APP ID 列表"
        pub app_ids: Vec<String> [1..=50 items],
        /// TODO "公共账号 ID"
        pub user_id: String,
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch).
    pub struct ResignPublicAccountBatch {
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO type
    pub struct ListPublicAccountsOptions {
        /// TODO "分页配置"
        pub pagination?: Pagination,
        /// TODO "排序设置，可以设置多项按照多个字段进行排序"
        pub sort?: Vec<UserSorting>,
        /// TODO "模糊搜索匹配的公共账号字段，可选值为： - `phone`: 公共账号手机号，不能包含手机号区号，默认包含 - `email`: 公共账号邮箱，默认包含 - `name`: 公共账号名称，默认包含 - `username`: 用户名，默认包含 - `nickname`: 公共账号昵称，默认包含 - `id`: 公共账号 ID - `company`: 公司 - `givenName`: 名 - `familyName`: 姓 - `middleName`: 中间名 - `preferredUsername`: Preferred Username - `profile`: 个人资料 - `website`: 个人网站 - `address`: 地址 - `formatted`: 格式化地址 - `streetAddress`: 街道地址 - `postalCode`: 邮编号码 "
        pub fuzzy_search_on?: Vec<FuzzySearchField>,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
    }
}
