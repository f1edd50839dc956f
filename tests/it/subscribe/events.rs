//! Events arrive as they were sent, with the emulator and a scripted server.

use std::time::Duration;

use authing::emulator::{Emulator, SubscriptionFault};
use authing::subscribe::{Next, Notice};
use serde_json::{Value, json};

use super::server::{WsServer, frame, header};
use super::{CODE, client, event, subscribe, subscribe_to_emulator};

#[test]
fn emitted_events_reach_the_subscription_in_order() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    for number in 0..100 {
        assert_eq!(emulator.emit(CODE, json!({ "number": number })), 1);
    }
    for number in 0..100 {
        let event = event(&mut events);
        assert_eq!(event.code(), CODE);
        assert_eq!(event.text(), format!(r#"{{"data":{{"number":{number}}},"eventType":"{CODE}"}}"#));
        assert_eq!(event.data_as::<Value>().unwrap()["number"], number);
        assert_eq!(event.message_as::<Value>().unwrap()["eventType"], CODE);
    }
    assert_eq!(events.next_within(Duration::ZERO).unwrap(), Next::Elapsed);
}

#[test]
fn each_subscription_gets_the_events_of_its_code() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    let [mut created, mut again, mut own] = [CODE, CODE, "custom_ab12c.my-event"].map(|code| client.subscribe(code).unwrap());
    assert_eq!((emulator.subscriptions(CODE), emulator.subscriptions("custom_ab12c.my-event")), (2, 1));
    assert_eq!(emulator.emit("user:created", "webhook name"), 2);
    assert_eq!(emulator.emit("custom_ab12c.my-event", "own"), 1);
    assert_eq!(emulator.emit("other", "no subscription"), 0);
    for (events, data) in [(&mut created, "webhook name"), (&mut again, "webhook name"), (&mut own, "own")] {
        assert_eq!(event(events).data_as::<String>().unwrap(), data);
        assert_eq!(events.next_within(Duration::from_millis(20)).unwrap(), Next::Elapsed);
    }
}

#[test]
fn text_is_unchanged() {
    let texts = ["", "not JSON", "{\"a\" : 1.0}\n", "\u{feff}[1]", "\u{5ba1}\u{1f600}\0", &"x".repeat(70_000)].map(str::to_owned);
    let sent = texts.clone();
    let server = WsServer::start(move |_, peer| {
        peer.accept();
        sent.iter().for_each(|text| peer.text(text));
        peer.receive_all();
    });
    let mut events = subscribe(&server);
    for text in texts {
        assert_eq!(event(&mut events).into_text(), text);
    }
}

#[test]
fn event_in_one_packet_with_the_upgrade_is_received() {
    let server = WsServer::start(|_, peer| {
        let mut bytes = peer.upgrade().into_bytes();
        bytes.extend(frame(0x81, b"first"));
        bytes.extend(frame(0x89, b"ping"));
        bytes.extend(frame(0x81, b"second"));
        peer.send(&bytes);
        peer.receive_all();
    });
    let mut events = subscribe(&server);
    assert_eq!((event(&mut events).text(), event(&mut events).text()), ("first", "second"));
}

#[test]
fn fragments_with_pings_between_are_one_event() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        for (first, payload) in [(0x01, "{\"a"), (0x89, "p1"), (0x00, "\":\u{e9}"), (0x89, "p2"), (0x80, "}"), (0x81, "next")] {
            peer.send(&frame(first, payload.as_bytes()));
        }
        let frames = peer.receive_all();
        let pongs: Vec<_> = frames.iter().filter(|(first, _)| *first == 0x8a).map(|(_, payload)| payload.as_slice()).collect();
        // A pong can stand for the pings before it.
        assert_eq!(pongs.last(), Some(&&b"p2"[..]));
    });
    let mut events = subscribe(&server);
    assert_eq!((event(&mut events).text(), event(&mut events).text()), ("{\"a\":\u{e9}}", "next"));
}

#[test]
fn character_split_between_fragments_is_whole() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        let bytes = "\u{1f600}".as_bytes();
        for (number, byte) in bytes.iter().enumerate() {
            peer.send(&frame(if number == 0 { 0x01 } else { 0x00 }, &[*byte]));
        }
        peer.send(&frame(0x80, b""));
        peer.receive_all();
    });
    assert_eq!(event(&mut subscribe(&server)).text(), "\u{1f600}");
}

#[test]
fn event_that_arrives_byte_by_byte_is_received() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    emulator.disturb_subscriptions(&SubscriptionFault::SlowBytes(Duration::from_millis(1)));
    emulator.emit(CODE, "slow");
    let event = loop {
        // Waits that end within the message lose nothing of it.
        match events.next_within(Duration::from_millis(2)).unwrap() {
            Next::Notice(Notice::Event(event)) => break event,
            Next::Elapsed => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(event.data_as::<String>().unwrap(), "slow");
}

#[test]
fn request_has_the_headers_of_the_handshake_only() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        peer.receive_all();
    });
    drop(client(&server).user_agent_suffix("tool/1").tenant_id("t").build().unwrap().subscribe("a_b.c-D9").unwrap());
    let head = &server.heads()[0];
    assert!(head.starts_with("GET /events/v1/management/sub?code=a_b.c-D9 HTTP/1.1\r\n"), "{head}");
    let mut names: Vec<String> =
        head.lines().skip(1).filter_map(|line| line.split_once(':')).map(|(name, _)| name.to_lowercase()).collect();
    names.sort_unstable();
    names.retain(|name| name != "accept-encoding");
    let expected = ["accept", "authorization", "connection", "host", "sec-websocket-key", "sec-websocket-version", "upgrade", "user-agent"];
    assert_eq!(names, expected);
    // printf 'websocket\n' | openssl dgst -sha1 -hmac key-secret-5f2b -binary | base64
    assert_eq!(header(head, "authorization").unwrap(), format!("authing key-id:{}", super::signature()));
    assert_eq!(header(head, "upgrade").unwrap(), "websocket");
    assert_eq!(header(head, "sec-websocket-version").unwrap(), "13");
    assert!(header(head, "user-agent").unwrap().ends_with(" tool/1"));
}
