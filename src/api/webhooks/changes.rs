//! Updates from webhooks: the differences from a [`CreateWebhook`], and all fields of a [`Webhook`].

use super::{CreateWebhook, RetryConfig, UpdateWebhook, Webhook, WebhookEvent};
use crate::redact::Secret;

impl CreateWebhook {
    /// Returns the update that [`ensure_webhook`](crate::ManagementClient::ensure_webhook) would send to make `webhook`
    /// match, or `None` if it matches. Nothing is sent.
    ///
    /// The update contains the fields that are set here and differ. Events are compared as sets, an empty secret is equal to
    /// none, and fields that [`retry_config`](Self::retry_config) does not set keep their present values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let events = [WebhookEvent::Login];
    /// let wanted = CreateWebhook::new("audit", "https://example.com/cb", events);
    /// if let Some(changes) = wanted.changes(&client.get_webhook("webhook-id")?) {
    ///     println!("the url differs: {}", changes.url.is_some());
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn changes(&self, webhook: &Webhook) -> Option<UpdateWebhook> {
        let Self { name, url, events, content_type, enabled, secret, retry_config } = self;
        let mut changes = UpdateWebhook::new(&webhook.webhook_id);
        changes.name = Some(name).filter(|name| **name != webhook.name).cloned();
        changes.url = Some(url).filter(|url| **url != webhook.url).cloned();
        changes.events = Some(events).filter(|events| !same_events(events, &webhook.events)).cloned();
        changes.content_type = content_type.clone().filter(|content_type| *content_type != webhook.content_type);
        changes.enabled = enabled.filter(|enabled| *enabled != webhook.enabled);
        changes.secret = secret.clone().filter(|secret| secret.expose() != webhook.secret.as_ref().map_or("", Secret::expose));
        changes.retry_config = retry_config.as_ref().and_then(|wanted| changed_retries(webhook.retry_config.as_ref(), wanted));
        let UpdateWebhook { webhook_id: _, name, url, events, content_type, enabled, secret, retry_config } = &changes;
        let is_empty = name.is_none()
            && url.is_none()
            && events.is_none()
            && content_type.is_none()
            && enabled.is_none()
            && secret.is_none()
            && retry_config.is_none();
        if is_empty { None } else { Some(changes) }
    }
}

/// Compares events as sets.
#[inline]
fn same_events(some: &[WebhookEvent], others: &[WebhookEvent]) -> bool {
    some.iter().all(|event| others.contains(event)) && others.iter().all(|event| some.contains(event))
}

/// Returns the retry configuration to send, or `None` if it matches. All its fields are sent, so that fields that `wanted`
/// does not set keep their values, whether the service replaces or merges the configuration.
#[inline]
fn changed_retries(now: Option<&RetryConfig>, wanted: &RetryConfig) -> Option<RetryConfig> {
    let RetryConfig { enabled, count, delay, delay_unit } = wanted;
    let merged = RetryConfig {
        enabled: *enabled,
        count: count.or(now.and_then(|now| now.count)),
        delay: delay.or(now.and_then(|now| now.delay)),
        delay_unit: delay_unit.clone().or_else(|| now.and_then(|now| now.delay_unit.clone())),
    };
    // A webhook without a retry configuration does not retry.
    let unchanged = now.map_or_else(|| merged == RetryConfig::new(false), |now| *now == merged);
    if unchanged { None } else { Some(merged) }
}

impl From<Webhook> for UpdateWebhook {
    /// Returns an update that sets every field to its present value, to edit and send. If the webhook has no secret or no
    /// retry configuration, that field is unset.
    #[inline]
    fn from(webhook: Webhook) -> Self {
        let Webhook { webhook_id, created_at: _, updated_at: _, name, url, content_type, enabled, events, secret, retry_config } = webhook;
        Self {
            webhook_id,
            name: Some(name),
            url: Some(url),
            events: Some(events),
            content_type: Some(content_type),
            enabled: Some(enabled),
            secret,
            retry_config,
        }
    }
}

impl From<&Webhook> for UpdateWebhook {
    /// Returns an update that sets every field to its present value, to edit and send. If the webhook has no secret or no
    /// retry configuration, that field is unset.
    #[inline]
    fn from(webhook: &Webhook) -> Self {
        Self::from(webhook.clone())
    }
}
