//! Splits JSON objects and arrays into members, which stay text.
//!
//! serde validates the values, one at a time. The commas and names between them are read here, because serde does not report
//! where a value begins and ends in a text. `RawValue` of `serde_json` would report it, but its feature changes how
//! `serde_json::Value` is read in the whole program. The string in a member with a reserved name is then read as JSON, which
//! can be deep enough to overflow the stack.

use std::borrow::Cow;
#[cfg(feature = "emulator")]
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};
use serde_json::Deserializer;

use crate::json::{lenient, surrogates};

/// Maximum depth of a value in an error text: the same as of serde.
const DEPTH: usize = 128;

/// An object or an array.
pub(crate) enum Container<'a> {
    Object(Object<'a>),
    #[cfg_attr(not(feature = "signature"), allow(dead_code, reason = "only signed bodies have their elements read"))]
    Array(Vec<&'a str>),
}

/// The members of an object, in their order.
pub(crate) struct Object<'a>(Vec<(Cow<'a, str>, &'a str)>);

/// The name or index of a value in a container.
pub(crate) enum Key<'a> {
    Name(Cow<'a, str>),
    Index(usize),
}

/// The result of the search for a member: the text of its value.
#[derive(Clone, Copy, Default)]
pub(crate) enum Member<'a> {
    #[default]
    Missing,
    Once(&'a str),
    Twice,
}

impl<'a> Container<'a> {
    /// Fails for anything else, and for invalid JSON.
    #[inline]
    pub(crate) fn read(text: &'a str) -> serde_json::Result<Self> {
        let (mut members, mut elements) = (Vec::new(), Vec::new());
        let is_object = is_object(text);
        children(text, &mut |key, value| {
            match key {
                Key::Name(name) => members.push((name, value)),
                Key::Index(_) => elements.push(value),
            }
            ControlFlow::Continue(())
        })?;
        Ok(if is_object { Self::Object(Object(members)) } else { Self::Array(elements) })
    }
}

impl<'a> Object<'a> {
    /// Reads all members of a small object. For a large object, use [`find`], which takes no more memory than the text.
    #[inline]
    pub(crate) fn read(text: &'a str) -> serde_json::Result<Self> {
        match Container::read(text)? {
            Container::Object(object) => Ok(object),
            Container::Array(_) => Err(serde_json::Error::custom("invalid type: sequence, expected an object")),
        }
    }

    /// The text of a member, `None` if there is none. Duplicate members are an error.
    #[inline]
    fn get(&self, name: &'static str) -> serde_json::Result<Option<&'a str>> {
        let mut values = self.0.iter().filter(|(other, _)| other == name).map(|(_, value)| *value);
        let value = values.next();
        if values.next().is_some() { Err(serde_json::Error::duplicate_field(name)) } else { Ok(value) }
    }

    /// A member, deserialized; `None` if it is missing or has another type.
    pub(crate) fn read_member<T: DeserializeOwned>(&self, name: &'static str) -> Option<T> {
        serde_json::from_str(self.get(name).ok()??).ok()
    }

    /// All members, in their order, as (name, text of the value).
    #[cfg(any(feature = "signature", feature = "emulator", feature = "_declared"))]
    pub(crate) fn into_members(self) -> Vec<(Cow<'a, str>, &'a str)> {
        self.0
    }
}

impl<'a> Member<'a> {
    /// The value, `None` if there is none. Duplicate members are an error.
    pub(crate) fn value(self, name: &'static str) -> serde_json::Result<Option<&'a str>> {
        match self {
            Self::Missing => Ok(None),
            Self::Once(value) => Ok(Some(value)),
            Self::Twice => Err(serde_json::Error::duplicate_field(name)),
        }
    }
}

/// The members of an object as (name, text of the value), sorted by name. Of duplicate members, the last. Values that are
/// not objects have no members.
#[cfg(feature = "emulator")]
pub(crate) fn sorted_members(body: &[u8]) -> BTreeMap<Cow<'_, str>, &str> {
    let object = std::str::from_utf8(body).ok().and_then(|body| Object::read(body).ok());
    object.map(|object| object.into_members().into_iter().collect()).unwrap_or_default()
}

/// Finds the members with these names in an object, in the order of the names. Takes no memory for other members. Fails for
/// values that are not objects, and for invalid JSON.
pub(crate) fn find<'a, const N: usize>(text: &'a str, names: [&'static str; N]) -> serde_json::Result<[Member<'a>; N]> {
    let mut found = [Member::Missing; N];
    find_into(text, &names, &mut found)?;
    Ok(found)
}

fn find_into<'a>(text: &'a str, names: &[&'static str], found: &mut [Member<'a>]) -> serde_json::Result<()> {
    children(text, &mut |key, value| {
        if let Key::Name(name) = key {
            if let Some((_, member)) = names.iter().zip(found.iter_mut()).find(|(wanted, _)| **wanted == name) {
                *member = if matches!(member, Member::Missing) { Member::Once(value) } else { Member::Twice };
            }
        }
        ControlFlow::Continue(())
    })?;
    if is_object(text) { Ok(()) } else { Err(serde_json::Error::custom("invalid type: sequence, expected an object")) }
}

/// Calls `each` with the values of an object or array until it breaks. Fails for anything else, and for invalid JSON.
pub(crate) fn children<'a>(text: &'a str, each: &mut dyn FnMut(Key<'a>, &'a str) -> ControlFlow<()>) -> serde_json::Result<()> {
    Scanner { text, at: 0 }.children(each).ok_or_else(|| invalid(text))
}

