//! The requests of the webhook methods.

use std::fmt;

use serde_json::{Map, Value};

use super::event::WebhookEvent;
use super::types::{ContentType, RetryConfig};
use crate::json::object::object;
use crate::redact::Secret;

object! {
    STRICT;
    /// A webhook to create by [`create_webhook`](crate::ManagementClient::create_webhook) or
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    ///
    /// Only the fields that are set are sent, and a `content_type`. `Debug` shows only the scheme and host of the URL, and not
    /// the secret.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// let events = [WebhookEvent::UserCreated, WebhookEvent::from("pool:own-event")];
    /// let wanted = CreateWebhook::new("audit", "https://example.com/cb", events)
    ///     .secret("shared with the receiver")
    ///     .enabled(true);
    /// ```
    #[derive(Clone, PartialEq)]
    pub struct CreateWebhook {
        /// The name shown in the console. It does not have to be unique.
        pub name: String = "name";
        /// The callback URL, to which the service sends deliveries by `POST`.
        pub url: String = "url";
        /// The events to subscribe to.
        pub events: Vec<WebhookEvent> = "events";
        /// The format of the body of deliveries. If unset, a new webhook uses JSON, and
        /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) does not change an existing one.
        // The service requires the field.
        pub content_type?: ContentType = "contentType" | &ContentType::Json;
        /// Whether the service sends deliveries. If unset, the service uses `true`.
        pub enabled?: bool = "enabled";
        /// The secret that the service sends with each delivery, to authenticate it: printable ASCII (0x20 to 0x7E) without a
        /// space at the start or end. Empty: no secret. [`Delivery::verify`](crate::Delivery::verify) checks it.
        pub secret?: Secret = "secret";
        /// The retries of failed deliveries.
        pub retry_config?: RetryConfig = "retryConfig";
    }
}

impl CreateWebhook {
    /// A webhook that sends `events` to the callback `url`, as JSON unless [`content_type`](Self::content_type()) is set.
    #[must_use]
    #[inline]
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

    /// Sets the format of the body of deliveries.
    #[must_use]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<ContentType>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets whether the service sends deliveries.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets the secret that the service sends with each delivery. See the field [`secret`](Self#structfield.secret) for the
    /// allowed characters.
    #[must_use]
    #[inline]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the retries of failed deliveries.
    #[doc(alias = "retry")]
    #[must_use]
    #[inline]
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.retry_config = Some(retry_config);
        self
    }
}

object! {
    STRICT;
    /// Changes of a webhook, for [`update_webhook`](crate::ManagementClient::update_webhook).
    ///
    /// Only the fields that are set are sent; `enabled(false)` is sent, not omitted. `Debug` shows only the scheme and host of
    /// the URL, and not the secret.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::UpdateWebhook;
    ///
    /// let pause = UpdateWebhook::new("webhook-id").enabled(false);
    /// let rename = UpdateWebhook::new("webhook-id").name("audit log");
    /// ```
    #[derive(Clone, PartialEq)]
    pub struct UpdateWebhook {
        /// The ID of the webhook.
        pub webhook_id: String = "webhookId";
        /// The new name.
        pub name?: String = "name";
        /// The new callback URL.
        pub url?: String = "url";
        /// The events to subscribe to. They replace the present ones.
        pub events?: Vec<WebhookEvent> = "events";
        /// The new format of the body of deliveries.
        pub content_type?: ContentType = "contentType";
        /// Whether the service sends deliveries.
        pub enabled?: bool = "enabled";
        /// The new secret that the service sends with each delivery: printable ASCII (0x20 to 0x7E) without a space at the start
        /// or end. Empty: no secret.
        pub secret?: Secret = "secret";
        /// The retries of failed deliveries.
        pub retry_config?: RetryConfig = "retryConfig";
    }
}

impl UpdateWebhook {
    /// Creates a request for the webhook with this ID, without changes.
    #[must_use]
    #[inline]
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

    /// Sets the new name.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the new callback URL.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the events to subscribe to. They replace the present ones.
    #[must_use]
    #[inline]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<WebhookEvent>>) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the new format of the body of deliveries.
    #[must_use]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<ContentType>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets whether the service sends deliveries.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets the new secret that the service sends with each delivery.
    #[must_use]
    #[inline]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the retries of failed deliveries.
    #[doc(alias = "retry")]
    #[must_use]
    #[inline]
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.retry_config = Some(retry_config);
        self
    }
}

object! {
    STRICT;
    /// A request for [`list_webhooks`](crate::ManagementClient::list_webhooks): the page.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::ListWebhooks;
    ///
    /// let second_fifty = ListWebhooks::new().page(2).limit(50);
    /// ```
    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct ListWebhooks {
        /// The number of the page, from 1. If unset, the service uses 1.
        pub page?: u32 = "page";
        /// The number of items on a page, at most 50. If unset, the service uses 10.
        pub limit?: u32 = "limit";
    }
}

impl ListWebhooks {
    /// Requests the first page, with 10 items.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of the page, from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets the number of items on a page, at most 50.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

object! {
    STRICT;
    /// A request for [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs): the webhook and the page.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::GetWebhookLogs;
    ///
    /// let latest = GetWebhookLogs::new("webhook-id").limit(1);
    /// ```
    #[derive(Debug, Clone, PartialEq)]
    pub struct GetWebhookLogs {
        /// The ID of the webhook. For an unknown ID the service returns an empty list.
        pub webhook_id: String = "webhookId";
        /// The number of the page, from 1. If unset, the service uses 1.
        pub page?: u32 = "page";
        /// The number of items on a page, at most 50. If unset, the service uses 10.
        pub limit?: u32 = "limit";
    }
}

impl GetWebhookLogs {
    /// Requests the first page, with 10 deliveries, of the webhook with this ID.
    #[must_use]
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self { webhook_id: webhook_id.into(), page: None, limit: None }
    }

    /// Sets the number of the page, from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets the number of items on a page, at most 50.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

object! {
    STRICT;
    /// A request for [`trigger_webhook`](crate::ManagementClient::trigger_webhook): the delivery to send.
    ///
    /// `Debug` does not show the headers and the body, because they may contain secrets.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::TriggerWebhook;
    /// use serde_json::json;
    ///
    /// let body = json!({ "eventName": "user:created", "data": { "userId": "5f702fcc" } });
    /// let body = body.as_object().cloned().unwrap_or_default();
    /// let delivery = TriggerWebhook::new("webhook-id").request_body(body);
    /// ```
    #[derive(Clone, PartialEq)]
    pub struct TriggerWebhook {
        /// The ID of the webhook.
        pub webhook_id: String = "webhookId";
        /// Headers of the delivery, in addition to those of the service.
        pub request_headers?: Map<String, Value> = "requestHeaders";
        /// The body of the delivery. If unset, the service sends a test event.
        pub request_body?: Map<String, Value> = "requestBody";
    }
}

impl TriggerWebhook {
    /// Creates a test delivery to the webhook with this ID.
    #[must_use]
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self { webhook_id: webhook_id.into(), request_headers: None, request_body: None }
    }

    /// Sets headers of the delivery, in addition to those of the service.
    #[must_use]
    #[inline]
    pub fn request_headers(mut self, headers: Map<String, Value>) -> Self {
        self.request_headers = Some(headers);
        self
    }

    /// Sets the body of the delivery.
    #[must_use]
    #[inline]
    pub fn request_body(mut self, body: Map<String, Value>) -> Self {
        self.request_body = Some(body);
        self
    }
}

impl fmt::Debug for TriggerWebhook {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerWebhook").field("webhook_id", &self.webhook_id).finish_non_exhaustive()
    }
}
