//! `Connections`: the open connections, limited in number, and closed when the server stops.

use std::collections::HashMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The open connections. Each has its own thread.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    open: Mutex<Open>,
    closed: Condvar,
}

#[derive(Debug, Default)]
struct Open {
    accepted: u64,
    streams: HashMap<u64, Arc<TcpStream>>,
}

/// The slot of one open connection. Dropping it closes the connection, also after a panic.
#[derive(Debug)]
pub(crate) struct Slot {
    connections: Arc<Connections>,
    number: u64,
}

impl Connections {
    /// Counts a connection and gives it a slot; `None` if too many are open.
    pub(crate) fn open(self: &Arc<Self>, stream: &Arc<TcpStream>) -> Option<Slot> {
        let mut open = self.lock();
        open.accepted += 1;
        let number = open.accepted;
        if open.streams.len() >= MAX_CONNECTIONS {
            return None;
        }
        open.streams.insert(number, Arc::clone(stream));
        Some(Slot { connections: Arc::clone(self), number })
    }

    pub(crate) fn accepted(&self) -> u64 {
        self.lock().accepted
    }

    /// Closes all connections, which interrupts their threads, and waits up to `timeout` until the threads have ended.
    pub(crate) fn close_all(&self, timeout: Duration) {
        let open = self.lock();
        for stream in open.streams.values() {
            let _ = stream.shutdown(Shutdown::Both); // fails if the client closed first
        }
        // A timeout needs no handling: the caller checks `is_empty`.
        let _ = self.closed.wait_timeout_while(open, timeout, |open| !open.streams.is_empty());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().streams.is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(stream) = self.connections.lock().streams.remove(&self.number) {
            let _ = stream.shutdown(Shutdown::Both); // fails if the client closed first
        }
        self.connections.closed.notify_all();
    }
}

/// Each connection has a thread. More than a test needs, and few enough for any machine.
const MAX_CONNECTIONS: usize = 256;
