//! An emulator of the service on loopback, for tests of your code. It needs no account and no network.
//!
//! This page shows how to test code [that calls the service](#test-code-that-calls-the-service), its
//! [error handling](#test-error-handling), and code [that receives events](#test-code-that-receives-events), and how to use
//! the emulator [from other languages](#test-programs-in-other-languages).
//!
//! # First test
//!
//! Enable the feature `emulator` for tests only: `cargo add --dev authing --features emulator`.
//!
//! ```
//! use authing::emulator::Emulator;
//! use authing::{CreateWebhook, ListWebhooks, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//! let events = [WebhookEvent::UserCreated];
//! client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", events))?;
//! assert_eq!(client.list_webhooks(&ListWebhooks::new())?.total_count, 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! [`Emulator::start`] starts an HTTP server on a free port of 127.0.0.1. It checks access tokens and signatures, validates
//! requests, stores webhooks in memory, and sends real deliveries: for `trigger-webhook`, and when a test
//! [emits an event](Emulator::emit). [`Emulator::client`] returns a client that is connected to it. Dropping the emulator
//! stops the server and discards its data. Start one emulator per test, so that tests can run in parallel.
//!
//! # Test code that calls the service
//!
//! Write functions that take a `&ManagementClient`, and pass the emulator's client in tests. This example tests a
//! deployment step. The step creates the webhook if it is missing, updates it if its URL has changed, and does nothing if
//! it is up to date.
//!
//! ```
//! use authing::{CreateWebhook, Ensured, ManagementClient, WebhookEvent};
//!
//! fn set_up_audit(client: &ManagementClient, url: &str) -> authing::Result<&'static str> {
//!     let wanted = CreateWebhook::new("audit", url, [WebhookEvent::UserCreated]);
//!     Ok(match client.ensure_webhook(&wanted)? {
//!         Ensured::Created(_) => "created",
//!         Ensured::Updated(_) => "updated",
//!         Ensured::Unchanged(_) => "unchanged",
//!     })
//! }
//!
//! // In tests/audit.rs, with the attribute #[test]:
//! fn creates_the_webhook_once_and_updates_its_url() -> authing::Result<()> {
//!     let emulator = authing::emulator::Emulator::start()?;
//!     let client = emulator.client();
//!     assert_eq!(set_up_audit(&client, "https://example.com/old")?, "created");
//!     assert_eq!(set_up_audit(&client, "https://example.com/old")?, "unchanged");
//!     assert_eq!(set_up_audit(&client, "https://example.com/new")?, "updated");
//!
//!     let webhooks: Vec<_> = client.webhooks().collect::<authing::Result<_>>()?;
//!     assert_eq!(webhooks.len(), 1);
//!     assert_eq!(webhooks[0].url, "https://example.com/new");
//!     Ok(())
//! }
//! # creates_the_webhook_once_and_updates_its_url()?;
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Test error handling
//!
//! [`fail_next`](Emulator::fail_next) makes the next calls fail, in a way that a [`Failure`] describes: an error response, an
//! HTTP error of a gateway, a delay, or a closed connection. [`calls`](Emulator::calls) returns the number of requests for an
//! endpoint, which shows whether a call was retried. [`requests`](Emulator::requests) returns the requests themselves.
//!
//! ```
//! use authing::emulator::{Emulator, Failure};
//! use authing::{CreateWebhook, ListWebhooks, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//!
//! // A transient failure: the client retries a list.
//! emulator.fail_next(1, Failure::Http { status: 503, body: "unavailable".into() });
//! client.list_webhooks(&ListWebhooks::new())?;
//! assert_eq!(emulator.calls("list-webhooks"), 2);
//!
//! // The connection is closed after the create was executed: the client does not retry,
//! // because a retry could create a second webhook. The outcome is unknown.
//! emulator.fail_next(1, Failure::CutAfter);
//! let new = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login]);
//! let error = client.create_webhook(&new).unwrap_err();
//! assert!(error.outcome_unknown());
//! assert_eq!(emulator.calls("create-webhook"), 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! A client waits before it retries. Tests that need no retries can disable them:
//! `emulator.client_builder().max_retries(0).build()?`.
//!
//! # Test code that receives events
//!
//! [`emit`](Emulator::emit) emits an event and returns after it was delivered to all subscribed webhooks, so a test can check
//! the effect in the next line. Failed deliveries are retried according to the webhook's
//! [`retry_config`](crate::CreateWebhook::retry_config). [`advance`](Emulator::advance) moves the emulator's clock forward and
//! sends the retries that become due, so a test of retries over hours takes milliseconds.
//!
//! The receiver in this example stores the IDs of new users. It responds to the first delivery with HTTP 503.
//!
//! ```
//! use std::sync::{Arc, Mutex};
//! use std::thread;
//! use std::time::Duration;
//!
//! use authing::emulator::Emulator;
//! use authing::{CreateWebhook, DelayUnit, Delivery, DeliveryError, RetryConfig, WebhookEvent};
//! use serde::Deserialize;
//! use serde_json::json;
//!
//! #[derive(Deserialize)]
//! #[serde(rename_all = "camelCase")]
//! struct User {
//!     user_id: String,
//! }
//!
//! /// The code under test: returns the ID of the user.
//! fn receive(headers: &[tiny_http::Header], body: &[u8]) -> Result<String, DeliveryError> {
//!     let headers = headers
//!         .iter()
//!         .map(|header| (header.field.as_str().as_str(), header.value.as_bytes()));
//!     let delivery = Delivery::verify("shared-secret", headers, body)?;
//!     Ok(delivery.data_as::<User>()?.user_id)
//! }
//!
//! // Any HTTP server can be used. It needs its own thread.
//! let users = Arc::new(Mutex::new(Vec::new()));
//! let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
//! let url = format!("http://{}/hooks", server.server_addr());
//! thread::spawn({
//!     let users = Arc::clone(&users);
//!     move || {
//!         for (number, mut request) in server.incoming_requests().enumerate() {
//!             let mut body = Vec::new();
//!             request.as_reader().read_to_end(&mut body).unwrap();
//!             let status = match receive(request.headers(), &body) {
//!                 _ if number == 0 => 503,
//!                 Ok(user_id) => {
//!                     users.lock().unwrap().push(user_id);
//!                     204
//!                 }
//!                 Err(error) => error.status(),
//!             };
//!             request.respond(tiny_http::Response::empty(status)).unwrap();
//!         }
//!     }
//! });
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//! let retries = RetryConfig::new(true).count(3).delay(1).delay_unit(DelayUnit::Hour);
//! let new = CreateWebhook::new("users", url, [WebhookEvent::UserCreated])
//!     .secret("shared-secret")
//!     .retry_config(retries);
//! let webhook = client.create_webhook(&new)?;
//!
//! // The first delivery fails.
//! let data = json!({ "userId": "5f702fcc913544c358cb2123" });
//! assert_eq!(emulator.emit(WebhookEvent::UserCreated, data), 1);
//! assert!(users.lock().unwrap().is_empty());
//!
//! // One hour later the retry succeeds, so there are no further retries.
//! emulator.advance(Duration::from_secs(60 * 60));
//! assert_eq!(*users.lock().unwrap(), ["5f702fcc913544c358cb2123"]);
//! emulator.advance(Duration::from_secs(2 * 60 * 60));
//!
//! // Both deliveries are in the log, newest first.
//! let logs: Vec<_> = client
//!     .webhook_logs(&webhook.webhook_id)
//!     .collect::<authing::Result<_>>()?;
//! let success: Vec<bool> = logs.iter().map(|log| log.success).collect();
//! assert_eq!(success, [true, false]);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Test programs in other languages
//!
//! Every program on the same machine that uses the API over plain HTTP can use the emulator. Configure it with
//! [`host`](Emulator::host), [`access_key_id`](Emulator::access_key_id) and
//! [`access_key_secret`](Emulator::access_key_secret). The emulator supports access tokens and signatures, with the
//! headers of both platforms. The official SDKs for Node and Python work with it unchanged.
//!
//! The crate's repository also contains the emulator as a program. It prints its settings as environment variables and
//! runs until Ctrl-C:
//!
//! ```text
//! $ cargo run --example emulator -- --port 8080
//! AUTHING_HOST=http://127.0.0.1:8080
//! AUTHING_EVENTS_HOST=ws://127.0.0.1:8080
//! AUTHING_ACCESS_KEY_ID=2c1b4f40cc8feef0982097d0
//! AUTHING_ACCESS_KEY_SECRET=9e986080826df9f6b6a12a16bcf33fcf
//! AUTHING_USERPOOL_ID=4b12e892f4bdeaafd6168322
//! ```
//!
//! If the program has fixed settings, set the port and the keys that it expects with [`Emulator::builder`] or with the
//! options of this example.
//!
//! # Security
//!
//! Use the emulator only for tests. It stores secrets in plain text, does not sign its tokens, and can be reached by every
//! program on the machine. Web pages in a browser cannot reach it: a request is rejected with HTTP 403 and is not recorded
//! if
//!
//! - its `Host` is not `127.0.0.1`, `localhost` or `[::1]`, with the emulator's port or without a port (otherwise a page
//!   could reach the emulator by DNS rebinding),
//! - it has an `Origin` other than the emulator's own, such as `http://127.0.0.1:8080`,
//! - its `Sec-Fetch-Site` is `cross-site` or `same-site`, which means that it is from a page of another site or port.
//!
//! An HTTP/1.1 request without exactly one `Host` is rejected with HTTP 400.
//!
//! # Limits
//!
//! - A request may have 64 KiB of headers and 1 MiB of body. Larger bodies are rejected with `statusCode` 413, and so are
//!   bodies that would take more than 16 MiB of memory as parsed JSON, which is about 20,000 small objects.
//! - The emulator keeps the last 1000 requests, the last 1000 logs, 10,000 webhooks (creating more fails with `statusCode`
//!   422) and 10,000 scheduled retries. Requests, logs and webhooks may take 64 MiB of memory each, so fewer are kept if
//!   they are large.
//! - It keeps up to 10,000 roles and 100,000 assignments of roles, in up to 64 MiB of memory.
//! - The emulator has the eight webhook methods, `get-management-token`, and the methods of the enabled API modules, such as
//!   `roles`. Other methods get `statusCode` 404 with a message that names the feature, if there is one. Messages are always
//!   in English. There is no rate limit. Events occur only when a test emits them.
//!
//! # Roles
//!
//! With the feature `roles` the emulator stores roles and their assignments. A user pool has the namespaces `default` and
//! `system`; other namespaces get 404, and so do unknown roles. A code is unique in its namespace (409) and has 1 to 64 ASCII
//! characters without blanks (400). Users, groups and departments are not stored: every ID is accepted as a target, and members
//! are listed by their ID. No role is authorized for resources, and no two roles exclude each other.
//!
//! Requests of API modules are checked by their declarations: required members, types, values of enums and limits get 400
//! with a text that names each member. Unknown members are ignored.
//!
//! # Event subscriptions
//!
//! With the feature `subscribe` the emulator accepts subscriptions by WebSocket, at the host that `Emulator::events_host`
//! returns; its clients have that setting. [`emit`](Emulator::emit) sends an event to the subscriptions to its code as well as
//! to webhooks: the event `user:created` to the codes `user:created` and `authing.user.created`. The message is
//! `{"eventType": code, "data": data}`. This format and the codes of most events are assumptions, because the service does not
//! document them. Every code can be subscribed to.
//!
//! [`fail_next`](Emulator::fail_next) applies to subscriptions, too. `Emulator::disturb_subscriptions` cuts connections, makes
//! them silent or slow, and sends messages that are too large or invalid. Requests for a subscription are recorded under the
//! name `/events/v1/management/sub`. A refused one has the HTTP status of its envelope. At most 256 connections are open at the
//! same time.
//!
//! # Differences from the service
//!
//! Some behaviour of the service is not documented. The following behaviour of the emulator is an assumption: the form encoding
//! of nested `data`, the order of lists (newest first), the names of events and categories, and the defaults of a
//! `retryConfig`. So is the allowed difference between the date of a signature and the current time (15 minutes).
//!
//! Where the rules of the service are unknown, the emulator is strict. An unset field must be omitted, not `null`. The `name`
//! of a webhook must not be blank. A `secret` must be printable ASCII without a space at the start or end; the empty string
//! means no secret. Unpaired surrogates in JSON (`"\ud83d"`) are read as U+FFFD, in requests and in the responses of callbacks.

mod api;
mod auth;
mod builder;
mod clock;
mod controls;
mod deliveries;
mod handle;
mod journal;
mod server;
mod service;
#[cfg(feature = "subscribe")]
mod subscriptions;

#[cfg(test)]
mod tests;

pub use self::builder::EmulatorBuilder;
#[doc(alias("mock", "fake", "stub", "test server"))]
pub use self::handle::Emulator;
#[doc(alias("fault", "fault injection"))]
pub use self::server::failure::Failure;
pub use self::server::received::ReceivedRequest;
#[cfg(feature = "subscribe")]
#[cfg_attr(docsrs, doc(cfg(feature = "subscribe")))]
pub use self::server::subscribers::SubscriptionFault;
