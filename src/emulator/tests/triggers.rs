//! Deliveries by `trigger-webhook`.

use serde_json::json;

use super::{Caller, OK, Receiver, rejection};
use crate::emulator::Emulator;

#[test]
fn trigger_delivers_json_with_the_headers_of_the_service() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&["HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 11\r\n\r\n{\"ok\":true}"]);
    let id = caller.webhook(&receiver.url, "application/json");
    let input = json!({ "webhookId": id, "requestHeaders": { "X-Extra": "1", "x-authing-token": "other" } });
    assert_eq!(caller.post("trigger-webhook", &input)["data"], json!({ "response": { "ok": true } }));
    let request = receiver.next();
    assert!(request.starts_with("POST /cb HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with(r#"{"eventName":"test","data":{"description":"A test from authing"}}"#), "{request}");
    let pool = format!("x-authing-userpool-id: {}", emulator.userpool_id());
    for header in ["user-agent: authing-webhook@2.0", "x-authing-webhook-secret: s3", "x-authing-token: other", "x-extra: 1", &pool] {
        assert!(request.contains(&format!("{header}\r\n")), "{header} is missing: {request}");
    }
    let log = caller.logs(&id)[0].clone();
    assert_eq!((&log["success"], &log["responseStatusCode"], &log["eventName"]), (&json!(true), &json!(200), &json!("test")));
    assert_eq!((&log["requestHeaders"]["x-extra"], &log["responseBody"]), (&json!("1"), &json!({ "ok": true })));
    assert!(log["timestamp"].as_str().unwrap().ends_with("+0800"));
}

#[test]
fn trigger_delivers_forms() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&["HTTP/1.1 500 No\r\nconnection: close\r\ncontent-length: 2\r\n\r\nno"]);
    let id = caller.webhook(&receiver.url, "application/x-www-form-urlencoded");
    assert_eq!(caller.post("trigger-webhook", &json!({ "webhookId": id }))["data"]["response"], "no");
    let request = receiver.next();
    assert!(request.ends_with("\r\n\r\neventName=test&data%5Bdescription%5D=A+test+from+authing"), "{request}");
    let log = caller.logs(&id)[0].clone();
    assert_eq!((&log["success"], &log["errorMessage"]), (&json!(false), &json!("callback responded with HTTP 500")));
}

#[test]
fn unreachable_callback_is_an_error_and_is_logged() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let id = caller.webhook("http://127.0.0.1:1", "application/json");
    assert_eq!(rejection(&caller.post("trigger-webhook", &json!({ "webhookId": id }))), (601, "ECONNREFUSED"));
    let log = caller.logs(&id)[0].clone();
    assert_eq!((&log["errorMessage"], log.get("responseStatusCode")), (&json!("ECONNREFUSED"), None));
}

#[test]
fn disabled_webhook_can_be_triggered() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[OK]);
    let id = caller.webhook_with(&receiver.url, &json!({ "enabled": false }));
    assert_eq!(emulator.emit("user:created", json!({})), 0);
    assert_eq!(caller.post("trigger-webhook", &json!({ "webhookId": id }))["data"], json!({ "response": null }));
    assert!(receiver.next().contains(r#""eventName":"test""#));
}
