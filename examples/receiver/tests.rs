//! Tests of the receiver over real sockets.

use std::io::Read;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use super::*;

const BODY: &str = r#"{"eventName":"user:created","data":{}}"#;
const MAX_BODY: u64 = LIMITS.body;

/// Starts a receiver. Returns its port, and the lines that it prints for deliveries.
fn start_with(limits: Limits) -> (u16, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (lines, printed) = mpsc::channel();
    let handle = move |delivery: &Delivery| lines.send(line(delivery)).map_err(io::Error::other);
    server::start(listener, limits, Receiver { secret: "shared-secret".to_owned(), handle });
    (port, printed)
}

fn start() -> (u16, mpsc::Receiver<String>) {
    start_with(LIMITS)
}

/// Opens a connection. Reading fails if there is no response for 30 s.
fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Sends a request and returns the status and the body of the response.
fn send(port: u16, method: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = connect(port);
    let request = format!("{method} /callback HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    response(stream)
}

fn response(mut stream: TcpStream) -> (u16, String) {
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, text) = response.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no response: {response:?}"));
    (head.split(' ').nth(1).unwrap().parse().unwrap(), text.to_owned())
}

fn post(port: u16, secret: &str, body: &str) -> (u16, String) {
    send(port, "POST", &format!("X-Authing-Webhook-Secret: {secret}\r\ncontent-length: {}", body.len()), body)
}

#[test]
fn accepts_deliveries_and_rejects_other_requests() {
    let (port, printed) = start();
    let rejected = "rejected".to_owned();
    assert_eq!(post(port, "shared-secret", BODY), (200, r#"{"received":true}"#.to_owned()));
    assert_eq!(post(port, "shared-secret", "{}"), (400, rejected.clone()));
    assert_eq!(post(port, "other", BODY), (401, rejected.clone()));
    assert_eq!(send(port, "POST", "content-length: 0", ""), (401, rejected));
    assert_eq!(send(port, "GET", "x-authing-token: shared-secret", ""), (405, "use POST".to_owned()));
    assert_eq!(printed.try_iter().collect::<Vec<_>>(), ["user:created - {}"]);
}

#[test]
fn duplicate_secret_header_is_rejected() {
    let (port, _printed) = start();
    let twice = format!("x-authing-token: shared-secret\r\nx-authing-token: shared-secret\r\ncontent-length: {}", BODY.len());
    assert_eq!(send(port, "POST", &twice, BODY).0, 401);
}

#[test]
fn body_size_is_limited() {
    let (port, _printed) = start();
    let padded = |length: u64| BODY.to_owned() + &" ".repeat(length as usize - BODY.len());
    assert_eq!(post(port, "shared-secret", &padded(MAX_BODY)).0, 200);
    assert_eq!(post(port, "shared-secret", &padded(MAX_BODY + 1)).0, 413);
    // With chunks the length is not announced.
    let chunked = |length: u64| format!("{length:x}\r\n{}\r\n0\r\n\r\n", padded(length));
    let headers = "transfer-encoding: chunked\r\nx-authing-token: shared-secret";
    assert_eq!(send(port, "POST", headers, &chunked(MAX_BODY)).0, 200);
    assert_eq!(send(port, "POST", headers, &chunked(MAX_BODY + 1)).0, 413);
    let many: String = BODY.chars().map(|char| format!("1;x=y\r\n{char}\r\n")).collect();
    assert_eq!(send(port, "POST", headers, &(many + "0\r\n\r\n")).0, 200);
}

#[test]
fn ambiguous_or_broken_framing_is_rejected() {
    let (port, printed) = start();
    let length = BODY.len();
    for headers in [
        format!("content-length: {length}\r\ncontent-length: 1"),
        format!("content-length: {length}\r\ntransfer-encoding: chunked"),
        "transfer-encoding: gzip".to_owned(),
        "transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\ncontent-length: 1".to_owned(),
        "content-length: -1".to_owned(),
        "content-length: +1".to_owned(),
        "content-length: 99999999999999999999".to_owned(),
        "no colon".to_owned(),
        "x: y\r\n".repeat(200),
    ] {
        let headers = format!("x-authing-token: shared-secret\r\n{headers}");
        assert_eq!(send(port, "POST", &headers, BODY).0, 400, "{headers}");
    }
    let chunked = "x-authing-token: shared-secret\r\ntransfer-encoding: chunked";
    for body in ["x\r\n", "-1\r\n", "1\r\nab\r\n0\r\n\r\n", "ffffffffffffffffff\r\n", &"0".repeat(1000)] {
        assert_eq!(send(port, "POST", chunked, body).0, 400, "{body}");
    }
    assert_eq!(send(port, "POST", chunked, "ffffffffffffffff\r\n").0, 413);
    assert_eq!(send(port, "POST", &format!("x: {}", "y".repeat(40_000)), BODY).0, 431);
    assert_eq!(printed.try_iter().count(), 0);
}

#[test]
fn responds_100_continue_before_the_body() {
    let (port, _printed) = start();
    let mut stream = connect(port);
    let head = format!("x-authing-token: shared-secret\r\nexpect: 100-continue\r\ncontent-length: {}", BODY.len());
    write!(stream, "POST / HTTP/1.1\r\nhost: localhost\r\n{head}\r\n\r\n").unwrap();
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(BODY.as_bytes()).unwrap();
    assert_eq!(response(stream).0, 200);
}

#[test]
fn incomplete_bodies_do_not_block_other_requests() {
    let (port, _printed) = start();
    let announced = |length: u64| {
        let mut slow = connect(port);
        write!(slow, "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\r\n{{").unwrap();
        slow
    };
    let _slow: Vec<TcpStream> = [2000, 1 << 30, 1 << 62, u64::MAX].into_iter().map(announced).collect();
    assert_eq!(post(port, "shared-secret", BODY).0, 200);
}

#[test]
fn truncated_body_is_rejected() {
    let (port, printed) = start();
    let mut stream = connect(port);
    let half = "x-authing-token: shared-secret\r\ncontent-length: 2000\r\n\r\neventName=user:deleted&data[userId]=5f7";
    write!(stream, "POST / HTTP/1.1\r\nhost: localhost\r\n{half}").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!((response(stream).0, printed.try_iter().count()), (400, 0));
}

#[test]
fn slow_connections_do_not_block_deliveries() {
    let (port, printed) = start();
    // 256 connections send one byte per round, half of them in the head and half in the body.
    let mut slow: Vec<TcpStream> = (0..256).map(|_| connect(port)).collect();
    let starts = ["POST / HTTP/1.1\r\nx: ", "POST / HTTP/1.1\r\nx-authing-token: shared-secret\r\ncontent-length: 500\r\n\r\n"];
    slow.iter_mut().zip(starts.iter().cycle()).for_each(|(stream, start)| stream.write_all(start.as_bytes()).unwrap());
    for round in 0..3 {
        slow.iter_mut().for_each(|stream| stream.write_all(b"y").unwrap());
        let started = Instant::now();
        assert_eq!(post(port, "shared-secret", BODY).0, 200);
        assert!(started.elapsed() < Duration::from_secs(4), "{round}: {:?}", started.elapsed());
    }
    assert_eq!(printed.try_iter().count(), 3);
}

#[test]
fn deadline_covers_the_whole_request() {
    let (port, printed) = start_with(Limits { deadline: Duration::from_millis(500), ..LIMITS });
    let starts = ["", "POST / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nx-authing-token: shared-secret\r\ncontent-length: 900\r\n\r\n"];
    let wait = |start: &'static str| {
        thread::spawn(move || {
            let mut stream = connect(port);
            stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
            stream.write_all(start.as_bytes()).unwrap();
            let started = Instant::now();
            // Sends a byte every 20 ms until the receiver responds or closes the connection.
            let mut response = [0; 1];
            loop {
                let is_silent = stream.read(&mut response).is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock);
                if !is_silent || (!start.is_empty() && stream.write_all(b"y").is_err()) {
                    return started.elapsed();
                }
                assert!(started.elapsed() < Duration::from_secs(20), "{start:?} is still open");
            }
        })
    };
    for waited in starts.map(wait) {
        assert!(waited.join().unwrap() < Duration::from_secs(10));
    }
    assert_eq!(printed.try_iter().count(), 0);
}

