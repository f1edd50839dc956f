//! What a request carries besides its path.

use std::borrow::Cow;
use std::fmt;

use crate::redact::wipe;

/// What goes out with a call: a `GET` has a query, a `POST` a body.
pub(crate) enum Payload<'a> {
    Query(Vec<(Cow<'a, str>, Cow<'a, str>)>),
    Body(Vec<u8>),
}

impl Payload<'_> {
    pub(crate) fn http_method(&self) -> &'static str {
        match self {
            Self::Query(_) => "GET",
            Self::Body(_) => "POST",
        }
    }
}

impl Drop for Payload<'_> {
    fn drop(&mut self) {
        // It may hold an access key secret, or a password.
        if let Self::Body(body) = self {
            wipe::wipe(body);
        }
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Queries and bodies hold what identifies or opens.
        f.write_str(match self {
            Self::Query(_) => "Query(..)",
            Self::Body(_) => "Body(..)",
        })
    }
}
