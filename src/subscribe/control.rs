//! `Control`: what the threads of a subscription share, and `Stopper`, the handle for other threads.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::connection::Connection;
use crate::error::Error;
use crate::transport::upgrade::Interrupt;

/// Ends a subscription from another thread. Returned by [`Subscription::stopper`](super::Subscription::stopper).
///
/// # Examples
///
/// ```no_run
/// # fn main() -> authing::Result<()> {
/// let client = authing::ManagementClient::from_env()?;
/// let events = client.subscribe("authing.user.created")?;
/// let stopper = events.stopper();
/// std::thread::spawn(move || {
///     let _ = std::io::stdin().read_line(&mut String::new());
///     stopper.stop();
/// });
/// println!("{} notices before enter was pressed", events.count());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Stopper(Arc<Control>);

#[derive(Default)]
pub(super) struct Control {
    pub(super) interrupt: Interrupt,
    state: Mutex<State>,
    /// Notified when the state has changed.
    changed: Condvar,
}

#[derive(Default)]
struct State {
    is_stopped: bool,
    /// The result of the attempt to connect.
    opened: Option<Result<Connection, Error>>,
}

impl Stopper {
    /// Ends the subscription: its iterator returns `None`, and a blocked call returns within a second. Does nothing if the
    /// subscription has ended.
    pub fn stop(&self) {
        self.0.stop();
    }
}

impl fmt::Debug for Stopper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stopper").field("is_stopped", &self.0.is_stopped()).finish()
    }
}

impl Control {
    pub(super) fn stopper(self: &Arc<Self>) -> Stopper {
        Stopper(Arc::clone(self))
    }

    /// Ends waiting and reading, and closes the connection.
    pub(super) fn stop(&self) {
        let opened = {
            let mut state = self.lock();
            state.is_stopped = true;
            state.opened.take()
        };
        self.changed.notify_all();
        self.interrupt.raise();
        drop(opened); // outside the lock, because it closes a connection
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.lock().is_stopped
    }

    /// Waits until a time, or until it is stopped.
    pub(super) fn pause(&self, until: Instant) {
        drop(self.wait(Some(until), |state| state.is_stopped));
    }

    /// Stores the result of an attempt for the caller. After the end of the subscription, a new connection is closed.
    pub(super) fn put(&self, opened: Result<Connection, Error>) {
        let mut state = self.lock();
        if !state.is_stopped {
            state.opened = Some(opened);
        }
        drop(state);
        self.changed.notify_all();
    }

    /// Waits for the result of an attempt until a time. `None` if there is none by then, or after the end.
    pub(super) fn take(&self, until: Option<Instant>) -> Option<Result<Connection, Error>> {
        let mut state = self.wait(until, |state| state.is_stopped || state.opened.is_some());
        if state.is_stopped { None } else { state.opened.take() }
    }

    fn wait(&self, until: Option<Instant>, is_done: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let mut state = self.lock();
        while !is_done(&state) {
            let Some(until) = until else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
