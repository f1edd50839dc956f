//! Untyped JSON from untrusted input.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value of any shape, [`MAX_DEPTH`] levels deep at most: `Value` by itself goes deeper than a small stack allows.
pub(crate) struct UntrustedValue(pub(crate) Value);

/// Reads a field.
pub(crate) fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    UntrustedValue::deserialize(deserializer).map(|UntrustedValue(value)| value)
}

/// Rejects a text that would overflow the stack of a thread when it is read into a `Value`.
///
/// That is where another crate of the program switches the feature `raw_value` of `serde_json` on: `Value` then reads the
/// text in a member of a certain name as JSON and counts its depth from 0 again, so that some 20 kB of such members
/// within each other are deep enough. Without the feature the name is one like any other.
pub(crate) fn check(text: &str) -> Result<(), serde_json::Error> {
    // The name can only be there where it is written out, or has escapes in it: most texts are not read twice.
    if (text.contains(RAW_VALUE) || text.contains(r"\u")) && is_raw_value_on() {
        Deserializer::deserialize_any(&mut serde_json::Deserializer::from_str(text), WithoutRawValues)?;
    }
    Ok(())
}

/// Whether a member of this name must not be kept in a `Value`, from which it could be read in the same way.
pub(crate) fn is_unsafe_name(name: &str) -> bool {
    name == RAW_VALUE && is_raw_value_on()
}

/// Whether `serde_json` reads raw values in this program.
fn is_raw_value_on() -> bool {
    let probe = format!("{{\"{RAW_VALUE}\":\"1\"}}");
    serde_json::from_str::<Value>(&probe).is_ok_and(|value| value.is_number())
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
            members.insert(name, map.next_value_seed(member)?);
        }
        Ok(number_in(&members).map_or(Value::Object(members), Value::Number))
    }
}

/// Reads any value, keeps nothing of it, and fails for the name of a raw value.
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
                return Err(A::Error::custom("a member of this name is not read while serde_json has its feature raw_value"));
            }
            map.next_value_seed(self)?;
        }
        Ok(())
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

/// The name of a member that `serde_json` reads as a raw value, where that feature is on.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_values_are_found_however_they_are_written() {
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
    fn the_name_of_raw_values_is_ordinary_data() {
        let text = r#"{"$serde_json::private::RawValue":"[1]"}"#;
        let UntrustedValue(value) = serde_json::from_str(text).unwrap();
        assert_eq!(value["$serde_json::private::RawValue"], "[1]");
        assert!(is_raw_value_on() || check(text).is_ok());
    }
}
