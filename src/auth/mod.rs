//! Authentication: credentials, the access token that they are exchanged for, and signatures.

mod access_token;
mod authorization;
mod bearer;
mod credentials;
mod file_token_store;
mod nesting;
#[cfg(feature = "signature")]
mod signature;
mod store_thread;
mod token_cache;
mod token_persistence;
mod token_store;

pub use self::access_token::AccessToken;
pub(crate) use self::authorization::Authorization;
pub(crate) use self::bearer::{BearerToken, TokenResponse};
pub use self::credentials::Credentials;
pub(crate) use self::credentials::{AccessKey, CredentialsKind, check_identifier, is_quoted};
pub use self::file_token_store::FileTokenStore;
#[cfg(feature = "signature")]
pub(crate) use self::signature::PlatformNames;
pub(crate) use self::token_cache::{Authenticator, Fetch};
pub(crate) use self::token_persistence::TokenPersistence;
pub use self::token_store::TokenStore;
