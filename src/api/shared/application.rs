//! TODO

use serde_json::Value;

use crate::api::shared::{
    AgreementDisplayAt, ApplicationProtocol, ApplicationType, BasicLoginMethod, BasicRegisterMethod, DefaultRegisterMethod, ExtIdpConnType,
    ExtIdpProvider, GuardVersion, Language, LoginConnectionType, LoginQrcodeType,
};
use crate::declare::{data, response};

data! {
    /// TODO type
    pub struct ApplicationDefaultLoginMethod {
        /// TODO "默认的登录类型 - `PASSWORD`: 密码类型，取决于你开启的基础登录方式，支持手机号/邮箱/用户名 + 密码进行登录 - `PASSCODE`: 验证码类型，取决于你开启的基础登录方式，支持手机号/邮箱 + 验证码进行登录 - `QRCODE`: 扫码登录类型，目前包含自建 APP 扫码登录、关注微信公众号扫码登录、微信小程序扫码登录三种类型 "
        pub connection_type: LoginConnectionType,
        /// TODO "当 `connectionType` 为 `QRCODE` 时，此参数表示二维码类型。 - `SELF_BUILT_APP`: 自建 APP 扫码 - `WECHAT_OFFICIAL_ACCOUNT`: 扫码关注微信公众号登录 - `WECHAT_MINI_PROGRAM`: 微信小程序扫码登录 "
        pub qrcode_type?: LoginQrcodeType,
        /// TODO "当 `connectionType` 为 `QRCODE` 时，你需要通过此参数指定具体的扫码登录身份源连接的 ID。"
        pub qrcode_ext_idp_conn_id?: String,
        /// TODO "当 `connectionType` 为 `AD` 时，你需要通过此参数指定具体的 AD 身份源连接的 ID。"
        pub ad_ext_idp_conn_id?: String,
        /// TODO "当 `connectionType` 为 `LDAP` 时，你需要通过此参数指定具体的 LDAP 身份源连接的 ID。"
        pub ldap_ext_idp_conn_id?: String,
    }
}

data! {
    /// TODO type
    pub struct ApplicationMfa {
        /// TODO "MFA 类型"
        pub mfa_policy: String,
        /// TODO "MFA 状态"
        pub status: i64,
        /// TODO "MFA 排序"
        pub sort: i64,
    }
}

data! {
    /// TODO type
    pub struct ApplicationRegisterConfig {
        /// TODO "开启的注册方式"
        pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
        /// TODO "默认的注册类型 - `PASSWORD`: 密码类型，支持邮箱 + 密码进行登录 - `PASSCODE`: 验证码类型，取决于你开启的注册方式，支持手机号/邮箱 + 验证码进行登录 "
        pub default_register_method: DefaultRegisterMethod,
    }
}

response! {
    /// TODO type
    pub struct Application {
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
        /// TODO "用户池 ID"
        pub user_pool_id: String,
        /// TODO "是否为集成应用"
        pub is_integrate_app?: bool,
        /// TODO "默认应用协议类型"
        pub default_protocol?: ApplicationProtocol,
        /// TODO "应用登录回调地址"
        pub redirect_uris: Vec<String>,
        /// TODO "应用退出登录回调地址"
        pub logout_redirect_uris: Vec<String>,
        /// TODO "发起登录地址：在 Authing 应用详情点击「体验登录」或在应用面板点击该应用图标时，会跳转到此 URL，默认为 Authing 登录页。"
        pub init_login_uri?: String,
        /// TODO "是否开启 SSO 单点登录"
        pub sso_enabled?: bool,
        /// TODO "开启 SSO 单点登录的时间" | format="date-time"
        pub sso_enabled_at?: String,
        /// TODO "登录配置"
        pub login_config?: ApplicationLoginConfig,
        /// TODO "注册配置"
        pub register_config?: ApplicationRegisterConfig,
        /// TODO "品牌化配置"
        pub branding_config?: ApplicationBrandingConfig,
        /// TODO "OIDC 协议配置"
        pub oidc_config?: Value [hidden],
        /// TODO "是否开启 SAML 身份提供商" | default=false
        pub saml_provider_enabled?: bool,
        /// TODO "SAML 协议配置"
        pub saml_config?: Value [hidden],
        /// TODO "是否开启 OAuth 身份提供商" | default=false
        pub oauth_provider_enabled?: bool,
        /// TODO "OAuth2.0 协议配置"
        pub oauth_config?: Value [hidden],
        /// TODO "是否开启 CAS 身份提供商" | default=false
        pub cas_provider_enabled?: bool,
        /// TODO "CAS 协议配置"
        pub cas_config?: Value [hidden],
        /// TODO "是否自定义本应用的登录框，默认走全局的登录框配置。" | default=false
        pub custom_branding_enabled?: bool,
        /// TODO "是否自定义本应用的安全规则，默认走全局的安全配置。" | default=false
        pub custom_security_enabled?: bool,
        /// TODO "集成应用的模版类型"
        pub template?: String,
    }
}

