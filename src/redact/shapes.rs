//! Finds text that is sensitive by its form, independent of field names: JSON Web Tokens, PEM blocks, `Bearer` and `Basic`
//! credentials, user info in URLs.

use std::ops::Range;

use super::excerpt::find;
use super::sensitive_names::is_listed;

/// Whether one of the forms can begin with this byte.
pub(super) fn may_begin_with(byte: u8) -> bool {
    matches!(byte, b'e' | b'-' | b'b' | b'B' | b':')
}

/// Returns the sensitive part of the text, if one of the forms begins at byte `at`. Subtracts the cost from `work`.
pub(super) fn at(text: &str, at: usize, work: &mut usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    match bytes.get(at)? {
        b'e' => json_web_token(bytes, at, work),
        b'-' => pem_block(text, at, work),
        b'b' | b'B' => credentials(bytes, at, work),
        b':' => user_info(bytes, at, work),
        _ => None,
    }
}

/// Finds a JSON Web Token by `eyJ`, the Base64 of `{"`: its header and its payload begin with it.
fn json_web_token(bytes: &[u8], at: usize, work: &mut usize) -> Option<Range<usize>> {
    const SHORTEST: usize = 10;
    let rest = bytes.get(at..)?;
    if !rest.starts_with(b"eyJ") {
        return None;
    }
    let length = run(rest, work, |byte| byte.is_ascii_alphanumeric() || b"-_.+/=".contains(&byte));
    let token = rest.get(..length)?;
    // After a letter, as in `keyJournal`, only a text with several parts is a token.
    let follows_letter = at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric);
    let has_parts = token.split(|byte| *byte == b'.').filter(|part| part.len() >= 4).count() > 1;
    (length >= SHORTEST && (!follows_letter || has_parts)).then_some(at..at + length)
}

/// Finds a PEM block: from `-----BEGIN` to the end of the line with `-----END`, or to the end of the text.
fn pem_block(text: &str, at: usize, work: &mut usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    if !rest.starts_with("-----BEGIN") && !rest.starts_with("---- BEGIN") {
        return None;
    }
    const END: &str = "-- END";
    let end = find("-----END", rest).or_else(|| find(END, rest)).map(|end| end + END.len());
    let end = end.map_or(rest.len(), |end| {
        let label = rest.as_bytes().get(end..).unwrap_or_default();
        let label_length = run(label, work, |byte| byte != b'-' && byte != b'\n' && byte != b'\r');
        end + label_length + run(label.get(label_length..).unwrap_or_default(), work, |byte| byte == b'-')
    });
    Some(at..at + end)
}

/// Finds the credentials after `Bearer ` or `Basic `. A word such as `token` or `authentication` is not one.
fn credentials(bytes: &[u8], at: usize, work: &mut usize) -> Option<Range<usize>> {
    let rest = bytes.get(at..)?;
    let is = |scheme: &str| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme.as_bytes()));
    let scheme = ["bearer", "basic"].into_iter().find(|scheme| is(scheme))?.len();
    let gap = run(rest.get(scheme..)?, work, |byte| b" \t\r\n\"':=".contains(&byte));
    if gap == 0 {
        return None;
    }
    let start = scheme + gap;
    let length = run(rest.get(start..)?, work, |byte| !byte.is_ascii_whitespace() && !b"\"'<>,;()[]{}\\".contains(&byte));
    let value = rest.get(start..start + length)?;
    let word = value.strip_suffix(b".").unwrap_or(value).to_ascii_lowercase();
    let is_word = is_listed(&word, WORDS) || PARAMETERS.iter().any(|name| word.starts_with(name.as_bytes()));
    let is_basic_word = is("basic") && !value.iter().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || *byte == b'=');
    (length > 0 && !is_word && !is_basic_word).then_some(at + start..at + start + length)
}

/// Finds the user info of a URL: the text between `://` and `@`.
fn user_info(bytes: &[u8], at: usize, work: &mut usize) -> Option<Range<usize>> {
    let rest = bytes.get(at..)?.strip_prefix(b"://")?;
    let authority = rest.get(..run(rest, work, |byte| byte.is_ascii_graphic() && !b"/?#\"'<>\\".contains(&byte) || !byte.is_ascii()))?;
    let end = authority.iter().rposition(|byte| *byte == b'@').filter(|end| *end > 0)?;
    let start = at + "://".len();
    // Error texts of this crate have this example of an address.
    let is_example = authority.starts_with(b"user:password@");
    (!is_example).then_some(start..start + end)
}

/// Returns the number of bytes at the start that match.
#[inline(never)]
fn run(bytes: &[u8], work: &mut usize, is_match: fn(u8) -> bool) -> usize {
    let length = bytes.iter().position(|byte| !is_match(*byte)).unwrap_or(bytes.len());
    *work = work.saturating_sub(length / STEP);
    length
}

/// Bytes that count as one unit of work.
const STEP: usize = 8;

/// Words that follow `Bearer` or `Basic` in ordinary sentences.
const WORDS: &str = "and are auth authentication authorization can credentials error for has header in invalid is missing not of or \
    required scheme token tokens type was";

/// Parameters that follow the scheme in `WWW-Authenticate`.
const PARAMETERS: [&str; 3] = ["error=", "realm=", "scope="];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        (0..text.len()).filter_map(|start| text.get(at(text, start, &mut usize::MAX.clone())?)).collect()
    }

    #[test]
    fn sensitive_forms_are_found() {
        let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dGhlLXNpZ25hdHVyZQ";
        for text in [jwt.to_owned(), format!("token={jwt}&a"), format!("x{jwt}"), format!("\"{jwt}\"")] {
            assert_eq!(found(&text).first(), Some(&jwt), "{text}");
        }
        assert_eq!(found("cut off: eyJhbGciOiJI"), ["eyJhbGciOiJI"]);
        let pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----";
        assert_eq!(found(&format!("a {pem} b")).first(), Some(&pem));
        assert_eq!(found("a -----BEGIN PRIVATE KEY-----\nMIIE").first(), Some(&"-----BEGIN PRIVATE KEY-----\nMIIE"));
        for text in ["Bearer xyz", "bearer \"xyz\"", "authorization: BEARER  xyz, or", "Bearer: xyz;"] {
            assert_eq!(found(text), ["xyz"], "{text}");
        }
        assert_eq!(found("Basic dXNlcjpwYXNz failed"), ["dXNlcjpwYXNz"]);
        assert_eq!(found("at https://user:p@ss@host/a@b, http://host"), ["user:p@ss"]);
    }

    #[test]
    fn ordinary_text_has_no_sensitive_form() {
        for text in [
            "",
            "e",
            "eyJ",
            "eyJ.",
            "keyJournalEntry",
            "-----",
            "----- BEG",
            "the bearer token is not valid",
            "Bearer",
            "Bearer realm=\"x\"",
            "basic authentication failed",
            "bearer_token",
            "basically",
            "http://host/@x",
            "a@b.example",
            "://@",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
