//! `MemberReader`: reads the members of an object one after the other.

use std::borrow::Cow;

use super::raw::{BLANKS, Scanner};

/// Reads an object from its start, member by member. Like [`raw::find`](super::raw::find) it accepts only valid JSON, but it
/// has no errors: `None` means that the text must be read in another way.
pub(crate) struct MemberReader<'a> {
    scanner: Scanner<'a>,
    is_first: bool,
}

impl<'a> MemberReader<'a> {
    /// Starts at an object at the start of `text`.
    pub(crate) fn new(text: &'a str) -> Option<Self> {
        let mut scanner = Scanner { text, at: 0 };
        if scanner.token()? != b'{' {
            return None;
        }
        scanner.at += 1;
        Some(Self { scanner, is_first: true })
    }

    /// The name of the next member; `Some(None)` after the last one.
    pub(crate) fn next_name(&mut self) -> Option<Option<Cow<'a, str>>> {
        match self.scanner.token()? {
            b'}' => {
                self.scanner.at += 1;
                return Some(None);
            }
            b',' if !self.is_first => self.scanner.at += 1,
            _ if self.is_first => {}
            _ => return None,
        }
        self.is_first = false;
        self.scanner.name().map(Some)
    }

    /// The value of the member, which serde validates.
    pub(crate) fn value(&mut self) -> Option<&'a str> {
        self.scanner.value()
    }

    /// The text from the value of the member to the end.
    pub(crate) fn rest(&mut self) -> Option<&'a str> {
        self.scanner.token()?;
        self.scanner.text.get(self.scanner.at..)
    }

    /// Skips a value that was read from [`rest`](Self::rest), and returns its text.
    pub(crate) fn pass(&mut self, length: usize) -> Option<&'a str> {
        let start = self.scanner.at;
        self.scanner.at = start.checked_add(length)?;
        self.scanner.text.get(start..self.scanner.at)
    }

    /// The length of the object in bytes, once its end was reached.
    pub(crate) fn end(&self) -> usize {
        self.scanner.at
    }

    /// Whether only whitespace follows the object.
    pub(crate) fn is_at_end(&self) -> bool {
        let rest = self.scanner.text.get(self.scanner.at..).unwrap_or_default();
        rest.trim_start_matches(BLANKS).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names and values, as far as they can be read, and whether nothing follows the object.
    fn read(text: &str) -> Option<(Vec<(String, String)>, bool)> {
        let (mut reader, mut members) = (MemberReader::new(text)?, Vec::new());
        while let Some(name) = reader.next_name()? {
            // Half of the values are passed over.
            let value = if members.len() % 2 == 0 { reader.value()? } else { reader.rest().and_then(|_| reader.pass(1))? };
            members.push((name.into_owned(), value.to_owned()));
        }
        assert_eq!(text.get(reader.end() - 1..reader.end()), Some("}"));
        Some((members, reader.is_at_end()))
    }

    #[test]
    fn members_are_read_in_their_order() {
        let member = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = vec![member("a", "[1, {}]"), member("b", "7"), member("c", "null")];
        assert_eq!(read(" {\"a\": [1, {}] ,\n\"\\u0062\" :7,\"c\":null} \n"), Some((expected, true)));
        assert_eq!(read("{}"), Some((Vec::new(), true)));
        assert_eq!(read("{ } x"), Some((Vec::new(), false)));
    }

    #[test]
    fn invalid_object_is_not_read() {
        let mut bad =
            vec!["", "7", "[]", "{\"a\" 1}", "{\"a\":1,}", "{,}", "{,\"a\":1}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"b\":22}", "{\"a\":01}"];
        let whole = "{\"a\":[1],\"b\":2}";
        bad.extend((0..whole.len()).map(|end| whole.split_at(end).0));
        for text in bad {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
