//! A WebSocket server that runs a script for each connection.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::digest;

pub(crate) struct WsServer {
    pub(crate) address: SocketAddr,
    scheme: &'static str,
    heads: Arc<Mutex<Vec<String>>>,
}

pub(crate) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// The server's side of a connection whose request was read.
pub(crate) struct Peer {
    pub(crate) stream: Box<dyn Stream>,
    key: String,
}

/// Converts an accepted connection to the stream that is read and written.
type Accept = dyn Fn(TcpStream) -> io::Result<Box<dyn Stream>> + Send + Sync;

type Script = dyn Fn(usize, &mut Peer) + Send + Sync;

impl WsServer {
    /// `script` gets the number of the connection, from 0.
    pub(crate) fn start(script: impl Fn(usize, &mut Peer) + Send + Sync + 'static) -> Self {
        Self::start_with("ws", Arc::new(|stream| Ok(Box::new(stream))), Arc::new(script))
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn start_tls(identity: &crate::support::tls::Identity, script: impl Fn(usize, &mut Peer) + Send + Sync + 'static) -> Self {
        let config = identity.server_config();
        let accept = move |stream| -> io::Result<Box<dyn Stream>> {
            let connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            Ok(Box::new(rustls::StreamOwned::new(connection, stream)))
        };
        Self::start_with("wss", Arc::new(accept), Arc::new(script))
    }

    fn start_with(scheme: &'static str, accept: Arc<Accept>, script: Arc<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let received = Arc::clone(&heads);
        // The threads end with the process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
                let (accept, script, received) = (Arc::clone(&accept), Arc::clone(&script), Arc::clone(&received));
                thread::spawn(move || {
                    // A client that rejects the certificate aborts the handshake.
                    let Ok(mut stream) = accept(stream) else { return };
                    let Some(head) = read_head(&mut stream) else { return };
                    let number = {
                        let mut heads = received.lock().unwrap();
                        heads.push(head.clone());
                        heads.len() - 1
                    };
                    let key = header(&head, "sec-websocket-key").unwrap_or_default();
                    script(number, &mut Peer { stream, key });
                });
            }
        });
        Self { address, scheme, heads }
    }

    pub(crate) fn events_host(&self) -> String {
        format!("{}://localhost:{}", self.scheme, self.address.port())
    }

    /// The requests so far.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

impl Peer {
    /// The response with status 101.
    pub(crate) fn upgrade(&self) -> String {
        let text = format!("{}258EAFA5-E914-47DA-95CA-C5AB0DC85B11", self.key);
        let accept = BASE64_STANDARD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()));
        format!("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n")
    }

    pub(crate) fn accept(&mut self) {
        let upgrade = self.upgrade();
        self.send(upgrade.as_bytes());
    }

    /// Sends bytes. The client may have closed the connection.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let _ = self.stream.write_all(bytes);
        let _ = self.stream.flush();
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.send(&frame(0x81, text.as_bytes()));
    }

    /// The next frame of the client: its first byte and its payload. `None` at the end of the connection.
    pub(crate) fn receive(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut head = [0; 6];
        self.stream.read_exact(&mut head).ok()?;
        assert!(head[1] & 0x80 != 0 && head[1] & 0x7f < 126, "a short frame with a mask");
        let mut payload = vec![0; usize::from(head[1] & 0x7f)];
        self.stream.read_exact(&mut payload).ok()?;
        payload.iter_mut().zip(head[2..].iter().cycle()).for_each(|(byte, mask)| *byte ^= mask);
        Some((head[0], payload))
    }

    /// Waits until the client has closed the connection. Returns its frames before that.
    pub(crate) fn receive_all(&mut self) -> Vec<(u8, Vec<u8>)> {
        std::iter::from_fn(|| self.receive()).collect()
    }
}

/// A frame of a server. `first` has the opcode and the bit for the last frame of a message.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..=125 => bytes.push(length as u8),
        length @ 126..=0xffff => {
            bytes.push(126);
            bytes.extend((length as u16).to_be_bytes());
        }
        length => {
            bytes.push(127);
            bytes.extend((length as u64).to_be_bytes());
        }
    }
    bytes.extend(payload);
    bytes
}

/// The value of a header of a request.
pub(crate) fn header(head: &str, name: &str) -> Option<String> {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned()).next()
}

fn read_head(stream: &mut impl Read) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}
