//! Encodes the body of a delivery as a URL-encoded form.

use form_urlencoded::byte_serialize;
use serde_json::{Map, Value};

use super::body::EventFirst;

/// Encodes the members of an object: `{"data":{"a":{"b":1},"list":["x"]}}` as `data[a][b]=1&data[list][]=x`, with
/// percent-encoded brackets. Returns `None` if the form is longer than [`MAX_FORM`].
///
/// Objects in a list are numbered, `data[list][0][a]=1`, so that it is known which members belong together. The layout is
/// that of common encoders; the service's is not documented. `null` is written as an empty string, and empty objects and
/// arrays are omitted.
pub(crate) fn encode(body: &Map<String, Value>) -> Option<String> {
    let mut form = String::new();
    for (name, value) in EventFirst(body).members() {
        append(&mut form, name, value)?;
    }
    Some(form)
}

/// Recurses once per level of the body: up to 128 if it was received; unlimited for the data that a test passes to `emit`.
fn append(form: &mut String, name: &str, value: &Value) -> Option<()> {
    match value {
        Value::Object(members) => members.iter().try_for_each(|(member, value)| append(form, &format!("{name}[{member}]"), value)),
        Value::Array(items) => {
            let is_nested = |item: &Value| item.is_object() || item.is_array();
            let of_texts = format!("{name}[]");
            items.iter().enumerate().try_for_each(|(number, item)| match is_nested(item) {
                true => append(form, &format!("{name}[{number}]"), item),
                false => append(form, &of_texts, item),
            })
        }
        Value::String(text) => append_pair(form, name, text),
        Value::Null => append_pair(form, name, ""),
        Value::Bool(_) | Value::Number(_) => append_pair(form, name, &value.to_string()),
    }
}

fn append_pair(form: &mut String, name: &str, text: &str) -> Option<()> {
    if !form.is_empty() {
        form.push('&');
    }
    form.extend(byte_serialize(name.as_bytes()));
    form.push('=');
    form.extend(byte_serialize(text.as_bytes()));
    (form.len() <= MAX_FORM).then_some(())
}

/// In bytes. A form repeats the outer names for each value, so without a limit a small body can become many gigabytes.
const MAX_FORM: usize = 16 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nested_values_use_bracketed_names() {
        let body = json!({ "data": { "users": [{ "a": 1, "b": [2] }, ["c"]] } });
        assert_eq!(
            encode(body.as_object().unwrap()).unwrap().replace("%5B", "[").replace("%5D", "]"),
            "data[users][0][a]=1&data[users][0][b][]=2&data[users][1][]=c"
        );
        let body = json!({ "data": { "a": { "b": 1 }, "list": ["x y", true], "none": null }, "eventName": "test" });
        assert_eq!(
            encode(body.as_object().unwrap()).unwrap(),
            "eventName=test&data%5Ba%5D%5Bb%5D=1&data%5Blist%5D%5B%5D=x+y&data%5Blist%5D%5B%5D=true&data%5Bnone%5D="
        );
    }

    #[test]
    fn form_over_the_size_limit_is_rejected() {
        let body = json!({ "x".repeat(500_000): vec![0; 1000] });
        assert_eq!(encode(body.as_object().unwrap()), None);
    }
}
