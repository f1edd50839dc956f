//! `Webhook`: the fields of a webhook and the rules for their values.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::Serialize;
use ureq_proto::http::Uri;

use super::fields::{Fields, invalid};
use super::retry_config::RetryConfig;
use crate::emulator::clock;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::memory;

/// A webhook. Fields have the order and names of the JSON.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Webhook {
    pub(crate) webhook_id: String,
    created_at: String,
    updated_at: String,
    name: String,
    pub(crate) url: String,
    pub(crate) content_type: String,
    enabled: bool,
    events: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_config: Option<RetryConfig>,
}

/// The fields of a create or update request. `None` for fields that are not in the request.
pub(crate) struct Changes {
    name: Option<String>,
    url: Option<String>,
    events: Option<Vec<String>>,
    content_type: Option<String>,
    enabled: Option<bool>,
    secret: Option<String>,
    retry_config: Option<RetryConfig>,
}

impl Webhook {
    pub(crate) fn new(webhook_id: String, changes: Changes, now: SystemTime) -> Result<Self, Rejection> {
        let required = |name| invalid(name, "is required");
        let now = clock::utc(now);
        Ok(Self {
            webhook_id,
            created_at: now.clone(),
            updated_at: now,
            name: changes.name.ok_or_else(|| required("name"))?,
            url: changes.url.ok_or_else(|| required("url"))?,
            content_type: changes.content_type.ok_or_else(|| required("contentType"))?,
            enabled: changes.enabled.unwrap_or(true),
            events: changes.events.ok_or_else(|| required("events"))?,
            secret: changes.secret,
            retry_config: changes.retry_config,
        })
    }

    /// Returns the webhook with the changes of an update.
    pub(crate) fn changed(&self, changes: Changes, now: SystemTime) -> Self {
        Self {
            webhook_id: self.webhook_id.clone(),
            created_at: self.created_at.clone(),
            updated_at: clock::utc(now),
            name: changes.name.unwrap_or_else(|| self.name.clone()),
            url: changes.url.unwrap_or_else(|| self.url.clone()),
            content_type: changes.content_type.unwrap_or_else(|| self.content_type.clone()),
            enabled: changes.enabled.unwrap_or(self.enabled),
            events: changes.events.unwrap_or_else(|| self.events.clone()),
            secret: changes.secret.or_else(|| self.secret.clone()),
            retry_config: changes.retry_config.or_else(|| self.retry_config.clone()),
        }
    }

    /// The memory that the webhook holds, in bytes.
    pub(crate) fn memory(&self) -> usize {
        let texts = [&self.webhook_id, &self.created_at, &self.updated_at, &self.name, &self.url, &self.content_type];
        let texts = texts.into_iter().chain(&self.secret).map(|text| memory::of_text(text)).sum::<usize>();
        size_of::<Self>() + texts + memory::of_texts(&self.events) + self.retry_config.as_ref().map_or(0, RetryConfig::memory)
    }

    /// Whether the event is delivered to this webhook.
    pub(crate) fn is_subscribed_to(&self, event: &str) -> bool {
        self.enabled && self.events.iter().any(|name| name == event)
    }

    /// The pause before the retry with this number, counted from 1; `None` if there is no such retry.
    pub(crate) fn retry_delay(&self, event: &str, number: u64) -> Option<Duration> {
        let config = self.retry_config.as_ref().filter(|_| self.is_subscribed_to(event))?;
        config.retry_delay(number)
    }

    pub(crate) fn is_form(&self) -> bool {
        self.content_type == FORM
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("webhook_id", &self.webhook_id).finish_non_exhaustive()
    }
}

impl Changes {
    /// Reads the fields of a webhook, and checks what their declarations do not.
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Self, Rejection> {
        let changes = Self {
            name: fields.text("name")?,
            url: fields.text("url")?,
            events: fields.texts("events")?,
            content_type: fields.text("contentType")?,
            enabled: fields.flag("enabled")?,
            secret: fields.text("secret")?,
            retry_config: fields.object("retryConfig")?.map(RetryConfig::read).transpose()?,
        };
        if changes.name.as_deref().is_some_and(|name| name.trim().is_empty()) {
            return Err(invalid("name", "must not be empty or blank"));
        }
        if changes.url.as_deref().is_some_and(|url| !is_callback(url)) {
            return Err(invalid("url", "must be an http:// or https:// address"));
        }
        if changes.secret.as_deref().is_some_and(|secret| !is_secret(secret)) {
            return Err(invalid("secret", "must be printable ASCII (0x20 to 0x7E) without a space at the start or end"));
        }
        Ok(changes)
    }
}

fn is_callback(url: &str) -> bool {
    url.parse::<Uri>().is_ok_and(|url| matches!(url.scheme_str(), Some("http" | "https")) && url.host().is_some())
}

/// The client has the same rule. A secret is sent in a header: other characters can be changed in transit, and receivers
/// remove outer spaces. The empty string is allowed and means no secret.
fn is_secret(secret: &str) -> bool {
    secret.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !secret.starts_with(' ') && !secret.ends_with(' ')
}

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
