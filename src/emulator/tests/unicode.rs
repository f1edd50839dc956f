//! Text that is not well-formed UTF-16.

use serde_json::json;

use super::{Caller, Receiver};
use crate::emulator::Emulator;

#[test]
fn unpaired_surrogates_in_requests_are_read_as_u_fffd() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let body = r#"{"name":"a\ud83d\\ud83d","url":"http://x","events":["\ude00","\ud83d\ude00"],"contentType":"application/json"}"#;
    let created = caller.send("POST", "create-webhook", body, "x-authing-userpool-id").unwrap().1;
    assert_eq!(created["data"]["name"], "a\u{fffd}\\ud83d", "{created}");
    assert_eq!(created["data"]["events"], json!(["\u{fffd}", "\u{1f600}"]));
    assert_eq!(emulator.requests().last().unwrap().body["name"], "a\u{fffd}\\ud83d");
}

#[test]
fn unpaired_surrogates_in_callback_responses_are_read_as_u_fffd() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    const RESPONSE: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 16\r\n\r\n{\"cut\":\"\\uD83D\"}";
    let receiver = Receiver::start(&[RESPONSE]);
    let id = caller.webhook(&receiver.url, "application/json");
    let input = format!(r#"{{"webhookId":"{id}","requestBody":{{"data":"\udfff"}}}}"#);
    let triggered = caller.send("POST", "trigger-webhook", &input, "x-authing-userpool-id").unwrap().1;
    assert_eq!(triggered["data"]["response"], json!({ "cut": "\u{fffd}" }), "{triggered}");
    assert!(receiver.next().ends_with("{\"data\":\"\u{fffd}\"}"));
    let log = caller.logs(&id)[0].clone();
    assert_eq!((&log["requestBody"], &log["responseBody"]), (&json!({ "data": "\u{fffd}" }), &json!({ "cut": "\u{fffd}" })));
}
