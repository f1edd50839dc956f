//! Secrets that a server repeats are redacted, and malicious bytes can only end a connection.

use authing::ErrorKind;
use authing::subscribe::Notice;

use super::server::{WsServer, frame, header};
use super::{CODE, client, event, gap, quick};
use crate::support::KEY_SECRET;

/// The secrets of a request: the key secret and the signature.
fn secrets(server: &WsServer) -> Vec<String> {
    let signature = header(&server.heads()[0], "authorization").unwrap();
    vec![KEY_SECRET.to_owned(), signature.rsplit(':').next().unwrap().to_owned()]
}

#[test]
fn repeated_secrets_are_redacted_in_refusals() {
    for status in ["401 Unauthorized", "400 Bad Request", "503 Unavailable"] {
        for envelope in [true, false] {
            let server = WsServer::start(move |_, peer| {
                // The signature of the constant text with the secret of the tests.
                let signature = super::signature();
                let body = if envelope {
                    format!(r#"{{"statusCode":401,"message":"{KEY_SECRET} {signature}","requestId":"{signature}"}}"#)
                } else {
                    format!("bad {KEY_SECRET} {signature}")
                };
                peer.send(format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).as_bytes());
            });
            let error = client(&server).build().unwrap().subscribe(CODE).unwrap_err();
            let texts = format!("{error} {error:?} {} {:?}", error.message(), error.request_id());
            assert!(secrets(&server).iter().all(|secret| !texts.contains(secret)), "{texts}");
            assert!(texts.contains("***"), "{texts}");
        }
    }
}

#[test]
fn repeated_secrets_are_redacted_in_close_reasons() {
    let server = WsServer::start(|number, peer| {
        peer.accept();
        if number == 0 {
            peer.send(&frame(0x88, &[b"\x03\xf0", KEY_SECRET.as_bytes(), b" ", super::signature().as_bytes()].concat()));
        }
        peer.receive_all();
    });
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &quick()).unwrap();
    gap(&mut events);
    let error = events.last_error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Disconnected);
    let texts = format!("{error} {error:?} {events:?} {:?}", events.stopper());
    assert!(secrets(&server).iter().all(|secret| !texts.contains(secret)) && texts.contains("1008 ***"), "{texts}");
}

#[test]
fn debug_output_shows_no_message() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        peer.text(r#"{"phone":"13800138000"}"#);
        peer.receive_all();
    });
    let mut events = client(&server).build().unwrap().subscribe(CODE).unwrap();
    let event = event(&mut events);
    let texts = format!("{events:?} {event:?} {:?}", Notice::Event(event.clone()));
    assert!(!texts.contains("138") && texts.contains(CODE), "{texts}");
}

#[test]
fn random_bytes_never_stop_the_subscription() {
    // The same numbers in each run.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let inputs: Vec<Vec<u8>> = (0..200)
        .map(|number| {
            let mut bytes: Vec<u8> = (0..16).flat_map(|_| random()).collect();
            if number % 2 == 0 {
                bytes[0] = [0x81, 0x82, 0x88, 0x89, 0x8a, 0x01, 0x00][number / 2 % 7];
                bytes[1] &= 0x7f;
            }
            bytes
        })
        .collect();
    let count = inputs.len();
    let server = WsServer::start(move |number, peer| {
        peer.accept();
        match inputs.get(number) {
            Some(bytes) => peer.send(bytes),
            None => {
                peer.text("the end");
                peer.receive_all();
            }
        }
    });
    let mut events =
        client(&server).build().unwrap().subscribe_with(CODE, &quick().first_pause(std::time::Duration::from_millis(1))).unwrap();
    let mut gaps = 0;
    loop {
        match super::notice(&mut events) {
            Notice::Reconnected { .. } => gaps += 1,
            Notice::Event(event) if event.text() == "the end" => break,
            _ => {}
        }
    }
    assert_eq!(gaps, count);
}
