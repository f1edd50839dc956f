//! What the methods for security settings take, and groups of settings.

use super::anomaly::{LoginAnomalyDetectionConfig, RegisterAnomalyDetectionConfig, SelfUnlockAccountConfig};
use crate::api::shared::MfaFactor;
use crate::declare::{data, request};

request! {
    /// A request for [`update_security_settings`](crate::ManagementClient::update_security_settings). Fields that are not set stay
    /// as they are.
    pub struct UpdateSecuritySettings {
        /// Origins of web pages that may call the service from a browser (CORS), such as `https://app.example.com`. They replace
        /// the present ones.
        pub allowed_origins?: Vec<String>,
        /// How long a token of a signed-in user is valid, in seconds. The service's default is 129600, which is 36 hours. GenAuth
        /// calls the member `genauthTokenExpiresIn`: set it with [`extra`](Self::extra) there.
        pub authing_token_expires_in?: i64,
        /// Number of digits or characters of the codes sent by SMS and email and of captchas. The service's default is 6.
        pub verify_code_length?: i64,
        /// How many wrong attempts make a code invalid before it expires (after 60 s by default). The service's default is 1.
        pub verify_code_max_attempts?: i64,
        /// What a user must do to change the email address.
        pub change_email_strategy?: ChangeEmailStrategy,
        /// What a user must do to change the phone number.
        pub change_phone_strategy?: ChangePhoneStrategy,
        /// How long users stay signed in.
        pub cookie_settings?: CookieSettings,
        /// `true` lets only administrators create accounts. The service's default is `false`, but `true` for user pools of the
        /// types B2B and B2E.
        pub register_disabled?: bool,
        /// How many accounts may be registered from one IP address in a period.
        pub register_anomaly_detection?: RegisterAnomalyDetectionConfig,
        /// Whether users who register by a code have to set a password, too. It holds for the service's login pages, not for API
        /// calls. The service's default is `false`.
        pub complete_password_after_pass_code_login?: bool,
        /// What happens after failed sign-ins: captchas and locked accounts.
        pub login_anomaly_detection?: LoginAnomalyDetectionConfig,
        /// Whether an email address must have been confirmed before its user can sign in with it. The service sends an email for
        /// that at the first attempt.
        pub login_require_email_verified?: bool,
        /// Whether and how users unlock their accounts by themselves. They need a phone number or an email address for it.
        pub self_unlock_account?: SelfUnlockAccountConfig,
        /// Whether the login page lets users choose between accounts that they have used before. The service's default is `false`.
        pub enable_login_account_switch?: bool,
        /// How sign-in by scanning a QR code with an app works.
        pub qrcode_login_strategy?: QrcodeLoginStrategy,
    }
}

request! {
    /// A request for [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
    pub struct UpdateGlobalMfaSettings {
        /// Factors that are switched on.
        pub enabled_factors: Vec<MfaFactor>,
    }
}

request! {
    /// A request for [`disable_global_mfa_settings`](crate::ManagementClient::disable_global_mfa_settings).
    pub struct DisableGlobalMfaSettings {
        /// Factors that are switched off.
        pub disable_factors: Vec<MfaFactor>,
    }
}

data! {
    /// What a user must do to change the email address.
    pub struct ChangeEmailStrategy {
        /// Whether the user has to enter a code that is sent to the old address. The service's default is `true`.
        pub verify_old_email: bool,
    }
}

data! {
    /// What a user must do to change the phone number.
    pub struct ChangePhoneStrategy {
        /// Whether the user has to enter a code that is sent to the old number. The service's default is `true`.
        pub verify_old_phone: bool,
    }
}

data! {
    /// How long users stay signed in.
    pub struct CookieSettings {
        /// After how many seconds users have to sign in again. It holds for the application portal and the applications in it. The
        /// service's default is 1209600, which is 14 days.
        pub cookie_expires_in: i64,
        /// Whether users have to sign in again after closing the browser. The service's default is `false`.
        pub cookie_expires_on_browser_session: bool,
    }
}

data! {
    /// How sign-in by scanning a QR code with an app works.
    ///
    /// The login page shows a QR code and asks the service for its state; once the app has confirmed, it gets a ticket, which is
    /// exchanged for the user's data.
    pub struct QrcodeLoginStrategy {
        /// How long the QR code can be scanned, in seconds. The service's default is 120.
        pub qrcode_expires_in: i64,
        /// Unit in which the console shows `qrcode_expires_in`: `Second`, `Minute`, `Hour` or `Day`. The value stays in seconds.
        /// The service's default is `Second`.
        pub qrcode_expires_in_unit?: String,
        /// How long the ticket can be exchanged, in seconds. The service's default is 300.
        pub ticket_expires_in: i64,
        /// Unit in which the console shows `ticket_expires_in`: `Second`, `Minute`, `Hour` or `Day`. The value stays in seconds.
        /// The service's default is `Second`.
        pub ticket_expires_in_unit?: String,
        /// Whether a browser may exchange the ticket for the user's data. The service's default is `true`. (The official
        /// descriptions of this field and the next one are swapped; this one follows the names.)
        pub allow_exchange_user_info_from_browser: bool,
        /// Whether the page that asks for the state gets all of the user's data at once, without an exchange. The service's
        /// default is `false`.
        pub return_full_user_info: bool,
    }
}
