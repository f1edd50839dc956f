//! A user, as several modules return it.

use serde_json::Value;

use super::enums::{Gender, UserSourceType, UserStatus, WorkStatus};
use super::identity::Identity;
use crate::declare::response;

response! {
    /// A user of the user pool.
    ///
    /// Fields that the service did not return are `None`. Some are returned only if the request selects them.
    pub struct User {
        /// ID of the user: 24 hexadecimal digits.
        pub user_id: String [present],
        /// When the account was created, in ISO 8601.
        pub created_at?: String,
        /// When the account was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Whether the account can be used.
        pub status?: UserStatus,
        /// Whether the user is at work, as set in the profile.
        pub work_status?: WorkStatus,
        /// ID of the user in your own system, unique in the user pool.
        pub external_id?: String,
        /// Email address in lower case, unique in the user pool.
        pub email?: String,
        /// Phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// Country code of the phone number, such as `+86`.
        pub phone_country_code?: String,
        /// Name that the user signs in with, unique in the user pool.
        pub username?: String,
        /// Real name; other users may have the same.
        pub name?: String,
        /// Name that is displayed to other users.
        pub nickname?: String,
        /// URL of the portrait.
        pub photo?: String,
        /// Number of sign-ins.
        pub logins_count?: i64,
        /// When the user last signed in, in ISO 8601; absent if never.
        pub last_login?: String,
        /// IP address of the last sign-in; absent if there was none.
        pub last_ip?: String,
        /// Gender; `U` if it is not known.
        pub gender?: Gender,
        /// Whether the email address was confirmed.
        pub email_verified?: bool,
        /// Whether the phone number was confirmed.
        pub phone_verified?: bool,
        /// When the password was last set, in ISO 8601.
        pub password_last_set_at?: String,
        /// Date of birth, in ISO 8601, such as `1995-06-03`.
        pub birthdate?: String,
        /// Country that the user lives in.
        pub country?: String,
        /// Province or state that the user lives in.
        pub province?: String,
        /// City that the user lives in.
        pub city?: String,
        /// Address as one text.
        pub address?: String,
        /// Street and house number.
        pub street_address?: String,
        /// Postcode of the address.
        pub postal_code?: String,
        /// Company that the user works for.
        pub company?: String,
        /// User agent of the last sign-in.
        pub browser?: String,
        /// Device of the last sign-in.
        pub device?: String,
        /// First name.
        pub given_name?: String,
        /// Last name.
        pub family_name?: String,
        /// Names between first and last name.
        pub middle_name?: String,
        /// URL of the user's profile page (OpenID Connect `profile`).
        pub profile?: String,
        /// Preferred user name (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// URL of the user's own web site.
        pub website?: String,
        /// Time zone, such as `Asia/Shanghai`.
        pub zoneinfo?: String,
        /// Language and region, such as `zh-CN`.
        pub locale?: String,
        /// The full postal address, formatted for display.
        pub formatted?: String,
        /// Region that the user lives in.
        pub region?: String,
        /// Origin of the account.
        pub user_source_type?: UserSourceType,
        /// ID of the application or sync task that the account came from.
        pub user_source_id?: String,
        /// ID of the application that the user last signed in to.
        pub last_login_app?: String,
        /// ID of the department that counts as the user's main one.
        pub main_department_id?: String,
        /// When the user last passed multi-factor authentication, in ISO 8601.
        pub last_mfa_time?: String,
        /// Strength of the password, as a level: a higher level is stronger.
        pub password_security_level?: i64,
        /// Whether the next sign-in must set a new password.
        pub reset_password_on_next_login?: bool,
        /// Ways of registration, such as `basic:email`.
        pub register_source?: Vec<String>,
        /// IDs of the user's departments; returned only if the request selects them.
        pub department_ids?: Vec<String>,
        /// The user's identities at other identity providers; returned only if the request selects them.
        pub identities?: Vec<Identity>,
        /// Number of the identity card.
        pub identity_number?: String,
        /// Values of the user pool's custom fields by their keys; returned only if the request selects them.
        pub custom_data?: Value,
        /// Values of the fields that data objects define for users.
        pub metadata_source?: Value,
        /// IDs of the user's posts.
        pub post_id_list?: Vec<String>,
        /// When `status` last changed, in ISO 8601.
        pub status_changed_at?: String,
        /// ID of the tenant that the account belongs to.
        pub tenant_id?: String,
        /// When the user registered.
        pub signed_up?: String,
        /// IDs of all tenants that the user belongs to.
        pub tenant_ids?: Vec<String>,
    }
}
