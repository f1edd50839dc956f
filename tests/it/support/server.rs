//! A scripted server on a free port that records the requests it receives.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::{Reply, Step, token};

/// One request as it was received.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) http_method: String,
    /// Path and query, percent-encoded.
    pub(crate) target: String,
    /// In the order of arrival, with names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// The number of the connection, from 1.
    pub(crate) connection: usize,
    /// The number of the request among those of its API method, from 1.
    pub(crate) number: usize,
}

impl Received {
    /// The API method: `get-webhook` for `/api/v3/get-webhook?webhookId=1`.
    pub(crate) fn api_method(&self) -> &str {
        let path = self.target.split('?').next().unwrap();
        path.strip_prefix("/api/v3/").unwrap_or(path)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

type Script = dyn Fn(&Received) -> Reply + Send + Sync;

struct Shared {
    script: Box<Script>,
    received: Mutex<Vec<Received>>,
    /// The number of requests of each API method.
    counts: Mutex<HashMap<String, usize>>,
    connections: AtomicUsize,
    sent: AtomicUsize,
    streams: Mutex<Vec<TcpStream>>,
    stopped: AtomicBool,
    /// Wakes waiting steps at the end of the test.
    stop_signal: Condvar,
    stop_lock: Mutex<()>,
}

/// Stops on drop, and closes all connections.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Responds to token calls with a token, and to all other requests with `script`.
    pub(crate) fn start(script: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_raw(move |request| match request.api_method() {
            "get-management-token" => token(&format!("token-{}", request.number), 7200.into()),
            _ => script(request),
        })
    }

    /// Responds to all requests with `script`, including token calls.
    pub(crate) fn start_raw(script: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Box::new(script),
            received: Mutex::default(),
            counts: Mutex::default(),
            connections: AtomicUsize::new(0),
            sent: AtomicUsize::new(0),
            streams: Mutex::default(),
            stopped: AtomicBool::new(false),
            stop_signal: Condvar::new(),
            stop_lock: Mutex::default(),
        });
        let accepting = shared.clone();
        thread::spawn(move || accept(&listener, &accepting));
        Self { address, shared }
    }

    pub(crate) fn host(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// All requests of an API method so far.
    pub(crate) fn requests(&self, api_method: &str) -> Vec<Received> {
        self.shared.received.lock().unwrap().iter().filter(|request| request.api_method() == api_method).cloned().collect()
    }

    /// The number of requests of an API method so far.
    pub(crate) fn count(&self, api_method: &str) -> usize {
        self.requests(api_method).len()
    }

    /// The number of requests so far, without token calls.
    pub(crate) fn calls(&self) -> usize {
        self.shared.received.lock().unwrap().iter().filter(|request| request.api_method() != "get-management-token").count()
    }

    /// The number of accepted connections.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// The number of bytes sent, including those still in socket buffers.
    pub(crate) fn sent(&self) -> usize {
        self.shared.sent.load(Ordering::SeqCst)
    }

    /// Closes all connections normally, as a server does with idle connections.
    pub(crate) fn close_connections(&self) {
        for stream in self.shared.streams.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        self.shared.stop_signal.notify_all();
        self.close_connections();
        // Wakes the listener, which then stops.
        let _ = TcpStream::connect(self.address);
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { return };
        let connection = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
        shared.streams.lock().unwrap().push(stream.try_clone().unwrap());
        let shared = shared.clone();
        thread::spawn(move || {
            // An error means that the client closed the connection.
            let _ = serve(&stream, connection, &shared);
        });
    }
}

/// Returns an error when the client has closed the connection.
fn serve(stream: &TcpStream, connection: usize, shared: &Shared) -> std::io::Result<()> {
    loop {
        let mut request = read_request(stream, connection)?;
        let mut received = shared.received.lock().unwrap();
        let mut counts = shared.counts.lock().unwrap();
        let count = counts.entry(request.api_method().to_owned()).or_default();
        *count += 1;
        request.number = *count;
        received.push(request.clone());
        drop((received, counts));
        let reply = (shared.script)(&request);
        if !reply.iter().any(|step| matches!(step, Step::Reset)) {
            // The byte that was left unread for a reset.
            (&mut &*stream).read_exact(&mut [0])?;
        }
        for step in reply {
            if !perform(stream, step, shared)? {
                return Ok(());
            }
        }
    }
}

/// Returns whether the connection stays open.
fn perform(mut stream: &TcpStream, step: Step, shared: &Shared) -> std::io::Result<bool> {
    match step {
        Step::Send(bytes) => send(stream, &bytes, shared)?,
        Step::Trickle(bytes, pause) => {
            for byte in bytes {
                send(stream, &[byte], shared)?;
                wait(shared, pause);
            }
        }
        Step::Flood(bytes) => loop {
            send(stream, &bytes, shared)?;
        },
        Step::Repeat(bytes, times) => {
            for _ in 0..times {
                send(stream, &bytes, shared)?;
            }
        }
        Step::Pause(time) => wait(shared, time),
        Step::Close => {
            stream.shutdown(Shutdown::Both)?;
            return Ok(false);
        }
        Step::Reset => {
            // The socket closes with its last handle; the unread byte then makes it a reset.
            let local = stream.peer_addr()?;
            shared.streams.lock().unwrap().retain(|other| other.peer_addr().ok() != Some(local));
            return Ok(false);
        }
        Step::Hang => {
            // Returns when the client closes the connection or the test ends.
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest);
            return Ok(false);
        }
    }
    Ok(true)
}

fn send(mut stream: &TcpStream, bytes: &[u8], shared: &Shared) -> std::io::Result<()> {
    stream.write_all(bytes)?;
    shared.sent.fetch_add(bytes.len(), Ordering::SeqCst);
    Ok(())
}

fn wait(shared: &Shared, time: Duration) {
    let stop_signal = shared.stop_lock.lock().unwrap();
    let _ = shared.stop_signal.wait_timeout_while(stop_signal, time, |()| !shared.stopped.load(Ordering::SeqCst)).unwrap();
}

/// Reads a request except its last byte: while it is unread, closing the socket resets the connection.
fn read_request(mut stream: &TcpStream, connection: usize) -> std::io::Result<Received> {
    let mut head = Vec::new();
    let mut byte = [0];
    // Usually the whole head has arrived.
    let mut seen = [0; 4096];
    let count = stream.peek(&mut seen)?;
    if let Some(end) = seen[..count].windows(4).position(|bytes| bytes == b"\r\n\r\n") {
        head.resize(end + 3, 0);
        stream.read_exact(&mut head)?;
    }
    while !head.ends_with(b"\r\n\r") {
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let text = String::from_utf8(head).unwrap();
    let mut lines = text.trim_end().lines();
    let mut request_line = lines.next().unwrap().split(' ').map(str::to_owned);
    let (http_method, target) = (request_line.next().unwrap(), request_line.next().unwrap());
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = Vec::new();
    if length > 0 {
        stream.read_exact(&mut byte)?;
        body = vec![0; length];
        stream.read_exact(&mut body[..length - 1])?;
        // Read without removing it from the socket.
        stream.peek(&mut byte)?;
        body[length - 1] = byte[0];
    }
    Ok(Received { http_method, target, headers, body: String::from_utf8(body).unwrap(), connection, number: 0 })
}
