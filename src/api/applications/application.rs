//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{
    Application, ApplicationDefaultLoginMethod, ApplicationProtocol, ApplicationRegisterConfig, ApplicationType, BasicLoginMethod,
    GuardVersion, Language,
};
use crate::declare::{request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// TODO @summary 获取应用详情 / @description 通过应用 ID，获取应用详情。
    #[doc(alias = "getApplication")]
    pub fn get_application(app_id: str) -> Application = read GET "/api/v3/get-application";

    /// TODO @summary 获取应用列表 / @description 获取应用列表
    #[doc(alias = "listApplications")]
    pub fn list_applications(request: &ListApplications) -> Page<Application> [page, limit] = read GET "/api/v3/list-applications";

    /// TODO @summary 获取应用简单信息 / @description 通过应用 ID，获取应用简单信息。
    #[doc(alias = "getApplicationSimpleInfo")]
    pub fn get_application_simple_info(app_id: str) -> ApplicationSimpleInfo = read GET "/api/v3/get-application-simple-info";

    /// TODO @summary 获取应用简单信息列表 / @description 获取应用简单信息列表
    #[doc(alias = "listApplicationSimpleInfo")]
    pub fn list_application_simple_info(request: &ListApplicationSimpleInfo) -> Page<ApplicationSimpleInfo> [page, limit] = read GET "/api/v3/list-application-simple-info";

    /// TODO @summary 创建应用 / @description 创建应用
    #[doc(alias = "createApplication")]
    pub fn create_application(request: &CreateApplication) -> Application = once POST "/api/v3/create-application", check = "TODO";

    /// TODO @summary 更新应用 / @description 更新应用配置
    #[doc(alias = "updateApplication")]
    pub fn update_application(request: &UpdateApplication) -> () = write POST "/api/v3/update-application";

    /// TODO @summary 删除应用 / @description 通过应用 ID，删除应用。
    #[doc(alias = "deleteApplication")]
    pub fn delete_application(app_id: str) -> () = write POST "/api/v3/delete-application";

    /// TODO @summary 获取应用密钥 / @description 获取应用密钥
    #[doc(alias = "getApplicationSecret")]
    pub fn get_application_secret(app_id: str) -> ApplicationSecret = read GET "/api/v3/get-application-secret";

    /// TODO @summary 刷新应用密钥 / @description 刷新应用密钥
    #[doc(alias = "refreshApplicationSecret")]
    pub fn refresh_application_secret(app_id: str) -> ApplicationSecret = once POST "/api/v3/refresh-application-secret", check = "TODO";

    /// TODO @summary 检测域名是否可用 / @description 检测域名是否可用于创建新应用或更新应用域名
    #[doc(alias = "checkDomainAvailable")]
    pub fn check_domain_available(domain: str) -> bool = read POST "/api/v3/check-domain-available", flag = "available";

    /// TODO @summary 获取租户应用列表 / @description 获取应用列表，可以指定 租户 ID 筛选。
    #[doc(alias = "listTenantApplications")]
    pub fn list_tenant_applications(request: &ListTenantApplications) -> Page<TenantApplication> [page, limit] = read GET "/api/v3/list-tenant-applications";
}

request! {
    /// TODO A request for [`list_applications`](crate::ManagementClient::list_applications).
    pub struct ListApplications {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否为集成应用" | default=false
        pub is_integrate_app?: bool,
        /// TODO "是否为自建应用" | default=false
        pub is_self_built_app?: bool,
        /// TODO "是否开启单点登录" | default=false
        pub sso_enabled?: bool,
        /// TODO "模糊搜索字符串"
        pub keywords?: String,
        /// TODO "搜索应用，true：搜索所有应用, 默认为 false"
        pub all?: bool,
    }
}

request! {
    /// TODO A request for [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info).
    pub struct ListApplicationSimpleInfo {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否为集成应用" | default=false
        pub is_integrate_app?: bool,
        /// TODO "是否为自建应用" | default=false
        pub is_self_built_app?: bool,
        /// TODO "是否开启单点登录" | default=false
        pub sso_enabled?: bool,
        /// TODO "模糊搜索字符串"
        pub keywords?: String,
    }
}

