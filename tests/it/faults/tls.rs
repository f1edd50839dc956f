//! What can go wrong with TLS, before the request is sent and after. Only with rustls: OpenSSL names its failures
//! otherwise, and reads all certificates of the system for each client.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use authing::{Credentials, ErrorKind, ManagementClient};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::api_methods::{ApiMethod, Effect, TOKEN, right_body};
use super::fault::{ErrorVariant, Fault, Outcome, TIMEOUT_TEXT};
use super::{call, call_next, matrix, matrix_of};
use crate::support::{KEY_SECRET, Received};

/// What a server does.
#[derive(Clone, Copy)]
enum Way {
    /// Sends this in place of a handshake.
    Greeting(&'static [u8], End),
    /// Sends so many bytes of the right answer, and this in place of the rest, outside of TLS.
    ResponseFault(usize, &'static [u8], End),
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Close,
    /// Closes as TLS has it.
    InOrder,
    Silence,
    /// Sends bytes that mean nothing, one every 100 ms.
    Trickle,
}

/// A record of 32 bytes that nobody encrypted.
const NOISE: &[u8] = b"\x17\x03\x03\x00\x20................................";
/// The start of the largest record that there is.
const LARGEST: &[u8] = b"\x17\x03\x03\x40\x00";

#[test]
fn every_endpoint_handles_tls_failures() {
    matrix(faults(false), cell);
}

#[test]
fn every_endpoint_times_out_on_stalled_tls() {
    // Handshakes take their time, which a fault that lasts does not give them where too many are made at once.
    matrix_of(10, faults(true), cell);
}

fn faults(hangs: bool) -> Vec<Fault<Way>> {
    let before = |name, variant, greeting, end: End| {
        let what = Way::Greeting(greeting, end);
        Fault { name, what, outcome: Outcome::NotExecuted, variant: ErrorVariant::Transport(variant), text: "", hangs: end.is_lasting() }
    };
    let after = |name, variant, bytes, rest, end: End| {
        let text = if end.is_lasting() { TIMEOUT_TEXT } else { "" };
        let what = Way::ResponseFault(bytes, rest, end);
        Fault { name, what, outcome: Outcome::Unknown, variant: ErrorVariant::Transport(variant), text, hangs: end.is_lasting() }
    };
    let (timeout, disconnected, tls) = (ErrorKind::Timeout, ErrorKind::Disconnected, ErrorKind::Tls);
    let faults = vec![
        before("closed in place of a handshake", disconnected, b"", End::Close),
        before("closed in the handshake", disconnected, b"\x16\x03\x03\x00\x64\x02", End::Close),
        before("an alert in place of a handshake", tls, b"\x15\x03\x03\x00\x02\x02\x28", End::Close),
        before("no TLS", tls, b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", End::Close),
        before("silence in place of a handshake", timeout, b"", End::Silence),
        before("a handshake byte by byte", timeout, b"\x16\x03\x03\x40\x00\x02\x00\x3f\xf0", End::Trickle),
        after("closed in place of an answer", disconnected, 0, b"", End::Close),
        after("closed in order in place of an answer", disconnected, 0, b"", End::InOrder),
        after("closed in the answer", disconnected, 50, b"", End::Close),
        after("closed in order in the answer", disconnected, 50, b"", End::InOrder),
        after("noise in place of an answer", disconnected, 0, NOISE, End::Close),
        after("noise in the answer", disconnected, 50, NOISE, End::Close),
        after("no TLS in the answer", disconnected, 50, b"HTTP/1.1 400 Bad Request\r\n\r\n", End::Close),
        after("a record in the answer that is too large", disconnected, 50, b"\x17\x03\x03\xff\xff", End::Close),
        after("silence in place of an answer", timeout, 0, b"", End::Silence),
        after("silence in the answer", timeout, 50, b"", End::Silence),
        after("a record byte by byte", timeout, 50, LARGEST, End::Trickle),
    ];
    faults.into_iter().filter(|fault| fault.hangs == hangs).collect()
}

impl End {
    fn is_lasting(self) -> bool {
        matches!(self, Self::Silence | Self::Trickle)
    }
}

fn cell(faults: &Arc<[Fault<Way>]>, index: usize, api_method: &'static ApiMethod) {
    let fault = &faults[index];
    // Of a GET it is not known that the handshake was over, nor does it matter: it is repeated in any case.
    if matches!(fault.what, Way::ResponseFault(_, [_, ..], End::Close)) && api_method.effect == Effect::Get {
        return;
    }
    let (broken, connections) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let received = Arc::<Mutex<Vec<String>>>::default();
    let server = Server { way: fault.what, api_method: api_method.name, broken: broken.clone(), received: received.clone() };
    let host = start(server, connections.clone());
    let (timeout, deadline) = fault.limits();
    // Only with a token at hand it is the call itself that goes wrong.
    let credentials = match api_method.name {
        TOKEN => Credentials::access_key("key-id", KEY_SECRET),
        _ => Credentials::access_token("token", "pool"),
    };
    let builder = ManagementClient::builder().credentials(credentials).host(host).danger_accept_invalid_certs(true);
    let client = builder.timeout(timeout).deadline(deadline).max_retries(1).build().unwrap();
    call(fault, api_method, &client);
    let requests = received.lock().unwrap().clone();
    match fault.outcome {
        Outcome::NotExecuted => assert!(requests.is_empty(), "{requests:?}"),
        _ => fault.check_request_count(api_method, requests.len()),
    }
    assert!(requests.iter().all(|request| request == api_method.name), "{requests:?}");
    broken.store(false, Ordering::SeqCst);
    call_next(fault, &client, || connections.load(Ordering::SeqCst));
}

#[derive(Clone)]
struct Server {
    way: Way,
    /// Whose calls go wrong, for as long as it is broken.
    api_method: &'static str,
    broken: Arc<AtomicBool>,
    received: Arc<Mutex<Vec<String>>>,
}

/// Speaks TLS, or fails to. Gives its address.
fn start(server: Server, connections: Arc<AtomicUsize>) -> String {
    let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let secret = PrivateKeyDer::Pkcs8(key.signing_key.serialize_der().into());
    let config = Arc::new(config.with_single_cert(vec![key.cert.der().clone()], secret).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    // Ends with the process: nothing of it outlives the tests.
    thread::spawn(move || {
        for stream in listener.incoming() {
            connections.fetch_add(1, Ordering::SeqCst);
            let (server, config) = (server.clone(), config.clone());
            thread::spawn(move || server.serve(stream.unwrap(), config).ok());
        }
    });
    host
}

impl Server {
    fn serve(&self, mut stream: TcpStream, config: Arc<ServerConfig>) -> io::Result<()> {
        match self.way {
            Way::Greeting(greeting, end) if self.broken.load(Ordering::SeqCst) => {
                stream.write_all(greeting)?;
                finish(stream, end)
            }
            _ => self.answer(StreamOwned::new(ServerConnection::new(config).unwrap(), stream)),
        }
    }

    fn answer(&self, mut stream: StreamOwned<ServerConnection, TcpStream>) -> io::Result<()> {
        loop {
            let request = read_request(&mut stream)?;
            self.received.lock().unwrap().push(request.api_method().to_owned());
            let body = right_body(&request);
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            match self.way {
                Way::ResponseFault(bytes, rest, end) if request.api_method() == self.api_method && self.broken.load(Ordering::SeqCst) => {
                    stream.write_all(&answer.as_bytes()[..bytes])?;
                    if end == End::InOrder {
                        stream.conn.send_close_notify();
                    }
                    stream.flush()?;
                    stream.sock.write_all(rest)?;
                    return finish(stream.sock, end);
                }
                _ => stream.write_all(answer.as_bytes())?,
            }
            stream.flush()?;
        }
    }
}

/// Keeps the connection to the end.
fn finish(mut stream: TcpStream, end: End) -> io::Result<()> {
    match end {
        End::Close | End::InOrder => {
            // What is not read would make the end a reset.
            stream.shutdown(std::net::Shutdown::Write)?;
            stream.read_to_end(&mut Vec::new())?;
        }
        End::Silence => drop(stream.read_to_end(&mut Vec::new())),
        End::Trickle => loop {
            stream.write_all(b"\0")?;
            thread::sleep(Duration::from_millis(100));
        },
    }
    Ok(())
}

fn read_request(stream: &mut impl Read) -> io::Result<Received> {
    let mut stream = BufReader::with_capacity(1, stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let lower = head.to_lowercase();
    let length = lower.split("content-length: ").nth(1).map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    let mut text = head.split(' ').map(str::to_owned);
    let (http_method, target) = (text.next().unwrap(), text.next().unwrap());
    Ok(Received { http_method, target, headers: Vec::new(), body: String::from_utf8(body).unwrap(), connection: 0, number: 0 })
}
