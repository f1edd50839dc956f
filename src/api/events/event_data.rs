//! `EventData`: the data of a custom event, which is sent as JSON text.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

#[cfg(feature = "emulator")]
use crate::declare::Kind;
use crate::declare::{Field, Place};

/// The data of a custom event: JSON, which is sent as text.
///
/// It can be converted from a JSON value, or from a text that is sent unchanged. `Debug` shows only its length, because events
/// can have personal data.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EventData(String);

impl EventData {
    /// The JSON text that is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A JSON string becomes the text that it contains, any other value its JSON.
impl From<Value> for EventData {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self(text),
            value => Self(value.to_string()),
        }
    }
}

impl From<String> for EventData {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for EventData {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl Serialize for EventData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for EventData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

impl fmt::Debug for EventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventData({} bytes)", self.0.len())
    }
}

impl Field for EventData {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::Any;

    fn unset() -> Self {
        Self(String::new())
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        let Some(value) = Value::read_new(deserializer, place)? else { return Ok(false) };
        *self = value.into();
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn data_is_sent_as_json_text() {
        for (data, text) in [
            (EventData::from(json!({ "a": [1, "b"] })), r#"{"a":[1,"b"]}"#),
            (EventData::from(json!("{\"a\":1}")), r#"{"a":1}"#),
            (EventData::from("text"), "text"),
            (EventData::from(json!(null)), "null"),
        ] {
            assert_eq!((data.as_str(), serde_json::to_value(&data).unwrap()), (text, json!(text)));
        }
    }
}
