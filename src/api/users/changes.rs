//! Changes of existing users: profiles, passwords, sessions, leaving, deletion.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Gender, UpdateUserBatchOptions, UpdateUserOptions, User, UserIdType, UserIdTypeOptions, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// Changes the fields of a user that are set, and returns the user.
    ///
    /// Fields that are not set keep their values. `null` (with [`extra`](crate::users::UpdateUser::extra)) presumably clears a
    /// field. Email address and phone number are not verified with a code.
    ///
    /// The call is idempotent, and is retried like every idempotent call, unless the options set `auto_generate_password` or
    /// `send_password_reseted_notification`: with these, a second call generates another password or sends another message.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{UpdateUser, UpdateUserOptions, UserIdType};
    /// use serde_json::{Value, json};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let by_email = UpdateUserOptions::new().user_id_type(UserIdType::Email);
    /// let update = UpdateUser::new("lilei@example.com")
    ///     .company("Example Ltd.")
    ///     .custom_data(json!({ "badge": "A-18" }))
    ///     .extra("nickname", Value::Null) // clears the nickname
    ///     .options(by_email);
    /// println!("{:?}", client.update_user(&update)?.updated_at);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateUser")]
    #[doc(alias("disable user", "suspend user", "reset password", "change password"))]
    pub fn update_user(request: &UpdateUser) -> User = once POST "/api/v3/update-user",
        write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"],
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a value is not valid, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a new username, email address, phone number or external ID is \
            taken.",
        check = "get_user";

    /// Changes several users, each as [`update_user`](Self::update_user) does, and returns them.
    ///
    /// The `user_id` is always the ID that the service assigned: there is no `user_id_type`. If one of the users cannot be
    /// changed, it is not documented whether the others are. The call is idempotent, and is retried like every idempotent
    /// call, unless the options set `auto_generate_password` or `send_password_reseted_notification`.
    #[doc(alias = "updateUserBatch")]
    pub fn update_user_batch(request: &UpdateUserBatch) -> Vec<User> = once POST "/api/v3/update-user-batch",
        write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"],
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a user does not exist, and \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a new unique value is taken.",
        check = "get_user_batch";

    /// Deletes up to 50 users permanently.
    ///
    /// IDs without a user are presumably ignored. [`resign_user`](Self::resign_user) keeps the profile of a user who leaves
    /// the organization.
    #[doc(alias = "deleteUsersBatch")]
    #[doc(alias("remove user", "delete user"))]
    pub fn delete_users_batch(request: &DeleteUsersBatch) -> () = write POST "/api/v3/delete-users-batch",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no ID.";

    /// Ends the sessions of a user in up to 50 applications, so that the user must sign in again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{KickUsers, UserIdType, UserIdTypeOptions};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let by_username = UserIdTypeOptions::new().user_id_type(UserIdType::Username);
    /// let app_ids = ["6229ffaaaaaaaaaacade3e3d"];
    /// client.kick_users(&KickUsers::new(app_ids, "lilei").options(by_username))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "kickUsers")]
    #[doc(alias("sign out", "log out", "terminate session"))]
    pub fn kick_users(request: &KickUsers) -> () = write POST "/api/v3/kick-users",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no application.";

    /// Resigns a user who leaves the organization. This cannot be undone.
    ///
    /// The user loses all permissions, departments, roles, groups and posts. The profile is kept, and the account is
    /// disabled. [`delete_users_batch`](Self::delete_users_batch) deletes the account as well.
    #[doc(alias = "resignUser")]
    #[doc(alias("offboard", "deprovision"))]
    pub fn resign_user(request: &ResignUser) -> () = once POST "/api/v3/resign-user",
        check = "get_user";

    /// Resigns up to 50 users who leave the organization, each as [`resign_user`](Self::resign_user) does. This cannot be
    /// undone.
    #[doc(alias = "resignUserBatch")]
    pub fn resign_user_batch(request: &ResignUserBatch) -> () = once POST "/api/v3/resign-user-batch",
        check = "get_user_batch";

    /// Returns whether a user has an active session in an application.
    #[doc(alias = "checkSessionStatus")]
    #[doc(alias = "session")]
    pub fn check_session_status(request: &CheckSessionStatus) -> bool = read POST "/api/v3/check-session-status",
        flag = "active";

    /// Sends each of the users an email with a link to set a new password.
    ///
    /// Only one official SDK has this method, without a description. A second call sends the email again.
    #[doc(alias = "sendUserResetPasswordEmailLink")]
    #[doc(alias("reset password", "forgot password"))]
    pub fn send_user_reset_password_email_link(request: &SendUserResetPasswordEmailLink) -> () =
        once POST "/api/v3/send-user-reset-password-email-link",
        check = "get_admin_audit_logs";
}

