//! What a test does to an emulator, and what it sees of it.

use std::time::Duration;

use serde_json::Value;

use super::handle::Emulator;
use crate::WebhookEvent;
use crate::emulator::server::failure::Failure;
use crate::emulator::server::received::ReceivedRequest;

impl Emulator {
    /// Returns how many requests arrived for a method, e.g. `create-webhook` or `get-management-token`.
    ///
    /// Those that were refused, or failed on purpose, count as well. What is not HTTP does not.
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
    pub fn calls(&self, method: &str) -> u64 {
        self.service.state().journal.calls(method)
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

    /// Returns the last 1000 requests that arrived, token calls among them, oldest first.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// emulator.client().get_webhook_event_list()?;
    /// let methods: Vec<String> = emulator.requests().into_iter().map(|request| request.method).collect();
    /// assert_eq!(methods, ["get-management-token", "get-webhook-event-list"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.service.state().journal.requests()
    }

    /// Makes the next `n` calls fail, token calls not counted; 0 makes none fail.
    ///
    /// What was planned before is replaced. Each attempt of a client is a call, so a client that repeats twice needs
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
    /// What was planned for token calls before is replaced; what was planned with [`fail_next`](Self::fail_next) stays.
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

    /// Plays an event of the service, and returns how many webhooks it was delivered to, well or not.
    ///
    /// Those are the enabled webhooks among whose events is this name. What they get is
    /// `{"eventName": event, "data": data}`, as their content type says and with their secret. The deliveries go out one
    /// after the other, in the order in which the webhooks were created, and this returns when each callback has
    /// answered or had five seconds for it: a receiver of the same program needs a thread of its own.
    ///
    /// A delivery without an answer, or with one that is not 2xx, has failed. Where the webhook's `retryConfig` is
    /// enabled, it is repeated `count` times, `delay` `delayUnit` apart: in real time, or when
    /// [`advance`](Self::advance) gets there. What is left out is 3 times and 1 second, since the service's own defaults
    /// are not documented; more than 100 times are 100. A repetition goes to the webhook as it is then, and to none that
    /// was deleted, disabled or told not to repeat meanwhile. Each attempt is a log of its own. Deliveries of
    /// `trigger-webhook` are not repeated.
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
    /// assert_eq!(emulator.emit(WebhookEvent::UserDeleted, "nobody is told of this"), 0);
    /// let log = client.webhook_logs(&webhook.webhook_id).next().unwrap()?;
    /// assert!(!log.success);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn emit(&self, event: impl Into<WebhookEvent>, data: impl Into<Value>) -> usize {
        self.service.deliveries().emit(event.into().as_str(), data.into())
    }

    /// Moves the emulator's clock on, and returns when every repetition that becomes due on the way has been made.
    ///
    /// They are made in the order in which they are due, those included that follow from them, each at its own time on
    /// that clock; nothing waits for real time. The clock goes on from there with real time. Tokens expire by it, and
    /// `createdAt`, `updatedAt` and the `timestamp` of logs are read from it. These keep to the machine's clock:
    /// the header `date` of answers, the check of a signature's date and nonce, so that who signs is not locked out, and
    /// [`Failure::Delay`].
    ///
    /// It waits for repetitions that are under way, so a receiver must not call it before it has answered.
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
    /// // The token has expired, to the surprise of the client, which gets itself another one.
    /// client.get_webhook_event_list()?;
    /// assert_eq!(emulator.calls("get-management-token"), 2);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn advance(&self, time: Duration) {
        self.service.deliveries().advance(time);
    }

    /// Revokes every token given out so far: calls with them are answered by `statusCode` 401 from now on.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// emulator.client().get_webhook_event_list()?;
    /// emulator.revoke_tokens();
    /// // The client gets itself another token.
    /// emulator.client().get_webhook_event_list()?;
    /// assert_eq!(emulator.calls("get-management-token"), 2);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn revoke_tokens(&self) {
        self.service.state().tokens.revoke_all();
    }

    /// Sets how long tokens given out from now on are good for, in whole seconds, rounded down; default 7200 s.
    ///
    /// Tokens of 0 s are refused as soon as they are used; others expire when [`advance`](Self::advance) has moved the
    /// clock on so far.
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