#[test]
fn oldest_connection_is_closed_at_the_limit() {
    let (port, _printed) = start_with(Limits { connections: 4, deadline: Duration::from_secs(25), ..LIMITS });
    let slow: Vec<TcpStream> = (0..40).map(|_| connect(port)).collect();
    assert_eq!(post(port, "shared-secret", BODY).0, 200);
    // The oldest connection is closed long before its deadline.
    let mut oldest = slow.into_iter().next().unwrap();
    let started = Instant::now();
    let _ = oldest.read(&mut [0]);
    assert!(started.elapsed() < Duration::from_secs(15));
}

#[test]
fn receiver_stops_if_a_delivery_cannot_be_handled() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let handle = |_: &Delivery| Err(io::ErrorKind::BrokenPipe.into());
    let end = server::start(listener, LIMITS, Receiver { secret: "shared-secret".to_owned(), handle });
    assert_eq!(post(port, "shared-secret", BODY), (500, "failed".to_owned()));
    end.recv_timeout(Duration::from_secs(20)).unwrap();
}

#[test]
fn control_characters_are_escaped() {
    let headers = [("x-authing-token", "s"), ("x-authing-userpool-id", "62f0")].map(|(name, value)| (name, value.as_bytes()));
    let body = r#"{"eventName":"user:\ncreated\u001b[2J","data":{"é":"\n\u009b"}}"#;
    let lines = [&headers[..1], &headers].map(|headers| line(&Delivery::verify("s", headers.iter().copied(), body.as_bytes()).unwrap()));
    assert_eq!(lines[0], r#"user:\ncreated\u{1b}[2J - {"é":"\n\u{9b}"}"#);
    assert_eq!(lines[1], r#"user:\ncreated\u{1b}[2J 62f0 {"é":"\n\u{9b}"}"#);
}

#[test]
fn port_is_set_by_an_option() {
    let port = |arguments: &[&str]| port(lexopt::Parser::from_iter(["receiver"].iter().chain(arguments)));
    assert_eq!(port(&[]).unwrap(), Some(8000));
    assert_eq!(port(&["--port", "9000"]).unwrap(), Some(9000));
    assert_eq!(port(&["--help"]).unwrap(), None);
    for wrong in [&["--port", "70000"][..], &["--port", "0"], &["9000"], &["--prot=1"]] {
        assert!(port(wrong).is_err(), "{wrong:?}");
    }
}
