//! Webhooks: the service sends events of the user pool to a callback URL.
//!
//! The methods of [`ManagementClient`] create, list, change, delete and trigger webhooks and list their deliveries. The types
//! of this module are also at the root of the crate. To receive deliveries, use [`Delivery`](crate::Delivery).

mod changes;
mod check;
mod debug;
mod described;
pub(crate) mod endpoint;
mod ensure;
mod event;
mod requests;
mod responses;
mod secret_rule;
mod types;

use std::hash::RandomState;
use std::time::Instant;

use self::check::{check_create, check_id, check_update};
pub use self::ensure::Ensured;
pub use self::event::WebhookEvent;
#[doc(alias = "CreateWebhookDto")]
pub use self::requests::CreateWebhook;
#[doc(alias = "ListWebhookLogs")]
pub use self::requests::GetWebhookLogs;
#[doc(alias = "ListWebhooksDto")]
pub use self::requests::ListWebhooks;
#[doc(alias = "TriggerWebhookDto")]
pub use self::requests::TriggerWebhook;
#[doc(alias = "UpdateWebhookDto")]
pub use self::requests::UpdateWebhook;
#[doc(alias = "TriggerWebhookData")]
pub use self::responses::TriggerWebhookResponse;
#[doc(alias = "WebhookDto")]
pub use self::responses::Webhook;
#[doc(alias = "WebhookCategoryDto")]
pub use self::responses::WebhookCategory;
#[doc(alias = "WebhookEventDto")]
pub use self::responses::WebhookEventInfo;
#[doc(alias = "WebhookEventListData")]
pub use self::responses::WebhookEventList;
#[doc(alias = "WebhookLogDto")]
pub use self::responses::WebhookLog;
#[doc(alias = "WebhookRetryConfigV3Dto")]
pub use self::types::RetryConfig;
pub use self::types::{ContentType, DelayUnit};
use crate::client::ManagementClient;
use crate::client::request::Call;
use crate::error::Error;
use crate::json::pairs::Pairs;
use crate::json::{lenient, raw};
use crate::response::{LARGEST_PAGE, Page, Pages};

impl ManagementClient {
    /// Creates a webhook.
    ///
    /// Each call creates a webhook, even if another webhook has the same name. Use [`ensure_webhook`](Self::ensure_webhook) in
    /// programs that run repeatedly, and after a failure with [`outcome_unknown`](Error::outcome_unknown).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the name or URL is empty or blank, or the secret is
    /// not printable ASCII or has a space at its start or end: nothing is sent.
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the service rejects a field, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/create-webhook`, not idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{CreateWebhook, WebhookEvent};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let events = [WebhookEvent::UserCreated];
    /// let new = CreateWebhook::new("audit", "https://example.com/cb", events);
    /// let webhook = client.create_webhook(&new.secret("shared"))?;
    /// println!("created {}", webhook.webhook_id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createWebhook")]
    #[inline]
    pub fn create_webhook(&self, webhook: &CreateWebhook) -> Result<Webhook, Error> {
        self.create_webhook_by(webhook, self.deadline())
    }

    /// Lists one page of the webhooks of the user pool. [`webhooks`](Self::webhooks) iterates over all pages.
    ///
    /// # Errors
    ///
    /// The errors of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ListWebhooks;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let page = client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?;
    /// println!("{} of {}", page.list.len(), page.total_count);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listWebhooks")]
    pub fn list_webhooks(&self, request: &ListWebhooks) -> Result<Page<Webhook>, Error> {
        self.run_data(&list_call(request))
    }

    /// Iterates over all webhooks of the user pool. Fetches a page of 50 when the iterator reaches it.
    ///
    /// A row that cannot be read is an `Err` item, and the iteration continues with the next row. A failed request ends the
    /// iteration. Webhooks that are created or deleted during the iteration can be missed or returned twice.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for each row that cannot be read, and those of
    /// [every call](Error#every-call) if a page cannot be fetched.
    ///
    /// # API
    ///
    /// `GET /api/v3/list-webhooks` for each page, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// let all: Vec<_> = client.webhooks().collect::<authing::Result<_>>()?;
    /// let enabled = all.iter().filter(|webhook| webhook.enabled).count();
    /// println!("{enabled} of {} webhooks are enabled", all.len());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("pagination", "iterator", "listWebhooks"))]
    #[inline]
    pub fn webhooks(&self) -> Pages<Webhook> {
        self.webhook_pages(LARGEST_PAGE)
    }

    /// Returns the webhook with an ID.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the ID is empty or blank: nothing is sent.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user pool has no webhook with the ID, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/get-webhook`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// let webhook = client.get_webhook("webhook-id")?;
    /// println!("{} is sent to {}", webhook.name, webhook.url);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhook")]
    pub fn get_webhook(&self, webhook_id: impl AsRef<str>) -> Result<Webhook, Error> {
        self.get_webhook_by_id(webhook_id.as_ref())
    }

