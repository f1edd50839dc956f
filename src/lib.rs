//! A blocking client for the [Authing](https://www.authing.cn) / [GenAuth](https://www.genauth.ai) V3 management API.
//!
//! For programs without an async runtime: build scripts, command-line tools, cron jobs, threaded services. One method is one
//! API call. It returns a typed response, or an error with a hint, within a bounded time.
//!
//! The eight webhook methods are always available. The other 501 typed methods are in modules, each with a
//! [feature](#features) of the same name. For endpoints without a typed method, use [`get`](ManagementClient::get),
//! [`post`](ManagementClient::post), [`put`](ManagementClient::put) and [`delete`](ManagementClient::delete).
//!
//! # First program
//!
//! ```no_run
//! use authing::{CreateWebhook, ManagementClient, WebhookEvent};
//!
//! fn main() -> authing::Result<()> {
//!     let client = ManagementClient::new("access-key-id", "access-key-secret")?;
//!     let events = [WebhookEvent::UserCreated];
//!     let wanted = CreateWebhook::new("audit", "https://example.com/cb", events);
//!     let webhook = client.ensure_webhook(&wanted.secret("shared"))?.into_webhook();
//!     println!("{} is subscribed to {:?}", webhook.webhook_id, webhook.events);
//!     Ok(())
//! }
//! ```
//!
//! The console of the user pool shows the access key. [`ManagementClient::from_env`] reads it from the environment.
//! [`ManagementClient::builder`] has all settings: the platform GenAuth, the host of a private deployment, time limits,
//! retries, root certificates, a proxy, a file that stores the access token.
//!
//! # Errors
//!
//! Every failure is an [`Error`]. Its text is one human-readable line; programs match on [`kind`](Error::kind).
//!
//! | variant | cause | what to do |
//! |---|---|---|
//! | [`Error::Api`] | the service rejected the request or failed: `statusCode`, `apiCode`, `requestId` | depends on [`kind`](Error::kind) |
//! | [`Error::Http`] | the response comes from a gateway or a wrong host | check `host`; the text has an excerpt of the response |
//! | [`Error::Transport`] | no complete response: DNS, connection, TLS, timeout | retry later; after a write check [`outcome_unknown`](Error::outcome_unknown) |
//! | [`Error::Decode`] | the call was executed, but the response does not match the type | report a bug; the text has the path of the value |
//! | [`Error::Ensure`] | `ensure_webhook` found several webhooks with the name, or an incomplete list | rename or delete webhooks |
//! | [`Error::Request`] | this crate rejected the request before sending it | correct the argument that the text names |
//! | [`Error::Config`] | a setting is missing or invalid | correct the setting or variable that the text names |
//!
//! `Debug` writes the same line as `Display`, so a `main` that returns [`Result<()>`](Result) prints it.
//!
//! # Retries
//!
//! Transient failures are retried if the request is idempotent or was not executed: at most
//! [`max_retries`](ClientBuilder::max_retries) times (default 2), never past the [`deadline`](ClientBuilder::deadline).
//! Retries after a 429 do not count against `max_retries`. The pauses follow exponential backoff with full jitter, with an
//! upper limit of 200 ms for the first pause and 5 s for later ones, unless the service requests a pause (`Retry-After`).
//!
//! | failure | idempotent: reads, update, delete | not idempotent: create, trigger, [`post`](ManagementClient::post) |
//! |---|---|---|
//! | not sent: DNS, connection, TLS handshake, proxy | retried | retried |
//! | 429 as HTTP status or `statusCode` | retried until the deadline | retried until the deadline |
//! | HTTP 502, 503, 504; `statusCode` 500, 502, 503; reset, timeout or truncated response after sending | retried | not retried, [`outcome_unknown`](Error::outcome_unknown) |
//! | anything else | not retried | not retried |
//!
//! # Pagination
//!
//! [`webhooks`](ManagementClient::webhooks) and [`webhook_logs`](ManagementClient::webhook_logs) return [`Pages`], an iterator
//! over the items of all pages. [`list_webhooks`](ManagementClient::list_webhooks) and
//! [`get_webhook_logs`](ManagementClient::get_webhook_logs) return one [`Page`].
//!
//! ```no_run
//! let client = authing::ManagementClient::from_env()?;
//! for webhook in client.webhooks() {
//!     println!("{}", webhook?.name);
//! }
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Tokens and threads
//!
//! The first call exchanges the access key for an access token. The client fetches a new token before the old one expires,
//! and when the service rejects the old one. Concurrent fetches are coalesced into one. With the feature `signature`,
//! [`Credentials`] can sign each request with the access key instead, which saves one request at the start of a program.
//!
//! A [`ManagementClient`] is `Send + Sync`, and its clones share the token and the connection pool: create one and use it in
//! all threads. A call on a pooled connection starts no thread. Host names are resolved in a separate thread, at most once a
//! minute, so that a name server that does not respond cannot block a call past its time limit.
//!
//! A client can be used in both processes after a `fork()`: they share the token and use separate connections. Two processes
//! with the same process ID in different PID namespaces cannot be distinguished: create a client in each of them.
//!
//! # Time limits
//!
//! An attempt takes at most [`timeout`](ClientBuilder::timeout) (10 s), a call at most
//! [`deadline`](ClientBuilder::deadline) (30 s), including name resolution, the token, retries and pauses.
//!
//! # Receiving webhooks
//!
//! [`Delivery::verify`] checks that a request to a callback URL comes from the service, and parses it. It takes the headers
//! and the body from any HTTP server:
//!
//! ```
//! use authing::{Delivery, WebhookEvent};
//!
//! let headers = [("x-authing-webhook-secret", b"shared".as_slice())];
//! let body = br#"{"eventName":"user:created","data":{"userId":"5f702fcc"}}"#;
//! match Delivery::verify("shared", headers, body) {
//!     Ok(delivery) if delivery.event == WebhookEvent::UserCreated => {
//!         println!("new user {}", delivery.data["userId"]);
//!     }
//!     Ok(delivery) => println!("ignored {}", delivery.event),
//!     // 401: no matching secret, 400: malformed
//!     Err(error) => println!("{}: {error}", error.status()),
//! }
//! ```
//!
//! # Testing
//!
//! With the feature `emulator`, the module `authing::emulator` is a server on loopback that emulates the service. It checks
//! access keys, tokens and signatures, keeps webhooks and logs in memory, and simulates failures. It sends events to your
//! receiver, and retries failed deliveries on a clock that tests can advance. The page of the module explains how to write
//! tests with it.
//!
//! ```
//! use authing::emulator::Emulator;
//! use authing::{CreateWebhook, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let client = emulator.client();
//! let events = [WebhookEvent::UserCreated];
//! let new = CreateWebhook::new("audit", "http://127.0.0.1:9/", events);
//! let webhook = client.create_webhook(&new)?;
//!
//! let data = serde_json::json!({ "userId": "5f702fcc" });
//! emulator.emit(WebhookEvent::UserCreated, data);
//! let log = client.webhook_logs(&webhook.webhook_id).next().unwrap()?;
//! assert_eq!(log.event_name, WebhookEvent::UserCreated);
//! assert!(!log.success); // nothing listens on port 9
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with bundled root certificates |
//! | `native-tls` | no | TLS by the operating system with its root certificates; see [`Tls`] |
//! | `gzip` | yes | compressed responses |
//! | `signature` | no | `Credentials::signature`: requests signed with the access key, without an access token |
//! | `subscribe` | no | `ManagementClient::subscribe`: events over WebSocket; experimental, see `authing::subscribe` |
//! | `emulator` | no | `authing::emulator`, a server for tests |
//! | `directory` | no | the modules `users`, `organizations`, `posts`, `roles`, `groups`, `custom_fields` and `permissions` |
//! | `full` | no | all API modules |
//!
//! Each API module has a feature of its name:
//!
//! | module and feature | methods | about | example |
//! |---|---:|---|---|
//! | `users` | 43 | accounts: search, create, change, data, sign-in | `client.iter(ListUsers::new())` |
//! | `organizations` | 29 | organizations, departments and their members | `client.iter(ListOrganizations::new())` |
//! | `posts` | 11 | posts: positions that users hold | `client.get_post(&GetPost::new("accountant"))` |
//! | `roles` | 19 | roles and their assignments | `client.iter(ListRoleMembers::new("auditor"))` |
//! | `groups` | 12 | user groups and their members | `client.add_group_members(&AddGroupMembers::new([id], "developers"))` |
//! | `custom_fields` | 9 | definitions and values of custom fields | `client.get_custom_fields(&GetCustomFields::new(TargetType::User))` |
//! | `permissions` | 24 | resources, namespaces, authorization | `client.is_action_allowed(&IsActionAllowed::new(id, "read", "books"))` |
//! | `data_permissions` | 43 | data resources and policies | `client.iter_dnef(ListDnef::new("library", "shelves"))` |
//! | `applications` | 40 | applications, their access and login pages | `client.iter(ListApplications::new())` |
//! | `identity_sources` | 13 | external identity providers | `client.list_ext_idp(&ListExtIdp::new())` |
//! | `security` | 5 | security and MFA settings | `client.get_security_settings()` |
//! | `whitelist` | 6 | lists of accounts that may register | `client.list_whitelist(&ListWhitelist::new(WhitelistType::Email))` |
//! | `risk_lists` | 9 | blocked and trusted IP addresses and users | `client.iter(ListRiskListIps::new(RiskListType::Black))` |
//! | `messages` | 5 | email templates and providers | `client.get_email_templates()` |
//! | `pipelines` | 8 | functions that run at sign-in | `client.get_pipeline_function("func-id")` |
//! | `audit_logs` | 2 | logs of users and administrators | `client.iter(GetUserActionLogs::new())` |
//! | `billing` | 8 | plan, usage and orders | `client.get_usage_info()` |
//! | `events` | 6 | event catalogue and custom events | `client.pub_event(&PubEvent::new("order.paid", data))` |
//! | `sync_center` | 11 | synchronization with HR systems and directories | `client.iter(ListSyncTasks::new())` |
//! | `metadata` | 39 | data models, their fields and rows | `client.iter_all_rows(GetAllRowsByScrollId::new(500.0, model_id))` |
//! | `devices` | 21 | devices and limits on their number | `client.disable_device(device_id)` |
//! | `public_accounts` | 29 | accounts that several users share | `client.iter(ListPublicAccounts::new())` |
//! | `tenants` | 42 | tenants, their users and administrators | `client.iter(ListTenants::new())` |
//! | `invitations` | 46 | invitations by link, policy and roster | `client.send_roster_invitation(roster_id)` |
//! | `approvals` | 6 | permission requests | `client.iter(ListPendingApprovals::new())` |
//! | `ldap` | 7 | the LDAP server of the user pool | `client.get_ldap_server_config()` |
//! | `access_keys` | 5 | access keys of the user pool | `client.list_access_key(&ListAccessKey::new())` |
//! | `verify` | 3 | signing in to Windows (Verify) | `client.get_verify_config()` |
//!
//! A feature such as `users` enables the module `authing::users` with its types, and its methods of [`ManagementClient`].
//! Programs compile only the modules that they use. `client.iter(request)` iterates over all pages of a list, and
//! [`iter_raw`](ManagementClient::iter_raw) over those of an endpoint without a typed method.
//!
//! Without a TLS feature, only `http://` is available: to this machine, or to a gateway that
//! [`allow_plain_http`](ClientBuilder::allow_plain_http) allows.
//!
//! # Logs
//!
//! The crate logs with the [`log`](https://docs.rs/log) crate, target `authing`: one line per attempt at `debug` (API method,
//! attempt, status, milliseconds); retries, token renewals and insecure settings at `warn`. No level shows query strings,
//! bodies or credentials.
//!
//! ureq logs with separate targets. At `debug` and less verbose levels, its lines contain no sensitive values, only some
//! response headers (`server`, `date`, `content-type`). At `trace`, `ureq` logs query strings and `ureq_proto` complete requests and
//! responses with tokens and secrets: set `ureq_proto=off` if you enable `trace` for everything. `build` logs a warning if
//! that level is enabled.
//!
//! # Limits
//!
//! The crate does not sign in users (that is the authentication API), and has no async API. The size of responses is limited
//! by [`max_response_size`](ClientBuilder::max_response_size) (10 MiB). The memory for reading a response is limited to 8
//! times its size, or to 8 MiB for small responses.
//!
//! # Versions
//!
//! The crate follows semantic versioning. Enums and structs that the service may extend are `#[non_exhaustive]`. The minimum
//! supported Rust version is that of ureq, and rises only in minor releases.
//!
//! The crate requires ureq 3.5.1 or a later 3.x, and uses a part of ureq's API that may change in a minor release. If the
//! crate does not compile with a newer ureq, run `cargo update -p ureq --precise 3.5.2` until the next release of this crate.
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
#[cfg(feature = "subscribe")]
#[cfg_attr(docsrs, doc(cfg(feature = "subscribe")))]
pub mod subscribe;
#[cfg(test)]
mod test_support;
mod transport;

