//! Reads strings that are sent as a string, a number or a boolean; free text also as an object or array.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::json::compact;

/// Reads a string. A number or boolean is converted to a string (`"timestamp": 1656000000000`); `null` is an empty string.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    optional_text(deserializer).map(Option::unwrap_or_default)
}

/// Reads a string like [`text`]; `null` is `None`.
pub(crate) fn optional_text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    let mut text = None;
    read::<D, false>(deserializer, Null::Allowed, &mut |found| text = Some(found.into_owned().into()))?;
    Ok(text)
}

/// Reads the string of an open enum like [`text`]. Known values need no `String`.
pub(crate) fn enum_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'t> From<&'t str>,
{
    read_enum(deserializer, Null::Allowed).map(|text| text.unwrap_or_else(|| T::from("")))
}

/// Reads the string of an open enum like [`text`]; `null` is `None`.
pub(crate) fn optional_enum_text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: for<'t> From<&'t str>,
{
    read_enum(deserializer, Null::Allowed)
}

/// Reads the string of an open enum like [`text`]; `null` is an error. For the elements of lists.
pub(crate) fn present_enum_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'t> From<&'t str>,
{
    read_enum(deserializer, Null::Rejected).map(|text| text.unwrap_or_else(|| T::from("")))
}

fn read_enum<'de, D, T>(deserializer: D, null: Null) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: for<'t> From<&'t str>,
{
    let mut text = None;
    read::<D, false>(deserializer, null, &mut |found| text = Some(T::from(&found)))?;
    Ok(text)
}

/// Reads free text. An object or array becomes its compact JSON: the service's validators send
/// `"message": ["url must be a URL"]`. `null` is an empty string.
pub(crate) fn free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    optional_free_text(deserializer).map(Option::unwrap_or_default)
}

/// Reads free text like [`free_text`]; `null` is `None`.
pub(crate) fn optional_free_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let mut text = None;
    read::<D, true>(deserializer, Null::Allowed, &mut |found| text = Some(found.into_owned()))?;
    Ok(text)
}

/// Stores the text, unless it is `null`. Not generic over the type of the text, so that the visitor is compiled only once for
/// each deserializer.
#[inline]
fn read<'de, D: Deserializer<'de>, const FREE: bool>(
    deserializer: D,
    null: Null,
    store: &mut dyn FnMut(Cow<'_, str>),
) -> Result<(), D::Error> {
    deserializer.deserialize_any(Text::<FREE> { null, store })
}

#[derive(PartialEq)]
enum Null {
    Allowed,
    Rejected,
}

/// `FREE` text can also be an object or an array. It is not a field, so that the code for them is only in programs that need
/// it.
///
/// Errors are created inside the visitor, because serde adds the position only there.
struct Text<'s, const FREE: bool> {
    null: Null,
    store: &'s mut dyn FnMut(Cow<'_, str>),
}

impl<'de, const FREE: bool> Visitor<'de> for Text<'_, FREE> {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        (self.store)(text.into());
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        (self.store)(text.into());
        Ok(())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.visit_string(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        self.visit_string(number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.visit_string(number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        self.visit_string(compact::number(number))
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        if self.null == Null::Allowed { Ok(()) } else { Err(E::invalid_type(Unexpected::Unit, &self)) }
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        if !FREE {
            return Err(de::Error::invalid_type(Unexpected::Map, &self));
        }
        (self.store)(compact::of_map(map)?.into());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<(), A::Error> {
        if !FREE {
            return Err(de::Error::invalid_type(Unexpected::Seq, &self));
        }
        (self.store)(compact::of_seq(sequence)?.into());
        Ok(())
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
            assert_eq!(read(json, |json| text(json)), expected);
            assert_eq!(read(json, |json| enum_text::<_, String>(json)), expected);
            assert_eq!(read(json, |json| optional_enum_text::<_, String>(json)).unwrap(), expected);
            assert_eq!(read(json, |json| present_enum_text::<_, String>(json)), expected);
            assert_eq!(read(json, |json| optional_text::<_, String>(json)).as_deref(), Some(expected));
            assert_eq!(read(json, |json| free_text(json)), expected);
        }
    }

    #[test]
    fn null_is_an_empty_string_none_or_an_error() {
        assert_eq!(read("null", |json| text(json)), "");
        assert_eq!(read("null", |json| enum_text::<_, String>(json)), "");
        assert_eq!(read("null", |json| optional_enum_text::<_, String>(json)), None);
        assert_eq!(read("null", |json| optional_text::<_, String>(json)), None);
        assert_eq!(read("null", |json| optional_free_text(json)), None);
        assert!(present_enum_text::<_, String>(&mut serde_json::Deserializer::from_str("null")).is_err());
    }

    #[test]
    fn objects_and_arrays_are_free_text_only() {
        for (json, expected) in [(r#"{ "code" : [1, "a b"] }"#, r#"{"code":[1,"a b"]}"#), ("[ ]", "[]")] {
            assert_eq!(read(json, |json| free_text(json)), expected);
            assert!(text(&mut serde_json::Deserializer::from_str(json)).is_err());
        }
    }
}
