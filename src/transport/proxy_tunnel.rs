//! Connections through a proxy: the request `CONNECT` and its response.
//!
//! ureq has a connector for this, but it accepts only status 200 and at most 20 headers, and bounds neither the size
//! of the response nor the total time for it.
//!
//! The connection to the proxy itself is made by a separate agent. Its last connector is [`HandOver`], which fails with
//! the connection as the error instead of letting ureq send a request on it. So ureq creates the `ConnectionDetails`
//! for the proxy: minor releases of ureq add fields to it, and code that creates it would then no longer compile.

use std::fmt;
use std::sync::Arc;

use ureq::Agent;
use ureq::config::AutoHeaderValue;
use ureq::http::{Method, Request, Uri};
use ureq::unversioned::transport::time::Instant;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::agents::with_time_limit;
use super::host::default_port;
use super::proxy::{Origin, Proxy};
use super::text;

/// Bytes of the head of a response to `CONNECT`, interim responses included.
const LONGEST_HEAD: usize = 64 * 1024;

/// The first connector of the chain: connects through a proxy if there is one, otherwise leaves it to the next connector.
pub(super) struct Tunnel(Option<Route>);

/// The last connector of the chain: hands the connection over to the [`Tunnel`] of another agent if this agent connects to
/// a proxy.
#[derive(Debug)]
pub(super) struct HandOver {
    pub(super) is_on: bool,
}

/// A proxy, and how to connect to it.
struct Route {
    proxy: Arc<Proxy>,
    /// Its connectors end in a [`HandOver`] that is on.
    to_proxy: Agent,
}

/// A connection, as an error of the agent that made it.
#[derive(Debug, thiserror::Error)]
#[error("connected to the proxy")]
struct Connected(Box<dyn Transport>);

/// The error of a failed connection through the proxy. `Debug` is its text.
#[derive(thiserror::Error)]
#[error("{proxy}: {failure}")]
pub(super) struct TunnelError {
    /// `http://name:port`, without credentials.
    pub(super) proxy: String,
    pub(super) origin: Origin,
    pub(super) failure: Failure,
}

/// The step that failed. `Debug` is its text: a derived one would add the names of all errors of TLS to a program.
#[derive(thiserror::Error)]
pub(super) enum Failure {
    /// The connection to the proxy.
    #[error("{0}")]
    Connect(ureq::Error),
    /// The connection to the proxy, after `CONNECT` was sent.
    #[error("{0}")]
    Exchange(ureq::Error),
    /// The proxy refused the tunnel by its status.
    #[error("proxy server responded {status}")]
    Refused { status: u16, had_credentials: bool },
    #[error("proxy server did not respond")]
    Closed,
    #[error("proxy server did not respond completely: it closed the connection within its response")]
    CutOff,
    #[error("proxy server sent no HTTP response to CONNECT")]
    NotHttp,
    #[error("proxy server sent a response to CONNECT with more than {} KiB of headers", LONGEST_HEAD / 1024)]
    TooLarge,
    #[error("proxy server sent data before the request")]
    Unexpected,
}

impl Tunnel {
    /// Creates a tunnel through a proxy. The agent connects to the proxy.
    pub(super) fn new(route: Option<(Arc<Proxy>, Agent)>) -> Self {
        Self(route.map(|(proxy, to_proxy)| Route { proxy, to_proxy }))
    }
}

impl Connector for Tunnel {
    type Out = Tunneled;

    fn connect(&self, details: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Tunneled>, ureq::Error> {
        let Some(route) = &self.0 else {
            return Ok(None);
        };
        route.connect(details).map(Some).map_err(|failure| {
            let uri = route.proxy.uri();
            let proxy = format!("{}://{}", uri.scheme_str().unwrap_or("http"), uri.authority().map_or("", |authority| authority.as_str()));
            ureq::Error::Other(Box::new(TunnelError { proxy, origin: route.proxy.origin, failure }))
        })
    }
}

impl<In: Transport> Connector<In> for HandOver {
    type Out = In;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<In>, ureq::Error> {
        match chained {
            Some(transport) if self.is_on => Err(ureq::Error::Other(Box::new(Connected(Box::new(transport))))),
            chained => Ok(chained),
        }
    }
}

impl Route {
    fn connect(&self, details: &ConnectionDetails<'_>) -> Result<Tunneled, Failure> {
        let mut transport = self.connect_to_proxy(details).map_err(Failure::Connect)?;
        let request = self.request(details);
        send(transport.as_mut(), request.as_bytes(), details).map_err(Failure::Exchange)?;
        match read_status(transport.as_mut(), details)? {
            200..=299 if transport.buffers().input().is_empty() => Ok(Tunneled(transport)),
            // The data would be read as the response to a request that is not sent yet.
            200..=299 => Err(Failure::Unexpected),
            status => Err(Failure::Refused { status, had_credentials: self.proxy.address.authorization().is_some() }),
        }
    }

