//! Controls of an emulator: planned failures, events, the clock, and the requests it received.

use std::time::Duration;

use serde_json::Value;

use super::handle::Emulator;
use crate::WebhookEvent;
use crate::emulator::server::failure::Failure;
use crate::emulator::server::received::ReceivedRequest;

impl Emulator {
    /// Returns how many requests arrived for an API method, e.g. `create-webhook` or `get-management-token`.
    ///
    /// Requests that were rejected or failed on purpose are counted too; those that come from a web
    /// page or are not HTTP are not. Names of more than 1000 bytes are not counted.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let client = emulator.client();
    /// client.get_webhook_event_list()?;
    /// client.get_webhook_event_list()?;
    /// assert_eq!(emulator.calls("get-webhook-event-list"), 2);
    /// assert_eq!(emulator.calls("get-management-token"), 1);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn calls(&self, api_method: &str) -> u64 {
        self.service.state().journal.calls(api_method)
    }

    /// Returns how many TCP connections were accepted so far.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let client = emulator.client();
    /// for _ in 0..10 {
    ///     client.get_webhook_event_list()?;
    /// }
    /// assert_eq!(emulator.connections(), 1);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn connections(&self) -> u64 {
        self.server.accepted()
    }

    /// Returns the last 1000 requests, token calls included, oldest first; fewer if they take more than 64 MiB of memory.
    ///
    /// Requests that are not HTTP, and those that are rejected with HTTP 403 because they come from a web page, are not
    /// recorded.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// emulator.client().get_webhook_event_list()?;
    /// let methods: Vec<String> = emulator.requests().into_iter().map(|request| request.api_method).collect();
    /// assert_eq!(methods, ["get-management-token", "get-webhook-event-list"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.service.state().journal.requests()
    }

    /// Makes the next `n` calls fail, token calls not counted; 0 makes none fail.
    ///
    /// This replaces the previous plan. Each attempt of a client is a call, so a client that retries twice needs
    /// `n` = 3 to see the failure.
    ///
    /// # Examples
    ///
    /// ```
    /// # use authing::emulator::Failure;
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let message = "no permission".to_owned();
    /// emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message });
    /// assert!(emulator.client().get_webhook_event_list().is_err());
    /// assert!(emulator.client().get_webhook_event_list().is_ok());
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn fail_next(&self, n: u32, failure: Failure) {
        self.service.state().calls.set(n, failure);
    }

    /// Makes the next `n` token calls fail; 0 makes none fail.
    ///
    /// This replaces the previous plan for token calls; the plan of [`fail_next`](Self::fail_next) stays.
    ///
    /// # Examples
    ///
    /// ```
    /// # use authing::emulator::Failure;
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let message = "the access key is disabled".to_owned();
    /// emulator.fail_next_token_calls(1, Failure::Envelope { status_code: 403, api_code: None, message });
    /// assert!(emulator.client().get_webhook_event_list().is_err());
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn fail_next_token_calls(&self, n: u32, failure: Failure) {
        self.service.state().token_calls.set(n, failure);
    }

    /// Emits an event of the service, and returns the number of webhooks it was delivered to, successfully or not.
    ///
    /// Those are the enabled webhooks that are subscribed to this event. They get `{"eventName": event, "data": data}`,
    /// encoded as their content type says and with their secret. The deliveries are made one after the other, in the
    /// order in which the webhooks were created, and this returns when each callback has responded or timed out after
    /// five seconds: a receiver in the same program needs a thread of its own.
    ///
    /// A delivery has failed if there is no response, or one that is not 2xx. If the webhook's `retryConfig` is enabled,
    /// it is retried `count` times, `delay` `delayUnit` apart: in real time, or when [`advance`](Self::advance) reaches
    /// that time. The defaults are 3 times and 1 second, since the service's own are not documented; the maximum is 100
    /// times. A retry uses the webhook as it is at that time, and is not made if the webhook was deleted or disabled, or
    /// its retries were, meanwhile. Each attempt has a log of its own. Deliveries of `trigger-webhook` are not retried.
    ///
    /// # Examples
    ///
    /// ```
    /// # use authing::emulator::Emulator;
    /// # use authing::{CreateWebhook, WebhookEvent};
    /// # let emulator = Emulator::start()?;
    /// # let client = emulator.client();
    /// // A receiver that is not there: deliveries to it fail.
    /// let new = CreateWebhook::new("audit", "http://127.0.0.1:9/hooks", [WebhookEvent::UserCreated]);
    /// let webhook = client.create_webhook(&new)?;
    /// let data = serde_json::json!({ "userId": "5f702fcc913544c358cb2123" });
    /// assert_eq!(emulator.emit(WebhookEvent::UserCreated, data), 1);
    /// assert_eq!(emulator.emit(WebhookEvent::UserDeleted, "no webhook is subscribed to this"), 0);
    /// let log = client.webhook_logs(&webhook.webhook_id).next().unwrap()?;
    /// assert!(!log.success);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn emit(&self, event: impl Into<WebhookEvent>, data: impl Into<Value>) -> usize {
        self.service.deliveries().emit(event.into().as_str(), data.into())
    }

    /// Moves the emulator's clock forward, and returns when every retry that becomes due on the way has been made.
    ///
    /// Retries are made in the order in which they are due, further retries of the same delivery included, each at its
    /// own time on that clock; nothing waits for real time. The clock then runs on with real time. It decides when tokens
    /// expire, and `createdAt`, `updatedAt` and the `timestamp` of logs are read from it. The following use the machine's
    /// clock: the header `date` of responses, the check of a signature's date and nonce (so that signatures stay valid),
    /// and [`Failure::Delay`].
    ///
    /// It waits for retries that are being made, so a receiver must not call it before it has responded.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use authing::emulator::Emulator;
    /// # let emulator = Emulator::start()?;
    /// # let client = emulator.client();
    /// client.get_webhook_event_list()?;
    /// emulator.advance(Duration::from_secs(2 * 60 * 60));
    /// // The token has expired: the client fetches another one.
    /// client.get_webhook_event_list()?;
    /// assert_eq!(emulator.calls("get-management-token"), 2);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn advance(&self, time: Duration) {
        self.service.deliveries().advance(time);
    }

    /// Revokes every token issued so far: calls with them get `statusCode` 401 from now on.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// emulator.client().get_webhook_event_list()?;
    /// emulator.revoke_tokens();
    /// // The client fetches another token.
    /// emulator.client().get_webhook_event_list()?;
    /// assert_eq!(emulator.calls("get-management-token"), 2);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn revoke_tokens(&self) {
        self.service.state().tokens.revoke_all();
    }

    /// Sets the lifetime of tokens issued from now on, in whole seconds, rounded down; default 7200 s.
    ///
    /// Tokens of 0 s are rejected at once; others expire when [`advance`](Self::advance) has moved the
    /// clock forward so far.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::time::Duration;
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// emulator.set_token_lifetime(Duration::from_secs(1));
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        self.service.state().tokens.set_lifetime(lifetime);
    }
}
