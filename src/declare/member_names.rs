//! `MemberNames`: finds the fields of a declared struct by the names of members, in any order.

use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::place::Place;

/// Reads the names of members as the indices of their fields, an unknown one as the number of fields. Not generic, so that
/// the code is compiled once.
pub(super) struct MemberNames<'a> {
    names: &'static [&'static str],
    /// Indices of fields, predicted by earlier documents: by the previous member, for documents in the same order, then by
    /// the hash of the name, for documents in other orders. A wrong one only costs a search.
    guesses: &'static [AtomicU8],
    /// One more than the index of the previous known member; 0 before the first one.
    position: usize,
    place: &'a Place<'a>,
}

impl<'a> MemberNames<'a> {
    #[inline]
    pub(super) fn new(names: &'static [&'static str], guesses: &'static [AtomicU8], place: &'a Place<'a>) -> Self {
        Self { names, guesses, position: 0, place }
    }

    /// The guessed index, if that field has this name.
    #[inline]
    fn guessed(&self, guess: Option<&AtomicU8>, name: &str) -> Option<usize> {
        let number = usize::from(guess?.load(Relaxed));
        (*self.names.get(number)? == name).then_some(number)
    }

    /// The index of the field with a name that did not follow the previous member in the last document.
    // Not inlined, so that the code for names in the usual order saves fewer registers.
    #[inline(never)]
    fn find(&self, name: &str) -> Option<usize> {
        let by_hash = self.guesses.get(self.names.len() + 1..).and_then(|guesses| guesses.get(hash(name) & guesses.len().wrapping_sub(1)));
        // Most names of the same length end differently.
        let (length, last) = (name.len(), name.bytes().last());
        let is_name = |known: &&str| known.len() == length && known.bytes().last() == last && *known == name;
        let found = self.guessed(by_hash, name).or_else(|| self.names.iter().position(is_name));
        let guess = found.and_then(|number| u8::try_from(number).ok())?;
        [self.guesses.get(self.position), by_hash].into_iter().flatten().for_each(|place| place.store(guess, Relaxed));
        found
    }

    #[cold]
    fn unknown<E: serde::de::Error>(&self, name: &str) -> E {
        self.place.error(format_args!("unknown member {name:?}; known are {}", self.names.join(", ")))
    }
}

impl<'de> DeserializeSeed<'de> for &mut MemberNames<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut MemberNames<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<usize, E> {
        let Some(number) = self.guessed(self.guesses.get(self.position), name).or_else(|| self.find(name)) else {
            return if self.place.is_strict() { Err(self.unknown(name)) } else { Ok(self.names.len()) };
        };
        self.position = number + 1;
        Ok(number)
    }
}

/// A hash of the length and three characters, which differs for most names of a struct.
#[inline]
fn hash(name: &str) -> usize {
    let of = |at: usize| name.as_bytes().get(at).copied().map_or(0, usize::from);
    name.len() + 5 * of(0) + 7 * of(name.len().wrapping_sub(1)) + 11 * of(name.len() / 2)
}

/// The number of guesses for a struct of this many fields.
pub(crate) const fn guesses_for(fields: usize) -> usize {
    assert!(fields <= MOST_FIELDS, "a struct has at most 255 fields");
    fields + 1 + (HASHES_PER_FIELD * fields).next_power_of_two()
}

/// The guesses for a struct that was not read yet: the order of the declaration.
#[allow(clippy::indexing_slicing, reason = "constant evaluation: an index out of range is a compile error")]
pub(crate) const fn declared_order<const LENGTH: usize>() -> [AtomicU8; LENGTH] {
    let mut order = [const { AtomicU8::new(0) }; LENGTH];
    let mut at = 1;
    while at < LENGTH && at < MOST_FIELDS {
        order[at] = AtomicU8::new(at as u8);
        at += 1;
    }
    order
}

/// A guess is a byte.
const MOST_FIELDS: usize = 255;
/// With 4, one name in seven shares its hash with another one of its struct; with 2, one in three.
const HASHES_PER_FIELD: usize = 4;
