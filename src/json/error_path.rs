//! Where in an answer, and at which value, the data does not fit its type.
//!
//! Runs only when reading failed. The path is found by reading the containers again, one level at a time, as raw
//! values: those are slices of the answer, so that the place of the error tells which of them it is in.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::ops::{ControlFlow, Range};

use crate::error::Position;
use crate::json::raw::{self, Key};
use crate::redact::{Secrets, excerpt, sensitive_names};

/// Characters of the value that did not fit, shown in an error.
const FOUND: usize = 60;
/// Levels followed, each of which reads the rest of the data once more.
const DEPTH: usize = 16;
/// Bytes of data searched: nobody waits for the path into more than this.
const SEARCHED: usize = 1 << 20;

/// What does not fit, and where.
pub(crate) struct Located {
    pub(crate) at: Position,
    pub(crate) message: Cow<'static, str>,
}

/// Where a text begins that is part of a response.
pub(crate) struct Origin<'a> {
    pub(crate) path: &'a str,
    /// Both from 1.
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Names the place and the value that `error` is about. `data` starts at byte `start` of `body`. The value is cut, so that
/// `secrets` have to be taken out of it here; of the rest they are taken out when the error gets the context of its call.
pub(crate) fn locate(body: &str, start: usize, data: &str, error: &serde_json::Error, secrets: &Secrets) -> Located {
    let (line, column) = line_and_column(body.as_bytes(), start);
    locate_from(Origin { path: "data", line, column }, data, error, secrets)
}

/// The same for a text that starts at `origin`.
pub(crate) fn locate_from(origin: Origin<'_>, data: &str, error: &serde_json::Error, secrets: &Secrets) -> Located {
    let (line, column) = (error.line(), error.column());
    let said = bounded_text(error);
    let said = said.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&said);
    let offset = offset_of(data, line, column, said);
    let mut path = String::from(origin.path);
    let mut value = data;
    let mut shown = !secrets.hides_data();
    let depth = if data.len() <= SEARCHED { DEPTH } else { 0 };
    for _ in 0..depth {
        let Some((name, child)) = child_at(data, value, offset) else {
            break;
        };
        shown = shown && !sensitive_names::is_sensitive(&name) && !sensitive_names::is_free_form(&name);
        path.push_str(&name);
        value = child;
    }
    let at = range_in(data, value).map_or(0, |range| range.start);
    let (line, column) = advance((origin.line, origin.column), data.get(..at).unwrap_or_default());
    // Of data that was not searched the value is unknown.
    let value = (depth > 0).then_some(value);
    Located { at: Position { path, line, column }, message: message(said, value, shown, secrets) }
}

/// Where in `whole` the slice `part` of it stands.
pub(crate) fn range_in(whole: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let range = start..start.checked_add(part.len())?;
    (whole.get(range.clone())? == part).then_some(range)
}

/// The child of a container that `offset` lies in, with the path to it.
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

/// The text of an error, without the middle of one that repeats a value of megabytes.
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
    let _ = write!(bounded, "{error}"); // it takes everything
    bounded.0
}

/// serde's words name a value of the answer, which may be a secret: only what they say of our own types is taken.
fn message(said: &str, value: Option<&str>, shown: bool, secrets: &Secrets) -> Cow<'static, str> {
    // From the end: the value before it may be as large as the response.
    let expected = match said.rsplit_once("expected ") {
        Some((_, expected)) => expected,
        None if said.starts_with("missing field") || said.starts_with("duplicate field") => return Cow::Owned(said.to_owned()),
        None if said == "recursion limit exceeded" => return Cow::Borrowed("nested too deeply"),
        // Of a declared type: its place is known already.
        None => match ["missing member ", "duplicate member "].iter().find_map(|what| said.find(what)).and_then(|at| said.get(at..)) {
            Some(said) => return Cow::Owned(said.to_owned()),
            None => return Cow::Borrowed("a value that the type does not allow"),
        },
    };
    // Of Rust's types the reader of a text knows nothing.
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
        // Redacted before it is cut, as everywhere.
        _ => match excerpt::message_excerpt(value, secrets) {
            text if sensitive_names::first_in(&text).is_some() => "another value".into(),
            text => cut(text).into(),
        },
    };
    Cow::Owned(format!("expected {expected}, found {found}"))
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(FOUND) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The byte that an error is about. serde counts columns from 1 and names the last byte it read; of an object or an
/// array that it did not want it has read nothing yet, or all of an empty one.
fn offset_of(text: &str, line: usize, column: usize, said: &str) -> usize {
    let line_start = match line.checked_sub(2) {
        Some(number) => text.match_indices('\n').nth(number).map_or(0, |(newline, _)| newline + 1),
        None => 0,
    };
    let offset = (line_start + column.saturating_sub(1)).min(text.len().saturating_sub(1));
    let (opening, closing) = match said {
        _ if said.starts_with("invalid type: map") => ('{', '}'),
        _ if said.starts_with("invalid type: sequence") => ('[', ']'),
        _ => return offset,
    };
    let rest = text.get(offset..).unwrap_or_default();
    // An empty one has been read to its end.
    if rest.starts_with(closing) { offset } else { rest.find(opening).map_or(offset, |ahead| offset + ahead) }
}

/// The line and column of a byte, from 1.
pub(crate) fn line_and_column(body: &[u8], offset: usize) -> (usize, usize) {
    advance_bytes((1, 1), body.get(..offset).unwrap_or(body))
}

/// The line and column behind a text that begins at a line and column.
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
    fn decode_error_names_path_place_and_value() {
        let (place, text) = place_and_text("{\"list\":[{\"enabled\":true},{\n\"enabled\":\"maybe\"}]}");
        assert_eq!((place.as_str(), text.as_str()), ("data.list[1].enabled 3:11", "expected true or false, found \"maybe\""));
        let (place, text) = place_and_text(r#"{"list":[{"name":"x"}]}"#);
        assert_eq!((place.as_str(), text.as_str()), ("data.list[0] 2:18", "missing field `enabled`"));
        assert_eq!(place_and_text("7").1, "expected an object, found 7");
    }

    #[test]
    fn decode_error_shows_no_secret() {
        let (place, text) = place_and_text(r#"{"list":[{"enabled":true,"secret":123456}]}"#);
        assert!(place.starts_with("data.list[0].secret "), "{place}");
        assert_eq!(text, "expected a string, found another value");
        let (place, text) = place_and_text(r#"{"list":[{"enabled":"hush-hush"}]}"#);
        assert_eq!((place.split(' ').next(), text.as_str()), (Some("data.list[0].enabled"), "expected true or false, found \"***\""));
    }
}
