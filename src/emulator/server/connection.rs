//! `Connection`: reads the requests of one connection and writes the responses.
//!
//! HTTP is implemented by `ureq-proto`, which does no I/O. So all bytes of a response are known before any is sent, and a
//! truncated response can be sent on purpose.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ureq_proto::BodyMode;
use ureq_proto::http::{Request, Response, StatusCode, header};
use ureq_proto::server::state::{ProvideResponse, RecvBody};
use ureq_proto::server::{RecvRequestResult, Reply, SendResponseResult};

use super::origin_check;
use super::response::HttpResponse;

/// The server's side of a TCP connection.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: Arc<TcpStream>,
    /// The port of the server.
    port: u16,
    /// Bytes that were received and not yet parsed: of this request, or of the next one.
    unread: Vec<u8>,
}

/// A request that was received and has no response yet.
pub(crate) struct Exchange {
    pub(crate) head: Request<()>,
    /// `None` if it is larger than [`MAX_BODY`].
    pub(crate) body: Option<Vec<u8>>,
    /// `None` if the body was not read completely. Then no more requests can follow on this connection.
    reply: Option<Reply<ProvideResponse>>,
}

/// The reason why no further request can be read from a connection.
#[derive(Debug)]
pub(crate) enum ReceiveError {
    /// The connection was closed or timed out, or the headers are larger than [`MAX_HEAD`].
    Closed,
    /// The bytes received are not valid HTTP/1.1.
    Malformed,
    /// The request is from a web page, or for another host. Its body was not read.
    Rejected(HttpResponse),
}

impl Connection {
    pub(crate) fn new(stream: Arc<TcpStream>, port: u16) -> Self {
        Self { stream, port, unread: Vec::new() }
    }

    /// Waits for the next request and reads it completely.
    pub(crate) fn receive(&mut self) -> Result<Exchange, ReceiveError> {
        let mut reply = Reply::new()?;
        let head = loop {
            let (used, head) = reply.try_request(&self.unread)?;
            if let Some(head) = head {
                self.unread.drain(..used);
                break head;
            }
            if self.unread.len() >= MAX_HEAD {
                return Err(ReceiveError::Closed);
            }
            self.fill()?;
        };
        origin_check::check(&head, self.port).map_err(ReceiveError::Rejected)?;
        let (body, reply) = match reply.proceed().ok_or(ReceiveError::Malformed)? {
            RecvRequestResult::ProvideResponse(reply) => (Some(Vec::new()), Some(reply)),
            RecvRequestResult::RecvBody(reply) => self.receive_body(&head, reply)?,
            RecvRequestResult::Send100(reply) => {
                let mut line = [0; 64];
                let (length, reply) = reply.accept(&mut line)?;
                if !is_too_long(&reply) {
                    self.send(line.get(..length).unwrap_or_default())?;
                }
                self.receive_body(&head, reply)?
            }
        };
        Ok(Exchange { head, body, reply })
    }

    /// Sends a response, and returns whether another request may follow.
    pub(crate) fn respond(&mut self, exchange: Exchange, response: &HttpResponse) -> Result<bool, ReceiveError> {
        if let Some(reply) = exchange.reply {
            let (bytes, keep) = render(reply, response)?;
            self.send(&bytes)?;
            Ok(keep)
        } else {
            self.respond_and_close(response)?;
            Ok(false)
        }
    }

    /// Sends the first half of a response.
    pub(crate) fn respond_truncated(&mut self, exchange: Exchange, response: &HttpResponse) -> Result<(), ReceiveError> {
        let bytes = match exchange.reply {
            Some(reply) => render(reply, response)?.0,
            None => render_last(response),
        };
        // `content-length` is that of the complete body, so the client detects the truncation.
        self.send(bytes.get(..bytes.len() / 2).unwrap_or_default())
    }

    /// Sends a response to a request that was not read completely, then closes the connection.
    pub(crate) fn respond_and_close(&mut self, response: &HttpResponse) -> Result<(), ReceiveError> {
        self.send(&render_last(response))?;
        self.stream.shutdown(Shutdown::Write)?;
        // Closing a socket with unread input resets the connection, and the client may then lose the response. So the rest of
        // the input is read and discarded until the client closes the connection, within limits.
        self.stream.set_read_timeout(Some(LINGER))?;
        let (start, mut left) = (Instant::now(), MAX_LINGER);
        let mut bytes = [0; READ_SIZE];
        while left > 0 && start.elapsed() < LINGER {
            match (&*self.stream).read(&mut bytes)? {
                0 => break,
                length => left = left.saturating_sub(length),
            }
        }
        Ok(())
    }

    /// Accepts a subscription, and serves it until its end.
    #[cfg(feature = "subscribe")]
    pub(crate) fn upgrade(self, subscriber: &super::websocket::Subscriber, key: &str) -> Result<(), ReceiveError> {
        Ok(subscriber.serve(&self.stream, key, self.unread)?)
    }

