//! Texts: also written as a number, a boolean or, where any text is allowed, as JSON.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::json::untrusted;

/// Reads a text. A number or boolean is read as its text (`"timestamp": 1656000000000`), `null` as an empty text.
pub(crate) fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional(deserializer, Null::Allowed, Json::Rejected).map(|text| text.unwrap_or_default().into())
}

/// The same, where `null` is an error: for IDs and the elements of lists.
pub(crate) fn present_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional(deserializer, Null::Rejected, Json::Rejected).map(|text| text.unwrap_or_default().into())
}

/// The same, where `null` is `None`.
pub(crate) fn optional_text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    optional(deserializer, Null::Allowed, Json::Rejected).map(|text| text.map(T::from))
}

/// Reads a text of any content; an object or array is read as its compact JSON: validators write
/// `"message": ["url must be a URL"]`. `null` is an empty text.
pub(crate) fn free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    optional(deserializer, Null::Allowed, Json::Allowed).map(Option::unwrap_or_default)
}

/// The same, where `null` is `None`.
pub(crate) fn optional_free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    optional(deserializer, Null::Allowed, Json::Allowed)
}

// Not generic over the text: what it calls is compiled once for each deserializer.
#[inline]
fn optional<'de, D: Deserializer<'de>>(deserializer: D, null: Null, json: Json) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Text { null, json })
}

#[derive(PartialEq)]
enum Null {
    Allowed,
    Rejected,
}

#[derive(PartialEq)]
enum Json {
    Allowed,
    Rejected,
}

/// Errors are raised in here, where serde knows their position.
struct Text {
    null: Null,
    json: Json,
}

impl<'de> Visitor<'de> for Text {
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
        // As JSON writes it.
        Ok(Some(serde_json::Value::from(number).to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        if self.null == Null::Allowed { Ok(None) } else { Err(E::invalid_type(Unexpected::Unit, &self)) }
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        if self.json == Json::Rejected {
            return Err(de::Error::invalid_type(Unexpected::Map, &self));
        }
        untrusted::value(MapAccessDeserializer::new(map)).map(|value| Some(value.to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        if self.json == Json::Rejected {
            return Err(de::Error::invalid_type(Unexpected::Seq, &self));
        }
        untrusted::value(SeqAccessDeserializer::new(sequence)).map(|value| Some(value.to_string()))
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
    fn null_is_an_empty_text_or_none_or_an_error() {
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
