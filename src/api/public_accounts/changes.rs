//! Creating and changing public accounts.

use serde_json::Value;

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{CreateUserOptions, Gender, UpdateUserBatchOptions, UpdateUserOptions, UserOtp, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "public_accounts";

    /// Creates a public account and returns it.
    ///
    /// The request needs a username, an email address or a phone number; they are not verified with a code. The new account is
    /// not bound to a user yet.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::public_accounts::{CreatePublicAccount, SetPublicAccountOfUsers};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let new = CreatePublicAccount::new()
    ///     .username("support")
    ///     .name("Support team")
    ///     .department_ids(["6343bafc019f3d889206c4c1"]);
    /// match client.create_public_account(&new) {
    ///     Ok(account) => {
    ///         let team = ["5f702fcc913544c358cb2123", "5f702fcc913544c358cb2124"];
    ///         let binding = SetPublicAccountOfUsers::new(account.user_id, team);
    ///         client.set_public_account_of_users(&binding)?;
    ///     }
    ///     Err(error) if error.kind() == ErrorKind::Conflict => println!("the username is taken"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createPublicAccount")]
    pub fn create_public_account(request: &CreatePublicAccount) -> PublicAccount = once POST "/api/v3/create-public-account",
        errors = "Presumably those of `create_user`: [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if username, \
            email address and phone number are all missing or one is malformed, and \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if one of them or the external ID is taken, by a public account or \
            by a user.",
        check = "get_public_account";

    /// Creates up to 50 public accounts and returns them, presumably in the order of the request.
    ///
    /// If one of the public accounts cannot be created, it is not documented whether the others are.
    #[doc(alias = "createPublicAccountsBatch")]
    pub fn create_public_accounts_batch(request: &CreatePublicAccountsBatch) -> Vec<PublicAccount> =
        once POST "/api/v3/create-public-accounts-batch",
        errors = "Presumably [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the list is empty or an account has \
            neither username nor email address nor phone number, and [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if one of \
            them is taken.",
        check = "list_public_accounts";

    /// Changes the fields of a public account that are set, and returns the public account.
    ///
    /// Fields that are not set keep their values. `null` (with [`extra`](crate::public_accounts::UpdatePublicAccount::extra))
    /// presumably clears a field. A new email address or phone number is not verified with a code. Whether a new password ends
    /// sessions is not documented: [`kick_public_accounts`](Self::kick_public_accounts) ends them.
    ///
    /// The call is idempotent, and is retried like every idempotent call, unless the options set `auto_generate_password` or
    /// `send_password_reseted_notification`: with these, a second call generates another password or sends another message.
    ///
    /// # Examples
    ///
    /// Replace the password of an account after it was exposed:
    ///
    /// ```no_run
    /// use authing::public_accounts::{
    ///     KickPublicAccounts, UpdatePublicAccount, UpdateUserOptions, UserIdType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let new_password = String::new();
    /// let by_username = UpdateUserOptions::new().user_id_type(UserIdType::Username);
    /// let update = UpdatePublicAccount::new("support").password(new_password).options(by_username);
    /// let account = client.update_public_account(&update)?;
    /// let app_ids = ["6229ffaaaaaaaaaacade3e3d"];
    /// client.kick_public_accounts(&KickPublicAccounts::new(app_ids, account.user_id))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updatePublicAccount")]
    pub fn update_public_account(request: &UpdatePublicAccount) -> PublicAccount = once POST "/api/v3/update-public-account",
        write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"],
        errors = "Presumably those of `update_user`: [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account does \
            not exist, [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a value is not valid, and \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a new username, email address, phone number or external ID is \
            taken.",
        check = "get_public_account";

    /// Changes several public accounts, each as [`update_public_account`](Self::update_public_account) does, and returns them.
    ///
    /// The `user_id` is always the ID that the service assigned: there is no `user_id_type`. If one of the public accounts
    /// cannot be changed, it is not documented whether the others are. The call is idempotent, and is retried like every
    /// idempotent call, unless the options set `auto_generate_password` or `send_password_reseted_notification`.
    #[doc(alias = "updatePublicAccountBatch")]
    pub fn update_public_account_batch(request: &UpdatePublicAccountBatch) -> Vec<PublicAccount> =
        once POST "/api/v3/update-public-account-batch",
        write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"],
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if a public account does not exist, and \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a new unique value is taken.",
        check = "get_public_account_batch";
}

