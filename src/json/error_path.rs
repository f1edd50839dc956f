//! Finds the path and the value of a deserialization error.
//!
//! This code runs only after an error. It reads the containers again, one level at a time, as raw values. Raw values are
//! slices of the response, so the position of the error shows which child it is in.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::ops::{ControlFlow, Range};

use crate::error::Position;
use crate::json::raw::{self, Key};
use crate::redact::{Secrets, excerpt, sensitive_names};

/// The maximum number of characters of the wrong value that an error shows.
const FOUND: usize = 60;
/// The maximum number of levels of a path. Each level reads the rest of the data once more.
const DEPTH: usize = 16;
/// The maximum number of bytes that are searched for a path, to bound the time.
const SEARCHED: usize = 1 << 20;

/// The position and the message of a deserialization error.
pub(crate) struct Located {
    pub(crate) at: Position,
    pub(crate) message: Cow<'static, str>,
}

/// The position in a response at which a text begins.
pub(crate) struct Origin<'a> {
    /// Empty for the whole response.
    pub(crate) path: &'a str,
    /// Line and column count from 1.
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Finds the path and the value of `error`. `data` starts at byte `start` of `body`.
///
/// The value is redacted here with `secrets`, because it is cut. The rest of the message is redacted when the error gets the
/// context of its call.
#[inline]
pub(crate) fn locate(body: &str, start: usize, data: &str, error: &serde_json::Error, secrets: &Secrets) -> Located {
    let (line, column) = line_and_column(body.as_bytes(), start);
    locate_from(Origin { path: "data", line, column }, data, error, secrets)
}

/// Finds the path and the value of `error` in a text that starts at `origin`.
pub(crate) fn locate_from(origin: Origin<'_>, data: &str, error: &serde_json::Error, secrets: &Secrets) -> Located {
    let (line, column) = (error.line(), error.column());
    let text = bounded_text(error);
    let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    let offset = offset_of(data, line, column, text);
    let mut path = String::from(origin.path);
    let mut value = data;
    let mut shown = !secrets.hides_data();
    let depth = if data.len() <= SEARCHED { DEPTH } else { 0 };
    for _ in 0..depth {
        let Some((name, child)) = child_at(data, value, offset) else {
            break;
        };
        shown = shown && !sensitive_names::is_sensitive(&name) && !sensitive_names::is_free_form(&name);
        extend(&mut path, &name);
        value = child;
    }
    if path.is_empty() {
        path.push_str("response");
    }
    let at = range_in(data, value).map_or(0, |range| range.start);
    let (line, column) = advance((origin.line, origin.column), data.get(..at).unwrap_or_default());
    // The value is unknown if the data was not searched.
    let value = (depth > 0).then_some(value);
    Located { at: Position { path, line, column }, message: message(text, value, shown, secrets) }
}

/// Returns the path of the value that starts at byte `start` of a response.
#[inline]
pub(crate) fn path_of(body: &str, start: usize) -> Option<String> {
    let (mut path, mut value) = (String::new(), body.trim_start_matches(raw::BLANKS));
    for _ in 0..DEPTH {
        if range_in(body, value)?.start == start {
            break;
        }
        let (name, child) = child_at(body, value, start)?;
        extend(&mut path, &name);
        value = child;
    }
    Some(path).filter(|path| !path.is_empty())
}

/// Adds the part of a child to a path.
fn extend(path: &mut String, name: &str) {
    path.push_str(if path.is_empty() { name.trim_start_matches('.') } else { name });
}

/// Returns the range of `part`, which is a slice of `whole`.
pub(crate) fn range_in(whole: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let range = start..start.checked_add(part.len())?;
    (whole.get(range.clone())? == part).then_some(range)
}

/// Returns the child of a container that contains `offset`, with its part of the path.
fn child_at<'a>(data: &'a str, value: &'a str, offset: usize) -> Option<(String, &'a str)> {
    let mut found = None;
    let mut look = |key: Key<'a>, child: &'a str| {
        if !range_in(data, child).is_some_and(|range| range.contains(&offset)) {
            return ControlFlow::Continue(());
        }
        let name = match key {
            Key::Name(name) => format!(".{name}"),
            Key::Index(index) => format!("[{index}]"),
        };
        found = Some((name, child));
        ControlFlow::Break(())
    };
    raw::children(value, &mut look).ok()?;
    found
}

/// Returns the text of an error, shortened in the middle: it can repeat a value of several megabytes.
fn bounded_text(error: &serde_json::Error) -> String {
    struct Bounded(String);

    impl fmt::Write for Bounded {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            let start = (0..=BOUND.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
            let end = (start.max(text.len().saturating_sub(BOUND))..=text.len()).find(|at| text.is_char_boundary(*at));
            self.0.push_str(text.get(..start).unwrap_or_default());
            self.0.push_str(text.get(end.unwrap_or(start)..).unwrap_or_default());
            Ok(())
        }
    }

    const BOUND: usize = 500;
    let mut bounded = Bounded(String::new());
    let _ = write!(bounded, "{error}"); // writing to `Bounded` does not fail
    bounded.0
}

