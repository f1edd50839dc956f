//! Estimates the heap memory of values, to limit the memory of stored data.
//!
//! The estimates are upper bounds for common allocators. Many small allocations take far more memory than their contents.

use serde_json::{Map, Value};

/// The memory of a string.
pub(crate) fn of_text(text: &str) -> usize {
    of_allocation(text.len())
}

/// The memory of names and values, such as headers.
pub(crate) fn of_pairs(pairs: &[(String, String)]) -> usize {
    let texts: usize = pairs.iter().map(|(name, value)| of_text(name) + of_text(value)).sum();
    of_list(pairs.len(), size_of::<(String, String)>()) + texts
}

/// The memory of a list of strings.
pub(crate) fn of_texts(texts: &[String]) -> usize {
    of_list(texts.len(), size_of::<String>()) + texts.iter().map(|text| of_text(text)).sum::<usize>()
}

/// The memory of a JSON value.
pub(crate) fn of_value(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => of_text(text),
        Value::Array(items) => of_list(items.len(), size_of::<Value>()) + items.iter().map(of_value).sum::<usize>(),
        Value::Object(members) => of_map(members),
    }
}

/// The memory of a JSON object.
pub(crate) fn of_map(members: &Map<String, Value>) -> usize {
    let nodes = match members.len() {
        0 => 0,
        1..=NODE_ENTRIES => 1,
        length => length.div_ceil(NODE_ENTRIES / 2) + length.div_ceil(NODE_ENTRIES * 2), // half full, with inner nodes
    };
    nodes * OBJECT_NODE + members.iter().map(|(name, value)| of_text(name) + of_value(value)).sum::<usize>()
}

/// The memory that JSON will take when it is parsed: an upper bound of [`of_value`]. For text that is not JSON, the result is
/// arbitrary.
pub(crate) fn of_parsed(json: &[u8]) -> usize {
    let (mut size, mut containers) = (size_of::<Value>(), Vec::new());
    let mut bytes = json.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => size += of_allocation(skip_string(&mut bytes)),
            b'[' => {
                containers.push(byte);
                size += of_allocation(4 * size_of::<Value>());
            }
            b'{' => {
                containers.push(byte);
                size += OBJECT_NODE;
            }
            b']' | b'}' => {
                containers.pop();
            }
            b',' if containers.last() == Some(&b'{') => size += OBJECT_NODE / 4,
            b',' => size += 2 * size_of::<Value>(), // the capacity of a growing list doubles
            _ => {}
        }
    }
    size
}

/// Skips the rest of a string and returns its length.
fn skip_string(bytes: &mut impl Iterator<Item = u8>) -> usize {
    let mut length = 0;
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => length += 1 + usize::from(bytes.next().is_some()),
            _ => length += 1,
        }
    }
    length
}

/// The memory of a list that grew element by element: its capacity is up to twice its length.
fn of_list(length: usize, item: usize) -> usize {
    if length == 0 { 0 } else { of_allocation((2 * length).max(4) * item) }
}

/// The memory that an allocator uses: a multiple of 16 bytes, including a header.
const fn of_allocation(bytes: usize) -> usize {
    match bytes {
        0 => 0,
        1..=24 => 32,
        _ => (bytes + 8).next_multiple_of(16),
    }
}

/// The maximum number of entries in a node of a `BTreeMap`. JSON objects are `BTreeMap`s.
const NODE_ENTRIES: usize = 11;

/// The memory of a node, with pointers to other nodes.
const OBJECT_NODE: usize =
    of_allocation(NODE_ENTRIES * (size_of::<String>() + size_of::<Value>()) + (NODE_ENTRIES + 3) * size_of::<usize>());

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn parsed_size_is_an_upper_bound() {
        let numbered: Map<String, Value> = (0..1000).map(|number| (format!("{number}"), json!(number))).collect();
        for value in [
            json!(null),
            json!("text"),
            json!("\u{5ba1}\"\\\n".repeat(100)),
            json!([]),
            json!({}),
            json!([[], [[]], {}, { "": {} }]),
            json!(vec![0; 1000]),
            json!(vec![""; 1000]),
            json!(vec![vec![0]; 1000]),
            json!(vec![json!({ "": 0 }); 1000]),
            json!({ "a": { "b": { "c": [{ "d": [1, 2, 3] }] } } }),
            Value::Object(numbered),
        ] {
            let text = value.to_string();
            assert!(of_parsed(text.as_bytes()) >= of_value(&value), "{text}");
        }
        assert!(of_parsed(br#"["[[[[{{{{,,,,\"\\"]"#) < 300);
    }

    #[test]
    fn small_values_take_a_multiple_of_their_json() {
        let text = format!("[{}]", vec![r#"{"":0}"#; 1000].join(","));
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(of_value(&value) > 50 * text.len());
    }
}
