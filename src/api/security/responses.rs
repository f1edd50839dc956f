//! The responses of the security methods.

use super::anomaly::{LoginAnomalyDetectionConfig, RegisterAnomalyDetectionConfig, SelfUnlockAccountConfig};
use super::requests::{ChangeEmailStrategy, ChangePhoneStrategy, CookieSettings, QrcodeLoginStrategy};
use crate::declare::response;

response! {
    /// The security settings of the user pool.
    pub struct SecuritySettings {
        /// Origins of web pages that may call the service from a browser (CORS). A response with a text instead of a list is
        /// read as one element.
        pub allowed_origins?: Vec<String>,
        /// Lifetime of the token of a signed-in user, in seconds. Presumably absent on GenAuth, which uses another
        /// name, see [`UpdateSecuritySettings`](super::UpdateSecuritySettings::authing_token_expires_in).
        pub authing_token_expires_in?: i64,
        /// Number of digits or characters of the codes sent by SMS and email and of captchas.
        pub verify_code_length?: i64,
        /// Number of wrong attempts after which a code becomes invalid before it expires.
        pub verify_code_max_attempts?: i64,
        /// Conditions for a change of the email address by the user.
        pub change_email_strategy?: ChangeEmailStrategy,
        /// Conditions for a change of the phone number by the user.
        pub change_phone_strategy?: ChangePhoneStrategy,
        /// Duration of sessions: the time for which users remain signed in.
        pub cookie_settings?: CookieSettings,
        /// Whether only administrators can create accounts.
        pub register_disabled?: bool,
        /// Limit of the registrations from one IP address in a period.
        pub register_anomaly_detection?: RegisterAnomalyDetectionConfig,
        /// Whether users who register by a code on the service's login pages must also set a password.
        pub complete_password_after_pass_code_login?: bool,
        /// Reaction to failed sign-ins: captchas and locked accounts.
        pub login_anomaly_detection?: LoginAnomalyDetectionConfig,
        /// Whether an email address must have been confirmed before its user can sign in with it.
        pub login_require_email_verified?: bool,
        /// Whether users can unlock their accounts without an administrator, and the required proof.
        pub self_unlock_account?: SelfUnlockAccountConfig,
        /// Whether the login page lets users choose between accounts that they have used before.
        pub enable_login_account_switch?: bool,
        /// Settings of the sign-in by scanning a QR code with an app.
        pub qrcode_login_strategy?: QrcodeLoginStrategy,
    }
}
