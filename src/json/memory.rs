//! Estimates how much memory JSON takes when it is deserialized, and rejects JSON that takes too much.
//!
//! As a `Value`, JSON can take a hundred times its size: `{"":0},` has 7 bytes, and takes about 700 as a `Value`. The time
//! that deserializing takes is proportional to this memory, so it is estimated here as well.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Sent};

/// The error for a response that would take too much memory.
#[derive(Debug, PartialEq)]
pub(crate) struct Excess {
    /// In bytes, including the text itself.
    pub(crate) needed: usize,
    pub(crate) limit: usize,
}

/// The kind of type that a text is deserialized into.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) enum Shape {
    /// A `Value`, or an unknown type.
    #[default]
    Untyped,
    /// A struct, or an object with lists of structs. Deeper levels count as `Value`.
    Rows,
    /// A declared type: each object may become a struct of this many bytes, whatever members it has.
    #[cfg(feature = "_declared")]
    Declared { size: usize },
}

impl Shape {
    /// The length up to which texts are not measured, because they cannot take [`ALWAYS`] bytes.
    fn unmeasured(self) -> usize {
        match self {
            #[cfg(feature = "_declared")]
            // The shortest element of a list is `{},`.
            Self::Declared { size } => UNMEASURED.min(ALWAYS / size.max(1)),
            _ => UNMEASURED,
        }
    }

    /// Whether an object at this depth is a struct that takes memory for the members that the response contains.
    fn is_struct_at(self, depth: usize) -> bool {
        self == Self::Rows && depth <= ROW_DEPTH
    }

    /// The bytes of an object in a list that grows by doubling.
    fn size_of_struct(self) -> usize {
        match self {
            #[cfg(feature = "_declared")]
            Self::Declared { size } => size.saturating_mul(2),
            _ => 0,
        }
    }
}

impl Excess {
    pub(crate) fn into_error(self) -> Error {
        let (needed, limit) = (self.needed / MEGABYTE, self.limit / MEGABYTE);
        let text = format!(
            "reading the response takes about {needed} MB of memory, the limit is {limit} MB (8 times its size, at least 8 MB; \
             max_response_size bounds the size)"
        );
        Error::transport(ErrorKind::TooLarge, Sent::Responded, text)
    }
}

/// Checks that deserializing `text`, which is valid JSON, takes at most [`FACTOR`] times its size, or at most [`ALWAYS`] bytes.
pub(crate) fn check(text: &str, shape: Shape) -> Result<(), Excess> {
    if text.len() <= shape.unmeasured() {
        return Ok(());
    }
    let limit = text.len().saturating_mul(FACTOR).max(ALWAYS);
    if upper_bound(text, shape) <= limit {
        return Ok(());
    }
    let needed = text.len().saturating_add(estimate(text, shape));
    if needed > limit { Err(Excess { needed, limit }) } else { Ok(()) }
}

/// Whether reading the value at the start of `text` takes little memory, independent of the text after it. The text
/// may be invalid: reading it takes no more memory up to the error.
pub(crate) fn is_small(text: &str, shape: Shape) -> bool {
    let is_measured_small = || upper_bound(text, shape) <= ALWAYS || text.len().saturating_add(estimate(text, shape)) <= ALWAYS;
    text.len() <= shape.unmeasured() || text.len() <= ALWAYS && is_measured_small()
}

/// Whether `text`, which is valid JSON, can be deserialized in about `time`.
pub(crate) fn is_read_within(time: Duration, text: &str, shape: Shape) -> bool {
    let affordable = usize::try_from(time.as_micros()).unwrap_or(usize::MAX).saturating_mul(PER_MICROSECOND);
    // What [`check`] allows is nearly always affordable.
    if text.len() > affordable.max(shape.unmeasured()) {
        return false;
    }
    let is_affordable = text.len() <= shape.unmeasured() || text.len().saturating_mul(FACTOR).max(ALWAYS) <= affordable;
    is_affordable || upper_bound(text, shape) <= affordable || text.len().saturating_add(estimate(text, shape)) <= affordable
}

