//! HTTP: connections, bodies, planned failures and malformed requests.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Caller, raw, rejection};
use crate::emulator::{Emulator, Failure};

#[test]
fn planned_failures_happen_and_then_end() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let call = || caller.send("GET", "list-webhooks", "", "x-authing-userpool-id");
    let envelope = Failure::Envelope { status_code: 429, api_code: Some(1306), message: "slow".into() };
    emulator.fail_next(2, envelope);
    let response = call().unwrap().1;
    assert_eq!((rejection(&response), &response["apiCode"]), ((429, "slow"), &json!(1306)));
    emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>".into() });
    assert_eq!(call().unwrap(), (503, json!("<h1>")));
    emulator.fail_next(1, Failure::Http { status: 204, body: "dropped".into() });
    assert_eq!(call().unwrap().0, 204);
    emulator.fail_next(1, Failure::Delay(Duration::from_millis(50)));
    let start = Instant::now();
    assert_eq!(call().unwrap().1["statusCode"], 200);
    assert!(start.elapsed() >= Duration::from_millis(50));
    emulator.fail_next_token_calls(1, Failure::CutBefore);
    assert_eq!(call().unwrap().1["statusCode"], 200);
    assert_eq!(emulator.calls("list-webhooks"), 5);
}

#[test]
fn cut_before_is_not_executed_and_cut_after_is() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let create = || {
        let input = json!({ "name": "n", "url": "http://x", "events": [], "contentType": "application/json" });
        caller.send("POST", "create-webhook", &input.to_string(), "x-authing-userpool-id")
    };
    let count = || caller.get("list-webhooks")["data"]["totalCount"].clone();
    emulator.fail_next(1, Failure::CutBefore);
    assert!(create().is_err());
    assert_eq!(count(), 0);
    emulator.fail_next(1, Failure::CutAfter);
    assert!(create().is_err());
    assert_eq!(count(), 1);
}

#[test]
fn sequential_calls_share_a_connection_and_are_recorded() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    for _ in 0..20 {
        caller.get("list-webhooks?page=1");
    }
    assert_eq!((emulator.connections(), emulator.calls("list-webhooks")), (1, 20));
    let requests = emulator.requests();
    assert_eq!((requests.len(), requests[0].api_method.as_str()), (21, "get-management-token"));
    assert_eq!(requests[0].body["accessKeyId"], emulator.access_key_id());
    assert_eq!(requests[20].query, [("page".to_owned(), "1".to_owned())]);
    assert!(!format!("{requests:?} {emulator:?}").contains(emulator.access_key_secret()));
}

#[test]
fn chunked_bodies_and_100_continue_are_supported() {
    let emulator = Emulator::start().unwrap();
    let head = "POST /api/v3/get-management-token HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
    let response = raw(
        &emulator,
        format!("{head}expect: 100-continue\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n").as_bytes(),
    );
    assert!(response.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("accessKeyId is required"), "{response}");
    // A request without `content-length` has no body.
    let response = raw(&emulator, format!("{head}connection: close\r\n\r\n").as_bytes());
    assert!(response.contains("must be a JSON object"), "{response}");
}

#[test]
fn oversized_and_malformed_requests_are_rejected() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let large = caller.post("create-webhook", &json!({ "name": "x".repeat(2 << 20) }));
    assert_eq!(rejection(&large).0, 413);
    let chunked = [b"POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n".as_slice(), b"GET"];
    assert!(raw(&emulator, &chunked.concat()).starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert!(raw(&emulator, b"\0\0\0\0 hello\r\n\r\n").starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert_eq!(raw(&emulator, &[b"GET / HTTP/1.1\r\na: ".as_slice(), &[b'a'; 64 << 10]].concat()), "");
    assert_eq!(caller.get("list-webhooks")["statusCode"], 200);
}
