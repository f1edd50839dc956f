//! JSON as it stands in a text of a stranger.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value as it stands in the text, [`MAX_DEPTH`] levels deep at most.
///
/// `Value` by itself is not safe to read what strangers send: with the feature `raw_value` of `serde_json` it takes the
/// text in a member of a certain name for JSON, reads that, too, and counts its depth from 0 again. A dozen such members in
/// each other, in a body of 20 kB, overflow the stack of a thread.
pub(crate) struct UntrustedValue(pub(crate) Value);

/// Whether it is that name. It is not let into data at all: what a program reads from there into a `Value` would do the same.
pub(crate) fn is_reserved(name: &str) -> bool {
    name == RESERVED
}

/// Reads a field.
pub(crate) fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    UntrustedValue::deserialize(deserializer).map(|UntrustedValue(value)| value)
}

/// Refuses a text that must not be read into a `Value`.
pub(crate) fn check(text: &str) -> Result<(), serde_json::Error> {
    // The name can only be there where it is written out, or has escapes in it: most texts are not read twice.
    if text.contains(RESERVED) || text.contains("\\u") {
        serde_json::from_str::<UntrustedValue>(text)?;
    }
    Ok(())
}

impl<'de> Deserialize<'de> for UntrustedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Plain { levels: MAX_DEPTH }.deserialize(deserializer).map(Self)
    }
}

/// Reads a value in which so many levels may come.
#[derive(Clone, Copy)]
struct Plain {
    levels: usize,
}

impl Plain {
    fn below<E: serde::de::Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom(TOO_DEEP))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

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
        let (element, mut elements) = (self.below()?, Vec::new());
        while let Some(element) = sequence.next_element_seed(element)? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let (member, mut members) = (self.below()?, Map::new());
        while let Some(name) = map.next_key::<String>()? {
            if is_reserved(&name) {
                return Err(A::Error::custom("a name that is reserved"));
            }
            members.insert(name, map.next_value_seed(member)?);
        }
        Ok(number_in(&members).map_or(Value::Object(members), Value::Number))
    }
}

/// A program can have the feature `arbitrary_precision` of `serde_json`: numbers come as objects of this form then.
fn number_in(members: &Map<String, Value>) -> Option<Number> {
    let digits = members.get("$serde_json::private::Number").filter(|_| members.len() == 1)?;
    digits.as_str()?.parse().ok()
}

/// The service's own data is some five levels deep. `serde_json` stops at 128, which is more than the stack of a small
/// thread holds where nothing is optimized.
const MAX_DEPTH: usize = 64;

/// What an error begins with where there are more.
pub(crate) const TOO_DEEP: &str = "nested too deeply";

const RESERVED: &str = "$serde_json::private::RawValue";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_name_is_found_in_every_escape() {
        for text in [
            r#"{"a":[{"$serde_json::private::RawValue":"1"}]}"#,
            r#"{"\u0024serde_json::private::RawValue":"1"}"#,
            r#"{"message":"\u4f60","data":{"$serde_json::privat\u0065::RawValue":1}}"#,
        ] {
            assert!(check(text).is_err(), "{text}");
        }
        for text in [r#"{"message":"$serde_json::private::RawValue"}"#, r#"{"message":"\u4f60"}"#, ""] {
            assert!(check(text).is_ok(), "{text}");
        }
    }
}