request! {
    /// A request for [`update_user`](crate::ManagementClient::update_user).
    ///
    /// Fields that are not set keep their values.
    pub struct UpdateUser {
        /// ID of the user that is changed, of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// New country code of the phone number, such as `+86`, which need not be set for phone numbers of mainland China.
        pub phone_country_code?: String,
        /// New real name, which need not be unique.
        pub name?: String,
        /// New name shown to other users.
        pub nickname?: String,
        /// URL of the new portrait.
        pub photo?: String,
        /// New ID in your own system, unique in the user pool.
        pub external_id?: String,
        /// New status of the account. `Suspended` and `Deactivated` users cannot sign in.
        pub status?: UserStatus,
        /// Sets whether the email address is verified.
        pub email_verified?: bool,
        /// Sets whether the phone number is verified.
        pub phone_verified?: bool,
        /// New date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// New country of residence, as free text.
        pub country?: String,
        /// New province or state of residence, as free text.
        pub province?: String,
        /// New city of residence, as free text.
        pub city?: String,
        /// The whole new postal address as one text.
        pub address?: String,
        /// Street and house number of the new postal address.
        pub street_address?: String,
        /// Postcode of the new postal address.
        pub postal_code?: String,
        /// New gender; `U` for unknown. An empty text is rejected.
        pub gender?: Gender,
        /// New name to sign in with, unique in the user pool.
        pub username?: String,
        /// New email address, unique in the user pool. The service stores it in lower case.
        pub email?: String,
        /// New phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// New password, in plain text unless `options.password_encrypt_type` is set.
        pub password?: Secret,
        /// New name of the company that the user works for.
        pub company?: String,
        /// Corrected user agent of the last sign-in.
        pub browser?: String,
        /// Corrected device of the last sign-in.
        pub device?: String,
        /// New first name (OpenID Connect `given_name`).
        pub given_name?: String,
        /// New last name (OpenID Connect `family_name`).
        pub family_name?: String,
        /// New names between first and last name (OpenID Connect `middle_name`).
        pub middle_name?: String,
        /// URL of the new page about the user (OpenID Connect `profile`).
        pub profile?: String,
        /// New preferred user name (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// URL of the user's new web site (OpenID Connect `website`).
        pub website?: String,
        /// New time zone, such as `Asia/Shanghai` (OpenID Connect `zoneinfo`).
        pub zoneinfo?: String,
        /// New language and region, such as `zh-CN` (OpenID Connect `locale`).
        pub locale?: String,
        /// The new full postal address, formatted for display (OpenID Connect `formatted`).
        pub formatted?: String,
        /// New region of residence (OpenID Connect `region`).
        pub region?: String,
        /// New number of the identity card.
        pub identity_number?: String,
        /// New values of custom fields, as a JSON object with their keys, which the user pool must have defined. Whether
        /// fields without a key here keep their values is not documented; `set_custom_data` of the module `custom_fields`
        /// sets single fields.
        pub custom_data?: Value,
        /// New values of the fields that data objects define for users, as a JSON object. Responses have them as
        /// `metadata_source`.
        pub metadata?: Value,
        /// Options for the type of the user's ID, passwords and notifications.
        pub options?: UpdateUserOptions,
    }
}

request! {
    /// A request for [`update_user_batch`](crate::ManagementClient::update_user_batch).
    pub struct UpdateUserBatch {
        /// The users that are changed, each with the fields that change. Batches of the service generally have at most 50
        /// elements.
        pub list: Vec<UpdateUserInfo>,
        /// Options for passwords and notifications, for all of the users.
        pub options?: UpdateUserBatchOptions,
    }
}

