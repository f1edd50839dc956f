//! The header `authorization`: an access token or a signature.

use super::keys::NOT_SIGNED_IN;
use super::signature::Signature;
use crate::emulator::server::envelope::Refusal;
use crate::emulator::server::received::ReceivedRequest;

/// How a call is authorized.
pub(crate) enum Authorization<'a> {
    Token(&'a str),
    Signature(Signature<'a>),
}

impl<'a> Authorization<'a> {
    /// Reads the header `authorization`.
    pub(crate) fn of(request: &'a ReceivedRequest) -> Result<Self, Refusal> {
        let refuse = |message: &str| Err(Refusal::new(401, message).code(NOT_SIGNED_IN));
        let Some(authorization) = request.header("authorization") else {
            return refuse("the header authorization is missing");
        };
        if let Some(signature) = Signature::read(authorization) {
            return Ok(Self::Signature(signature));
        }
        match authorization.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Ok(Self::Token(token.trim())),
            _ => refuse("the header authorization must be Bearer <token>, or a signature: authing <id>:<base64>, GenAuth <id>:<base64>"),
        }
    }
}
