//! Controls of an emulator: planned failures, events, the clock, and the requests it received.

use std::time::Duration;

use serde_json::Value;

use super::handle::Emulator;
use crate::WebhookEvent;
use crate::emulator::server::failure::Failure;
use crate::emulator::server::received::ReceivedRequest;

impl Emulator {
    /// Returns the number of requests for an API method, e.g. `create-webhook` or `get-management-token`.
    ///
    /// Each attempt of a client counts. Requests that were rejected or that failed as planned are counted too. Requests from
    /// web pages, requests that are not HTTP, and API methods with names of more than 1000 bytes are not counted.
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

    /// Returns the number of TCP connections accepted so far.
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

    /// Returns the last 1000 requests, oldest first, including token calls. Fewer are kept if they take more than 64 MiB of
    /// memory.
    ///
    /// Requests that are not HTTP, and requests from web pages (rejected with HTTP 403), are not recorded.
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

    /// Makes the next `n` requests other than token calls fail; 0 cancels planned failures.
    ///
    /// Replaces the failures that an earlier call planned. Each attempt of a client is a request: a client with two retries
    /// returns an error only if `n` is at least 3.
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
    #[doc(alias("fault injection", "inject"))]
    pub fn fail_next(&self, n: u32, failure: Failure) {
        self.service.state().calls.set(n, failure);
    }

    /// Makes the next `n` token calls fail; 0 cancels planned failures.
    ///
    /// Replaces the failures that an earlier call planned. Failures planned with [`fail_next`](Self::fail_next) are independent
    /// of it.
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

    /// Emits an event: delivers it to all enabled webhooks that are subscribed to it, and returns their number, whether the
    /// deliveries succeeded or not. With the feature `subscribe`, [event subscriptions](crate::emulator#event-subscriptions)
    /// receive it too, and are counted too.
    ///
    /// A delivery contains `{"eventName": event, "data": data}` in the webhook's content type, and the webhook's secret.
    /// Deliveries are sent one after the other, in the order in which the webhooks were created. The function returns when each
    /// callback has responded or has timed out after 5 s. Therefore, a receiver in the same program needs its own thread.
    ///
    /// # Retries
    ///
    /// A delivery fails if there is no response, or if its HTTP status is not 2xx. If the webhook's `retryConfig` is enabled, a
    /// failed delivery is retried up to `count` times, with pauses of `delay` in units of `delayUnit`. The pauses pass in real
    /// time, or when [`advance`](Self::advance) moves the clock forward. The defaults are 3 retries and 1 second (those of the
    /// service are not documented); the maximum is 100 retries. A retry uses the current state of the webhook. It is skipped if
    /// the webhook was deleted or disabled, or if its retries were disabled. Each attempt has its own log. Deliveries of
    /// `trigger-webhook` are not retried.
    ///
    /// # Examples
    ///
    /// ```
    /// # use authing::emulator::Emulator;
    /// # use authing::{CreateWebhook, WebhookEvent};
    /// # let emulator = Emulator::start()?;
    /// # let client = emulator.client();
    /// // No server listens on this port, so the delivery fails.
    /// let url = "http://127.0.0.1:9/hooks";
    /// let new = CreateWebhook::new("audit", url, [WebhookEvent::UserCreated]);
    /// let webhook = client.create_webhook(&new)?;
    /// let data = serde_json::json!({ "userId": "5f702fcc913544c358cb2123" });
    /// assert_eq!(emulator.emit(WebhookEvent::UserCreated, data), 1);
    /// let log = client.webhook_logs(&webhook.webhook_id).next().unwrap()?;
    /// assert!(!log.success);
    /// // No webhook is subscribed to this event.
    /// assert_eq!(emulator.emit(WebhookEvent::UserDeleted, "data"), 0);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("publish", "trigger"))]
    pub fn emit(&self, event: impl Into<WebhookEvent>, data: impl Into<Value>) -> usize {
        let (event, data) = (event.into(), data.into());
        // First, because a webhook that does not respond takes 5 s.
        #[cfg(feature = "subscribe")]
        let subscriptions = self.service.subscribers().emit(event.as_str(), &data);
        #[cfg(not(feature = "subscribe"))]
        let subscriptions = 0;
        subscriptions + self.service.deliveries().emit(event.as_str(), data)
    }

    /// Moves the emulator's clock forward by `time`, sends all retries that become due, and returns when they are finished.
    ///
    /// Retries are sent in the order in which they are due, including further retries of the same delivery. No real time
    /// passes between them. After that the clock continues in real time.
    ///
    /// The emulator's clock determines when tokens expire, and the values of `createdAt`, `updatedAt` and the `timestamp`
    /// of logs. The system clock is used for the header `date` of responses, for the date and nonce of signatures (so they
    /// stay valid), and for [`Failure::Delay`].
    ///
    /// The function waits for retries that other threads are sending. A receiver must not call it before it has responded: this
    /// would be a deadlock.
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
    #[doc(alias("clock", "time"))]
    pub fn advance(&self, time: Duration) {
        self.service.deliveries().advance(time);
    }

    /// Revokes all tokens issued so far: later calls with them get `statusCode` 401.
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

    /// Sets the lifetime of tokens that are issued later, in whole seconds, rounded down. Default: 7200 s.
    ///
    /// Tokens with a lifetime of 0 s are already expired when they are issued. Other tokens expire in real time, or when
    /// [`advance`](Self::advance) moves the clock forward.
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        self.service.state().tokens.set_lifetime(lifetime);
    }
}
