//! Options of requests for users: types of IDs, passwords, notifications.

use crate::api::shared::DepartmentIdType;
use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// Options for the creation of users or public accounts.
    pub struct CreateUserOptions {
        /// Whether `password` is a hash from another system, which the service stores unchanged. The user pool then needs a
        /// custom password function that compares passwords with these hashes. The service's default is `false`.
        pub keep_password?: bool,
        /// Whether the service generates a random password. The service's default is `false`.
        pub auto_generate_password?: bool,
        /// Whether the first sign-in must set a new password. The service's default is `false`.
        pub reset_password_on_first_login?: bool,
        /// Type of the `department_ids`. The service's default is `department_id`, the ID that the service assigned.
        pub department_id_type?: DepartmentIdType,
        /// Messages to the users about their new accounts; none if not set.
        pub send_notification?: SendCreateAccountNotification,
        /// Encryption of `password` in the request. The service's default is `none`, plain text within HTTPS.
        pub password_encrypt_type?: PasswordEncryptType,
    }
}

request! {
    /// Messages to a user about the new account.
    pub struct SendCreateAccountNotification {
        /// Whether an email is sent. The service's default is `false`.
        pub send_email_notification?: bool,
        /// Whether a text message is sent. The service's default is `false`.
        pub send_phone_notification?: bool,
        /// ID of the application whose sign-in URL is in the message; the application portal if not set.
        pub app_id?: String,
    }
}

request! {
    /// Messages to a user about the new password.
    pub struct SendResetPasswordNotification {
        /// Whether an email is sent to the user's own address. The service's default is `false`.
        pub send_default_email_notification?: bool,
        /// Whether a text message is sent to the user's own phone number. The service's default is `false`.
        pub send_default_phone_notification?: bool,
        /// Another email address that the message is sent to.
        pub input_send_email_notification?: String,
        /// Another phone number that the message is sent to.
        pub input_send_phone_notification?: String,
        /// ID of the application whose sign-in URL is in the message; the application portal if not set.
        pub app_id?: String,
    }
}

request! {
    /// Options for changing several users or public accounts.
    pub struct UpdateUserBatchOptions {
        /// Whether the next sign-in of each user must set a new password. The service's default is `false`.
        pub reset_password_on_next_login?: bool,
        /// Encryption of each `password` in the request. The service's default is `none`, plain text within HTTPS.
        pub password_encrypt_type?: PasswordEncryptType,
        /// Whether the service generates a new random password for each user. The service's default is `false`. With `true`,
        /// the call is not idempotent.
        pub auto_generate_password?: bool,
        /// Messages to the users about their new passwords; none if not set. If set, the call is not idempotent. The spelling
        /// "reseted" is that of the API.
        pub send_password_reseted_notification?: SendResetPasswordNotification,
    }
}

request! {
    /// Options for changing a user or public account, and the type of the ID in the request.
    pub struct UpdateUserOptions {
        /// Type of the `user_id` in the request. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Whether the first sign-in must set a new password. The service's default is `false`.
        pub reset_password_on_first_login?: bool,
        /// Whether the next sign-in must set a new password. The service's default is `false`.
        pub reset_password_on_next_login?: bool,
        /// Encryption of the new `password` in the request. The service's default is `none`, plain text within HTTPS.
        pub password_encrypt_type?: PasswordEncryptType,
        /// Whether the service generates a new random password. The service's default is `false`. With `true`, the call is not
        /// idempotent.
        pub auto_generate_password?: bool,
        /// Messages to the user about the new password; none if not set. If set, the call is not idempotent. The spelling
        /// "reseted" is that of the API.
        pub send_password_reseted_notification?: SendResetPasswordNotification,
    }
}

request! {
    /// The type of the IDs of users or public accounts in a request.
    pub struct UserIdTypeOptions {
        /// Type of the IDs in the request. `user_id`, `phone`, `email`, `username` and `external_id` are documented for it.
        /// The service's default is `user_id`.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// The authenticator app of a user, which generates one-time passwords (TOTP).
    pub struct UserOtp {
        /// The shared secret of app and service, presumably in Base32, as authenticator apps accept it.
        pub secret: Secret,
        /// The code for a sign-in without the app, if the app is lost.
        pub recovery_code?: Secret,
    }
}

open_enum! {
    without_examples;
    /// Encryption of a password in a request, in addition to HTTPS. The service publishes the public keys for it.
    pub enum PasswordEncryptType {
        /// SM2, the Chinese standard of encryption with elliptic curves, with the service's SM2 key.
        Sm2 = "sm2",
        /// RSA with the service's RSA key.
        Rsa = "rsa",
        /// Not encrypted: plain text within HTTPS.
        None = "none",
    }
}

open_enum! {
    without_examples;
    /// Types of IDs of users in requests. Each is unique in the user pool.
    pub enum UserIdType {
        /// The ID that the service assigned: 24 hexadecimal digits, such as `5f702fcc913544c358cb2123`.
        UserId = "user_id",
        /// The ID from your own system, in the field `external_id` of the user.
        ExternalId = "external_id",
        /// The phone number without its country code.
        Phone = "phone",
        /// The email address, in upper or lower case.
        Email = "email",
        /// The name that the user signs in with.
        Username = "username",
        /// An identity at another provider, as `<ext_idp_id>:<user_id_in_idp>`: the ID of the identity source and the user's
        /// ID there, such as `6310a4f7c2d85e9b1f07d3a6:ou_4c1d9e77b0a35f28`.
        Identity = "identity",
        /// An account in a system that the sync center connects, as `<provider>:<user_id_in_idp>`, such as
        /// `lark:ou_4c1d9e77b0a35f28`.
        SyncRelation = "sync_relation",
        /// The value of a unique custom field. The format is not documented.
        CustomField = "custom_field",
    }
}
