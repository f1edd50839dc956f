//! What goes out to the webhook methods.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::event::WebhookEvent;
use super::types::{ContentType, RetryConfig};
use crate::redact::Secret;

/// What [`create_webhook`](crate::ManagementClient::create_webhook) makes, and
/// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) sees to.
///
/// `Debug` shows of the URL the scheme and the host.
///
/// # Examples
///
/// ```
/// use authing::{CreateWebhook, WebhookEvent};
///
/// let wanted = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated, WebhookEvent::UserDeleted])
///     .secret("shared with the receiver")
///     .enabled(true);
/// ```
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "CreateWebhookDto")]
pub struct CreateWebhook {
    /// The name that people know it by.
    pub name: String,
    /// The callback URL that deliveries are posted to.
    pub url: String,
    /// The events it is told of.
    pub events: Vec<WebhookEvent>,
    /// How deliveries are written. Unset: JSON for a new webhook, and unchanged for an existing one in
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    // The service requires the field.
    #[serde(serialize_with = "json_if_unset")]
    pub content_type: Option<ContentType>,
    /// Whether it is told of events at all. The service takes a missing one for `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text that the service sends along with each delivery, so that the receiver knows it for the service: printable
    /// ASCII (0x20 to 0x7E) without a space at the start or end; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether and how failed deliveries are repeated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_config: Option<RetryConfig>,
}

impl CreateWebhook {
    /// A webhook called `name` that posts JSON to `url` when one of `events` happens.
    ///
    /// # Examples
    ///
    /// ```
    /// let wanted = authing::CreateWebhook::new("audit", "https://example.com/cb", ["user:created"]);
    /// assert_eq!(serde_json::to_value(&wanted)?["contentType"], "application/json");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>, events: impl IntoIterator<Item = impl Into<WebhookEvent>>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            events: events.into_iter().map(Into::into).collect(),
            content_type: None,
            enabled: None,
            secret: None,
            retry_config: None,
        }
    }

    /// How deliveries are written.
    ///
    /// # Examples
    ///
    /// ```
    /// let wanted = authing::CreateWebhook::new("audit", "https://example.com/cb", ["user:created"])
    ///     .content_type(authing::ContentType::Form);
    /// ```
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<ContentType>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Whether it is told of events at all.
    ///
    /// # Examples
    ///
    /// ```
    /// let wanted = authing::CreateWebhook::new("audit", "https://example.com/cb", ["user:created"]).enabled(false);
    /// ```
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// A text that the service sends along with each delivery.
    ///
    /// # Examples
    ///
    /// ```
    /// let wanted = authing::CreateWebhook::new("audit", "https://example.com/cb", ["user:created"]).secret("shared");
    /// ```
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Whether and how failed deliveries are repeated.
    ///
    /// # Examples
    ///
    /// ```
    /// let wanted = authing::CreateWebhook::new("audit", "https://example.com/cb", ["user:created"])
    ///     .retry_config(authing::RetryConfig::new(true).count(3));
    /// ```
    #[must_use]
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.retry_config = Some(retry_config);
        self
    }
}

fn json_if_unset<S: Serializer>(content_type: &Option<ContentType>, serializer: S) -> Result<S::Ok, S::Error> {
    content_type.as_ref().unwrap_or(&ContentType::Json).serialize(serializer)
}

/// What [`update_webhook`](crate::ManagementClient::update_webhook) changes: only what is set.
///
/// `Debug` shows of the URL the scheme and the host.
///
/// # Examples
///
/// ```
/// use authing::UpdateWebhook;
///
/// let pause = UpdateWebhook::new("webhook-id").enabled(false);
/// ```
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "UpdateWebhookDto")]
pub struct UpdateWebhook {
    /// Which webhook.
    pub webhook_id: String,
    /// Its new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its new callback URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The events it is told of from now on, in place of those before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<WebhookEvent>>,
    /// How deliveries are written from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<ContentType>,
    /// Whether it is told of events at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The text that the service sends along with each delivery from now on: printable ASCII (0x20 to 0x7E) without a
    /// space at the start or end; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether and how failed deliveries are repeated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_config: Option<RetryConfig>,
}

impl UpdateWebhook {
    /// Changes nothing yet of the webhook `webhook_id`.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id");
    /// ```
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            name: None,
            url: None,
            events: None,
            content_type: None,
            enabled: None,
            secret: None,
            retry_config: None,
        }
    }

    /// Its new name.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").name("audit");
    /// ```
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its new callback URL.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").url("https://example.com/cb");
    /// ```
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The events it is told of from now on, in place of those before.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").events([authing::WebhookEvent::Login]);
    /// ```
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<WebhookEvent>>) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// How deliveries are written from now on.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").content_type(authing::ContentType::Form);
    /// ```
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<ContentType>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Whether it is told of events at all.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").enabled(false);
    /// ```
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The text that the service sends along with each delivery from now on.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").secret("shared");
    /// ```
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Whether and how failed deliveries are repeated.
    ///
    /// # Examples
    ///
    /// ```
    /// let changes = authing::UpdateWebhook::new("webhook-id").retry_config(authing::RetryConfig::new(false));
    /// ```
    #[must_use]
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.retry_config = Some(retry_config);
        self
    }
}

