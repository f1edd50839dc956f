//! `Subscriber`: the server's side of a WebSocket. Frames are written by any thread, and read by the thread of the connection.
//!
//! Written without the client's WebSocket library, so that tests of the client against the emulator find mistakes there, and
//! so that invalid frames can be sent.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::digest;

/// An open subscription.
pub(crate) struct Subscriber {
    pub(crate) code: String,
    writer: Mutex<Writer>,
}

#[derive(Default)]
struct Writer {
    /// `None` until the upgrade was sent, and after the end.
    stream: Option<Arc<TcpStream>>,
    /// Whether nothing is sent any more, not even a pong.
    is_silent: bool,
    /// Between two bytes.
    pause: Duration,
}

/// The frames that are sent or understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opcode {
    Text = 1,
    Close = 8,
    Ping = 9,
    Pong = 10,
}

impl Subscriber {
    pub(crate) fn new(code: String) -> Self {
        Self { code, writer: Mutex::default() }
    }

    /// Sends the upgrade, then responds to pings until the connection ends. `unread` was received after the request.
    pub(crate) fn serve(&self, stream: &Arc<TcpStream>, key: &str, unread: Vec<u8>) -> io::Result<()> {
        // The client decides how long the connection is idle.
        stream.set_read_timeout(None)?;
        {
            let mut writer = self.lock();
            (&**stream).write_all(upgrade(key).as_bytes())?;
            writer.stream = Some(Arc::clone(stream));
        }
        let result = self.read_frames(stream, unread);
        self.lock().stream = None;
        result
    }

    /// Sends a frame. Does nothing once the connection has ended.
    pub(crate) fn send(&self, opcode: Opcode, payload: &[u8]) -> io::Result<()> {
        self.send_bytes(&frame(opcode, payload))
    }

    /// Sends bytes that need not be a frame.
    pub(crate) fn send_bytes(&self, bytes: &[u8]) -> io::Result<()> {
        let writer = self.lock();
        let Some(stream) = writer.stream.as_deref().filter(|_| !writer.is_silent) else { return Ok(()) };
        if writer.pause.is_zero() {
            return (&*stream).write_all(bytes);
        }
        let mut stream = stream;
        for byte in bytes.chunks(1) {
            stream.write_all(byte)?;
            thread::sleep(writer.pause);
        }
        Ok(())
    }

    /// Closes the connection without a close frame.
    pub(crate) fn cut(&self) {
        if let Some(stream) = self.lock().stream.take() {
            let _ = stream.shutdown(Shutdown::Both); // fails if the client closed first
        }
    }

    pub(crate) fn fall_silent(&self) {
        self.lock().is_silent = true;
    }

    pub(crate) fn slow_down(&self, pause: Duration) {
        self.lock().pause = pause;
    }

    fn read_frames(&self, stream: &TcpStream, unread: Vec<u8>) -> io::Result<()> {
        let mut stream = unread.as_slice().chain(stream);
        loop {
            match read_frame(&mut stream)? {
                (Some(Opcode::Ping), payload) => self.send(Opcode::Pong, &payload)?,
                (Some(Opcode::Close), payload) => return self.send(Opcode::Close, payload.get(..2).unwrap_or_default()),
                // Clients of subscriptions send no other frames. They are ignored.
                _ => {}
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Subscriber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscriber").field("code", &self.code).finish_non_exhaustive()
    }
}

/// The bytes of a frame.
pub(crate) fn frame(opcode: Opcode, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0x80 | opcode as u8];
    match payload.len() {
        length @ 0..=125 => bytes.push(u8::try_from(length).unwrap_or_default()),
        length @ 126..=0xffff => {
            bytes.push(126);
            bytes.extend_from_slice(&u16::try_from(length).unwrap_or_default().to_be_bytes());
        }
        length => {
            bytes.push(127);
            bytes.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    bytes.extend_from_slice(payload);
    bytes
}

/// Reads a frame of the client: its opcode, if it is known, and its payload.
fn read_frame(stream: &mut impl Read) -> io::Result<(Option<Opcode>, Vec<u8>)> {
    let invalid = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let mut head = [0; 2];
    stream.read_exact(&mut head)?;
    let [first, second] = head;
    if second & 0x80 == 0 {
        return Err(invalid("a frame of a client must be masked"));
    }
    let length = second & 0x7f;
    // Clients of subscriptions send control frames only.
    if length > 125 {
        return Err(invalid("a frame of a client is larger than 125 bytes"));
    }
    let (mut mask, mut payload) = ([0; 4], vec![0; usize::from(length)]);
    stream.read_exact(&mut mask)?;
    stream.read_exact(&mut payload)?;
    payload.iter_mut().zip(mask.iter().cycle()).for_each(|(byte, mask)| *byte ^= mask);
    let opcode = match first & 0x0f {
        1 => Some(Opcode::Text),
        8 => Some(Opcode::Close),
        9 => Some(Opcode::Ping),
        10 => Some(Opcode::Pong),
        _ => None,
    };
    Ok((opcode, payload))
}

fn upgrade(key: &str) -> String {
    let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, format!("{key}{SUFFIX}").as_bytes());
    let accept = BASE64_STANDARD.encode(digest);
    format!("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n")
}

/// From RFC 6455, section 1.3.
const SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_those_of_the_examples_in_rfc_6455() {
        assert_eq!(frame(Opcode::Text, b"Hello"), [0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]);
        assert_eq!(frame(Opcode::Text, &[0; 256])[..4], [0x81, 126, 1, 0]);
        assert_eq!(frame(Opcode::Text, &[0; 65_536])[..10], [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]);
        let mut masked = &[0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58][..];
        assert_eq!(read_frame(&mut masked).unwrap(), (Some(Opcode::Text), b"Hello".to_vec()));
        assert!(read_frame(&mut &[0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f][..]).is_err());
        assert!(upgrade("dGhlIHNhbXBsZSBub25jZQ==").contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    }
}
