//! A public account, as the methods return it.

use serde_json::Value;

use crate::api::shared::{Gender, UserSourceType, UserStatus, WorkStatus};
use crate::declare::response;

response! {
    /// A public account of the user pool.
    ///
    /// It has the fields of a user, except identities at other providers and fields of data objects. Fields that the service
    /// did not return are `None`.
    pub struct PublicAccount {
        /// ID that the service assigned: 24 hexadecimal digits. It does not change with the username or email address.
        pub user_id: String [present],
        /// When the public account was created, in ISO 8601.
        pub created_at?: String,
        /// When the public account was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Whether the account can be used. Only `Activated` accounts can sign in.
        pub status?: UserStatus,
        /// Work status: a field of users, whose meaning for shared accounts is not documented.
        pub work_status?: WorkStatus,
        /// ID of the account in your own system, unique in the user pool.
        pub external_id?: String,
        /// Email address of the account in lower case, unique in the user pool.
        pub email?: String,
        /// Phone number of the account without the country code, unique in the user pool.
        pub phone?: String,
        /// Country code of `phone`, such as `+86`; it may be absent for phone numbers of mainland China.
        pub phone_country_code?: String,
        /// Name for signing in, unique in the user pool.
        pub username?: String,
        /// Name of the account, such as that of a team; other accounts may have the same.
        pub name?: String,
        /// Name that other users see.
        pub nickname?: String,
        /// URL of the picture of the account.
        pub photo?: String,
        /// Number of sign-ins so far.
        pub logins_count?: i64,
        /// When the account was last used to sign in, in ISO 8601; absent if never.
        pub last_login?: String,
        /// IP address from which the last sign-in came; absent if there was none.
        pub last_ip?: String,
        /// Gender: a field of users; `U` (unknown) unless it was set.
        pub gender?: Gender,
        /// Whether the email address counts as confirmed.
        pub email_verified?: bool,
        /// Whether the phone number counts as confirmed.
        pub phone_verified?: bool,
        /// When the password of the account was last set, in ISO 8601.
        pub password_last_set_at?: String,
        /// Date of birth, in ISO 8601, if one was set.
        pub birthdate?: String,
        /// Country of the account's postal address, as free text.
        pub country?: String,
        /// Province or state of the account's postal address, as free text.
        pub province?: String,
        /// City of the account's postal address, as free text.
        pub city?: String,
        /// Postal address as one text.
        pub address?: String,
        /// Street and house number of the account's postal address.
        pub street_address?: String,
        /// Postcode of the account's postal address.
        pub postal_code?: String,
        /// Name of the company that the account belongs to.
        pub company?: String,
        /// User agent of the browser at the last sign-in.
        pub browser?: String,
        /// Device that was used at the last sign-in.
        pub device?: String,
        /// First name (OpenID Connect `given_name`), if one was set.
        pub given_name?: String,
        /// Last name (OpenID Connect `family_name`), if one was set.
        pub family_name?: String,
        /// Names between first and last name (OpenID Connect `middle_name`), if they were set.
        pub middle_name?: String,
        /// URL of a page about the account (OpenID Connect `profile`).
        pub profile?: String,
        /// Preferred user name (OpenID Connect `preferred_username`). Unlike `username`, it need not be unique.
        pub preferred_username?: String,
        /// URL of a web site of the account (OpenID Connect `website`).
        pub website?: String,
        /// Time zone of the account, such as `Asia/Shanghai` (OpenID Connect `zoneinfo`).
        pub zoneinfo?: String,
        /// Language and region of the account, such as `zh-CN` (OpenID Connect `locale`).
        pub locale?: String,
        /// The full postal address, formatted for display (OpenID Connect `formatted`).
        pub formatted?: String,
        /// Region of the account's postal address (OpenID Connect `region`).
        pub region?: String,
        /// Origin of the account, such as `adminCreated` for accounts that this API created.
        pub user_source_type?: UserSourceType,
        /// ID of the application in which the account was registered, or of the sync task that created it.
        pub user_source_id?: String,
        /// ID of the application of the last sign-in: 24 hexadecimal digits.
        pub last_login_app?: String,
        /// ID of the department that counts as the account's main one.
        pub main_department_id?: String,
        /// When multi-factor authentication last succeeded for the account, in ISO 8601.
        pub last_mfa_time?: String,
        /// Strength of the account's password as a level; a higher one is presumably stronger.
        pub password_security_level?: i64,
        /// Whether the next sign-in to the account must set a new password.
        pub reset_password_on_next_login?: bool,
        /// Ways of registration of the account, such as `basic:email`.
        pub register_source?: Vec<String>,
        /// IDs of the departments that the account is a member of; returned only if the request selects them.
        pub department_ids?: Vec<String>,
        /// Number of an identity card, if one was set.
        pub identity_number?: String,
        /// Values of the user pool's custom fields by their keys; returned only if the request selects them.
        pub custom_data?: Value,
        /// When the `status` of the account last changed, in ISO 8601.
        pub status_changed_at?: String,
        /// ID of the tenant that the public account belongs to; absent if it belongs to none.
        pub tenant_id?: String,
    }
}
