//! An attempt to open a connection again, on a separate thread.
//!
//! The standard library cannot interrupt the system call that opens a TCP connection. On a separate thread, the attempt
//! continues between two waits of the caller, and each wait is bounded. The thread ends with the attempt: at the latest after
//! `timeout`.

use std::sync::Arc;
use std::thread;

use super::control::Control;
use super::target::Target;
use crate::error::{Error, ErrorKind, Sent};

/// Starts an attempt. Its result is put into `control`.
pub(super) fn start(target: &Arc<Target>, control: &Arc<Control>) {
    let thread = Running { target: Arc::clone(target), control: Arc::clone(control), is_done: false };
    let started = thread::Builder::new().name("authing-subscribe".to_owned()).spawn(move || thread.run());
    if let Err(error) = started {
        log::warn!("subscribe: no thread to connect: {error}");
    }
}

/// Puts a result also if the thread does not start, or panics in the logger of the program.
struct Running {
    target: Arc<Target>,
    control: Arc<Control>,
    is_done: bool,
}

impl Running {
    fn run(mut self) {
        let opened = self.target.reconnect(&self.control.interrupt);
        self.is_done = true;
        self.control.put(opened);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.is_done {
            let text = "the attempt to connect ended early: no thread, or a panic in the logger of this program";
            self.control.put(Err(Error::transport(ErrorKind::Connect, Sent::No, text)));
        }
    }
}
