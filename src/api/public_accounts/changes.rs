//! TODO

use serde_json::Value;

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{CreateUserOptions, Gender, UpdateUserBatchOptions, UpdateUserOptions, UserOtp, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "public_accounts";

    /// TODO @summary 创建公共账号 / @description 创建公共账号，邮箱、手机号、用户名必须包含其中一个，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份创建公共账号用户因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "createPublicAccount")]
    pub fn create_public_account(request: &CreatePublicAccount) -> PublicAccount = once POST "/api/v3/create-public-account", check = "TODO";

    /// TODO @summary 批量创建公共账号 / @description 批量创建公共账号，邮箱、手机号、用户名必须包含其中一个，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份创建公共账号用户因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "createPublicAccountsBatch")]
    pub fn create_public_accounts_batch(request: &CreatePublicAccountsBatch) -> Vec<PublicAccount> = once POST "/api/v3/create-public-accounts-batch", check = "TODO";

    /// TODO @summary 修改公共账号资料 / @description 通过公共账号用户 ID，修改公共账号资料，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份修改公共账号资料因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "updatePublicAccount")]
    pub fn update_public_account(request: &UpdatePublicAccount) -> PublicAccount = once POST "/api/v3/update-public-account", write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"], check = "TODO";

    /// TODO @summary 批量修改公共账号资料 / @description 批量修改公共账号资料，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份修改公共账号资料因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "updatePublicAccountBatch")]
    pub fn update_public_account_batch(request: &UpdatePublicAccountBatch) -> Vec<PublicAccount> = once POST "/api/v3/update-public-account-batch", write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"], check = "TODO";
}

request! {
    /// TODO A request for [`create_public_account`](crate::ManagementClient::create_public_account).
    pub struct CreatePublicAccount {
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
        /// TODO "公共账号的 OTP 验证器"
        pub otp?: UserOtp,
        /// TODO "用户所属部门 ID 列表"
        pub department_ids?: Vec<String>,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "可选参数"
        pub options?: CreateUserOptions,
    }
}

request! {
    /// TODO A request for [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch).
    pub struct CreatePublicAccountsBatch {
        /// TODO "公共账号列表"
        pub list: Vec<CreatePublicAccount> [1..=50 items],
        /// TODO "可选参数"
        pub options?: CreateUserOptions,
    }
}

request! {
    /// TODO A request for [`update_public_account`](crate::ManagementClient::update_public_account).
    pub struct UpdatePublicAccount {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
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
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
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
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "可选参数"
        pub options?: UpdateUserOptions,
    }
}

request! {
    /// TODO A request for [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch).
    pub struct UpdatePublicAccountBatch {
        /// TODO "公共账号列表"
        pub list: Vec<UpdatePublicAccountInfo>,
        /// TODO "可选参数"
        pub options?: UpdateUserBatchOptions,
    }
}

request! {
    /// TODO type
    pub struct UpdatePublicAccountInfo {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
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
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
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
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
    }
}
