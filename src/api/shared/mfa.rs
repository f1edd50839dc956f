//! Multi-factor authentication: its factors, and the data that starts it.

use crate::api::shared::ApplicationMfa;
use crate::declare::{data, open_enum, response};
use crate::redact::Secret;

data! {
    /// The data for requesting a second factor from a user.
    pub struct MfaTriggerData {
        /// Token that proves the first factor in calls that check the second factor.
        pub mfa_token: Secret,
        /// Phone number bound to the user for second factors, without the country code; absent if none is.
        pub mfa_phone?: String,
        /// Country code of `mfa_phone`, such as `+86`.
        pub mfa_phone_country_code?: String,
        /// Email address bound to the user for second factors; absent if none is.
        pub mfa_email?: String,
        /// Name that is displayed to other users.
        pub nickname?: String,
        /// Name that the user signs in with.
        pub username?: String,
        /// Phone number of the user's account, without the country code.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`.
        pub phone_country_code?: String,
        /// Whether face recognition is available as a second factor of the user.
        pub face_mfa_enabled?: bool,
        /// Whether the user has bound an authenticator app for one-time passwords (TOTP).
        pub totp_mfa_enabled?: bool,
        /// The factors of the application, with their order and state.
        pub application_mfa: Vec<ApplicationMfa>,
    }
}

response! {
    /// The second factors that are enabled.
    pub struct MfaSettings {
        /// The enabled factors, from which users can choose; empty if multi-factor authentication is disabled.
        pub enabled_factors: Vec<MfaFactor>,
    }
}

open_enum! {
    without_examples;
    /// Second factors, which users enter in addition to the password.
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
