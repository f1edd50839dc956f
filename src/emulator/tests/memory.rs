//! Limits of the memory for stored requests, webhooks and logs.

use std::process::Command;

use serde_json::{Value, json};

use super::{Caller, Receiver, raw, rejection};
use crate::emulator::Emulator;

const MIB: usize = 1 << 20;

/// Sends one kind of input to an emulator.
type Flood = fn(&Emulator);

/// Runs each kind in a child process, to measure the memory of one emulator and its client.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "reads the peak memory from /proc")]
fn received_data_uses_bounded_memory() {
    const CHILD: &str = "AUTHING_TEST_CHILD";
    if std::env::var_os(CHILD).is_none() {
        let test = "emulator::tests::memory::received_data_uses_bounded_memory";
        let own = std::env::current_exe().unwrap();
        let output = Command::new(own).args(["--exact", test, "--nocapture"]).env(CHILD, "1").output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("1 passed"), "{text}");
        return;
    }
    let floods: [(&str, Flood); 5] = [
        ("bodies of small values", |emulator| post_bodies(emulator, 10, MIB)),
        ("bodies of small values below the limit", |emulator| post_bodies(emulator, 50, 140_000)),
        ("query parameters", |emulator| {
            let request = format!("GET /api/v3/x?{} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n", "a&".repeat(30_000));
            (0..60).for_each(|_| drop(raw(emulator, request.as_bytes())));
        }),
        ("webhooks", |emulator| {
            let caller = Caller::new(emulator);
            let changes = json!({ "events": vec!["e"; 100_000] });
            let mut input = json!({ "name": "n", "url": "http://x", "events": [], "contentType": "application/json" });
            let id = caller.post("create-webhook", &input)["data"]["webhookId"].clone();
            input["events"] = changes["events"].clone();
            let results: Vec<Value> = (0..10).map(|_| caller.post("create-webhook", &input)).collect();
            assert_eq!(results[0]["statusCode"], 200);
            assert_eq!(rejection(results.last().unwrap()), (422, "the emulator stores at most 64 MiB of webhooks"));
            let update = json!({ "webhookId": id, "events": changes["events"] });
            assert_eq!(rejection(&caller.post("update-webhook", &update)).0, 422);
        }),
        ("logs of deliveries", |emulator| {
            let caller = Caller::new(emulator);
            let body = format!("[{}0]", r#"{"":0},"#.repeat(140_000));
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n";
            let response: &str = format!("{head}content-length: {}\r\n\r\n{body}", body.len()).leak();
            let receiver = Receiver::start(vec![response].leak());
            let id = caller.webhook(&receiver.url, "application/json");
            let input = json!({ "webhookId": id, "requestBody": { "data": vec![json!({ "": 0 }); 20_000] } });
            for _ in 0..6 {
                assert_eq!(caller.post("trigger-webhook", &input)["data"]["response"], json!(body));
            }
            assert!((1..6).contains(&caller.logs(&id).len()));
        }),
    ];
    let baseline = peak_memory();
    for (kind, flood) in floods {
        let emulator = Emulator::start().unwrap();
        flood(&emulator);
        drop(emulator.requests());
        let growth = peak_memory() - baseline;
        assert!(growth < 400 * MIB, "{kind}: {} MiB more", growth / MIB);
    }
}

/// Sends requests without credentials. The bodies are lists of small objects, of up to `length` bytes.
fn post_bodies(emulator: &Emulator, number: usize, length: usize) {
    let part = r#"{"":0},"#;
    let body = format!("[{}0]", part.repeat((length - 3) / part.len()));
    let head = "POST /api/v3/create-webhook HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\n";
    let request = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
    (0..number).for_each(|_| drop(raw(emulator, request.as_bytes())));
}

/// The peak memory of this process, in bytes.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim_end_matches("kB").trim().parse::<usize>().unwrap() << 10
}
