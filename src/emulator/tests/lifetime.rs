//! Starting and stopping an emulator.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use super::Caller;
use crate::emulator::{Emulator, EmulatorBuilder, Failure};

#[test]
fn emulator_is_send_and_sync() {
    fn check<T: Send + Sync>(_: &T) {}
    check(&Emulator::start().unwrap());
}

#[test]
fn drop_interrupts_running_calls() {
    let emulator = Emulator::start().unwrap();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let trigger = json!({ "webhookId": Caller::new(&emulator).webhook(&url, "application/json") }).to_string();
    let busy = [("trigger-webhook", trigger.as_str()), ("delete-webhook", r#"{"webhookIds":[]}"#)].map(|(method, body)| {
        let token = Caller::new(&emulator).token;
        let mut stream = TcpStream::connect(emulator.host().trim_start_matches("http://")).unwrap();
        write!(
            stream,
            "POST /api/v3/{method} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\nx-authing-userpool-id: {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            emulator.userpool_id(),
            body.len()
        )
        .unwrap();
        if method == "trigger-webhook" {
            let delivery = silent.accept().unwrap(); // the callback receives the delivery and never responds
            emulator.fail_next(1, Failure::Delay(Duration::from_secs(60)));
            return (stream, Some(delivery));
        }
        while emulator.calls(method) == 0 {
            thread::yield_now();
        }
        (stream, None)
    });
    let start = Instant::now();
    drop(emulator);
    // Without interruption, the delivery would end after five seconds, the delay after a minute.
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    drop(busy);
}

#[test]
fn drop_interrupts_a_running_retry() {
    let emulator = Emulator::start().unwrap();
    let callback = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", callback.local_addr().unwrap());
    Caller::new(&emulator).webhook_with(&url, &json!({ "retryConfig": { "enabled": true, "delay": 0 } }));
    let (sender, connections) = mpsc::channel();
    thread::spawn(move || callback.incoming().try_for_each(|stream| sender.send(stream.unwrap())));
    let next = || connections.recv_timeout(Duration::from_secs(10)).unwrap();
    let retry = thread::scope(|scope| {
        let emitted = scope.spawn(|| emulator.emit("user:created", json!({})));
        drop(next()); // the first delivery fails
        assert_eq!(emitted.join().unwrap(), 1);
        next() // the callback does not respond to the retry
    });
    let start = Instant::now();
    drop(emulator);
    // Without interruption, it would end after five seconds.
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    drop(retry);
}

#[test]
fn uses_the_configured_port_and_keys() {
    let first = Emulator::start().unwrap();
    let port: u16 = first.host().rsplit(':').next().unwrap().parse().unwrap();
    let taken = Emulator::builder().port(port).start().unwrap_err().to_string();
    assert_eq!(taken, format!("port {port} of 127.0.0.1 is in use: choose another, or 0 for a free one"));
    let builder = Emulator::builder().port(0).access_key("my-key", "s3cr:et").userpool_id("pool");
    assert!(!format!("{builder:?}").contains("s3cr:et"));
    let emulator = builder.start().unwrap();
    assert_eq!((emulator.access_key_id(), emulator.access_key_secret(), emulator.userpool_id()), ("my-key", "s3cr:et", "pool"));
    assert_eq!(emulator.client().access_token().unwrap().userpool_id(), "pool");
}

#[test]
fn rejects_keys_that_cannot_be_sent() {
    let refused = |builder: EmulatorBuilder| builder.start().unwrap_err().to_string();
    let empty = "is empty: leave it out for a random one";
    assert_eq!(refused(Emulator::builder().access_key("", "s")), format!("the access key ID {empty}"));
    assert_eq!(refused(Emulator::builder().access_key("i", "")), format!("the access key secret {empty}"));
    assert_eq!(refused(Emulator::builder().userpool_id("")), format!("the user pool ID {empty}"));
    for hidden in ["h\u{e9}", "h\n", " h", "h h", "\"h\"", "h\u{7f}"] {
        let text = refused(Emulator::builder().access_key("i", hidden));
        assert_eq!(
            text,
            "the access key secret must be printable ASCII without spaces and quotes around it: use letters, digits and signs"
        );
    }
}
