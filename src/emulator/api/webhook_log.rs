//! `WebhookLog`: the log of one delivery.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::emulator::server::memory;

/// The log of a delivery. The response fields are `None` if there was no complete response.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookLog {
    pub(crate) webhook_id: String,
    pub(crate) event_name: String,
    pub(crate) request_body: Value,
    pub(crate) request_headers: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) response_status_code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) response_headers: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) response_body: Option<Value>,
    pub(crate) timestamp: String,
    pub(crate) success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_message: Option<String>,
}

impl WebhookLog {
    /// The memory that the log holds, in bytes.
    pub(crate) fn memory(&self) -> usize {
        let texts = [&self.webhook_id, &self.event_name, &self.timestamp].into_iter().chain(&self.error_message);
        let texts = texts.map(|text| memory::of_text(text)).sum::<usize>();
        let headers = memory::of_map(&self.request_headers) + self.response_headers.as_ref().map_or(0, memory::of_map);
        let bodies = memory::of_value(&self.request_body) + self.response_body.as_ref().map_or(0, memory::of_value);
        size_of::<Self>() + texts + headers + bodies
    }
}

impl fmt::Debug for WebhookLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLog").field("webhook_id", &self.webhook_id).field("success", &self.success).finish_non_exhaustive()
    }
}
