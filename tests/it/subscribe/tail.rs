//! The example `tail`: one event per line, gaps on standard error, Ctrl-C.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

use authing::emulator::{Emulator, SubscriptionFault};
use serde_json::json;

use super::CODE;
use crate::example_output::executable;

struct Tail {
    process: Child,
    out: BufReader<ChildStdout>,
    err: BufReader<ChildStderr>,
}

impl Tail {
    fn start(emulator: &Emulator, secret: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(executable("tail"));
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        for (name, value) in [
            ("AUTHING_HOST", emulator.host()),
            ("AUTHING_EVENTS_HOST", &emulator.events_host()),
            ("AUTHING_ACCESS_KEY_ID", emulator.access_key_id()),
            ("AUTHING_ACCESS_KEY_SECRET", secret),
        ] {
            command.env(name, value);
        }
        let mut process = command.spawn().unwrap();
        let (out, err) = (process.stdout.take().unwrap(), process.stderr.take().unwrap());
        Self { process, out: BufReader::new(out), err: BufReader::new(err) }
    }

    fn error_line(&mut self) -> String {
        let mut line = String::new();
        self.err.read_line(&mut line).unwrap();
        line
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line
    }

    fn interrupt(&self) {
        assert!(Command::new("kill").args(["-INT", &self.process.id().to_string()]).status().unwrap().success());
    }

    fn exit_code(mut self) -> i32 {
        self.process.wait().unwrap().code().unwrap()
    }
}

#[test]
fn tail_prints_events_and_gaps_and_ends_with_ctrl_c() {
    let emulator = Emulator::start().unwrap();
    let mut tail = Tail::start(&emulator, emulator.access_key_secret(), &[CODE]);
    let started = tail.error_line();
    assert_eq!(started, format!("tail: subscribed to {CODE}, stop with Ctrl-C\n"));
    emulator.emit(CODE, json!({ "userId": "1" }));
    assert_eq!(tail.line(), format!("{{\"data\":{{\"userId\":\"1\"}},\"eventType\":\"{CODE}\"}}\n"));
    // Messages with line breaks, and one that is not JSON.
    emulator.disturb_subscriptions(&SubscriptionFault::Bytes(b"\x81\x08{\n\"a\":1}\x81\x05a\n\"b\"".to_vec()));
    assert_eq!((tail.line(), tail.line()), ("{ \"a\":1}\n".to_owned(), "\"a\\n\\\"b\\\"\"\n".to_owned()));
    emulator.disturb_subscriptions(&SubscriptionFault::Cut);
    let gap = tail.error_line();
    assert!(gap.starts_with("tail: connected again, events of up to ") && gap.contains("was lost"), "{gap}");
    tail.interrupt();
    assert_eq!(tail.exit_code(), 0);
}

#[test]
fn tail_fails_with_a_wrong_key_or_arguments() {
    let emulator = Emulator::start().unwrap();
    for (secret, arguments, code, text) in [
        ("wrong", &[CODE][..], 1, "tail: subscribe: 401 unauthorized"),
        (emulator.access_key_secret(), &[], 2, "tail: the code of an event is missing; see --help"),
        (emulator.access_key_secret(), &[CODE, "more"], 2, "tail: "),
        (emulator.access_key_secret(), &["a b"], 1, "tail: code is not the code of an event"),
    ] {
        let mut tail = Tail::start(&emulator, secret, arguments);
        let line = tail.error_line();
        assert!(line.starts_with(text), "{line}");
        assert_eq!(tail.exit_code(), code);
    }
}
