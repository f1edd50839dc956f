//! Authentication: credentials, the access token that they are exchanged for, and signatures.

mod access_token;
mod authorization;
mod bearer;
mod credentials;
#[cfg(feature = "signature")]
mod signature;
mod token_cache;
mod token_store;

pub use self::access_token::AccessToken;
pub(crate) use self::authorization::Caller;
pub(crate) use self::bearer::{Identity, TokenAnswer};
pub use self::credentials::Credentials;
pub(crate) use self::credentials::{AccessKey, Shown};
#[cfg(feature = "signature")]
pub(crate) use self::signature::Names;
pub(crate) use self::token_cache::{Auth, Fetch};
pub(crate) use self::token_store::Keeper;
pub use self::token_store::{FileTokenStore, TokenStore};
