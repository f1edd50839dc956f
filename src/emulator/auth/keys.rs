//! `Keys`: the access key and the user pool of an emulator.

use std::fmt;

use crate::emulator::api::fields::Fields;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::random_id;
use crate::emulator::server::received::ReceivedRequest;

/// The access key of an emulator and the ID of its user pool.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) access_key_id: String,
    pub(crate) access_key_secret: String,
    pub(crate) userpool_id: String,
}

impl Keys {
    /// Creates random values in the service's formats.
    pub(crate) fn random() -> Self {
        Self { access_key_id: random_id::hex(24), access_key_secret: random_id::hex(32), userpool_id: random_id::hex(24) }
    }

    /// Checks the access key in the input of `get-management-token`.
    pub(crate) fn check(&self, fields: &Fields<'_>) -> Result<(), Rejection> {
        let id = fields.required("accessKeyId", Fields::text)?;
        let secret = fields.required("accessKeySecret", Fields::text)?;
        if id == self.access_key_id && secret == self.access_key_secret {
            Ok(())
        } else {
            Err(Rejection::new(401, "accessKeyId or accessKeySecret is wrong").code(WRONG_PASSWORD))
        }
    }

    /// Checks that a call with a token has the user pool header, with the right ID.
    pub(crate) fn check_userpool(&self, request: &ReceivedRequest) -> Result<(), Rejection> {
        let mut pools = request.headers.iter().filter(|(name, _)| USERPOOL_HEADERS.contains(&name.as_str())).peekable();
        if pools.peek().is_none() {
            return Err(Rejection::new(403, "the header x-authing-userpool-id is missing"));
        }
        if pools.any(|(_, pool)| *pool != self.userpool_id) {
            return Err(Rejection::new(403, "the access token is not for this user pool").code(NO_SUCH_USERPOOL));
        }
        Ok(())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

/// One per platform. The emulator accepts both.
const USERPOOL_HEADERS: [&str; 2] = ["x-authing-userpool-id", "x-genauth-userpool-id"];

// Values of `apiCode`, from the documentation of the service.
pub(crate) const NOT_SIGNED_IN: u32 = 2020;
const NO_SUCH_USERPOOL: u32 = 2224;
const WRONG_PASSWORD: u32 = 2333;
