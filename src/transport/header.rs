//! One header of a request, and the characters that it can contain.

use std::fmt;
use std::sync::OnceLock;

#[cfg(feature = "gzip")]
use ureq::http::header::ACCEPT_ENCODING;
use ureq::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::error::Error;

/// One header of a request, checked when it is created.
#[derive(Clone)]
pub(crate) struct Header {
    name: HeaderName,
    value: HeaderValue,
}

impl Header {
    /// Creates a header, or `None` if the value contains a character that is not allowed.
    // Not inlined into `sensitive`: the code that checks name and value has 600 bytes.
    #[inline(never)]
    pub(crate) fn new(name: &str, value: &str) -> Option<Self> {
        if !can_hold(value) {
            return None;
        }
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some(Self { name, value: HeaderValue::from_str(value).ok()? })
    }

    /// Creates a header whose value must not be logged.
    pub(crate) fn sensitive(name: &str, value: &str) -> Option<Self> {
        let mut header = Self::new(name, value)?;
        header.value.set_sensitive(true);
        Some(header)
    }

    /// Name and value, as they are signed.
    #[cfg(feature = "signature")]
    pub(crate) fn text(&self) -> (&str, &str) {
        // Not an error: `new` takes no other bytes.
        (self.name.as_str(), self.value.to_str().unwrap_or_default())
    }
}

/// Sets these headers, and replaces those with the same names.
pub(super) fn put_all(map: &mut HeaderMap, headers: &[Header]) {
    headers.iter().for_each(|header| put(map, header.name.clone(), header.value.clone()));
}

/// What authorizes a request.
pub(crate) enum Authorizing<'a> {
    /// Headers that are the same for many requests.
    Shared(&'a SharedHeaders),
    /// Headers for this request only, and its body if the signature is for another form of it.
    Own { headers: Vec<Header>, body: Option<Zeroizing<String>> },
}

impl Authorizing<'_> {
    /// The body to send instead of that of the call.
    pub(super) fn body(&self) -> Option<&[u8]> {
        match self {
            Self::Own { body, .. } => body.as_ref().map(|body| body.as_bytes()),
            Self::Shared(_) => None,
        }
    }
}

/// Headers that authorize many requests of one client.
pub(crate) struct SharedHeaders {
    headers: Vec<Header>,
    /// All headers of these requests, prepared for the first one.
    prepared: OnceLock<PreparedHeaders>,
}

impl SharedHeaders {
    pub(crate) fn new(headers: Vec<Header>) -> Self {
        Self { headers, prepared: OnceLock::new() }
    }
}

/// Headers of requests, prepared once and copied for each request. ureq would create `User-Agent`, `Accept` and
/// `Accept-Encoding` again each time, and the memory of a copy has to grow for each header that is added to it.
pub(super) struct PreparedHeaders {
    without_body: HeaderMap,
    with_body: HeaderMap,
}

impl PreparedHeaders {
    /// The headers of every request of a client.
    pub(super) fn new(headers: &[Header], user_agent: &str) -> Self {
        let mut map = HeaderMap::new();
        put_all(&mut map, headers);
        put_all(&mut map, Header::new("user-agent", user_agent).as_slice());
        put(&mut map, ACCEPT, HeaderValue::from_static("application/json"));
        #[cfg(feature = "gzip")]
        put(&mut map, ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        Self::with_both(map)
    }

    /// Both maps, by the headers of a request without a body.
    fn with_both(without_body: HeaderMap) -> Self {
        let mut with_body = copy(&without_body);
        put(&mut with_body, CONTENT_TYPE, HeaderValue::from_static("application/json"));
        put(&mut with_body, CONTENT_LENGTH, HeaderValue::from_static("0"));
        Self { without_body, with_body }
    }

    /// The headers of one request: those of every request, those of `authorizing`, and the length of its body.
    pub(super) fn of_request(&self, authorizing: &Authorizing<'_>, body: Option<usize>) -> HeaderMap {
        let (prepared, own) = match authorizing {
            Authorizing::Shared(shared) => (shared.prepared.get_or_init(|| self.and(&shared.headers)), &[][..]),
            Authorizing::Own { headers, .. } => (self, headers.as_slice()),
        };
        let mut map = copy(if body.is_some() { &prepared.with_body } else { &prepared.without_body });
        put_all(&mut map, own);
        if let (Some(length), Some(value)) = (body, map.get_mut(CONTENT_LENGTH)) {
            *value = HeaderValue::from(length);
        }
        map
    }

    /// These headers and others.
    fn and(&self, headers: &[Header]) -> Self {
        let mut map = copy(&self.without_body);
        put_all(&mut map, headers);
        Self::with_both(map)
    }
}

// Not inlined: copying a map has 1 KB of code.
#[inline(never)]
fn copy(map: &HeaderMap) -> HeaderMap {
    map.clone()
}

/// Sets a header, and replaces one with the same name.
// The method of the map is generic and adds some kilobytes of code at each use.
#[inline(never)]
pub(super) fn put(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}

impl fmt::Debug for Header {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}

/// Rejects a text that a header cannot contain. The error has its name, not the text, which may be sensitive.
pub(crate) fn check(what: &str, text: &str) -> Result<(), Error> {
    if can_hold(text) {
        return Ok(());
    }
    Err(Error::config(format!("{what} contains a character that is not allowed in a header: use printable ASCII")))
}

/// Other bytes can be sent, but servers interpret them differently.
pub(crate) fn can_hold(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}
