//! What the receiver responds, over real sockets.

use std::io::Read;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use super::*;

const BODY: &str = r#"{"eventName":"user:created","data":{}}"#;
const LARGEST_BODY: u64 = LIMITS.body;

/// Starts a receiver and returns its port, and the lines of the deliveries that it takes.
fn start_with(limits: Limits) -> (u16, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (lines, taken) = mpsc::channel();
    let take = move |delivery: &Delivery| lines.send(line(delivery)).map_err(io::Error::other);
    server::start(listener, limits, Receiver { secret: "shared-secret".to_owned(), take });
    (port, taken)
}

fn start() -> (u16, mpsc::Receiver<String>) {
    start_with(LIMITS)
}

/// A connection on which no response is a failure.
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
fn deliveries_are_received_and_others_are_not() {
    let (port, taken) = start();
    let refused = "not accepted".to_owned();
    assert_eq!(post(port, "shared-secret", BODY), (200, r#"{"received":true}"#.to_owned()));
    assert_eq!(post(port, "shared-secret", "{}"), (400, refused.clone()));
    assert_eq!(post(port, "other", BODY), (401, refused.clone()));
    assert_eq!(send(port, "POST", "content-length: 0", ""), (401, refused));
    assert_eq!(send(port, "GET", "x-authing-token: shared-secret", ""), (405, "only POST".to_owned()));
    assert_eq!(taken.try_iter().collect::<Vec<_>>(), ["user:created - {}"]);
}

#[test]
fn a_secret_that_comes_twice_is_none() {
    let (port, _taken) = start();
    let twice = format!("x-authing-token: shared-secret\r\nx-authing-token: shared-secret\r\ncontent-length: {}", BODY.len());
    assert_eq!(send(port, "POST", &twice, BODY).0, 401);
}

#[test]
fn body_size_is_limited() {
    let (port, _taken) = start();
    let padded = |length: u64| BODY.to_owned() + &" ".repeat(length as usize - BODY.len());
    assert_eq!(post(port, "shared-secret", &padded(LARGEST_BODY)).0, 200);
    assert_eq!(post(port, "shared-secret", &padded(LARGEST_BODY + 1)).0, 413);
    // Not announced.
    let chunked = |length: u64| format!("{length:x}\r\n{}\r\n0\r\n\r\n", padded(length));
    let headers = "transfer-encoding: chunked\r\nx-authing-token: shared-secret";
    assert_eq!(send(port, "POST", headers, &chunked(LARGEST_BODY)).0, 200);
    assert_eq!(send(port, "POST", headers, &chunked(LARGEST_BODY + 1)).0, 413);
    let many: String = BODY.chars().map(|char| format!("1;x=y\r\n{char}\r\n")).collect();
    assert_eq!(send(port, "POST", headers, &(many + "0\r\n\r\n")).0, 200);
}

#[test]
fn ambiguous_or_broken_framing_is_rejected() {
    let (port, taken) = start();
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
    assert_eq!(taken.try_iter().count(), 0);
}

#[test]
fn body_is_awaited_with_100_continue() {
    let (port, _taken) = start();
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
fn announced_lengths_do_not_delay_others() {
    let (port, _taken) = start();
    let announced = |length: u64| {
        let mut slow = connect(port);
        write!(slow, "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\r\n{{").unwrap();
        slow
    };
    let _slow: Vec<TcpStream> = [2000, 1 << 30, 1 << 62, u64::MAX].into_iter().map(announced).collect();
    assert_eq!(post(port, "shared-secret", BODY).0, 200);
}

#[test]
fn half_a_body_is_no_delivery() {
    let (port, taken) = start();
    let mut stream = connect(port);
    let half = "x-authing-token: shared-secret\r\ncontent-length: 2000\r\n\r\neventName=user:deleted&data[userId]=5f7";
    write!(stream, "POST / HTTP/1.1\r\nhost: localhost\r\n{half}").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!((response(stream).0, taken.try_iter().count()), (400, 0));
}

#[test]
fn slow_connections_do_not_keep_deliveries_out() {
    let (port, taken) = start();
    // 256 connections send a byte now and then, half of them in the head, half of them in a body.
    let mut slow: Vec<TcpStream> = (0..256).map(|_| connect(port)).collect();
    let starts = ["POST / HTTP/1.1\r\nx: ", "POST / HTTP/1.1\r\nx-authing-token: shared-secret\r\ncontent-length: 500\r\n\r\n"];
    slow.iter_mut().zip(starts.iter().cycle()).for_each(|(stream, start)| stream.write_all(start.as_bytes()).unwrap());
    for round in 0..3 {
        slow.iter_mut().for_each(|stream| stream.write_all(b"y").unwrap());
        let started = Instant::now();
        assert_eq!(post(port, "shared-secret", BODY).0, 200);
        assert!(started.elapsed() < Duration::from_secs(4), "{round}: {:?}", started.elapsed());
    }
    assert_eq!(taken.try_iter().count(), 3);
}

#[test]
fn deadline_covers_the_whole_request() {
    let (port, taken) = start_with(Limits { deadline: Duration::from_millis(500), ..LIMITS });
    let starts = ["", "POST / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nx-authing-token: shared-secret\r\ncontent-length: 900\r\n\r\n"];
    let wait = |start: &'static str| {
        thread::spawn(move || {
            let mut stream = connect(port);
            stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
            stream.write_all(start.as_bytes()).unwrap();
            let started = Instant::now();
            // A byte every 20 ms, until the receiver responds or closes.
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
    assert_eq!(taken.try_iter().count(), 0);
}

#[test]
fn oldest_waiting_connection_makes_room() {
    let (port, _taken) = start_with(Limits { connections: 4, deadline: Duration::from_secs(25), ..LIMITS });
    let slow: Vec<TcpStream> = (0..40).map(|_| connect(port)).collect();
    assert_eq!(post(port, "shared-secret", BODY).0, 200);
    // Closed, long before its deadline.
    let mut oldest = slow.into_iter().next().unwrap();
    let started = Instant::now();
    let _ = oldest.read(&mut [0]);
    assert!(started.elapsed() < Duration::from_secs(15));
}

#[test]
fn receiver_ends_if_deliveries_cannot_be_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let take = |_: &Delivery| Err(io::ErrorKind::BrokenPipe.into());
    let end = server::start(listener, LIMITS, Receiver { secret: "shared-secret".to_owned(), take });
    assert_eq!(post(port, "shared-secret", BODY), (500, "not accepted".to_owned()));
    end.recv_timeout(Duration::from_secs(20)).unwrap();
}

#[test]
fn a_line_is_a_line() {
    let headers = [("x-authing-token", "s"), ("x-authing-userpool-id", "62f0")].map(|(name, value)| (name, value.as_bytes()));
    let body = r#"{"eventName":"user:\ncreated\u001b[2J","data":{"é":"\n\u009b"}}"#;
    let lines = [&headers[..1], &headers].map(|headers| line(&Delivery::verify("s", headers.iter().copied(), body.as_bytes()).unwrap()));
    assert_eq!(lines[0], r#"user:\ncreated\u{1b}[2J - {"é":"\n\u{9b}"}"#);
    assert_eq!(lines[1], r#"user:\ncreated\u{1b}[2J 62f0 {"é":"\n\u{9b}"}"#);
}

#[test]
fn the_port_is_an_argument() {
    let port = |arguments: &[&str]| port(lexopt::Parser::from_iter(["receiver"].iter().chain(arguments)));
    assert_eq!(port(&[]).unwrap(), Some(8000));
    assert_eq!(port(&["--port", "9000"]).unwrap(), Some(9000));
    assert_eq!(port(&["--help"]).unwrap(), None);
    for wrong in [&["--port", "70000"][..], &["--port", "0"], &["9000"], &["--prot=1"]] {
        assert!(port(wrong).is_err(), "{wrong:?}");
    }
}
