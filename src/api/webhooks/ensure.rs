//! `ensure_webhook` and `ensure_webhooks`: create or update by name.

use std::collections::HashSet;
use std::hash::RandomState;
use std::slice;
use std::time::Instant;

use super::check::{check_all, check_create};
use super::{CreateWebhook, Webhook, page_call};
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
    /// Creates a webhook of this name, or updates the existing one so that it is as `wanted` says.
    ///
    /// If there is no webhook of this name, it is created. If there is one and it differs, an update sends the fields that
    /// differ; fields that `wanted` does not set stay as they are. The order of the events does not count. Repeated calls
    /// change nothing, so build scripts and deployments can call it on every run; it is also what to call after a
    /// [`create_webhook`](Self::create_webhook) whose outcome is unknown.
    ///
    /// The service does not enforce unique names: two programs that call this at the same time can both find no webhook
    /// and both create one. The next call then fails with [`ErrorKind::Conflict`] and the IDs of both; delete or rename
    /// all but one.
    ///
    /// It makes a call for each 50 webhooks of the user pool, and one to create or update: all of them within one
    /// [`deadline`](crate::ClientBuilder::deadline). For several webhooks, [`ensure_webhooks`](Self::ensure_webhooks)
    /// lists only once.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the name or URL is empty or blank, or the secret is not valid: nothing is sent.
    /// [`ErrorKind::Conflict`] where there are several webhooks of that name, with a text that lists their IDs;
    /// [`ErrorKind::Decode`] where a webhook of the list cannot be read, or where none is found, but the service counts
    /// more webhooks than it lists: nothing is created or updated. Also those of
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
        check_create(wanted)?;
        let until = self.deadline();
        let found = self.find_webhooks("ensure_webhook", slice::from_ref(wanted), until)?;
        self.ensure_found("ensure_webhook", wanted, found.into_iter().flatten().collect(), until)
    }

    /// Does what [`ensure_webhook`](Self::ensure_webhook) does for several webhooks, and lists the existing ones only once.
    ///
    /// The results are in the order of `wanted`. A webhook that fails does not stop the others. All calls together have
    /// one [`deadline`](crate::ClientBuilder::deadline); webhooks that it leaves no time for fail with
    /// [`ErrorKind::Timeout`].
    ///
    /// # Errors
    ///
    /// As a whole, before anything is created or updated: [`ErrorKind::Config`] if a name or URL is empty or blank, a
    /// secret is not valid, or two webhooks have the same name; [`ErrorKind::Decode`] where a webhook of the list cannot
    /// be read, or where one of `wanted` is not found, but the service counts more webhooks than it lists; and those of
    /// [`webhooks`](Self::webhooks).
    ///
    /// For a single webhook: [`ErrorKind::Conflict`] where there are several of its name, and those of
    /// [`create_webhook`](Self::create_webhook) and [`update_webhook`](Self::update_webhook).
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, once for each 50 webhooks of the user pool, then for each of `wanted`
    /// `POST /api/v3/create-webhook` or `POST /api/v3/update-webhook` or neither.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = [
    ///     CreateWebhook::new("audit", "https://example.com/audit", [WebhookEvent::Login]),
    ///     CreateWebhook::new("sync", "https://example.com/sync", [WebhookEvent::UserCreated]),
    /// ];
    /// for (wanted, result) in wanted.iter().zip(client.ensure_webhooks(&wanted)?) {
    ///     match result {
    ///         Ok(ensured) => println!("{}: {}", wanted.name, ensured.webhook().webhook_id),
    ///         Err(error) => eprintln!("{}: {error}", wanted.name),
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
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

    /// Lists all webhooks and gives those of each wanted name.
    #[inline]
    fn find_webhooks(&self, method: &str, wanted: &[CreateWebhook], until: Instant) -> Result<Vec<Vec<Webhook>>, Error> {
        let client = self.clone();
        let mut pages = Pages::new(move |page, hasher: &RandomState| client.run_by(&page_call(page), until)?.page::<Webhook>(hasher));
        let (mut found, mut ids) = (vec![Vec::new(); wanted.len()], HashSet::new());
        for row in pages.by_ref() {
            // The first error ends it, also that of a single row: it may be a webhook of a wanted name, and a second one
            // would be created.
            let webhook = row?;
            // A webhook created during the iteration moves others to the next page, where they are listed again.
            if !ids.insert(webhook.webhook_id.clone()) {
                continue;
            }
            let place = wanted.iter().position(|wanted| wanted.name == webhook.name);
            if let Some(of_name) = place.and_then(|place| found.get_mut(place)) {
                of_name.push(webhook);
            }
        }
        let (listed, total_count) = (ids.len() as u64, pages.total_count());
        let missing = wanted.iter().zip(&found).find(|(_, found)| found.is_empty());
        match missing {
            Some((wanted, _)) if listed < total_count => Err(incomplete(method, wanted, listed, total_count)),
            _ => Ok(found),
        }
    }

    /// Creates or updates a webhook, given the existing ones of its name.
    #[inline]
    fn ensure_found(&self, method: &str, wanted: &CreateWebhook, mut found: Vec<Webhook>, until: Instant) -> Result<Ensured, Error> {
        if found.len() > 1 {
            return Err(several(method, wanted, &found));
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
fn several(method: &str, wanted: &CreateWebhook, found: &[Webhook]) -> Error {
    let ids: Vec<&str> = found.iter().map(|webhook| webhook.webhook_id.as_str()).collect();
    let text = format!(
        "{} webhooks are called {:?}: {}; two concurrent runs may have created them: delete or rename all but one",
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
