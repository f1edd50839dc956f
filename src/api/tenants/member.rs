//! A member of a tenant, as several methods return it.

use crate::api::shared::Gender;
use crate::declare::response;
use crate::redact::Secret;

response! {
    /// A member of a tenant, with the member's profile in this tenant.
    ///
    /// Fields that the service did not return are `None`.
    pub struct TenantUser {
        /// Email address of the member, case-insensitive.
        pub email?: String,
        /// Phone number of the member, without the country code.
        pub phone?: String,
        /// Country code of the member's phone number, such as `+86`; may be absent for numbers of mainland China.
        pub phone_country_code?: String,
        /// Name that the member signs in with, unique in the user pool.
        pub username?: String,
        /// Real name of the member; other members may have the same.
        pub name?: String,
        /// Display name of the member.
        pub nickname?: String,
        /// URL of the member's portrait.
        pub photo?: String,
        /// Number of sign-ins of the member.
        pub logins_count?: i64,
        /// IP address that the member last signed in from; absent before the first sign-in.
        pub last_ip?: String,
        /// Gender of the member; `U` if it is not known.
        pub gender?: Gender,
        /// Date of birth of the member, in ISO 8601.
        pub birthdate?: String,
        /// Country that the member lives in.
        pub country?: String,
        /// Province or state that the member lives in.
        pub province?: String,
        /// City that the member lives in.
        pub city?: String,
        /// Address of the member as one text.
        pub address?: String,
        /// Street and house number of the member's address.
        pub street_address?: String,
        /// Postcode of the member's address.
        pub postal_code?: String,
        /// First name of the member.
        pub given_name?: String,
        /// Last name of the member.
        pub family_name?: String,
        /// Names of the member between first and last name.
        pub middle_name?: String,
        /// Preferred user name of the member (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// ID of the application that the member last signed in to.
        pub last_login_app?: String,
        /// ID of the user pool that has the tenant and the member's account.
        pub user_pool_id: String,
        /// ID of the tenant that this membership is of.
        pub tenant_id: String,
        /// ID of the membership. The same person has a different one in each tenant.
        pub member_id: String [present],
        /// ID of the member's account in the user pool, as in `user_id` of the module `users`.
        pub link_user_id: String,
        /// Whether the member administrates the tenant.
        pub is_tenant_admin?: bool,
        /// Password of the member. The service does not document when it returns it, and whether it is encrypted.
        pub password?: Secret,
        /// Salt that the stored password was hashed with, if the service returns it.
        pub salt?: Secret,
        /// IDs of the member's departments; returned only if the request selects them.
        pub department_ids?: Vec<String>,
    }
}
