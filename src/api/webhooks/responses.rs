//! What the webhook methods answer.

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
/// `Debug` shows of the URL the scheme and the host: paths and queries of callback URLs often hold secrets.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// let webhook = client.get_webhook("webhook-id")?;
/// println!("{} is told of {} events", webhook.name, webhook.events.len());
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookDto")]
pub struct Webhook {
    /// What the other methods know it by, such as `62c22ec4b9bd2c5e7d7d4d8e`.
    #[serde(deserialize_with = "lenient::text")]
    pub webhook_id: String,
    /// When it was made, as the service writes it: `2022-07-03T02:20:30.000Z`.
    #[serde(deserialize_with = "lenient::text")]
    pub created_at: String,
    /// When it was changed last, in the same form.
    #[serde(deserialize_with = "lenient::text")]
    pub updated_at: String,
    /// The name that people know it by.
    #[serde(deserialize_with = "lenient::text")]
    pub name: String,
    /// The callback URL that deliveries are posted to.
    #[serde(deserialize_with = "lenient::text")]
    pub url: String,
    /// How deliveries are written.
    #[serde(deserialize_with = "lenient::text")]
    pub content_type: ContentType,
    /// Whether it is told of events at all.
    #[serde(deserialize_with = "lenient::boolean")]
    pub enabled: bool,
    /// The events it is told of.
    #[serde(default, deserialize_with = "lenient::list")]
    pub events: Vec<WebhookEvent>,
    /// The text that the service sends along with each delivery.
    #[serde(default, deserialize_with = "lenient::optional_text", skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether and how failed deliveries are repeated.
    #[serde(default, deserialize_with = "lenient::optional_object", skip_serializing_if = "Option::is_none")]
    pub retry_config: Option<RetryConfig>,
}

/// One delivery, or one attempt at it.
///
/// `Debug` shows neither headers nor bodies: they hold the webhook's secret and personal data. Of URLs in the error message
/// it shows the scheme and the host.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// for entry in client.webhook_logs("webhook-id").take(20) {
///     let entry = entry?;
///     println!("{} {} {:?}", entry.timestamp, entry.event_name, entry.response_status_code);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookLogDto")]
pub struct WebhookLog {
    /// Whose delivery it was.
    #[serde(deserialize_with = "lenient::text")]
    pub webhook_id: String,
    /// What it told of.
    #[serde(deserialize_with = "lenient::text")]
    pub event_name: WebhookEvent,
    /// What was posted; null where the service does not say.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub request_body: Value,
    /// The headers it was posted with, the webhook's secret among them.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub request_headers: Value,
    /// The HTTP status of the callback's answer; `None` where there was none.
    #[serde(default, deserialize_with = "lenient::optional_number", skip_serializing_if = "Option::is_none")]
    pub response_status_code: Option<u16>,
    /// The headers of the callback's answer; null where there was none.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response_headers: Value,
    /// The body of the callback's answer; null where there was none.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response_body: Value,
    /// When, as the service writes it: `2022-09-20T08:55:00.188+0800`, an offset without a colon.
    #[serde(deserialize_with = "lenient::text")]
    pub timestamp: String,
    /// Whether the callback took it.
    #[serde(deserialize_with = "lenient::boolean")]
    pub success: bool,
    /// Why not, such as `ERRTIMEOUT`.
    #[serde(default, deserialize_with = "lenient::optional_free_text", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

/// What the callback answered to [`trigger_webhook`](crate::ManagementClient::trigger_webhook).
///
/// `Debug` does not show it: a callback may repeat the webhook's secret.
///
/// # Examples
///
/// ```no_run
/// use authing::TriggerWebhook;
///
/// # let client = authing::ManagementClient::from_env()?;
/// let answered = client.trigger_webhook(&TriggerWebhook::new("webhook-id"))?;
/// println!("the callback said {}", answered.response);
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "TriggerWebhookData")]
pub struct TriggerWebhookResponse {
    /// The body of the callback's answer: any JSON; null where it was empty.
    #[serde(default, deserialize_with = "untrusted::value")]
    pub response: Value,
}

impl fmt::Debug for TriggerWebhookResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerWebhookResponse").finish_non_exhaustive()
    }
}

/// The events that webhooks can be told of, as the service lists them now.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// for event in client.get_webhook_event_list()?.events {
///     println!("{:<40} {}", event.value, event.name_en);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookEventListData")]
pub struct WebhookEventList {
    /// What the events are grouped by.
    #[serde(default, deserialize_with = "lenient::list")]
    pub categories: Vec<WebhookCategory>,
    /// The events.
    #[serde(deserialize_with = "lenient::list")]
    pub events: Vec<WebhookEventInfo>,
}

/// A group of events.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookCategoryDto")]
pub struct WebhookCategory {
    /// Its name in Chinese.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: String,
    /// Its name in English.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name_en: String,
    /// What [`WebhookEventInfo::category`] names it by.
    #[serde(deserialize_with = "lenient::text")]
    pub value: String,
}

/// An event with its names.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookEventDto")]
pub struct WebhookEventInfo {
    /// Its name in Chinese.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: String,
    /// Its name in English.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name_en: String,
    /// What a webhook subscribes to.
    #[serde(deserialize_with = "lenient::text")]
    pub value: WebhookEvent,
    /// The [`value`](WebhookCategory::value) of its category.
    #[serde(default, deserialize_with = "lenient::text")]
    pub category: String,
}
