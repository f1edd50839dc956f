//! The server: a listener on loopback and a thread for each connection.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::connection::{Connection, ReceiveError};
use super::connections::{Connections, Slot};
use super::received::ReceivedRequest;
use super::response::{HttpResponse, ResponseAction};
use super::stop::Stop;

/// Handles one request; the second argument is its body as it was received. Called from many threads at once.
pub(crate) type Handler = dyn Fn(ReceivedRequest, &[u8]) -> ResponseAction + Send + Sync;

/// A running server. Stops when dropped.
pub(crate) struct Server {
    address: SocketAddr,
    stop: Arc<Stop>,
    connections: Arc<Connections>,
    /// Its result are the threads of the connections that were open at the end.
    acceptor: Option<JoinHandle<Vec<JoinHandle<()>>>>,
}

/// What the threads of a server share.
#[derive(Clone)]
struct Shared {
    handler: Arc<Handler>,
    stop: Arc<Stop>,
    connections: Arc<Connections>,
    port: u16,
}

impl Server {
    /// Starts to listen on a port of loopback, 0 for a free one. The server ends when `stop` is raised; dropping it
    /// raises `stop`.
    pub(crate) fn start(handler: Arc<Handler>, stop: Arc<Stop>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let connections = Arc::new(Connections::default());
        let shared = Shared { handler, stop: Arc::clone(&stop), connections: Arc::clone(&connections), port: address.port() };
        let acceptor = Builder::new().name("authing-emulator".to_owned()).spawn(move || accept(&listener, &shared))?;
        Ok(Self { address, stop, connections, acceptor: Some(acceptor) })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections were accepted so far.
    pub(crate) fn accepted(&self) -> u64 {
        self.connections.accepted()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.raise();
        let Some(acceptor) = self.acceptor.take() else {
            return;
        };
        // Nothing in std ends an `accept` from outside, except a connection. If none can be made, the thread is left
        // alone rather than waited for.
        if TcpStream::connect_timeout(&self.address, PATIENCE).is_err() {
            return self.connections.close_all(PATIENCE);
        }
        let threads = acceptor.join().unwrap_or_default();
        self.connections.close_all(PATIENCE);
        for thread in threads {
            // While a callback's address does not respond, ureq can be neither interrupted nor waited for: that thread
            // ends by itself when the time for a delivery is over.
            if self.connections.is_empty() || thread.is_finished() {
                let _ = thread.join(); // its panic was reported by the thread itself
            }
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Accepts connections until the server is stopped.
fn accept(listener: &TcpListener, shared: &Shared) -> Vec<JoinHandle<()>> {
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    loop {
        let stream = listener.accept();
        if shared.stop.is_raised() {
            return threads;
        }
        threads.retain(|thread| !thread.is_finished());
        match stream.and_then(|(stream, _)| start_connection(stream, shared)) {
            Ok(thread) => threads.push(thread),
            Err(error) => {
                log::warn!("the emulator refuses a connection: {error}");
                shared.stop.wait(AFTER_AN_ERROR);
            }
        }
    }
}

/// Starts the thread of one connection.
fn start_connection(stream: TcpStream, shared: &Shared) -> io::Result<JoinHandle<()>> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_write_timeout(Some(IDLE))?;
    let stream = Arc::new(stream);
    let slot = shared.connections.open(&stream).ok_or_else(|| io::Error::other("too many connections are open"))?;
    let shared = shared.clone();
    Builder::new().name("authing-emulator".to_owned()).spawn(move || serve(stream, &shared, slot))
}

/// Responds to one request after the other. The slot is freed when this returns.
fn serve(stream: Arc<TcpStream>, shared: &Shared, _slot: Slot) {
    let mut connection = Connection::new(stream, shared.port);
    while !shared.stop.is_raised() {
        let exchange = match connection.receive() {
            Ok(exchange) => exchange,
            Err(ReceiveError::Closed) => return,
            Err(ReceiveError::Malformed) => {
                // A client that sends such bytes may be gone: the result does not matter.
                let _ = connection.respond_and_close(&HttpResponse::plain_text(400, "not HTTP/1.1"));
                return;
            }
            Err(ReceiveError::Rejected(response)) => {
                log::warn!("the emulator rejects a request: {}", String::from_utf8_lossy(&response.body));
                let _ = connection.respond_and_close(&response); // its client may be gone
                return;
            }
        };
        let request = ReceivedRequest::new(&exchange.head, exchange.body.as_deref());
        let sent = match (shared.handler)(request, exchange.body.as_deref().unwrap_or_default()) {
            ResponseAction::Send(response) => connection.respond(exchange, &response),
            ResponseAction::SendTruncated(response) => connection.respond_truncated(exchange, &response).map(|()| false),
            ResponseAction::Close => Ok(false),
        };
        if !matches!(sent, Ok(true)) {
            return;
        }
    }
}

/// How long the end waits for threads. They need far less, except the one described in `drop`.
const PATIENCE: Duration = Duration::from_millis(300);

/// How long a connection may be silent: longer than clients keep idle connections, so that they are the ones to close.
const IDLE: Duration = Duration::from_secs(60);

/// Keeps a lasting error, such as too many open files, from turning into a busy loop.
const AFTER_AN_ERROR: Duration = Duration::from_millis(10);
