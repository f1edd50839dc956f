//! Connections in the pool: the time that an idle connection may be used, and changes of response heads for ureq.
//!
//! A server closes an idle connection after a while. A request that is sent at that moment fails, and if it is not
//! idempotent its outcome is unknown. Therefore an idle connection is used for a shorter time than the server keeps it open:
//! [`DEFAULT_IDLE`] unless the server announced another time with `Keep-Alive: timeout=n`.

use std::time::{Duration, Instant};

use ureq::Error;
use ureq::unversioned::transport::time::Duration as UreqDuration;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::response_head::ResponseHead;

/// How long an idle connection is used if the server announced nothing: common servers close it after 5 s.
const DEFAULT_IDLE: Duration = Duration::from_secs(4);
/// How long an idle connection is used at most: load balancers and firewalls may drop it earlier than the server.
pub(super) const LONGEST_IDLE: Duration = Duration::from_secs(15);
/// How much earlier than announced an idle connection is no longer used: the next request needs time to arrive, and the
/// server counts from when it sent the response. Half of the announced time if that is less.
const MARGIN: Duration = Duration::from_secs(1);
/// Timeouts of at least this length are rounded up to a multiple of [`GRAIN`].
const LONG_TIMEOUT: Duration = Duration::from_secs(1);
/// In milliseconds. ureq sets the timeout of a socket only if it changed, which takes a system call.
const GRAIN: u64 = 25;

/// The last connector of the chain.
#[derive(Debug)]
pub(super) struct Pooling;

/// A connection, in use or idle.
#[derive(Debug)]
pub(super) struct Pooled<T> {
    transport: T,
    /// The proxy's connection below is one of this type, too.
    is_tunnelled: bool,
    /// Since the request was sent, no complete head has been received.
    expects_head: bool,
    /// Received data with a changed head, until it is consumed.
    changed: Option<Changed>,
    max_idle: Duration,
    idle_since: Option<Instant>,
}

impl<In: Transport> Connector<In> for Pooling {
    type Out = Pooled<In>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        let is_tunnelled = details.config.proxy().is_some();
        Ok(chained.map(|transport| Pooled {
            transport,
            is_tunnelled,
            expects_head: true,
            changed: None,
            max_idle: DEFAULT_IDLE,
            idle_since: None,
        }))
    }
}

impl<T: Transport> Pooled<T> {
    fn inspect_head(&mut self) {
        let buffers = self.transport.buffers();
        let mut input = buffers.input();
        let mut start = 0;
        let head = loop {
            // Data of TLS, if this is the connection to a proxy.
            if !input.starts_with(b"HTTP/") {
                self.expects_head = input.len() < b"HTTP/".len();
                return;
            }
            let Some(head) = ResponseHead::read(input) else { return };
            if !head.is_interim {
                break head;
            }
            start += head.length;
            input = input.get(head.length..).unwrap_or_default();
        };
        self.expects_head = false;
        self.max_idle = match head.keep_alive {
            Some(seconds) => max_idle(seconds),
            // An earlier announcement of a shorter time stays valid.
            None => self.max_idle.min(DEFAULT_IDLE),
        };
        if let Some(value) = head.content_encoding {
            let (before, rest) = buffers.input().split_at_checked(start).unwrap_or_default();
            let (head, body) = rest.split_at_checked(head.length).unwrap_or_default();
            let mut bytes = before.to_vec();
            ResponseHead::push_with_content_encoding(&mut bytes, head, &value);
            bytes.extend_from_slice(body);
            let received = buffers.input().len();
            buffers.input_consume(received);
            self.changed = Some(Changed { bytes, ..Changed::default() });
        }
    }
}

/// How long an idle connection may be used if the server keeps it open for `seconds`.
fn max_idle(seconds: u64) -> Duration {
    let announced = Duration::from_secs(seconds);
    announced.saturating_sub(MARGIN).max(announced / 2).min(LONGEST_IDLE)
}

