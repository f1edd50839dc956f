//! Creating users.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{CreateUserOptions, ExtIdpProvider, Gender, User, UserOtp, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// Creates a user and returns it.
    ///
    /// The request needs a username, an email address or a phone number. Email address and phone number are not verified with
    /// a code.
    ///
    /// # Examples
    ///
    /// A user with a generated password, which the service sends to the email address and which the first sign-in must
    /// replace:
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::users::{CreateUser, CreateUserOptions, SendCreateAccountNotification};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let options = CreateUserOptions::new()
    ///     .auto_generate_password(true)
    ///     .reset_password_on_first_login(true)
    ///     .send_notification(SendCreateAccountNotification::new().send_email_notification(true));
    /// let new = CreateUser::new()
    ///     .username("lilei")
    ///     .email("lilei@example.com")
    ///     .custom_data(json!({ "badge": "A-17" }))
    ///     .options(options);
    /// match client.create_user(&new) {
    ///     Err(error) if error.kind() == ErrorKind::Conflict => println!("username or email is taken"),
    ///     created => println!("created {}", created?.user_id),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createUser")]
    pub fn create_user(request: &CreateUser) -> User = once POST "/api/v3/create-user",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if username, email address and phone number \
            are all missing or one is malformed, and presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if one of \
            them or the external ID is taken.",
        check = "get_user";

    /// Creates up to 50 users and returns them in the order of the request.
    ///
    /// If one of the users cannot be created, it is not documented whether the others are.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{CreateUserInfo, CreateUsersBatch};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let emails = ["lilei@example.com", "hanmeimei@example.com"];
    /// let new = emails.map(|email| CreateUserInfo::new().email(email));
    /// for user in client.create_users_batch(&CreateUsersBatch::new(new))? {
    ///     println!("{:?} is {}", user.email, user.user_id);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createUsersBatch")]
    #[doc(alias("import users", "bulk create"))]
    pub fn create_users_batch(request: &CreateUsersBatch) -> Vec<User> = once POST "/api/v3/create-users-batch",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the list is empty or a user has neither \
            username nor email address nor phone number, and presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if \
            one of them is taken.",
        check = "list_users";
}

request! {
    /// A request for [`create_user`](crate::ManagementClient::create_user).
    pub struct CreateUser {
        /// Whether the account can be used. The service's default is `Activated`.
        pub status?: UserStatus,
        /// Email address, unique in the user pool. The service stores it in lower case.
        pub email?: String,
        /// Phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`, which need not be set for phone numbers of mainland China. It is rejected
        /// without `phone`. SMS messages to other countries require an SMS provider that is configured in the console.
        pub phone_country_code?: String,
        /// Name that the user signs in with, unique in the user pool.
        pub username?: String,
        /// ID of the user in your own system, unique in the user pool.
        pub external_id?: String,
        /// Real name, not unique.
        pub name?: String,
        /// Display name that other users see.
        pub nickname?: String,
        /// URL of the portrait.
        pub photo?: String,
        /// Gender. The service's default is `U`, unknown.
        pub gender?: Gender,
        /// Whether the email address counts as confirmed. The default is not documented.
        pub email_verified?: bool,
        /// Whether the phone number counts as confirmed. The default is not documented.
        pub phone_verified?: bool,
        /// Date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country of residence, as free text.
        pub country?: String,
        /// Province or state of residence, as free text.
        pub province?: String,
        /// City of residence, as free text.
        pub city?: String,
        /// The whole postal address as one text.
        pub address?: String,
        /// Street and house number of the postal address.
        pub street_address?: String,
        /// Postcode of the postal address.
        pub postal_code?: String,
        /// Name of the company that the user works for.
        pub company?: String,
        /// User agent of the last sign-in: for users that are imported from another system.
        pub browser?: String,
        /// Device of the last sign-in: for users that are imported from another system.
        pub device?: String,
        /// First name, the `given_name` of OpenID Connect.
        pub given_name?: String,
        /// Last name, the `family_name` of OpenID Connect.
        pub family_name?: String,
        /// Names between first and last name, the `middle_name` of OpenID Connect.
        pub middle_name?: String,
        /// URL of a page about the user, the `profile` of OpenID Connect.
        pub profile?: String,
        /// Preferred user name, the `preferred_username` of OpenID Connect.
        pub preferred_username?: String,
        /// URL of the user's own web site, the `website` of OpenID Connect.
        pub website?: String,
        /// Time zone, such as `Asia/Shanghai`, the `zoneinfo` of OpenID Connect.
        pub zoneinfo?: String,
        /// Language and region, such as `zh-CN`, the `locale` of OpenID Connect.
        pub locale?: String,
        /// The full postal address, formatted for display, the `formatted` of an OpenID Connect address.
        pub formatted?: String,
        /// Region of residence, the `region` of an OpenID Connect address.
        pub region?: String,
        /// Password in plain text, unless `options.password_encrypt_type` (encrypted) or `options.keep_password` (hashed) is
        /// set.
        pub password?: Secret,
        /// Salt with which `password` was hashed, if `options.keep_password` is `true`.
        pub salt?: Secret,
        /// IDs of the tenants that the user becomes a member of.
        pub tenant_ids?: Vec<String>,
        /// Secret of the user's authenticator app, to keep an app that was set up in another system.
        pub otp?: UserOtp,
        /// IDs of the departments that the user becomes a member of, of the type `options.department_id_type`.
        pub department_ids?: Vec<String>,
        /// Values of custom fields, as a JSON object with their keys. The user pool must have defined these fields; a text
        /// has at most 1,024 characters.
        pub custom_data?: Value,
        /// Values of the fields that data objects define for users, as a JSON object. These fields must have been defined.
        pub metadata_source?: Value,
        /// Identities at other providers. The service recommends calling
        /// [`link_identity`](crate::ManagementClient::link_identity) after the creation instead.
        pub identities?: Vec<CreateIdentity>,
        /// Number of the identity card.
        pub identity_number?: String,
        /// Options for passwords, notifications and types of IDs.
        pub options?: CreateUserOptions,
    }
}

