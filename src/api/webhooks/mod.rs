//! The webhook methods of the API.

mod changes;
mod check;
mod debug;
mod ensure;
mod event;
mod requests;
mod responses;
mod secret_rule;
mod types;

use std::hash::RandomState;
use std::time::Instant;

use serde::Serialize;

use self::check::{check_create, check_id, check_update};
pub use self::ensure::Ensured;
pub use self::event::WebhookEvent;
pub use self::requests::{CreateWebhook, GetWebhookLogs, ListWebhooks, TriggerWebhook, UpdateWebhook};
pub use self::responses::{TriggerWebhookResponse, Webhook, WebhookCategory, WebhookEventInfo, WebhookEventList, WebhookLog};
pub use self::types::{ContentType, DelayUnit, RetryConfig};
use crate::client::ManagementClient;
use crate::client::request::{Call, Idempotency};
use crate::error::Error;
use crate::json::{lenient, raw};
use crate::response::{LARGEST_PAGE, Page, Pages};

impl ManagementClient {
    /// Creates a webhook.
    ///
    /// Two calls make two webhooks, even of one name: after a failure that leaves the outcome open it is not
    /// repeated. [`ensure_webhook`](Self::ensure_webhook) is what to call then, and in anything that runs again.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the name or URL is empty or blank, or the secret is not
    /// printable ASCII or has a space at its start or end: nothing is sent.
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) where the service does not take a field,
    /// and those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/create-webhook`, repeated only where it was certainly not carried out.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]).secret("shared");
    /// let webhook = client.create_webhook(&wanted)?;
    /// println!("created {}", webhook.webhook_id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createWebhook")]
    #[inline]
    pub fn create_webhook(&self, webhook: &CreateWebhook) -> Result<Webhook, Error> {
        self.create_webhook_by(webhook, self.deadline())
    }

    /// Lists one page of the user pool's webhooks. [`webhooks`](Self::webhooks) walks all pages.
    ///
    /// # Errors
    ///
    /// Those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ListWebhooks;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let page = client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?;
    /// println!("{} of {}", page.list.len(), page.total_count);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listWebhooks")]
    pub fn list_webhooks(&self, request: &ListWebhooks) -> Result<Page<Webhook>, Error> {
        self.run(&list_call(request))?.data()
    }

    /// Walks all webhooks of the user pool, fetching 50 at a time when the first of them is wanted.
    ///
    /// An unreadable row is an error, and iteration continues with the next row; a failed request ends it. Webhooks created
    /// or deleted meanwhile may be missed or come twice.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for each row that cannot be read, and those of
    /// [every call](Error#every-call) where a page could not be fetched.
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, once for each page.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let enabled: Vec<_> = client.webhooks().filter(|webhook| webhook.as_ref().is_ok_and(|webhook| webhook.enabled)).collect();
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[inline]
    pub fn webhooks(&self) -> Pages<Webhook> {
        let client = self.clone();
        Pages::new(move |page, hasher: &RandomState| client.run(&page_call(page))?.page(hasher))
    }

    /// Gets one webhook.
    ///
    /// `webhook_id` is what [`create_webhook`](Self::create_webhook) answered and [`webhooks`](Self::webhooks) lists.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) where the user pool has no such webhook, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/get-webhook`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let webhook = client.get_webhook("webhook-id")?;
    /// println!("{} goes to {}", webhook.name, webhook.url);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhook")]
    pub fn get_webhook(&self, webhook_id: impl AsRef<str>) -> Result<Webhook, Error> {
        self.get_webhook_by_id(webhook_id.as_ref())
    }

    /// Changes what is set in `changes`, and leaves the rest of the webhook as it is.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the ID is empty or blank, or a new
    /// secret is not printable ASCII or has a space at its start or end: nothing is sent.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) where the user pool has no such webhook,
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) where the service does not take a field, and
    /// those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/update-webhook`, repeated after a passing failure: twice is the same as once.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::UpdateWebhook;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let paused = client.update_webhook(&UpdateWebhook::new("webhook-id").enabled(false))?;
    /// assert!(!paused.enabled);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateWebhook")]
    #[inline]
    pub fn update_webhook(&self, changes: &UpdateWebhook) -> Result<Webhook, Error> {
        self.update_webhook_by(changes, self.deadline())
    }

    /// Deletes webhooks. IDs that the user pool does not know are no error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) where there is no ID or an empty one,
    /// [`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful) where the service answers that it did not do it, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/delete-webhook`, repeated after a passing failure: twice is the same as once.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// client.delete_webhook(["webhook-id", "another"])?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "deleteWebhook")]
    #[inline]
    pub fn delete_webhook(&self, webhook_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Error> {
        self.delete_webhooks(webhook_ids.into_iter().map(|id| id.as_ref().to_owned()).collect())
    }

    /// Lists one page of a webhook's deliveries, newest first. [`webhook_logs`](Self::webhook_logs) walks all pages.
    ///
    /// A webhook that the user pool does not know has no deliveries.
    ///
    /// # Errors
    ///
    /// Those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/get-webhook-logs`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::GetWebhookLogs;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let latest = client.get_webhook_logs(&GetWebhookLogs::new("webhook-id").page(1).limit(1))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhookLogs")]
    #[inline]
    pub fn get_webhook_logs(&self, request: &GetWebhookLogs) -> Result<Page<WebhookLog>, Error> {
        self.run(&logs_call(request)?)?.data()
    }

    /// Walks all deliveries of a webhook, newest first, fetching 50 at a time when the first of them is wanted.
    ///
    /// An unreadable row is an error, and iteration continues with the next row; a failed request ends it. Deliveries made
    /// meanwhile push older ones down, which then come twice.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for each row that cannot be read, and those of
    /// [every call](Error#every-call) where a page could not be fetched.
    ///
    /// # API
    ///
    /// `POST /api/v3/get-webhook-logs`, once for each page.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// for entry in client.webhook_logs("webhook-id").take(100) {
    ///     let entry = entry?;
    ///     println!("{} {}", entry.timestamp, entry.event_name);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[inline]
    pub fn webhook_logs(&self, webhook_id: impl AsRef<str>) -> Pages<WebhookLog> {
        self.walk_logs(webhook_id.as_ref().to_owned())
    }

    /// Makes the service deliver to a webhook's callback now, and gives what the callback answered.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) where the user pool has no such webhook,
    /// [`ErrorKind::EndpointRequest`](crate::ErrorKind::EndpointRequest) and
    /// [`ErrorKind::EndpointResponse`](crate::ErrorKind::EndpointResponse) where the callback did not take it, and those
    /// of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/trigger-webhook`, repeated only where it was certainly not carried out.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::TriggerWebhook;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let answered = client.trigger_webhook(&TriggerWebhook::new("webhook-id"))?;
    /// println!("the callback said {}", answered.response);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "triggerWebhook")]
    #[inline]
    pub fn trigger_webhook(&self, delivery: &TriggerWebhook) -> Result<TriggerWebhookResponse, Error> {
        check_id(&delivery.webhook_id)?;
        let call = Call::post("/api/v3/trigger-webhook", delivery, Idempotency::NotIdempotent)?;
        self.run(&call.with_hint("webhook_logs shows it"))?.untyped_data()
    }

    /// Gets the events that webhooks can be told of, with their names in Chinese and English.
    ///
    /// # Errors
    ///
    /// Those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/get-webhook-event-list`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// for event in client.get_webhook_event_list()?.events {
    ///     println!("{:<40} {}", event.value, event.name_en);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhookEventList")]
    #[inline]
    pub fn get_webhook_event_list(&self) -> Result<WebhookEventList, Error> {
        self.run(&Call::get("/api/v3/get-webhook-event-list"))?.data()
    }

    // What the methods above come down to: compiled once, here, and not in every program again. What is `#[inline]` is
    // compiled in the programs that call it alone: of the many methods of an API most programs use a few.

    fn get_webhook_by_id(&self, webhook_id: &str) -> Result<Webhook, Error> {
        self.webhook_by(&Call::get("/api/v3/get-webhook").query("webhookId", check_id(webhook_id)?), self.deadline())
    }

    #[inline]
    fn create_webhook_by(&self, webhook: &CreateWebhook, until: Instant) -> Result<Webhook, Error> {
        check_create(webhook)?;
        let call = Call::post("/api/v3/create-webhook", webhook, Idempotency::NotIdempotent)?;
        self.webhook_by(&call.with_hint("ensure_webhook finds out"), until)
    }

    #[inline]
    fn update_webhook_by(&self, changes: &UpdateWebhook, until: Instant) -> Result<Webhook, Error> {
        check_update(changes)?;
        self.webhook_by(&Call::post("/api/v3/update-webhook", changes, Idempotency::Idempotent)?, until)
    }

    fn webhook_by(&self, call: &Call<'_>, until: Instant) -> Result<Webhook, Error> {
        self.run_by(call, until)?.data()
    }

    #[inline]
    fn walk_logs(&self, webhook_id: String) -> Pages<WebhookLog> {
        let client = self.clone();
        Pages::new(move |page, hasher: &RandomState| {
            let request = GetWebhookLogs::new(&webhook_id).page(page).limit(LARGEST_PAGE);
            client.run(&logs_call(&request)?)?.page(hasher)
        })
    }

    #[inline]
    fn delete_webhooks(&self, webhook_ids: Vec<String>) -> Result<(), Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct DeleteWebhook {
            webhook_ids: Vec<String>,
        }
        if webhook_ids.is_empty() {
            return Err(Error::config("webhook_ids is empty: give at least one ID"));
        }
        for webhook_id in &webhook_ids {
            check_id(webhook_id)?;
        }
        let call = Call::post("/api/v3/delete-webhook", &DeleteWebhook { webhook_ids }, Idempotency::Idempotent)?;
        let done = self.run(&call)?;
        // Any other data, or none, is the older way to say that it was done.
        let data = done.data_text().unwrap_or_default();
        let success = raw::find(data, ["success"]).map_or(Ok(None), |[success]| success.value("success"));
        let is_false = |value| lenient::boolean(&mut serde_json::Deserializer::from_str(value)).is_ok_and(|success| !success);
        match success {
            Ok(Some(value)) if is_false(value) => Err(done.unsuccessful()),
            Ok(_) => Ok(()),
            Err(error) => Err(done.decode_error(&error)),
        }
    }
}

fn list_call(request: &ListWebhooks) -> Call<'static> {
    let mut call = Call::get("/api/v3/list-webhooks");
    for (key, number) in [("page", request.page), ("limit", request.limit)] {
        if let Some(number) = number {
            call = call.query(key, number.to_string());
        }
    }
    call
}

#[inline]
fn page_call(page: u32) -> Call<'static> {
    list_call(&ListWebhooks::new().page(page).limit(LARGEST_PAGE))
}

#[inline]
fn logs_call(request: &GetWebhookLogs) -> Result<Call<'static>, Error> {
    check_id(&request.webhook_id)?;
    Call::post("/api/v3/get-webhook-logs", request, Idempotency::Read)
}