/// The bytes from the start of `text` to the end of the value that it begins with, blanks in front included. More may
/// follow the value.
pub(crate) fn end_of_value(text: &str) -> serde_json::Result<usize> {
    let mut values = Deserializer::from_str(text).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => Ok(values.byte_offset()),
        Some(Err(error)) => Err(error),
        None => Err(invalid(text)),
    }
}

/// serde's error for a text that is not an object or array.
#[cold]
fn invalid(text: &str) -> serde_json::Error {
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) => error,
        Ok(_) => serde_json::Error::custom("invalid type: scalar, expected an object"),
    }
}

fn is_object(text: &str) -> bool {
    text.trim_start_matches(BLANKS).starts_with('{')
}

/// The whitespace that JSON allows between tokens.
pub(crate) const BLANKS: [char; 4] = [' ', '\n', '\t', '\r'];

/// Reads the tokens between the values of a container. `None` means that serde must find the error.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Scanner<'a> {
    fn children(mut self, each: &mut dyn FnMut(Key<'a>, &'a str) -> ControlFlow<()>) -> Option<()> {
        let (is_object, end) = match self.token()? {
            b'{' => (true, b'}'),
            b'[' => (false, b']'),
            _ => return None,
        };
        self.at += 1;
        let mut index = 0;
        if self.token()? == end {
            self.at += 1;
            return self.finish();
        }
        loop {
            let key = if is_object { Key::Name(self.name()?) } else { Key::Index(index) };
            if each(key, self.value()?).is_break() {
                return Some(());
            }
            index += 1;
            match self.token()? {
                b',' => self.at += 1,
                byte if byte == end => {
                    self.at += 1;
                    return self.finish();
                }
                _ => return None,
            }
        }
    }

    /// The next byte that is not whitespace.
    pub(super) fn token(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at)? {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    /// Only whitespace may follow.
    fn finish(mut self) -> Option<()> {
        if self.token().is_none() { Some(()) } else { None }
    }

    /// A value, which serde validates.
    pub(super) fn value(&mut self) -> Option<&'a str> {
        self.token()?;
        let rest = self.text.get(self.at..)?;
        let value = rest.get(..end_of_value(rest).ok()?)?;
        self.at += value.len();
        Some(value)
    }

    /// A name with its colon. Borrowed if it has no escapes.
    pub(super) fn name(&mut self) -> Option<Cow<'a, str>> {
        if self.token()? != b'"' {
            return None;
        }
        let start = self.at + 1;
        let length = self.text.as_bytes().get(start..)?.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..=0x1f))?;
        let name = match self.text.as_bytes().get(start + length)? {
            b'"' => {
                self.at = start + length + 1;
                Cow::Borrowed(self.text.get(start..start + length)?)
            }
            _ => Cow::Owned(string(self.value()?).ok()?),
        };
        if self.token()? != b':' {
            return None;
        }
        self.at += 1;
        Some(name)
    }
}

