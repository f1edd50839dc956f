//! Random identifiers in the service's formats.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// Returns `digits` hexadecimal digits, as in access keys and the IDs of user pools and webhooks.
pub(crate) fn hex(digits: usize) -> String {
    let mut text = String::new();
    while text.len() < digits {
        text.push_str(&format!("{:016x}", number()));
    }
    text.truncate(digits);
    text
}

/// Returns a random UUID, as in `requestId`.
pub(crate) fn uuid() -> String {
    let (high, low) = (number(), number());
    format!("{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}", high >> 32, (high >> 16) & 0xffff, high & 0xfff, low >> 52, low & 0xffff_ffff_ffff)
}

/// Uses the seed of std's hash maps, which is random for each process and different for each `RandomState`. That is sufficient
/// for a test server and needs no dependency.
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
