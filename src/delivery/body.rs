//! A delivery's body: its encoding, its event and its data.

use serde_json::{Map, Value};

use super::error::DeliveryError;
use super::{foreign, form, json};
use crate::api::webhooks::WebhookEvent;

/// What a body consists of.
#[derive(Default)]
pub(super) struct Members {
    pub(super) event_name: Option<Value>,
    pub(super) data: Option<Value>,
    /// The other members; read only where there is no data.
    pub(super) others: Map<String, Value>,
}

/// Reads a body in either encoding.
#[inline]
pub(super) fn read(
    content_type: Option<&[u8]>,
    content_encoding: Option<&[u8]>,
    body: &[u8],
) -> Result<(WebhookEvent, Value), DeliveryError> {
    let members = read_members(content_type, body).and_then(|members| event_and_data(members, body.len()));
    members.map_err(|error| foreign::named(content_encoding, body).unwrap_or(error))
}

/// Reads the encoding that the content type names, if the body looks like it; else the one that it looks like.
#[inline]
fn read_members(content_type: Option<&[u8]>, body: &[u8]) -> Result<Members, DeliveryError> {
    let text = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let is_form = || form::is_event(body);
    if !text.trim_ascii_start().starts_with(b"{") {
        return if is_form() || !is_json_type(content_type) {
            form::read(body)
        } else {
            Err(DeliveryError::malformed("the body is not a JSON object"))
        };
    }
    // The first field of a form may begin with a brace, too.
    if !is_json_type(content_type) && !json::is_json(text) && is_form() { form::read(body) } else { json::read(text) }
}

#[inline]
fn is_json_type(content_type: Option<&[u8]>) -> bool {
    let essence = content_type.and_then(|value| value.split(|byte| *byte == b';').next()).unwrap_or_default();
    let essence = essence.trim_ascii().to_ascii_lowercase();
    essence == b"application/json" || essence.ends_with(b"+json")
}

/// `length` is that of the whole body.
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
        // Of an empty object nothing is left in a form: nothing is an empty object, so that both encodings agree.
        None | Some(Value::Null) => Value::Object(others),
        Some(Value::String(text)) => json::decode(text, length)?,
        Some(data) => data,
    };
    Ok((event, data))
}

/// The console's test button sends the data of a test without the event around it: `{"description":"..."}`.
#[inline]
fn is_console_test(members: &Map<String, Value>) -> bool {
    members.len() == 1 && members.get("description").is_some_and(Value::is_string)
}

/// Some encoders begin a JSON text with it.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