request! {
    /// A request for [`create_users_batch`](crate::ManagementClient::create_users_batch).
    pub struct CreateUsersBatch {
        /// The new users, each with a username, an email address or a phone number.
        pub list: Vec<CreateUserInfo> [1..=50 items],
        /// Options for passwords, notifications and types of IDs, for all of the users.
        pub options?: CreateUserOptions,
    }
}

request! {
    /// An identity at another provider that a new user gets. All fields but the tokens are required.
    pub struct CreateIdentity {
        /// ID of the identity source that the identity belongs to.
        pub ext_idp_id!: String [sample "6310a4f7c2d85e9b1f07d3a6"],
        /// Provider or protocol of the identity source.
        pub provider!: ExtIdpProvider,
        /// Type of the ID in `user_id_in_idp`, such as `unionid`, `openid` or `primary`.
        pub type_!: String [sample "openid"],
        /// The new user's ID at the provider.
        pub user_id_in_idp!: String [sample "ou_4c1d9e77b0a35f28"],
        /// The new user's profile as the provider returned it, as a JSON object. `Debug` does not show it.
        pub user_info_in_idp!: Value [hidden],
        /// Access token of the provider.
        pub access_token?: Secret,
        /// Refresh token of the provider.
        pub refresh_token?: Secret,
        /// IDs of the connections of the identity source that the identity comes from.
        pub origin_conn_ids!: Vec<String> [sample "6310a4f7c2d85e9b1f07d3a7"],
    }
}

request! {
    /// One of several users that are created.
    pub struct CreateUserInfo {
        /// Whether the account can be used. The service's default is `Activated`.
        pub status?: UserStatus,
        /// Email address, unique in the user pool. The service stores it in lower case.
        pub email?: String,
        /// Phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`, which need not be set for phone numbers of mainland China. It is rejected
        /// without `phone`. SMS messages to other countries require an SMS provider that is configured in the console.
        pub phone_country_code?: String,
        /// Name that the user signs in with, unique in the user pool.
        pub username?: String,
        /// ID of the user in your own system, unique in the user pool.
        pub external_id?: String,
        /// Real name, not unique.
        pub name?: String,
        /// Display name that other users see.
        pub nickname?: String,
        /// URL of the portrait.
        pub photo?: String,
        /// Gender. The service's default is `U`, unknown.
        pub gender?: Gender,
        /// Whether the email address counts as confirmed. The default is not documented.
        pub email_verified?: bool,
        /// Whether the phone number counts as confirmed. The default is not documented.
        pub phone_verified?: bool,
        /// Date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country of residence, as free text.
        pub country?: String,
        /// Province or state of residence, as free text.
        pub province?: String,
        /// City of residence, as free text.
        pub city?: String,
        /// The whole postal address as one text.
        pub address?: String,
        /// Street and house number of the postal address.
        pub street_address?: String,
        /// Postcode of the postal address.
        pub postal_code?: String,
        /// Name of the company that the user works for.
        pub company?: String,
        /// User agent of the last sign-in: for users that are imported from another system.
        pub browser?: String,
        /// Device of the last sign-in: for users that are imported from another system.
        pub device?: String,
        /// First name, the `given_name` of OpenID Connect.
        pub given_name?: String,
        /// Last name, the `family_name` of OpenID Connect.
        pub family_name?: String,
        /// Names between first and last name, the `middle_name` of OpenID Connect.
        pub middle_name?: String,
        /// URL of a page about the user, the `profile` of OpenID Connect.
        pub profile?: String,
        /// Preferred user name, the `preferred_username` of OpenID Connect.
        pub preferred_username?: String,
        /// URL of the user's own web site, the `website` of OpenID Connect.
        pub website?: String,
        /// Time zone, such as `Asia/Shanghai`, the `zoneinfo` of OpenID Connect.
        pub zoneinfo?: String,
        /// Language and region, such as `zh-CN`, the `locale` of OpenID Connect.
        pub locale?: String,
        /// The full postal address, formatted for display, the `formatted` of an OpenID Connect address.
        pub formatted?: String,
        /// Region of residence, the `region` of an OpenID Connect address.
        pub region?: String,
        /// Password in plain text, unless `password_encrypt_type` (encrypted) or `keep_password` (hashed) is set in the
        /// `options` of the request.
        pub password?: Secret,
        /// Salt with which `password` was hashed, if the `options` of the request have `keep_password`.
        pub salt?: Secret,
        /// IDs of the tenants that the user becomes a member of.
        pub tenant_ids?: Vec<String>,
        /// Secret of the user's authenticator app, to keep an app that was set up in another system.
        pub otp?: UserOtp,
        /// IDs of the departments that the user becomes a member of, of the type `department_id_type` in the `options` of the
        /// request.
        pub department_ids?: Vec<String>,
        /// Values of custom fields, as a JSON object with their keys. The user pool must have defined these fields; a text
        /// has at most 1,024 characters.
        pub custom_data?: Value,
        /// Values of the fields that data objects define for users, as a JSON object. These fields must have been defined.
        pub metadata_source?: Value,
        /// Identities at other providers. The service recommends calling
        /// [`link_identity`](crate::ManagementClient::link_identity) after the creation instead.
        pub identities?: Vec<CreateIdentity>,
        /// Number of the identity card.
        pub identity_number?: String,
    }
}
