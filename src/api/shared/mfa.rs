//! Multi-factor authentication: its factors, and what starts it.

use crate::api::shared::ApplicationMfa;
use crate::declare::{data, open_enum, response};
use crate::redact::Secret;

data! {
    /// What a program needs to ask a user for a second factor.
    pub struct MfaTriggerData {
        /// Token that stands for the first factor in the calls that check the second one.
        pub mfa_token: Secret,
        /// Phone number bound to the user for second factors, without the country code; absent if none is.
        pub mfa_phone?: String,
        /// Country code of `mfa_phone`, such as `+86`.
        pub mfa_phone_country_code?: String,
        /// Email address bound to the user for second factors; absent if none is.
        pub mfa_email?: String,
        /// Name that others see.
        pub nickname?: String,
        /// Name that the user signs in with.
        pub username?: String,
        /// Phone number of the user's account, without the country code.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`.
        pub phone_country_code?: String,
        /// Whether the user can be checked by face recognition.
        pub face_mfa_enabled?: bool,
        /// Whether the user has bound an authenticator app that shows one-time passwords.
        pub totp_mfa_enabled?: bool,
        /// The factors of the application, with their order and state.
        pub application_mfa: Vec<ApplicationMfa>,
    }
}

response! {
    /// Which second factors are switched on.
    pub struct MfaSettings {
        /// The factors that users can choose from; empty if there is no second factor.
        pub enabled_factors: Vec<MfaFactor>,
    }
}

open_enum! {
    without_examples;
    /// Second factors: what a user proves beside the password.
    pub enum MfaFactor {
        /// One-time password of an authenticator app.
        Otp = "OTP",
        /// Code sent to the phone by SMS.
        Sms = "SMS",
        /// Code sent to the email address.
        Email = "EMAIL",
        /// Face recognition.
        Face = "FACE",
    }
}
