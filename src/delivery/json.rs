//! Parses JSON bodies, and JSON inside a string in `data`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize as _;
use serde::de::{DeserializeSeed as _, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::de::StrRead;
use serde_json::{Deserializer, Map, Value};

use super::budget::{Budget, Exhausted};
use super::error::DeliveryError;
use super::members::Members;
use super::untyped::Untyped;
use crate::json::surrogates;

/// Reads `{"eventName":..., "data":...}`, and the other members if there is no `data`.
#[inline]
pub(super) fn read(body: &[u8]) -> Result<Members, DeliveryError> {
    let text = std::str::from_utf8(body).map_err(|error| {
        let position = error.valid_up_to() + 1;
        DeliveryError::malformed(format!("the body is not JSON: invalid UTF-8 at byte {position}"))
    })?;
    let text = surrogates::repair(text);
    let copied = if matches!(text, Cow::Owned(_)) { text.len() } else { 0 };
    let mut found = Found::default();
    parse("the body", &text, copied, body.len(), |document, budget| document.deserialize_map(Known { budget, found: &mut found }))?;
    let Found { event_name, data, has_others, duplicate } = found;
    if let Some(name) = duplicate {
        return Err(DeliveryError::malformed(format!("{name} occurs twice")));
    }
    let mut others = Map::new();
    if has_others && matches!(data, None | Some(Value::Null)) {
        others = parse("the body", &text, copied, body.len(), |document, budget| document.deserialize_map(Others { budget }))?;
    }
    Ok(Members { event_name, data, others })
}

/// Decodes `data` that is JSON in a string: `"data": "{\"userId\":\"5f70\"}"`. Returns other strings unchanged.
///
/// `length` is the size of the complete body, in bytes.
#[inline]
pub(super) fn decode(text: String, length: usize) -> Result<Value, DeliveryError> {
    if !text.trim_start().starts_with(['{', '[']) || !is_json(text.as_bytes()) {
        return Ok(Value::String(text));
    }
    let repaired = surrogates::repair(&text);
    let copied = if matches!(repaired, Cow::Owned(_)) { 2 * text.len() } else { text.len() };
    parse("the text in data", &repaired, copied, length, |document, budget| Untyped::within(budget).deserialize(document))
}

/// Whether the text is syntactically valid JSON of any type.
#[inline]
pub(super) fn is_json(text: &[u8]) -> bool {
    let mut document = Deserializer::from_slice(text);
    IgnoredAny::deserialize(&mut document).and_then(|_| document.end()).is_ok()
}

/// Parses a JSON document within the memory budget of a body of `length` bytes. `copied` is the size of existing copies.
#[inline]
fn parse<'a, T>(
    what: &str,
    text: &'a str,
    copied: usize,
    length: usize,
    read: impl FnOnce(&mut Deserializer<StrRead<'a>>, &Budget) -> serde_json::Result<T>,
) -> Result<T, DeliveryError> {
    let budget = Budget::for_body(length);
    // serde_json decodes a string with escapes in a buffer, which grows by doubling.
    let reserved = budget.reserve(copied + 3 * longest_with_escapes(text));
    reserved.map_err(|Exhausted| DeliveryError::too_large(what))?;
    let mut document = Deserializer::from_str(text);
    let result = read(&mut document, &budget).and_then(|read| document.end().map(|()| read));
    result.map_err(|error| DeliveryError::not_json(what, &error))
}

/// The length of the longest string that contains escapes, in bytes.
#[inline]
fn longest_with_escapes(text: &str) -> usize {
    if !text.contains('\\') {
        return 0;
    }
    let (mut longest, mut length) = (0, 0);
    let (mut in_string, mut has_escapes, mut is_escaped) = (false, false, false);
    for byte in text.bytes() {
        length += 1;
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => (is_escaped, has_escapes) = (true, true),
            b'"' => {
                if in_string && has_escapes {
                    longest = longest.max(length);
                }
                (in_string, has_escapes, length) = (!in_string, false, 0);
            }
            _ => {}
        }
    }
    if in_string && has_escapes { longest.max(length) } else { longest }
}

/// The result of the first pass over a body.
#[derive(Default)]
struct Found {
    event_name: Option<Value>,
    data: Option<Value>,
    has_others: bool,
    /// The name of a member that occurs twice.
    duplicate: Option<&'static str>,
}

/// Reads the two known members. Not derived: a derived `Deserialize` would accept an array, and not name a duplicate member.
struct Known<'a> {
    budget: &'a Budget,
    found: &'a mut Found,
}

impl<'de> Visitor<'de> for Known<'_> {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { budget, found } = self;
        while let Some(name) = map.next_key::<Name>()? {
            let (name, member) = match name {
                Name::Event => (EVENT_NAME, &mut found.event_name),
                Name::Data => (DATA, &mut found.data),
                Name::Other => {
                    found.has_others = true;
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if member.replace(map.next_value_seed(Untyped::within(budget))?).is_some() {
                found.duplicate = Some(name);
            }
        }
        Ok(())
    }
}

/// Reads all members except the two known ones.
struct Others<'a> {
    budget: &'a Budget,
}

impl<'de> Visitor<'de> for Others<'_> {
    type Value = Map<String, Value>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Untyped::within(self.budget).members(map, |name| name != EVENT_NAME && name != DATA)
    }
}

/// The name of a member of the body.
enum Name {
    Event,
    Data,
    Other,
}

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReadName;

        impl Visitor<'_> for ReadName {
            type Value = Name;

            #[inline]
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member name")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(match name {
                    EVENT_NAME => Name::Event,
                    DATA => Name::Data,
                    _ => Name::Other,
                })
            }
        }

        deserializer.deserialize_str(ReadName)
    }
}

const EVENT_NAME: &str = "eventName";
const DATA: &str = "data";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_string_with_escapes_is_found() {
        for (text, expected) in [
            ("", 0),
            (r#"{"a":"bcdefghijk"}"#, 0),
            (r#"{"a":"b\"cd","e":"fghijklmn"}"#, 6),
            (r#"["\\","\\\"ab"]"#, 7),
            (r#"["\u0041bcd"#, 9),
        ] {
            assert_eq!(longest_with_escapes(text), expected, "{text}");
        }
    }
}
