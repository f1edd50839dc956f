//! `Secrets`: finds the sensitive values of a call in untrusted text, in bounded time.
//!
//! Only the start of a text is searched, because errors show no more of it. It is decoded once for each encoding, not once
//! for each value. The values are indexed by their first four bytes, so that most positions of the text cost one look-up.
//! Comparisons are counted: after [`WORK`] of them the search ends, and the rest of the text is not shown.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use zeroize::{Zeroize, Zeroizing};

use super::encodings::{Decoded, ENCODINGS};
use super::shapes;

/// Bytes of a text that are searched: more than an error shows, since redaction shortens the text.
pub(super) const WINDOW: usize = 8 * 1024;
/// Bytes that are searched of a text with several encodings: fewer, because nested encodings are decoded in every order.
const ENCODED_WINDOW: usize = 3 * 1024;
/// Bytes at the end of the window that are not shown: a value that is cut there may not be recognized.
const CUT: usize = 64;
/// The maximum number of comparisons with values for one text.
const WORK: usize = 50_000;
/// Bytes that count as one comparison.
const CHUNK: usize = 64;
/// The maximum number of values that are searched for. With more, no untrusted text is shown.
const MAX_VALUES: usize = 10_000;
/// The deepest nesting of encodings that is decoded: JSON in JSON, a form in HTML.
const NESTED: usize = 2;
/// Bytes in the index. Values of at least this length match anywhere in a text.
const GRAM: usize = 4;
/// Values of this length match only as whole words. Shorter values are not redacted: they occur in ordinary text, so each
/// redacted place would reveal the value.
const SHORTEST: usize = 3;
/// Values that are never sensitive.
const COMMON: [&str; 4] = ["false", "none", "null", "true"];
const BUCKETS: usize = 1 << 12;
const NONE: u32 = u32::MAX;

/// The sensitive values of a call, to be redacted even where the service repeats them.
#[derive(Default)]
pub(crate) struct Secrets {
    values: Vec<Value>,
    /// The index of the first value in each bucket; empty if there are no values.
    buckets: Vec<u32>,
    has_short_ones: bool,
    unknown: bool,
    hides_data: bool,
}

impl Drop for Secrets {
    fn drop(&mut self) {
        self.wipe();
    }
}

struct Value {
    /// In ASCII lower case, cut to [`WINDOW`], since no longer value fits into the searched text.
    text: Box<[u8]>,
    /// The first [`GRAM`] bytes, for the index.
    gram: u32,
    /// The index of the next value in the same bucket.
    next: u32,
}

/// The result of a search.
pub(super) struct Found {
    /// The ranges of sensitive text, in order and not adjacent.
    pub(super) ranges: Vec<Range<usize>>,
    /// The number of bytes that were searched.
    pub(super) searched: usize,
}

impl Secrets {
    /// Adds a value, without surrounding whitespace and the prefix `Bearer` or `Basic`.
    pub(crate) fn add(&mut self, value: &str) {
        let value = value.trim();
        let scheme = ["Bearer ", "Basic "].into_iter().find_map(|scheme| value.strip_prefix(scheme));
        let value = scheme.unwrap_or(value).trim();
        let mut text = Zeroizing::new(start_of(value, WINDOW).to_ascii_lowercase().into_bytes());
        if text.len() < SHORTEST || COMMON.iter().any(|word| word.as_bytes() == text.as_slice()) {
            return;
        }
        let Ok(number) = u32::try_from(self.values.len()) else { return self.hide_everything() };
        if self.values.len() >= MAX_VALUES {
            return self.hide_everything();
        }
        if self.buckets.is_empty() {
            self.buckets = vec![NONE; BUCKETS];
        }
        self.has_short_ones |= text.len() < GRAM;
        let gram = text.iter().take(GRAM).fold(0, |gram, byte| gram << 8 | u32::from(*byte));
        let Some(first) = self.buckets.get_mut(bucket(gram)) else { return };
        self.values.push(Value { text: std::mem::take(&mut *text).into(), gram, next: *first });
        *first = number;
    }

    // Not inlined: each copy of the code that drops a call would contain it.
    #[inline(never)]
    fn wipe(&mut self) {
        self.values.iter_mut().for_each(|value| value.text.zeroize());
        self.values.clear();
    }

