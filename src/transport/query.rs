//! The query string of a request.

use std::fmt::Write;

use super::Payload;

/// A path, and behind it what a request asks for in its query.
pub(super) fn behind(path: &str, payload: &Payload<'_>) -> String {
    let mut target = path.to_owned();
    for (number, (key, value)) in payload.query().iter().enumerate() {
        target.push(if number == 0 { '?' } else { '&' });
        encode(key, &mut target);
        target.push('=');
        encode(value, &mut target);
    }
    target
}

/// Leaves what needs no code anywhere (RFC 3986, 2.3), and codes the rest.
fn encode(text: &str, target: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => target.push(char::from(byte)),
            _ => {
                let _ = write!(target, "%{byte:02X}"); // a String takes everything
            }
        }
    }
}
