//! Checks requests that change webhooks, before they are sent.

use super::secret_rule::check_webhook_secret;
use super::{CreateWebhook, UpdateWebhook};
use crate::error::Error;
use crate::redact::Secret;

/// Checks a webhook to create.
#[inline]
pub(super) fn check_create(webhook: &CreateWebhook) -> Result<(), Error> {
    problem_of(webhook).map_or(Ok(()), |problem| Err(Error::invalid_request(problem)))
}

/// Checks webhooks to create, which must have different names.
#[inline]
pub(super) fn check_all(webhooks: &[CreateWebhook]) -> Result<(), Error> {
    for (index, webhook) in webhooks.iter().enumerate() {
        if let Some(problem) = problem_of(webhook) {
            return Err(Error::invalid_request(format!("webhooks[{index}]: {problem}")));
        }
        if webhooks.iter().take(index).any(|other| other.name == webhook.name) {
            return Err(Error::invalid_request(format!("webhooks[{index}]: name {:?} is used twice: use different names", webhook.name)));
        }
    }
    Ok(())
}

/// Checks changes of a webhook. An empty name or URL is sent, because the service decides about it.
#[inline]
pub(super) fn check_update(changes: &UpdateWebhook) -> Result<(), Error> {
    check_id(&changes.webhook_id)?;
    problem_of_secret(changes.secret.as_ref()).map_or(Ok(()), |problem| Err(Error::invalid_request(problem)))
}

/// Checks an ID. An empty ID could address another resource.
#[inline]
pub(super) fn check_id(webhook_id: &str) -> Result<&str, Error> {
    match empty("webhook_id", webhook_id, "pass the ID of a webhook") {
        None => Ok(webhook_id),
        Some(problem) => Err(Error::invalid_request(problem)),
    }
}

#[inline]
fn problem_of(webhook: &CreateWebhook) -> Option<String> {
    let CreateWebhook { name, url, events: _, content_type: _, enabled: _, secret, retry_config: _ } = webhook;
    problem_of_name(name).or_else(|| problem_of_url(url)).or_else(|| problem_of_secret(secret.as_ref()))
}

#[inline]
fn problem_of_name(name: &str) -> Option<String> {
    empty("name", name, "set a name for the webhook")
}

#[inline]
fn problem_of_url(url: &str) -> Option<String> {
    empty("url", url, "set the callback URL of the webhook")
}

/// The text contains the rule and not the value.
#[inline]
fn problem_of_secret(secret: Option<&Secret>) -> Option<String> {
    check_webhook_secret(secret?.expose()).err().map(|rule| format!("secret {rule}"))
}

#[inline]
fn empty(field: &str, value: &str, hint: &str) -> Option<String> {
    match value {
        "" => Some(format!("{field} is empty: {hint}")),
        value if value.trim().is_empty() => Some(format!("{field} is blank: {hint}")),
        _ => None,
    }
}