/// Reads a JSON string, which was validated before.
fn string(value: &str) -> serde_json::Result<String> {
    let content = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if let Some(content) = content.filter(|content| !content.contains('\\')) {
        return Ok(content.to_owned());
    }
    String::deserialize(&mut Deserializer::from_str(&surrogates::repair(value)))
}

/// A whole number, or its digits in a string, as [`lenient::number`] reads it.
pub(crate) fn number(value: &str) -> serde_json::Result<u64> {
    lenient::number(&mut Deserializer::from_str(value))
}

/// A text; another value as its compact JSON, as [`lenient::free_text`] reads it.
pub(crate) fn text(value: &str) -> serde_json::Result<String> {
    match value.as_bytes().first() {
        Some(b'"') => string(value),
        Some(b'n') => Ok(String::new()),
        _ => compact(value),
    }
}

fn compact(value: &str) -> serde_json::Result<String> {
    let (mut compact, mut depth) = (String::with_capacity(value.len()), 0_usize);
    let (mut in_string, mut escaped) = (false, false);
    for character in value.chars() {
        match character {
            '"' if !escaped => in_string = !in_string,
            '{' | '[' if !in_string => depth += 1,
            '}' | ']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH {
            return Err(serde_json::Error::custom("nested too deeply"));
        }
        escaped = character == '\\' && !escaped;
        if in_string || !character.is_ascii_whitespace() {
            compact.push(character);
        }
    }
    Ok(compact)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::test_support::{Random, for_all};

    #[test]
    fn members_keep_their_text() {
        let object = Object::read(r#" {"a": [1, 2] , "\u0062":"x\"y", "c":null,"d":1,"d":2} "#).unwrap();
        assert_eq!(object.get("a").unwrap(), Some("[1, 2]"));
        assert_eq!(object.get("b").unwrap(), Some(r#""x\"y""#));
        assert_eq!((object.get("c").unwrap(), object.get("x").unwrap()), (Some("null"), None));
        assert!(object.get("d").is_err(), "duplicate members are an error");
        assert_eq!((object.read_member::<String>("b").as_deref(), object.read_member::<u8>("b")), (Some("x\"y"), None));
        assert!(Object::read("[]").is_err() && Object::read("7").is_err() && Object::read("{} {").is_err());
    }

    #[test]
    fn find_gives_the_members_that_are_looked_for() {
        let text = r#"{"x":{"a":7},"a":[1, 2],"b":"x","b":"y","\u0063\ud83d":null}"#;
        let [a, b, c, d] = find(text, ["a", "b", "c\u{fffd}", "d"]).unwrap();
        assert_eq!((a.value("a").unwrap(), c.value("c").unwrap(), d.value("d").unwrap()), (Some("[1, 2]"), Some("null"), None));
        assert_eq!(b.value("b").unwrap_err().to_string(), "duplicate field `b`");
        for bad in ["[]", "7", "null", "", "{\"a\":1", "{\"a\":1}}"] {
            assert!(find(bad, ["a"]).is_err(), "{bad}");
        }
    }

    #[test]
    fn truncated_json_differs_from_invalid_json() {
        let whole = r#"{"a":[1,{"b":"c\n"}],"d\u0065":true,"f":-1.5e3}"#;
        for end in 0..whole.len() {
            let (cut, _) = whole.split_at(end);
            let error = find(cut, ["a"]).err().unwrap();
            // To serde the start of a number is an invalid number.
            assert!(error.is_eof() || cut.ends_with(['-', '.', 'e']), "{cut} {error}");
        }
        for bad in
            ["{\"a\":1,}", "{,}", "{\"a\" 1}", "{a:1}", "{\"a\":1 \"b\":2}", "{\"a\":01}", "{\"a\":+1}", "{\"a\n\":1}", "{\"\\x\":1}"]
        {
            assert!(!find(bad, ["a"]).err().unwrap().is_eof(), "{bad}");
        }
    }

    #[test]
    fn values_may_be_of_any_depth() {
        let deep = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
        let [a] = find(&deep, ["a"]).unwrap();
        assert_eq!(a.value("a").unwrap(), deep.get(5..deep.len() - 1));
        assert!(find(&"{\"a\":".repeat(10_000), ["a"]).is_err());
    }

    /// JSON, with a few characters changed, inserted or removed.
    fn nearly_json(random: &mut Random) -> String {
        let edits = random.within(0..=2);
        let json = json(random, 3);
        random.edit(&json, edits, &['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '1', 'n', '\u{b}', 'é'], false)
    }

    /// JSON with at most `depth` levels of containers.
    fn json(random: &mut Random, depth: usize) -> String {
        const LEAVES: [&str; 9] = ["1", "-0.5e+1", "\"\"", "\"a\\\"b\"", "\"\\u4f60\"", "null", "true", "[]", "{}"];
        const NAMES: [&str; 7] = ["a", "b", "\\u0061", "é", "\\\\", "", "\\ud83d\\ude00"];
        const BLANKS: [&str; 5] = ["", "", " ", "\n", "\t\r "];
        if depth == 0 || random.below(4) == 0 {
            return (*random.choose(&LEAVES)).to_owned();
        }
        let is_object = random.below(2) == 0;
        let elements = random.list(0..=3, |random| {
            let (name, blank, value) = (*random.choose(&NAMES), *random.choose(&BLANKS), json(random, depth - 1));
            let name = if is_object { format!("\"{name}\"{blank}:{blank}") } else { String::new() };
            format!("{blank}{name}{value}{blank}")
        });
        if is_object { format!("{{{}}}", elements.join(",")) } else { format!("[{}]", elements.join(",")) }
    }

    /// Accepts the same texts as serde, and finds the same values.
    #[test]
    fn containers_are_read_as_serde_reads_them() {
        for_all(20_000, nearly_json, |text| {
            let text = surrogates::repair(text);
            let serde = serde_json::from_str::<Value>(&text);
            match Container::read(&text) {
                Ok(Container::Array(elements)) => {
                    let elements: Vec<Value> = elements.into_iter().map(|element| serde_json::from_str(element).unwrap()).collect();
                    assert_eq!(Value::from(elements), serde.unwrap());
                }
                Ok(Container::Object(object)) => {
                    let members = object.into_members().into_iter();
                    let members = members.map(|(name, value)| (name.into_owned(), serde_json::from_str(value).unwrap()));
                    assert_eq!(Value::Object(members.collect()), serde.unwrap());
                }
                Err(error) => match serde {
                    Ok(value) => assert!(!value.is_object() && !value.is_array(), "{error}: {text}"),
                    Err(_) => {
                        let other = serde_json::from_str::<IgnoredAny>(&text).unwrap_err();
                        assert_eq!(error.is_eof(), other.is_eof(), "{error}: {other}");
                    }
                },
            }
        });
    }

    #[test]
    fn a_text_is_a_text_and_else_compact_json() {
        for (value, expected) in [
            (r#""a\nb""#, "a\nb"),
            ("null", ""),
            ("7", "7"),
            ("[ \"a b\" ,\n {\"c\\\" \" : 1.50} ]", "[\"a b\",{\"c\\\" \":1.50}]"),
            (r#"["\\", "[ "]"#, r#"["\\","[ "]"#),
        ] {
            assert_eq!(text(value).unwrap(), expected);
        }
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(text(&nested(128)).is_ok() && text(&nested(129)).is_err());
    }
}