    /// Hides all untrusted text, because not all sensitive values are known.
    pub(crate) fn hide_everything(&mut self) {
        self.unknown = true;
        self.wipe();
        self.buckets.clear();
    }

    /// Marks the complete data of the response as sensitive.
    pub(crate) fn hide_data(&mut self) {
        self.hides_data = true;
    }

    pub(crate) fn hides_data(&self) -> bool {
        self.hides_data || self.unknown
    }

    #[cfg(test)]
    pub(crate) fn values(&self) -> Vec<String> {
        self.values.iter().map(|value| String::from_utf8_lossy(&value.text).into_owned()).collect()
    }

    /// Finds the values in a text, and text with a sensitive form ([`shapes`]).
    pub(super) fn find_in(&self, text: &str) -> Found {
        if self.unknown {
            return Found { ranges: Vec::new(), searched: 0 };
        }
        let mut window = start_of(text, WINDOW);
        if ENCODINGS.iter().filter(|encoding| encoding.may_be_in(window)).count() > 1 {
            window = start_of(window, ENCODED_WINDOW);
        }
        let layers = layers(window);
        let mut ranges = Vec::new();
        let mut searched = window.len();
        if searched < text.len() {
            searched = searched.saturating_sub(CUT);
        }
        for (number, layer) in layers.iter().enumerate() {
            let mut search = Search { secrets: self, work: WORK / layers.len(), ranges: Vec::new() };
            let until = search.run(&layer.decoded.text);
            searched = searched.min(source(&layers, number, until));
            for range in search.ranges {
                ranges.push(source(&layers, number, range.start)..source(&layers, number, range.end));
            }
        }
        Found { ranges: merged(ranges), searched }
    }
}

/// A text after decoding one or more encodings.
struct Layer {
    decoded: Decoded,
    /// The layer that it was decoded from.
    from: Option<usize>,
    depth: usize,
}

/// Returns the text itself, and all texts that it can be decoded to.
fn layers(text: &str) -> Vec<Layer> {
    let mut layers = vec![Layer { decoded: Decoded::unchanged(text), from: None, depth: 0 }];
    let mut from = 0;
    while let Some(depth) = layers.get(from).map(|layer| layer.depth) {
        for encoding in ENCODINGS {
            let layer = layers.get(from).filter(|_| depth < NESTED);
            if let Some(decoded) = layer.and_then(|layer| Decoded::new(&layer.decoded.text, encoding)) {
                layers.push(Layer { decoded, from: Some(from), depth: depth + 1 });
            }
        }
        from += 1;
    }
    layers
}

/// Returns the offset in the original text for an offset in a layer.
fn source(layers: &[Layer], number: usize, offset: usize) -> usize {
    let (mut number, mut offset) = (Some(number), offset);
    while let Some(layer) = number.and_then(|number| layers.get(number)) {
        offset = layer.decoded.source(offset);
        number = layer.from;
    }
    offset
}

/// A search in one layer.
struct Search<'a> {
    secrets: &'a Secrets,
    /// Comparisons left.
    work: usize,
    ranges: Vec<Range<usize>>,
}

impl Search<'_> {
    /// Searches a text. Returns the number of bytes that were searched.
    fn run(&mut self, text: &str) -> usize {
        let lower = text.to_ascii_lowercase().into_bytes();
        // The ends of the last value and of the last sensitive form that were found.
        let (mut end, mut shape_end) = (0, 0);
        let mut gram = 0_u32;
        for (last, byte) in text.bytes().enumerate() {
            if last >= shape_end && shapes::may_begin_with(byte) {
                if let Some(range) = shapes::at(text, last, &mut self.work) {
                    shape_end = range.end;
                    self.ranges.push(range);
                }
            }
            gram = gram << 8 | u32::from(byte.to_ascii_lowercase());
            if self.work == 0 {
                return (last + 1).saturating_sub(GRAM);
            }
            if self.secrets.values.is_empty() {
                continue;
            }
            if self.secrets.has_short_ones && last + 1 >= SHORTEST {
                let start = last + 1 - SHORTEST;
                self.compare(gram & 0x00FF_FFFF, &lower, start, &mut end, is_whole_word);
            }
            if last + 1 >= GRAM {
                self.compare(gram, &lower, last + 1 - GRAM, &mut end, is_match);
            }
        }
        if self.work == 0 { text.len().saturating_sub(GRAM) } else { text.len() }
    }

    /// Compares the text at `start` with all values in the bucket of `gram`.
    fn compare(&mut self, gram: u32, text: &[u8], start: usize, end: &mut usize, is_match: fn(&[u8], &[u8], usize, usize) -> bool) {
        let mut next = self.secrets.buckets.get(bucket(gram)).copied().unwrap_or(NONE);
        while let Some(value) = usize::try_from(next).ok().and_then(|next| self.secrets.values.get(next)) {
            next = value.next;
            self.work = self.work.saturating_sub(1);
            if self.work == 0 {
                return;
            }
            let longest = value.text.len().min(text.len() - start);
            // Overlapping values are both redacted. A value inside another one is skipped.
            let goes_on = start + longest > *end && (*end <= start || value.text.get(*end - start) == text.get(*end));
            if value.gram != gram || !goes_on {
                continue;
            }
            let length = common_start(&value.text, text.get(start..).unwrap_or_default(), &mut self.work);
            if start + length > *end && is_match(&value.text, text, start, length) {
                *end = start + length;
                self.ranges.push(start..*end);
            }
        }
    }
}

