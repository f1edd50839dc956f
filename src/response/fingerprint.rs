//! Fingerprints of pages: recognizes a page that the service returned before.

use std::hash::{BuildHasher, RandomState};

/// Returns a hash of the text of a page. Equal texts have equal hashes; those of different texts are equal only by chance.
///
/// The hash of the standard library would add 8% to the instructions of reading a page. A server can end an iteration without a
/// collision, so a faster hash that is not secure is sufficient.
#[inline]
pub(crate) fn fingerprint(text: &str, hasher: &RandomState) -> u64 {
    let blocks = text.as_bytes().chunks_exact(BLOCK);
    let rest = blocks.remainder();
    let mixed = blocks.fold(hasher.hash_one(text.len()), mix);
    // Zeros at the end do not make two texts equal, because their length is hashed.
    let mut last = [0; BLOCK];
    last.iter_mut().zip(rest).for_each(|(byte, of_rest)| *byte = *of_rest);
    mix(mixed, &last)
}

/// Mixes the next block into the state: the product depends on all bits of both, and its halves are folded together.
#[inline]
fn mix(state: u64, block: &[u8]) -> u64 {
    let block = block.try_into().map_or(0, u64::from_le_bytes);
    let product = u128::from(state ^ block) * u128::from(FACTOR);
    (product as u64) ^ ((product >> u64::BITS) as u64)
}

/// The number of bytes of one step.
const BLOCK: usize = 8;
/// An odd number with about as many ones as zeros: 2^64 divided by the golden ratio.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn only_equal_texts_have_the_same_fingerprint() {
        let hasher = RandomState::new();
        let text = r#"[{"webhookId":"w1","enabled":true},{"webhookId":"w2","enabled":true}]"#;
        assert_eq!(fingerprint(text, &hasher), fingerprint(&String::from(text), &hasher));
        let mut texts = Vec::new();
        for at in 0..text.len() {
            let (before, after) = text.split_at(at);
            let behind = after.split_at(1).1;
            texts.extend([before.to_owned(), format!("{after}{before}")]);
            texts.extend(["x", "\0"].map(|other| format!("{before}{other}{behind}")));
        }
        texts.extend((1..40).map(|zeros| "\0".repeat(zeros)));
        let different: HashSet<String> = texts.into_iter().collect();
        let fingerprints: HashSet<u64> = different.iter().map(|text| fingerprint(text, &hasher)).collect();
        assert_eq!(fingerprints.len(), different.len());
    }

    #[test]
    fn fingerprint_depends_on_the_hasher() {
        assert_ne!(fingerprint("[]", &RandomState::new()), fingerprint("[]", &RandomState::new()));
    }
}
