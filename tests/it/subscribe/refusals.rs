//! Refused upgrades: errors, retries, and the texts of the errors.

use std::io::Read;
use std::time::{Duration, Instant};

use authing::emulator::{Emulator, Failure};
use authing::subscribe::Next;
use authing::{Error, ErrorKind};

use super::server::WsServer;
use super::{CODE, client, event, gap, quick, subscribe_to_emulator};

/// A server that responds to the first upgrade with this head and body.
fn refusing(head: &'static str, body: &'static str) -> WsServer {
    WsServer::start(move |number, peer| {
        if number == 0 {
            peer.send(format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).as_bytes());
        } else {
            peer.accept();
            peer.text("connected");
            peer.receive_all();
        }
    })
}

fn error(head: &'static str, body: &'static str) -> Error {
    client(&refusing(head, body)).build().unwrap().subscribe(CODE).unwrap_err()
}

#[test]
fn refusal_with_envelope_is_the_error_of_the_service() {
    for (head, body, kind, code) in [
        ("401 Unauthorized", r#"{"statusCode":401,"message":"no","apiCode":2020}"#, ErrorKind::Unauthorized, 401),
        ("403 Forbidden", r#"{"statusCode":403,"message":"no"}"#, ErrorKind::Forbidden, 403),
        ("200 OK", r#"{"statusCode":401,"message":"no"}"#, ErrorKind::Unauthorized, 401),
        ("400 Bad Request", r#"{"statusCode":404,"message":"no"}"#, ErrorKind::NotFound, 404),
    ] {
        let error = error(head, body);
        assert_eq!((error.kind(), error.status_code(), error.message()), (kind, Some(code), "no"), "{error}");
        assert!(matches!(error, Error::Api(_)) && error.to_string().starts_with("subscribe: "), "{error}");
        assert!(!error.is_retryable(), "{error}");
    }
}

#[test]
fn refusal_without_envelope_has_status_and_excerpt() {
    for (head, kind, code) in [
        ("401 Unauthorized", ErrorKind::Unauthorized, 401),
        ("403 Forbidden", ErrorKind::Forbidden, 403),
        ("404 Not Found", ErrorKind::UnknownEndpoint, 404),
        ("410 Gone", ErrorKind::NoEnvelope, 410),
        ("503 Unavailable", ErrorKind::Unavailable, 503),
        ("200 OK", ErrorKind::NoEnvelope, 200),
    ] {
        let error = error(head, "<h1>refused</h1>");
        assert_eq!((error.kind(), error.status_code()), (kind, Some(code)), "{error}");
        assert!(error.to_string().contains("<h1>refused</h1>"), "{error}");
    }
    let text = error("401 Unauthorized", "").to_string();
    assert!(text.contains("check the access key"), "{text}");
    let text = error("404 Not Found", "").to_string();
    assert!(text.contains("check events_host()"), "{text}");
}

#[test]
fn success_without_upgrade_is_an_error() {
    let error = error("200 OK", r#"{"statusCode":200,"message":""}"#);
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("instead of a WebSocket"), "{error}");
}

#[test]
fn redirect_is_not_followed() {
    let error = error("302 Found\r\nlocation: http://u:hush@other.example/x?token=hush", "");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = error.to_string();
    assert!(text.contains("other.example/x") && text.contains("events_host()") && !text.contains("hush"), "{text}");
}

#[test]
fn invalid_handshake_responses_are_rejected() {
    let accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    for (name, head) in [
        ("foreign accept", format!("Upgrade: websocket\r\nConnection: Upgrade\r\n{accept}")),
        ("no accept", "Upgrade: websocket\r\nConnection: Upgrade".to_owned()),
        ("no upgrade", format!("Connection: Upgrade\r\n{accept}")),
        ("other protocol", format!("Upgrade: h2c\r\nConnection: Upgrade\r\n{accept}")),
        ("no connection", format!("Upgrade: websocket\r\n{accept}")),
    ] {
        let server = WsServer::start(move |_, peer| {
            peer.send(format!("HTTP/1.1 101 Switching Protocols\r\n{head}\r\n\r\n").as_bytes());
            peer.receive_all();
        });
        let error = client(&server).build().unwrap().subscribe(CODE).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol, "{name}: {error}");
    }
    for extra in ["Sec-WebSocket-Extensions: permessage-deflate", "Sec-WebSocket-Protocol: chat"] {
        let server = WsServer::start(move |_, peer| {
            let upgrade = peer.upgrade().replacen("\r\n", &format!("\r\n{extra}\r\n"), 1);
            peer.send(upgrade.as_bytes());
            peer.receive_all();
        });
        assert_eq!(client(&server).build().unwrap().subscribe(CODE).unwrap_err().kind(), ErrorKind::Protocol, "{extra}");
    }
}

#[test]
fn refusal_that_is_endless_or_stalls_ends_in_time() {
    let endless = WsServer::start(|_, peer| {
        peer.send(b"HTTP/1.1 403 Forbidden\r\n\r\n");
        let part = [b'x'; 4_096];
        while peer.stream.write_all(&part).is_ok() {}
    });
    let error = client(&endless).build().unwrap().subscribe(CODE).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden, "{error}");
    assert!(error.to_string().len() < 500, "{error}");
    let stalled = WsServer::start(|_, peer| {
        peer.send(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\nno");
        let _ = peer.stream.read(&mut [0]);
    });
    let started = Instant::now();
    let error = client(&stalled).timeout(Duration::from_millis(300)).build().unwrap().subscribe(CODE).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(error.kind(), ErrorKind::Forbidden, "{error}");
}

#[test]
fn first_connection_has_the_retries_of_a_call() {
    let emulator = Emulator::start().unwrap();
    emulator.fail_next(2, Failure::Http { status: 503, body: String::new() });
    let mut events = emulator.client().subscribe(CODE).unwrap();
    assert_eq!(emulator.calls("/events/v1/management/sub"), 3);
    emulator.emit(CODE, 1);
    assert_eq!(event(&mut events).data_as::<u32>().unwrap(), 1);
    emulator.fail_next(1, Failure::Http { status: 503, body: String::new() });
    let client = emulator.client_builder().max_retries(0).build().unwrap();
    assert_eq!(client.subscribe(CODE).unwrap_err().kind(), ErrorKind::Unavailable);
}

#[test]
fn wrong_key_is_an_error_of_subscribe() {
    let emulator = Emulator::start().unwrap();
    let wrong = authing::Credentials::access_key(emulator.access_key_id(), "wrong-secret");
    let error = emulator.client_builder().credentials(wrong).build().unwrap().subscribe(CODE).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthorized, 1));
    assert_eq!(emulator.calls("/events/v1/management/sub"), 1, "no retry");
}

#[test]
fn refusal_of_a_reconnect_ends_the_subscription() {
    for failure in [
        Failure::Http { status: 401, body: "expired".into() },
        Failure::Http { status: 410, body: "gone".into() },
        Failure::Envelope { status_code: 403, api_code: None, message: "disabled".into() },
    ] {
        let emulator = Emulator::start().unwrap();
        let mut events = subscribe_to_emulator(&emulator);
        emulator.fail_next(1, failure.clone());
        emulator.disturb_subscriptions(&authing::emulator::SubscriptionFault::Cut);
        let error = events.next().unwrap().unwrap_err();
        assert!(matches!(error.status_code(), Some(401 | 403 | 410)), "{error}");
        assert!(events.next().is_none() && events.next().is_none());
        assert_eq!(events.next_within(Duration::ZERO).unwrap(), Next::Ended);
        assert_eq!(events.last_error().unwrap().to_string(), error.to_string());
        assert_eq!(emulator.calls("/events/v1/management/sub"), 2, "{failure:?}");
    }
}

#[test]
fn transient_refusals_of_a_reconnect_are_tried_again() {
    for failure in [
        Failure::Http { status: 500, body: String::new() },
        Failure::Http { status: 502, body: String::new() },
        Failure::Http { status: 200, body: "maintenance".into() },
        Failure::Http { status: 302, body: String::new() },
        Failure::Envelope { status_code: 500, api_code: None, message: "failed".into() },
        Failure::Envelope { status_code: 429, api_code: None, message: "slow down".into() },
        Failure::CutBefore,
        Failure::CutAfter,
    ] {
        let emulator = Emulator::start().unwrap();
        let mut events = subscribe_to_emulator(&emulator);
        let attempts = if matches!(failure, Failure::CutAfter) { 1 } else { 3 };
        emulator.fail_next(attempts, failure.clone());
        emulator.disturb_subscriptions(&authing::emulator::SubscriptionFault::Cut);
        gap(&mut events);
        if attempts > 1 {
            assert_eq!(emulator.calls("/events/v1/management/sub"), 5, "{failure:?}");
        }
        emulator.emit(CODE, 1);
        assert_eq!(event(&mut events).data_as::<u32>().unwrap(), 1, "{failure:?}");
    }
}

#[test]
fn retry_after_of_a_refusal_is_kept() {
    let server = WsServer::start(|number, peer| match number {
        0 => peer.accept(),
        1 => peer.send(b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 0.3\r\ncontent-length: 0\r\n\r\n"),
        _ => {
            peer.accept();
            peer.receive_all();
        }
    });
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &quick()).unwrap();
    let started = Instant::now();
    gap(&mut events);
    assert!(started.elapsed() >= Duration::from_millis(300), "{:?}", started.elapsed());
    assert_eq!(server.heads().len(), 3);
}
