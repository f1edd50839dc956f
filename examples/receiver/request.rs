//! One HTTP request, read from a socket within a deadline and within limits.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use crate::server::Response;

/// The method and the headers of a request.
pub(crate) struct Head {
    pub(crate) method: String,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    length: Length,
    expects_continue: bool,
}

enum Length {
    Known(u64),
    Chunked,
}

/// A connection on which one request comes.
pub(crate) struct Connection<'a> {
    stream: &'a TcpStream,
    /// When the whole request must be there: a limit for each read would let a sender go on with a byte now and then.
    deadline: Instant,
    received: Vec<u8>,
    /// How much of `received` is used.
    used: usize,
}

impl<'a> Connection<'a> {
    pub(crate) fn new(stream: &'a TcpStream, deadline: Instant) -> Self {
        Self { stream, deadline, received: Vec::new(), used: 0 }
    }

    /// Reads up to the blank line behind the headers.
    pub(crate) fn read_head(&mut self) -> Result<Head, Response> {
        loop {
            let new = self.fill()?;
            if new.contains(&b'\n') {
                let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
                let mut request = httparse::Request::new(&mut headers);
                if let httparse::Status::Complete(length) = request.parse(&self.received).map_err(|_| BAD_REQUEST)? {
                    let head = Head::new(&request)?;
                    self.used = length;
                    return Ok(head);
                }
            }
            if self.received.len() > MAX_HEAD {
                return Err(Response::new(431, "headers too large"));
            }
        }
    }

    /// Reads a body of `limit` bytes at most. No memory is taken for what is announced, only for what arrives.
    pub(crate) fn read_body(&mut self, head: &Head, limit: u64) -> Result<Vec<u8>, Response> {
        if matches!(head.length, Length::Known(length) if length > limit) {
            return Err(TOO_LARGE);
        }
        if head.expects_continue {
            self.send(b"HTTP/1.1 100 Continue\r\n\r\n").map_err(|_| BAD_REQUEST)?;
        }
        let mut body = Vec::new();
        match head.length {
            Length::Known(length) => self.read_into(&mut body, length)?,
            Length::Chunked => loop {
                let size = self.read_chunk_size()?;
                if size == 0 {
                    break;
                }
                if body.len() as u64 + size > limit {
                    return Err(TOO_LARGE);
                }
                self.read_into(&mut body, size)?;
                let mut end = Vec::new();
                self.read_into(&mut end, 2)?;
                if end != b"\r\n" {
                    return Err(BAD_REQUEST);
                }
            },
        }
        Ok(body)
    }

    /// Sends the response and takes in what still comes: to close at once would discard the response on its way.
    pub(crate) fn respond(&mut self, response: &Response) -> io::Result<()> {
        let (status, text) = (response.status, response.text);
        let head = format!("HTTP/1.1 {status} \r\nconnection: close\r\ncontent-length: {}", text.len());
        self.send(format!("{head}\r\n\r\n{text}").as_bytes())?;
        self.stream.shutdown(std::net::Shutdown::Write)
    }

    /// Reads on until the sender closes the connection, `limit` bytes at most.
    pub(crate) fn drain(&mut self, limit: u64) {
        let mut drained = 0;
        while drained < limit {
            self.used = self.received.len();
            match self.fill() {
                Ok(new) => drained += new.len() as u64,
                Err(_) => return,
            }
        }
    }

    fn read_into(&mut self, body: &mut Vec<u8>, mut length: u64) -> Result<(), Response> {
        while length > 0 {
            let unused = self.received.get(self.used..).unwrap_or_default();
            let part = unused.get(..usize::try_from(length).unwrap_or(usize::MAX)).unwrap_or(unused);
            body.extend_from_slice(part);
            (self.used, length) = (self.used + part.len(), length - part.len() as u64);
            if length > 0 {
                self.fill()?;
            }
        }
        Ok(())
    }

    fn read_chunk_size(&mut self) -> Result<u64, Response> {
        loop {
            let unused = self.received.get(self.used..).unwrap_or_default();
            match httparse::parse_chunk_size(unused) {
                Ok(httparse::Status::Complete((length, size))) => {
                    self.used += length;
                    return Ok(size);
                }
                Ok(httparse::Status::Partial) if unused.len() <= MAX_CHUNK_HEAD => self.fill()?,
                _ => return Err(BAD_REQUEST),
            };
        }
    }

    /// Waits for more bytes and gives those that came.
    fn fill(&mut self) -> Result<&[u8], Response> {
        self.received.drain(..self.used);
        self.used = 0;
        let mut buffer = [0; 8 << 10];
        let length = loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(TIMED_OUT);
            }
            let read = self.stream.set_read_timeout(Some(left)).and_then(|()| self.stream.read(&mut buffer));
            match read {
                Ok(0) => return Err(BAD_REQUEST),
                Ok(length) => break length,
                Err(error) if matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                Err(_) => return Err(BAD_REQUEST),
            }
        };
        let new = buffer.get(..length).unwrap_or_default();
        let before = self.received.len();
        self.received.extend_from_slice(new);
        Ok(self.received.get(before..).unwrap_or_default())
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.set_write_timeout(Some(SEND_TIMEOUT))?;
        self.stream.write_all(bytes)
    }
}

impl Head {
    fn new(request: &httparse::Request<'_, '_>) -> Result<Self, Response> {
        let headers: Vec<_> = request.headers.iter().map(|header| (header.name.to_ascii_lowercase(), header.value.to_vec())).collect();
        let values = |name: &'static str| headers.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_slice());
        let mut lengths = values("content-length");
        let length = match (values("transfer-encoding").next(), lengths.next()) {
            (None, None) => Length::Known(0),
            (None, Some(value)) if lengths.all(|other| other == value) => Length::Known(number(value).ok_or(BAD_REQUEST)?),
            (Some(coding), None) if coding.eq_ignore_ascii_case(b"chunked") => Length::Chunked,
            // More than one length: where the request ends would be a guess.
            _ => return Err(BAD_REQUEST),
        };
        let expects_continue = values("expect").any(|value| value.eq_ignore_ascii_case(b"100-continue"));
        Ok(Self { method: request.method.unwrap_or_default().to_owned(), length, expects_continue, headers })
    }
}

fn number(digits: &[u8]) -> Option<u64> {
    let digits = std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    digits.parse().ok()
}

const BAD_REQUEST: Response = Response::new(400, "bad request");
const TIMED_OUT: Response = Response::new(408, "timed out");
const TOO_LARGE: Response = Response::new(413, "too large");

/// Bytes of the request line and the headers.
const MAX_HEAD: usize = 16 << 10;
const MAX_HEADERS: usize = 100;
/// Bytes of the line before a chunk.
const MAX_CHUNK_HEAD: usize = 256;
/// A response fits into the buffer of the socket.
const SEND_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(1);
