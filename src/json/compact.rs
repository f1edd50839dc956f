//! Reads JSON of any type as its compact text, without the code and memory for a `Value`.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::untrusted::MAX_DEPTH;
use crate::redact::wipe;

/// The compact JSON of an object.
pub(crate) fn of_map<'de, A: MapAccess<'de>>(map: A) -> Result<String, A::Error> {
    let mut json = String::new();
    JsonText { json: &mut json, levels: MAX_DEPTH }.visit_map(map)?;
    Ok(json)
}

/// The compact JSON of an array.
pub(crate) fn of_seq<'de, A: SeqAccess<'de>>(sequence: A) -> Result<String, A::Error> {
    let mut json = String::new();
    JsonText { json: &mut json, levels: MAX_DEPTH }.visit_seq(sequence)?;
    Ok(json)
}

/// The JSON text of a floating-point number.
pub(crate) fn number(number: f64) -> String {
    Number::from_f64(number).map_or_else(|| "null".to_owned(), |number| number.to_string())
}

/// Appends a value to a text.
struct JsonText<'a> {
    json: &'a mut String,
    /// The levels that are left.
    levels: usize,
}

impl JsonText<'_> {
    #[inline]
    fn push_string(&mut self, text: &str) {
        // Serializing a text cannot fail, and its JSON is valid UTF-8.
        let quoted = wipe::to_json(text).unwrap_or_default();
        self.json.push_str(&String::from_utf8_lossy(&quoted));
    }

    /// Starts with a comma, unless it is the first element or member.
    fn next<E: Error>(&mut self, is_first: &mut bool) -> Result<JsonText<'_>, E> {
        if !std::mem::take(is_first) {
            self.json.push(',');
        }
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("nested too deeply"))?;
        Ok(JsonText { json: &mut *self.json, levels })
    }
}

impl<'de> DeserializeSeed<'de> for JsonText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonText<'_> {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.json.push_str("null");
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.json.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.json.push_str(&number.to_string());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.json.push_str(&number.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, float: f64) -> Result<(), E> {
        self.json.push_str(&number(float));
        Ok(())
    }

    fn visit_str<E>(mut self, text: &str) -> Result<(), E> {
        self.push_string(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<(), A::Error> {
        self.json.push('[');
        let mut is_first = true;
        loop {
            let end = self.json.len();
            if sequence.next_element_seed(self.next(&mut is_first)?)?.is_none() {
                // There was no element after the comma.
                self.json.truncate(end);
                self.json.push(']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.json.push('{');
        let mut is_first = true;
        while let Some(name) = map.next_key::<String>()? {
            let mut member = self.next(&mut is_first)?;
            member.push_string(&name);
            member.json.push(':');
            map.next_value_seed(member)?;
        }
        self.json.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn compact(text: &str) -> serde_json::Result<String> {
        let mut json = String::new();
        JsonText { json: &mut json, levels: MAX_DEPTH }.deserialize(&mut serde_json::Deserializer::from_str(text))?;
        Ok(json)
    }

    #[test]
    fn text_equals_the_display_of_the_value() {
        for value in [
            json!(null),
            json!([true, false, [], {}, "", [1], {"a": {}}]),
            json!([0, -1, 1.5, 1.0, -0.0, 1e300, 1e-7, u64::MAX, i64::MIN]),
            json!({"b": "\"\\\n\u{1}\u{7f}\u{2028}é🔑/", "a\n\"": [null, {"c": [1, "x"]}], "": 0}),
        ] {
            assert_eq!(compact(&value.to_string()).unwrap(), value.to_string());
            assert_eq!(compact(&format!("{value:#}")).unwrap(), value.to_string());
        }
        assert_eq!(number(f64::NAN), Value::from(f64::NAN).to_string());
        // Members keep their order.
        assert_eq!(compact(r#"{ "b" : 1, "a" : [ ] }"#).unwrap(), r#"{"b":1,"a":[]}"#);
    }

    #[test]
    fn depth_is_limited() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert_eq!(compact(&nested(MAX_DEPTH)).unwrap(), nested(MAX_DEPTH));
        assert!(compact(&nested(MAX_DEPTH + 2)).is_err());
    }
}
