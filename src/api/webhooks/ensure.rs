//! `ensure_webhook`: what a program that runs again and again calls.

use std::collections::HashSet;
use std::hash::RandomState;

use super::{CreateWebhook, RetryConfig, UpdateWebhook, Webhook, WebhookEvent, page_call};
use crate::client::ManagementClient;
use crate::error::Error;
use crate::error::ErrorKind;
use crate::response::Pages;

/// What [`ensure_webhook`](ManagementClient::ensure_webhook) did, with the webhook as it is now.
///
/// # Examples
///
/// ```no_run
/// use authing::{CreateWebhook, Ensured, WebhookEvent};
///
/// # let client = authing::ManagementClient::from_env()?;
/// match client.ensure_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login]))? {
///     Ensured::Created(webhook) => println!("created {}", webhook.webhook_id),
///     Ensured::Updated(webhook) => println!("updated {}", webhook.webhook_id),
///     Ensured::Unchanged(webhook) => println!("{} is as it should be", webhook.webhook_id),
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth outcome")]
pub enum Ensured {
    /// There was none of that name.
    Created(Webhook),
    /// It differed.
    Updated(Webhook),
    /// It was as it should be.
    Unchanged(Webhook),
}

impl Ensured {
    /// The webhook, whatever was done.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(ensured: authing::Ensured) {
    /// println!("{}", ensured.webhook().webhook_id);
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn webhook(&self) -> &Webhook {
        match self {
            Self::Created(webhook) | Self::Updated(webhook) | Self::Unchanged(webhook) => webhook,
        }
    }

    /// The webhook, whatever was done.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(ensured: authing::Ensured) {
    /// let webhook: authing::Webhook = ensured.into_webhook();
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn into_webhook(self) -> Webhook {
        match self {
            Self::Created(webhook) | Self::Updated(webhook) | Self::Unchanged(webhook) => webhook,
        }
    }
}

impl ManagementClient {
    /// Sees to it that there is one webhook of this name and that it is as `wanted` says.
    ///
    /// Where there is none it is created, where there is one that differs it is updated: only the fields that differ,
    /// and none that `wanted` leaves out. The order of the events does not count. Calling it again changes nothing,
    /// so it is what a build script or a deployment calls on every run, and what to call after a
    /// [`create_webhook`](Self::create_webhook) whose outcome is unknown.
    ///
    /// It makes a call for each 50 webhooks of the user pool, and one to create or update: all of them within one
    /// [`deadline`](crate::ClientBuilder::deadline).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Conflict`] where there are several webhooks of that name, with a text that lists their IDs;
    /// [`ErrorKind::Decode`] where none is found, but the service counts more webhooks than it lists; and those of
    /// [`webhooks`](Self::webhooks), [`create_webhook`](Self::create_webhook) and
    /// [`update_webhook`](Self::update_webhook).
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, then `POST /api/v3/create-webhook` or `POST /api/v3/update-webhook` or neither.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login]).enabled(true);
    /// let webhook = client.ensure_webhook(&wanted)?.into_webhook();
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[inline]
    pub fn ensure_webhook(&self, wanted: &CreateWebhook) -> Result<Ensured, Error> {
        let (client, until) = (self.clone(), self.deadline());
        let mut pages = Pages::new(move |page, hasher: &RandomState| client.run_by(&page_call(page), until)?.page::<Webhook>(hasher));
        let (mut found, mut ids) = (Vec::new(), HashSet::new());
        for webhook in pages.by_ref() {
            let webhook = webhook?;
            // A webhook made while the pages are walked pushes another onto the next page, where it comes again.
            if ids.insert(webhook.webhook_id.clone()) && webhook.name == wanted.name {
                found.push(webhook);
            }
        }
        if found.len() > 1 {
            return Err(several(wanted, &found));
        }
        let Some(webhook) = found.pop() else {
            let listed = ids.len() as u64;
            if listed < pages.total_count() {
                return Err(incomplete(wanted, listed, pages.total_count()));
            }
            return self.create_webhook_by(wanted, until).map(Ensured::Created);
        };
        match changes(&webhook, wanted) {
            None => Ok(Ensured::Unchanged(webhook)),
            Some(changes) => self.update_webhook_by(&changes, until).map(Ensured::Updated),
        }
    }
}

#[inline]
fn several(wanted: &CreateWebhook, found: &[Webhook]) -> Error {
    let ids: Vec<&str> = found.iter().map(|webhook| webhook.webhook_id.as_str()).collect();
    let text =
        format!("ensure_webhook: {} webhooks are called {:?}: {}; delete or rename all but one", ids.len(), wanted.name, ids.join(", "));
    Error::rejected(ErrorKind::Conflict, text)
}

#[inline]
fn incomplete(wanted: &CreateWebhook, listed: u64, total_count: u64) -> Error {
    let name = &wanted.name;
    let text = format!(
        "ensure_webhook: list-webhooks lists {listed} of {total_count} webhooks: {name:?} may be among the others, none was created"
    );
    Error::rejected(ErrorKind::Decode, text)
}

/// What has to change for `webhook` to be as `wanted` says, `None` for nothing.
#[inline]
fn changes(webhook: &Webhook, wanted: &CreateWebhook) -> Option<UpdateWebhook> {
    let CreateWebhook { name: _, url, events, content_type, enabled, secret, retry_config } = wanted;
    let mut changes = UpdateWebhook::new(&webhook.webhook_id);
    changes.url = Some(url).filter(|url| **url != webhook.url).cloned();
    changes.events = Some(events).filter(|events| !are_the_same(events, &webhook.events)).cloned();
    changes.content_type = Some(content_type).filter(|content_type| **content_type != webhook.content_type).cloned();
    changes.enabled = enabled.filter(|enabled| *enabled != webhook.enabled);
    changes.secret = secret.clone().filter(|secret| Some(secret) != webhook.secret.as_ref());
    changes.retry_config = retry_config.as_ref().and_then(|wanted| retries_to_change(webhook.retry_config.as_ref(), wanted));
    let UpdateWebhook { webhook_id: _, name, url, events, content_type, enabled, secret, retry_config } = &changes;
    let nothing = name.is_none()
        && url.is_none()
        && events.is_none()
        && content_type.is_none()
        && enabled.is_none()
        && secret.is_none()
        && retry_config.is_none();
    if nothing { None } else { Some(changes) }
}

/// In whatever order, and however often.
#[inline]
fn are_the_same(some: &[WebhookEvent], others: &[WebhookEvent]) -> bool {
    some.iter().all(|event| others.contains(event)) && others.iter().all(|event| some.contains(event))
}

/// What has to be sent for the repetitions to be as `wanted` says, `None` for nothing. They go out as a whole, so that
/// what `wanted` leaves out stays as it is, whether the service replaces them or adds to them.
#[inline]
fn retries_to_change(now: Option<&RetryConfig>, wanted: &RetryConfig) -> Option<RetryConfig> {
    let RetryConfig { enabled, count, delay, delay_unit } = wanted;
    let whole = RetryConfig {
        enabled: *enabled,
        count: count.or(now.and_then(|now| now.count)),
        delay: delay.or(now.and_then(|now| now.delay)),
        delay_unit: delay_unit.clone().or_else(|| now.and_then(|now| now.delay_unit.clone())),
    };
    // A webhook without any repeats nothing.
    let unchanged = now.map_or_else(|| whole == RetryConfig::new(false), |now| *now == whole);
    if unchanged { None } else { Some(whole) }
}
