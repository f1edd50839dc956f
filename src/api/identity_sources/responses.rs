//! The responses of the identity source methods.

use serde_json::Value;

use crate::api::shared::ExtIdpConnType;
use crate::declare::{open_enum, response};
use crate::redact::Secret;

response! {
    /// An identity source without its connections.
    pub struct ExtIdp {
        /// ID of the identity source: 24 hexadecimal digits.
        pub id: String [present, sample "62f20932716fbcc10d966ee5"],
        /// Name of the identity source shown in the console.
        pub name?: String,
        /// URL of the logo of the provider.
        pub logo?: String,
        /// ID of the tenant that it belongs to; absent if it belongs to the user pool.
        pub tenant_id?: String,
        /// Provider or protocol, with the values of [`ExtIdpProvider`](super::ExtIdpProvider).
        pub type_?: String,
    }
}

response! {
    /// A connection: one way to use an identity source.
    pub struct ExtIdpConn {
        /// ID of the connection: 24 hexadecimal digits.
        pub id: String [present, sample "64c23b9d14aa0c2f6f3d7a55"],
        /// Kind of connection, such as a QR code on web pages or a mobile app.
        pub type_?: ExtIdpConnType,
        /// ID of the identity source that the connection belongs to: 24 hexadecimal digits.
        pub ext_idp_id: String,
        /// URL of the logo of the connection on the login page.
        pub logo?: String,
        /// Unique name of the connection, for programs.
        pub identifier?: String,
        /// Name of the connection on the login page.
        pub display_name?: String,
        /// Whether users without an account are rejected. If not, the first sign-in creates an account.
        pub login_only?: bool,
        /// Method of matching an external identity with an existing account.
        pub association_mode?: ExtIdpAssociationMode,
        /// Methods by which a user can prove the ownership of an existing account, if `association_mode` is `challenge`. The values
        /// are not documented.
        pub challenge_binding_methods: Vec<String>,
    }
}

response! {
    /// An identity source with its connections.
    pub struct ExtIdpDetail {
        /// ID of the identity source: 24 hexadecimal digits.
        pub id: String [present, sample "62f20932716fbcc10d966ee5"],
        /// Name of the identity source shown in the console.
        pub name?: String,
        /// URL of the logo of the provider.
        pub logo?: String,
        /// ID of the tenant that it belongs to; absent if it belongs to the user pool.
        pub tenant_id?: String,
        /// Provider or protocol, with the values of [`ExtIdpProvider`](super::ExtIdpProvider).
        pub type_?: String,
        /// The connections, including their settings and secrets. The form is not documented, presumably similar to [`ExtIdpConn`].
        pub connections: Vec<Value> [hidden],
        /// Whether users who sign in through the source become members of the tenant automatically.
        pub auto_join?: bool,
    }
}

response! {
    /// The access token of a WeChat mini program or official account.
    pub struct WechatAccessToken {
        /// The token, for calls of the WeChat API.
        pub access_token?: Secret,
        /// When the token expires, in seconds since 1970, as text.
        pub expires_at?: String,
    }
}

open_enum! {
    without_examples;
    /// Methods of matching an external identity with an existing account.
    pub enum ExtIdpAssociationMode {
        /// No matching: the first sign-in creates an account.
        None = "none",
        /// The account has a field of the same value, such as the phone number.
        Field = "field",
        /// The user proves the ownership of the account.
        Challenge = "challenge",
    }
}
