//! Reads strings that are sent as a string, a number or a boolean; free text also as an object or array.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::json::{compact, untrusted};

/// Reads a string. A number or boolean is converted to a string (`"timestamp": 1656000000000`); `null` is an empty string.
pub(crate) fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional::<D, false>(deserializer, Null::Allowed).map(|text| text.unwrap_or_default().into())
}

/// Reads a string like [`text`]; `null` is an error. For IDs and the elements of lists.
pub(crate) fn present_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional::<D, false>(deserializer, Null::Rejected).map(|text| text.unwrap_or_default().into())
}

/// Reads a string like [`text`]; `null` is `None`.
pub(crate) fn optional_text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional::<D, false>(deserializer, Null::Allowed).map(|text| text.map(T::from))
}

/// Reads free text. An object or array becomes its compact JSON: the service's validators send
/// `"message": ["url must be a URL"]`. `null` is an empty string.
pub(crate) fn free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    optional::<D, true>(deserializer, Null::Allowed).map(Option::unwrap_or_default)
}

/// Reads free text like [`free_text`]; `null` is `None`.
pub(crate) fn optional_free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    optional::<D, true>(deserializer, Null::Allowed)
}

// Not generic over the type of the text, so that the visitor is compiled only once for each deserializer.
#[inline]
fn optional<'de, D: Deserializer<'de>, const FREE: bool>(deserializer: D, null: Null) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Text::<FREE> { null })
}

#[derive(PartialEq)]
enum Null {
    Allowed,
    Rejected,
}

/// `FREE` text can also be an object or an array. It is not a field, because the code for them reads a `Value`: with its map,
/// that is 18 KB that most programs do not need.
///
/// Errors are created inside the visitor, because serde adds the position only there.
struct Text<const FREE: bool> {
    null: Null,
}

impl<'de, const FREE: bool> Visitor<'de> for Text<FREE> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Some(text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(compact::number(number)))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        if self.null == Null::Allowed { Ok(None) } else { Err(E::invalid_type(Unexpected::Unit, &self)) }
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        if !FREE {
            return Err(de::Error::invalid_type(Unexpected::Map, &self));
        }
        untrusted::value(MapAccessDeserializer::new(map)).map(|value| Some(compact::text(&value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        if !FREE {
            return Err(de::Error::invalid_type(Unexpected::Seq, &self));
        }
        untrusted::value(SeqAccessDeserializer::new(sequence)).map(|value| Some(compact::text(&value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T>(json: &str, read: impl FnOnce(&mut serde_json::Deserializer<serde_json::de::StrRead<'_>>) -> serde_json::Result<T>) -> T {
        read(&mut serde_json::Deserializer::from_str(json)).unwrap()
    }

    #[test]
    fn text_accepts_numbers_and_booleans() {
        for (json, expected) in [
            (r#""a\nb""#, "a\nb"),
            ("1656000000000", "1656000000000"),
            ("-1", "-1"),
            ("1.5", "1.5"),
            ("true", "true"),
            ("18446744073709551615", "18446744073709551615"),
        ] {
            assert_eq!(read(json, |json| text::<_, String>(json)), expected);
            assert_eq!(read(json, |json| present_text::<_, String>(json)), expected);
            assert_eq!(read(json, |json| optional_text::<_, String>(json)).as_deref(), Some(expected));
            assert_eq!(read(json, |json| free_text(json)), expected);
        }
    }

    #[test]
    fn null_is_an_empty_string_none_or_an_error() {
        assert_eq!(read("null", |json| text::<_, String>(json)), "");
        assert_eq!(read("null", |json| optional_text::<_, String>(json)), None);
        assert_eq!(read("null", |json| optional_free_text(json)), None);
        assert!(present_text::<_, String>(&mut serde_json::Deserializer::from_str("null")).is_err());
    }

    #[test]
    fn objects_and_arrays_are_free_text_only() {
        for (json, expected) in [(r#"{ "code" : [1, "a b"] }"#, r#"{"code":[1,"a b"]}"#), ("[ ]", "[]")] {
            assert_eq!(read(json, |json| free_text(json)), expected);
            assert!(text::<_, String>(&mut serde_json::Deserializer::from_str(json)).is_err());
        }
    }
}
