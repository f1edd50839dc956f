//! Reads responses in one pass: deserializes `data` before the members after it are checked.
//!
//! Only ordinary responses are read this way: the members before `data` report success, and the data matches its type. The
//! result for any other response is discarded, and it is read in two passes: first the envelope, then its data. So results
//! and errors are the same as with two passes.

use serde::de::DeserializeOwned;

use super::envelope::{Envelope, NAMES};
use super::page::Page;
use super::rows::read_row;
use crate::json::member_reader::MemberReader;
use crate::json::memory::{self, Shape};
use crate::json::raw::{self, Member};
use crate::json::{lenient, untrusted};

/// Deserializes the data during the pass over a response.
pub(crate) struct OnePass<'r> {
    shape: Shape,
    /// Reads and stores the value at the start of a text, and returns its length. `None` means that two passes must read it.
    read: &'r mut dyn FnMut(&str) -> Option<usize>,
}

impl<'r> OnePass<'r> {
    pub(crate) fn new(shape: Shape, read: &'r mut dyn FnMut(&str) -> Option<usize>) -> Self {
        Self { shape, read }
    }

    /// Reads an ordinary envelope with its data. `None` for any other response.
    pub(super) fn read<'a>(&mut self, body: &'a str) -> Option<Envelope<'a>> {
        let mut members = [Member::Missing; NAMES.len()];
        let mut reader = MemberReader::new(body)?;
        while let Some(name) = reader.next_name()? {
            let value = if name == "data" { self.read_data(&mut reader, &members)? } else { reader.value()? };
            // So that an error response is not read twice.
            if name == "statusCode" && !is_success(value) {
                return None;
            }
            if let Some((_, member)) = NAMES.iter().zip(members.iter_mut()).find(|(known, _)| **known == name) {
                if !matches!(member, Member::Missing) {
                    return None;
                }
                *member = Member::Once(value);
            }
        }
        let [.., data] = members;
        if !reader.is_at_end() || matches!(data, Member::Missing) {
            return None;
        }
        Envelope::of(members).ok()
    }

    fn read_data<'a>(&mut self, reader: &mut MemberReader<'a>, before: &[Member<'_>; NAMES.len()]) -> Option<&'a str> {
        // Only a status code of success is stored.
        let [Member::Once(_), .., Member::Missing] = before else { return None };
        let rest = reader.rest()?;
        // Null counts as no data.
        if rest.starts_with('n') || !memory::is_small(rest, self.shape) {
            return None;
        }
        reader.pass((self.read)(rest)?)
    }
}

fn is_success(status_code: &str) -> bool {
    status_code == "200" || raw::number(status_code).is_ok_and(|code| code == 200)
}

/// Reads a value of any type at the start of a text, and returns its length in bytes. `None` means that the text must be
/// checked first.
pub(crate) fn read_any<T: DeserializeOwned>(text: &str) -> Option<(T, usize)> {
    if !is_harmless(text) {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<T>();
    let value = values.next()?.ok()?;
    Some((value, values.byte_offset()))
}

/// Whether every type can read a text that was not validated. `serde_json` accepts control characters in strings that a type
/// reads as bytes.
#[inline]
fn is_harmless(text: &str) -> bool {
    let blocks = text.as_bytes().chunks_exact(BLOCK);
    let is_special = |byte: &u8| *byte < b' ' || *byte == b'\\' || *byte == b'$';
    let has_special = |block: &[u8]| block.iter().fold(false, |found, byte| found | is_special(byte));
    let rest = blocks.remainder();
    let is_plain = !blocks.into_iter().any(has_special) && !has_special(rest);
    is_plain || (!text.bytes().any(|byte| byte < b' ') && untrusted::cannot_have_raw_value(text))
}

/// Reads a page at the start of a text: its rows, the total, the text of its list, and its length in bytes.
pub(crate) fn read_page<T: DeserializeOwned>(text: &str) -> Option<(Page<T>, &str, usize)> {
    let mut reader = MemberReader::new(text)?;
    let (mut total_count, mut list) = (None, None);
    while let Some(name) = reader.next_name()? {
        match &*name {
            "list" if list.is_none() => {
                let (rows, length) = read_rows(reader.rest()?)?;
                list = Some((rows, reader.pass(length)?));
            }
            "totalCount" if total_count.is_none() => {
                total_count = Some(lenient::count(&mut serde_json::Deserializer::from_str(reader.value()?)).ok()?);
            }
            "list" | "totalCount" => return None,
            _ => drop(reader.value()?),
        }
    }
    let (rows, list) = list?;
    Some((Page { total_count: total_count.unwrap_or_default(), list: rows }, list, reader.end()))
}

/// Reads an array of rows at the start of a text, and returns its length in bytes; `None` if a row cannot be read.
fn read_rows<T: DeserializeOwned>(text: &str) -> Option<(Vec<T>, usize)> {
    let blanks = |at: usize| {
        let rest = text.get(at..)?;
        Some(at + rest.len() - rest.trim_start_matches(raw::BLANKS).len())
    };
    let (mut rows, mut at) = (Vec::new(), text.starts_with('[').then_some(1)?);
    at = blanks(at)?;
    if text.as_bytes().get(at) == Some(&b']') {
        return Some((rows, at + 1));
    }
    loop {
        let (row, length) = read_row(text.get(at..)?).ok()?;
        rows.push(row);
        at = blanks(at + length)?;
        match text.as_bytes().get(at)? {
            b',' => at += 1,
            b']' => return Some((rows, at + 1)),
            _ => return None,
        }
    }
}

/// Bytes per comparison.
const BLOCK: usize = 64;
