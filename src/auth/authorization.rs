//! `Authorization`: what authorizes one attempt.

use std::borrow::Cow;
use std::sync::Arc;

use super::BearerToken;
#[cfg(feature = "signature")]
use super::signature::{self, Signer};
use crate::error::Error;
use crate::transport::Payload;
use crate::transport::header::Authorizing;

/// The authorization of one attempt.
pub(crate) enum Authorization {
    /// Without authorization: a token call.
    None,
    /// With an access token.
    Bearer(Arc<BearerToken>),
    /// With a signature, computed from the secret of the access key.
    #[cfg(feature = "signature")]
    Signature(Arc<Signer>),
}

impl Authorization {
    /// Returns what authorizes a request to `target`: the path, and the query string that a redirect added.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "a token is the same for every request"))]
    pub(crate) fn authorize(&self, target: &str, payload: &Payload<'_>) -> Result<Authorizing<'_>, Error> {
        match self {
            Self::None => Ok(Authorizing::Own { headers: Vec::new(), body: None }),
            Self::Bearer(bearer) => Ok(Authorizing::Shared(bearer.headers())),
            #[cfg(feature = "signature")]
            Self::Signature(signer) => signer.authorize(target, payload),
        }
    }

    /// Returns the hint for an error that the credentials caused.
    #[cfg_attr(not(feature = "signature"), allow(unused_variables, reason = "only errors of signatures have a hint here"))]
    pub(crate) fn hint(&self, error: &Error) -> Option<Cow<'static, str>> {
        match self {
            #[cfg(feature = "signature")]
            Self::Signature(_) => signature::hint(error),
            _ => None,
        }
    }

    /// Returns the token of a [`Bearer`](Self::Bearer).
    pub(crate) fn bearer_token(&self) -> Option<&BearerToken> {
        match self {
            Self::Bearer(bearer) => Some(bearer),
            _ => None,
        }
    }
}