#[cfg(feature = "access_keys")]
#[cfg_attr(docsrs, doc(cfg(feature = "access_keys")))]
pub use crate::api::access_keys;
#[cfg(feature = "applications")]
#[cfg_attr(docsrs, doc(cfg(feature = "applications")))]
pub use crate::api::applications;
#[cfg(feature = "approvals")]
#[cfg_attr(docsrs, doc(cfg(feature = "approvals")))]
pub use crate::api::approvals;
#[cfg(feature = "audit_logs")]
#[cfg_attr(docsrs, doc(cfg(feature = "audit_logs")))]
pub use crate::api::audit_logs;
#[cfg(feature = "billing")]
#[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
pub use crate::api::billing;
#[cfg(feature = "custom_fields")]
#[cfg_attr(docsrs, doc(cfg(feature = "custom_fields")))]
pub use crate::api::custom_fields;
#[cfg(feature = "data_permissions")]
#[cfg_attr(docsrs, doc(cfg(feature = "data_permissions")))]
pub use crate::api::data_permissions;
#[cfg(feature = "devices")]
#[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
pub use crate::api::devices;
#[cfg(feature = "_declared")]
pub use crate::api::endpoint::Paged;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use crate::api::events;
#[cfg(feature = "groups")]
#[cfg_attr(docsrs, doc(cfg(feature = "groups")))]
pub use crate::api::groups;
#[cfg(feature = "identity_sources")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity_sources")))]
pub use crate::api::identity_sources;
#[cfg(feature = "invitations")]
#[cfg_attr(docsrs, doc(cfg(feature = "invitations")))]
pub use crate::api::invitations;
#[cfg(feature = "ldap")]
#[cfg_attr(docsrs, doc(cfg(feature = "ldap")))]
pub use crate::api::ldap;
#[cfg(feature = "messages")]
#[cfg_attr(docsrs, doc(cfg(feature = "messages")))]
pub use crate::api::messages;
#[cfg(feature = "metadata")]
#[cfg_attr(docsrs, doc(cfg(feature = "metadata")))]
pub use crate::api::metadata;
#[cfg(feature = "organizations")]
#[cfg_attr(docsrs, doc(cfg(feature = "organizations")))]
pub use crate::api::organizations;
#[cfg(feature = "permissions")]
#[cfg_attr(docsrs, doc(cfg(feature = "permissions")))]
pub use crate::api::permissions;
#[cfg(feature = "pipelines")]
#[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
pub use crate::api::pipelines;
#[cfg(feature = "posts")]
#[cfg_attr(docsrs, doc(cfg(feature = "posts")))]
pub use crate::api::posts;
#[cfg(feature = "public_accounts")]
#[cfg_attr(docsrs, doc(cfg(feature = "public_accounts")))]
pub use crate::api::public_accounts;
#[cfg(feature = "risk_lists")]
#[cfg_attr(docsrs, doc(cfg(feature = "risk_lists")))]
pub use crate::api::risk_lists;
#[cfg(feature = "roles")]
#[cfg_attr(docsrs, doc(cfg(feature = "roles")))]
pub use crate::api::roles;
#[cfg(feature = "security")]
#[cfg_attr(docsrs, doc(cfg(feature = "security")))]
pub use crate::api::security;
#[cfg(feature = "sync_center")]
#[cfg_attr(docsrs, doc(cfg(feature = "sync_center")))]
pub use crate::api::sync_center;
#[cfg(feature = "tenants")]
#[cfg_attr(docsrs, doc(cfg(feature = "tenants")))]
pub use crate::api::tenants;
#[cfg(feature = "users")]
#[cfg_attr(docsrs, doc(cfg(feature = "users")))]
pub use crate::api::users;
#[cfg(feature = "verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "verify")))]
pub use crate::api::verify;
pub use crate::api::webhooks;
pub use crate::api::webhooks::{
    ContentType, CreateWebhook, DelayUnit, Ensured, GetWebhookLogs, ListWebhooks, RetryConfig, TriggerWebhook, TriggerWebhookResponse,
    UpdateWebhook, Webhook, WebhookCategory, WebhookEvent, WebhookEventInfo, WebhookEventList, WebhookLog,
};
#[cfg(feature = "whitelist")]
#[cfg_attr(docsrs, doc(cfg(feature = "whitelist")))]
pub use crate::api::whitelist;
#[doc(alias("access token", "bearer", "JWT"))]
pub use crate::auth::AccessToken;
#[doc(alias("access key", "authentication", "signature"))]
pub use crate::auth::Credentials;
#[doc(alias("access token", "token cache"))]
pub use crate::auth::{FileTokenStore, TokenStore};
#[doc(alias("blocking", "synchronous"))]
pub use crate::client::Batch;
#[doc(alias("ManagementClientOptions", "options", "settings"))]
pub use crate::client::ClientBuilder;
pub use crate::client::ManagementClient;
pub use crate::client::{Lang, Platform};
#[doc(alias("callback", "receiver"))]
pub use crate::delivery::Delivery;
pub use crate::delivery::{DeliveryError, DeliveryRefusal};
pub use crate::error::{
    ApiCode, ApiError, ConfigError, DecodeError, EnsureError, Error, ErrorKind, HttpError, RequestError, Result, TransportError,
};
#[doc(alias("redact", "password"))]
pub use crate::redact::Secret;
#[doc(alias("envelope", "CommonResponseDto"))]
pub use crate::response::ApiResponse;
#[doc(alias("pagination"))]
pub use crate::response::Page;
#[doc(alias("pagination", "iterator", "paginate", "cursor", "next page"))]
pub use crate::response::Pages;
#[doc(alias("SSL", "rustls", "OpenSSL", "certificate"))]
pub use crate::transport::tls::Tls;

/// Compiles the code of the README.
#[cfg(all(doctest, feature = "users", feature = "subscribe"))]
#[doc = include_str!("../README.md")]
struct Readme;
