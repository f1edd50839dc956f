//! Identifiers in the service's forms: random, so that two emulators never share one.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// `digits` hexadecimal digits, as in keys and the IDs of user pools and webhooks.
pub(crate) fn hex(digits: usize) -> String {
    let mut text = String::new();
    while text.len() < digits {
        text.push_str(&format!("{:016x}", number()));
    }
    text.truncate(digits);
    text
}

/// A text in the form of a UUID, as in `requestId`.
pub(crate) fn uuid() -> String {
    let (high, low) = (number(), number());
    format!("{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}", high >> 32, (high >> 16) & 0xffff, high & 0xfff, low >> 52, low & 0xffff_ffff_ffff)
}

/// The seed of the hash maps of std is random for each process and differs from one `RandomState` to the next. Enough
/// for a test server, and no crate for it.
fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_has_standard_length_and_dashes() {
        let dashes: Vec<usize> = uuid().match_indices('-').map(|(at, _)| at).collect();
        assert_eq!((uuid().len(), dashes), (36, vec![8, 13, 18, 23]));
    }

    #[test]
    fn identifiers_are_unique() {
        assert_ne!(hex(24), hex(24));
        assert_ne!(uuid(), uuid());
    }
}
