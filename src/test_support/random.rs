//! A generator of random numbers, texts and choices.

use std::ops::RangeInclusive;

/// A generator of random values. The same seed gives the same values.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns a random number (`SplitMix64`).
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to `end - 1`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(self.number() % end).unwrap()
    }

    pub(crate) fn within(&mut self, range: RangeInclusive<usize>) -> usize {
        range.start() + self.below(range.end() - range.start() + 1)
    }

    pub(crate) fn choose<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    pub(crate) fn list<T>(&mut self, length: RangeInclusive<usize>, mut element: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let length = self.within(length);
        (0..length).map(|_| element(self)).collect()
    }

    /// Returns a character of any kind except a line feed. ASCII and characters that programs often mishandle are frequent.
    pub(crate) fn character(&mut self) -> char {
        const UNUSUAL: &str = "\0\t\r\u{b}\u{1b}\u{7f}\u{85}\u{a0}\u{ad}éßİı\u{301}中\u{200b}\u{202e}\u{2028}\u{d7ff}\u{e000}\u{feff}\u{fffd}\u{ffff}😀\u{10ffff}";
        loop {
            let number = self.below(0x11_0000);
            let found = match self.below(8) {
                0..4 => u8::try_from(0x20 + number % 0x5f).ok().map(char::from),
                4 => UNUSUAL.chars().nth(number % UNUSUAL.chars().count()),
                5 => u8::try_from(number % 0x100).ok().map(char::from),
                _ => u32::try_from(number).ok().and_then(char::from_u32),
            };
            if let Some(character) = found.filter(|character| *character != '\n') {
                return character;
            }
        }
    }

    /// Inserts, replaces or removes characters at random places. With `truncates`, an edit may also cut off the rest.
    pub(crate) fn edit(&mut self, text: &str, edits: usize, inserted: &[char], truncates: bool) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..edits {
            let at = self.below(characters.len().max(1));
            let character = *self.choose(inserted);
            match self.below(if truncates { 4 } else { 3 }) {
                0 => characters.insert(at, character),
                1 if at < characters.len() => characters[at] = character,
                2 if at < characters.len() => drop(characters.remove(at)),
                3 => characters.truncate(at),
                _ => {}
            }
        }
        characters.into_iter().collect()
    }
}
