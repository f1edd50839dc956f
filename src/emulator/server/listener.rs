//! The server: a listener on loopback and a thread for each connection.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::connection::{Answer, Connection, End};
use super::connections::{Connections, Place};
use super::received::ReceivedRequest;
use crate::emulator::service::{Reaction, Service};

/// A running server. Stops when dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    service: Arc<Service>,
    connections: Arc<Connections>,
    /// Its result are the threads of the connections that were open at the end.
    acceptor: Option<JoinHandle<Vec<JoinHandle<()>>>>,
}

impl Server {
    /// Starts to listen on a port of loopback, 0 for a free one.
    pub(crate) fn start(service: Arc<Service>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let connections = Arc::new(Connections::default());
        let acceptor = Builder::new().name("authing-emulator".to_owned()).spawn({
            let (service, connections) = (Arc::clone(&service), Arc::clone(&connections));
            move || accept(&listener, &service, &connections)
        })?;
        Ok(Self { address, service, connections, acceptor: Some(acceptor) })
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
        self.service.stop();
        let Some(acceptor) = self.acceptor.take() else {
            return;
        };
        // Nothing in std ends an `accept` from outside, except what it waits for: a connection. Without one the thread
        // is left alone rather than waited for.
        if TcpStream::connect_timeout(&self.address, PATIENCE).is_err() {
            return self.connections.close_all(PATIENCE);
        }
        let threads = acceptor.join().unwrap_or_default();
        self.connections.close_all(PATIENCE);
        for thread in threads {
            // Where a callback's address does not answer, ureq can be neither interrupted nor waited for: that thread
            // ends by itself when the time for a delivery is over.
            if self.connections.is_empty() || thread.is_finished() {
                let _ = thread.join(); // its panic was reported by the thread itself
            }
        }
    }
}

/// Accepts connections until the service has stopped.
fn accept(listener: &TcpListener, service: &Arc<Service>, connections: &Arc<Connections>) -> Vec<JoinHandle<()>> {
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    loop {
        let stream = listener.accept();
        if service.is_stopped() {
            return threads;
        }
        threads.retain(|thread| !thread.is_finished());
        match stream.and_then(|(stream, _)| begin(stream, service, connections)) {
            Ok(thread) => threads.push(thread),
            Err(error) => {
                log::warn!("the emulator refuses a connection: {error}");
                service.wait(AFTER_AN_ERROR);
            }
        }
    }
}

/// Starts the thread of one connection.
fn begin(stream: TcpStream, service: &Arc<Service>, connections: &Arc<Connections>) -> io::Result<JoinHandle<()>> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_write_timeout(Some(IDLE))?;
    let stream = Arc::new(stream);
    let place = connections.enter(&stream).ok_or_else(|| io::Error::other("too many connections are open"))?;
    let service = Arc::clone(service);
    Builder::new().name("authing-emulator".to_owned()).spawn(move || converse(stream, &service, place))
}

/// Answers one request after the other. Takes the place to give it back at the very end.
fn converse(stream: Arc<TcpStream>, service: &Service, _place: Place) {
    let mut connection = Connection::new(stream);
    while !service.is_stopped() {
        let exchange = match connection.receive() {
            Ok(exchange) => exchange,
            Err(End::Gone) => return,
            Err(End::Malformed) => {
                let answer = Answer { status: 400, content_type: "text/plain", body: b"not HTTP/1.1".to_vec() };
                let _ = connection.answer_and_close(&answer); // a client that sends such things may be gone
                return;
            }
        };
        let request = ReceivedRequest::new(&exchange.head, exchange.body.as_deref());
        let sent = match service.serve(request, exchange.body.as_deref().unwrap_or_default()) {
            Reaction::Answer(answer) => connection.answer(exchange, &answer),
            Reaction::HalfAnswer(answer) => connection.answer_half(exchange, &answer).map(|()| false),
            Reaction::Silence => Ok(false),
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
