//! The responses of the webhook methods.

use std::fmt;

use serde_json::Value;

use super::event::WebhookEvent;
use super::types::{ContentType, RetryConfig};
use crate::json::object::object;
use crate::redact::Secret;

object! {
    LENIENT;
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
    #[derive(Clone)]
    pub struct Webhook {
        /// The ID, such as `62c22ec4b9bd2c5e7d7d4d8e`.
        pub webhook_id: String = "webhookId";
        /// The time of its creation in the format of the service: `2022-07-03T02:20:30.000Z`.
        pub created_at: String = "createdAt";
        /// The time of its last change, in the same format.
        pub updated_at: String = "updatedAt";
        /// The name shown in the console. It does not have to be unique.
        pub name: String = "name";
        /// The callback URL, to which the service sends deliveries by `POST`.
        pub url: String = "url";
        /// The format of the body of deliveries.
        pub content_type: ContentType = "contentType";
        /// Whether the service sends deliveries.
        pub enabled: bool = "enabled";
        /// The events that the webhook is subscribed to.
        pub events: Vec<WebhookEvent> = "events", default;
        /// The secret that the service sends with each delivery.
        pub secret?: Secret = "secret";
        /// The retries of failed deliveries.
        pub retry_config?: RetryConfig = "retryConfig";
    }
}

object! {
    LENIENT;
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
    #[derive(Clone)]
    pub struct WebhookLog {
        /// The ID of the webhook.
        pub webhook_id: String = "webhookId";
        /// The event that was delivered.
        pub event_name: WebhookEvent = "eventName";
        /// The body of the delivery; null if the service does not return it.
        pub request_body: Value = "requestBody", default;
        /// The headers of the delivery, which include the secret of the webhook; null if the service does not return them.
        pub request_headers: Value = "requestHeaders", default;
        /// The HTTP status of the callback's response; `None` if there was no response.
        pub response_status_code?: u16 = "responseStatusCode";
        /// The headers of the callback's response; null if there was no response.
        pub response_headers: Value = "responseHeaders", default;
        /// The body of the callback's response; null if there was no response.
        pub response_body: Value = "responseBody", default;
        /// The time of the delivery in the format of the service: `2022-09-20T08:55:00.188+0800`, with an offset without a colon.
        pub timestamp: String = "timestamp";
        /// Whether the callback accepted the delivery.
        pub success: bool = "success";
        /// Why the delivery failed, such as `ERRTIMEOUT`.
        pub error_message?: String = "errorMessage";
    }
}

object! {
    LENIENT;
    /// The response of the callback to [`trigger_webhook`](crate::ManagementClient::trigger_webhook).
    ///
    /// `Debug` does not show it, because a callback may repeat the secret of the webhook.
    #[derive(Clone)]
    pub struct TriggerWebhookResponse {
        /// The body of the callback's response: any JSON; null if it was empty.
        pub response: Value = "response", default;
    }
}

impl fmt::Debug for TriggerWebhookResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerWebhookResponse").finish_non_exhaustive()
    }
}

object! {
    LENIENT;
    /// The events that webhooks can subscribe to, from
    /// [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
    #[derive(Debug, Clone)]
    pub struct WebhookEventList {
        /// The categories of the events.
        pub categories: Vec<WebhookCategory> = "categories", default;
        /// The events.
        pub events: Vec<WebhookEventInfo> = "events";
    }
}

object! {
    LENIENT;
    /// A category of events.
    #[derive(Debug, Clone)]
    pub struct WebhookCategory {
        /// The name in Chinese.
        pub name: String = "name", default;
        /// The name in English.
        pub name_en: String = "nameEn", default;
        /// The identifier that [`WebhookEventInfo::category`] refers to.
        pub value: String = "value";
    }
}

object! {
    LENIENT;
    /// An event that webhooks can subscribe to, with its names.
    #[derive(Debug, Clone)]
    pub struct WebhookEventInfo {
        /// The name in Chinese.
        pub name: String = "name", default;
        /// The name in English.
        pub name_en: String = "nameEn", default;
        /// The event to subscribe to.
        pub value: WebhookEvent = "value";
        /// The [`value`](WebhookCategory::value) of the category.
        pub category: String = "category", default;
    }
}
