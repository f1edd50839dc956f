//! Event subscriptions over WebSocket: [`ManagementClient::subscribe`].
//!
//! **Experimental.** The format of the service's messages is not documented, and this client was tested with emulators and
//! independent servers only. Names and behaviour can change in a minor release. The text of each message is returned unchanged:
//! [`Event::text`].
//!
//! ```no_run
//! use authing::ManagementClient;
//! use authing::subscribe::Notice;
//!
//! # fn resync() {}
//! # fn main() -> authing::Result<()> {
//! let client = ManagementClient::from_env()?;
//! let mut events = client.subscribe("authing.user.created")?;
//! for notice in events.by_ref() {
//!     match notice? {
//!         Notice::Event(event) => println!("{}", event.text()),
//!         // Events in between were missed.
//!         Notice::Reconnected { lost_for } => {
//!             eprintln!("no connection for up to {lost_for:?}");
//!             resync();
//!         }
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Delivery
//!
//! The service delivers each event at most once. It does not repeat events, and has no cursor to continue from: events during a
//! disconnection are lost. A program that must not miss changes should read the current state through the API at its start and
//! after each [`Notice::Reconnected`]. Alternatively, use webhooks, whose deliveries are retried.
//!
//! # Connection
//!
//! A subscription is one connection for one event code. [`subscribe`](ManagementClient::subscribe) opens it, so a wrong access
//! key fails this call. The connection uses the client's TLS settings, proxy, [`timeout`](crate::ClientBuilder::timeout) and
//! [`max_response_size`](crate::ClientBuilder::max_response_size).
//!
//! The client reconnects after a lost connection, without a limit on the number of attempts. The pauses follow exponential
//! backoff with full jitter, or the `Retry-After` of the service, up to an hour. Only HTTP 4xx except 429, or the same codes in
//! the `statusCode` of an envelope, end the subscription with an error. [`Subscription::last_error`] returns why the last
//! connection was lost.
//!
//! The client sends a ping after 20 s without data, and again 10 s later. After 10 s more without data the connection counts as
//! lost. A message that is too large, binary, or not valid UTF-8 also ends the connection, and is reported as a gap.
//! [`SubscribeOptions`] has these limits.
//!
//! # Waiting and stopping
//!
//! The iterator blocks until the next event. [`Subscription::next_within`] waits for a limited time, and
//! [`Subscription::stopper`] returns a handle with which another thread ends the iterator. The client sends pings, and responds
//! to pings of the server, only while the program waits in one of these calls. If processing an event takes long, pass the
//! event to another thread.
//!
//! An established subscription uses no thread. Each attempt to reconnect runs on a thread, so that waiting for it can be
//! limited and stopped. The thread ends with the attempt. A subscription must not be used in a forked process.
//!
//! # Logs
//!
//! At `debug`, `authing` logs when a connection is opened or lost, and the pause before the next attempt to reconnect. No level
//! shows messages or credentials. `tungstenite`, which reads the frames, logs messages at `trace`: set `tungstenite=off` if you
//! enable `trace` for everything.

mod attempt;
mod backoff;
mod connection;
mod control;
mod handshake;
mod notice;
mod options;
mod silence;
mod subscription;
mod target;

pub use self::control::Stopper;
pub use self::notice::{Event, Next, Notice};
pub use self::options::SubscribeOptions;
pub use self::subscription::Subscription;
use crate::client::ManagementClient;
use crate::error::Error;

impl ManagementClient {
    /// Subscribes to the events with a code, such as `authing.user.created`, and returns an iterator over them.
    /// **Experimental**: see [the module](crate::subscribe).
    ///
    /// `code` is the code of a public event or of one that the user pool defines (`list-events` returns them): letters,
    /// digits, `_`, `.` and `-`, at most 256 bytes. The connection is open when this returns. A client whose calls are
    /// authorized by an access token needs [`events_credentials`](crate::ClientBuilder::events_credentials), and a private
    /// deployment needs [`events_host`](crate::ClientBuilder::events_host).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for an invalid code,
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the host or the access key is missing, the error of the service if it
    /// refuses the subscription, and [`Error::Transport`] if the connection cannot be opened within the client's
    /// [`deadline`](crate::ClientBuilder::deadline) and retries.
    ///
    /// # API
    ///
    /// `GET /events/v1/management/sub` on the event host, upgraded to a WebSocket.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use authing::subscribe::{Next, Notice};
    ///
    /// # fn main() -> authing::Result<()> {
    /// let client = authing::ManagementClient::from_env()?;
    /// let mut events = client.subscribe("authing.user.created")?;
    /// let stopper = events.stopper();
    /// std::thread::spawn(move || {
    ///     std::thread::sleep(Duration::from_secs(3_600));
    ///     stopper.stop();
    /// });
    /// loop {
    ///     match events.next_within(Duration::from_secs(1))? {
    ///         Next::Notice(Notice::Event(event)) => println!("{}", event.text()),
    ///         Next::Notice(_) | Next::Elapsed => {}
    ///         _ => break,
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("WebSocket", "initWebSocket", "handleMessage", "subEvent"))]
    #[inline]
    pub fn subscribe(&self, code: &str) -> Result<Subscription, Error> {
        self.subscribe_with(code, &SubscribeOptions::new())
    }

    /// Subscribes to the events with a code, with other limits than the defaults. **Experimental**: see
    /// [the module](crate::subscribe).
    ///
    /// # Errors
    ///
    /// Those of [`subscribe`](Self::subscribe), and [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for an
    /// option that is out of its range.
    ///
    /// # API
    ///
    /// That of [`subscribe`](Self::subscribe).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use authing::subscribe::SubscribeOptions;
    ///
    /// # fn main() -> authing::Result<()> {
    /// let client = authing::ManagementClient::from_env()?;
    /// // For a gateway that closes connections after 15 s without data.
    /// let options = SubscribeOptions::new().ping_after(Duration::from_secs(10));
    /// let events = client.subscribe_with("authing.user.created", &options)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe_with(&self, code: &str, options: &SubscribeOptions) -> Result<Subscription, Error> {
        Subscription::open(self, code, options)
    }
}