    /// Changes the fields of a webhook that are set in `changes`, and returns the webhook.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the ID is empty or blank, or a new secret is not
    /// printable ASCII or has a space at its start or end: nothing is sent.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user pool has no webhook with the ID,
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the service rejects a field, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/update-webhook`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::UpdateWebhook;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let changes = UpdateWebhook::new("webhook-id").enabled(false);
    /// let webhook = client.update_webhook(&changes)?;
    /// assert!(!webhook.enabled);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateWebhook")]
    #[inline]
    pub fn update_webhook(&self, changes: &UpdateWebhook) -> Result<Webhook, Error> {
        self.update_webhook_by(changes, self.deadline())
    }

    /// Deletes the webhooks with these IDs. Unknown IDs are ignored.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if there is no ID, or one is empty or blank: nothing is
    /// sent. [`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful) if the service responds with `success: false`, and
    /// those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/delete-webhook`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// client.delete_webhook(["webhook-id", "another-id"])?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "deleteWebhook")]
    #[inline]
    pub fn delete_webhook(&self, webhook_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Error> {
        self.delete_webhooks(webhook_ids.into_iter().map(|id| id.as_ref().to_owned()).collect())
    }

    /// Lists one page of the deliveries of a webhook, newest first. [`webhook_logs`](Self::webhook_logs) iterates over all
    /// pages.
    ///
    /// For an unknown ID the list is empty.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the ID is empty or blank: nothing is sent. Also
    /// those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/get-webhook-logs`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::GetWebhookLogs;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let latest = GetWebhookLogs::new("webhook-id").page(1).limit(1);
    /// if let Some(log) = client.get_webhook_logs(&latest)?.list.first() {
    ///     println!("last delivery: {}, success: {}", log.timestamp, log.success);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhookLogs")]
    #[inline]
    pub fn get_webhook_logs(&self, request: &GetWebhookLogs) -> Result<Page<WebhookLog>, Error> {
        self.run_data(&logs_call(request)?)
    }

    /// Iterates over all deliveries of a webhook, newest first. Fetches a page of 50 when the iterator reaches it.
    ///
    /// A row that cannot be read is an `Err` item, and the iteration continues with the next row. A failed request ends the
    /// iteration. New deliveries during the iteration move older ones to the next page, where they are returned again.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for each row that cannot be read, and those of
    /// [`get_webhook_logs`](Self::get_webhook_logs) if a page cannot be fetched.
    ///
    /// # API
    ///
    /// `POST /api/v3/get-webhook-logs` for each page, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// for log in client.webhook_logs("webhook-id").take(100) {
    ///     let log = log?;
    ///     println!("{} {}", log.timestamp, log.event_name);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("pagination", "iterator", "getWebhookLogs"))]
    #[inline]
    pub fn webhook_logs(&self, webhook_id: impl AsRef<str>) -> Pages<WebhookLog> {
        self.log_pages(GetWebhookLogs::new(webhook_id.as_ref()))
    }

    /// Sends a delivery to the callback URL of a webhook now, and returns the response of the callback.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the ID is empty or blank: nothing is sent.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user pool has no webhook with the ID,
    /// [`ErrorKind::EndpointRequest`](crate::ErrorKind::EndpointRequest) if the service cannot reach the callback,
    /// [`ErrorKind::EndpointResponse`](crate::ErrorKind::EndpointResponse) if the callback responds with an error, and those
    /// of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/trigger-webhook`, not idempotent. [`webhook_logs`](Self::webhook_logs) shows whether it was executed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::TriggerWebhook;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let result = client.trigger_webhook(&TriggerWebhook::new("webhook-id"))?;
    /// println!("response of the callback: {}", result.response);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "triggerWebhook")]
    #[inline]
    pub fn trigger_webhook(&self, delivery: &TriggerWebhook) -> Result<TriggerWebhookResponse, Error> {
        check_id(&delivery.webhook_id)?;
        self.run_untyped_data(&endpoint::trigger_webhook.call_with(delivery)?)
    }

    /// Returns the events that webhooks can subscribe to, with their names in Chinese and English.
    ///
    /// # Errors
    ///
    /// The errors of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET /api/v3/get-webhook-event-list`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// for event in client.get_webhook_event_list()?.events {
    ///     println!("{:<40} {}", event.value, event.name_en);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getWebhookEventList")]
    #[inline]
    pub fn get_webhook_event_list(&self) -> Result<WebhookEventList, Error> {
        self.run_data(&endpoint::get_webhook_event_list.call())
    }

    // The non-generic parts of the methods above. `#[inline]` functions are compiled only into programs that call them,
    // because most programs use a few of the many methods.

    #[inline]
    fn get_webhook_by_id(&self, webhook_id: &str) -> Result<Webhook, Error> {
        self.webhook_by(&endpoint::get_webhook.call().query("webhookId", check_id(webhook_id)?), self.deadline())
    }

    #[inline]
    fn create_webhook_by(&self, webhook: &CreateWebhook, until: Instant) -> Result<Webhook, Error> {
        check_create(webhook)?;
        self.webhook_by(&endpoint::create_webhook.call_with(webhook)?, until)
    }

    #[inline]
    fn update_webhook_by(&self, changes: &UpdateWebhook, until: Instant) -> Result<Webhook, Error> {
        check_update(changes)?;
        self.webhook_by(&endpoint::update_webhook.call_with(changes)?, until)
    }

    fn webhook_by(&self, call: &Call<'_>, until: Instant) -> Result<Webhook, Error> {
        self.run_data_by(call, until)
    }

    #[inline]
    fn webhook_pages(&self, limit: u32) -> Pages<Webhook> {
        let client = self.clone();
        Pages::new(move |page, hasher: &RandomState| client.run_page(&page_call(page, limit), hasher))
    }

    #[inline]
    fn log_pages(&self, request: GetWebhookLogs) -> Pages<WebhookLog> {
        let (client, limit) = (self.clone(), request.limit.unwrap_or(LARGEST_PAGE));
        let call = move |page| logs_call(&request.clone().page(page).limit(limit));
        Pages::new(move |page, hasher: &RandomState| client.run_page(&call(page)?, hasher))
    }

    #[inline]
    fn delete_webhooks(&self, webhook_ids: Vec<String>) -> Result<(), Error> {
        if webhook_ids.is_empty() {
            return Err(Error::invalid_request("webhook_ids is empty: pass at least one ID"));
        }
        for webhook_id in &webhook_ids {
            check_id(webhook_id)?;
        }
        let call = endpoint::delete_webhook.call_with(&Pairs(&[("webhookIds", webhook_ids)]))?;
        let completed = self.run(&call)?;
        // Older versions of the service return no data, or other data, for success.
        let data = completed.data_text().unwrap_or_default();
        let success = raw::find(data, ["success"]).map_or(Ok(None), |[success]| success.value("success"));
        let is_false = |value| lenient::boolean(&mut serde_json::Deserializer::from_str(value)).is_ok_and(|success| !success);
        match success {
            Ok(Some(value)) if is_false(value) => Err(completed.unsuccessful(None)),
            Ok(_) => Ok(()),
            Err(error) => Err(completed.decode_error(&error)),
        }
    }
}

