//! The responses of the webhook methods.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::WebhookEvent;
use super::types::{ContentType, RetryConfig};
use crate::json::lenient;
use crate::json::untrusted;
use crate::redact::Secret;

/// A webhook of the user pool.
///
/// `Debug` shows only the scheme and host of the URL, because paths and queries of callback URLs often contain secrets.
///
/// # Examples
///
/// ```no_run
/// let client = authing::ManagementClient::from_env()?;
/// let webhook = client.get_webhook("webhook-id")?;
/// println!("{} is subscribed to {:?}", webhook.name, webhook.events);
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Webhook {
    /// The ID, such as `62c22ec4b9bd2c5e7d7d4d8e`.
    #[serde(deserialize_with = "lenient::text")]
    pub webhook_id: String,
    /// The time of its creation in the format of the service: `2022-07-03T02:20:30.000Z`.
    #[serde(deserialize_with = "lenient::text")]
    pub created_at: String,
    /// The time of its last change, in the same format.
    #[serde(deserialize_with = "lenient::text")]
    pub updated_at: String,
    /// The name shown in the console. It does not have to be unique.
    #[serde(deserialize_with = "lenient::text")]
    pub name: String,
    /// The callback URL, to which the service sends deliveries by `POST`.
    #[serde(deserialize_with = "lenient::text")]
    pub url: String,
    /// The format of the body of deliveries.
    #[serde(deserialize_with = "lenient::text")]
    pub content_type: ContentType,
    /// Whether the service sends deliveries.
    #[serde(deserialize_with = "lenient::boolean")]
    pub enabled: bool,
    /// The events that the webhook is subscribed to.
    #[serde(default, deserialize_with = "lenient::list")]
    pub events: Vec<WebhookEvent>,
    /// The secret that the service sends with each delivery.
    #[serde(default, deserialize_with = "lenient::optional_text", skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The retries of failed deliveries.
    #[serde(default, deserialize_with = "lenient::optional_object", skip_serializing_if = "Option::is_none")]
    pub retry_config: Option<RetryConfig>,
}

/// The log entry of a delivery attempt.
///
/// `Debug` shows no headers and bodies, because they contain the secret of the webhook and personal data. Of URLs in the
/// error message it shows only the scheme and host.
///
/// # Examples
///
/// ```no_run
/// let client = authing::ManagementClient::from_env()?;
/// for log in client.webhook_logs("webhook-id").take(20) {
///     let log = log?;
///     println!("{} {} {:?}", log.timestamp, log.event_name, log.response_status_code);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookLog {
    /// The ID of the webhook.
    #[serde(deserialize_with = "lenient::text")]
    pub webhook_id: String,
    /// The event that was delivered.
    #[serde(deserialize_with = "lenient::text")]
    pub event_name: WebhookEvent,
    /// The body of the delivery; null if the service does not return it.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub request_body: Value,
    /// The headers of the delivery, which include the secret of the webhook; null if the service does not return them.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub request_headers: Value,
    /// The HTTP status of the callback's response; `None` if there was no response.
    #[serde(default, deserialize_with = "lenient::optional_number", skip_serializing_if = "Option::is_none")]
    pub response_status_code: Option<u16>,
    /// The headers of the callback's response; null if there was no response.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response_headers: Value,
    /// The body of the callback's response; null if there was no response.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response_body: Value,
    /// The time of the delivery in the format of the service: `2022-09-20T08:55:00.188+0800`, with an offset without a colon.
    #[serde(deserialize_with = "lenient::text")]
    pub timestamp: String,
    /// Whether the callback accepted the delivery.
    #[serde(deserialize_with = "lenient::boolean")]
    pub success: bool,
    /// Why the delivery failed, such as `ERRTIMEOUT`.
    #[serde(default, deserialize_with = "lenient::optional_free_text", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

/// The response of the callback to [`trigger_webhook`](crate::ManagementClient::trigger_webhook).
///
/// `Debug` does not show it, because a callback may repeat the secret of the webhook.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TriggerWebhookResponse {
    /// The body of the callback's response: any JSON; null if it was empty.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response: Value,
}

impl fmt::Debug for TriggerWebhookResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerWebhookResponse").finish_non_exhaustive()
    }
}

/// The events that webhooks can subscribe to, from
/// [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEventList {
    /// The categories of the events.
    #[serde(default, deserialize_with = "lenient::list")]
    pub categories: Vec<WebhookCategory>,
    /// The events.
    #[serde(deserialize_with = "lenient::list")]
    pub events: Vec<WebhookEventInfo>,
}

/// A category of events.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookCategory {
    /// The name in Chinese.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: String,
    /// The name in English.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name_en: String,
    /// The identifier that [`WebhookEventInfo::category`] refers to.
    #[serde(deserialize_with = "lenient::text")]
    pub value: String,
}

/// An event that webhooks can subscribe to, with its names.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEventInfo {
    /// The name in Chinese.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: String,
    /// The name in English.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name_en: String,
    /// The event to subscribe to.
    #[serde(deserialize_with = "lenient::text")]
    pub value: WebhookEvent,
    /// The [`value`](WebhookCategory::value) of the category.
    #[serde(default, deserialize_with = "lenient::text")]
    pub category: String,
}
