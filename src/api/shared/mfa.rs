//! TODO

use crate::api::shared::ApplicationMfa;
use crate::declare::{data, open_enum, response};
use crate::redact::Secret;

data! {
    /// TODO type
    pub struct MfaTriggerData {
        /// TODO "MFA Token"
        pub mfa_token: Secret,
        /// TODO "MFA 绑定的手机号"
        pub mfa_phone?: String,
        /// TODO "MFA 绑定的手机区号"
        pub mfa_phone_country_code?: String,
        /// TODO "MFA 绑定的邮箱"
        pub mfa_email?: String,
        /// TODO "用户昵称"
        pub nickname?: String,
        /// TODO "用户名"
        pub username?: String,
        /// TODO "用户手机号"
        pub phone?: String,
        /// TODO "用户手机区号"
        pub phone_country_code?: String,
        /// TODO "人脸校验是否开启"
        pub face_mfa_enabled?: bool,
        /// TODO "OTP 校验是否开启"
        pub totp_mfa_enabled?: bool,
        /// TODO "MFA Factor 列表"
        pub application_mfa: Vec<ApplicationMfa>,
    }
}

response! {
    /// TODO type
    pub struct MfaSettings {
        /// TODO "开启的 MFA 认证因素列表"
        pub enabled_factors: Vec<MfaFactor>,
    }
}

open_enum! {
    without_examples;
    /// TODO of DisableGlobalMfaSettings.disableFactors, MfaSettings.enabledFactors, UpdateApplicationMfaSettings.disabledFactors, UpdateApplicationMfaSettings.enabledFactors
    pub enum MfaFactor {
        /// TODO
        Otp = "OTP",
        /// TODO
        Sms = "SMS",
        /// TODO
        Email = "EMAIL",
        /// TODO
        Face = "FACE",
    }
}