request! {
    /// A request for [`delete_users_batch`](crate::ManagementClient::delete_users_batch).
    pub struct DeleteUsersBatch {
        /// IDs of the users that are deleted, all of the type `options.user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of the `user_ids`; the IDs that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`kick_users`](crate::ManagementClient::kick_users).
    pub struct KickUsers {
        /// IDs of the applications whose sessions end: 24 hexadecimal digits each.
        pub app_ids: Vec<String> [1..=50 items, sample "6229ffaaaaaaaaaacade3e3d"],
        /// The user whose sessions end, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`resign_user`](crate::ManagementClient::resign_user).
    pub struct ResignUser {
        /// The user who leaves, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`resign_user_batch`](crate::ManagementClient::resign_user_batch).
    pub struct ResignUserBatch {
        /// The users who leave, by IDs of the type `user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of the `user_ids`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`check_session_status`](crate::ManagementClient::check_session_status).
    pub struct CheckSessionStatus {
        /// ID of the application whose sessions are checked: 24 hexadecimal digits.
        pub app_id: String [sample "6229ffaaaaaaaaaacade3e3d"],
        /// ID of the user whose session is checked: 24 hexadecimal digits. The request has no field for other kinds of IDs.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for
    /// [`send_user_reset_password_email_link`](crate::ManagementClient::send_user_reset_password_email_link).
    pub struct SendUserResetPasswordEmailLink {
        /// The users that the email is sent to. The maximum number is not documented.
        pub users?: Vec<SendUserResetPasswordEmailLinkItem>,
    }
}

request! {
    /// One of several users that an email for setting a new password is sent to.
    pub struct SendUserResetPasswordEmailLinkItem {
        /// The user that the email is sent to, by an ID of the type `user_id_type`.
        pub user_id?: String,
        /// Type of the ID in `user_id`: not documented, presumably a value of [`UserIdType`] as text, such as `email`.
        pub user_id_type?: String,
    }
}

request! {
    /// One of several users that are changed. Fields that are not set keep their values.
    pub struct UpdateUserInfo {
        /// ID of the user that is changed: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// New country code of the phone number, such as `+86`, which need not be set for phone numbers of mainland China.
        pub phone_country_code?: String,
        /// New real name, which need not be unique.
        pub name?: String,
        /// New name shown to other users.
        pub nickname?: String,
        /// URL of the new portrait.
        pub photo?: String,
        /// New ID in your own system, unique in the user pool.
        pub external_id?: String,
        /// New status of the account. `Suspended` and `Deactivated` users cannot sign in.
        pub status?: UserStatus,
        /// Sets whether the email address is verified.
        pub email_verified?: bool,
        /// Sets whether the phone number is verified.
        pub phone_verified?: bool,
        /// New date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// New country of residence, as free text.
        pub country?: String,
        /// New province or state of residence, as free text.
        pub province?: String,
        /// New city of residence, as free text.
        pub city?: String,
        /// The whole new postal address as one text.
        pub address?: String,
        /// Street and house number of the new postal address.
        pub street_address?: String,
        /// Postcode of the new postal address.
        pub postal_code?: String,
        /// New gender; `U` for unknown. An empty text is rejected.
        pub gender?: Gender,
        /// New name to sign in with, unique in the user pool.
        pub username?: String,
        /// New email address, unique in the user pool. The service stores it in lower case.
        pub email?: String,
        /// New phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// New password, in plain text unless the `options` of the request have a `password_encrypt_type`.
        pub password?: Secret,
        /// New name of the company that the user works for.
        pub company?: String,
        /// Corrected user agent of the last sign-in.
        pub browser?: String,
        /// Corrected device of the last sign-in.
        pub device?: String,
        /// New first name (OpenID Connect `given_name`).
        pub given_name?: String,
        /// New last name (OpenID Connect `family_name`).
        pub family_name?: String,
        /// New names between first and last name (OpenID Connect `middle_name`).
        pub middle_name?: String,
        /// URL of the new page about the user (OpenID Connect `profile`).
        pub profile?: String,
        /// New preferred user name (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// URL of the user's new web site (OpenID Connect `website`).
        pub website?: String,
        /// New time zone, such as `Asia/Shanghai` (OpenID Connect `zoneinfo`).
        pub zoneinfo?: String,
        /// New language and region, such as `zh-CN` (OpenID Connect `locale`).
        pub locale?: String,
        /// The new full postal address, formatted for display (OpenID Connect `formatted`).
        pub formatted?: String,
        /// New region of residence (OpenID Connect `region`).
        pub region?: String,
        /// New number of the identity card.
        pub identity_number?: String,
        /// New values of custom fields, as a JSON object with their keys, which the user pool must have defined. Whether
        /// fields without a key here keep their values is not documented.
        pub custom_data?: Value,
        /// New values of the fields that data objects define for users, as a JSON object. Responses have them as
        /// `metadata_source`.
        pub metadata?: Value,
    }
}
