//! Event subscriptions, without the crate's client.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;

use crate::emulator::{Emulator, Failure, SubscriptionFault};

/// Sends a request for a subscription, with some headers replaced or left out, and returns the head of the response.
fn request(emulator: &Emulator, target: &str, changes: &[(&str, Option<&str>)]) -> (TcpStream, String) {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, emulator.access_key_secret().as_bytes());
    let signature = BASE64_STANDARD.encode(hmac::sign(&key, b"websocket\n"));
    let authorization = format!("authing {}:{signature}", emulator.access_key_id());
    let mut headers = vec![
        ("host", "localhost"),
        ("connection", "keep-alive, Upgrade"),
        ("upgrade", "WebSocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ("authorization", &authorization),
    ];
    for (name, value) in changes {
        headers.retain(|(known, _)| known != name);
        headers.extend(value.map(|value| (*name, value)));
    }
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut stream = TcpStream::connect(emulator.host().trim_start_matches("http://")).unwrap();
    write!(stream, "GET {target} HTTP/1.1\r\n{headers}\r\n").unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    (stream, String::from_utf8(head).unwrap())
}

const TARGET: &str = "/events/v1/management/sub?code=a.b";

#[test]
fn valid_request_is_upgraded_and_gets_events() {
    let emulator = Emulator::start().unwrap();
    let (mut stream, head) = request(&emulator, TARGET, &[]);
    assert!(head.starts_with("HTTP/1.1 101 ") && head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), "{head}");
    assert_eq!((emulator.subscriptions("a.b"), emulator.emit("a.b", 1), emulator.emit("a.c", 1)), (1, 1, 0));
    let mut frame = [0; 30];
    stream.read_exact(&mut frame).unwrap();
    assert_eq!(&frame, b"\x81\x1c{\"data\":1,\"eventType\":\"a.b\"}");
    // A masked ping, and its pong.
    stream.write_all(&[0x89, 0x81, 1, 2, 3, 4, b'x' ^ 1]).unwrap();
    let mut pong = [0; 3];
    stream.read_exact(&mut pong).unwrap();
    assert_eq!(pong, [0x8a, 1, b'x']);
    // A close frame gets a close frame, and the subscription ends.
    stream.write_all(&[0x88, 0x82, 0, 0, 0, 0, 3, 0xe8]).unwrap();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert_eq!(rest, [0x88, 2, 3, 0xe8]);
    while emulator.subscriptions("a.b") > 0 {}
}

#[test]
fn invalid_requests_are_refused() {
    let emulator = Emulator::start().unwrap();
    for (target, changes, status) in [
        (TARGET, &[("authorization", None)][..], 401),
        (TARGET, &[("authorization", Some("authing id:AAAA"))], 401),
        (TARGET, &[("authorization", Some("Bearer token"))], 401),
        (TARGET, &[("upgrade", None)], 400),
        (TARGET, &[("connection", Some("keep-alive"))], 400),
        (TARGET, &[("sec-websocket-version", Some("8"))], 400),
        (TARGET, &[("sec-websocket-key", Some("short"))], 400),
        ("/events/v1/management/sub", &[], 400),
        ("/events/v1/management/sub?code=", &[], 400),
    ] {
        let (_, head) = request(&emulator, target, changes);
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{changes:?}: {head}");
    }
    assert_eq!(emulator.subscriptions("a.b"), 0);
}

#[test]
fn planned_failures_refuse_subscriptions() {
    let emulator = Emulator::start().unwrap();
    emulator.fail_next(1, Failure::Http { status: 503, body: String::new() });
    assert!(request(&emulator, TARGET, &[]).1.starts_with("HTTP/1.1 503 "));
    assert!(request(&emulator, TARGET, &[]).1.starts_with("HTTP/1.1 101 "));
    assert_eq!(emulator.calls("/events/v1/management/sub"), 2);
}

#[test]
fn unmasked_frames_end_the_connection() {
    let emulator = Emulator::start().unwrap();
    let (mut stream, _) = request(&emulator, TARGET, &[]);
    stream.write_all(&[0x89, 0]).unwrap();
    assert_eq!(stream.read(&mut [0]).unwrap_or_default(), 0);
}

#[test]
fn drop_ends_open_subscriptions() {
    let emulator = Emulator::start().unwrap();
    let streams = [0, 1].map(|_| request(&emulator, TARGET, &[]).0);
    assert_eq!(emulator.disturb_subscriptions(&SubscriptionFault::Silence), 2);
    let start = Instant::now();
    drop(emulator);
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    for mut stream in streams {
        assert_eq!(stream.read(&mut [0]).unwrap_or_default(), 0);
    }
}