#[cfg(feature = "_declared")]
impl crate::api::endpoint::sealed::Sealed for ListWebhooks {}

#[cfg(feature = "_declared")]
impl crate::api::endpoint::Paged for ListWebhooks {
    type Item = Webhook;

    fn pages(&self, client: &ManagementClient) -> Pages<Webhook> {
        let limit = self.limit.unwrap_or(LARGEST_PAGE);
        client.webhook_pages(limit).with_limit(limit)
    }
}

#[cfg(feature = "_declared")]
impl crate::api::endpoint::sealed::Sealed for GetWebhookLogs {}

#[cfg(feature = "_declared")]
impl crate::api::endpoint::Paged for GetWebhookLogs {
    type Item = WebhookLog;

    fn pages(&self, client: &ManagementClient) -> Pages<WebhookLog> {
        client.log_pages(self.clone()).with_limit(self.limit.unwrap_or(LARGEST_PAGE))
    }
}

fn list_call(request: &ListWebhooks) -> Call<'static> {
    let mut call = endpoint::list_webhooks.call();
    for (key, number) in [("page", request.page), ("limit", request.limit)] {
        if let Some(number) = number {
            call = call.query(key, number.to_string());
        }
    }
    call
}

#[inline]
fn page_call(page: u32, limit: u32) -> Call<'static> {
    list_call(&ListWebhooks::new().page(page).limit(limit))
}

#[inline]
fn logs_call(request: &GetWebhookLogs) -> Result<Call<'static>, Error> {
    check_id(&request.webhook_id)?;
    endpoint::get_webhook_logs.call_with(request)
}
