//! `Rows`: the rows of one page, read one at a time.
//!
//! The page is kept as text: a row that cannot be deserialized does not affect the others, and a page takes no more memory
//! than its response.

use std::ops::Range;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny};

use crate::error::{CallContext, DecodeError, Error};
use crate::json::error_path::{self, Origin};
use crate::json::memory::{self, Shape};
use crate::json::{raw, struct_only, surrogates};
use crate::redact::Secrets;

/// The rows of a page that have not been read yet.
pub(crate) struct Rows {
    /// The response body, or the list if the response has it as JSON in a string.
    text: String,
    /// The start of the list in the response.
    start: usize,
    /// The path of the list, once an error has needed it.
    path: Option<String>,
    form: Form,
    /// The start of the next row in the text, including white space before it.
    next: usize,
    /// The number of rows that were read, including those that could not be deserialized.
    count: u64,
    unreadable: usize,
    /// The line and column of `lines_until`, from 1.
    line: usize,
    column: usize,
    /// The byte up to which lines have been counted, or [`DECODED`].
    lines_until: usize,
    context: RowContext,
}

/// The context of the rows: their call.
#[derive(Default)]
pub(crate) struct RowContext {
    pub(crate) call: CallContext,
    pub(crate) secrets: Secrets,
    /// Whether a row may take too much memory.
    pub(crate) rows_are_measured: bool,
    /// What a row is deserialized into.
    pub(crate) shape: Shape,
}

/// The JSON form of a list.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Array,
    /// A row without an array around it.
    Row,
    /// No more rows.
    End,
}

/// Reads a row at the start of a text, and returns its length in bytes.
pub(crate) type ReadRow<T> = fn(&str) -> serde_json::Result<(T, usize)>;

pub(crate) fn read_row<T: DeserializeOwned>(text: &str) -> serde_json::Result<(T, usize)> {
    let mut rows = serde_json::Deserializer::from_str(text).into_iter::<Row<T>>();
    match rows.next() {
        Some(Ok(Row(row))) => Ok((row, rows.byte_offset())),
        Some(Err(error)) => Err(error),
        None => Err(serde_json::Error::custom("expected an object")),
    }
}

/// A row is deserialized from an object only, not from an array.
struct Row<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Row<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct_only::read(deserializer).map(Self)
    }
}

impl Rows {
    /// The rows of the list at `list` in a response body: an array, one row, or either as JSON in a string. `null` and an
    /// empty string are an empty list. Any other value is an error.
    #[inline]
    pub(crate) fn new(body: String, list: Range<usize>, context: RowContext) -> Result<Self, Error> {
        let (line, column) = error_path::line_and_column(body.as_bytes(), list.start);
        let mut rows = Self {
            text: String::new(),
            start: list.start,
            path: None,
            form: Form::End,
            next: 0,
            count: 0,
            unreadable: 0,
            line,
            column,
            lines_until: list.start,
            context,
        };
        let value = body.get(list.clone()).unwrap_or_default();
        match value.bytes().next() {
            Some(b'[') => (rows.form, rows.next, rows.text) = (Form::Array, list.start + 1, body),
            Some(b'{') => (rows.form, rows.next, rows.text) = (Form::Row, list.start, body),
            Some(b'n') => {}
            _ => {
                let path = path_in(&body, list.start);
                match decoded(value) {
                    Ok((form, next, text)) => {
                        rows.context.rows_are_measured |= memory::check(&text, rows.context.shape).is_err();
                        (rows.form, rows.next, rows.text, rows.lines_until) = (form, next, text, DECODED);
                        rows.path = Some(path);
                    }
                    Err(error) => return Err(rows.error_in(&path, value, &error)),
                }
            }
        }
        Ok(rows)
    }

