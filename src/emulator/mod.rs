//! A stand-in for the service on loopback, to test your own code against.
//!
//! [`Emulator::start`] listens on a free port of 127.0.0.1 and answers as the service does: it checks who calls, by
//! access token or by signature, keeps webhooks in memory, refuses what does not fit, and really delivers, on
//! `trigger-webhook` and when [an event is played](Emulator::emit). [`Emulator::client`] is a client for it. When the
//! emulator is dropped, all of it is gone.
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
//! tests run at the same time without a thought for each other. Here is a step of a deployment, and all there is to know
//! of it: that it makes what is missing, leaves alone what is there, and says so when the service is away.
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
//! fn the_webhook_is_made_once_and_follows_its_url() -> authing::Result<()> {
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
//! fn a_service_that_is_away_is_told_and_nothing_is_made() -> authing::Result<()> {
//!     use authing::emulator::{Emulator, Failure};
//!
//!     let emulator = Emulator::start()?;
//!     let client = emulator.client_builder().max_retries(0).build()?; // a test need not wait between attempts
//!     emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>Service Unavailable</h1>".into() });
//!     let error = set_up_audit(&client, "https://example.com/cb").unwrap_err();
//!     assert!(error.is_retryable(), "{error}");
//!     assert_eq!(emulator.calls("create-webhook"), 0);
//!     Ok(())
//! }
//! # the_webhook_is_made_once_and_follows_its_url()?;
//! # a_service_that_is_away_is_told_and_nothing_is_made()?;
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! [`fail_next`](Emulator::fail_next) makes the next calls fail in one of the ways of [`Failure`], among them those after
//! which nobody knows whether the call was carried out. [`calls`](Emulator::calls) tells how often a method was called,
//! and so whether it was called again; [`requests`](Emulator::requests) has what was sent.
//!
//! ```
//! use authing::emulator::{Emulator, Failure};
//! use authing::{CreateWebhook, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let new = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]);
//! emulator.fail_next(1, Failure::CutAfter);
//! assert!(emulator.client().create_webhook(&new).unwrap_err().outcome_unknown());
//! // A create that may have been carried out is not repeated.
//! assert_eq!(emulator.calls("create-webhook"), 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Testing code that receives events
//!
//! [`emit`](Emulator::emit) plays an event and returns when every webhook that is told of it has had its delivery, so
//! what the receiver made of it can be looked at in the next line. Deliveries that fail are repeated as the webhook's
//! [`retry_config`](crate::CreateWebhook::retry_config) says, and [`advance`](Emulator::advance) moves the clock on to
//! when they are due: a test of something that takes three hours takes none. This receiver remembers users, but is not
//! up when the first delivery comes.
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
//! /// What is tested.
//! fn receive(headers: &[tiny_http::Header], body: &[u8], users: &Mutex<Vec<String>>) -> Result<(), DeliveryError> {
//!     let headers = headers.iter().map(|header| (header.field.as_str().as_str(), header.value.as_bytes()));
//!     let delivery = Delivery::verify("shared-secret", headers, body)?;
//!     users.lock().unwrap().push(delivery.data_as::<User>()?.user_id);
//!     Ok(())
//! }
//!
//! // Any HTTP server will do, on a thread of its own: here that of tiny_http.
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
//!                 0 => 503, // not up yet
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
//! // It arrived, so it is not repeated again.
//! emulator.advance(Duration::from_secs(2 * 60 * 60));
//! let success: Vec<bool> = client.webhook_logs(&webhook.webhook_id).map(|log| Ok(log?.success)).collect::<authing::Result<_>>()?;
//! assert_eq!(success, [true, false]); // newest first
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Programs and SDKs in other languages
//!
//! Whatever speaks the API over plain HTTP can use the emulator: it needs [`host`](Emulator::host),
//! [`access_key_id`](Emulator::access_key_id) and [`access_key_secret`](Emulator::access_key_secret). Access tokens and
//! signatures are understood, and the headers of both platforms. The official SDKs for Node and Python work against it
//! unchanged.
//!
//! In the crate's repository it is a program as well, which prints what there is to know as lines for a shell and runs
//! until Ctrl-C:
//!
//! ```text
//! $ cargo run --example emulator -- --port 8080
//! AUTHING_HOST=http://127.0.0.1:8080
//! AUTHING_ACCESS_KEY_ID=2c1b4f40cc8feef0982097d0
//! AUTHING_ACCESS_KEY_SECRET=9e986080826df9f6b6a12a16bcf33fcf
//! AUTHING_USERPOOL_ID=4b12e892f4bdeaafd6168322
//! ```
//!
//! Where a program is configured beforehand, [`Emulator::builder`] and the options of the example give the emulator
//! the port and the keys that it expects.
//!
//! # What it does not do
//!
//! It knows the eight webhook methods and `get-management-token`, and answers 404 to others. Messages are in English
//! whatever language is asked for. There is no rate limit, and no event happens by itself.
//!
//! Where the documentation of the service is silent, the emulator guesses: the form encoding of nested `data`, the order
//! of lists (newest first), the names of events and categories, what a `retryConfig` means where it leaves something
//! out, and how far the date of a signature may be from now (15 minutes). It refuses `null` for a field that is to be
//! left out, since it is not known whether the service takes it.
//!
//! It is for tests: it keeps secrets as they are, its tokens are not signed, and every program on the machine can reach
//! it. It keeps the last 1000 requests and as many logs, 10,000 webhooks and as many repetitions to come.

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
