//! Builds the query string of a request.

use std::fmt::Write;

use super::Payload;

/// Returns `path` with the query of `payload`.
pub(super) fn behind(path: &str, payload: &Payload<'_>) -> String {
    let added: usize = payload.query().iter().map(|(key, value)| key.len() + value.len() + 2).sum();
    let mut target = String::with_capacity(path.len() + added);
    target.push_str(path);
    for (number, (key, value)) in payload.query().iter().enumerate() {
        target.push(if number == 0 { '?' } else { '&' });
        encode(key, &mut target);
        target.push('=');
        encode(value, &mut target);
    }
    target
}

/// Percent-encodes all bytes except the unreserved characters of RFC 3986, section 2.3.
fn encode(text: &str, target: &mut String) {
    let is_unreserved = |byte: u8| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
    // Most values need no encoding.
    if text.bytes().all(is_unreserved) {
        return target.push_str(text);
    }
    for byte in text.bytes() {
        if is_unreserved(byte) {
            target.push(char::from(byte));
        } else {
            let _ = write!(target, "%{byte:02X}"); // writing to a String does not fail
        }
    }
}
