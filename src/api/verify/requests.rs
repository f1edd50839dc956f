//! The requests of the methods for signing in to Windows.

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// A request for [`list_verify_config_apps`](crate::ManagementClient::list_verify_config_apps).
    pub struct ListVerifyConfigApps {
        /// Only applications that match this text; all if not set.
        pub keywords?: String,
    }
}

request! {
    /// A request for [`update_verify_config`](crate::ManagementClient::update_verify_config).
    pub struct UpdateVerifyConfig {
        /// ID of the configuration itself, as [`get_verify_config`](crate::ManagementClient::get_verify_config) returns it.
        pub id!: String [sample "64f0a7b2c1d2e3f4a5b6c7d8"],
        /// ID of the application that the desktop program signs in to: 24 hexadecimal digits.
        pub app_id!: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Whether users sign in to Windows with their account of the user pool. The service's default is `false`.
        pub is_win_login?: bool,
        /// Whether a change of the Windows password also changes the password of the account. The service's default is `false`.
        pub is_win_change_pwd?: bool,
        /// Secret of that application.
        pub app_secret!: Secret,
        /// Always the text `public-key`.
        pub public_key!: String [sample "public-key"],
        /// URL of the public key.
        pub auth_address!: String [sample "https://example.authing.cn/oidc/.well-known/jwks.json"],
        /// URL of the application's logo.
        pub logo!: String [sample "https://example.com/logo.png"],
        /// Name of the application. (Its official description is that of `logo`.)
        pub name!: String [sample "Windows login"],
    }
}
