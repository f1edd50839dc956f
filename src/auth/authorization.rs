//! Whom an attempt is made as.

use std::borrow::Cow;
use std::sync::Arc;

use super::Identity;
#[cfg(feature = "signature")]
use super::signature::{self, Signer, Unsigned};
use crate::error::Error;
use crate::transport::Payload;
use crate::transport::header::Header;

/// Whom an attempt is made as.
pub(crate) enum Caller {
    /// Nobody yet: a token call.
    Nobody,
    /// Whoever has this token.
    Token(Arc<Identity>),
    /// Whoever has the key that this signs with.
    #[cfg(feature = "signature")]
    Signer(Arc<Signer>),
}

impl Caller {
    /// The headers that say so, for a request to `target`: the path, with a query string where a redirect gave one.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "a token is the same for every request"))]
    pub(crate) fn headers(&self, http_method: &str, target: &str, payload: &Payload<'_>) -> Result<Cow<'_, [Header]>, Error> {
        match self {
            Self::Nobody => Ok(Cow::Borrowed(&[])),
            Self::Token(identity) => Ok(Cow::Borrowed(identity.headers())),
            #[cfg(feature = "signature")]
            Self::Signer(signer) => signer.headers(Unsigned { http_method, target, payload }).map(Cow::Owned),
        }
    }

    /// What to do about an error that comes of who calls.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "a token's errors are those of its token call"))]
    pub(crate) fn remedy(&self, error: &Error) -> Option<Cow<'static, str>> {
        match self {
            #[cfg(feature = "signature")]
            Self::Signer(_) => signature::remedy(error),
            _ => None,
        }
    }

    /// The token it calls with, if it does.
    pub(crate) fn identity(&self) -> Option<&Identity> {
        match self {
            Self::Token(identity) => Some(identity),
            _ => None,
        }
    }
}
