//! TLS failures before and after the request is sent. Only with rustls: OpenSSL has other error texts, and loads all
//! certificates of the system for each client.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use authing::{Credentials, ErrorKind, ManagementClient};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::api_methods::{ApiMethod, Effect, TOKEN, correct_body};
use super::fault::{ErrorVariant, Fault, Outcome, TIMEOUT_TEXT};
use super::{call, call_next, matrix, matrix_with_concurrency};
use crate::support::{KEY_SECRET, Received};

/// What the server does.
#[derive(Clone, Copy)]
enum TlsFault {
    /// Sends these bytes instead of a handshake.
    Handshake(&'static [u8], Ending),
    /// Sends this many bytes of the correct response, then these bytes outside of TLS instead of the rest.
    Response(usize, &'static [u8], Ending),
}

#[derive(Clone, Copy, PartialEq)]
enum Ending {
    Close,
    /// Closes the connection after a `close_notify` alert.
    CloseNotify,
    Hang,
    /// Sends a zero byte every 100 ms.
    Trickle,
}

/// A record of 32 bytes that are not encrypted.
const UNENCRYPTED_RECORD: &[u8] = b"\x17\x03\x03\x00\x20................................";
/// The header of a record of the maximum size.
const LARGEST: &[u8] = b"\x17\x03\x03\x40\x00";

#[test]
fn every_endpoint_handles_tls_failures() {
    matrix(faults(false), cell);
}

#[test]
fn every_endpoint_times_out_on_stalled_tls() {
    // With more cells at the same time, their handshakes would exceed the short timeout.
    matrix_with_concurrency(10, faults(true), cell);
}

fn faults(hangs: bool) -> Vec<Fault<TlsFault>> {
    let before = |name, variant, bytes_sent, end: Ending| {
        let cause = TlsFault::Handshake(bytes_sent, end);
        Fault { name, cause, outcome: Outcome::NotExecuted, variant: ErrorVariant::Transport(variant), text: "", hangs: end.hangs() }
    };
    let after = |name, variant, bytes, rest, end: Ending| {
        let text = if end.hangs() { TIMEOUT_TEXT } else { "" };
        let cause = TlsFault::Response(bytes, rest, end);
        Fault { name, cause, outcome: Outcome::Transient, variant: ErrorVariant::Transport(variant), text, hangs: end.hangs() }
    };
    let (timeout, disconnected, tls) = (ErrorKind::Timeout, ErrorKind::Disconnected, ErrorKind::Tls);
    let faults = vec![
        before("closed instead of a handshake", disconnected, b"", Ending::Close),
        before("closed in the handshake", disconnected, b"\x16\x03\x03\x00\x64\x02", Ending::Close),
        before("an alert instead of a handshake", tls, b"\x15\x03\x03\x00\x02\x02\x28", Ending::Close),
        before("no TLS", tls, b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", Ending::Close),
        before("no data instead of a handshake", timeout, b"", Ending::Hang),
        before("a handshake byte by byte", timeout, b"\x16\x03\x03\x40\x00\x02\x00\x3f\xf0", Ending::Trickle),
        after("closed instead of a response", disconnected, 0, b"", Ending::Close),
        after("closed with close_notify instead of a response", disconnected, 0, b"", Ending::CloseNotify),
        after("closed in the response", disconnected, 50, b"", Ending::Close),
        after("closed with close_notify in the response", disconnected, 50, b"", Ending::CloseNotify),
        after("an unencrypted record instead of a response", disconnected, 0, UNENCRYPTED_RECORD, Ending::Close),
        after("an unencrypted record in the response", disconnected, 50, UNENCRYPTED_RECORD, Ending::Close),
        after("no TLS in the response", disconnected, 50, b"HTTP/1.1 400 Bad Request\r\n\r\n", Ending::Close),
        after("a record in the response that is too large", disconnected, 50, b"\x17\x03\x03\xff\xff", Ending::Close),
        after("no data instead of a response", timeout, 0, b"", Ending::Hang),
        after("no data in the response", timeout, 50, b"", Ending::Hang),
        after("a record byte by byte", timeout, 50, LARGEST, Ending::Trickle),
    ];
    faults.into_iter().filter(|fault| fault.hangs == hangs).collect()
}

impl Ending {
    fn hangs(self) -> bool {
        matches!(self, Self::Hang | Self::Trickle)
    }
}

fn cell(faults: &Arc<[Fault<TlsFault>]>, index: usize, api_method: &'static ApiMethod) {
    let fault = &faults[index];
    // For a GET the client cannot tell whether the handshake was finished. It does not matter: a GET is retried anyway.
    if matches!(fault.cause, TlsFault::Response(_, [_, ..], Ending::Close)) && api_method.effect == Effect::Get {
        return;
    }
    let (is_faulty, connections) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let received = Arc::<Mutex<Vec<String>>>::default();
    let server = Server { fault: fault.cause, api_method: api_method.name, is_faulty: is_faulty.clone(), received: received.clone() };
    let host = start(server, connections.clone());
    let (timeout, deadline) = fault.limits();
    // With a given token, the fault affects the call itself and not the token call before it.
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
    is_faulty.store(false, Ordering::SeqCst);
    call_next(fault, &client, || connections.load(Ordering::SeqCst));
}

#[derive(Clone)]
struct Server {
    fault: TlsFault,
    /// The API method whose calls fail while `is_faulty` is set.
    api_method: &'static str,
    is_faulty: Arc<AtomicBool>,
    received: Arc<Mutex<Vec<String>>>,
}

/// Starts the server, and returns its address.
fn start(server: Server, connections: Arc<AtomicUsize>) -> String {
    let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let secret = PrivateKeyDer::Pkcs8(key.signing_key.serialize_der().into());
    let config = Arc::new(config.with_single_cert(vec![key.cert.der().clone()], secret).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    // The thread ends with the process.
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
        match self.fault {
            TlsFault::Handshake(bytes_sent, end) if self.is_faulty.load(Ordering::SeqCst) => {
                stream.write_all(bytes_sent)?;
                finish(stream, end)
            }
            _ => self.respond(StreamOwned::new(ServerConnection::new(config).unwrap(), stream)),
        }
    }

    fn respond(&self, mut stream: StreamOwned<ServerConnection, TcpStream>) -> io::Result<()> {
        loop {
            let request = read_request(&mut stream)?;
            self.received.lock().unwrap().push(request.api_method().to_owned());
            let body = correct_body(&request);
            let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            match self.fault {
                TlsFault::Response(bytes, rest, end)
                    if request.api_method() == self.api_method && self.is_faulty.load(Ordering::SeqCst) =>
                {
                    stream.write_all(&response.as_bytes()[..bytes])?;
                    if end == Ending::CloseNotify {
                        stream.conn.send_close_notify();
                    }
                    stream.flush()?;
                    stream.sock.write_all(rest)?;
                    return finish(stream.sock, end);
                }
                _ => stream.write_all(response.as_bytes())?,
            }
            stream.flush()?;
        }
    }
}

/// Ends the connection.
fn finish(mut stream: TcpStream, end: Ending) -> io::Result<()> {
    match end {
        Ending::Close | Ending::CloseNotify => {
            // Unread bytes would turn the close into a reset.
            stream.shutdown(std::net::Shutdown::Write)?;
            stream.read_to_end(&mut Vec::new())?;
        }
        Ending::Hang => drop(stream.read_to_end(&mut Vec::new())),
        Ending::Trickle => loop {
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