/// An upper bound of [`estimate`] plus the size of the text, by counting characters: sufficient for almost all responses.
/// It does not shrink if a text gets longer, so it holds for each value at the start of a text too.
// Not inlined into its three callers: the vectorized code has 1.7 KB.
#[inline(never)]
fn upper_bound(text: &str, shape: Shape) -> usize {
    let (mut containers, mut commas, mut quotes) = (0_usize, 0_usize, 0_usize);
    // Counts in bytes, in chunks that cannot overflow, so that the compiler vectorizes it.
    for chunk in text.as_bytes().chunks(CHUNK) {
        let count = |is_counted: fn(u8) -> bool| usize::from(chunk.iter().map(|byte| u8::from(is_counted(*byte))).sum::<u8>());
        // `{` and `[` differ in one bit.
        containers += count(|byte| byte | 0x20 == b'{');
        commas += count(|byte| byte == b',');
        quotes += count(|byte| byte == b'"');
    }
    let container = MEMBER + NODE.max(shape.size_of_struct());
    let structure = containers.saturating_mul(container).saturating_add(commas.saturating_mul(MEMBER));
    text.len().saturating_mul(2).saturating_add(quotes.saturating_mul(SHORTEST / 2)).saturating_add(structure)
}

/// Whether a list inside a JSON string takes many times its size. [`check`] measured the list only as a string.
pub(crate) fn is_dense(list: &str) -> bool {
    list.len() > UNMEASURED_LIST && estimate(list, Shape::Rows) > list.len().saturating_mul(FACTOR)
}

/// The same for a list of declared structs, of which the largest has `size` bytes. A few elements are allowed in any case.
#[cfg(feature = "_declared")]
pub(crate) fn is_dense_declared(list: &str, size: usize) -> bool {
    let allowed = list.len().saturating_mul(FACTOR_IN_STRING).max((size.saturating_mul(2) + NODE) * FEW);
    estimate(list, Shape::Declared { size }) > allowed
}

/// Returns the bytes that the values of a text take, in addition to the text.
fn estimate(text: &str, shape: Shape) -> usize {
    let bytes = text.as_bytes();
    let mut levels = [Level::default(); DEPTH];
    let (mut needed, mut depth, mut at) = (0_usize, 0_usize, 0);
    let mut last_string = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        // Deeper levels need no estimate: serde_json rejects them.
        let level = levels.get_mut(depth.wrapping_sub(1));
        match byte {
            b'"' => {
                let length = string_length(bytes.get(at..).unwrap_or_default());
                at += length + 1;
                last_string = heap(length);
                needed = needed.saturating_add(last_string);
                level.into_iter().for_each(|level| level.is_empty = false);
            }
            b',' => {
                last_string = 0;
                level.into_iter().for_each(|level| level.commas += 1);
            }
            b'{' | b'[' => {
                level.into_iter().for_each(|level| level.is_empty = false);
                depth += 1;
                if let Some(level) = levels.get_mut(depth - 1) {
                    *level = Level { commas: 0, is_empty: true, is_object: *byte == b'{' };
                }
            }
            b'}' | b']' => {
                last_string = 0;
                needed = needed.saturating_add(level.map_or(0, |level| level.size(depth, shape)));
                depth = depth.saturating_sub(1);
            }
            // A struct does not store the names of its members.
            b':' if shape.is_struct_at(depth) => needed = needed.saturating_sub(std::mem::take(&mut last_string)),
            b' ' | b'\n' | b'\t' | b'\r' | b':' => {}
            _ => level.into_iter().for_each(|level| level.is_empty = false),
        }
    }
    // A text that ends within containers is read up to its end.
    let open = levels.iter().take(depth).zip(1..).map(|(level, depth)| level.size(depth, shape));
    open.fold(needed, usize::saturating_add)
}

/// A container that encloses the current position.
#[derive(Clone, Copy, Default)]
struct Level {
    commas: usize,
    is_empty: bool,
    is_object: bool,
}

impl Level {
    fn size(self, depth: usize, shape: Shape) -> usize {
        let as_value = match self.commas + 1 {
            members if self.is_object && shape.is_struct_at(depth) => STRUCT + members.saturating_mul(FIELD),
            _ if self.is_empty => 0,
            // A `BTreeMap`: one node for up to eleven members, then nodes that are two thirds full, with inner nodes.
            members if self.is_object && members <= NODE_MEMBERS => NODE,
            members if self.is_object => NODE + members.saturating_mul(MEMBER),
            // A `Vec` that grows by doubling.
            elements => elements.next_power_of_two().max(4).saturating_mul(VALUE),
        };
        if self.is_object { as_value.max(shape.size_of_struct()) } else { as_value }
    }
}

