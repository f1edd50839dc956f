//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{CreateUserOptions, ExtIdpProvider, Gender, User, UserOtp, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// TODO @summary 创建用户 / @description 创建用户，邮箱、手机号、用户名必须包含其中一个，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份创建用户因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "createUser")]
    pub fn create_user(request: &CreateUser) -> User = once POST "/api/v3/create-user", check = "TODO";

    /// TODO @summary 批量创建用户 / @description 批量创建用户，邮箱、手机号、用户名必须包含其中一个，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份创建用户因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "createUsersBatch")]
    pub fn create_users_batch(request: &CreateUsersBatch) -> Vec<User> = once POST "/api/v3/create-users-batch", check = "TODO";
}

request! {
    /// TODO A request for [`create_user`](crate::ManagementClient::create_user).
    pub struct CreateUser {
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "邮箱是否验证"
        pub email_verified?: bool,
        /// TODO "手机号是否验证"
        pub phone_verified?: bool,
        /// TODO "出生日期" | format="date-time"
        pub birthdate?: String,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
        /// TODO "所处地址"
        pub address?: String,
        /// TODO "所处街道地址"
        pub street_address?: String,
        /// TODO "邮政编码号"
        pub postal_code?: String,
        /// TODO "所在公司"
        pub company?: String,
        /// TODO "最近一次登录时使用的浏览器 UA"
        pub browser?: String,
        /// TODO "最近一次登录时使用的设备"
        pub device?: String,
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub profile?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户个人网页"
        pub website?: String,
        /// TODO "用户时区信息"
        pub zoneinfo?: String,
        /// TODO "Locale"
        pub locale?: String,
        /// TODO "标准的完整地址"
        pub formatted?: String,
        /// TODO "用户所在区域"
        pub region?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "加密用户密码的盐"
        pub salt?: Secret,
        /// TODO "租户 ID"
        pub tenant_ids?: Vec<String>,
        /// TODO "用户的 OTP 验证器"
        pub otp?: UserOtp,
        /// TODO "用户所属部门 ID 列表"
        pub department_ids?: Vec<String>,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "数据对象数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub metadata_source?: Value,
        /// TODO "第三方身份源（建议调用绑定接口进行绑定）"
        pub identities?: Vec<CreateIdentity>,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "可选参数"
        pub options?: CreateUserOptions,
    }
}

request! {
    /// TODO A request for [`create_users_batch`](crate::ManagementClient::create_users_batch).
    pub struct CreateUsersBatch {
        /// TODO "用户列表"
        pub list: Vec<CreateUserInfo> [1..=50 items],
        /// TODO "可选参数"
        pub options?: CreateUserOptions,
    }
}

request! {
    /// TODO type
    pub struct CreateIdentity {
        /// TODO "身份源连接 ID"
        pub ext_idp_id!: String,
        /// TODO "外部身份源类型： - `wechat`: 微信 - `qq`: QQ - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `weibo`: 微博 - `github`: GitHub - `alipay`: 支付宝 - `baidu`: 百度 - `lark`: 飞书 - `welink`: Welink - `yidun`: 网易易盾 - `qingcloud`: 青云 - `google`: Google - `gitlab`: GitLab - `gitee`: Gitee - `twitter`: Twitter - `facebook`: Facebook - `slack`: Slack - `linkedin`: Linkedin - `instagram`: Instagram - `oidc`: OIDC 型企业身份源 - `oauth2`: OAuth2 型企业身份源 - `saml`: SAML 型企业身份源 - `ldap`: LDAP 型企业身份源 - `ad`: AD 型企业身份源 - `cas`: CAS 型企业身份源 - `azure-ad`: Azure AD 型企业身份源 "
        pub provider!: ExtIdpProvider,
        /// TODO "Identity 类型，如 unionid, openid, primary"
        pub type_!: String,
        /// TODO "在外部身份源中的 ID"
        pub user_id_in_idp!: String,
        /// TODO "用户在 idp 中的身份信息"
        pub user_info_in_idp!: Value [hidden],
        /// TODO "在外部身份源中的 Access Token（此参数只会在用户主动获取时返回，管理侧接口不会返回）。"
        pub access_token?: Secret,
        /// TODO "在外部身份源中的 Refresh Token（此参数只会在用户主动获取时返回，管理侧接口不会返回）。"
        pub refresh_token?: Secret,
        /// TODO "身份来自的身份源连接 ID 列表"
        pub origin_conn_ids!: Vec<String>,
    }
}

request! {
    /// TODO type
    pub struct CreateUserInfo {
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "邮箱是否验证"
        pub email_verified?: bool,
        /// TODO "手机号是否验证"
        pub phone_verified?: bool,
        /// TODO "出生日期" | format="date-time"
        pub birthdate?: String,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
        /// TODO "所处地址"
        pub address?: String,
        /// TODO "所处街道地址"
        pub street_address?: String,
        /// TODO "邮政编码号"
        pub postal_code?: String,
        /// TODO "所在公司"
        pub company?: String,
        /// TODO "最近一次登录时使用的浏览器 UA"
        pub browser?: String,
        /// TODO "最近一次登录时使用的设备"
        pub device?: String,
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub profile?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户个人网页"
        pub website?: String,
        /// TODO "用户时区信息"
        pub zoneinfo?: String,
        /// TODO "Locale"
        pub locale?: String,
        /// TODO "标准的完整地址"
        pub formatted?: String,
        /// TODO "用户所在区域"
        pub region?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "加密用户密码的盐"
        pub salt?: Secret,
        /// TODO "租户 ID"
        pub tenant_ids?: Vec<String>,
        /// TODO "用户的 OTP 验证器"
        pub otp?: UserOtp,
        /// TODO "用户所属部门 ID 列表"
        pub department_ids?: Vec<String>,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "数据对象数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub metadata_source?: Value,
        /// TODO "第三方身份源（建议调用绑定接口进行绑定）"
        pub identities?: Vec<CreateIdentity>,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
    }
}
