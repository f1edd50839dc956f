//! The identities of a user at other identity providers.

use serde_json::Value;

use super::enums::ExtIdpProvider;
use crate::declare::response;
use crate::redact::Secret;

response! {
    /// The identity of a user at another identity provider, such as a WeChat account.
    pub struct Identity {
        /// ID of this record.
        pub identity_id: String [present],
        /// ID of the identity source in the console.
        pub ext_idp_id: String,
        /// Provider or protocol of the identity source.
        pub provider?: ExtIdpProvider,
        /// Type of the ID at the provider, such as `unionid`, `openid` or `primary`.
        pub type_?: String,
        /// The user's ID at the provider.
        pub user_id_in_idp?: String,
        /// The user's profile as the provider returned it.
        pub user_info_in_idp?: Value [hidden],
        /// Access token of the provider. Management calls do not return it according to the documentation.
        pub access_token?: Secret,
        /// Refresh token of the provider. Management calls do not return it according to the documentation.
        pub refresh_token?: Secret,
        /// IDs of the connections of the identity source that the user signed in through.
        pub origin_conn_ids: Vec<String>,
    }
}
