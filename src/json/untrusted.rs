//! Deserializes untyped JSON from untrusted input.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// An untyped value with at most [`MAX_DEPTH`] levels. `Value` itself accepts more levels, which would overflow a small stack.
pub(crate) struct UntrustedValue(pub(crate) Value);

/// Deserializes a field, for `deserialize_with`.
pub(crate) fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    UntrustedValue::deserialize(deserializer).map(|UntrustedValue(value)| value)
}

/// Rejects a text that would overflow the stack of a thread when it is read into a `Value`.
///
/// This is possible if another crate in the program enables the feature `raw_value` of `serde_json`. `Value` then reads the
/// string in a member with the name [`RAW_VALUE`] as JSON, and counts the depth of that JSON from 0 again. About 20 kB of
/// such members inside each other are deep enough. Without the feature, the name has no special meaning.
#[inline]
pub(crate) fn check(text: &str) -> Result<(), serde_json::Error> {
    // Most texts are not read twice.
    if !cannot_have_raw_value(text) && is_raw_value_on() {
        Deserializer::deserialize_any(&mut serde_json::Deserializer::from_str(text), WithoutRawValues)?;
    }
    Ok(())
}

/// Whether a text cannot contain the member: it has neither the name nor Unicode escapes, with which the name could be
/// written.
#[inline]
pub(crate) fn cannot_have_raw_value(text: &str) -> bool {
    !text.contains(RAW_VALUE) && !text.contains(r"\u")
}

/// Whether a member of this name must not be stored in a `Value`: deserializing that `Value` would read it as JSON again.
#[inline]
pub(crate) fn is_unsafe_name(name: &str) -> bool {
    name == RAW_VALUE && is_raw_value_on()
}

/// Whether the feature `raw_value` of `serde_json` is enabled in this program.
#[inline]
fn is_raw_value_on() -> bool {
    let probe = format!("{{\"{RAW_VALUE}\":\"1\"}}");
    serde_json::from_str::<Value>(&probe).is_ok_and(|value| value.is_number())
}

impl<'de> Deserialize<'de> for UntrustedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Plain { levels: MAX_DEPTH }.deserialize(deserializer).map(Self)
    }
}

/// Deserializes a value of limited depth.
#[derive(Clone, Copy)]
struct Plain {
    /// The levels that are left.
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

    #[inline]
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
            members.insert(name, map.next_value_seed(member)?);
        }
        Ok(number_in(&members).map_or(Value::Object(members), Value::Number))
    }
}

/// Reads and discards any value. Fails if a member has the name [`RAW_VALUE`].
#[derive(Clone, Copy)]
struct WithoutRawValues;

impl<'de> DeserializeSeed<'de> for WithoutRawValues {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for WithoutRawValues {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        while sequence.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if name == RAW_VALUE {
                return Err(A::Error::custom("a member has the reserved name of serde_json's feature raw_value"));
            }
            map.next_value_seed(self)?;
        }
        Ok(())
    }
}

/// Reads a number from an object. `serde_json` represents numbers in this way if the program enables its feature
/// `arbitrary_precision`.
#[inline]
pub(crate) fn number_in(members: &Map<String, Value>) -> Option<Number> {
    let digits = members.get("$serde_json::private::Number").filter(|_| members.len() == 1)?;
    digits.as_str()?.parse().ok()
}

/// In levels of objects and arrays. The data of the service has about five. The limit of `serde_json`, 128, would overflow the stack of a small thread
/// in a debug build.
pub(crate) const MAX_DEPTH: usize = 64;

/// The start of the error text for more than [`MAX_DEPTH`] levels.
pub(crate) const TOO_DEEP: &str = "nested too deeply";

/// The name of the members that `serde_json` reads as raw values if its feature `raw_value` is enabled.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_values_are_found_with_and_without_escapes() {
        let has_raw_value =
            |text: &str| Deserializer::deserialize_any(&mut serde_json::Deserializer::from_str(text), WithoutRawValues).is_err();
        for text in [
            r#"{"a":[{"$serde_json::private::RawValue":"1"}]}"#,
            r#"{"\u0024serde_json::private::RawValue":"1"}"#,
            r#"{"message":"\u4f60","data":{"$serde_json::privat\u0065::RawValue":1}}"#,
        ] {
            assert!(has_raw_value(text), "{text}");
        }
        for text in [r#"{"message":"$serde_json::private::RawValue","x":[1,-1,1.5,true,null,"",{}]}"#, r#"{"message":"\u4f60"}"#] {
            assert!(!has_raw_value(text), "{text}");
        }
    }

    #[test]
    fn name_of_raw_values_is_read_as_ordinary_data() {
        let text = r#"{"$serde_json::private::RawValue":"[1]"}"#;
        let UntrustedValue(value) = serde_json::from_str(text).unwrap();
        assert_eq!(value["$serde_json::private::RawValue"], "[1]");
        assert!(is_raw_value_on() || check(text).is_ok());
    }
}
