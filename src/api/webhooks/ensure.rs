//! `ensure_webhook` and `ensure_webhooks`: create or update by name.

use std::collections::HashSet;
use std::hash::RandomState;
use std::slice;
use std::time::Instant;

use super::check::{check_all, check_create};
use super::{CreateWebhook, Webhook, page_call};
use crate::client::ManagementClient;
use crate::error::{Error, ErrorKind};
use crate::response::{LARGEST_PAGE, Pages};

/// The outcome of [`ensure_webhook`](ManagementClient::ensure_webhook), with the webhook.
///
/// # Examples
///
/// ```no_run
/// use authing::{CreateWebhook, Ensured, WebhookEvent};
///
/// let client = authing::ManagementClient::from_env()?;
/// let events = [WebhookEvent::Login];
/// let wanted = CreateWebhook::new("audit", "https://example.com/cb", events);
/// match client.ensure_webhook(&wanted)? {
///     Ensured::Created(webhook) => println!("created {}", webhook.webhook_id),
///     Ensured::Updated(webhook) => println!("updated {}", webhook.webhook_id),
///     Ensured::Unchanged(webhook) => println!("unchanged {}", webhook.webhook_id),
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[allow(clippy::exhaustive_enums, reason = "there are no other outcomes")]
pub enum Ensured {
    /// No webhook had the name, so it was created.
    Created(Webhook),
    /// The webhook differed, so it was updated.
    Updated(Webhook),
    /// The webhook matched, so nothing was sent.
    Unchanged(Webhook),
}

impl Ensured {
    /// Returns the webhook.
    #[must_use]
    #[inline]
    pub fn webhook(&self) -> &Webhook {
        match self {
            Self::Created(webhook) | Self::Updated(webhook) | Self::Unchanged(webhook) => webhook,
        }
    }

    /// Converts this into the webhook.
    #[must_use]
    #[inline]
    pub fn into_webhook(self) -> Webhook {
        match self {
            Self::Created(webhook) | Self::Updated(webhook) | Self::Unchanged(webhook) => webhook,
        }
    }
}

