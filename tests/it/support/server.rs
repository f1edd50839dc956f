//! A server on a free port that answers as a script says and keeps what it received.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::{Reply, Step, token};

/// One request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) verb: String,
    /// Path and query, still encoded.
    pub(crate) target: String,
    /// Names in lower case, in the order of arrival.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// Which connection it came on, from 1.
    pub(crate) connection: usize,
    /// Which request of its method it is, from 1.
    pub(crate) number: usize,
}

impl Received {
    /// `get-webhook` for `/api/v3/get-webhook?webhookId=1`.
    pub(crate) fn method(&self) -> &str {
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
    /// How many of them there are of each method.
    counts: Mutex<HashMap<String, usize>>,
    connections: AtomicUsize,
    sent: AtomicUsize,
    streams: Mutex<Vec<TcpStream>>,
    stopped: AtomicBool,
    /// Wakes steps that wait when the test is over.
    over: Condvar,
    over_lock: Mutex<()>,
}

/// Stops when it is dropped, whatever its connections are at.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Answers token calls by itself; all others as `script` says.
    pub(crate) fn start(script: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_raw(move |request| match request.method() {
            "get-management-token" => token(&format!("token-{}", request.number), 7200.into()),
            _ => script(request),
        })
    }

    /// Answers everything as `script` says, token calls too.
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
            over: Condvar::new(),
            over_lock: Mutex::default(),
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

    /// All requests for a method so far.
    pub(crate) fn requests(&self, method: &str) -> Vec<Received> {
        self.shared.received.lock().unwrap().iter().filter(|request| request.method() == method).cloned().collect()
    }

    /// How many requests came for a method.
    pub(crate) fn count(&self, method: &str) -> usize {
        self.requests(method).len()
    }

    /// All requests but token calls.
    pub(crate) fn calls(&self) -> usize {
        self.shared.received.lock().unwrap().iter().filter(|request| request.method() != "get-management-token").count()
    }

    /// How many connections were accepted.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// How many bytes clients took, those in the buffers of sockets included.
    pub(crate) fn sent(&self) -> usize {
        self.shared.sent.load(Ordering::SeqCst)
    }

    /// Ends all connections in order, as a server does with idle ones.
    pub(crate) fn close_connections(&self) {
        for stream in self.shared.streams.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        self.shared.over.notify_all();
        self.close_connections();
        // Wakes the listener, which sees that it is over.
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
            // The clone in `streams` would keep the connection open.
            let _ = serve(&stream, connection, &shared);
        });
    }
}

/// Ends with an error when the client is gone.
fn serve(stream: &TcpStream, connection: usize, shared: &Shared) -> std::io::Result<()> {
    loop {
        let mut request = read_request(stream, connection)?;
        let mut received = shared.received.lock().unwrap();
        let mut counts = shared.counts.lock().unwrap();
        let count = counts.entry(request.method().to_owned()).or_default();
        *count += 1;
        request.number = *count;
        received.push(request.clone());
        drop((received, counts));
        let reply = (shared.script)(&request);
        if !reply.iter().any(|step| matches!(step, Step::Reset)) {
            // The byte that was left for a reset.
            (&mut &*stream).read_exact(&mut [0])?;
        }
        for step in reply {
            if !play(stream, step, shared)? {
                return Ok(());
            }
        }
    }
}

/// Whether the connection goes on.
fn play(mut stream: &TcpStream, step: Step, shared: &Shared) -> std::io::Result<bool> {
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
            // All handles must go for the socket to close; what is unread then makes it a reset.
            let local = stream.peer_addr()?;
            shared.streams.lock().unwrap().retain(|other| other.peer_addr().ok() != Some(local));
            return Ok(false);
        }
        Step::Hang => {
            // Ends when the client closes, or the test does.
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
    let over = shared.over_lock.lock().unwrap();
    let _ = shared.over.wait_timeout_while(over, time, |()| !shared.stopped.load(Ordering::SeqCst)).unwrap();
}

/// Reads a request but for its last byte: while that is unread, closing the socket resets the connection.
fn read_request(mut stream: &TcpStream, connection: usize) -> std::io::Result<Received> {
    let mut head = Vec::new();
    let mut byte = [0];
    // Mostly all of it is there at once.
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
    let (verb, target) = (request_line.next().unwrap(), request_line.next().unwrap());
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = Vec::new();
    if length > 0 {
        stream.read_exact(&mut byte)?;
        body = vec![0; length];
        stream.read_exact(&mut body[..length - 1])?;
        // Seen, not taken.
        stream.peek(&mut byte)?;
        body[length - 1] = byte[0];
    }
    Ok(Received { verb, target, headers, body: String::from_utf8(body).unwrap(), connection, number: 0 })
}
