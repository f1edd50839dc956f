//! A blocking client for the [Authing](https://www.authing.cn) / [GenAuth](https://www.genauth.ai) V3 management API.
//!
//! For programs without an async runtime: build scripts, command-line tools, cron jobs, services on threads. One
//! method is one call; it gives a typed answer, or an error that says what to do, within a bounded time. It has the
//! eight webhook methods typed and every other endpoint of the API through [`get`](ManagementClient::get) and
//! [`post`](ManagementClient::post).
//!
//! # A first program
//!
//! ```no_run
//! use authing::{CreateWebhook, ManagementClient, WebhookEvent};
//!
//! fn main() -> authing::Result<()> {
//!     let client = ManagementClient::new("access-key-id", "access-key-secret")?;
//!     let wanted = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]).secret("shared");
//!     let webhook = client.ensure_webhook(&wanted)?.into_webhook();
//!     println!("{} is told of {} events", webhook.webhook_id, webhook.events.len());
//!     Ok(())
//! }
//! ```
//!
//! The access key is in the console of the user pool. [`ManagementClient::from_env`] reads it from the environment,
//! [`ManagementClient::builder`] has all settings: GenAuth instead of Authing, a private deployment, time limits,
//! retries, a CA of one's own, a proxy, a file to keep the token in.
//!
//! # Errors, and what to do with each
//!
//! Every failure is an [`Error`]; its text is for people, its [`kind`](Error::kind) for programs.
//!
//! | variant | what happened | what to do |
//! |---|---|---|
//! | [`Error::Api`] | the service said no: `statusCode`, `apiCode`, `requestId` | by [`kind`](Error::kind) |
//! | [`Error::Http`] | something else answered: a gateway, a wrong host | look at the excerpt in its text |
//! | [`Error::Transport`] | no whole answer: name, connection, TLS, timeout | try later; after a write look at [`outcome_unknown`](Error::outcome_unknown) |
//! | [`Error::Decode`] | it was done, but the answer does not fit the type | report it: the text names the place |
//! | [`Error::Config`] | refused before anything was sent | correct the setting or argument that the text names |
//!
//! # What is retried, and what never
//!
//! At most [`max_retries`](ClientBuilder::max_retries) times (2), after pauses of up to 200 ms that double, or as long
//! as the service asks (`Retry-After`), and never past the [`deadline`](ClientBuilder::deadline):
//!
//! | what happened | reads, update, delete | create, trigger, [`post`](ManagementClient::post) |
//! |---|---|---|
//! | never sent: name, connection, TLS handshake, proxy | again | again |
//! | 429, as HTTP status or `statusCode` | again | again |
//! | HTTP 502, 503, 504; `statusCode` 500, 502, 503; reset, timeout or cut-off answer after sending | again | no, [`outcome_unknown`](Error::outcome_unknown) |
//! | everything else | no | no |
//!
//! # Receiving deliveries
//!
//! [`Delivery::verify`] makes sure that a request to a webhook's callback comes from the service, and reads it. It takes
//! the headers and the body, from whichever HTTP server there is:
//!
//! ```
//! use authing::{Delivery, WebhookEvent};
//!
//! # let headers = [("x-authing-webhook-secret", b"shared".as_slice())];
//! # let body = br#"{"eventName":"user:created","data":{"userId":"5f702fcc913544c358cb2123"}}"#;
//! match Delivery::verify("shared", headers, body) {
//!     Ok(delivery) if delivery.event == WebhookEvent::UserCreated => println!("welcome, {}", delivery.data["userId"]),
//!     Ok(_) => {} // of no interest here
//!     Err(error) => println!("{}: {error}", error.status()), // 401: not ours, 400: malformed
//! }
//! ```
//!
//! # Tokens and threads
//!
//! The access key is exchanged for a token at the first call; the token is renewed before it expires, and at once
//! when the service refuses it. However many threads need a token, one fetches it. With the feature `signature`,
//! [`Credentials`] can sign each request with the access key instead: one round trip fewer on a cold start.
//!
//! A [`ManagementClient`] is `Send + Sync`, its clones share token and connections: make one and use it everywhere. A
//! warm call starts no thread; a host name is looked up on a thread of its own, so that a name server that does not
//! answer holds nobody, once a minute at most.
//!
//! A client can be used on both sides of a `fork()`: the child process shares the token, and opens its own connections.
//! Two processes with the same process ID, in different PID namespaces, are not told apart: there, make a client in each.
//!
//! # Time
//!
//! No attempt takes longer than [`timeout`](ClientBuilder::timeout) (10 s), no call longer than
//! [`deadline`](ClientBuilder::deadline) (30 s), whatever name server, network or service do.
//!
//! # Testing
//!
//! With the feature `emulator` the module `authing::emulator` is a service on loopback to test your own code against: it
//! checks who calls, keeps webhooks and logs in memory, plays events to your receiver, repeats what failed on a clock
//! that tests can move on, and fails on request. Its page is a chapter on testing.
//!
//! ```
//! use authing::emulator::Emulator;
//! use authing::{CreateWebhook, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let new = CreateWebhook::new("audit", "http://127.0.0.1:9/nobody-there", [WebhookEvent::UserCreated]);
//! let webhook = emulator.client().create_webhook(&new)?;
//! emulator.emit(WebhookEvent::UserCreated, serde_json::json!({ "userId": "5f702fcc913544c358cb2123" }));
//! let log = emulator.client().webhook_logs(&webhook.webhook_id).next().unwrap()?;
//! assert_eq!((log.event_name, log.success), (WebhookEvent::UserCreated, false));
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | default | brings |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls, with its bundled roots |
//! | `native-tls` | no | TLS by the operating system, with its roots; used where `rustls` is off |
//! | `gzip` | yes | compressed answers |
//! | `signature` | no | `Credentials::signature`: requests signed with the access key instead of a token |
//! | `emulator` | no | `authing::emulator`, a service to test against |
//! | `roles` | no | `authing::roles` and its 19 methods: roles, and who has them |
//! | `directory` | no | the modules about people; so far `roles` |
//! | `full` | no | all API modules |
//!
//! Each API module has a feature of its own, so that a program compiles what it uses. Endpoints without a module are called
//! with [`get`](ManagementClient::get) and [`post`](ManagementClient::post), and their pages are iterated over with
//! [`iter_raw`](ManagementClient::iter_raw).
//!
//! Without a TLS feature only `http://` is left: to this machine, or to a gateway that
//! [`allow_plain_http`](ClientBuilder::allow_plain_http) allows.
//!
//! # Logs
//!
//! Through the [`log`](https://docs.rs/log) crate, target `authing`: `debug` shows a line for each attempt (method,
//! attempt, status, milliseconds), `warn` a retry, a renewed token, a weakened setting. No level shows a query, a body
//! or who calls.
//!
//! ureq logs under targets of its own. They leave out what is sensitive down to `debug`, where some headers of an
//! answer stand as they came (`server`, `date`, `content-type`); at `trace`, `ureq` shows queries and `ureq_proto` whole
//! requests and answers, tokens and secrets among them: where everything is traced, set `ureq_proto=off`. A client that
//! is made while that level is on warns of it.
//!
//! # What it does not do
//!
//! Sign in users (that is the authentication API), subscribe to events over WebSocket, or run asynchronously.
//!
//! # Versions
//!
//! It needs ureq 3.5.1 or a later 3. It uses a part of ureq that may change with a minor release, which it has not done
//! in a way that matters since 3.0. If a newer ureq does not compile, `cargo update -p ureq --precise 3.5.2` helps until
//! the next release of this crate.
//!
//! Semantic versioning; enums and structs that the service may extend are `#[non_exhaustive]`. The lowest Rust
//! version is ureq's, and rises in minor releases only.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod auth;
mod client;
mod declare;
mod delivery;
#[cfg(feature = "emulator")]
pub mod emulator;
mod error;
mod json;
mod redact;
mod response;
mod transport;

#[cfg(feature = "_declared")]
pub use crate::api::endpoint::Paged;
#[cfg(feature = "roles")]
#[cfg_attr(docsrs, doc(cfg(feature = "roles")))]
pub use crate::api::roles;
pub use crate::api::webhooks::{
    ContentType, CreateWebhook, DelayUnit, Ensured, GetWebhookLogs, ListWebhooks, RetryConfig, TriggerWebhook, TriggerWebhookResponse,
    UpdateWebhook, Webhook, WebhookCategory, WebhookEvent, WebhookEventInfo, WebhookEventList, WebhookLog,
};
pub use crate::auth::{AccessToken, Credentials, FileTokenStore, TokenStore};
pub use crate::client::{ClientBuilder, Lang, ManagementClient, Platform};
pub use crate::delivery::{Delivery, DeliveryError, DeliveryRefusal};
pub use crate::error::{ApiCode, ApiError, ConfigError, DecodeError, Error, ErrorKind, HttpError, Result, TransportError};
pub use crate::redact::Secret;
pub use crate::response::{ApiResponse, Page, Pages};
pub use crate::transport::tls::Tls;

/// Compiles the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