/// Which page [`list_webhooks`](crate::ManagementClient::list_webhooks) gives.
///
/// # Examples
///
/// ```
/// use authing::ListWebhooks;
///
/// let second_fifty = ListWebhooks::new().page(2).limit(50);
/// ```
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "ListWebhooksDto")]
pub struct ListWebhooks {
    /// The page, from 1. The service takes a missing one for 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// How many on a page, 50 at most. The service takes a missing one for 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ListWebhooks {
    /// The first page, of ten.
    ///
    /// # Examples
    ///
    /// ```
    /// let first_ten = authing::ListWebhooks::new();
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The page, from 1.
    ///
    /// # Examples
    ///
    /// ```
    /// let second_ten = authing::ListWebhooks::new().page(2);
    /// ```
    #[must_use]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many on a page, 50 at most.
    ///
    /// # Examples
    ///
    /// ```
    /// let first_fifty = authing::ListWebhooks::new().limit(50);
    /// ```
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Whose deliveries, and which page of them, [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) gives.
///
/// # Examples
///
/// ```
/// use authing::GetWebhookLogs;
///
/// let latest = GetWebhookLogs::new("webhook-id").limit(1);
/// ```
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "ListWebhookLogs")]
pub struct GetWebhookLogs {
    /// Which webhook. The service takes one that it does not know for one without deliveries.
    pub webhook_id: String,
    /// The page, from 1. The service takes a missing one for 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// How many on a page, 50 at most. The service takes a missing one for 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl GetWebhookLogs {
    /// The first page, of ten, of the webhook `webhook_id`.
    ///
    /// # Examples
    ///
    /// ```
    /// let latest_ten = authing::GetWebhookLogs::new("webhook-id");
    /// ```
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self { webhook_id: webhook_id.into(), page: None, limit: None }
    }

    /// The page, from 1.
    ///
    /// # Examples
    ///
    /// ```
    /// let ten_before = authing::GetWebhookLogs::new("webhook-id").page(2);
    /// ```
    #[must_use]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many on a page, 50 at most.
    ///
    /// # Examples
    ///
    /// ```
    /// let latest = authing::GetWebhookLogs::new("webhook-id").limit(1);
    /// ```
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// What [`trigger_webhook`](crate::ManagementClient::trigger_webhook) delivers.
///
/// `Debug` does not show the headers and the body: they may hold secrets.
///
/// # Examples
///
/// ```
/// use authing::TriggerWebhook;
/// use serde_json::json;
///
/// let body = json!({ "eventName": "user:created", "data": { "userId": "5f702fcc913544c358cb2123" } });
/// let delivery = TriggerWebhook::new("webhook-id").request_body(body.as_object().cloned().unwrap_or_default());
/// ```
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "TriggerWebhookDto")]
pub struct TriggerWebhook {
    /// Which webhook.
    pub webhook_id: String,
    /// Headers to deliver with, beside the service's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_headers: Option<Map<String, Value>>,
    /// The body to deliver. The service takes a missing one for a test event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_body: Option<Map<String, Value>>,
}

impl TriggerWebhook {
    /// A test delivery to the webhook `webhook_id`.
    ///
    /// # Examples
    ///
    /// ```
    /// let test = authing::TriggerWebhook::new("webhook-id");
    /// ```
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self { webhook_id: webhook_id.into(), request_headers: None, request_body: None }
    }

    /// Headers to deliver with, beside the service's own.
    ///
    /// # Examples
    ///
    /// ```
    /// let mut headers = serde_json::Map::new();
    /// headers.insert("x-trace".into(), "1".into());
    /// let delivery = authing::TriggerWebhook::new("webhook-id").request_headers(headers);
    /// ```
    #[must_use]
    pub fn request_headers(mut self, headers: Map<String, Value>) -> Self {
        self.request_headers = Some(headers);
        self
    }

    /// The body to deliver.
    ///
    /// # Examples
    ///
    /// ```
    /// let mut body = serde_json::Map::new();
    /// body.insert("eventName".into(), "user:created".into());
    /// let delivery = authing::TriggerWebhook::new("webhook-id").request_body(body);
    /// ```
    #[must_use]
    pub fn request_body(mut self, body: Map<String, Value>) -> Self {
        self.request_body = Some(body);
        self
    }
}

impl fmt::Debug for TriggerWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerWebhook").field("webhook_id", &self.webhook_id).finish_non_exhaustive()
    }
}