impl<T: Transport> Transport for Pooled<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.changed.take_if(|changed| changed.input().is_empty());
        match &mut self.changed {
            Some(changed) => changed,
            None => self.transport.buffers(),
        }
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.expects_head = true;
        self.idle_since = None;
        self.transport.transmit_output(amount, rounded(timeout))
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let progress = self.transport.await_input(rounded(timeout))?;
        if let Some(changed) = &mut self.changed {
            let buffers = self.transport.buffers();
            let received = changed.append(buffers.input());
            buffers.input_consume(received);
        } else if self.expects_head {
            self.inspect_head();
        }
        Ok(progress)
    }

    /// ureq calls this twice: before it puts the connection into the pool, and before it takes it out. Checking the socket
    /// takes three system calls, so only the second call does it.
    fn is_open(&mut self) -> bool {
        let Some(idle_since) = self.idle_since else {
            self.idle_since = Some(Instant::now());
            return !self.is_tunnelled || self.transport.is_open();
        };
        idle_since.elapsed() < self.max_idle && self.transport.is_open()
    }

    fn is_tls(&self) -> bool {
        self.transport.is_tls()
    }
}

/// Rounds a timeout, so that it is equal for most calls although each has used a little of its time.
fn rounded(mut timeout: NextTimeout) -> NextTimeout {
    if let UreqDuration::Exact(after) = timeout.after {
        if after >= LONG_TIMEOUT {
            let grains = after.as_secs().saturating_mul(1_000 / GRAIN) + u64::from(after.subsec_nanos()).div_ceil(GRAIN * 1_000_000);
            timeout.after = UreqDuration::from_millis(grains.saturating_mul(GRAIN));
        }
    }
    timeout
}

/// Received data of which the head was changed.
#[derive(Debug, Default)]
struct Changed {
    bytes: Vec<u8>,
    consumed: usize,
    /// Whether ureq consumed received data in the last call.
    progress: bool,
}

impl Changed {
    /// Adds the data that was received after it. Returns the number of bytes.
    fn append(&mut self, received: &[u8]) -> usize {
        self.bytes.drain(..self.consumed.min(self.bytes.len()));
        self.consumed = 0;
        self.bytes.extend_from_slice(received);
        received.len()
    }
}

impl Buffers for Changed {
    fn input(&self) -> &[u8] {
        self.bytes.get(self.consumed..).unwrap_or_default()
    }

    fn input_consume(&mut self, amount: usize) {
        self.consumed += amount;
        self.progress = amount > 0;
    }

    fn can_use_input(&self) -> bool {
        self.progress && !self.input().is_empty()
    }

    // The other methods are for sending and receiving, which do not use this type.
    fn output(&mut self) -> &mut [u8] {
        &mut []
    }

    fn tmp_and_output(&mut self) -> (&mut [u8], &mut [u8]) {
        (&mut [], &mut [])
    }

    fn input_append_buf(&mut self) -> &mut [u8] {
        &mut []
    }

    fn input_appended(&mut self, _: usize) {}
}

#[cfg(test)]
mod tests {
    use ureq::unversioned::transport::LazyBuffers;

    use super::*;

    /// Receives these parts, one at a time.
    #[derive(Debug)]
    struct Scripted {
        parts: std::vec::IntoIter<Vec<u8>>,
        buffers: LazyBuffers,
    }

    impl Transport for Scripted {
        fn buffers(&mut self) -> &mut dyn Buffers {
            &mut self.buffers
        }

        fn transmit_output(&mut self, _: usize, _: NextTimeout) -> Result<(), Error> {
            Ok(())
        }

        fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
            let part = self.parts.next().unwrap_or_default();
            self.buffers.input_append_buf()[..part.len()].copy_from_slice(&part);
            self.buffers.input_appended(part.len());
            Ok(!part.is_empty())
        }

