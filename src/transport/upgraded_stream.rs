//! `UpgradedStream`: the connection of an accepted upgrade, as `Read` and `Write` with time limits.
//!
//! A read that times out can be repeated, also within a record of TLS. With rustls that is certain, because it keeps what it
//! has read. With OpenSSL, tests show it (`tests/it/subscribe/tls.rs`). A TLS library that cannot continue returns an error,
//! and the caller reconnects.

use std::fmt;
use std::io::{self, Read, Write};
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, LazyBuffers, NextTimeout, Transport};
use ureq::{Error, Timeout};

/// The last connector of the chain: takes the connection when ureq drops it.
#[derive(Debug, Clone, Default)]
pub(super) struct Keep(Arc<Mutex<Option<Box<dyn Transport>>>>);

/// A connection while ureq uses it.
#[derive(Debug)]
pub(super) struct Kept {
    inner: Box<dyn Transport>,
    keep: Keep,
}

/// The connection of an accepted upgrade.
pub(crate) struct UpgradedStream {
    transport: Box<dyn Transport>,
    read_until: Instant,
    read_earliest: Instant,
    write_limit: Duration,
    last_received: Instant,
    /// When the first bytes of the current message were received.
    begun: Option<Instant>,
    message_limit: Duration,
}

/// Replaces a connection that was taken.
#[derive(Debug)]
struct Taken(LazyBuffers);

impl Keep {
    /// The connection, if ureq dropped one.
    pub(super) fn take(&self) -> Option<Box<dyn Transport>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<In: Transport> Connector<In> for Keep {
    type Out = Kept;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Kept>, Error> {
        Ok(chained.map(|inner| Kept { inner: Box::new(inner), keep: self.clone() }))
    }
}

impl Transport for Kept {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.inner.await_input(timeout)
    }

    /// Always `false`, so that ureq does not put the connection into the pool.
    fn is_open(&mut self) -> bool {
        false
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let inner = mem::replace(&mut self.inner, Box::new(Taken(LazyBuffers::new(1, 1))));
        *self.keep.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(inner);
    }
}

impl Transport for Taken {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.0
    }

    fn transmit_output(&mut self, _: usize, _: NextTimeout) -> Result<(), Error> {
        Err(Error::ConnectionFailed)
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
        Err(Error::ConnectionFailed)
    }

    fn is_open(&mut self) -> bool {
        false
    }
}

impl UpgradedStream {
    pub(super) fn new(transport: Box<dyn Transport>) -> Self {
        let now = Instant::now();
        Self {
            transport,
            read_until: now,
            read_earliest: now,
            write_limit: Duration::ZERO,
            last_received: now,
            begun: None,
            message_limit: Duration::MAX,
        }
    }

    /// Reads fail with [`WouldBlock`](io::ErrorKind::WouldBlock) after this time, even if there is more to read. Before
    /// `earliest` they do not, so that data that was already received is read even with short limits.
    pub(crate) fn set_read_until(&mut self, until: Instant, earliest: Instant) {
        self.read_until = until;
        self.read_earliest = earliest;
    }

    /// How long a write may take.
    pub(crate) fn set_write_limit(&mut self, limit: Duration) {
        self.write_limit = limit;
    }

    /// Reads also fail with [`WouldBlock`](io::ErrorKind::WouldBlock) this long after the first byte of a message.
    pub(crate) fn set_message_limit(&mut self, limit: Duration) {
        self.message_limit = limit;
    }

    /// Records that the received data is a complete message. If a part of the next message was received with it, the time limit
    /// of that message starts when more of it is received.
    pub(crate) fn end_message(&mut self) {
        self.begun = None;
    }

    /// Whether the current message takes longer than its limit.
    pub(crate) fn is_message_late(&self) -> bool {
        self.begun.is_some_and(|begun| begun.elapsed() >= self.message_limit)
    }

    /// When the last bytes were received.
    pub(crate) fn last_received(&self) -> Instant {
        self.last_received
    }
}

impl Read for UpgradedStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let now = Instant::now();
        let mut left = self.read_until.saturating_duration_since(now);
        if let Some(begun) = self.begun {
            left = left.min(self.message_limit.saturating_sub(now.saturating_duration_since(begun)));
        }
        left = left.max(self.read_earliest.saturating_duration_since(now));
        if left.is_zero() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        if self.transport.buffers().input().is_empty() {
            match self.transport.await_input(within(left)) {
                Ok(_) => {}
                Err(Error::Timeout(_)) => return Err(io::ErrorKind::WouldBlock.into()),
                Err(error) => return Err(error.into_io()),
            }
        }
        let buffers = self.transport.buffers();
        let length = buffers.input().len().min(buffer.len());
        let (to, from) = (buffer.get_mut(..length), buffers.input().get(..length));
        if let (Some(to), Some(from)) = (to, from) {
            to.copy_from_slice(from);
        }
        buffers.input_consume(length);
        if length > 0 {
            let now = Instant::now();
            self.last_received = now;
            self.begun.get_or_insert(now);
        }
        Ok(length)
    }
}

impl Write for UpgradedStream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let output = self.transport.buffers().output();
        let length = output.len().min(bytes.len());
        if let (Some(to), Some(from)) = (output.get_mut(..length), bytes.get(..length)) {
            to.copy_from_slice(from);
        }
        match self.transport.transmit_output(length, within(self.write_limit)) {
            Ok(()) => Ok(length),
            // A part of it may have been sent, so it cannot be sent again.
            Err(Error::Timeout(_)) => Err(io::ErrorKind::TimedOut.into()),
            Err(error) => Err(error.into_io()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Debug for UpgradedStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UpgradedStream")
    }
}

fn within(limit: Duration) -> NextTimeout {
    NextTimeout { after: limit.into(), reason: Timeout::Global, ..NextTimeout::default() }
}
