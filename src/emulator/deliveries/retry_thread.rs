//! The thread that makes retries when they are due in real time.

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::dispatch::Deliveries;

/// Ends when the deliveries are stopped; dropping it waits for that.
#[derive(Debug)]
pub(crate) struct RetryThread {
    thread: Option<JoinHandle<()>>,
    /// Nothing is ever sent: the other end is dropped when the thread ends.
    end: Mutex<Receiver<()>>,
}

impl RetryThread {
    pub(crate) fn start(deliveries: Arc<Deliveries>) -> io::Result<Self> {
        let (alive, end) = mpsc::channel();
        let thread = Builder::new().name("authing-emulator".to_owned()).spawn(move || {
            let _alive = alive;
            deliveries.retry_until_stopped();
        })?;
        Ok(Self { thread: Some(thread), end: Mutex::new(end) })
    }
}

impl Drop for RetryThread {
    fn drop(&mut self) {
        let end = self.end.get_mut().unwrap_or_else(PoisonError::into_inner);
        let timed_out = end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout);
        if let Some(thread) = self.thread.take().filter(|_| !timed_out) {
            let _ = thread.join(); // its panic was reported by the thread itself
        }
    }
}

/// More is needed only while a callback's address does not respond: that thread ends by itself, like those of the server.
const PATIENCE: Duration = Duration::from_millis(300);
