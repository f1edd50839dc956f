//! `Connection`: an open WebSocket, read with time limits.

use std::fmt;
use std::time::{Duration, Instant};

use tungstenite::protocol::frame::coding::CloseCode;
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tungstenite::{Message, WebSocket};

use super::SubscribeOptions;
use super::silence::{Action, Silence};
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::excerpt::single_line;
use crate::transport::upgrade::is_timeout;
use crate::transport::upgraded_stream::UpgradedStream;

/// Bytes of each read. An event has about 1 KiB.
const READ_BUFFER: usize = 8 * 1024;
/// Bytes of frames that wait to be written: at most one ping, pong or close frame.
const WRITE_BUFFER: usize = 1024;
/// Each wait reads for at least this time, so that received data is processed even with a time limit of 0.
const SHORTEST_READ: Duration = Duration::from_millis(1);
/// For the close frame when a subscription is dropped.
const CLOSE_LIMIT: Duration = Duration::from_millis(200);

/// An open WebSocket.
pub(super) struct Connection {
    socket: WebSocket<UpgradedStream>,
    /// For error texts.
    peer: String,
    silence: Silence,
    opened: Instant,
    message_timeout: Duration,
}

/// The result of waiting for a message.
pub(super) enum Received {
    Text(String),
    /// The time limit passed.
    Elapsed,
    Lost(Error),
}

impl Connection {
    pub(super) fn new(mut stream: UpgradedStream, peer: &str, max_message_size: u64, options: &SubscribeOptions) -> Self {
        stream.set_write_limit(options.pong_timeout);
        stream.set_message_limit(options.message_timeout);
        let max_size = Some(usize::try_from(max_message_size).unwrap_or(usize::MAX));
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            .write_buffer_size(0)
            .max_write_buffer_size(WRITE_BUFFER)
            .max_message_size(max_size)
            .max_frame_size(max_size);
        let now = Instant::now();
        Self {
            socket: WebSocket::from_raw_socket(stream, Role::Client, Some(config)),
            peer: peer.to_owned(),
            silence: Silence::new(options, now),
            opened: now,
            message_timeout: options.message_timeout,
        }
    }

    /// When data was last received.
    pub(super) fn last_received(&self) -> Instant {
        self.silence.last_received()
    }

    pub(super) fn age(&self) -> Duration {
        self.opened.elapsed()
    }

    /// Waits for the next message until a time, and sends pings meanwhile.
    pub(super) fn receive(&mut self, until: Option<Instant>) -> Received {
        loop {
            let earliest = Instant::now() + SHORTEST_READ;
            let due = self.silence.due();
            let read_until = until.map_or(due, |until| until.min(due));
            self.socket.get_mut().set_read_until(read_until, earliest);
            let result = self.socket.read();
            self.silence.received(self.socket.get_ref().last_received());
            if result.is_ok() {
                self.socket.get_mut().end_message();
            }
            match result {
                Ok(Message::Text(text)) => return Received::Text(text.as_str().to_owned()),
                Ok(Message::Binary(_)) => {
                    self.say_why(CloseCode::Unsupported);
                    return Received::Lost(self.protocol_error("a binary message, but events are text"));
                }
                Ok(Message::Close(frame)) => return Received::Lost(self.closed_by_server(frame)),
                Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {}
                Err(tungstenite::Error::Io(error)) if is_timeout(&error) => {
                    if let Err(error) = self.after_silence() {
                        return Received::Lost(error);
                    }
                }
                Err(error) => return Received::Lost(self.read_error(error)),
            }
            if until.is_some_and(|until| until <= Instant::now()) {
                return Received::Elapsed;
            }
        }
    }

    /// Sends a close frame, if that is possible without waiting for long.
    pub(super) fn close(mut self) {
        self.say_why(CloseCode::Normal);
    }

    /// Sends a ping if it is due. An error if the connection is dead, or a message takes too long.
    fn after_silence(&mut self) -> Result<(), Error> {
        let now = Instant::now();
        if self.socket.get_ref().is_message_late() {
            self.say_why(CloseCode::Policy);
            let text = format!("a message of {} took longer than {:?} (message_timeout)", self.peer, self.message_timeout);
            return Err(Error::transport(ErrorKind::Timeout, Sent::Yes, text));
        }
        match self.silence.action(now) {
            None => Ok(()),
            Some(Action::Ping) => self.socket.send(Message::Ping(Vec::new().into())).map_err(|error| self.read_error(error)),
            Some(Action::GiveUp) => {
                let seconds = now.saturating_duration_since(self.silence.last_received()).as_secs_f64();
                let text = format!("nothing was received from {} for {seconds:.1} s, despite pings", self.peer);
                Err(Error::transport(ErrorKind::Timeout, Sent::Yes, text))
            }
        }
    }

    fn closed_by_server(&mut self, frame: Option<CloseFrame>) -> Error {
        // The response to a close frame is written by the next read or flush.
        self.socket.get_mut().set_write_limit(CLOSE_LIMIT);
        let _ = self.socket.flush();
        let text = match frame {
            Some(frame) if !frame.reason.is_empty() => {
                format!("{} closed the connection: {} {}", self.peer, u16::from(frame.code), single_line(&frame.reason))
            }
            Some(frame) => format!("{} closed the connection: {}", self.peer, u16::from(frame.code)),
            None => format!("{} closed the connection", self.peer),
        };
        Error::transport(ErrorKind::Disconnected, Sent::Yes, text)
    }

    fn read_error(&mut self, error: tungstenite::Error) -> Error {
        use tungstenite::Error as Cause;
        use tungstenite::error::ProtocolError;
        let lost = |why: &str| {
            let text = format!("the connection to {} was lost{why}", self.peer);
            Error::transport(ErrorKind::Disconnected, Sent::Yes, text)
        };
        match error {
            Cause::Io(error) => lost(&format!(": {}", single_line(&error.to_string()))),
            Cause::ConnectionClosed | Cause::AlreadyClosed | Cause::Protocol(ProtocolError::ResetWithoutClosingHandshake) => lost(""),
            Cause::Capacity(_) => {
                self.say_why(CloseCode::Size);
                let limit = self.socket.get_config().max_message_size.unwrap_or_default();
                let text = format!("a message of {} is larger than {limit} bytes (max_response_size)", self.peer);
                Error::transport(ErrorKind::TooLarge, Sent::Responded, text)
            }
            Cause::Utf8(_) => {
                self.say_why(CloseCode::Invalid);
                self.protocol_error("text that is not valid UTF-8")
            }
            other => {
                self.say_why(CloseCode::Protocol);
                self.protocol_error(&format!("an invalid frame: {}", single_line(&other.to_string())))
            }
        }
    }

    fn protocol_error(&self, what: &str) -> Error {
        Error::transport(ErrorKind::Protocol, Sent::Responded, format!("{} sent {what}", self.peer))
    }

    /// Sends a close frame. Whether it arrives does not matter, because the connection is dropped.
    fn say_why(&mut self, code: CloseCode) {
        self.socket.get_mut().set_write_limit(CLOSE_LIMIT);
        let _ = self.socket.close(Some(CloseFrame { code, reason: "".into() }));
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("peer", &self.peer).finish_non_exhaustive()
    }
}