/// Returns the start of a text: at most `bytes` bytes, cut between characters.
pub(super) fn start_of(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Returns the length of the common prefix of two texts.
fn common_start(one: &[u8], other: &[u8], work: &mut usize) -> usize {
    let length = one.len().min(other.len());
    let mut same = 0;
    while same + CHUNK <= length && one.get(same..same + CHUNK) == other.get(same..same + CHUNK) {
        same += CHUNK;
        *work = work.saturating_sub(1);
    }
    *work = work.saturating_sub(1);
    let rest = |text| <[u8]>::get(text, same..).unwrap_or_default().iter().take(CHUNK);
    same + rest(one).zip(rest(other)).take_while(|(one, other)| one == other).count()
}

/// Whether a match of the first `length` bytes counts as the value: all of it, a long start of it, or a start after which
/// the text is cut off.
fn is_match(value: &[u8], text: &[u8], start: usize, length: usize) -> bool {
    const SUFFICIENT: usize = 16;
    if length == value.len() || length >= SUFFICIENT {
        return true;
    }
    let rest = text.get(start + length..).unwrap_or_default();
    // The text may end in the middle of an escape.
    let is_cut_off = rest.is_empty()
        || rest.len() < 12 && rest.first().is_some_and(|byte| b"\\%&".contains(byte))
        || ["…", "..", "*"].iter().any(|sign| rest.starts_with(sign.as_bytes()));
    // URLs are shown without query and fragment.
    let is_cut_off = is_cut_off || value.get(length).is_some_and(|byte| b"?#".contains(byte));
    let is_closed = length >= 8 && length * 2 >= value.len() && rest.first().is_some_and(|byte| b"\"'`<>)]}".contains(byte));
    length >= GRAM && is_cut_off || is_closed
}

/// Whether the value is a whole word in the text, as required for short values.
fn is_whole_word(value: &[u8], text: &[u8], start: usize, length: usize) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    let before = start.checked_sub(1).and_then(|before| text.get(before));
    length == value.len() && !is_letter(before) && !is_letter(text.get(start + length))
}

fn bucket(gram: u32) -> usize {
    usize::try_from(gram.wrapping_mul(0x9E37_79B1) >> 20).unwrap_or_default()
}

/// Sorts ranges, and merges those that overlap or are adjacent.
///
/// They are sorted by a heap: the sort of the standard library would add 5 KB to a program.
fn merged(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut left: BinaryHeap<Reverse<(usize, usize)>> = ranges.into_iter().map(|range| Reverse((range.start, range.end))).collect();
    let mut merged: Vec<Range<usize>> = Vec::new();
    while let Some(Reverse((start, end))) = left.pop() {
        match merged.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => merged.push(start..end),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_and_adjacent_ranges_are_merged() {
        assert_eq!(merged(vec![5..7, 0..3, 3..4, 6..9, 6..8]), [0..4, 5..9]);
        assert_eq!(merged(vec![2..3, 0..1]), [0..1, 2..3]);
        assert_eq!(merged(vec![0..2, 1..2, 4..5]), [0..2, 4..5]);
        assert!(merged(vec![]).is_empty());
    }
}
