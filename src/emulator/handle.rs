//! `Emulator`: the handle that a test holds.

use std::fmt;
use std::sync::Arc;

use super::builder::EmulatorBuilder;
use super::service::Service;
use crate::emulator::auth::keys::Keys;
use crate::emulator::deliveries::retry_thread::RetryThread;
use crate::emulator::server::listener::Server;
use crate::{ClientBuilder, Credentials, Error, ManagementClient};

/// A stand-in for the service, which runs until it is dropped. The [module](super) has an introduction.
///
/// It can be shared between threads. Each emulator has keys and a user pool of its own, so tests that start one each are
/// independent. Dropping it closes all connections and interrupts running calls: that takes a few
/// milliseconds, or up to 600 if a callback's address does not respond at all.
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
    pub(super) server: Server,
    _retries: RetryThread,
    pub(super) service: Arc<Service>,
    host: String,
    client: ManagementClient,
}

impl Emulator {
    /// Starts an emulator on a free port of 127.0.0.1, with random keys and without any webhooks.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the system has no port or no thread left.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::start()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn start() -> Result<Self, Error> {
        Self::builder().start()
    }

    /// Returns a builder, to set the port and the keys.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::builder().access_key("id", "secret").start()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    pub(super) fn new(server: Server, retries: RetryThread, service: Arc<Service>) -> Result<Self, Error> {
        let host = format!("http://{}", server.address());
        let client = builder(&host, service.keys()).build();
        match client {
            Ok(client) => Ok(Self { server, _retries: retries, service, host, client }),
            Err(error) => {
                service.stop(); // the retry thread waits for it
                Err(error)
            }
        }
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

    /// Returns the ID of the only access key that the emulator accepts.
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
    /// All clients from here share their connections and their token, as clones do. [`client_builder`](Self::client_builder)
    /// makes one that shares nothing.
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
}

impl Drop for Emulator {
    /// Interrupts everything first; then the fields are dropped, which wait for their threads.
    fn drop(&mut self) {
        self.service.stop();
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