    fn receive_body(&mut self, head: &Request<()>, mut reply: Reply<RecvBody>) -> Result<Received, ReceiveError> {
        if is_too_long(&reply) {
            return Ok((None, None));
        }
        let headers = head.headers();
        if !headers.contains_key(header::CONTENT_LENGTH) && !headers.contains_key(header::TRANSFER_ENCODING) {
            // A POST without either has no body (RFC 9112, 6.3). ureq-proto 0.7.1 expects a chunked body instead, so it is
            // given the last chunk. This workaround can be removed when `curl -X POST` gets a response without it.
            reply.read(b"0\r\n\r\n", &mut [])?;
        }
        let mut body = Vec::new();
        let mut part = [0; READ_SIZE];
        while !reply.is_ended() {
            let (used, length) = reply.read(&self.unread, &mut part)?;
            self.unread.drain(..used);
            body.extend_from_slice(part.get(..length).unwrap_or_default());
            if body.len() > MAX_BODY {
                return Ok((None, None));
            }
            if used == 0 && !reply.is_ended() {
                // Only a chunk header or a trailer without end leaves so many bytes unparsed.
                if self.unread.len() >= MAX_HEAD {
                    return Err(ReceiveError::Malformed);
                }
                self.fill()?;
            }
        }
        Ok((Some(body), Some(reply.proceed()?)))
    }

    /// Reads the bytes that have arrived. Blocks if there are none.
    fn fill(&mut self) -> Result<(), ReceiveError> {
        let mut bytes = [0; READ_SIZE];
        let length = (&*self.stream).read(&mut bytes)?;
        if length == 0 {
            return Err(ReceiveError::Closed);
        }
        self.unread.extend_from_slice(bytes.get(..length).unwrap_or_default());
        Ok(())
    }

    fn send(&self, bytes: &[u8]) -> Result<(), ReceiveError> {
        Ok((&*self.stream).write_all(bytes)?)
    }
}

impl From<io::Error> for ReceiveError {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

impl From<ureq_proto::Error> for ReceiveError {
    fn from(_: ureq_proto::Error) -> Self {
        Self::Malformed
    }
}

/// The body, and the state to respond with. Both are `None` if the body is too large.
type Received = (Option<Vec<u8>>, Option<Reply<ProvideResponse>>);

fn is_too_long(reply: &Reply<RecvBody>) -> bool {
    matches!(reply.body_mode(), BodyMode::LengthDelimited(length) if length > MAX_BODY as u64)
}

/// Returns the bytes of a response, and whether another request may follow.
fn render(reply: Reply<ProvideResponse>, response: &HttpResponse) -> Result<(Vec<u8>, bool), ReceiveError> {
    let status = StatusCode::from_u16(response.status).map_err(|_| ReceiveError::Malformed)?;
    let without_body = status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED;
    let mut head = Response::builder().status(status).header(header::CONTENT_TYPE, response.content_type).header(header::DATE, date());
    if !without_body {
        head = head.header(header::CONTENT_LENGTH, response.body.len());
    }
    let mut reply = reply.provide(head.body(()).map_err(|_| ReceiveError::Malformed)?)?;
    let mut bytes = vec![0; MAX_RESPONSE_HEAD + response.body.len()];
    let mut length = reply.write(&mut bytes)?;
    if !reply.is_finished() {
        return Err(ReceiveError::Malformed);
    }
    let reply = match reply.proceed() {
        SendResponseResult::Cleanup(reply) => reply,
        SendResponseResult::SendBody(mut reply) => {
            length += reply.write(&response.body, bytes.get_mut(length..).unwrap_or_default())?.1;
            if !reply.is_finished() {
                return Err(ReceiveError::Malformed);
            }
            reply.proceed()
        }
    };
    bytes.truncate(length);
    Ok((bytes, !reply.must_close_connection()))
}

/// Returns the bytes of a response after which the connection is closed. Does not use ureq-proto, which can respond only to
/// requests that were read completely.
fn render_last(response: &HttpResponse) -> Vec<u8> {
    let reason = StatusCode::from_u16(response.status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
    let mut bytes = format!(
        "HTTP/1.1 {} {reason}\r\ncontent-type: {}\r\ndate: {}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        response.status,
        response.content_type,
        date(),
        response.body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(&response.body);
    bytes
}

/// The time of the system clock, which signatures are checked with; not that of the emulator's clock.
fn date() -> String {
    http_date(SystemTime::now()).unwrap_or_default()
}

/// Formats a time for the header `date`. Returns `None` outside the years 1970 to 9999, for which `httpdate` panics.
fn http_date(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    (seconds < SECONDS_BEFORE_10000).then(|| httpdate::fmt_http_date(time))
}

/// Maximum size of a request body, in bytes. The service rejects large bodies with 413; its limit is not documented.
pub(crate) const MAX_BODY: usize = 1 << 20;

/// Maximum size of the request line and headers, in bytes: four times the limit of common servers.
const MAX_HEAD: usize = 64 << 10;

/// Buffer size for the status line and headers of a response, which have about 200 bytes.
const MAX_RESPONSE_HEAD: usize = 1024;

/// From 1970 to the end of the year 9999.
const SECONDS_BEFORE_10000: u64 = 253_402_300_800;

const READ_SIZE: usize = 16 << 10;

/// Limits for the input that is discarded after a response to an incomplete request, in bytes and time.
const MAX_LINGER: usize = 64 << 20;
const LINGER: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_outside_1970_to_9999_are_not_written() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(http_date(at(253_402_300_799)).as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
        assert_eq!(http_date(at(253_402_300_800)), None);
        assert_eq!(http_date(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), None);
    }
}