/// Returns the length of a string before decoding; `bytes` begins after its opening quote.
fn string_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(ahead) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))) {
        at += ahead;
        if bytes.get(at) == Some(&b'"') {
            return at;
        }
        at += 2;
    }
    bytes.len()
}

/// Returns the bytes that an allocation of this length takes.
fn heap(length: usize) -> usize {
    match length {
        0 => 0,
        _ => ((length + 23) & !15).max(SHORTEST),
    }
}

/// The memory that a text may take, as a multiple of its size. The text itself is included.
const FACTOR: usize = 8;
/// The memory in bytes that any text may take.
const ALWAYS: usize = 8 << 20;
/// The memory in bytes that is filled in a microsecond, half of what was measured.
const PER_MICROSECOND: usize = 500;
/// Texts up to this length cannot take [`ALWAYS`] bytes as a `Value`.
const UNMEASURED: usize = 64 << 10;
/// The memory that a list of declared structs in a JSON string may take, as a multiple of its size: its elements may have
/// few members.
#[cfg(feature = "_declared")]
const FACTOR_IN_STRING: usize = 32;
/// The number of elements that any list in a JSON string may have.
#[cfg(feature = "_declared")]
const FEW: usize = 4;
/// Lists in JSON strings up to this length are not measured.
const UNMEASURED_LIST: usize = 4 << 10;
/// The characters that are counted at a time: at most 255, and a multiple of the size of a vector register.
const CHUNK: usize = 224;
/// The recursion limit of `serde_json`.
const DEPTH: usize = 128;
/// The levels that are structs with [`Shape::Rows`]: the data, its lists and their rows.
const ROW_DEPTH: usize = 3;
/// Bytes of the smallest allocation.
const SHORTEST: usize = 32;
/// Bytes of a struct in a list that grows by doubling, and bytes for each of its members that the response contains.
const STRUCT: usize = 200;
const FIELD: usize = 48;
/// Bytes of a `Value`.
const VALUE: usize = 32;
/// Bytes of a node of a `BTreeMap<String, Value>`.
const NODE: usize = 640;
/// The capacity of a node in members.
const NODE_MEMBERS: usize = 11;
/// Bytes for each member of a larger map.
const MEMBER: usize = 106;

