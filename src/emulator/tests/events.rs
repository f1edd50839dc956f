//! Events emitted by `emit`.

use serde_json::json;

use super::{Caller, OK, Receiver, UNAVAILABLE};
use crate::WebhookEvent;
use crate::emulator::Emulator;

#[test]
fn event_is_delivered_to_every_enabled_subscribed_webhook() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[OK]);
    let webhook = |path: &str, changes| caller.webhook_with(&format!("{}/{path}", receiver.url), &changes);
    webhook("one", json!({}));
    webhook("disabled", json!({ "enabled": false }));
    webhook("other", json!({ "events": ["user:created-too", "user"] }));
    webhook("two", json!({ "events": ["login", "user:created"], "enabled": true }));
    assert_eq!(emulator.emit(WebhookEvent::UserCreated, json!({ "userId": "u1" })), 2);
    for path in ["one", "two"] {
        let delivery = receiver.next();
        assert!(delivery.starts_with(&format!("POST /cb/{path} HTTP/1.1\r\n")), "{delivery}");
        assert!(delivery.ends_with("\r\n\r\n{\"eventName\":\"user:created\",\"data\":{\"userId\":\"u1\"}}"), "{delivery}");
    }
    assert_eq!(emulator.emit("unknown", json!(null)), 0);
    assert_eq!(receiver.count(), 0);
}

#[test]
fn secret_is_sent_in_both_headers_or_in_none() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[OK]);
    let deliver = |changes| {
        let id = caller.webhook_with(&receiver.url, &changes);
        assert_eq!(emulator.emit("user:created", json!({})), 1);
        caller.post("delete-webhook", &json!({ "webhookIds": [id] }));
        receiver.next()
    };
    let delivery = deliver(json!({ "secret": "s3" }));
    assert!(delivery.contains("\r\nx-authing-webhook-secret: s3\r\n") && delivery.contains("\r\nx-authing-token: s3\r\n"), "{delivery}");
    for changes in [json!({}), json!({ "secret": "" })] {
        let delivery = deliver(changes);
        assert!(!delivery.contains("x-authing-webhook-secret") && !delivery.contains("x-authing-token"), "{delivery}");
        assert!(delivery.contains(&format!("\r\nx-authing-userpool-id: {}\r\n", emulator.userpool_id())), "{delivery}");
    }
}

#[test]
fn event_is_delivered_as_form_if_configured() {
    let emulator = Emulator::start().unwrap();
    let receiver = Receiver::start(&[OK]);
    Caller::new(&emulator).webhook_with(&receiver.url, &json!({ "contentType": "application/x-www-form-urlencoded" }));
    assert_eq!(emulator.emit("user:created", json!({ "userId": "u 1" })), 1);
    let delivery = receiver.next();
    assert!(delivery.contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"), "{delivery}");
    assert!(delivery.ends_with("\r\n\r\neventName=user%3Acreated&data%5BuserId%5D=u+1"), "{delivery}");
}

#[test]
fn failed_delivery_does_not_block_the_others() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let (bad, good) = (Receiver::start(&[UNAVAILABLE]), Receiver::start(&[OK]));
    let ids = [&bad, &good].map(|receiver| caller.webhook_with(&receiver.url, &json!({})));
    assert_eq!(emulator.emit("user:created", json!({})), 2);
    let logs = ids.map(|id| caller.logs(&id));
    assert_eq!((&logs[0][0]["success"], &logs[0][0]["responseStatusCode"]), (&json!(false), &json!(503)));
    assert_eq!((&logs[1][0]["success"], &logs[1][0]["eventName"]), (&json!(true), &json!("user:created")));
    assert_eq!(logs.map(|logs| logs.len()), [1, 1]); // without a retryConfig
}
