//! A server that slow or idle connections cannot block: a deadline for each request, and a limit of connections at which
//! the oldest one makes room.

use std::collections::BTreeMap;
use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use crate::request::{Connection, Head};

/// What is answered to requests.
pub(crate) trait Handler: Send + Sync + 'static {
    /// Looks at a request whose body is not read yet. An error is the response.
    fn check(&self, head: &Head) -> Result<(), Response>;

    fn respond(&self, head: &Head, body: &[u8]) -> Response;

    /// Something that the operator should know.
    fn log(&self, text: &str);
}

pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) text: &'static str,
    /// Whether the server ends after it.
    pub(crate) is_last: bool,
}

impl Response {
    pub(crate) const fn new(status: u16, text: &'static str) -> Self {
        Self { status, text, is_last: false }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// Time for a request, from the connection to the last byte of the body.
    pub(crate) deadline: Duration,
    /// Connections that wait for their request, each of which has a thread.
    pub(crate) connections: usize,
    /// Bytes of a body.
    pub(crate) body: u64,
}

/// Serves in threads of its own. What it returns gets a message when the last response is sent.
pub(crate) fn start(listener: TcpListener, limits: Limits, handler: impl Handler) -> mpsc::Receiver<()> {
    let (ended, end) = mpsc::channel();
    let server = Arc::new(Server { limits, handler, waiting: Waiting::default() });
    thread::spawn(move || accept(&listener, &server, &ended));
    end
}

fn accept<H: Handler>(listener: &TcpListener, server: &Arc<Server<H>>, ended: &mpsc::Sender<()>) {
    for (number, stream) in (0_u64..).zip(listener.incoming()) {
        let spawned = stream.and_then(|stream| {
            let stream = Arc::new(stream);
            // Before its thread starts: so that there are never more threads than connections.
            server.waiting.enter(number, &stream, server.limits.connections);
            let (serving, ended) = (Arc::clone(server), ended.clone());
            let spawned = thread::Builder::new().spawn(move || serving.serve(number, &stream, &ended));
            spawned.inspect_err(|_| server.waiting.leave(number))
        });
        if let Err(error) = spawned {
            // Out of sockets or of threads, most likely.
            server.handler.log(&format!("a connection was not accepted: {error}"));
            server.waiting.close_oldest();
            thread::sleep(Duration::from_millis(20));
        }
    }
}

struct Server<H> {
    limits: Limits,
    handler: H,
    waiting: Waiting,
}

impl<H: Handler> Server<H> {
    /// Serves one request. A response goes out also where the request was cut short or came too late.
    fn serve(&self, number: u64, stream: &Arc<TcpStream>, ended: &mpsc::Sender<()>) {
        let mut connection = Connection::new(stream, Instant::now() + self.limits.deadline);
        let request = connection.read_head().and_then(|head| {
            self.handler.check(&head)?;
            let body = connection.read_body(&head, self.limits.body)?;
            Ok((head, body))
        });
        self.waiting.leave(number); // what is being handled is not interrupted
        let response = request.map_or_else(|response| response, |(head, body)| self.handler.respond(&head, &body));
        self.waiting.enter(number, stream, self.limits.connections);
        if connection.respond(&response).is_ok() {
            connection.drain(2 * self.limits.body);
        }
        self.waiting.leave(number);
        if response.is_last {
            let _ = ended.send(());
        }
    }
}

/// The connections that wait for their sender, oldest first.
#[derive(Default)]
struct Waiting(Mutex<BTreeMap<u64, Arc<TcpStream>>>);

impl Waiting {
    /// Closes the oldest one where there are too many: a genuine delivery needs milliseconds.
    fn enter(&self, number: u64, stream: &Arc<TcpStream>, limit: usize) {
        while self.lock().len() >= limit.max(1) {
            self.close_oldest();
        }
        self.lock().insert(number, Arc::clone(stream));
    }

    fn leave(&self, number: u64) {
        self.lock().remove(&number);
    }

    fn close_oldest(&self) {
        if let Some((_, stream)) = self.lock().pop_first() {
            let _: io::Result<()> = stream.shutdown(Shutdown::Both); // its thread finds out
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<u64, Arc<TcpStream>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
