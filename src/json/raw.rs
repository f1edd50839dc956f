//! JSON before its type is known: objects and arrays whose members are left as text.
//!
//! Every answer comes through here, whatever its type. Reading into text costs a program this code once; reading into a
//! type of its own costs it some kilobytes for each type.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::lenient;

/// Levels of a value that is shown as a whole: as many as serde reads.
const DEPTH: usize = 128;

/// An object or an array.
pub(crate) enum Container<'a> {
    Object(Object<'a>),
    Array(Vec<&'a str>),
}

/// The members of an object, in their order.
pub(crate) struct Object<'a>(Vec<(Cow<'a, str>, &'a str)>);

impl<'a> Container<'a> {
    /// Fails for anything else, and for what is no JSON.
    pub(crate) fn read(text: &'a str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}

impl<'a> Object<'a> {
    pub(crate) fn read(text: &'a str) -> serde_json::Result<Self> {
        match Container::read(text)? {
            Container::Object(object) => Ok(object),
            Container::Array(_) => Err(serde_json::Error::custom("invalid type: sequence, expected an object")),
        }
    }

    /// A member's value as it stands there, `None` where there is none. Two of one name are an error.
    pub(crate) fn get(&self, name: &'static str) -> serde_json::Result<Option<&'a str>> {
        let mut values = self.0.iter().filter(|(other, _)| other == name).map(|(_, value)| *value);
        let value = values.next();
        if values.next().is_some() { Err(serde_json::Error::duplicate_field(name)) } else { Ok(value) }
    }

    /// A member read as what it should be, `None` where it is something else or is not there.
    pub(crate) fn read_member<T: DeserializeOwned>(&self, name: &'static str) -> Option<T> {
        serde_json::from_str(self.get(name).ok()??).ok()
    }

    pub(crate) fn into_members(self) -> Vec<(Cow<'a, str>, &'a str)> {
        self.0
    }
}

/// A whole number, or its digits in a string, as [`lenient::number`] reads it.
pub(crate) fn number(value: &str) -> serde_json::Result<u64> {
    lenient::number(&mut serde_json::Deserializer::from_str(value))
}

/// A text; another value as its JSON, without the blanks in it, as [`lenient::free_text`] reads it.
pub(crate) fn text(value: &str) -> serde_json::Result<String> {
    match value.as_bytes().first() {
        Some(b'"') => serde_json::from_str(value),
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

impl<'de: 'a, 'a> Deserialize<'de> for Container<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadContainer)
    }
}

struct ReadContainer;

impl<'de> Visitor<'de> for ReadContainer {
    type Value = Container<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<Name<'de>, &RawValue>()? {
            members.push((name.0, value.get()));
        }
        Ok(Container::Object(Object(members)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element::<&RawValue>()? {
            elements.push(element.get());
        }
        Ok(Container::Array(elements))
    }
}

/// A member's name, borrowed where no escape is in it. serde would copy it in any case.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(ReadName)
    }
}

struct ReadName;

impl<'de> Visitor<'de> for ReadName {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_left_as_they_stand() {
        let object = Object::read(r#" {"a": [1, 2] , "\u0062":"x\"y", "c":null,"d":1,"d":2} "#).unwrap();
        assert_eq!(object.get("a").unwrap(), Some("[1, 2]"));
        assert_eq!(object.get("b").unwrap(), Some(r#""x\"y""#));
        assert_eq!((object.get("c").unwrap(), object.get("x").unwrap()), (Some("null"), None));
        assert!(object.get("d").is_err(), "nobody knows which of two is meant");
        assert_eq!((object.read_member::<String>("b").as_deref(), object.read_member::<u8>("b")), (Some("x\"y"), None));
        assert!(Object::read("[]").is_err() && Object::read("7").is_err() && Object::read("{} {").is_err());
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