/// Returns the message for an error of serde with this text. The text may repeat a value of the response, which may be
/// sensitive, so only the part about the expected type is used.
fn message(text: &str, value: Option<&str>, shown: bool, secrets: &Secrets) -> Cow<'static, str> {
    // Searched from the end: the value before it may be as large as the response.
    let expected = match after_last("expected ", text) {
        Some(expected) => expected,
        None if text.starts_with("missing field") || text.starts_with("duplicate field") => return Cow::Owned(text.to_owned()),
        None if text == "recursion limit exceeded" => return Cow::Borrowed("nested too deeply"),
        // From a declared type: its path is already known.
        None => {
            match ["missing member ", "duplicate member "].iter().find_map(|what| excerpt::find(what, text)).and_then(|at| text.get(at..)) {
                Some(said) => return Cow::Owned(said.to_owned()),
                None => return Cow::Borrowed("a value that the type does not allow"),
            }
        }
    };
    // Names of JSON in place of those of Rust types.
    let expected = match expected {
        "a boolean" => "true or false",
        "a map" => "an object",
        "a sequence" => "an array",
        "unit" => "null",
        "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "i64" | "usize" | "f32" | "f64" => "a number",
        structure if structure.starts_with("struct ") => "an object",
        other => other,
    };
    let Some(value) = value else { return Cow::Owned(format!("expected {expected}")) };
    let found: Cow<'_, str> = match value.chars().next() {
        Some('{') => "an object".into(),
        Some('[') => "an array".into(),
        _ if !shown => "another value".into(),
        // Redacted before it is cut, because a part of a secret is sensitive too.
        _ => match excerpt::message_excerpt(value, secrets) {
            text if sensitive_names::first_in(&text).is_some() => "another value".into(),
            text => cut(text).into(),
        },
    };
    Cow::Owned(format!("expected {expected}, found {found}"))
}

/// Returns the text after the last occurrence of a word. `rsplit_once` would add 700 bytes to a program.
fn after_last<'t>(word: &str, text: &'t str) -> Option<&'t str> {
    let at = text.as_bytes().windows(word.len()).rposition(|part| part == word.as_bytes())?;
    text.get(at + word.len()..)
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(FOUND) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Returns the byte at which an error occurred. serde counts columns from 1 and reports the last byte that it read. For an
/// unexpected object or array that is the byte before it, or its end if it is empty.
fn offset_of(text: &str, line: usize, column: usize, error: &str) -> usize {
    let line_start = match line.checked_sub(2) {
        Some(number) => text.match_indices('\n').nth(number).map_or(0, |(newline, _)| newline + 1),
        None => 0,
    };
    let offset = (line_start + column.saturating_sub(1)).min(text.len().saturating_sub(1));
    let (opening, closing) = match error {
        _ if error.starts_with("invalid type: map") => ('{', '}'),
        _ if error.starts_with("invalid type: sequence") => ('[', ']'),
        _ => return offset,
    };
    let rest = text.get(offset..).unwrap_or_default();
    // An empty container was read to its end.
    if rest.starts_with(closing) { offset } else { rest.find(opening).map_or(offset, |ahead| offset + ahead) }
}

/// Returns the line and column of a byte, counted from 1.
pub(crate) fn line_and_column(body: &[u8], offset: usize) -> (usize, usize) {
    advance_bytes((1, 1), body.get(..offset).unwrap_or(body))
}

/// Returns the line and column after a text that begins at `from`.
pub(crate) fn advance(from: (usize, usize), passed: &str) -> (usize, usize) {
    advance_bytes(from, passed.as_bytes())
}

fn advance_bytes((line, column): (usize, usize), passed: &[u8]) -> (usize, usize) {
    match passed.iter().rposition(|byte| *byte == b'\n') {
        None => (line, column + passed.len()),
        Some(newline) => (line + passed.iter().filter(|byte| **byte == b'\n').count(), passed.len() - newline),
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Page {
        list: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Item {
        enabled: bool,
        secret: Option<String>,
    }

    fn place_and_text(data: &str) -> (String, String) {
        let body = format!("{{\n \"data\":{data}}}");
        let start = body.find(data).unwrap();
        let error = serde_json::from_str::<Page>(data).unwrap_err();
        let mut secrets = Secrets::default();
        secrets.add("hush-hush");
        let located = locate(&body, start, data, &error, &secrets);
        (format!("{} {}:{}", located.at.path, located.at.line, located.at.column), located.message.into_owned())
    }

    #[test]
    fn decode_error_names_path_position_and_value() {
        let (place, text) = place_and_text("{\"list\":[{\"enabled\":true},{\n\"enabled\":\"maybe\"}]}");
        assert_eq!((place.as_str(), text.as_str()), ("data.list[1].enabled 3:11", "expected true or false, found \"maybe\""));
        let (place, text) = place_and_text(r#"{"list":[{"name":"x"}]}"#);
        assert_eq!((place.as_str(), text.as_str()), ("data.list[0] 2:18", "missing field `enabled`"));
        assert_eq!(place_and_text("7").1, "expected an object, found 7");
    }

    #[test]
    fn decode_error_is_redacted() {
        let (place, text) = place_and_text(r#"{"list":[{"enabled":true,"secret":123456}]}"#);
        assert!(place.starts_with("data.list[0].secret "), "{place}");
        assert_eq!(text, "expected a string, found another value");
        let (place, text) = place_and_text(r#"{"list":[{"enabled":"hush-hush"}]}"#);
        assert_eq!((place.split(' ').next(), text.as_str()), (Some("data.list[0].enabled"), "expected true or false, found \"***\""));
    }
}
