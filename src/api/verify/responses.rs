//! The responses of the methods for signing in to Windows.

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// The user pool's configuration for signing in to Windows.
    pub struct VerifyConfig {
        /// ID of the configuration itself.
        pub id: String [present],
        /// ID of the application that the desktop program signs in to: 24 hexadecimal digits.
        pub app_id: String,
        /// Whether users sign in to Windows with their account of the user pool.
        pub is_win_login?: bool,
        /// Whether a change of the Windows password also changes the password of the account.
        pub is_win_change_pwd?: bool,
        /// Secret of that application.
        pub app_secret?: Secret,
        /// Always the text `public-key`.
        pub public_key?: String,
        /// URL of the public key.
        pub auth_address?: String,
        /// URL of the application's logo.
        pub logo?: String,
        /// Name of the application. (Its official description is that of `logo`.)
        pub name?: String,
    }
}
