//! A stand-in for the service on loopback, to test your own code against.
//!
//! [`Emulator::start`] listens on a free port of 127.0.0.1 and responds as the service does: it checks access tokens and
//! signatures, keeps webhooks in memory, rejects invalid requests, and makes real deliveries, on `trigger-webhook` and
//! when a test [emits an event](Emulator::emit). [`Emulator::client`] is a client for it. Dropping the emulator stops it
//! and discards its data.
//!
//! ```
//! use authing::emulator::Emulator;
//! use authing::{CreateWebhook, ListWebhooks, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//! client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]))?;
//! assert_eq!(client.list_webhooks(&ListWebhooks::new())?.total_count, 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! It is behind the feature `emulator`, which tests turn on and the program does not:
//! `cargo add --dev authing --features emulator`.
//!
//! # Testing code that calls the service
//!
//! Code that takes a `&ManagementClient` can be given one for the emulator. Each test starts an emulator of its own, so
//! tests can run in parallel. The example tests a deployment step: it creates the webhook if it is missing, updates it if
//! its URL has changed, does nothing if it is up to date, and returns an error if the service is unavailable.
//!
//! ```
//! use authing::{CreateWebhook, Ensured, ManagementClient, WebhookEvent};
//!
//! fn set_up_audit(client: &ManagementClient, url: &str) -> authing::Result<&'static str> {
//!     let wanted = CreateWebhook::new("audit", url, [WebhookEvent::UserCreated]).secret("shared-secret");
//!     Ok(match client.ensure_webhook(&wanted)? {
//!         Ensured::Created(_) => "created",
//!         Ensured::Updated(_) => "updated",
//!         Ensured::Unchanged(_) => "unchanged",
//!     })
//! }
//!
//! // In tests/audit.rs, below #[test]:
//! fn creates_the_webhook_once_and_updates_its_url() -> authing::Result<()> {
//!     let emulator = authing::emulator::Emulator::start()?;
//!     let client = emulator.client();
//!     assert_eq!(set_up_audit(&client, "https://example.com/old")?, "created");
//!     assert_eq!(set_up_audit(&client, "https://example.com/old")?, "unchanged");
//!     assert_eq!(set_up_audit(&client, "https://example.com/new")?, "updated");
//!     let webhooks: Vec<_> = client.webhooks().collect::<authing::Result<_>>()?;
//!     assert_eq!((webhooks.len(), webhooks[0].url.as_str()), (1, "https://example.com/new"));
//!     Ok(())
//! }
//!
//! fn returns_an_error_if_the_service_is_unavailable() -> authing::Result<()> {
//!     use authing::emulator::{Emulator, Failure};
//!
//!     let emulator = Emulator::start()?;
//!     let client = emulator.client_builder().max_retries(0).build()?; // no retries, no waiting
//!     emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>Service Unavailable</h1>".into() });
//!     let error = set_up_audit(&client, "https://example.com/cb").unwrap_err();
//!     assert!(error.is_retryable(), "{error}");
//!     assert_eq!(emulator.calls("create-webhook"), 0);
//!     Ok(())
//! }
//! # creates_the_webhook_once_and_updates_its_url()?;
//! # returns_an_error_if_the_service_is_unavailable()?;
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! [`fail_next`](Emulator::fail_next) makes the next calls fail as a [`Failure`] says, also in ways that leave the outcome
//! unknown to the client. [`calls`](Emulator::calls) returns how often an API method was called, and so whether a call was
//! retried; [`requests`](Emulator::requests) returns the requests themselves.
//!
//! ```
//! use authing::emulator::{Emulator, Failure};
//! use authing::{CreateWebhook, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let new = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]);
//! emulator.fail_next(1, Failure::CutAfter);
//! assert!(emulator.client().create_webhook(&new).unwrap_err().outcome_unknown());
//! // A create that may have been executed is not retried.
//! assert_eq!(emulator.calls("create-webhook"), 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Testing code that receives events
//!
//! [`emit`](Emulator::emit) emits an event and returns when it was delivered to every subscribed webhook, so a test can
//! check the effect in the next line. Failed deliveries are retried as the webhook's
//! [`retry_config`](crate::CreateWebhook::retry_config) says, and [`advance`](Emulator::advance) moves the clock forward
//! to the time of the retries: a test of hours of retries needs no waiting. This receiver stores the IDs of users; it is
//! unavailable when the first delivery arrives.
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
//! /// The code under test.
//! fn receive(headers: &[tiny_http::Header], body: &[u8], users: &Mutex<Vec<String>>) -> Result<(), DeliveryError> {
//!     let headers = headers.iter().map(|header| (header.field.as_str().as_str(), header.value.as_bytes()));
//!     let delivery = Delivery::verify("shared-secret", headers, body)?;
//!     users.lock().unwrap().push(delivery.data_as::<User>()?.user_id);
//!     Ok(())
//! }
//!
//! // Any HTTP server can be used, on a thread of its own: here tiny_http.
//! let users = Arc::new(Mutex::new(Vec::new()));
//! let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
//! let url = format!("http://{}/hooks", server.server_addr());
//! thread::spawn({
//!     let users = Arc::clone(&users);
//!     move || {
//!         for (number, mut request) in server.incoming_requests().enumerate() {
//!             let mut body = Vec::new();
//!             request.as_reader().read_to_end(&mut body).unwrap();
//!             let status = match number {
//!                 0 => 503, // unavailable
//!                 _ => receive(request.headers(), &body, &users).map_or_else(|error| error.status(), |()| 204),
//!             };
//!             request.respond(tiny_http::Response::empty(status)).unwrap();
//!         }
//!     }
//! });
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//! let retries = RetryConfig::new(true).count(3).delay(1).delay_unit(DelayUnit::Hour);
//! let new = CreateWebhook::new("users", url, [WebhookEvent::UserCreated]).secret("shared-secret").retry_config(retries);
//! let webhook = client.create_webhook(&new)?;
//!
//! assert_eq!(emulator.emit(WebhookEvent::UserCreated, json!({ "userId": "5f702fcc913544c358cb2123" })), 1);
//! assert!(users.lock().unwrap().is_empty());
//! emulator.advance(Duration::from_secs(60 * 60));
//! assert_eq!(*users.lock().unwrap(), ["5f702fcc913544c358cb2123"]);
//! // The retry was successful, so there is no further one.
//! emulator.advance(Duration::from_secs(2 * 60 * 60));
//! let success: Vec<bool> = client.webhook_logs(&webhook.webhook_id).map(|log| Ok(log?.success)).collect::<authing::Result<_>>()?;
//! assert_eq!(success, [true, false]); // newest first
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Programs and SDKs in other languages
//!
//! Any program on this machine that uses the API over plain HTTP can use the emulator: it needs
//! [`host`](Emulator::host), [`access_key_id`](Emulator::access_key_id) and
//! [`access_key_secret`](Emulator::access_key_secret). The emulator supports access tokens and signatures, with the
//! headers of both platforms. The official SDKs for Node and Python work against it unchanged.
//!
//! The crate's repository has it as a program, too, which prints its settings as lines for a shell and runs until Ctrl-C:
//!
//! ```text
//! $ cargo run --example emulator -- --port 8080
//! AUTHING_HOST=http://127.0.0.1:8080
//! AUTHING_ACCESS_KEY_ID=2c1b4f40cc8feef0982097d0
//! AUTHING_ACCESS_KEY_SECRET=9e986080826df9f6b6a12a16bcf33fcf
//! AUTHING_USERPOOL_ID=4b12e892f4bdeaafd6168322
//! ```
//!
//! If a program has fixed settings, [`Emulator::builder`] and the options of the example set the port and the keys that it
//! expects.
//!
//! # Who can reach it
//!
//! It is for tests: it keeps secrets in plain text, its tokens are not signed, and every program on the machine can reach
//! it. Web pages in a browser cannot. A request gets HTTP 403 with a text that says why, is not read further and is not
//! recorded if
//!
//! - its `Host` is not `127.0.0.1`, `localhost` or `[::1]`, with the emulator's port or without a port: a page could
//!   reach the emulator under a host name of its own (DNS rebinding),
//! - it has an `Origin` that is not the emulator's own, such as `http://127.0.0.1:8080`,
//! - its `Sec-Fetch-Site` is `cross-site` or `same-site`: it is from a page of another site or port.
//!
//! A request of HTTP/1.1 without exactly one `Host` gets HTTP 400.
//!
//! # Limits
//!
//! - A request has up to 64 KiB of headers and 1 MiB of body. Larger bodies are rejected with `statusCode` 413, and so are
//!   those that would take more than 16 MiB of memory as parsed JSON: that is some 20,000 small objects.
//! - It keeps the last 1000 requests, the last 1000 logs, up to 10,000 webhooks (`statusCode` 422 after that) and 10,000
//!   retries to come. Requests, logs and webhooks take up to 64 MiB of memory each, so that there are fewer if they are
//!   large.
//! - It keeps up to 10,000 roles and 100,000 assignments of them, in up to 64 MiB of memory.
//! - It has the eight webhook methods, `get-management-token`, and the methods of API modules whose features are on, such as
//!   `roles`; others get 404 with a text that names the feature, if there is one. Messages are always in English. There is
//!   no rate limit, and events happen only if a test emits them.
//!
//! # Roles
//!
//! With the feature `roles` the emulator keeps roles and who has them. A user pool has the namespaces `default` and `system`;
//! other namespaces get 404, and so do unknown roles. A code is unique in its namespace (409) and has 1 to 64 ASCII characters
//! without blanks (400). Users, groups and departments are not kept: every ID is accepted as a target, and members are listed
//! by their ID. No role is authorized for resources, and no two roles exclude each other.
//!
//! Requests of API modules are checked by their declarations: required members, types, values of enums and limits get 400
//! with a text that names each member. Unknown members are ignored.
//!
//! # Differences from the service
//!
//! Where the service is not documented, the emulator's behaviour is a guess: the form encoding of nested `data`, the order
//! of lists (newest first), the names of events and categories, the defaults of a `retryConfig`, and how far the date of a
//! signature may be from now (15 minutes).
//!
//! It is strict where it is not known what the service accepts: a field must be left out rather than `null`, the `name` of
//! a webhook must not be blank, and a `secret` is printable ASCII without a space at its start or end; the empty text
//! means no secret. Unpaired surrogates in JSON (`"\ud83d"`) are read as U+FFFD, in requests and in the responses of
//! callbacks.

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

#[cfg(test)]
mod tests;

pub use self::builder::EmulatorBuilder;
pub use self::handle::Emulator;
pub use self::server::failure::Failure;
pub use self::server::received::ReceivedRequest;
