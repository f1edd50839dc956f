//! Reads booleans that are sent as a boolean, as 0 and 1, or as a string.

use std::fmt;

use serde::de::{self, Deserializer, Unexpected, Visitor};

/// Reads a boolean: `true`, 1, `"true"` and `"1"` are true, `false`, 0, `"false"` and `"0"` are false. The case of strings
/// is ignored.
// Not inlined, so that the fields of all types share it: 1.2 KB less.
#[inline(never)]
pub(crate) fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    deserializer.deserialize_any(Boolean)
}

struct Boolean;

impl Visitor<'_> for Boolean {
    type Value = bool;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<bool, E> {
        match number {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_type(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<bool, E> {
        match number {
            0.0 => Ok(false),
            1.0 => Ok(true),
            _ => Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<bool, E> {
        match text.trim() {
            "1" => Ok(true),
            "0" => Ok(false),
            word if word.eq_ignore_ascii_case("true") => Ok(true),
            word if word.eq_ignore_ascii_case("false") => Ok(false),
            // The error does not repeat the text, which may be several megabytes long.
            _ => Err(E::invalid_type(Unexpected::Other("string"), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boolean_accepts_numbers_and_strings() {
        let read = |json: &str| boolean(&mut serde_json::Deserializer::from_str(json)).ok();
        for json in ["true", "1", "1.0", "\"true\"", "\"True\"", "\"TRUE\"", "\"1\"", "\" true \""] {
            assert_eq!(read(json), Some(true), "{json}");
        }
        for json in ["false", "0", "-0", "0.0", "\"false\"", "\"FALSE\"", "\"0\""] {
            assert_eq!(read(json), Some(false), "{json}");
        }
        for json in ["null", "2", "-1", "0.5", "\"\"", "\"yes\"", "\"2\"", "{}", "[]", "[true]"] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