        fn is_open(&mut self) -> bool {
            true
        }
    }

    fn pooled<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Pooled<Scripted> {
        let parts = parts.into_iter().map(<[u8]>::to_vec).collect::<Vec<_>>().into_iter();
        let transport = Scripted { parts, buffers: LazyBuffers::new(16 * 1024, 1024) };
        Pooled { transport, is_tunnelled: false, expects_head: true, changed: None, max_idle: DEFAULT_IDLE, idle_since: None }
    }

    /// Makes a request, and returns how long the connection may be idle after it.
    fn max_idle_after(pooled: &mut Pooled<Scripted>) -> Duration {
        pooled.transmit_output(0, NextTimeout::default()).unwrap();
        while pooled.expects_head {
            pooled.await_input(NextTimeout::default()).unwrap();
        }
        let received = pooled.buffers().input().len();
        pooled.buffers().input_consume(received);
        pooled.max_idle
    }

    #[test]
    fn idle_time_is_less_than_announced_and_capped() {
        let limits = [(0, 0), (1, 500), (2, 1_000), (3, 2_000), (5, 4_000), (10, 9_000), (16, 15_000), (60, 15_000), (u64::MAX, 15_000)];
        for (announced, expected) in limits {
            assert_eq!(max_idle(announced), Duration::from_millis(expected), "{announced} s");
        }
    }

    #[test]
    fn connection_is_closed_after_its_idle_time() {
        for (announced, idle, expected) in [
            ("", 3_900, true),
            ("", 4_000, false),
            ("keep-alive: timeout=10\r\n", 8_900, true),
            ("keep-alive: timeout=10\r\n", 9_000, false),
        ] {
            let head = format!("HTTP/1.1 200 OK\r\n{announced}\r\n");
            let mut pooled = pooled([head.as_bytes()]);
            max_idle_after(&mut pooled);
            assert!(pooled.is_open(), "when it is put into the pool");
            pooled.idle_since = Some(pooled.idle_since.unwrap() - Duration::from_millis(idle));
            assert_eq!(pooled.is_open(), expected, "{announced} {idle} ms");
        }
    }

    #[test]
    fn later_response_changes_the_idle_time() {
        let heads = ["", "keep-alive: timeout=60\r\n", "", "keep-alive: timeout=2\r\n", "", "keep-alive: timeout=3\r\n"];
        let heads = heads.map(|fields| format!("HTTP/1.1 200 OK\r\n{fields}\r\n"));
        let mut pooled = pooled(heads.iter().map(String::as_bytes));
        let limits = std::array::from_fn(|_| max_idle_after(&mut pooled).as_secs());
        assert_eq!(limits, [4, 15, 4, 1, 1, 2]);
    }

    #[test]
    fn head_in_parts_after_an_interim_response_is_read() {
        let responses = b"HTTP/1.1 103 Early Hints\r\nkeep-alive: timeout=9\r\n\r\nHTTP/1.1 200 OK\r\nkeep-alive: timeout=2\r\n\r\n{}";
        for first in 1..responses.len() {
            let (before, after) = responses.split_at(first);
            assert_eq!(max_idle_after(&mut pooled([before, after])), Duration::from_secs(1), "{first} bytes first");
        }
        // Data of TLS.
        let mut other = pooled([&b"\x17\x03\x03 keep-alive: timeout=1\r\n\r\n"[..]]);
        assert_eq!(max_idle_after(&mut other), DEFAULT_IDLE);
    }

    #[test]
    fn head_with_changed_content_encoding_is_followed_by_the_body() {
        let (head, body) = ("HTTP/1.1 200 OK\r\nContent-Encoding: X-GZIP\r\n\r\n", "0123456789");
        let changed_head = "HTTP/1.1 200 OK\r\ncontent-encoding:gzip\r\n\r\n";
        let response = format!("{head}{body}");
        for first in 1..response.len() {
            let (before, after) = response.split_at(first);
            let mut pooled = pooled([before.as_bytes(), after.as_bytes()]);
            pooled.await_input(NextTimeout::default()).unwrap();
            let mut expected = format!("{changed_head}{body}");
            if first < head.len() {
                assert_eq!(pooled.buffers().input(), before.as_bytes());
            } else {
                // ureq consumes the head before the rest of the body arrives.
                pooled.buffers().input_consume(changed_head.len());
                expected = body.to_owned();
            }
            pooled.await_input(NextTimeout::default()).unwrap();
            assert_eq!(pooled.buffers().input(), expected.as_bytes(), "{first} bytes first");
            pooled.buffers().input_consume(expected.len());
            assert!(pooled.buffers().input().is_empty() && pooled.changed.is_none());
        }
    }

    #[test]
    fn long_timeouts_are_rounded_up_to_25_ms() {
        for (exact, expected) in
            [(10_000_000, 10_000_000), (9_999_950, 10_000_000), (9_975_001, 10_000_000), (1_000_001, 1_025_000), (999_999, 999_999)]
        {
            let after = UreqDuration::Exact(Duration::from_micros(exact));
            let rounded = rounded(NextTimeout { after, ..NextTimeout::default() }).after;
            assert_eq!(rounded, UreqDuration::Exact(Duration::from_micros(expected)), "{exact} us");
        }
    }
}
