//! `Server`: a listener on loopback with a thread per connection.

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

/// Handles one request. The second argument is the body as received. Called from several threads concurrently.
pub(crate) type Handler = dyn Fn(ReceivedRequest, &[u8]) -> ResponseAction + Send + Sync;

/// A running server. Stops when dropped.
pub(crate) struct Server {
    address: SocketAddr,
    stop: Arc<Stop>,
    connections: Arc<Connections>,
    /// Returns the threads of the connections that are open when the server stops.
    acceptor: Option<JoinHandle<Vec<JoinHandle<()>>>>,
}

/// The data that the threads of a server share.
#[derive(Clone)]
struct Shared {
    handler: Arc<Handler>,
    stop: Arc<Stop>,
    connections: Arc<Connections>,
    port: u16,
}

impl Server {
    /// Starts a server on a port of 127.0.0.1; 0 chooses a free port. The server stops when `stop` is raised. Dropping the
    /// server raises `stop`.
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

    /// The number of connections accepted so far.
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
        // std can interrupt `accept` only by a connection. If connecting fails, the thread is not joined.
        if TcpStream::connect_timeout(&self.address, STOP_TIMEOUT).is_err() {
            return self.connections.close_all(STOP_TIMEOUT);
        }
        let threads = acceptor.join().unwrap_or_default();
        self.connections.close_all(STOP_TIMEOUT);
        for thread in threads {
            // While the address of a callback does not respond, ureq cannot be interrupted. That thread is not joined; it
            // ends when the delivery times out.
            if self.connections.is_empty() || thread.is_finished() {
                let _ = thread.join(); // the panic message was already printed
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
                log::warn!("the emulator rejects a connection: {error}");
                shared.stop.wait(ACCEPT_ERROR_PAUSE);
            }
        }
    }
}

/// Starts the thread of one connection.
fn start_connection(stream: TcpStream, shared: &Shared) -> io::Result<JoinHandle<()>> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE_TIMEOUT))?;
    stream.set_write_timeout(Some(IDLE_TIMEOUT))?;
    let stream = Arc::new(stream);
    let slot = shared.connections.open(&stream).ok_or_else(|| io::Error::other("too many connections are open"))?;
    let shared = shared.clone();
    Builder::new().name("authing-emulator".to_owned()).spawn(move || serve(stream, &shared, slot))
}

/// Handles the requests of a connection. The slot is freed when this returns.
fn serve(stream: Arc<TcpStream>, shared: &Shared, _slot: Slot) {
    let mut connection = Connection::new(stream, shared.port);
    while !shared.stop.is_raised() {
        let exchange = match connection.receive() {
            Ok(exchange) => exchange,
            Err(ReceiveError::Closed) => return,
            Err(ReceiveError::Malformed) => {
                // The client may have closed the connection, so errors are ignored.
                let _ = connection.respond_and_close(&HttpResponse::plain_text(400, "not HTTP/1.1"));
                return;
            }
            Err(ReceiveError::Rejected(response)) => {
                log::warn!("the emulator rejects a request: {}", String::from_utf8_lossy(&response.body));
                let _ = connection.respond_and_close(&response); // the client may have closed the connection
                return;
            }
        };
        let request = ReceivedRequest::new(&exchange.head, exchange.body.as_deref());
        let sent = match (shared.handler)(request, exchange.body.as_deref().unwrap_or_default()) {
            ResponseAction::Send(response) => connection.respond(exchange, &response),
            ResponseAction::SendTruncated(response) => connection.respond_truncated(exchange, &response).map(|()| false),
            ResponseAction::Close => Ok(false),
            #[cfg(feature = "subscribe")]
            ResponseAction::Upgrade(entry, key) => {
                // The client may have closed the connection, so errors are ignored.
                let _ = connection.upgrade(&entry.subscriber, &key);
                return;
            }
        };
        if !matches!(sent, Ok(true)) {
            return;
        }
    }
}

/// Time limit for threads to end when the server stops. They need far less, except in the case described in `drop`.
const STOP_TIMEOUT: Duration = Duration::from_millis(300);

/// Longer than clients keep idle connections, so that connections are closed by the client.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// Avoids a busy loop on a permanent error, such as too many open files.
const ACCEPT_ERROR_PAUSE: Duration = Duration::from_millis(10);
