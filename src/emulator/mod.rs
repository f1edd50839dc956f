//! A stand-in for the service on loopback, to test against.
//!
//! [`Emulator::start`] listens on a free port of 127.0.0.1 and answers as the service does: it gives out access tokens
//! and checks them, keeps webhooks in memory, refuses what does not fit, and really delivers on `trigger-webhook`.
//! [`Emulator::client`] is a client for it. When the emulator is dropped, all of it is gone.
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
//! # Testing what you do about failures
//!
//! [`fail_next`](Emulator::fail_next) makes the next calls fail in one of the ways of [`Failure`];
//! [`calls`](Emulator::calls) tells how often a method was called, and so whether it was called again.
//!
//! ```
//! use authing::emulator::{Emulator, Failure};
//! use authing::{CreateWebhook, WebhookEvent};
//!
//! let emulator = Emulator::start()?;
//! let new = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]);
//! emulator.fail_next(1, Failure::CutAfter);
//! assert!(emulator.client().create_webhook(&new).is_err());
//! // A create that may have been carried out is not repeated.
//! assert_eq!(emulator.calls("create-webhook"), 1);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! # Programs and SDKs in other languages
//!
//! Whatever speaks the API over plain HTTP can use the emulator: give it [`host`](Emulator::host),
//! [`access_key_id`](Emulator::access_key_id) and [`access_key_secret`](Emulator::access_key_secret). Both header
//! prefixes are understood.
//!
//! # What it does not do
//!
//! It knows the eight webhook methods and `get-management-token`, and answers 404 to others. It takes access tokens, not
//! signatures. Messages are in English whatever language is asked for. There is no rate limit, a `retryConfig` is kept
//! but not acted on, and no event happens by itself. Where the documentation of the service is silent, the emulator
//! guesses: the form encoding of nested `data`, the order of lists (newest first), the names of events and categories.
//!
//! It is for tests: it keeps secrets as they are, its tokens are not signed, and every program on the machine can reach
//! it. It keeps the last 1000 requests and as many logs, and 10,000 webhooks.

mod clock;
mod connections;
mod courier;
mod envelope;
mod events;
mod failure;
mod fields;
mod form;
mod http;
mod journal;
mod keys;
mod methods;
mod random;
mod received;
mod server;
mod service;
mod stop;
mod store;
mod tokens;
mod webhook;
mod webhook_log;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::keys::Keys;
use self::server::Server;
use self::service::Service;
use crate::{ClientBuilder, Credentials, Error, ManagementClient};

pub use self::failure::Failure;
pub use self::received::ReceivedRequest;

/// A stand-in for the service, which runs until it is dropped. The [module](self) has an introduction.
///
/// It can be shared between threads. Each one has keys and a user pool of its own, so tests that start one each do not
/// get into each other's way. Dropping it closes all connections and interrupts what is under way: that takes a few
/// milliseconds, or some 300 where a callback's address does not answer at all.
///
/// # Examples
///
/// ```
/// use authing::emulator::Emulator;
///
/// let emulator = Emulator::start()?;
/// let events = emulator.client().get_webhook_event_list()?;
/// assert!(!events.events.is_empty());
/// # Ok::<(), authing::Error>(())
/// ```
pub struct Emulator {
    server: Server,
    service: Arc<Service>,
    host: String,
    client: ManagementClient,
}

impl Emulator {
    /// Starts an emulator on a free port of 127.0.0.1, with random keys and nothing in it.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] where the system gives no port or no thread.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::start()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn start() -> Result<Self, Error> {
        let service = Arc::new(Service::new(Keys::random()));
        let server = Server::start(Arc::clone(&service))
            .map_err(|error| Error::config(format!("the emulator could not listen on 127.0.0.1: {error}")))?;
        let host = format!("http://{}", server.address());
        let client = builder(&host, service.keys()).build()?;
        Ok(Self { server, service, host, client })
    }

    /// Returns the address, e.g. `http://127.0.0.1:49152`, as [`ClientBuilder::host`] takes it.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// assert!(emulator.host().starts_with("http://127.0.0.1:"));
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the ID of the one access key that the emulator knows.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// // For a program that is configured by its environment.
    /// let environment = [
    ///     ("AUTHING_HOST", emulator.host()),
    ///     ("AUTHING_ACCESS_KEY_ID", emulator.access_key_id()),
    ///     ("AUTHING_ACCESS_KEY_SECRET", emulator.access_key_secret()),
    /// ];
    /// # let _ = environment;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.service.keys().access_key_id
    }

    /// Returns the secret of the access key.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let credentials = authing::Credentials::access_key(emulator.access_key_id(), emulator.access_key_secret());
    /// # let _ = credentials;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn access_key_secret(&self) -> &str {
        &self.service.keys().access_key_secret
    }

    /// Returns the ID of the user pool, which tokens and deliveries carry.
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// assert_eq!(emulator.userpool_id().len(), 24);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn userpool_id(&self) -> &str {
        &self.service.keys().userpool_id
    }

    /// Returns a client for the emulator, with all settings at their defaults.
    ///
    /// All clients from here share their connections and their token, as clones do. For one that starts afresh there is
    /// [`client_builder`](Self::client_builder).
    ///
    /// # Examples
    ///
    /// ```
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let events = emulator.client().get_webhook_event_list()?;
    /// # let _ = events;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn client(&self) -> ManagementClient {
        self.client.clone()
    }

    /// Returns a builder with host and credentials set, for a client with settings of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::time::Duration;
    /// # let emulator = authing::emulator::Emulator::start()?;
    /// let client = emulator.client_builder().timeout(Duration::from_millis(100)).build()?;
    /// # let _ = client;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn client_builder(&self) -> ClientBuilder {
        builder(&self.host, self.service.keys())
    }

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
    /// Tokens of 0 s are refused as soon as they are used.
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

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("host", &self.host).finish_non_exhaustive()
    }
}

fn builder(host: &str, keys: &Keys) -> ClientBuilder {
    ManagementClient::builder()
        .host(host)
        .credentials(Credentials::access_key(keys.access_key_id.as_str(), keys.access_key_secret.as_str()))
}
