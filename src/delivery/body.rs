//! The body of a delivery: detects its format, and finds the event and its data.

use serde_json::{Map, Value};

use super::error::DeliveryError;
use super::members::Members;
use super::unsupported::BYTE_ORDER_MARK;
use super::{form, json, unsupported};
use crate::api::webhooks::WebhookEvent;

/// Reads a body, JSON or form.
#[inline]
pub(super) fn read(
    content_type: Option<&[u8]>,
    content_encoding: Option<&[u8]>,
    body: &[u8],
) -> Result<(WebhookEvent, Value), DeliveryError> {
    let members = read_members(content_type, body).and_then(|members| event_and_data(members, body.len()));
    members.map_err(|error| unsupported::detect(content_encoding, body).unwrap_or(error))
}

/// Reads the format that the content type names, if the body looks like it; otherwise the format that it looks like.
#[inline]
fn read_members(content_type: Option<&[u8]>, body: &[u8]) -> Result<Members, DeliveryError> {
    let text = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let is_form = || form::is_event(body);
    if !text.trim_ascii_start().starts_with(b"{") {
        return if is_form() || !is_json_type(content_type) {
            form::read(body)
        } else {
            Err(DeliveryError::malformed("the body must be a JSON object"))
        };
    }
    // The first field name of a form can start with a brace as well.
    if !is_json_type(content_type) && !json::is_json(text) && is_form() { form::read(body) } else { json::read(text) }
}

#[inline]
fn is_json_type(content_type: Option<&[u8]>) -> bool {
    let essence = content_type.and_then(|value| value.split(|byte| *byte == b';').next()).unwrap_or_default();
    let essence = essence.trim_ascii().to_ascii_lowercase();
    essence == b"application/json" || essence.ends_with(b"+json")
}

/// `length` is the size of the complete body, in bytes.
#[inline]
fn event_and_data(members: Members, length: usize) -> Result<(WebhookEvent, Value), DeliveryError> {
    let Members { event_name, data, others } = members;
    let event = match event_name {
        None if data.is_none() && is_console_test(&others) => WebhookEvent::Test,
        None | Some(Value::Null) => return Err(DeliveryError::malformed("eventName is missing")),
        Some(Value::String(name)) if name.is_empty() => return Err(DeliveryError::malformed("eventName is empty")),
        Some(Value::String(name)) => WebhookEvent::from(name),
        Some(_) => return Err(DeliveryError::malformed("eventName is not a string")),
    };
    let data = match data {
        // A form cannot represent an empty object. So missing data is an empty object, and both formats have the same result.
        None | Some(Value::Null) => Value::Object(others),
        Some(Value::String(text)) => json::decode(text, length)?,
        Some(data) => data,
    };
    Ok((event, data))
}

/// The console's test button sends only the data of a test event: `{"description":"..."}`.
#[inline]
fn is_console_test(members: &Map<String, Value>) -> bool {
    members.len() == 1 && members.get("description").is_some_and(Value::is_string)
}
