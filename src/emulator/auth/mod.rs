//! Authentication of calls: access keys, access tokens and signatures.

pub(crate) mod authorization;
pub(crate) mod keys;
pub(crate) mod nonces;
pub(crate) mod signature;
pub(crate) mod tokens;
#[cfg(feature = "subscribe")]
pub(crate) mod websocket;
