//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{MfaTriggerData, UserIdType, UserOtp};
use crate::declare::{request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "users";

    /// TODO @summary 获取用户 MFA 绑定信息 / @description 通过用户 ID，获取用户 MFA 绑定信息，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserMfaInfo")]
    pub fn get_user_mfa_info(request: &GetUserMfaInfo) -> UserMfaInfo = read GET "/api/v3/get-user-mfa-info";

    /// TODO @summary 获取用户的登录历史记录 / @description 通过用户 ID，获取用户登录历史记录，支持分页，可以选择指定用户 ID 类型、应用 ID、开始与结束时间戳等。
    #[doc(alias = "getUserLoginHistory")]
    pub fn get_user_login_history(request: &GetUserLoginHistory) -> Page<UserLoginRecord> [page, limit] = read GET "/api/v3/get-user-login-history";

    /// TODO @summary 获取用户曾经登录过的应用 / @description 通过用户 ID，获取用户曾经登录过的应用，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserLoggedinApps")]
    #[doc(alias = "getUserLoggedInApps")]
    pub fn get_user_logged_in_apps(request: &GetUserLoggedInApps) -> Vec<UserLoggedInApp> = read GET "/api/v3/get-user-loggedin-apps";

    /// TODO @summary 获取用户曾经登录过的身份源 / @description 通过用户 ID，获取用户曾经登录过的身份源，可以选择指定用户 ID 类型等。
    #[doc(alias = "getUserLoggedinIdentities")]
    #[doc(alias = "getUserLoggedInIdentities")]
    pub fn get_user_logged_in_identities(request: &GetUserLoggedInIdentities) -> Vec<UserLoggedInIdentity> = read GET "/api/v3/get-user-logged-in-identities";

    /// TODO @summary 导入用户的 OTP / @description 导入用户的 OTP envelope=no_data
    #[doc(alias = "importOtp")]
    pub fn import_otp(request: &ImportOtp) -> () = once POST "/api/v3/import-otp", check = "TODO";

    /// TODO @summary 获取用户绑定 OTP 的秘钥 / @description 通过用户 ID，获取用户绑定 OTP 的秘钥。可以选择指定用户 ID 类型等。
    #[doc(alias = "getOtpSecretByUser")]
    pub fn get_otp_secret_by_user(request: &GetOtpSecretByUser) -> OtpSecret = read GET "/api/v3/get-otp-secret-by-user";

    /// TODO @summary 设置用户 MFA 状态 / @description 设置用户 MFA 状态，即 MFA 触发数据。
    #[doc(alias = "setUsersMfaStatus")]
    #[doc(alias = "setMfaStatus")]
    pub fn set_mfa_status(request: &SetMfaStatus) -> () = once POST "/api/v3/set-mfa-status", check = "TODO";

    /// TODO @summary 获取用户 MFA 状态 / @description 获取用户 MFA 状态，即 MFA 触发数据。
    #[doc(alias = "getUserMfaStatus")]
    #[doc(alias = "getMfaStatus")]
    pub fn get_mfa_status(request: &GetMfaStatus) -> MfaTriggerData = read GET "/api/v3/get-mfa-status";
}

request! {
    /// TODO A request for [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info).
    pub struct GetUserMfaInfo {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
    pub struct GetUserLoginHistory {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "应用 ID"
        pub app_id?: String,
        /// TODO "客户端 IP"
        pub client_ip?: String,
        /// TODO "开始时间戳（毫秒）"
        pub start?: i64,
        /// TODO "结束时间戳（毫秒）"
        pub end?: i64,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// TODO A request for [`get_user_logged_in_apps`](crate::ManagementClient::get_user_logged_in_apps).
    pub struct GetUserLoggedInApps {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_user_logged_in_identities`](crate::ManagementClient::get_user_logged_in_identities).
    pub struct GetUserLoggedInIdentities {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`import_otp`](crate::ManagementClient::import_otp).
    pub struct ImportOtp {
        /// TODO "参数列表"
        pub list: Vec<ImportOtpItem>,
    }
}

request! {
    /// TODO A request for [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user).
    pub struct GetOtpSecretByUser {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`set_mfa_status`](crate::ManagementClient::set_mfa_status).
    pub struct SetMfaStatus {
        /// TODO "MFA Factor 列表"
        pub mfa_trigger_data: MfaTriggerData,
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_mfa_status`](crate::ManagementClient::get_mfa_status).
    pub struct GetMfaStatus {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO type
    pub struct ImportOtpItem {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "OTP 数据"
        pub otp: UserOtp,
    }
}

response! {
    /// TODO type
    pub struct OtpSecret {
        /// TODO "MFA OTP 秘钥"
        pub secret?: Secret,
    }
}

response! {
    /// TODO type
    pub struct UserLoggedInApp {
        /// TODO "App ID"
        pub app_id: String,
        /// TODO "App 名称"
        pub app_name?: String,
        /// TODO "App Logo"
        pub app_logo?: String,
        /// TODO "App 登录地址"
        pub app_login_url?: String,
    }
}

response! {
    /// TODO type
    pub struct UserLoggedInIdentity {
        /// TODO "Identity ID"
        pub identity_id: String,
        /// TODO "身份源名称"
        pub idp_name?: String,
        /// TODO "Identity provider name"
        pub idp_name_en?: String,
        /// TODO "身份源 logo"
        pub idp_logo?: String,
        /// TODO "身份源 id"
        pub idp_id: String,
    }
}

response! {
    /// TODO type
    pub struct UserLoginRecord {
        /// TODO "App ID"
        pub app_id: String,
        /// TODO "App 名称"
        pub app_name?: String,
        /// TODO "App Logo"
        pub app_logo?: String,
        /// TODO "App 登录地址"
        pub app_login_url?: String,
        /// TODO "客户端 IP"
        pub client_ip?: String,
        /// TODO "登录时使用的 user agent"
        pub user_agent?: String,
        /// TODO "登录时间" | format="date-time"
        pub time?: String,
    }
}

response! {
    /// TODO type
    pub struct UserMfaInfo {
        /// TODO "是否绑定了 TOTP，可选值 enabled, disabled"
        pub totp_status?: String,
        /// TODO "是否绑定了人脸 MFA，可选值 enabled, disabled"
        pub face_mfa_status?: String,
        /// TODO "是否绑定了 SMS MFA，可选值 enabled, disabled"
        pub sms_mfa_status?: String,
        /// TODO "是否绑定了 EMAIL MFA，可选值 enabled, disabled"
        pub email_mfa_status?: String,
    }
}
