//! The open connections: bounded in number, and all of them closed at the end.

use std::collections::HashMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Every connection that a thread is busy with.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    open: Mutex<Open>,
    left: Condvar,
}

#[derive(Debug, Default)]
struct Open {
    accepted: u64,
    streams: HashMap<u64, Arc<TcpStream>>,
}

/// The place of one connection. Closes it when dropped, after a panic too.
#[derive(Debug)]
pub(crate) struct Place {
    connections: Arc<Connections>,
    number: u64,
}

impl Connections {
    /// Counts a connection and gives it a place, if there is one.
    pub(crate) fn enter(self: &Arc<Self>, stream: &Arc<TcpStream>) -> Option<Place> {
        let mut open = self.lock();
        open.accepted += 1;
        let number = open.accepted;
        if open.streams.len() >= MAX_CONNECTIONS {
            return None;
        }
        open.streams.insert(number, Arc::clone(stream));
        Some(Place { connections: Arc::clone(self), number })
    }

    pub(crate) fn accepted(&self) -> u64 {
        self.lock().accepted
    }

    /// Wakes whoever reads from or writes to a connection, and waits until all have left, for `patience` at most.
    pub(crate) fn close_all(&self, patience: Duration) {
        let open = self.lock();
        for stream in open.streams.values() {
            let _ = stream.shutdown(Shutdown::Both); // fails where the client was first
        }
        // Whether time ran out does not matter: there is nothing more to be done then.
        let _ = self.left.wait_timeout_while(open, patience, |open| !open.streams.is_empty());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().streams.is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(stream) = self.connections.lock().streams.remove(&self.number) {
            let _ = stream.shutdown(Shutdown::Both); // fails where the client was first
        }
        self.connections.left.notify_all();
    }
}

/// Each takes a thread. More than any test needs, fewer than would hurt.
const MAX_CONNECTIONS: usize = 256;
