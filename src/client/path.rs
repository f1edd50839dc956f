//! Checks the path of `get`, `post`, `put`, `delete` and similar calls.

use crate::error::Error;

/// Characters that a path may contain besides letters and digits (RFC 3986, 3.3).
const PATH_PUNCTUATION: &str = "/-._~%!$&'()*+,;=:@";

/// How often a path is decoded to find relative parts: a gateway and the service behind it may each decode it once.
const MAX_DECODINGS: usize = 3;

/// Rejects a path that the host could resolve to another path.
#[inline]
pub(crate) fn check_path(path: &str) -> Result<(), Error> {
    // The error does not show a path that may contain a password or a query.
    let shown = if path.contains(['@', '?', '#']) { String::new() } else { format!(" {path:?}") };
    let reject = |why: &str| Err(Error::invalid_request(format!("path{shown} {why}; use a path like /api/v3/list-webhooks")));
    if !path.starts_with('/') || path.starts_with("//") {
        return reject("does not begin with one slash");
    }
    if path.contains(['?', '#']) {
        return reject("contains a query or fragment, pass parameters as query");
    }
    if path.chars().any(|c| !c.is_ascii_alphanumeric() && !PATH_PUNCTUATION.contains(c) && c != '\\') {
        return reject("contains a space, a control character or another character that must be percent-encoded");
    }
    if path.contains("//") {
        return reject("contains an empty or relative segment");
    }
    let mut decoded = path.as_bytes().to_vec();
    for round in 0..=MAX_DECODINGS {
        let has_relative_part = decoded.split(|byte| matches!(byte, b'/' | b'\\')).any(is_relative);
        if has_relative_part || decoded.contains(&b'\\') {
            return reject("contains an empty or relative segment, or a backslash");
        }
        if decoded.iter().any(u8::is_ascii_control) {
            return reject("contains an encoded control character");
        }
        decoded = match percent_decode(&decoded) {
            Some(next) if next == decoded => return Ok(()),
            Some(next) => next,
            // A decoded `%25` is a literal percent sign.
            None if round > 0 => return Ok(()),
            None => return reject("contains a % that is not followed by two hexadecimal digits"),
        };
        if round == 0 && std::str::from_utf8(&decoded).is_err() {
            return reject("contains percent-encoded bytes that are not UTF-8");
        }
    }
    reject("is percent-encoded more than twice")
}

/// Whether a part is `.` or `..`. Some servers ignore the text after a semicolon (`..;/admin`), or blanks.
#[inline]
fn is_relative(part: &[u8]) -> bool {
    let name = part.split(|byte| *byte == b';').next().unwrap_or_default();
    matches!(name.trim_ascii(), b"." | b"..")
}

/// Returns `None` if a `%` is not followed by two hexadecimal digits.
#[inline]
fn percent_decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.iter().copied();
    let digit = |byte: Option<u8>| char::from(byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { digit(bytes.next())? << 4 | digit(bytes.next())? } else { byte });
    }
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_api_are_accepted() {
        for path in [
            "/api/v3/list-webhooks",
            "/get-row-batch",
            "/api/v3/user-list/5f70%2F1",
            "/api/v3/ip-list/10.0.0.1",
            "/a/..b/c..",
            "/a/...",
            "/100%25/x",
            "/%E5%AE%A1",
            "/a;b=c/d",
        ] {
            check_path(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }

    #[test]
    fn ambiguous_paths_are_rejected() {
        for path in [
            "",
            "api/v3/x",
            "//host/x",
            "http://host/x",
            "/api//x",
            "/a b",
            "/a\r\nx: y",
            "/a\0",
            "/a?b=c",
            "/a#b",
            "/a/../b",
            "/./a",
            "/a/.",
            "/a\\b",
            "/ä",
            "@host",
            "/..%2f..%2fadmin",
            "/%2e%2e%2fadmin",
            "/a/%2E%2E/b",
            "/..;/admin",
            "/a/..;x=y/b",
            "/%2e%2e;/admin",
            "/..%5cadmin",
            "/a%5Cb",
            "/%252e%252e%252fadmin",
            "/%25252e%25252e/admin",
            "/a/..%20/b",
            "/%zz",
            "/a%",
            "/a%2",
            "/a%00b",
            "/a%0d%0ab",
            "/a%250ab",
            "/%7f",
            "/%c0%ae%c0%ae/admin",
        ] {
            let error = check_path(path).expect_err(path).to_string();
            assert!(error.starts_with("path ") && !error.contains(char::is_control), "{path}: {error}");
        }
    }
}
