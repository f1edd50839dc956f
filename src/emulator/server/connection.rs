//! One connection: requests in, answers out.
//!
//! The HTTP is `ureq-proto`'s, which knows no sockets. So the bytes of an answer are in hand before they are sent, and
//! half of them can be.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ureq_proto::BodyMode;
use ureq_proto::http::{Request, Response, StatusCode, header};
use ureq_proto::server::state::{ProvideResponse, RecvBody};
use ureq_proto::server::{RecvRequestResult, Reply, SendResponseResult};

/// The server's side of a TCP connection.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: Arc<TcpStream>,
    /// What was received and not yet read: the rest of a request, or the next one already.
    unread: Vec<u8>,
}

/// A request, waiting for its answer.
pub(crate) struct Exchange {
    pub(crate) head: Request<()>,
    /// `None` where it is larger than [`MAX_BODY`].
    pub(crate) body: Option<Vec<u8>>,
    /// `None` where the body was not read to its end: no more requests can follow then.
    reply: Option<Reply<ProvideResponse>>,
}

/// One answer, before HTTP is made of it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
}

/// Why a connection yields no further request.
#[derive(Debug)]
pub(crate) enum End {
    /// Closed, timed out, or sent more headers than are read.
    Gone,
    /// What came is not HTTP.
    Malformed,
}

impl Connection {
    pub(crate) fn new(stream: Arc<TcpStream>) -> Self {
        Self { stream, unread: Vec::new() }
    }

