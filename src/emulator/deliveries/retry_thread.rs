//! The timekeeper: a thread that makes repetitions when they are due in real time.

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use crate::emulator::service::Service;

/// The thread, which ends when the service has stopped. Waits for that when dropped.
#[derive(Debug)]
pub(crate) struct Timekeeper {
    thread: Option<JoinHandle<()>>,
    /// Nothing is ever sent: the other end is gone when the thread is.
    end: Mutex<Receiver<()>>,
}

impl Timekeeper {
    pub(crate) fn start(service: Arc<Service>) -> io::Result<Self> {
        let (alive, end) = mpsc::channel();
        let thread = Builder::new().name("authing-emulator".to_owned()).spawn(move || {
            let _alive = alive;
            service.repeat_in_time();
        })?;
        Ok(Self { thread: Some(thread), end: Mutex::new(end) })
    }
}

impl Drop for Timekeeper {
    fn drop(&mut self) {
        let end = self.end.get_mut().unwrap_or_else(PoisonError::into_inner);
        let timed_out = end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout);
        if let Some(thread) = self.thread.take().filter(|_| !timed_out) {
            let _ = thread.join(); // its panic was reported by the thread itself
        }
    }
}

/// Only where a callback's address does not answer is more needed: that thread ends by itself, like those of the server.
const PATIENCE: Duration = Duration::from_millis(300);