request! {
    /// A request for [`create_public_account`](crate::ManagementClient::create_public_account), and one of the elements of
    /// [`CreatePublicAccountsBatch`].
    ///
    /// It has the fields of a new user, except tenants, identities at other providers and fields of data objects.
    pub struct CreatePublicAccount {
        /// Whether the new account can be used. The service's default is `Activated`.
        pub status?: UserStatus,
        /// Email address, unique in the user pool among users and public accounts. Upper and lower case are the same.
        pub email?: String,
        /// Phone number without the country code, unique in the user pool among users and public accounts.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`, which need not be set for phone numbers of mainland China. SMS to other
        /// countries require an SMS provider that is configured in the console.
        pub phone_country_code?: String,
        /// Name for signing in, unique in the user pool among users and public accounts.
        pub username?: String,
        /// ID of the account in your own system, unique in the user pool.
        pub external_id?: String,
        /// Name of the account, such as that of a team. It need not be unique.
        pub name?: String,
        /// Name that other users see.
        pub nickname?: String,
        /// URL of a picture for the account.
        pub photo?: String,
        /// Gender: a field of users that is rarely useful for shared accounts. The service's default is `U`, unknown.
        pub gender?: Gender,
        /// Whether the email address counts as confirmed. The default is not documented.
        pub email_verified?: bool,
        /// Whether the phone number counts as confirmed. The default is not documented.
        pub phone_verified?: bool,
        /// Date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country of the postal address, as free text.
        pub country?: String,
        /// Province or state of the postal address, as free text.
        pub province?: String,
        /// City of the postal address, as free text.
        pub city?: String,
        /// The whole postal address as one text.
        pub address?: String,
        /// Street and house number of the postal address.
        pub street_address?: String,
        /// Postcode of the postal address.
        pub postal_code?: String,
        /// Name of the company that the account belongs to.
        pub company?: String,
        /// User agent of the last sign-in: for accounts that are imported from another system.
        pub browser?: String,
        /// Device of the last sign-in: for accounts that are imported from another system.
        pub device?: String,
        /// First name, the `given_name` of OpenID Connect.
        pub given_name?: String,
        /// Last name, the `family_name` of OpenID Connect.
        pub family_name?: String,
        /// Names between first and last name, the `middle_name` of OpenID Connect.
        pub middle_name?: String,
        /// URL of a page about the account, the `profile` of OpenID Connect.
        pub profile?: String,
        /// Preferred user name, the `preferred_username` of OpenID Connect. It need not be unique.
        pub preferred_username?: String,
        /// URL of a web site of the account, the `website` of OpenID Connect.
        pub website?: String,
        /// Time zone, such as `Asia/Shanghai`, the `zoneinfo` of OpenID Connect.
        pub zoneinfo?: String,
        /// Language and region, such as `zh-CN`, the `locale` of OpenID Connect.
        pub locale?: String,
        /// The full postal address, formatted for display, the `formatted` of an OpenID Connect address.
        pub formatted?: String,
        /// Region of the postal address, the `region` of an OpenID Connect address.
        pub region?: String,
        /// Password in plain text, unless `password_encrypt_type` (encrypted) or `keep_password` (hashed) is set in the
        /// options. Users who are bound to the account do not need it.
        pub password?: Secret,
        /// Salt with which `password` was hashed, if the options have `keep_password`.
        pub salt?: Secret,
        /// Secret of an authenticator app for the account, to keep an app that was set up in another system.
        pub otp?: UserOtp,
        /// IDs of the departments that the account becomes a member of, of the type `department_id_type` in the options.
        pub department_ids?: Vec<String>,
        /// Values of custom fields, as a JSON object with their keys. The user pool must have defined these fields.
        pub custom_data?: Value,
        /// Number of an identity card.
        pub identity_number?: String,
        /// Options for passwords, notifications and types of IDs. In a batch, set those of the batch instead: whether the
        /// service reads these is not documented.
        pub options?: CreateUserOptions,
    }
}

request! {
    /// A request for [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch).
    pub struct CreatePublicAccountsBatch {
        /// The new public accounts, each with a username, an email address or a phone number.
        pub list: Vec<CreatePublicAccount> [1..=50 items],
        /// Options for passwords, notifications and types of IDs, for all of the public accounts.
        pub options?: CreateUserOptions,
    }
}

