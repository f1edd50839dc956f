//! What the methods for security settings return.

use super::anomaly::{LoginAnomalyDetectionConfig, RegisterAnomalyDetectionConfig, SelfUnlockAccountConfig};
use super::requests::{ChangeEmailStrategy, ChangePhoneStrategy, CookieSettings, QrcodeLoginStrategy};
use crate::declare::response;

response! {
    /// The security settings of the user pool.
    pub struct SecuritySettings {
        /// Origins of web pages that may call the service from a browser (CORS). A response with one text instead of a list is
        /// one element.
        pub allowed_origins?: Vec<String>,
        /// How long a token of a signed-in user is valid, in seconds. Presumably absent on GenAuth, which has another name for it,
        /// see [`UpdateSecuritySettings`](super::UpdateSecuritySettings::authing_token_expires_in).
        pub authing_token_expires_in?: i64,
        /// Number of digits or characters of the codes sent by SMS and email and of captchas.
        pub verify_code_length?: i64,
        /// How many wrong attempts make a code invalid before it expires.
        pub verify_code_max_attempts?: i64,
        /// What a user must do to change the email address.
        pub change_email_strategy?: ChangeEmailStrategy,
        /// What a user must do to change the phone number.
        pub change_phone_strategy?: ChangePhoneStrategy,
        /// How long users stay signed in.
        pub cookie_settings?: CookieSettings,
        /// Whether only administrators can create accounts.
        pub register_disabled?: bool,
        /// How many accounts may be registered from one IP address in a period.
        pub register_anomaly_detection?: RegisterAnomalyDetectionConfig,
        /// Whether users who register by a code on the service's login pages have to set a password, too.
        pub complete_password_after_pass_code_login?: bool,
        /// What happens after failed sign-ins: captchas and locked accounts.
        pub login_anomaly_detection?: LoginAnomalyDetectionConfig,
        /// Whether an email address must have been confirmed before its user can sign in with it.
        pub login_require_email_verified?: bool,
        /// Whether and how users unlock their accounts by themselves.
        pub self_unlock_account?: SelfUnlockAccountConfig,
        /// Whether the login page lets users choose between accounts that they have used before.
        pub enable_login_account_switch?: bool,
        /// How sign-in by scanning a QR code with an app works.
        pub qrcode_login_strategy?: QrcodeLoginStrategy,
    }
}
