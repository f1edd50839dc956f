//! Retries of failed deliveries, and the emulated clock.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Caller, OK, Receiver, UNAVAILABLE};
use crate::emulator::Emulator;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// Starts an emulator with tokens that do not expire when the clock is moved by days.
fn start() -> Emulator {
    let emulator = Emulator::start().unwrap();
    emulator.set_token_lifetime(Duration::MAX);
    emulator
}

fn hourly(count: u64) -> Value {
    json!({ "retryConfig": { "enabled": true, "count": count, "delay": 1, "delayUnit": "Hour" } })
}

/// The time of a log in milliseconds since midnight, and its day.
fn time(log: &Value) -> (u64, String) {
    let text = log["timestamp"].as_str().unwrap();
    let (day, clock) = text.trim_end_matches("+0800").split_once('T').unwrap();
    let numbers: Vec<u64> = clock.split([':', '.']).map(|number| number.parse().unwrap()).collect();
    (((numbers[0] * 60 + numbers[1]) * 60 + numbers[2]) * 1000 + numbers[3], day.to_owned())
}

#[test]
fn failed_delivery_is_retried_as_configured() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[UNAVAILABLE]);
    let id = caller.webhook_with(&receiver.url, &hourly(3));
    assert_eq!(emulator.emit("user:created", json!({ "userId": "u1" })), 1);
    assert_eq!(receiver.count(), 1);
    emulator.advance(HOUR / 2);
    assert_eq!(receiver.count(), 0);
    emulator.advance(HOUR / 2);
    assert_eq!(receiver.count(), 1);
    emulator.advance(HOUR * 2);
    assert_eq!(receiver.count(), 2);
    emulator.advance(HOUR * 1000);
    assert_eq!(receiver.count(), 0);
    let logs = caller.logs(&id);
    assert_eq!(logs.len(), 4);
    assert!(logs.iter().all(|log| log["requestBody"] == json!({ "eventName": "user:created", "data": { "userId": "u1" } })));
    for pair in logs.windows(2) {
        let ((newer, _), (older, _)) = (time(&pair[0]), time(&pair[1]));
        assert_eq!((newer + 86_400_000 - older) % 86_400_000, 3_600_000, "{logs:?}");
    }
}

#[test]
fn successful_retry_is_the_last() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    // A connection that is closed without a response, then a response that is not 2xx.
    let receiver = Receiver::start(&["", "HTTP/1.1 302 Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n", OK]);
    let id = caller.webhook_with(&receiver.url, &hourly(3));
    emulator.emit("user:created", json!({}));
    emulator.advance(HOUR * 10);
    assert_eq!(receiver.count(), 3);
    let success: Vec<Value> = caller.logs(&id).iter().map(|log| log["success"].clone()).collect();
    assert_eq!(success, [true, false, false]);
}

#[test]
fn retries_are_made_in_order_of_due_time() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[UNAVAILABLE]);
    for (path, delay, count) in [("three", 3, 2), ("two", 2, 3), ("day", 1, 1)] {
        let unit = if path == "day" { "Day" } else { "Hour" };
        let retries = json!({ "retryConfig": { "enabled": true, "count": count, "delay": delay, "delayUnit": unit } });
        caller.webhook_with(&format!("{}/{path}", receiver.url), &retries);
    }
    assert_eq!((emulator.emit("user:created", json!({})), receiver.count()), (3, 3));
    emulator.advance(HOUR * 7);
    let order: Vec<String> = receiver.deliveries.try_iter().map(|text| text.split([' ', '/']).nth(3).unwrap().to_owned()).collect();
    assert_eq!(order, ["two", "three", "two", "three", "two"]);
}

