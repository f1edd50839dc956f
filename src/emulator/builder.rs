//! `EmulatorBuilder`: the settings of an emulator.

use std::fmt;
use std::io;
use std::sync::Arc;

use super::handle::Emulator;
use super::service::Service;
use crate::Error;
use crate::auth::is_quoted;
use crate::emulator::auth::keys::Keys;
use crate::emulator::deliveries::retry_thread::RetryThread;
use crate::emulator::server::listener::Server;
use crate::transport::header;

/// Builds an emulator with a fixed port or fixed keys. Returned by [`Emulator::builder`].
///
/// Use it if the program under test has a fixed port or fixed keys. Tests in Rust do not need it: [`Emulator::start`] uses a
/// free port and random keys, and [`Emulator`] has methods that return them.
///
/// # Examples
///
/// ```
/// use authing::emulator::Emulator;
///
/// let emulator = Emulator::builder()
///     .port(0) // or 8080, if the program under test expects that
///     .access_key("test-access-key-id", "test-access-key-secret")
///     .userpool_id("60e043f8cd91b87d712b6365")
///     .start()?;
/// assert_eq!(emulator.access_key_id(), "test-access-key-id");
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "nothing listens before start() is called"]
pub struct EmulatorBuilder {
    port: u16,
    keys: Keys,
}

impl EmulatorBuilder {
    pub(super) fn new() -> Self {
        Self { port: 0, keys: Keys::random() }
    }

    /// Sets the port of 127.0.0.1 to listen on. Default: 0, which chooses a free port.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let emulator = authing::emulator::Emulator::builder().port(8080).start()?;
    /// assert_eq!(emulator.host(), "http://127.0.0.1:8080");
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the only access key that the emulator accepts. Default: a random key.
    ///
    /// Both values must be printable ASCII. Do not use the key of a real user pool: the emulator does not protect it.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::builder().access_key("id", "secret").start()?;
    /// assert_eq!(emulator.access_key_secret(), "secret");
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.access_key_id = id.into();
        self.keys.access_key_secret = secret.into();
        self
    }

    /// Sets the ID of the user pool, which tokens and deliveries contain: printable ASCII. Default: a random ID.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::builder().userpool_id("60e043f8cd91b87d712b6365").start()?;
    /// assert_eq!(emulator.client().access_token()?.userpool_id(), "60e043f8cd91b87d712b6365");
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn userpool_id(mut self, id: impl Into<String>) -> Self {
        self.keys.userpool_id = id.into();
        self
    }

    /// Starts the emulator, without webhooks.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if a key or the ID is empty or not printable ASCII, if the port is in use or not permitted, or if
    /// the system has no free port or cannot start a thread. The text names the setting to change.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::emulator::Emulator;
    ///
    /// let result = Emulator::builder().userpool_id("").start();
    /// assert!(result.unwrap_err().to_string().starts_with("the user pool ID is empty"));
    /// ```
    pub fn start(self) -> Result<Emulator, Error> {
        let Self { port, keys } = self;
        check("the access key ID", &keys.access_key_id)?;
        check("the access key secret", &keys.access_key_secret)?;
        check("the user pool ID", &keys.userpool_id)?;
        let service = Arc::new(Service::new(keys));
        let handler = Arc::clone(&service);
        let handler = Arc::new(move |request, body: &[u8]| handler.serve(request, body));
        let server = Server::start(handler, Arc::clone(service.stop_signal()), port).map_err(|error| not_started(port, error))?;
        let retries = RetryThread::start(Arc::clone(service.deliveries()))
            .map_err(|error| Error::config(format!("the emulator cannot start a thread: {error}")))?;
        Emulator::new(server, retries, service)
    }
}

impl fmt::Debug for EmulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}

/// Rejects values that cannot be sent in a header unchanged. The error does not contain the value: it may be a real key.
fn check(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::config(format!("{what} is empty: omit the setting for a random value")));
    }
    if text.contains(' ') || is_quoted(text) || !header::can_hold(text) {
        return Err(Error::config(format!("{what} must be printable ASCII without spaces and without quotes around it")));
    }
    Ok(())
}

fn not_started(port: u16, error: io::Error) -> Error {
    let what = match error.kind() {
        io::ErrorKind::AddrInUse => "is in use",
        io::ErrorKind::PermissionDenied => "is not permitted",
        _ => return Error::config(format!("the emulator cannot listen on port {port} of 127.0.0.1: {error}")),
    };
    Error::config(format!("port {port} of 127.0.0.1 {what}: set another port, or 0 for a free one")).with_source(error)
}