    /// Connects within the time that is left for the connection to the target. The agent's own pool stays empty.
    fn connect_to_proxy(&self, details: &ConnectionDetails<'_>) -> Result<Box<dyn Transport>, ureq::Error> {
        let mut request = Request::new(());
        // Seen only in the logs of ureq.
        *request.method_mut() = Method::CONNECT;
        *request.uri_mut() = self.proxy.uri().clone();
        let request = with_time_limit(&self.to_proxy, request, *time_left(details)?.after);
        match self.to_proxy.run(request) {
            Err(ureq::Error::Other(error)) => match error.downcast::<Connected>() {
                Ok(connected) => Ok(connected.0),
                Err(error) => Err(ureq::Error::Other(error)),
            },
            Err(error) => Err(error),
            // Cannot happen: every connection is handed over.
            Ok(_) => Err(ureq::Error::ConnectionFailed),
        }
    }

    fn request(&self, details: &ConnectionDetails<'_>) -> String {
        let target = place(details.uri);
        let user_agent = match details.config.user_agent() {
            AutoHeaderValue::Provided(user_agent) => format!("User-Agent: {user_agent}\r\n"),
            _ => String::new(),
        };
        let authorization = match self.proxy.address.authorization() {
            Some(authorization) => format!("Proxy-Authorization: {authorization}\r\n"),
            None => String::new(),
        };
        format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{user_agent}Proxy-Connection: Keep-Alive\r\n{authorization}\r\n")
    }
}

/// `name:port`, which `CONNECT` needs with the default port, too.
fn place(uri: &Uri) -> String {
    format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or_else(|| default_port(uri.scheme())))
}

/// The remaining time for the connection.
fn time_left(details: &ConnectionDetails<'_>) -> Result<NextTimeout, ureq::Error> {
    let mut timeout = details.timeout;
    if let (Instant::Exact(start), Instant::Exact(now), false) = (details.now, (details.current_time)(), timeout.after.is_not_happening()) {
        let left = timeout.after.saturating_sub(now.saturating_duration_since(start));
        if left.is_zero() {
            return Err(ureq::Error::Timeout(timeout.reason));
        }
        timeout.after = left.into();
    }
    Ok(timeout)
}

fn send(transport: &mut dyn Transport, mut request: &[u8], details: &ConnectionDetails<'_>) -> Result<(), ureq::Error> {
    while !request.is_empty() {
        let output = transport.buffers().output();
        let amount = request.len().min(output.len());
        let (now, later) = request.split_at_checked(amount).unwrap_or_default();
        if let Some(output) = output.get_mut(..amount) {
            output.copy_from_slice(now);
        }
        transport.transmit_output(amount, time_left(details)?)?;
        request = later;
    }
    Ok(())
}

/// Reads the head of the final response, and nothing after it. Returns its status.
fn read_status(transport: &mut dyn Transport, details: &ConnectionDetails<'_>) -> Result<u16, Failure> {
    let mut head = Head::default();
    loop {
        let is_open = transport.await_input(time_left(details).map_err(Failure::Exchange)?).map_err(Failure::Exchange)?;
        let buffers = transport.buffers();
        let input = buffers.input();
        if input.is_empty() || !is_open {
            return Err(if head.is_empty() { Failure::Closed } else { Failure::CutOff });
        }
        let (used, status) = head.read(input)?;
        buffers.input_consume(used);
        if let Some(status) = status {
            return Ok(status);
        }
    }
}

/// The heads of interim responses and of the final one, as far as they were received.
#[derive(Default)]
struct Head {
    /// The start of the current response, up to its status.
    status_line: Vec<u8>,
    /// Bytes in the current line, its line break not counted.
    line: usize,
    received: usize,
}

impl Head {
    fn is_empty(&self) -> bool {
        self.received == 0
    }