#[test]
fn no_retry_after_delete_disable_or_unsubscribe() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    for (method, change) in [
        ("update-webhook", json!({ "enabled": false })),
        ("update-webhook", json!({ "retryConfig": { "enabled": false } })),
        ("update-webhook", json!({ "events": ["login"] })),
        ("delete-webhook", json!({})),
    ] {
        let receiver = Receiver::start(&[UNAVAILABLE]);
        let id = caller.webhook_with(&receiver.url, &hourly(3));
        assert_eq!((emulator.emit("user:created", json!({})), receiver.count()), (1, 1));
        let mut input = change;
        input["webhookId"] = json!(id);
        input["webhookIds"] = json!([id]);
        assert_eq!(caller.post(method, &input)["statusCode"], 200);
        emulator.advance(HOUR * 3);
        assert_eq!(receiver.count(), 0, "{input}");
        caller.post("delete-webhook", &json!({ "webhookIds": [id] }));
    }
}

#[test]
fn retry_uses_the_updated_webhook() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    let (before, after) = (Receiver::start(&[UNAVAILABLE]), Receiver::start(&[UNAVAILABLE, OK]));
    let id = caller.webhook_with(&before.url, &hourly(1));
    emulator.emit("user:created", json!({}));
    let retries = json!({ "enabled": true, "count": 2, "delay": 30, "delayUnit": "Minute" });
    caller.post("update-webhook", &json!({ "webhookId": id, "url": after.url, "secret": "new", "retryConfig": retries }));
    emulator.advance(HOUR + HOUR / 2);
    assert_eq!(before.count(), 1);
    for _ in 0..2 {
        assert!(after.next().contains("x-authing-webhook-secret: new\r\n"));
    }
}

#[test]
fn triggered_delivery_is_not_retried() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[UNAVAILABLE]);
    let id = caller.webhook_with(&receiver.url, &hourly(3));
    caller.post("trigger-webhook", &json!({ "webhookId": id, "requestBody": { "eventName": "user:created", "data": {} } }));
    emulator.advance(HOUR * 10);
    assert_eq!(receiver.count(), 1);
}

#[test]
fn due_retry_is_made_in_real_time() {
    let emulator = start();
    let receiver = Receiver::start(&[UNAVAILABLE, OK]);
    let retries = json!({ "retryConfig": { "enabled": true, "delay": 0 } });
    Caller::new(&emulator).webhook_with(&receiver.url, &retries);
    emulator.emit("user:created", json!({}));
    receiver.next();
    receiver.next();
}

#[test]
fn advance_waits_for_due_retries_of_other_threads() {
    let emulator = start();
    let caller = Caller::new(&emulator);
    let receiver = Receiver::start(&[UNAVAILABLE]);
    let id = caller.webhook_with(&receiver.url, &json!({ "retryConfig": { "enabled": true, "count": 5, "delay": 0 } }));
    emulator.emit("user:created", json!({}));
    emulator.advance(Duration::ZERO);
    assert_eq!((caller.logs(&id).len(), receiver.count()), (6, 6));
}

#[test]
fn tokens_and_times_use_the_emulated_clock() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let id = caller.webhook("http://127.0.0.1:9", "application/json");
    let webhook = |caller: &Caller<'_>| caller.get(&format!("get-webhook?webhookId={id}"));
    emulator.advance(HOUR * 2 - HOUR / 60);
    assert_eq!(webhook(&caller)["statusCode"], 200);
    emulator.advance(HOUR / 60);
    assert_eq!(webhook(&caller)["statusCode"], 401);
    emulator.advance(HOUR * 24 * 365);
    let caller = Caller::new(&emulator);
    let updated = caller.post("update-webhook", &json!({ "webhookId": id }))["data"].clone();
    let year = |field: &str| updated[field].as_str().unwrap().get(..4).unwrap().parse::<u32>().unwrap();
    assert!(year("createdAt") < year("updatedAt"), "{updated}");
    // To the last time that can be formatted, and further.
    emulator.advance(Duration::MAX);
    emulator.advance(Duration::MAX);
    let updated = Caller::new(&emulator).post("update-webhook", &json!({ "webhookId": id }))["data"].clone();
    assert_eq!(updated["updatedAt"], "9999-01-01T00:00:00.000Z");
}