response! {
    /// TODO type
    pub struct ApplicationAgreement {
        /// TODO "展示的页面（可多选）： - `LoginPage`: 登录页面 - `RegisterPage`: 注册页面 "
        pub display_at: Vec<AgreementDisplayAt>,
        /// TODO "是否要求必须勾选" | default=true
        pub is_required?: bool,
        /// TODO "此协议针对什么语言有效: - `zh-CN`: 简体中文 - `zh-TW`: 繁体中文 - `en-US`: 英文 - `ja-JP`: 日语 "
        pub lang?: Language,
        /// TODO "此协议针对什么语言有效"
        pub content?: String,
    }
}

response! {
    /// TODO type
    pub struct ApplicationBrandingConfig {
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
        /// TODO "默认语言: - `zh-CN`: 简体中文 - `zh-TW`: 繁体中文 - `en-US`: 英文 - `ja-JP`: 日语 "
        pub default_language?: Language,
        /// TODO "是否显示忘记密码按钮" | default=true
        pub show_forget_password_button?: bool,
        /// TODO "是否显示企业身份源登录方式" | default=true
        pub show_enterprise_connections?: bool,
        /// TODO "是否显示社会化登录方式" | default=true
        pub show_social_connections?: bool,
        /// TODO "是否展示登录注册协议" | default=false
        pub show_agreement?: bool,
        /// TODO "展示的登录注册协议列表"
        pub agreements: Vec<ApplicationAgreement>,
    }
}

response! {
    /// TODO type
    pub struct ApplicationEnabledExtIdpConn {
        /// TODO "是否为社会化登录身份源连接"
        pub is_social?: bool,
        /// TODO "身份源 ID"
        pub ext_idp_id: String,
        /// TODO "身份源类型"
        pub ext_idp_type?: ExtIdpProvider,
        /// TODO "身份源连接 ID"
        pub ext_idp_conn_id: String,
        /// TODO "身份源连接类型"
        pub ext_idp_conn_type?: ExtIdpConnType,
        /// TODO "身份源连接可读唯一标志"
        pub ext_idp_conn_identifier?: String,
        /// TODO "微信"
        pub ext_idp_conn_display_name?: String,
        /// TODO "身份源连接 Logo"
        pub ext_idp_conn_logo?: String,
        /// TODO "是否允许身份源连接"
        pub enabled?: bool,
    }
}

response! {
    /// TODO type
    pub struct ApplicationLoginConfig {
        /// TODO "是否开启登录注册合并" | default=false
        pub merge_login_and_register_page?: bool,
        /// TODO "开启的基础登录方式"
        pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
        /// TODO "应用默认登录方式（不包含社会化登录和企业身份源登录）"
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// TODO "开启的外部身份源连接"
        pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConn>,
        /// TODO "是否展示用户授权页面"
        pub show_authorization_page?: bool,
    }
}
