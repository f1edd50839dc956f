//! TODO

use crate::api::shared::Gender;
use crate::declare::response;
use crate::redact::Secret;

response! {
    /// TODO type
    pub struct TenantUser {
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "历史总登录次数"
        pub logins_count?: i64,
        /// TODO "上次登录 IP"
        pub last_ip?: String,
        /// TODO "性别: - `M`: 男性，`male` - `F`: 女性，`female` - `U`: 未知，`unknown` "
        pub gender?: Gender,
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
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户上次登录的应用 ID"
        pub last_login_app?: String,
        /// TODO "用户池 ID"
        pub user_pool_id: String,
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "租户成员 ID"
        pub member_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_id: String,
        /// TODO "是否为租户管理员"
        pub is_tenant_admin?: bool,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "加密用户密码的盐"
        pub salt?: Secret,
        /// TODO
        pub department_ids?: Vec<String>,
    }
}