request! {
    /// A request for [`update_public_account`](crate::ManagementClient::update_public_account).
    ///
    /// Fields that are not set keep their values.
    pub struct UpdatePublicAccount {
        /// The public account that is changed, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// New country code of the phone number, such as `+86`, which need not be set for phone numbers of mainland China.
        pub phone_country_code?: String,
        /// New name of the account, which need not be unique.
        pub name?: String,
        /// New name that other users see.
        pub nickname?: String,
        /// URL of the new picture.
        pub photo?: String,
        /// New ID in your own system, unique in the user pool.
        pub external_id?: String,
        /// New status of the account. The declared default, `Activated`, is that of new accounts.
        pub status?: UserStatus,
        /// Sets whether the email address is verified.
        pub email_verified?: bool,
        /// Sets whether the phone number is verified.
        pub phone_verified?: bool,
        /// New date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country of the new postal address, as free text.
        pub country?: String,
        /// Province or state of the new postal address, as free text.
        pub province?: String,
        /// City of the new postal address, as free text.
        pub city?: String,
        /// The whole new postal address as one text.
        pub address?: String,
        /// Street and house number of the new postal address.
        pub street_address?: String,
        /// Postcode of the new postal address.
        pub postal_code?: String,
        /// New gender; `U` for unknown.
        pub gender?: Gender,
        /// New name for signing in, unique in the user pool among users and public accounts.
        pub username?: String,
        /// New email address, unique in the user pool. Upper and lower case are the same.
        pub email?: String,
        /// New phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// New password, in plain text unless `options.password_encrypt_type` is set.
        pub password?: Secret,
        /// New name of the company that the account belongs to.
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
        /// URL of the new page about the account (OpenID Connect `profile`).
        pub profile?: String,
        /// New preferred user name (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// URL of the account's new web site (OpenID Connect `website`).
        pub website?: String,
        /// New time zone, such as `Asia/Shanghai` (OpenID Connect `zoneinfo`).
        pub zoneinfo?: String,
        /// New language and region, such as `zh-CN` (OpenID Connect `locale`).
        pub locale?: String,
        /// The new full postal address, formatted for display (OpenID Connect `formatted`).
        pub formatted?: String,
        /// Region of the new postal address (OpenID Connect `region`).
        pub region?: String,
        /// New number of an identity card.
        pub identity_number?: String,
        /// New values of custom fields, as a JSON object with their keys, which the user pool must have defined. Whether
        /// fields without a key here keep their values is not documented.
        pub custom_data?: Value,
        /// Options for the type of `user_id`, passwords and notifications.
        pub options?: UpdateUserOptions,
    }
}

request! {
    /// A request for [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch).
    pub struct UpdatePublicAccountBatch {
        /// The public accounts that are changed, each with the fields that change. Batches of the service generally have at
        /// most 50 elements.
        pub list: Vec<UpdatePublicAccountInfo>,
        /// Options for passwords and notifications, for all of the public accounts.
        pub options?: UpdateUserBatchOptions,
    }
}

request! {
    /// One of several public accounts that are changed. Fields that are not set keep their values.
    pub struct UpdatePublicAccountInfo {
        /// ID of the public account that is changed: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// New country code of the phone number, such as `+86`, which need not be set for phone numbers of mainland China.
        pub phone_country_code?: String,
        /// New name of the account, which need not be unique.
        pub name?: String,
        /// New name that other users see.
        pub nickname?: String,
        /// URL of the new picture.
        pub photo?: String,
        /// New ID in your own system, unique in the user pool.
        pub external_id?: String,
        /// New status of the account. The declared default, `Activated`, is that of new accounts.
        pub status?: UserStatus,
        /// Sets whether the email address is verified.
        pub email_verified?: bool,
        /// Sets whether the phone number is verified.
        pub phone_verified?: bool,
        /// New date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country of the new postal address, as free text.
        pub country?: String,
        /// Province or state of the new postal address, as free text.
        pub province?: String,
        /// City of the new postal address, as free text.
        pub city?: String,
        /// The whole new postal address as one text.
        pub address?: String,
        /// Street and house number of the new postal address.
        pub street_address?: String,
        /// Postcode of the new postal address.
        pub postal_code?: String,
        /// New gender; `U` for unknown.
        pub gender?: Gender,
        /// New name for signing in, unique in the user pool among users and public accounts.
        pub username?: String,
        /// New email address, unique in the user pool. Upper and lower case are the same.
        pub email?: String,
        /// New phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// New password, in plain text unless the `options` of the request have a `password_encrypt_type`.
        pub password?: Secret,
        /// New name of the company that the account belongs to.
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
        /// URL of the new page about the account (OpenID Connect `profile`).
        pub profile?: String,
        /// New preferred user name (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// URL of the account's new web site (OpenID Connect `website`).
        pub website?: String,
        /// New time zone, such as `Asia/Shanghai` (OpenID Connect `zoneinfo`).
        pub zoneinfo?: String,
        /// New language and region, such as `zh-CN` (OpenID Connect `locale`).
        pub locale?: String,
        /// The new full postal address, formatted for display (OpenID Connect `formatted`).
        pub formatted?: String,
        /// Region of the new postal address (OpenID Connect `region`).
        pub region?: String,
        /// New number of an identity card.
        pub identity_number?: String,
        /// New values of custom fields, as a JSON object with their keys, which the user pool must have defined. Whether
        /// fields without a key here keep their values is not documented.
        pub custom_data?: Value,
    }
}
