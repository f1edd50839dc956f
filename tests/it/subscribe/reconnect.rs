//! The client reconnects after lost connections, and reports each as a gap.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use authing::ErrorKind;
use authing::emulator::{Emulator, SubscriptionFault};

use super::server::{WsServer, frame};
use super::{CODE, client, event, gap, quick, subscribe, subscribe_to_emulator};

#[test]
fn cut_connection_is_a_gap_and_events_go_on() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    for number in 0..5 {
        emulator.emit(CODE, number);
        assert_eq!(event(&mut events).data_as::<u32>().unwrap(), number);
        let started = Instant::now();
        emulator.disturb_subscriptions(&SubscriptionFault::Cut);
        assert!(gap(&mut events) <= started.elapsed() + Duration::from_secs(1));
        assert_eq!(events.last_error().unwrap().kind(), ErrorKind::Disconnected);
        assert!(events.is_connected());
    }
    assert_eq!(emulator.subscriptions(CODE), 1);
}

#[test]
fn events_before_a_cut_are_received_before_the_gap() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    for number in 0..10 {
        emulator.emit(CODE, number);
    }
    emulator.disturb_subscriptions(&SubscriptionFault::Close { code: 1001, reason: String::new() });
    for number in 0..10 {
        assert_eq!(event(&mut events).data_as::<u32>().unwrap(), number);
    }
    gap(&mut events);
}

#[test]
fn close_frame_gets_its_code_back() {
    let (send, frames) = mpsc::channel();
    let send = std::sync::Mutex::new(send);
    let server = WsServer::start(move |number, peer| {
        peer.accept();
        if number == 0 {
            peer.send(&frame(0x88, b"\x03\xe9restart"));
            send.lock().unwrap().send(peer.receive_all()).unwrap();
        } else {
            peer.receive_all();
        }
    });
    let mut events = subscribe(&server);
    gap(&mut events);
    assert_eq!(frames.recv().unwrap(), [(0x88, b"\x03\xe9restart".to_vec())]);
    let text = events.last_error().unwrap().to_string();
    assert!(text.ends_with("closed the connection: 1001 restart"), "{text}");
}

#[test]
fn messages_that_no_event_can_be_end_the_connection() {
    let limit = 1_000;
    let mut truncated = frame(0x81, &[b'x'; 2_000]);
    truncated.truncate(4); // the length alone
    let two_fragments = [frame(0x01, &[b'x'; 600]), frame(0x80, &[b'x'; 600])].concat();
    for (name, bytes, kind, close_code) in [
        ("larger than the limit", frame(0x81, &[b'x'; 1_001]), ErrorKind::TooLarge, 1009),
        ("length larger than the limit", truncated, ErrorKind::TooLarge, 1009),
        ("length of 2^63", vec![0x81, 127, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], ErrorKind::TooLarge, 1009),
        ("fragments larger than the limit", two_fragments, ErrorKind::TooLarge, 1009),
        ("binary", frame(0x82, b"{}"), ErrorKind::Protocol, 1003),
        ("not UTF-8", frame(0x81, b"\xff\xfe"), ErrorKind::Protocol, 1007),
        ("surrogate", frame(0x81, b"\xed\xa0\xbd"), ErrorKind::Protocol, 1007),
        ("unknown opcode", frame(0x83, b"{}"), ErrorKind::Protocol, 1002),
        ("reserved bits", frame(0xc1, b"{}"), ErrorKind::Protocol, 1002),
        ("masked", [&[0x81, 0x82][..], b"\0\0\0\0{}"].concat(), ErrorKind::Protocol, 1002),
        ("continuation without start", frame(0x80, b"{}"), ErrorKind::Protocol, 1002),
        ("start within a message", [frame(0x01, b"{"), frame(0x81, b"{}")].concat(), ErrorKind::Protocol, 1002),
        ("fragmented ping", frame(0x09, b""), ErrorKind::Protocol, 1002),
        ("long ping", frame(0x89, &[0; 126]), ErrorKind::Protocol, 1002),
        ("HTTP", format!("HTTP/1.1 400 Bad Request\r\n\r\n{}", "x".repeat(100)).into_bytes(), ErrorKind::Protocol, 1002),
    ] {
        let (send, frames) = mpsc::channel();
        let send = std::sync::Mutex::new(send);
        let server = WsServer::start(move |number, peer| {
            peer.accept();
            if number == 0 {
                peer.text("before");
                peer.send(&bytes);
                send.lock().unwrap().send(peer.receive_all()).unwrap();
            } else {
                peer.text("after");
                peer.receive_all();
            }
        });
        let client = client(&server).max_response_size(limit).build().unwrap();
        let mut events = client.subscribe_with(CODE, &quick()).unwrap();
        assert_eq!(event(&mut events).text(), "before");
        gap(&mut events);
        assert_eq!(events.last_error().unwrap().kind(), kind, "{name}: {:?}", events.last_error());
        assert_eq!(event(&mut events).text(), "after", "{name}");
        assert_eq!(frames.recv().unwrap(), [(0x88, u16::to_be_bytes(close_code).to_vec())], "{name}");
    }
}