request! {
    /// TODO A request for [`create_application`](crate::ManagementClient::create_application).
    pub struct CreateApplication {
        /// TODO "应用名称"
        pub app_name: String,
        /// TODO "集成应用模版类型，**集成应用必填**。集成应用只需要填 `template` 和 `templateData` 两个字段，其他的字段将被忽略。"
        pub template?: String,
        /// TODO "集成应用配置信息，**集成应用必填**。"
        pub template_data?: String,
        /// TODO "应用唯一标志，**自建应用必填**。"
        pub app_identifier?: String,
        /// TODO "应用 Logo 链接"
        pub app_logo?: String,
        /// TODO "应用描述信息"
        pub app_description?: String,
        /// TODO "应用类型" | default="web"
        pub app_type?: ApplicationType,
        /// TODO "默认应用协议类型"
        pub default_protocol?: ApplicationProtocol,
        /// TODO "应用登录回调地址"
        pub redirect_uris?: Vec<String>,
        /// TODO "应用退出登录回调地址"
        pub logout_redirect_uris?: Vec<String>,
        /// TODO "发起登录地址：在 Authing 应用详情点击「体验登录」或在应用面板点击该应用图标时，会跳转到此 URL，默认为 Authing 登录页。"
        pub init_login_uri?: String,
        /// TODO "是否开启 SSO 单点登录"
        pub sso_enabled?: bool,
        /// TODO "OIDC 协议配置"
        pub oidc_config?: Value [hidden],
        /// TODO "是否开启 SAML 身份提供商" | default=false
        pub saml_provider_enabled?: bool,
        /// TODO "SAML 协议配置"
        pub saml_config?: Value [hidden],
        /// TODO "是否开启 OAuth 身份提供商" | default=false
        pub oauth_provider_enabled?: bool,
        /// TODO "OAuth2.0 协议配置。【重要提示】不再推荐使用 OAuth2.0，建议切换到 OIDC。"
        pub oauth_config?: Value [hidden],
        /// TODO "是否开启 CAS 身份提供商" | default=false
        pub cas_provider_enabled?: bool,
        /// TODO "CAS 协议配置"
        pub cas_config?: Value [hidden],
        /// TODO "登录配置"
        pub login_config?: ApplicationLoginConfigInput,
        /// TODO "注册配置"
        pub register_config?: ApplicationRegisterConfig,
        /// TODO "品牌化配置"
        pub branding_config?: ApplicationBrandingConfigInput,
    }
}

request! {
    /// TODO A request for [`update_application`](crate::ManagementClient::update_application).
    pub struct UpdateApplication {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "集成应用配置信息"
        pub template_data?: Value,
        /// TODO "应用唯一标志"
        pub app_identifier?: String,
        /// TODO "应用 Logo 链接"
        pub app_logo?: String,
        /// TODO "应用描述信息"
        pub app_description?: String,
        /// TODO "默认应用协议类型"
        pub default_protocol?: ApplicationProtocol,
        /// TODO "应用登录回调地址"
        pub redirect_uris?: Vec<String>,
        /// TODO "应用退出登录回调地址"
        pub logout_redirect_uris?: Vec<String>,
        /// TODO "发起登录地址：在 Authing 应用详情点击「体验登录」或在应用面板点击该应用图标时，会跳转到此 URL，默认为 Authing 登录页。"
        pub init_login_uri?: String,
        /// TODO "是否开启 SSO 单点登录"
        pub sso_enabled?: bool,
        /// TODO "OIDC 协议配置"
        pub oidc_config?: Value [hidden],
        /// TODO "是否开启 SAML 身份提供商"
        pub saml_provider_enabled?: bool,
        /// TODO "SAML 协议配置"
        pub saml_config?: Value [hidden],
        /// TODO "是否开启 OAuth 身份提供商"
        pub oauth_provider_enabled?: bool,
        /// TODO "OAuth2.0 协议配置。【重要提示】不再推荐使用 OAuth2.0，建议切换到 OIDC。"
        pub oauth_config?: Value [hidden],
        /// TODO "是否开启 CAS 身份提供商"
        pub cas_provider_enabled?: bool,
        /// TODO "CAS 协议配置"
        pub cas_config?: Value [hidden],
        /// TODO "登录配置"
        pub login_config?: UpdateApplicationLoginConfigInput,
        /// TODO "注册配置"
        pub register_config?: ApplicationRegisterConfig,
        /// TODO "品牌化配置"
        pub branding_config?: ApplicationBrandingConfigInput,
        /// TODO "未授权用户是否可以在应用面板中看到该应用"
        pub sso_show_launchpad?: bool,
        /// TODO "是否开启可申请权限，另外应用必须开启 SSO 单点登录和未授权用户可以在应用面板中看到该应用配置"
        pub enable_permission_apply?: bool,
    }
}

