//! `Emulator`: a running emulator.

use std::fmt;
use std::sync::Arc;

use super::builder::EmulatorBuilder;
use super::service::Service;
use crate::emulator::auth::keys::Keys;
use crate::emulator::deliveries::retry_thread::RetryThread;
use crate::emulator::server::listener::Server;
use crate::{ClientBuilder, Credentials, Error, ManagementClient};

/// An emulator of the service that runs until it is dropped. The [module](super) has an introduction.
///
/// It can be shared between threads. Each emulator has its own access key and user pool, so tests with one emulator each
/// are independent. Dropping the emulator closes all connections and interrupts running calls. This takes a few
/// milliseconds, or up to 600 ms if the address of a callback does not respond at all.
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
    /// Starts an emulator on a free port of 127.0.0.1, with random keys and without webhooks.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the system has no free port or cannot start a thread.
    pub fn start() -> Result<Self, Error> {
        Self::builder().start()
    }

    /// Returns a builder that sets the port, the access key and the user pool.
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
                service.stop(); // dropping the retry thread waits until the service is stopped
                Err(error)
            }
        }
    }

    /// Returns the URL of the emulator, e.g. `http://127.0.0.1:49152`, for [`ClientBuilder::host`] or `AUTHING_HOST`.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the ID of the only access key that the emulator accepts.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::process::Command;
    ///
    /// let emulator = authing::emulator::Emulator::start()?;
    /// // Runs a program that reads its settings from the environment.
    /// let mut program = Command::new("my-program");
    /// program.env("AUTHING_HOST", emulator.host());
    /// program.env("AUTHING_ACCESS_KEY_ID", emulator.access_key_id());
    /// program.env("AUTHING_ACCESS_KEY_SECRET", emulator.access_key_secret());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.service.keys().access_key_id
    }

    /// Returns the secret of the access key that [`access_key_id`](Self::access_key_id) identifies.
    #[must_use]
    pub fn access_key_secret(&self) -> &str {
        &self.service.keys().access_key_secret
    }

    /// Returns the ID of the user pool. Access tokens and deliveries contain it.
    #[must_use]
    pub fn userpool_id(&self) -> &str {
        &self.service.keys().userpool_id
    }

    /// Returns a client for the emulator, with all settings at their defaults.
    ///
    /// The returned clients are clones: they share one connection pool and one access token. Use
    /// [`client_builder`](Self::client_builder) for a client that shares nothing.
    #[must_use]
    pub fn client(&self) -> ManagementClient {
        self.client.clone()
    }

    /// Returns a client builder with host and credentials set, for a client with other settings.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::emulator::Emulator;
    ///
    /// let emulator = Emulator::start()?;
    /// let client = emulator.client_builder().max_retries(0).build()?;
    /// client.get_webhook_event_list()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn client_builder(&self) -> ClientBuilder {
        builder(&self.host, self.service.keys())
    }
}

impl Drop for Emulator {
    /// Interrupts running calls and deliveries. After that the fields are dropped, which wait for their threads.
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
    let builder = ManagementClient::builder();
    #[cfg(feature = "subscribe")]
    let builder = builder.events_host(host.replacen("http", "ws", 1));
    builder.host(host).credentials(Credentials::access_key(keys.access_key_id.as_str(), keys.access_key_secret.as_str()))
}