    /// The number of rows that were read, including those that could not be deserialized.
    #[inline]
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// Reads the next row. A row that cannot be deserialized is an error, and the iteration continues after it.
    pub(crate) fn next<T>(&mut self, read: ReadRow<T>) -> Option<Result<T, Error>> {
        self.skip_blanks();
        let rest = self.text.get(self.next..).filter(|_| self.form != Form::End)?;
        if self.form == Form::Array && rest.starts_with(']') {
            self.form = Form::End;
            return None;
        }
        // The text is known to be valid JSON: its rows have an end.
        let length_of_row = || raw::end_of_value(rest).unwrap_or(rest.len());
        let excess = if self.context.rows_are_measured {
            memory::check(rest.get(..length_of_row()).unwrap_or_default(), self.context.shape).err()
        } else {
            None
        };
        let (row, length) = match excess {
            Some(excess) => {
                let error = excess.into_error().with_context(self.context.call.clone(), &self.context.secrets);
                (Err(error), length_of_row())
            }
            None => match read(rest) {
                Ok((row, length)) => (Ok(row), length),
                Err(error) => {
                    let length = length_of_row();
                    (Err(self.error(length, &error)), length)
                }
            },
        };
        self.count += 1;
        self.unreadable += usize::from(row.is_err());
        if self.is_given_up() {
            self.form = Form::End;
            return Some(row);
        }
        self.next += length;
        self.skip_blanks();
        match self.text.as_bytes().get(self.next) {
            Some(b',') if self.form == Form::Array => self.next += 1,
            _ => self.form = Form::End,
        }
        Some(row)
    }

    /// Whether the rest of the page is skipped because too many rows could not be deserialized.
    #[inline]
    pub(crate) fn is_given_up(&self) -> bool {
        self.unreadable >= MOST_UNREADABLE
    }

    #[inline]
    fn skip_blanks(&mut self) {
        let rest = self.text.get(self.next..).unwrap_or_default();
        self.next += rest.len() - rest.trim_start_matches(raw::BLANKS).len();
    }

    /// The error of the next row, `length` bytes long.
    #[inline]
    fn error(&mut self, length: usize, error: &serde_json::Error) -> Error {
        // Counts from the previous row: the lines of a page are counted once.
        if let Some(passed) = self.text.get(self.lines_until..self.next) {
            (self.line, self.column) = error_path::advance((self.line, self.column), passed);
            self.lines_until = self.next;
        }
        let list = self.path.take().unwrap_or_else(|| path_in(&self.text, self.start));
        let row = self.text.get(self.next..self.next + length).unwrap_or_default();
        let error = match self.form {
            Form::Array => self.error_in(&format!("{list}[{}]", self.count), row, error),
            _ => self.error_in(&list, row, error),
        };
        self.path = Some(list);
        error
    }

    /// The error of a text at the current line and column.
    #[inline]
    fn error_in(&self, path: &str, text: &str, error: &serde_json::Error) -> Error {
        let origin = Origin { path, line: self.line, column: self.column };
        let mut located = error_path::locate_from(origin, text, error, &self.context.secrets);
        if self.lines_until == DECODED {
            (located.at.line, located.at.column) = (self.line, self.column);
        }
        let error = Error::Decode(DecodeError::new(Some(located.at), located.message));
        error.with_context(self.context.call.clone(), &self.context.secrets)
    }
}

/// The path of the list that starts at byte `start` of a response.
#[inline]
fn path_in(body: &str, start: usize) -> String {
    error_path::path_of(body, start).unwrap_or_else(|| "data.list".to_owned())
}

/// Reads a list that is JSON in a string.
#[inline]
fn decoded(value: &str) -> serde_json::Result<(Form, usize, String)> {
    let text: String = serde_json::from_str(value).map_err(|_| not_a_list())?;
    let text = surrogates::repair(text.trim()).into_owned();
    let (form, next) = match text.bytes().next() {
        None => return Ok((Form::End, 0, text)),
        Some(b'[') => (Form::Array, 1),
        Some(b'{') => (Form::Row, 0),
        Some(_) => return Err(not_a_list()),
    };
    serde_json::from_str::<IgnoredAny>(&text).map_err(|_| not_a_list())?;
    Ok((form, next, text))
}

#[cold]
fn not_a_list() -> serde_json::Error {
    serde_json::Error::custom("expected a list")
}