    /// Waits for the next request and reads it whole.
    pub(crate) fn receive(&mut self) -> Result<Exchange, End> {
        let mut reply = Reply::new()?;
        let head = loop {
            let (used, head) = reply.try_request(&self.unread)?;
            if let Some(head) = head {
                self.unread.drain(..used);
                break head;
            }
            if self.unread.len() >= MAX_HEAD {
                return Err(End::Gone);
            }
            self.fill()?;
        };
        let (body, reply) = match reply.proceed().ok_or(End::Malformed)? {
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

    /// Sends an answer, and tells whether another request may follow.
    pub(crate) fn answer(&mut self, exchange: Exchange, answer: &Answer) -> Result<bool, End> {
        if let Some(reply) = exchange.reply {
            let (bytes, keep) = render(reply, answer)?;
            self.send(&bytes)?;
            Ok(keep)
        } else {
            self.answer_and_close(answer)?;
            Ok(false)
        }
    }

    /// Sends the first half of an answer.
    pub(crate) fn answer_half(&mut self, exchange: Exchange, answer: &Answer) -> Result<(), End> {
        let bytes = match exchange.reply {
            Some(reply) => render(reply, answer)?.0,
            None => render_last(answer),
        };
        // The length announced in the head is that of the whole body, so the client sees that something is missing.
        self.send(bytes.get(..bytes.len() / 2).unwrap_or_default())
    }

    /// Answers where the request could not be read to its end.
    pub(crate) fn answer_and_close(&mut self, answer: &Answer) -> Result<(), End> {
        self.send(&render_last(answer))?;
        self.stream.shutdown(Shutdown::Write)?;
        // Closing with input unread resets the connection, and the reset overtakes the answer. So what is still coming
        // is thrown away until the client has read the answer and closes, within reason.
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

    fn receive_body(&mut self, head: &Request<()>, mut reply: Reply<RecvBody>) -> Result<Received, End> {
        if is_too_long(&reply) {
            return Ok((None, None));
        }
        let headers = head.headers();
        if !headers.contains_key(header::CONTENT_LENGTH) && !headers.contains_key(header::TRANSFER_ENCODING) {
            // A POST without either has no body (RFC 9112, 6.3). ureq-proto 0.7.1 waits for chunks instead, so it gets
            // the last one. No longer needed when `curl -X POST` is answered without this.
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
                // No body, however long, needs that much to be read on: this is a chunk's size or a trailer without end.
                if self.unread.len() >= MAX_HEAD {
                    return Err(End::Malformed);
                }
                self.fill()?;
            }
        }
        Ok((Some(body), Some(reply.proceed()?)))
    }

    /// Reads what has arrived, waiting for it where there is nothing.
    fn fill(&mut self) -> Result<(), End> {
        let mut bytes = [0; READ_SIZE];
        let length = (&*self.stream).read(&mut bytes)?;
        if length == 0 {
            return Err(End::Gone);
        }
        self.unread.extend_from_slice(bytes.get(..length).unwrap_or_default());
        Ok(())
    }

    fn send(&self, bytes: &[u8]) -> Result<(), End> {
        Ok((&*self.stream).write_all(bytes)?)
    }
}

impl From<io::Error> for End {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

impl From<ureq_proto::Error> for End {
    fn from(_: ureq_proto::Error) -> Self {
        Self::Malformed
    }
}

/// The body, and where to answer; both missing where the body is too large.
type Received = (Option<Vec<u8>>, Option<Reply<ProvideResponse>>);

fn is_too_long(reply: &Reply<RecvBody>) -> bool {
    matches!(reply.body_mode(), BodyMode::LengthDelimited(length) if length > MAX_BODY as u64)
}

/// The bytes of an answer, and whether another request may follow.
fn render(reply: Reply<ProvideResponse>, answer: &Answer) -> Result<(Vec<u8>, bool), End> {
    let status = StatusCode::from_u16(answer.status).map_err(|_| End::Malformed)?;
    let bodiless = status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED;
    let mut response = Response::builder().status(status).header(header::CONTENT_TYPE, answer.content_type).header(header::DATE, date());
    if !bodiless {
        response = response.header(header::CONTENT_LENGTH, answer.body.len());
    }
    let mut reply = reply.provide(response.body(()).map_err(|_| End::Malformed)?)?;
    let mut bytes = vec![0; MAX_ANSWER_HEAD + answer.body.len()];
    let mut length = reply.write(&mut bytes)?;
    if !reply.is_finished() {
        return Err(End::Malformed);
    }
    let reply = match reply.proceed() {
        SendResponseResult::Cleanup(reply) => reply,
        SendResponseResult::SendBody(mut reply) => {
            length += reply.write(&answer.body, bytes.get_mut(length..).unwrap_or_default())?.1;
            if !reply.is_finished() {
                return Err(End::Malformed);
            }
            reply.proceed()
        }
    };
    bytes.truncate(length);
    Ok((bytes, !reply.must_close_connection()))
}

/// The bytes of an answer after which the connection is closed. Written by hand, because ureq-proto answers only
/// requests that it has read to their end.
fn render_last(answer: &Answer) -> Vec<u8> {
    let reason = StatusCode::from_u16(answer.status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
    let mut bytes = format!(
        "HTTP/1.1 {} {reason}\r\ncontent-type: {}\r\ndate: {}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        answer.status,
        answer.content_type,
        date(),
        answer.body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(&answer.body);
    bytes
}

/// Of the machine's clock, not of the emulator's: it is what a signature's date is compared with.
fn date() -> String {
    crate::http_date::format(SystemTime::now()).unwrap_or_default()
}

/// The largest body that is read, in bytes. The service answers larger ones with 413; where it draws the line is not
/// documented.
pub(crate) const MAX_BODY: usize = 1 << 20;

/// The largest head of a request, in bytes: four times what common servers take.
const MAX_HEAD: usize = 64 << 10;

/// Room for the status line and the headers of an answer, which are some 200 bytes.
const MAX_ANSWER_HEAD: usize = 1024;

const READ_SIZE: usize = 16 << 10;

/// How much is thrown away after an answer that came before the end of the request, in bytes and in time.
const MAX_LINGER: usize = 64 << 20;
const LINGER: Duration = Duration::from_secs(2);