    /// Reads up to the end of the head of the final response. Returns the number of bytes used, and the status at the end.
    fn read(&mut self, input: &[u8]) -> Result<(usize, Option<u16>), Failure> {
        for (used, &byte) in (1..).zip(input) {
            self.received += 1;
            if self.received > LONGEST_HEAD {
                return Err(Failure::TooLarge);
            }
            if self.status_line.len() < STATUS_END {
                self.status_line.push(byte);
                if !is_start_of_status_line(&self.status_line) {
                    return Err(Failure::NotHttp);
                }
            }
            match byte {
                b'\n' if self.line == 0 => {
                    let status = status(&self.status_line).ok_or(Failure::NotHttp)?;
                    self.status_line.clear();
                    // Interim responses are ignored. 101 is neither an interim response nor a success.
                    if !(100..200).contains(&status) || status == 101 {
                        return Ok((used, Some(status)));
                    }
                }
                b'\n' => self.line = 0,
                b'\r' => {}
                _ => self.line += 1,
            }
        }
        Ok((input.len(), None))
    }
}

/// Bytes of `HTTP/1.1 200`.
const STATUS_END: usize = 12;

/// Whether a text is a status line or the start of one, such as `HTTP/1.1 200`.
fn is_start_of_status_line(start: &[u8]) -> bool {
    start.iter().zip(b"HTTP/1.d ddd").all(|(byte, pattern)| if *pattern == b'd' { byte.is_ascii_digit() } else { byte == pattern })
}

fn status(status_line: &[u8]) -> Option<u16> {
    text::number(std::str::from_utf8(status_line.get(STATUS_END - 3..)?).ok()?)
}

/// A connection to the target. It does not count as TLS, even if the connection to the proxy uses TLS.
#[derive(Debug)]
pub(super) struct Tunneled(Box<dyn Transport>);

impl Transport for Tunneled {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }
}

impl fmt::Debug for TunnelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Tunnel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a response that arrives completely, and byte by byte.
    fn read(response: &[u8]) -> Result<(usize, Option<u16>), String> {
        let whole = Head::default().read(response).map_err(|failure| failure.to_string());
        let mut head = Head::default();
        let mut last = Ok((0, None));
        for (at, byte) in (1..).zip(response) {
            last = head.read(&[*byte]).map(|(_, status)| (at, status)).map_err(|failure| failure.to_string());
            if !matches!(last, Ok((_, None))) {
                break;
            }
        }
        assert_eq!(last, whole, "{}", String::from_utf8_lossy(response));
        whole
    }

    #[test]
    fn status_is_read_at_the_end_of_the_head() {
        for (response, status) in [
            ("HTTP/1.1 200 OK\r\n\r\n", 200),
            ("HTTP/1.0 200 Connection established\r\nVia: x\r\n\r\n", 200),
            ("HTTP/1.1 204\r\n\r\n", 204),
            ("HTTP/1.1 299 \r\nA: 1\r\nB: 2\r\n\r\n", 299),
            ("HTTP/1.1 407 Who\r\nContent-Length: 2\r\n\r\n", 407),
            ("HTTP/1.1 200 OK\n\n", 200),
            ("HTTP/1.1 100 Continue\r\nA: 1\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 200),
            ("HTTP/1.1 101 Switching Protocols\r\n\r\n", 101),
        ] {
            assert_eq!(read(response.as_bytes()), Ok((response.len(), Some(status))), "{response}");
        }
        assert_eq!(read(b"HTTP/1.1 200 OK\r\n\r\nmore"), Ok((19, Some(200))));
    }

    #[test]
    fn other_protocols_are_refused_immediately() {
        for response in [
            "SSH-2.0-x\r\n\r\n",
            "\x15\x03\x01\x00\x02\x02\x16",
            "HTTP/2 200\r\n\r\n",
            "HTTP/1.1 OK\r\n\r\n",
            "HTTP/1.1 2\r\n\r\n",
            "\r\n\r\n",
        ] {
            assert_eq!(read(response.as_bytes()), Err(Failure::NotHttp.to_string()), "{response:?}");
        }
    }

    #[test]
    fn head_is_bounded() {
        let head = |padding: usize| format!("HTTP/1.1 200 OK\r\nA: {}\r\n\r\n", "x".repeat(padding));
        let rest = head(0).len();
        assert_eq!(read(head(LONGEST_HEAD - rest).as_bytes()), Ok((LONGEST_HEAD, Some(200))));
        assert_eq!(read(head(LONGEST_HEAD - rest + 1).as_bytes()), Err(Failure::TooLarge.to_string()));
        let interim = "HTTP/1.1 100 Continue\r\n\r\n".repeat(LONGEST_HEAD / 25 + 1);
        assert_eq!(read(interim.as_bytes()), Err(Failure::TooLarge.to_string()));
    }
}