request! {
    /// TODO A request for [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications).
    pub struct ListTenantApplications {
        /// TODO "获取应用列表的页码"
        pub page: String,
        /// TODO "每页获取的应用数量"
        pub limit: String,
        /// TODO "搜索关键字"
        pub keywords: String,
        /// TODO
        pub sso_enabled = "sso_enabled": bool,
    }
}

request! {
    /// TODO type
    pub struct ApplicationBrandingConfigInput {
        /// TODO "是否开启自定义 CSS" | default=false
        pub custom_css_enabled = "customCSSEnabled"?: bool,
        /// TODO "自定义 CSS 内容"
        pub custom_css = "customCSS"?: String,
        /// TODO "Guard 版本： - `Advanced`: 高级版 - `Classical`: 经典版 " | default="Advanced"
        pub guard_version?: GuardVersion,
        /// TODO "自定义加载图标，当登录框加载时会展示"
        pub custom_loading_image?: String,
        /// TODO "自定义登录页背景，示例： - 图片背景：`url(https://files.authing.co/user-contents/photos/6c6b3726-4a04-4ba7-b686-1a275f81a47a.png) center/cover` - 纯色背景：`rgba(37,49,122,1)` "
        pub custom_background?: String,
        /// TODO "是否显示切换语言按钮" | default=false
        pub show_change_language_button?: bool,
        /// TODO "展示的默认语言： - `zh-CN`: 简体中文 - `zh-TW`: 繁体中文 - `en-US`: 英文 - `ja-JP`: 日语  默认情况下，Authing 登录页会根据用户浏览器语言自动渲染。 "
        pub default_language?: Language,
        /// TODO "是否显示忘记密码按钮" | default=true
        pub show_forget_password_button?: bool,
        /// TODO "是否显示企业身份源登录方式" | default=true
        pub show_enterprise_connections?: bool,
        /// TODO "是否显示社会化登录方式" | default=true
        pub show_social_connections?: bool,
    }
}

request! {
    /// TODO type
    pub struct ApplicationEnabledExtIdpConnInput {
        /// TODO "身份源连接 ID"
        pub ext_idp_conn_id: String,
    }
}

request! {
    /// TODO type
    pub struct ApplicationLoginConfigInput {
        /// TODO "是否开启登录注册合并" | default=false
        pub merge_login_and_register_page?: bool,
        /// TODO "开启的基础登录方式"
        pub enabled_basic_login_methods?: Vec<BasicLoginMethod>,
        /// TODO "应用默认登录方式（不包含社会化登录和企业身份源登录）"
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// TODO "开启的外部身份源连接"
        pub enabled_ext_idp_conn_ids?: Vec<ApplicationEnabledExtIdpConnInput>,
        /// TODO "开启所有的外部身份源连接" | default=false
        pub enabled_all_ext_idp_conns?: bool,
        /// TODO "是否展示用户授权页面"
        pub show_authorization_page: bool,
    }
}

request! {
    /// TODO type
    pub struct UpdateApplicationLoginConfigInput {
        /// TODO "是否开启登录注册合并"
        pub merge_login_and_register_page?: bool,
        /// TODO "开启的基础登录方式"
        pub enabled_basic_login_methods?: Vec<BasicLoginMethod>,
        /// TODO "应用默认登录方式（不包含社会化登录和企业身份源登录）"
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// TODO "是否展示用户授权页面"
        pub show_authorization_page: bool,
    }
}

response! {
    /// TODO type
    pub struct ApplicationSecret {
        /// TODO "应用密钥"
        pub secret?: Secret,
    }
}

response! {
    /// TODO type
    pub struct ApplicationSimpleInfo {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用唯一标志"
        pub app_identifier?: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "应用 Logo 链接"
        pub app_logo?: String,
        /// TODO "应用描述信息"
        pub app_description?: String,
        /// TODO "应用类型"
        pub app_type?: ApplicationType,
        /// TODO "是否为集成应用"
        pub is_integrate_app?: bool,
    }
}

response! {
    /// TODO type
    pub struct TenantApplication {
        /// TODO "UserPool ID"
        pub user_pool_id: String,
        /// TODO "App ID"
        pub tenant_app_id: String,
        /// TODO "App 名称"
        pub name?: String,
        /// TODO "应用描述信息"
        pub description?: String,
        /// TODO "App Logo"
        pub logo?: String,
        /// TODO "应用类型"
        pub application_type?: String,
        /// TODO "是否开启 SSO 单点登录"
        pub sso_enabled?: bool,
        /// TODO "App ID"
        pub app_id: String,
    }
}
