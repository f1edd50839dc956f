//! Webhook secrets: which ones can match, and the comparison.

use std::hash::{BuildHasher, RandomState};

/// Checks that a configured secret can arrive in a header: printable ASCII without blanks around it, not empty.
///
/// The error text says what is wrong and never shows the secret.
#[inline]
pub(super) fn check(secret: &str) -> Result<(), &'static str> {
    if secret.is_empty() {
        return Err("the secret to compare with is empty, give the webhook one");
    }
    if secret.starts_with('\u{feff}') {
        return Err("the configured secret can never match: it begins with a byte order mark");
    }
    if !secret.is_ascii() {
        return Err("the configured secret can never match: it has a character outside ASCII, allowed is printable ASCII");
    }
    if secret.trim_ascii().len() != secret.len() {
        return Err("the configured secret can never match: it begins or ends with a blank or a line break");
    }
    if !secret.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Err("the configured secret can never match: it has a control character, allowed is printable ASCII");
    }
    Ok(())
}

/// Whether all presented values are the same one of the configured secrets.
///
/// Compares each value with each secret, so that the time does not depend on which of them matches.
#[inline]
pub(super) fn is_presented(secrets: &[&str], presented: &[&[u8]]) -> bool {
    let matches_all = |secret: &str| presented.iter().fold(!presented.is_empty(), |all, value| all & is_same(secret.as_bytes(), value));
    secrets.iter().fold(false, |any, secret| any | matches_all(secret))
}

/// Compares in a time that does not tell where two texts differ.
///
/// The bytes are compared only where the hashes are equal, which those of different texts are once in 2^64 times. The
/// hash is keyed, with a new random key each time, so an equal one cannot be constructed. A crate for it would be one
/// more direct dependency of every program.
#[inline]
fn is_same(expected: &[u8], presented: &[u8]) -> bool {
    let keyed = RandomState::new();
    keyed.hash_one(expected) == keyed.hash_one(presented) && expected == presented
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_printable_ascii_without_surrounding_blanks() {
        for secret in ["s", "a b", "!~", "hook-9c41", "\"{}%&"] {
            assert_eq!(check(secret), Ok(()), "{secret:?}");
        }
        let bad = ["", " ", "s ", " s", "s\n", "s\r\n", "\ts", "s\0", "a\u{1}b", "a\tb", "\u{7f}s", "\u{feff}s", "é", "s\u{a0}", "密"];
        for secret in bad {
            assert!(check(secret).is_err(), "{secret:?}");
        }
    }

    #[test]
    fn all_values_must_be_the_same_secret() {
        let is_presented =
            |presented: &[&str]| is_presented(&["new", "old"], &presented.iter().map(|value| value.as_bytes()).collect::<Vec<_>>());
        for presented in [&["new"][..], &["old"], &["old", "old"], &["new", "new", "new"]] {
            assert!(is_presented(presented), "{presented:?}");
        }
        for presented in [&[][..], &["new", "old"], &["old", "new"], &["other"], &["old", "other"], &["newold"], &[""]] {
            assert!(!is_presented(presented), "{presented:?}");
        }
    }
}
