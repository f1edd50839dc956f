//! Inputs: strings, JSON, and mutated samples.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};

/// Any string, including control characters and sometimes a string with a meaning in responses.
pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(any::<char>(), 0..10).prop_map(String::from_iter),
        1 => select(&SPECIAL_TEXTS).prop_map(str::to_owned),
    ]
}

/// Any JSON, some levels deep.
pub(super) fn any_json() -> impl Strategy<Value = Value> {
    // Floats with few digits: `serde_json` does not preserve the last bit of longer ones.
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| Value::from(f64::from(number) / 8.0)),
    ];
    let leaf =
        prop_oneof![1 => Just(Value::Null), 1 => any::<bool>().prop_map(Value::from), 3 => number, 3 => text().prop_map(Value::from)];
    leaf.prop_recursive(4, 24, 5, |inner| prop_oneof![vec(inner.clone(), 0..5).prop_map(Value::from), members(inner).prop_map(Value::from)])
}

/// An object with any members.
pub(super) fn any_object() -> impl Strategy<Value = Map<String, Value>> {
    members(any_json())
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    vec((text(), value), 0..5).prop_map(Map::from_iter)
}

/// A mutated `sample`: some of its values are replaced, removed, wrapped in an array, or encoded as JSON in a string.
pub(super) fn mutated(sample: Value) -> impl Strategy<Value = Value> {
    let change = (any::<Index>(), any_change());
    vec(change, 0..4)
        .prop_map(move |changes| changes.into_iter().fold(sample.clone(), |value, (place, change)| changed(value, place, change)))
}

#[derive(Debug, Clone)]
enum Change {
    Replaced(Value),
    Removed,
    Wrapped,
    Quoted,
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => any_json().prop_map(Change::Replaced),
        1 => select(&["$serde_json::private::RawValue", "$serde_json::private::Number"])
            .prop_map(|name| Change::Replaced(Value::Object(Map::from_iter([(name.to_owned(), "1".into())])))),
        2 => Just(Change::Removed),
        1 => Just(Change::Wrapped),
        1 => Just(Change::Quoted),
    ]
}

fn changed(mut value: Value, place: Index, change: Change) -> Value {
    let mut places = Vec::new();
    collect_places(&value, String::new(), &mut places);
    let place = place.get(&places);
    if let (Change::Removed, Some((parent, name))) = (&change, place.rsplit_once('/')) {
        if let Some(Value::Object(members)) = value.pointer_mut(parent) {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        return value;
    }
    let target = value.pointer_mut(place).unwrap();
    *target = match change {
        Change::Replaced(other) => other,
        Change::Removed => Value::Null,
        Change::Wrapped => Value::Array(vec![target.take()]),
        Change::Quoted => Value::String(target.to_string()),
    };
    value
}

/// The JSON pointers to all values in a value.
fn collect_places(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, element)| collect_places(element, format!("{place}/{index}"), places));
        }
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            collect_places(member, format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")), places);
        }),
        _ => {}
    }
    places.push(place);
}

const SPECIAL_TEXTS: [&str; 12] =
    ["", " ", "0", "200", "null", "[]", "{", "[\"user:created\"]", "user:created", "application/json", "Minute", "ß\u{feff}\0"];
