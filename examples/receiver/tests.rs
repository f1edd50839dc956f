//! What the receiver answers, over real sockets.

use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use super::*;

const BODY: &str = r#"{"eventName":"user:created","data":{}}"#;

fn start() -> Arc<Server> {
    let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
    for _ in 0..2 {
        let server = server.clone();
        thread::spawn(move || work(&server, "shared-secret"));
    }
    server
}

/// A connection on which no answer is a failure.
fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.server_addr().to_ip().unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Sends a request, which need not be whole, and returns the start of what comes back.
fn send(server: &Server, verb: &str, headers: &str, body: &str) -> (TcpStream, String) {
    let mut stream = connect(server);
    write!(stream, "{verb} /callback HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n\r\n{body}").unwrap();
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() > 0 {
        answer.push(byte[0]);
    }
    (stream, String::from_utf8(answer).unwrap())
}

/// The status and the body of the answer to a whole request.
fn answer(server: &Server, verb: &str, secret: &str, body: &str) -> (u16, String) {
    let headers = format!("connection: close\r\nX-Authing-Webhook-Secret: {secret}\r\ncontent-length: {}", body.len());
    let (mut stream, head) = send(server, verb, &headers, body);
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    (status(&head), text)
}

fn status(head: &str) -> u16 {
    head.split(' ').nth(1).unwrap_or_default().parse().unwrap_or_else(|_| panic!("no answer: {head:?}"))
}

#[test]
fn deliveries_are_received_and_others_are_not() {
    let server = start();
    let refused = "not accepted".to_owned();
    assert_eq!(answer(&server, "POST", "shared-secret", BODY), (200, r#"{"received":true}"#.to_owned()));
    assert_eq!(answer(&server, "POST", "shared-secret", "{}"), (400, refused.clone()));
    assert_eq!(answer(&server, "POST", "other", BODY), (401, refused));
    assert_eq!(answer(&server, "PUT", "shared-secret", BODY), (405, "only POST".to_owned()));
    assert_eq!(answer(&server, "GET", "shared-secret", ""), (405, "only POST".to_owned()));
}

#[test]
fn a_body_may_be_so_long_and_no_longer() {
    let server = start();
    let padded = |length: usize| BODY.to_owned() + &" ".repeat(length - BODY.len());
    assert_eq!(answer(&server, "POST", "shared-secret", &padded(LARGEST_BODY)).0, 200);
    // Announced, of which nothing is waited for.
    for length in [(LARGEST_BODY + 1).to_string(), LARGEST_REST.to_string(), (1_u64 << 62).to_string(), u64::MAX.to_string()] {
        let (_stream, head) = send(&server, "POST", &format!("content-length: {length}"), "{");
        assert_eq!(status(&head), 413, "{length}");
    }
    // Not announced.
    let chunked = |length: usize| format!("{length:x}\r\n{}\r\n0\r\n\r\n", padded(length));
    let headers = "transfer-encoding: chunked\r\nx-authing-token: shared-secret";
    assert_eq!(status(&send(&server, "POST", headers, &chunked(LARGEST_BODY)).1), 200);
    assert_eq!(status(&send(&server, "POST", headers, &chunked(LARGEST_BODY + 1)).1), 413);
    // The server has survived all of it.
    assert_eq!(answer(&server, "POST", "shared-secret", BODY).0, 200);
}

#[test]
fn a_sender_that_does_not_go_on_holds_nobody_up() {
    let server = start();
    let mut slow = connect(&server);
    write!(slow, "POST / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 2000\r\n\r\n").unwrap();
    // The interim answer: the receiver has begun to wait for this body.
    assert!(slow.read(&mut [0]).unwrap() == 1);
    assert_eq!(answer(&server, "POST", "shared-secret", BODY).0, 200);
}

#[test]
fn half_a_body_is_no_delivery() {
    let server = start();
    let mut stream = connect(&server);
    write!(
        stream,
        "POST / HTTP/1.1\r\nx-authing-token: shared-secret\r\ncontent-length: 2000\r\n\r\neventName=user:deleted&data[userId]=5f7"
    )
    .unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut head = String::new();
    stream.read_to_string(&mut head).unwrap();
    assert_eq!(status(&head), 400);
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
    assert!(port(&["--port", "70000"]).is_err() && port(&["9000"]).is_err() && port(&["--prot=1"]).is_err());
}