#[test]
fn message_of_exactly_the_limit_is_received() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        peer.text(&"x".repeat(1_000));
        peer.receive_all();
    });
    let client = client(&server).max_response_size(1_000).build().unwrap();
    assert_eq!(event(&mut client.subscribe(CODE).unwrap()).text().len(), 1_000);
}

#[test]
fn silent_connection_is_pinged_twice_and_replaced() {
    let (send, frames) = mpsc::channel();
    let send = std::sync::Mutex::new(send);
    let server = WsServer::start(move |number, peer| {
        peer.accept();
        let frames = peer.receive_all();
        if number == 0 {
            send.lock().unwrap().send(frames).unwrap();
        }
    });
    let options = quick().ping_after(Duration::from_millis(100)).pong_timeout(Duration::from_millis(50));
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &options).unwrap();
    assert!(gap(&mut events) >= Duration::from_millis(200));
    assert_eq!(events.last_error().unwrap().kind(), ErrorKind::Timeout);
    assert_eq!(frames.recv().unwrap(), [(0x89, vec![]), (0x89, vec![])]);
}

#[test]
fn pongs_keep_the_connection() {
    let emulator = Emulator::start().unwrap();
    let options = quick().ping_after(Duration::from_millis(20)).pong_timeout(Duration::from_millis(500));
    let mut events = emulator.client().subscribe_with(CODE, &options).unwrap();
    assert_eq!(events.next_within(Duration::from_millis(400)).unwrap(), authing::subscribe::Next::Elapsed);
    emulator.emit(CODE, 1);
    assert_eq!(event(&mut events).data_as::<u32>().unwrap(), 1);
    assert_eq!((emulator.connections(), events.last_error().is_none()), (1, true));
}

#[test]
fn emulator_that_falls_silent_is_detected() {
    let emulator = Emulator::start().unwrap();
    let options = quick().ping_after(Duration::from_millis(50)).pong_timeout(Duration::from_millis(50));
    let mut events = emulator.client().subscribe_with(CODE, &options).unwrap();
    emulator.disturb_subscriptions(&SubscriptionFault::Silence);
    gap(&mut events);
    emulator.emit(CODE, 1);
    assert_eq!(event(&mut events).data_as::<u32>().unwrap(), 1);
}

#[test]
fn program_that_did_not_wait_keeps_its_connection() {
    let emulator = Emulator::start().unwrap();
    let options = quick().ping_after(Duration::from_millis(1)).pong_timeout(Duration::from_millis(1));
    let mut events = emulator.client().subscribe_with(CODE, &options.pong_timeout(Duration::from_secs(5))).unwrap();
    for number in 0..20 {
        emulator.emit(CODE, number);
        // Longer than `ping_after`: the event is read before the time is compared.
        std::thread::sleep(Duration::from_millis(5));
        assert_eq!(event(&mut events).data_as::<u32>().unwrap(), number);
    }
    assert_eq!(emulator.connections(), 1);
}

#[test]
fn message_that_is_never_complete_ends_the_connection() {
    let server = WsServer::start(|number, peer| {
        peer.accept();
        if number == 0 {
            peer.send(&[0x81, 100]);
            // One byte at a time: there is always data, and never a message.
            while peer.stream.write_all(b"x").and_then(|()| peer.stream.flush()).is_ok() {
                std::thread::sleep(Duration::from_millis(20));
            }
        } else {
            peer.receive_all();
        }
    });
    let options = quick().message_timeout(Duration::from_millis(300));
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &options).unwrap();
    gap(&mut events);
    let error = events.last_error().unwrap();
    assert!(error.kind() == ErrorKind::Timeout && error.to_string().contains("message_timeout"), "{error}");
}

#[test]
fn message_is_complete_although_the_program_did_not_wait() {
    let (go_on, wait) = mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let server = WsServer::start(move |_, peer| {
        peer.accept();
        let bytes = frame(0x81, &[b'x'; 50_000]);
        let (start, rest) = bytes.split_at(10);
        peer.send(start);
        wait.lock().unwrap().recv().unwrap();
        peer.send(rest);
        wait.lock().unwrap().recv().unwrap();
    });
    let options = quick().message_timeout(Duration::from_millis(200));
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &options).unwrap();
    assert_eq!(events.next_within(Duration::from_millis(50)).unwrap(), authing::subscribe::Next::Elapsed);
    go_on.send(()).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(event(&mut events).text().len(), 50_000);
}