const MEGABYTE: usize = 1_000_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::for_all;

    #[cfg(not(feature = "_declared"))]
    const SHAPES: [Shape; 2] = [Shape::Untyped, Shape::Rows];
    #[cfg(feature = "_declared")]
    const SHAPES: [Shape; 4] = [Shape::Untyped, Shape::Rows, Shape::Declared { size: 0 }, Shape::Declared { size: 1_400 }];

    #[test]
    fn estimate_is_near_the_memory_of_a_value() {
        for (text, expected) in [
            ("7", 0),
            ("[]", 0),
            ("{ }", 0),
            ("\"\"", 0),
            ("[0]", 4 * 32),
            ("[ [] , {} ]", 4 * 32),
            ("[0,0,0,0,0]", 8 * 32),
            (r#"{"":0}"#, 640),
            (r#"{"a":"\"\\","b":[true]}"#, 640 + 3 * 32 + 4 * 32),
            (r#"{"a":{"b":{"c":null}}}"#, 3 * 640 + 3 * 32),
        ] {
            assert_eq!(estimate(text, Shape::Untyped), expected, "{text}");
            assert!(upper_bound(text, Shape::Untyped) >= text.len() + expected.max(estimate(text, Shape::Rows)), "{text}");
        }
        #[cfg(feature = "_declared")]
        assert_eq!(estimate(r#"{"l":[{},{"a":0}]}"#, Shape::Declared { size: 1_400 }), 3 * 2 * 1_400 + 4 * VALUE + 2 * SHORTEST);
        let row = STRUCT + FIELD;
        assert_eq!(estimate(r#"{"l":[{"":0},{"":{"":0}}]}"#, Shape::Rows), 3 * row + 4 * VALUE + NODE);
    }

    #[test]
    fn upper_bound_holds_for_each_start_of_a_text() {
        let parts = ["{", "[", "}", "]", ",", ":", "\"", "\"\"", "\"a\":", "0", "\\", " ", "a text of some length", "[[[[[", "{{{{{"];
        for_all(
            300,
            |random| random.list(0..=300, |random| *random.choose(&parts)).concat(),
            |text| {
                for (end, shape) in (0..=text.len()).step_by(7).flat_map(|end| SHAPES.map(|shape| (end, shape))) {
                    let bound = upper_bound(text, shape);
                    // A string that the text does not close has one quote.
                    assert!(end + estimate(text.split_at(end).0, shape) <= bound + SHORTEST, "{end}, {shape:?}");
                }
            },
        );
    }

    #[test]
    fn only_dense_json_is_rejected() {
        let repeated = |part: &str, size: usize| format!("[{}{}]", format!("{part},").repeat(size / (part.len() + 1)), part);
        for part in [r#"{"":0}"#, "[]", "{}", "0", "\"\"", "[0]", r#"{"a":{"a":{"a":0}}}"#, "[[[[[[0]]]]]]", "\"a\"", "null"] {
            let excess = check(&repeated(part, 3 << 19), Shape::Untyped).expect_err(part);
            assert!(excess.needed > excess.limit && excess.limit < 13 << 20, "{part}: {excess:?}");
            assert_eq!(check(&repeated(part, 60 << 10), Shape::Untyped), Ok(()), "{part}");
        }
        let webhook = r#"{"webhookId":"62c22ec4b9bd2c5e7d7d4d8e","createdAt":"2022-07-03T02:20:30.000Z","updatedAt":"2022-07-03T02:20:30.000Z","name":"audit","url":"https://example.com/cb","contentType":"application/json","enabled":true,"events":["user:created","login"]}"#;
        let ids = "\"62c22ec4b9bd2c5e7d7d4d8e\"";
        let small = r#"{"webhookId":"w1","createdAt":"","updatedAt":"","name":"n","url":"https://a","contentType":"application/json","enabled":true}"#;
        let (untyped, rows) = (Shape::Untyped, Shape::Rows);
        for (part, shape) in [(webhook, untyped), (webhook, rows), (small, rows), (ids, untyped), (r#""a text of some length""#, untyped)] {
            assert_eq!(check(&repeated(part, 3 << 19), shape), Ok(()), "{part}");
        }
    }

    #[test]
    fn dense_json_is_never_small_whatever_follows_it() {
        let dense = format!("[{}0", "{\"\":0},".repeat(3 << 16));
        for end in ["", "]", "],\"x\":\"x\"::::", "]}", "::::", "]}]}", "\""] {
            for shape in SHAPES {
                assert!(!is_small(&format!("{dense}{end}"), shape), "{end}");
                assert!(!is_small(&format!("{{\"list\":{dense}{end}"), shape), "{end}");
            }
        }
        let long_text = "x".repeat(5 << 20);
        assert!(!is_small(&format!("[\"{long_text}\"]:::::::"), Shape::Rows));
        assert!(!is_small(&format!("[{}", "0,".repeat(1 << 19)), Shape::Untyped));
        assert!(is_small(&format!("[{}0]", "\"62c22ec4b9bd2c5e7d7d4d8e\",".repeat(1 << 12)), Shape::Untyped));
    }

    #[test]
    fn time_to_read_grows_with_the_memory() {
        let values = format!("[{}0]", "0,".repeat(1 << 20));
        let text = format!("\"{}\"", "x".repeat(2 << 20));
        for (milliseconds, of_text, of_values) in [(0, false, false), (20, true, false), (1_000, true, true)] {
            let within = |text: &str| is_read_within(Duration::from_millis(milliseconds), text, Shape::Untyped);
            assert_eq!((within(&text), within(&values)), (of_text, of_values), "{milliseconds} ms");
            assert!(within("[0,0,0]"));
        }
    }

    #[test]
    fn any_depth_is_measured() {
        for text in ["[".repeat(1 << 20) + &"]".repeat(1 << 20), "[".repeat(1 << 20), "]".repeat(1 << 20), "\"\\".to_owned()] {
            SHAPES.into_iter().for_each(|shape| drop(check(&text, shape)));
        }
    }
}