impl ManagementClient {
    /// Creates the webhook if none has its name, or updates the existing one if it differs.
    ///
    /// An update sends only the fields that `wanted` sets and that differ; other fields keep their values. Events are
    /// compared as sets. Repeated calls change nothing, so build scripts and deployments can call it on every run. Also call
    /// it after a [`create_webhook`](Self::create_webhook) with an unknown outcome.
    ///
    /// The service does not enforce unique names: two programs that call this at the same time can both find no webhook
    /// and both create one. The next call then fails with [`ErrorKind::Conflict`] and the IDs of both: delete or rename all
    /// but one.
    ///
    /// It sends one request for each 50 webhooks of the user pool, and one to create or update. All of them share one
    /// [`deadline`](crate::ClientBuilder::deadline). For several webhooks, use [`ensure_webhooks`](Self::ensure_webhooks),
    /// which lists only once.
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::InvalidRequest`] if the name or URL is empty or blank, or the secret is invalid: nothing is sent.
    /// - [`ErrorKind::Conflict`] in [`Error::Ensure`] if several webhooks have the name; the text lists their IDs.
    /// - [`ErrorKind::Incomplete`] in [`Error::Ensure`] if none is found, but the service counts more webhooks than it lists.
    /// - [`ErrorKind::Decode`] if a webhook of the list cannot be read.
    /// - The errors of [`webhooks`](Self::webhooks), [`create_webhook`](Self::create_webhook) and
    ///   [`update_webhook`](Self::update_webhook).
    ///
    /// The first four kinds mean that nothing was created or updated, unless `Decode` is the error of the create or update.
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, then `POST /api/v3/create-webhook`, `POST /api/v3/update-webhook` or neither.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let events = [WebhookEvent::Login];
    /// let wanted = CreateWebhook::new("audit", "https://example.com/cb", events);
    /// let webhook = client.ensure_webhook(&wanted)?.into_webhook();
    /// println!("{}", webhook.webhook_id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("idempotent", "upsert"))]
    #[inline]
    pub fn ensure_webhook(&self, wanted: &CreateWebhook) -> Result<Ensured, Error> {
        check_create(wanted)?;
        let until = self.deadline();
        let found = self.find_webhooks("ensure_webhook", slice::from_ref(wanted), until)?;
        self.ensure_found("ensure_webhook", wanted, found.into_iter().flatten().collect(), until)
    }

    /// Does the same as [`ensure_webhook`](Self::ensure_webhook) for several webhooks, and lists the existing ones only once.
    ///
    /// The results are in the order of `wanted`. If one webhook fails, the others are still created or updated. All requests
    /// share one [`deadline`](crate::ClientBuilder::deadline). If it expires, the remaining webhooks fail with
    /// [`ErrorKind::Timeout`].
    ///
    /// # Errors
    ///
    /// The call fails before anything is created or updated
    ///
    /// - with [`ErrorKind::InvalidRequest`] if a name or URL is empty or blank, a secret is invalid, or two webhooks of
    ///   `wanted` have the same name: nothing is sent;
    /// - with [`ErrorKind::Incomplete`] in [`Error::Ensure`] if one of `wanted` is not found, but the service counts more
    ///   webhooks than it lists;
    /// - with [`ErrorKind::Decode`] if a webhook of the list cannot be read;
    /// - with those of [`webhooks`](Self::webhooks).
    ///
    /// A result is an error with [`ErrorKind::Conflict`] in [`Error::Ensure`] if several webhooks have the name, or one of
    /// [`create_webhook`](Self::create_webhook) and [`update_webhook`](Self::update_webhook).
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks` for each 50 webhooks of the user pool, then for each of `wanted`
    /// `POST /api/v3/create-webhook`, `POST /api/v3/update-webhook` or neither.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let (login, created) = ([WebhookEvent::Login], [WebhookEvent::UserCreated]);
    /// let wanted = [
    ///     CreateWebhook::new("audit", "https://example.com/audit", login),
    ///     CreateWebhook::new("sync", "https://example.com/sync", created),
    /// ];
    /// let results = client.ensure_webhooks(&wanted)?;
    /// for (wanted, result) in wanted.iter().zip(results) {
    ///     match result {
    ///         Ok(ensured) => println!("{}: {}", wanted.name, ensured.webhook().webhook_id),
    ///         Err(error) => eprintln!("{}: {error}", wanted.name),
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("idempotent", "upsert"))]
    #[inline]
    pub fn ensure_webhooks(&self, wanted: &[CreateWebhook]) -> Result<Vec<Result<Ensured, Error>>, Error> {
        check_all(wanted)?;
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let until = self.deadline();
        let found = self.find_webhooks("ensure_webhooks", wanted, until)?;
        let results = wanted.iter().zip(found).map(|(wanted, found)| self.ensure_found("ensure_webhooks", wanted, found, until));
        Ok(results.collect())
    }

    /// Lists all webhooks, and returns those with the name of each of `wanted`.
    #[inline]
    fn find_webhooks(&self, method: &str, wanted: &[CreateWebhook], until: Instant) -> Result<Vec<Vec<Webhook>>, Error> {
        let client = self.clone();
        let mut pages =
            Pages::new(move |page, hasher: &RandomState| client.run_page_by::<Webhook>(&page_call(page, LARGEST_PAGE), until, hasher));
        let (mut found, mut ids) = (vec![Vec::new(); wanted.len()], HashSet::new());
        for row in pages.by_ref() {
            // An error of a single row is returned too: it may be a webhook with a wanted name, and ignoring it would create
            // a second one.
            let webhook = row?;
            // A webhook created during the iteration moves others to the next page, where they are listed again.
            if !ids.insert(webhook.webhook_id.clone()) {
                continue;
            }
            let index = wanted.iter().position(|wanted| wanted.name == webhook.name);
            if let Some(with_name) = index.and_then(|index| found.get_mut(index)) {
                with_name.push(webhook);
            }
        }
        let (listed, total_count) = (ids.len() as u64, pages.total_count());
        let missing = wanted.iter().zip(&found).find(|(_, found)| found.is_empty());
        match missing {
            Some((wanted, _)) if listed < total_count => Err(incomplete(method, wanted, listed, total_count)),
            _ => Ok(found),
        }
    }

    /// Creates or updates a webhook. `found` are the existing webhooks with its name.
    #[inline]
    fn ensure_found(&self, method: &str, wanted: &CreateWebhook, mut found: Vec<Webhook>, until: Instant) -> Result<Ensured, Error> {
        if found.len() > 1 {
            return Err(conflict(method, wanted, &found));
        }
        let Some(webhook) = found.pop() else {
            return self.create_webhook_by(wanted, until).map(Ensured::Created);
        };
        match wanted.changes(&webhook) {
            None => Ok(Ensured::Unchanged(webhook)),
            Some(changes) => self.update_webhook_by(&changes, until).map(Ensured::Updated),
        }
    }
}

#[inline]
fn conflict(method: &str, wanted: &CreateWebhook, found: &[Webhook]) -> Error {
    let ids: Vec<&str> = found.iter().map(|webhook| webhook.webhook_id.as_str()).collect();
    let text = format!(
        "{} webhooks have the name {:?}: {}; two concurrent runs may have created them: delete or rename all but one",
        ids.len(),
        wanted.name,
        ids.join(", ")
    );
    Error::ensure(ErrorKind::Conflict, method, text)
}

#[inline]
fn incomplete(method: &str, wanted: &CreateWebhook, listed: u64, total_count: u64) -> Error {
    let name = &wanted.name;
    let text = format!("list-webhooks returned {listed} of {total_count} webhooks: {name:?} may be among the others, so none was created");
    Error::ensure(ErrorKind::Incomplete, method, text)
}
