//! The requests of the security methods, and groups of settings.

use super::anomaly::{LoginAnomalyDetectionConfig, RegisterAnomalyDetectionConfig, SelfUnlockAccountConfig};
use crate::api::shared::MfaFactor;
use crate::declare::{data, request};

request! {
    /// A request for [`update_security_settings`](crate::ManagementClient::update_security_settings). Fields that are not set
    /// are unchanged.
    pub struct UpdateSecuritySettings {
        /// Origins of web pages that may call the service from a browser (CORS), such as `https://app.example.com`. They replace
        /// the present ones.
        pub allowed_origins?: Vec<String>,
        /// Lifetime of the token of a signed-in user, in seconds. The service's default is 129600, which is 36 hours. GenAuth
        /// calls the member `genauthTokenExpiresIn`: set it with [`extra`](Self::extra) there.
        pub authing_token_expires_in?: i64,
        /// Number of digits or characters of the codes sent by SMS and email and of captchas. The service's default is 6.
        pub verify_code_length?: i64,
        /// Number of wrong attempts after which a code becomes invalid before it expires (after 60 s by default). The service's
        /// default is 1.
        pub verify_code_max_attempts?: i64,
        /// Conditions for a change of the email address by the user.
        pub change_email_strategy?: ChangeEmailStrategy,
        /// Conditions for a change of the phone number by the user.
        pub change_phone_strategy?: ChangePhoneStrategy,
        /// Duration of sessions: the time for which users remain signed in.
        pub cookie_settings?: CookieSettings,
        /// `true` lets only administrators create accounts. The service's default is `false`, but `true` for user pools of the
        /// types B2B and B2E.
        pub register_disabled?: bool,
        /// Limit of the registrations from one IP address in a period.
        pub register_anomaly_detection?: RegisterAnomalyDetectionConfig,
        /// Whether users who register by a code must also set a password. It applies to the service's login pages, not to API
        /// calls. The service's default is `false`.
        pub complete_password_after_pass_code_login?: bool,
        /// Reaction to failed sign-ins: captchas and locked accounts.
        pub login_anomaly_detection?: LoginAnomalyDetectionConfig,
        /// Whether an email address must have been confirmed before its user can sign in with it. The service sends the
        /// confirmation email at the first sign-in attempt.
        pub login_require_email_verified?: bool,
        /// Whether users can unlock their accounts without an administrator, and the required proof. A phone number or an email
        /// address is required for that.
        pub self_unlock_account?: SelfUnlockAccountConfig,
        /// Whether the login page lets users choose between accounts that they have used before. The service's default is `false`.
        pub enable_login_account_switch?: bool,
        /// Settings of the sign-in by scanning a QR code with an app.
        pub qrcode_login_strategy?: QrcodeLoginStrategy,
    }
}

request! {
    /// A request for [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
    pub struct UpdateGlobalMfaSettings {
        /// Factors that are enabled for the whole user pool.
        pub enabled_factors: Vec<MfaFactor>,
    }
}

request! {
    /// A request for [`disable_global_mfa_settings`](crate::ManagementClient::disable_global_mfa_settings).
    pub struct DisableGlobalMfaSettings {
        /// Factors that are disabled for the whole user pool.
        pub disable_factors: Vec<MfaFactor>,
    }
}

data! {
    /// Conditions for a change of the email address by the user.
    pub struct ChangeEmailStrategy {
        /// Whether the user has to enter a code that is sent to the old address. The service's default is `true`.
        pub verify_old_email: bool,
    }
}

data! {
    /// Conditions for a change of the phone number by the user.
    pub struct ChangePhoneStrategy {
        /// Whether the user has to enter a code that is sent to the old number. The service's default is `true`.
        pub verify_old_phone: bool,
    }
}

data! {
    /// Duration of sessions: the time for which users remain signed in.
    pub struct CookieSettings {
        /// Number of seconds after which users must sign in again. It applies to the application portal and the applications in it.
        /// The service's default is 1209600, which is 14 days.
        pub cookie_expires_in: i64,
        /// Whether users must sign in again after closing the browser. The service's default is `false`.
        pub cookie_expires_on_browser_session: bool,
    }
}

data! {
    /// Settings of the sign-in by scanning a QR code with an app.
    ///
    /// The login page shows a QR code and polls its state. After the user has confirmed in the app, the state includes a ticket,
    /// which can be exchanged for the user's data.
    pub struct QrcodeLoginStrategy {
        /// Validity period of the QR code, in seconds. The service's default is 120.
        pub qrcode_expires_in: i64,
        /// Unit in which the console shows `qrcode_expires_in`: `Second`, `Minute`, `Hour` or `Day`. The value remains in seconds.
        /// The service's default is `Second`.
        pub qrcode_expires_in_unit?: String,
        /// Validity period of the ticket, in seconds. The service's default is 300.
        pub ticket_expires_in: i64,
        /// Unit in which the console shows `ticket_expires_in`: `Second`, `Minute`, `Hour` or `Day`. The value remains in seconds.
        /// The service's default is `Second`.
        pub ticket_expires_in_unit?: String,
        /// Whether a browser may exchange the ticket for the user's data. The service's default is `true`. (The official
        /// descriptions of this field and the next one seem to be swapped. These descriptions follow the names.)
        pub allow_exchange_user_info_from_browser: bool,
        /// Whether the polled state includes all of the user's data, without an exchange of the ticket. The service's default is
        /// `false`.
        pub return_full_user_info: bool,
    }
}