/// Iteration of a page ends after so many rows that could not be deserialized. Pages usually have 50 rows.
const MOST_UNREADABLE: usize = 1_000;

/// Value of `lines_until` for a list in a string: errors have the position of the string.
const DECODED: usize = usize::MAX;

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Item {
        id: u8,
    }

    fn read(list: &str) -> Vec<Result<u8, String>> {
        read_in("{\"data\":{\n\"list\": ", list, "}}")
    }

    fn read_in(before: &str, list: &str, after: &str) -> Vec<Result<u8, String>> {
        let body = format!("{before}{list}{after}");
        let mut rows = Rows::new(body, before.len()..before.len() + list.len(), RowContext::default()).unwrap();
        let mut read = Vec::new();
        while let Some(row) = rows.next(read_row::<Item>) {
            read.push(row.map(|item| item.id).map_err(|error| error.to_string()));
        }
        assert_eq!(rows.count(), read.len() as u64);
        assert!(rows.next(read_row::<Item>).is_none());
        read
    }

    #[test]
    fn rows_are_read_from_every_form_of_a_list() {
        for list in [
            r#"[{"id":1},{"id":2}]"#,
            " [ {\"id\":1}\n,\t{\"id\":2,\"x\":[{}]} ]".trim_start(),
            r#""[{\"id\":1},{\"id\":2}]""#,
            r#"" [ {\"id\":1,\"x\\ud83d\":1} , {\"id\":2} ] ""#,
        ] {
            assert_eq!(read(list), [Ok(1), Ok(2)], "{list}");
        }
        assert_eq!((read(r#"{"id":1}"#), read(r#""{\"id\":1}""#)), (vec![Ok(1)], vec![Ok(1)]));
        for list in ["[]", "[ \n ]", "null", "\"\"", "\" \"", "\"[]\""] {
            assert!(read(list).is_empty(), "{list}");
        }
        for list in ["7", "true", "\"x\"", r#""[{}""#, r#""[] []""#] {
            assert!(Rows::new(list.to_owned(), 0..list.len(), RowContext::default()).is_err(), "{list}");
        }
    }

    #[test]
    fn an_unreadable_row_is_an_error_between_its_neighbours() {
        let bad = |path: &str, text: &str, line: u32, column: u32| Err(format!("{path}: {text} (line {line}, column {column})"));
        assert_eq!(
            read("[{\"id\":1},{\"id\":\"x\"},\n {\"id\":\n300},null,7,[1],{\"id\":5}]"),
            [
                Ok(1),
                bad("data.list[1].id", "expected a number, found \"x\"", 2, 25),
                bad("data.list[2].id", "expected a number, found 300", 4, 1),
                bad("data.list[3]", "expected an object, found null", 4, 6),
                bad("data.list[4]", "expected an object, found 7", 4, 11),
                bad("data.list[5]", "expected an object, found an array", 4, 13),
                Ok(5),
            ]
        );
        assert_eq!(read("{}"), [bad("data.list", "missing field `id`", 2, 9)]);
        for (before, after, path) in [
            ("{\"list\":\n", "}", "list"),
            ("{\"x\":[{\"list\":[]}],\"data\":\n", "}", "data"),
            ("{\"data\":{\"list\":7,\"data\":\n", "}}", "data.data"),
            (" {\"data\":[[],{\"list\":\n", "}]}", "data[1].list"),
        ] {
            let at = |index: &str, column: u32| bad(&format!("{path}{index}"), "missing field `id`", 2, column);
            assert_eq!(read_in(before, "[{},{\"id\":1},{}]", after), [at("[0]", 2), Ok(1), at("[2]", 14)]);
            assert_eq!(read_in(before, "{}", after), [at("", 1)]);
            assert_eq!(read_in(before, "\"[{}]\"", after), [at("[0]", 1)]);
        }
        assert_eq!(read(r#""[{},{\"id\":2}]""#), [bad("data.list[0]", "missing field `id`", 2, 9), Ok(2)]);
    }
}
