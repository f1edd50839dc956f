//! JSON as it stands in a text of a stranger.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value as it stands in the text, 128 levels deep at most.
///
/// `Value` by itself is not safe to read what strangers send: with its feature `raw_value` serde_json takes the text in an
/// object's member of a certain name for JSON and reads that, and its depth is counted from 0 again. Nested some 20 times,
/// in a body of 1 MiB, such objects are deep enough to overflow the stack.
pub(super) struct PlainJson(pub(super) Value);

/// What a program must not find in data either: reading it into another type would be as unsafe.
pub(super) fn is_reserved(name: &str) -> bool {
    name == "$serde_json::private::RawValue"
}

impl<'de> Deserialize<'de> for PlainJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Plain).map(Self)
    }
}

struct Plain;

impl<'de> Visitor<'de> for Plain {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(PlainJson(element)) = sequence.next_element()? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if is_reserved(&name) {
                return Err(A::Error::custom("a reserved name"));
            }
            let PlainJson(member) = map.next_value()?;
            members.insert(name, member);
        }
        Ok(number_in(&members).map_or(Value::Object(members), Value::Number))
    }
}

/// A program can have switched on serde_json's feature `arbitrary_precision`: numbers come as objects of this form then.
fn number_in(members: &Map<String, Value>) -> Option<Number> {
    let digits = members.get("$serde_json::private::Number").filter(|_| members.len() == 1)?;
    digits.as_str()?.parse().ok()
}
