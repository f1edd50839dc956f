//! The thread that sends retries when they are due in real time.

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::dispatch::Deliveries;

/// A thread that ends when the deliveries are stopped. Dropping it waits for the end.
#[derive(Debug)]
pub(crate) struct RetryThread {
    thread: Option<JoinHandle<()>>,
    /// Disconnected when the thread ends, which drops the sender. No message is ever sent.
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
        let timed_out = end.recv_timeout(JOIN_TIMEOUT) == Err(mpsc::RecvTimeoutError::Timeout);
        if let Some(thread) = self.thread.take().filter(|_| !timed_out) {
            let _ = thread.join(); // the panic message was already printed
        }
    }
}

/// Exceeded only while the address of a callback does not respond. Then the thread is not joined; it ends when the
/// delivery times out, like those of the server.
const JOIN_TIMEOUT: Duration = Duration::from_millis(300);
