//! `WebhookLog`: the record of one delivery.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

/// One delivery; the response fields are `None` where no whole answer came.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WebhookLog {
    pub(super) webhook_id: String,
    pub(super) event_name: String,
    pub(super) request_body: Value,
    pub(super) request_headers: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) response_status_code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) response_headers: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) response_body: Option<Value>,
    pub(super) timestamp: String,
    pub(super) success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error_message: Option<String>,
}

impl fmt::Debug for WebhookLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLog").field("webhook_id", &self.webhook_id).field("success", &self.success).finish_non_exhaustive()
    }
}
