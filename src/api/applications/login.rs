//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{ApplicationLoginConfig, MfaFactor, MfaSettings, MfaTriggerData, UserIdType};
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "applications";

    /// TODO @summary 更新应用登录页配置 / @description 通过应用 ID 更新登录页配置。
    #[doc(alias = "updateLoginPageConfig")]
    pub fn update_login_page_config(request: &UpdateLoginPageConfig) -> () = write POST "/api/v3/update-login-page-config";

    /// TODO @summary 获取用户池租户配置信息 / @description 根据用户池 ID 获取用户池多租户配置信息
    #[doc(alias = "userpollTenantConfig")]
    #[doc(alias = "getUserpoolTenantConfig")]
    pub fn get_userpool_tenant_config() -> UserpoolTenantConfig = read GET "/api/v3/userpool-tenant-config";

    /// TODO @summary 更新用户池租户配置信息 / @description 更新用户池多租户配置内登录信息
    #[doc(alias = "updateUserPoolTenantConfig")]
    #[doc(alias = "updateUserpoolTenantConfig")]
    pub fn update_userpool_tenant_config(request: &UpdateUserpoolTenantConfig) -> () = write POST "/api/v3/update-userpool-tenant-config";

    /// TODO @summary 更新租户控制台扫码登录状态 / @description 更新租户控制台扫码登录状态
    #[doc(alias = "updateTenantQrCodeState")]
    #[doc(alias = "updateUserpoolTenantAppqrcodeState")]
    pub fn update_userpool_tenant_appqrcode_state(request: &UpdateUserpoolTenantAppqrcodeState) -> () = write POST "/api/v3/update-userpool-tenant-appqrcode-state";

    /// TODO @summary 设置用户池多租户身份源连接 / @description 设置用户池多租户身份源连接，支持同时设置多个身份源连接，支持设置连接和取消连接
    #[doc(alias = "changeUserpoolTenanExtIdpConnState")]
    #[doc(alias = "changeUserpoolTenantExtIdpConnState")]
    pub fn change_userpool_tenant_ext_idp_conn_state(request: &ChangeUserpoolTenantExtIdpConnState) -> () = write POST "/api/v3/change-userpool-tenant-ext-idp-conn-state";

    /// TODO @summary 修改应用多因素认证配置 / @description 传入 MFA 认证因素列表进行开启或关闭
    #[doc(alias = "updateApplicationMfaSettings")]
    pub fn update_application_mfa_settings(request: &UpdateApplicationMfaSettings) -> MfaSettings = write POST "/api/v3/update-application-mfa-settings";

    /// TODO @summary 获取应用下用户 MFA 触发数据 / @description 获取应用下用户 MFA 触发数据。
    #[doc(alias = "getMfaTriggerData")]
    pub fn get_mfa_trigger_data(request: &GetMfaTriggerData) -> MfaTriggerData = read GET "/api/v3/get-mfa-trigger-data";
}

request! {
    /// TODO A request for [`update_login_page_config`](crate::ManagementClient::update_login_page_config).
    pub struct UpdateLoginPageConfig {
        /// TODO "应用登录配置更新内容"
        pub update: LoginPageConfig,
    }
}

request! {
    /// TODO A request for [`update_userpool_tenant_config`](crate::ManagementClient::update_userpool_tenant_config).
    pub struct UpdateUserpoolTenantConfig {
        /// TODO "应用登录配置更新内容"
        pub update: LoginPageConfig,
    }
}

request! {
    /// TODO A request for [`update_userpool_tenant_appqrcode_state`](crate::ManagementClient::update_userpool_tenant_appqrcode_state).
    pub struct UpdateUserpoolTenantAppqrcodeState {
        /// TODO "是否允许开启扫码登录"
        pub enabled: bool,
    }
}

request! {
    /// TODO A request for [`change_userpool_tenant_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenant_ext_idp_conn_state).
    pub struct ChangeUserpoolTenantExtIdpConnState {
        /// TODO "是否开启身份源连接"
        pub enabled: bool,
        /// TODO "身份源连接 ID"
        pub conn_ids: Vec<String>,
    }
}

request! {
    /// TODO A request for [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings).
    pub struct UpdateApplicationMfaSettings {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "开启的 MFA 认证因素列表"
        pub enabled_factors?: Vec<MfaFactor>,
        /// TODO "关闭的 MFA 认证因素列表"
        pub disabled_factors?: Vec<MfaFactor>,
    }
}

request! {
    /// TODO A request for [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data).
    pub struct GetMfaTriggerData {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO type
    pub struct LanguageConfig {
        /// TODO
        pub global: Value,
    }
}

request! {
    /// TODO type
    pub struct LoginPageConfig {
        /// TODO
        pub tab_methods_sort_config!: Value,
        /// TODO
        pub qr_code_sort_config!: Value,
        /// TODO
        pub sso_page_customization_settings!: Value,
        /// TODO
        pub password_tab_config!: Value,
        /// TODO
        pub verify_code_tab_config!: Value,
        /// TODO
        pub config!: LanguageConfig,
        /// TODO "是否允许创建租户"
        pub enable_create_tenant!: bool,
        /// TODO "允许创建租户的场景"
        pub create_tenant_scenes!: Vec<String>,
        /// TODO "是否允许加入租户"
        pub enable_join_tenant!: bool,
        /// TODO "允许创建加入的场景"
        pub join_tenant_scenes!: Vec<String>,
        /// TODO "是否校验企业域名"
        pub enable_verify_domain!: bool,
        /// TODO "是否自动关联租户应用"
        pub enable_auto_connect_tenant_app!: bool,
        /// TODO "校验企业域名的场景"
        pub verify_domain_scenes!: Vec<String>,
    }
}

response! {
    /// TODO type
    pub struct UserpoolTenantConfig {
        /// TODO "UserPool ID"
        pub user_pool_id: String,
        /// TODO "用户池是否作为租户"
        pub is_user_pool_as_tenant?: bool,
        /// TODO "允许切换的类型"
        pub enable_switch_type?: TenantSwitchType,
        /// TODO "自定义 CSS"
        pub css?: String,
        /// TODO "是否启用自定义 CSS"
        pub css_enabled?: bool,
        /// TODO "自定义 Loading"
        pub custom_loading?: String,
        /// TODO "是否开启 Guard 切换"
        pub enable_guard_version_switch?: bool,
        /// TODO "使用 Guard 的版本"
        pub guard_version?: String,
        /// TODO "自定义 Loading 背景"
        pub loading_background?: String,
        /// TODO "是否允许创建租户"
        pub enable_create_tenant?: bool,
        /// TODO "允许创建租户的场景"
        pub create_tenant_scenes: Vec<String>,
        /// TODO "是否允许加入租户"
        pub enable_join_tenant?: bool,
        /// TODO "允许创建加入的场景"
        pub join_tenant_scenes: Vec<String>,
        /// TODO "是否校验企业域名"
        pub enable_verify_domain?: bool,
        /// TODO "校验企业域名的场景"
        pub verify_domain_scenes: Vec<String>,
        /// TODO "页面自定义配置"
        pub sso_page_customization_settings?: Value,
        /// TODO "是否允许选择门户登录"
        pub enable_multiple_tenant_portal?: bool,
        /// TODO "登录配置"
        pub login_config?: ApplicationLoginConfig,
    }
}

open_enum! {
    without_examples;
    /// TODO of UserpoolTenantConfig.enableSwitchType
    pub enum TenantSwitchType {
        /// TODO
        TenantConsole = "tenant-console",
        /// TODO
        TenantApp = "tenant-app",
        /// TODO
        TenantLaunpad = "tenant-launpad",
    }
}
