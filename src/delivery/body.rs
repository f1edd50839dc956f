//! A delivery's body: which encoding it is in, and what the event and its data are.

use std::fmt;

use serde::Deserialize as _;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::error::DeliveryError;
use super::form;
use crate::api::webhooks::WebhookEvent;
use crate::json::untrusted::UntrustedValue;

/// The two members of a body, as far as they are there.
#[derive(Default)]
pub(super) struct Members {
    pub(super) event_name: Option<Value>,
    pub(super) data: Option<Value>,
}

/// Reads a body in either encoding.
#[inline]
pub(super) fn read(content_type: Option<&[u8]>, body: &[u8]) -> Result<(WebhookEvent, Value), DeliveryError> {
    let json = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let members = if is_json(content_type, json) { read_json(json)? } else { form::read(body)? };
    let event = match members.event_name {
        None | Some(Value::Null) => return Err(DeliveryError::malformed("eventName is missing")),
        Some(Value::String(name)) if name.is_empty() => return Err(DeliveryError::malformed("eventName is empty")),
        Some(Value::String(name)) => WebhookEvent::from(name),
        Some(_) => return Err(DeliveryError::malformed("eventName is not a string")),
    };
    let data = match members.data {
        // An empty object leaves no trace in a form: so that both encodings give the same, nothing is an empty object.
        None | Some(Value::Null) => Value::Object(Map::new()),
        Some(Value::String(text)) => decoded(text)?,
        Some(data) => data,
    };
    Ok((event, data))
}

/// By the content type where it names one of the two, else by the look of the body.
#[inline]
fn is_json(content_type: Option<&[u8]>, body: &[u8]) -> bool {
    let essence = content_type.and_then(|value| value.split(|byte| *byte == b';').next()).unwrap_or_default();
    let essence = essence.trim_ascii().to_ascii_lowercase();
    if essence == b"application/json" || essence.ends_with(b"+json") {
        return true;
    }
    essence != b"application/x-www-form-urlencoded" && body.trim_ascii_start().starts_with(b"{")
}

#[inline]
fn read_json(body: &[u8]) -> Result<Members, DeliveryError> {
    if !body.trim_ascii_start().starts_with(b"{") {
        return Err(DeliveryError::malformed("the body is not a JSON object"));
    }
    let mut document = serde_json::Deserializer::from_slice(body);
    let read = document.deserialize_map(Body).and_then(|members| document.end().map(|()| members));
    read.map_err(|error| DeliveryError::no_json("the body", &error))?
}

/// Data that is a JSON text in a string: `"data": "{\"userId\":\"5f70\"}"`.
#[inline]
fn decoded(text: String) -> Result<Value, DeliveryError> {
    let trimmed = text.trim();
    if !trimmed.starts_with(['{', '[']) {
        return Ok(Value::String(text));
    }
    let mut document = serde_json::Deserializer::from_str(trimmed);
    let read = UntrustedValue::deserialize(&mut document).and_then(|UntrustedValue(data)| document.end().map(|()| data));
    read.map_err(|error| DeliveryError::no_json("the text in data", &error))
}

/// Reads the members by hand: a derived reader would take an array, too, and not name a member that is there twice.
struct Body;

impl<'de> Visitor<'de> for Body {
    type Value = Result<Members, DeliveryError>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Members::default();
        let mut twice = None;
        while let Some(name) = map.next_key::<String>()? {
            let (name, place) = match &*name {
                "eventName" => ("eventName", &mut members.event_name),
                "data" => ("data", &mut members.data),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let UntrustedValue(value) = map.next_value()?;
            if place.replace(value).is_some() {
                twice = Some(name);
            }
        }
        Ok(match twice {
            Some(name) => Err(DeliveryError::malformed(format!("{name} is there twice"))),
            None => Ok(members),
        })
    }
}

/// Some encoders begin a JSON text with it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
