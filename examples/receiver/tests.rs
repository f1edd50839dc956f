//! What the receiver answers, over real sockets.

use std::net::{TcpListener, TcpStream};

use super::*;

const BODY: &str = r#"{"eventName":"user:created","data":{}}"#;

/// Starts a receiver and returns its port.
fn start() -> u16 {
    loop {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // Another may have been quicker.
        if server(port, "shared-secret".to_owned()).spawn().is_ok() {
            return port;
        }
    }
}

/// A connection on which no answer is a failure.
fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Sends a request and returns the status and the body of the answer.
fn send(port: u16, verb: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = connect(port);
    let request = format!("{verb} /callback HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, text) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {answer:?}"));
    (head.split(' ').nth(1).unwrap().parse().unwrap(), text.to_owned())
}

fn post(port: u16, secret: &str, body: &str) -> (u16, String) {
    send(port, "POST", &format!("X-Authing-Webhook-Secret: {secret}\r\ncontent-length: {}", body.len()), body)
}

#[test]
fn deliveries_are_received_and_others_are_not() {
    let port = start();
    let refused = "not accepted".to_owned();
    assert_eq!(post(port, "shared-secret", BODY), (200, r#"{"received":true}"#.to_owned()));
    assert_eq!(post(port, "shared-secret", "{}"), (400, refused.clone()));
    assert_eq!(post(port, "other", BODY), (401, refused.clone()));
    assert_eq!(send(port, "POST", "content-length: 0", ""), (401, refused));
    assert_eq!(send(port, "GET", "x-authing-token: shared-secret", ""), (405, "only POST".to_owned()));
}

#[test]
fn a_secret_that_comes_twice_is_none() {
    let twice = format!("x-authing-token: shared-secret\r\nx-authing-token: shared-secret\r\ncontent-length: {}", BODY.len());
    assert_eq!(send(start(), "POST", &twice, BODY).0, 401);
}

#[test]
fn a_body_may_be_so_long_and_no_longer() {
    let port = start();
    let padded = |length: u64| BODY.to_owned() + &" ".repeat(length as usize - BODY.len());
    assert_eq!(post(port, "shared-secret", &padded(LARGEST_BODY)).0, 200);
    assert_eq!(post(port, "shared-secret", &padded(LARGEST_BODY + 1)).0, 413);
    // Not announced.
    let chunked = |length: u64| format!("{length:x}\r\n{}\r\n0\r\n\r\n", padded(length));
    let headers = "transfer-encoding: chunked\r\nx-authing-token: shared-secret";
    assert_eq!(send(port, "POST", headers, &chunked(LARGEST_BODY)).0, 200);
    assert_eq!(send(port, "POST", headers, &chunked(LARGEST_BODY + 1)).0, 413);
}

#[test]
fn who_announces_much_and_sends_little_holds_nobody_up() {
    let port = start();
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
    let mut stream = connect(start());
    let half = "x-authing-token: shared-secret\r\ncontent-length: 2000\r\n\r\neventName=user:deleted&data[userId]=5f7";
    write!(stream, "POST / HTTP/1.1\r\nhost: localhost\r\n{half}").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(!answer.contains(" 200 "), "{answer}");
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
