//! Subscriptions over TLS, with each TLS library of the build.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use authing::ErrorKind;
use authing::subscribe::Next;

use super::server::{WsServer, frame};
use super::{CODE, client, event, gap, quick};
use crate::support::tls::{BACKENDS, Ca, server_parameters};

#[test]
fn reading_goes_on_after_waits_over_tls() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let (go_on, wait) = mpsc::channel::<()>();
        let wait = std::sync::Mutex::new(wait);
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), move |_, peer| {
            peer.accept();
            let mut number = 0;
            while wait.lock().unwrap().recv().is_ok() {
                peer.text(&format!("{number}"));
                number += 1;
            }
        });
        let client = client(&server).tls(*tls).root_certificate(&ca.pem).build().unwrap();
        let mut events = client.subscribe_with(CODE, &quick()).unwrap();
        for number in 0..20 {
            assert_eq!(events.next_within(Duration::from_millis(10)).unwrap(), Next::Elapsed, "{tls:?}");
            go_on.send(()).unwrap();
            assert_eq!(event(&mut events).text(), number.to_string(), "{tls:?}");
        }
        assert!(events.last_error().is_none(), "{tls:?}: {:?}", events.last_error());
    }
}

#[test]
fn wait_that_ends_within_a_tls_record_loses_nothing() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), |_, peer| {
            peer.accept();
            (0..5).for_each(|number| peer.text(&format!("{number}{}", "x".repeat(100))));
            peer.receive_all();
        });
        let slow = super::proxy::slow(server.address);
        let builder = client(&server).tls(*tls).root_certificate(&ca.pem).proxy(format!("http://{slow}"));
        let mut events = builder.build().unwrap().subscribe_with(CODE, &quick()).unwrap();
        let (mut received, mut elapsed) = (0, 0);
        while received < 5 {
            match events.next_within(Duration::from_millis(1)).unwrap() {
                Next::Elapsed => elapsed += 1,
                Next::Notice(authing::subscribe::Notice::Event(event)) => {
                    assert!(event.text().starts_with(&received.to_string()), "{tls:?}");
                    received += 1;
                }
                other => panic!("{tls:?}: {other:?}, {:?}", events.last_error()),
            }
        }
        assert!(elapsed > 5, "{tls:?}: the waits did not end within the messages");
    }
}

#[test]
fn pings_over_tls_keep_the_connection() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), |_, peer| {
            peer.accept();
            for _ in 0..10 {
                let Some((0x89, payload)) = peer.receive() else { return };
                peer.send(&frame(0x8a, &payload));
            }
            peer.text("after ten pings");
            peer.receive_all();
        });
        let options = quick().ping_after(Duration::from_millis(20)).pong_timeout(Duration::from_secs(5));
        let client = client(&server).tls(*tls).root_certificate(&ca.pem).build().unwrap();
        let mut events = client.subscribe_with(CODE, &options).unwrap();
        assert_eq!(event(&mut events).text(), "after ten pings", "{tls:?}");
        assert_eq!(server.heads().len(), 1, "{tls:?}");
    }
}

#[test]
fn large_messages_and_record_boundaries_over_tls() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), |number, peer| {
            peer.accept();
            for size in [1, 8_191, 8_192, 16_383, 16_384, 16_385, 17_408, 100_000, 1_000_000] {
                peer.text(&"x".repeat(size));
            }
            // Several messages in one record.
            peer.send(&frame(0x81, b"{}").repeat(100));
            if number > 0 {
                peer.receive_all();
            }
        });
        let client = client(&server).tls(*tls).root_certificate(&ca.pem).build().unwrap();
        let mut events = client.subscribe_with(CODE, &quick()).unwrap();
        for _ in 0..2 {
            for size in [1, 8_191, 8_192, 16_383, 16_384, 16_385, 17_408, 100_000, 1_000_000] {
                assert_eq!(event(&mut events).text().len(), size, "{tls:?}");
            }
            for _ in 0..100 {
                assert_eq!(event(&mut events).text(), "{}", "{tls:?}");
            }
            if server.heads().len() == 1 {
                gap(&mut events);
            }
        }
    }
}

#[test]
fn stopper_ends_a_blocked_read_over_tls() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), |_, peer| {
            peer.accept();
            peer.receive_all();
        });
        let client = client(&server).tls(*tls).root_certificate(&ca.pem).build().unwrap();
        let mut events = client.subscribe_with(CODE, &quick()).unwrap();
        let stopper = events.stopper();
        let stopping = thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            stopper.stop();
            Instant::now()
        });
        assert!(events.next().is_none(), "{tls:?}");
        let stopped = stopping.join().unwrap();
        assert!(stopped.elapsed() < Duration::from_secs(1), "{tls:?}");
    }
}

#[test]
fn subscription_rejects_an_unknown_ca() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), |_, peer| peer.accept());
        for builder in [client(&server), client(&server).root_certificate(Ca::new("Other CA").pem)] {
            let error = builder.tls(*tls).build().unwrap().subscribe(CODE).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Tls, "{tls:?}: {error}");
        }
        assert!(server.heads().is_empty(), "the signature was sent to a server with an invalid certificate");
    }
}
