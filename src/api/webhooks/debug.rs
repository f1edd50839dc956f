//! `Debug` of the webhook types that contain a callback URL. It shows only the scheme and host of the URL.

use std::fmt;

use super::requests::{CreateWebhook, UpdateWebhook};
use super::responses::{Webhook, WebhookLog};
use crate::redact::Secrets;
use crate::redact::excerpt::message_excerpt;
use crate::redact::url::{self, ShownUrl};

impl fmt::Debug for CreateWebhook {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateWebhook")
            .field("name", &self.name)
            .field("url", &ShownUrl(&self.url))
            .field("events", &self.events)
            .field("content_type", &self.content_type)
            .field("enabled", &self.enabled)
            .field("secret", &self.secret)
            .field("retry_config", &self.retry_config)
            .finish()
    }
}

impl fmt::Debug for UpdateWebhook {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateWebhook")
            .field("webhook_id", &self.webhook_id)
            .field("name", &self.name)
            .field("url", &self.url.as_deref().map(ShownUrl))
            .field("events", &self.events)
            .field("content_type", &self.content_type)
            .field("enabled", &self.enabled)
            .field("secret", &self.secret)
            .field("retry_config", &self.retry_config)
            .finish()
    }
}

impl fmt::Debug for Webhook {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("webhook_id", &self.webhook_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("name", &self.name)
            .field("url", &ShownUrl(&self.url))
            .field("content_type", &self.content_type)
            .field("enabled", &self.enabled)
            .field("events", &self.events)
            .field("secret", &self.secret)
            .field("retry_config", &self.retry_config)
            .finish()
    }
}

impl fmt::Debug for WebhookLog {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLog")
            .field("webhook_id", &self.webhook_id)
            .field("event_name", &self.event_name)
            .field("response_status_code", &self.response_status_code)
            .field("timestamp", &self.timestamp)
            .field("success", &self.success)
            .field("error_message", &self.error_message.as_deref().map(shown_message))
            .finish_non_exhaustive()
    }
}

/// Shortens callback URLs in the message, which comes from an HTTP client.
#[inline]
fn shown_message(message: &str) -> String {
    message_excerpt(&url::shorten_in(message), &Secrets::default())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn debug_shows_scheme_and_host_of_callback_urls() {
        const URL: &str = "https://user:canary-1@hooks.example.com/services/canary-2?key=canary-3#canary-4";
        let webhook: Webhook = serde_json::from_value(json!({ "webhookId": "w1", "createdAt": "", "updatedAt": "", "name": "n",
            "url": URL, "contentType": "application/json", "enabled": true }))
        .unwrap();
        let log: WebhookLog = serde_json::from_value(json!({ "webhookId": "w1", "eventName": "test", "timestamp": "", "success": false,
            "errorMessage": format!("request to {URL} failed, Bearer canary-5") }))
        .unwrap();
        let texts = [
            format!("{webhook:?}"),
            format!("{:?}", CreateWebhook::new("n", URL, ["test"])),
            format!("{:?}", UpdateWebhook::new("w1").url(URL)),
            format!("{log:?}"),
        ];
        for text in texts {
            assert!(text.contains("https://hooks.example.com/…") && !text.contains("canary"), "{text}");
        }
        assert!(format!("{:?}", UpdateWebhook::new("w1")).contains("url: None"));
    }
}
