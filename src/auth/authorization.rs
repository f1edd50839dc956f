//! `Authorization`: how an attempt is authorized.

use std::borrow::Cow;
use std::sync::Arc;

use super::BearerToken;
#[cfg(feature = "signature")]
use super::signature::{self, Signer, Unsigned};
use crate::error::Error;
use crate::transport::Payload;
use crate::transport::header::Header;

/// How an attempt is authorized.
pub(crate) enum Authorization {
    /// Not at all: a token call.
    None,
    /// By an access token.
    Bearer(Arc<BearerToken>),
    /// By a signature made with the access key.
    #[cfg(feature = "signature")]
    Signature(Arc<Signer>),
}

impl Authorization {
    /// The headers that authorize a request to `target`: the path, with a query string where a redirect gave one.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "a token is the same for every request"))]
    pub(crate) fn headers(&self, target: &str, payload: &Payload<'_>) -> Result<Cow<'_, [Header]>, Error> {
        match self {
            Self::None => Ok(Cow::Borrowed(&[])),
            Self::Bearer(bearer) => Ok(Cow::Borrowed(bearer.headers())),
            #[cfg(feature = "signature")]
            Self::Signature(signer) => signer.headers(Unsigned { target, payload }).map(Cow::Owned),
        }
    }

    /// What to do about an error that comes of who calls.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "a token's errors are those of its token call"))]
    pub(crate) fn hint(&self, error: &Error) -> Option<Cow<'static, str>> {
        match self {
            #[cfg(feature = "signature")]
            Self::Signature(_) => signature::hint(error),
            _ => None,
        }
    }

    /// The token it calls with, if it does.
    pub(crate) fn bearer_token(&self) -> Option<&BearerToken> {
        match self {
            Self::Bearer(bearer) => Some(bearer),
            _ => None,
        }
    }
}
