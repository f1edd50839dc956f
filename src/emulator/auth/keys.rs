//! Keys: who may call, and on which user pool.

use std::fmt;

use super::signature::Signature;
use crate::emulator::api::fields::Fields;
use crate::emulator::server::envelope::Refusal;
use crate::emulator::server::random_id;
use crate::emulator::server::received::ReceivedRequest;

/// The access key of an emulator and the user pool it opens.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: String,
    pub(crate) userpool_id: String,
}

impl Keys {
    /// Random ones, in the forms of the service.
    pub(crate) fn random() -> Self {
        Self { access_key_id: random_id::hex(24), access_key_secret: random_id::hex(32), userpool_id: random_id::hex(24) }
    }

    /// Checks the input of `get-management-token`.
    pub(crate) fn check(&self, fields: &Fields<'_>) -> Result<(), Refusal> {
        let id = fields.required("accessKeyId", Fields::text)?;
        let secret = fields.required("accessKeySecret", Fields::text)?;
        if id == self.access_key_id && secret == self.access_key_secret {
            Ok(())
        } else {
            Err(Refusal::new(401, "accessKeyId or accessKeySecret is wrong").code(WRONG_PASSWORD))
        }
    }

    /// Checks that a call with a token names the user pool.
    pub(crate) fn check_userpool(&self, request: &ReceivedRequest) -> Result<(), Refusal> {
        let mut pools = request.headers.iter().filter(|(name, _)| USERPOOL_HEADERS.contains(&name.as_str())).peekable();
        if pools.peek().is_none() {
            return Err(Refusal::new(403, "the header x-authing-userpool-id is missing"));
        }
        if pools.any(|(_, pool)| *pool != self.userpool_id) {
            return Err(Refusal::new(403, "the access token is not for this user pool").code(NO_SUCH_USERPOOL));
        }
        Ok(())
    }
}

/// What the header `authorization` of a call holds.
pub(crate) enum Authorization<'a> {
    Token(&'a str),
    Signature(Signature<'a>),
}

impl<'a> Authorization<'a> {
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

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

/// One for each platform; which of them a client speaks does not matter here.
const USERPOOL_HEADERS: [&str; 2] = ["x-authing-userpool-id", "x-genauth-userpool-id"];

// From the table of `apiCode`s.
pub(crate) const NOT_SIGNED_IN: u32 = 2020;
const NO_SUCH_USERPOOL: u32 = 2224;
const WRONG_PASSWORD: u32 = 2333;
