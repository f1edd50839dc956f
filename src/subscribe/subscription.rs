//! `Subscription`: the iterator over events, which opens lost connections again.

use std::fmt;
use std::iter::FusedIterator;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::attempt;
use super::backoff::Backoff;
use super::connection::{Connection, Received};
use super::control::{Control, Stopper};
use super::target::{Target, is_final};
use super::{Event, Next, Notice, SubscribeOptions};
use crate::client::ManagementClient;
use crate::client::retry::random_jitter;
use crate::error::Error;

/// An iterator over the events of one code, which blocks until the next event. Returned by [`ManagementClient::subscribe`].
/// **Experimental**: see [the module](super).
///
/// It yields at most one error, when the service refuses the subscription, and then ends. Dropping it closes the connection.
#[must_use = "events are received while the iterator waits for them"]
pub struct Subscription {
    target: Arc<Target>,
    control: Arc<Control>,
    state: State,
    backoff: Backoff,
    /// When the lost connection last received data.
    lost_at: Instant,
    last_error: Option<Error>,
}

enum State {
    Open(Box<Connection>),
    /// Waits until a time, then connects.
    Pausing(Instant),
    /// A thread is connecting.
    Connecting,
    Ended,
}

impl Subscription {
    pub(super) fn open(client: &ManagementClient, code: &str, options: &SubscribeOptions) -> Result<Self, Error> {
        let target = Arc::new(Target::new(client, code, options)?);
        let control = Arc::new(Control::default());
        let connection = target.connect_first(client, &control.interrupt)?;
        let backoff = Backoff::new(options);
        let lost_at = connection.last_received();
        Ok(Self { target, control, state: State::Open(Box::new(connection)), backoff, lost_at, last_error: None })
    }

    /// Waits for the next event or gap, at most for `time`.
    ///
    /// With 0, it returns what has been received already. The client reconnects while the program waits; an attempt continues
    /// between two calls.
    ///
    /// # Errors
    ///
    /// The error of the service if it refuses a reconnection with HTTP 4xx other than 429. After that the result is
    /// [`Next::Ended`].
    pub fn next_within(&mut self, time: Duration) -> Result<Next, Error> {
        // A time that an `Instant` cannot represent means no limit.
        self.wait(Instant::now().checked_add(time))
    }

    /// Returns a handle with which another thread ends the subscription.
    #[doc(alias("cancel", "close", "shutdown"))]
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        self.control.stopper()
    }

    /// Returns the code that was subscribed to.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.target.code
    }

    /// Whether the connection is open, as far as the client can tell.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// Returns why the last connection was lost, or the last attempt to open it again failed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::ErrorKind;
    /// use authing::emulator::{Emulator, SubscriptionFault};
    /// use authing::subscribe::Notice;
    ///
    /// let emulator = Emulator::start()?;
    /// let mut events = emulator.client().subscribe("authing.user.created")?;
    /// emulator.disturb_subscriptions(&SubscriptionFault::Cut);
    /// assert!(matches!(events.next(), Some(Ok(Notice::Reconnected { .. }))));
    /// assert_eq!(events.last_error().unwrap().kind(), ErrorKind::Disconnected);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn last_error(&self) -> Option<&Error> {
        self.last_error.as_ref()
    }

    /// Waits until a time, or without limit.
    fn wait(&mut self, until: Option<Instant>) -> Result<Next, Error> {
        loop {
            if self.control.is_stopped() {
                self.end();
            }
            match &mut self.state {
                State::Ended => return Ok(Next::Ended),
                State::Open(connection) => match connection.receive(until) {
                    Received::Text(text) => return Ok(Next::Notice(Notice::Event(Event::new(Arc::clone(&self.target.code), text)))),
                    Received::Elapsed => return Ok(Next::Elapsed),
                    // A stopper has closed it.
                    Received::Lost(_) if self.control.is_stopped() => {}
                    Received::Lost(error) => {
                        self.lost_at = connection.last_received();
                        let age = connection.age();
                        self.backoff.lost(age);
                        self.pause(self.target.describe(error, 1, age));
                    }
                },
                State::Pausing(end) => {
                    let end = *end;
                    self.control.pause(until.map_or(end, |until| until.min(end)));
                    if end <= Instant::now() {
                        attempt::start(&self.target, &self.control);
                        self.state = State::Connecting;
                    } else if until.is_some_and(|until| until <= Instant::now()) && !self.control.is_stopped() {
                        return Ok(Next::Elapsed);
                    }
                }
                State::Connecting => match self.control.take(until) {
                    None if self.control.is_stopped() => {}
                    None => return Ok(Next::Elapsed),
                    Some(Ok(connection)) => {
                        self.state = State::Open(Box::new(connection));
                        let lost_for = self.lost_at.elapsed();
                        log::debug!("subscribe: connected again after {} ms", lost_for.as_millis() as u64);
                        return Ok(Next::Notice(Notice::Reconnected { lost_for }));
                    }
                    Some(Err(error)) if is_final(&error) => {
                        self.end();
                        self.last_error = Some(error.clone());
                        return Err(error);
                    }
                    Some(Err(error)) => self.pause(error),
                },
            }
        }
    }

    /// Waits before the next attempt.
    fn pause(&mut self, error: Error) {
        let pause = self.backoff.pause(error.retry_after(), random_jitter());
        log::debug!("{error}; connecting again in {} ms", pause.as_millis() as u64);
        self.last_error = Some(error);
        self.state = State::Pausing(Instant::now() + pause);
    }

    /// Closes the connection, or ends the attempt to open it.
    fn end(&mut self) {
        if let State::Open(connection) = std::mem::replace(&mut self.state, State::Ended) {
            connection.close();
        }
        self.control.stop();
    }
}

impl Iterator for Subscription {
    type Item = Result<Notice, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.wait(None) {
                Ok(Next::Notice(notice)) => return Some(Ok(notice)),
                Ok(Next::Ended) => return None,
                // Does not occur without a time limit.
                Ok(Next::Elapsed) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl FusedIterator for Subscription {}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.end();
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("code", &self.target.code).field("is_connected", &self.is_connected()).finish_non_exhaustive()
    }
}
