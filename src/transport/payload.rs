//! `Payload`: the HTTP method, query and body of a request.

use std::borrow::Cow;
use std::fmt;

use crate::redact::wipe;

/// An HTTP method of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HttpMethod {
    Get,
    Post,
    Put,
    Delete,
}

/// The HTTP method of a request, with its query and body, which are both optional.
pub(crate) struct Payload<'a> {
    http_method: HttpMethod,
    query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    body: Option<Vec<u8>>,
}

impl HttpMethod {
    #[cfg(feature = "signature")]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl<'a> Payload<'a> {
    pub(crate) const fn new(http_method: HttpMethod) -> Self {
        Self { http_method, query: Vec::new(), body: None }
    }

    /// Creates a payload with a JSON body.
    pub(crate) fn with_body(http_method: HttpMethod, body: Vec<u8>) -> Self {
        Self { http_method, query: Vec::new(), body: Some(body) }
    }

    pub(crate) fn push_query(&mut self, key: Cow<'a, str>, value: Cow<'a, str>) {
        self.query.push((key, value));
    }

    pub(crate) fn http_method(&self) -> HttpMethod {
        self.http_method
    }

    pub(crate) fn query(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.query
    }

    pub(crate) fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }
}

impl Drop for Payload<'_> {
    fn drop(&mut self) {
        // The body may contain an access key secret or a password.
        if let Some(body) = &mut self.body {
            wipe::wipe(body);
        }
    }
}

impl fmt::Debug for Payload<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Query and body are not printed: they contain identifiers and secrets.
        f.debug_struct("Payload").field("http_method", &self.http_method).finish_non_exhaustive()
    }
}
