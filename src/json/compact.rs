//! A `Value` as compact JSON: the text of `Value::to_string`, without the code that this adds to a program.
//!
//! `Display` of `Value` is compiled twice, compact and pretty: 20 KB of a small program.

use serde_json::{Number, Value};

use crate::redact::wipe;

/// The JSON text of a value.
pub(crate) fn text(value: &Value) -> String {
    let mut json = String::new();
    push(&mut json, value);
    json
}

/// The JSON text of a floating-point number.
pub(crate) fn number(number: f64) -> String {
    Number::from_f64(number).map_or_else(|| "null".to_owned(), |number| number.to_string())
}

fn push(json: &mut String, value: &Value) {
    match value {
        Value::Null => json.push_str("null"),
        Value::Bool(true) => json.push_str("true"),
        Value::Bool(false) => json.push_str("false"),
        Value::Number(number) => json.push_str(&number.to_string()),
        Value::String(text) => push_string(json, text),
        Value::Array(elements) => {
            json.push('[');
            for (at, element) in elements.iter().enumerate() {
                if at > 0 {
                    json.push(',');
                }
                push(json, element);
            }
            json.push(']');
        }
        Value::Object(members) => {
            json.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                if at > 0 {
                    json.push(',');
                }
                push_string(json, name);
                json.push(':');
                push(json, value);
            }
            json.push('}');
        }
    }
}

fn push_string(json: &mut String, text: &str) {
    // Serializing a text cannot fail, and its JSON is valid UTF-8.
    let quoted = wipe::to_json(text).unwrap_or_default();
    json.push_str(&String::from_utf8_lossy(&quoted));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_equals_the_display_of_the_value() {
        for value in [
            json!(null),
            json!([true, false, [], {}, "", [1], {"a": {}}]),
            json!([0, -1, 1.5, 1.0, -0.0, 1e300, 1e-7, u64::MAX, i64::MIN]),
            Value::from(f64::NAN),
            json!({"b": "\"\\\n\u{1}\u{7f}\u{2028}é🔑/", "a\n\"": [null, {"c": [1, "x"]}], "": 0}),
        ] {
            assert_eq!(text(&value), value.to_string());
        }
    }
}
