//! `Authorization`: the header `authorization`, an access token or a signature.

use super::keys::NOT_SIGNED_IN;
use super::signature::Signature;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::received::ReceivedRequest;

/// How a call is authorized.
pub(crate) enum Authorization<'a> {
    Token(&'a str),
    Signature(Signature<'a>),
}

impl<'a> Authorization<'a> {
    /// Reads the header `authorization`.
    pub(crate) fn of(request: &'a ReceivedRequest) -> Result<Self, Rejection> {
        let reject = |message: &str| Err(Rejection::new(401, message).code(NOT_SIGNED_IN));
        let Some(authorization) = request.header("authorization") else {
            return reject("the header authorization is missing");
        };
        if let Some(signature) = Signature::read(authorization) {
            return Ok(Self::Signature(signature));
        }
        match authorization.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Ok(Self::Token(token.trim())),
            _ => reject("the header authorization must be Bearer <token>, or a signature: authing <id>:<base64>, GenAuth <id>:<base64>"),
        }
    }
}
