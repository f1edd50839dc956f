//! One header of a request, and the characters that it can contain.

use std::fmt;

use ureq::http::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue};

use crate::error::Error;

/// One header of a request, checked when it is created.
#[derive(Clone)]
pub(crate) struct Header {
    name: HeaderName,
    value: HeaderValue,
}

impl Header {
    /// Creates a header, or `None` if the value contains a character that is not allowed.
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

    pub(super) fn put_into(&self, headers: &mut HeaderMap) {
        put(headers, self.name.clone(), self.value.clone());
    }
}

/// The headers of every request of a client, prepared once, with capacity for those that a request adds.
///
/// ureq would create `User-Agent` and `Accept` again for each request. `Accept-Encoding` is left to it: with a fifth header in
/// the copies of this map, the next one makes their memory grow beyond 1 KiB, which costs more in malloc.
pub(super) fn map_of(headers: &[Header], user_agent: &str) -> HeaderMap {
    let mut map = HeaderMap::with_capacity(headers.len() + ROOM);
    for header in headers {
        header.put_into(&mut map);
    }
    if let Some(header) = Header::new("user-agent", user_agent) {
        header.put_into(&mut map);
    }
    put(&mut map, ACCEPT, HeaderValue::from_static("application/json"));
    map
}

/// The headers above, and those of a signed request with a body.
const ROOM: usize = 7;

/// Sets a header, and replaces one with the same name.
// The method of the map is generic and adds some kilobytes of code at each use.
#[inline(never)]
pub(super) fn put(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}

impl fmt::Debug for Header {
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
