//! Webhook secrets: which values are allowed, and the comparison in constant time.

use std::hash::{BuildHasher, RandomState};

/// Checks that a configured secret can be sent in a header: not empty, printable ASCII, no spaces at the start or end.
///
/// The error text names the rule and never contains the secret.
#[inline]
pub(super) fn check(secret: &str) -> Result<(), &'static str> {
    if secret.is_empty() {
        return Err("the configured secret is empty: set a secret on the webhook and in the receiver");
    }
    if secret.starts_with('\u{feff}') {
        return Err("the configured secret can never match: it starts with a byte order mark");
    }
    if !secret.is_ascii() {
        return Err("the configured secret can never match: it contains non-ASCII characters, only printable ASCII is allowed");
    }
    if secret.trim_ascii().len() != secret.len() {
        return Err("the configured secret can never match: it starts or ends with white space");
    }
    if !secret.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Err("the configured secret can never match: it contains a control character, only printable ASCII is allowed");
    }
    Ok(())
}

/// Whether all presented values are equal to the same configured secret.
///
/// Compares each value with each secret, so the time does not depend on which secret matches.
#[inline]
pub(super) fn is_presented(secrets: &[&str], presented: &[&[u8]]) -> bool {
    let matches_all = |secret: &str| presented.iter().fold(!presented.is_empty(), |all, value| all & is_same(secret.as_bytes(), value));
    secrets.iter().fold(false, |any, secret| any | matches_all(secret))
}

/// Compares in a time that does not depend on where the values differ.
///
/// The bytes are compared only if keyed hashes of both values are equal; for different values this happens once in 2^64
/// times. The key is random for each comparison, so an attacker cannot construct an equal hash. A crate for constant-time
/// comparison would be one more direct dependency of every program.
#[inline]
fn is_same(expected: &[u8], presented: &[u8]) -> bool {
    let keyed = RandomState::new();
    keyed.hash_one(expected) == keyed.hash_one(presented) && expected == presented
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_printable_ascii_without_outer_spaces() {
        for secret in ["s", "a b", "!~", "hook-9c41", "\"{}%&"] {
            assert_eq!(check(secret), Ok(()), "{secret:?}");
        }
        let bad = ["", " ", "s ", " s", "s\n", "s\r\n", "\ts", "s\0", "a\u{1}b", "a\tb", "\u{7f}s", "\u{feff}s", "é", "s\u{a0}", "密"];
        for secret in bad {
            assert!(check(secret).is_err(), "{secret:?}");
        }
    }

    #[test]
    fn all_presented_values_must_be_the_same_secret() {
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
