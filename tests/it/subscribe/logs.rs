//! Log lines of a subscription: they have connections, and neither messages nor credentials.

use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};

use super::server::{WsServer, frame};
use super::{CODE, client, event, gap, quick, signature};
use crate::support::{KEY_SECRET, ran_in_child_process};

struct Collector;

static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

impl Log for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        LINES.lock().unwrap().push(format!("{} {} {}", record.level(), record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[test]
fn logs_have_connections_and_no_messages_or_secrets() {
    if ran_in_child_process("subscribe::logs::logs_have_connections_and_no_messages_or_secrets") {
        return;
    }
    log::set_logger(&Collector).unwrap();
    log::set_max_level(LevelFilter::Debug);
    let server = WsServer::start(|number, peer| {
        peer.accept();
        peer.text(r#"{"phone":"13800138000"}"#);
        if number == 0 {
            peer.send(&frame(0x88, b"\x03\xe9"));
        }
        peer.receive_all();
    });
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &quick()).unwrap();
    event(&mut events);
    gap(&mut events);
    event(&mut events);
    drop(events);
    let lines = LINES.lock().unwrap().join("\n");
    for expected in
        ["DEBUG authing::subscribe", "subscribe: connected, ", "closed the connection: 1001; connecting again in ", "connected again after"]
    {
        assert!(lines.contains(expected), "{expected}: {lines}");
    }
    for secret in [KEY_SECRET, &signature(), "13800138000"] {
        assert!(!lines.contains(secret), "{secret}: {lines}");
    }
}
