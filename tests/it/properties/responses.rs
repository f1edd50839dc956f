//! Responses are decoded or rejected, and decoded values serialize to the JSON they were read from.

use std::sync::{Arc, Mutex};

use authing::{
    ApiResponse, CreateWebhook, Credentials, Error, GetWebhookLogs, ListWebhooks, ManagementClient, Page, TriggerWebhook,
    TriggerWebhookResponse, UpdateWebhook, Webhook, WebhookEventList, WebhookLog,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::json::{any_json, mutated, text};
use super::{for_all, for_all_calls};
use crate::support::{Server, builder, http};

const TOKEN: &str = "xyzzy-7d1e";

fn webhook() -> Value {
    json!({
        "webhookId": "w1", "createdAt": "2022-07-03T02:20:30.000Z", "updatedAt": "", "name": "n", "url": "https://a",
        "contentType": "application/json", "enabled": true, "events": ["user:created"], "secret": "s",
        "retryConfig": { "enabled": true, "count": 3, "delay": 1, "delayUnit": "Minute" },
    })
}

fn log() -> Value {
    json!({
        "webhookId": "w1", "eventName": "test", "requestBody": { "data": [1] }, "requestHeaders": {}, "responseStatusCode": 200,
        "responseHeaders": { "a": "b" }, "responseBody": "ok", "timestamp": "t", "success": false, "errorMessage": "ERRTIMEOUT",
    })
}

fn event_list() -> Value {
    json!({
        "categories": [{ "name": "n", "nameEn": "e", "value": "user" }],
        "events": [{ "name": "n", "nameEn": "e", "value": "user:created", "category": "user" }],
    })
}

fn page(item: Value) -> Value {
    json!({ "totalCount": 2, "list": [item.clone(), item] })
}

fn enveloped(data: Value) -> Value {
    json!({ "statusCode": 200, "message": "m", "apiCode": 2333, "requestId": "r", "data": data })
}

/// A mutated envelope, an envelope with another `statusCode`, or any JSON.
fn any_envelope(data: Value) -> impl Strategy<Value = Value> {
    let code =
        prop_oneof![1 => any_json(), 1 => (0..700_u16).prop_map(Value::from), 1 => (190..210_u16).prop_map(|code| code.to_string().into())];
    let envelope = enveloped(data.clone());
    let of_code = code.prop_map(move |code| {
        let mut envelope = envelope.clone();
        envelope["statusCode"] = code;
        envelope
    });
    prop_oneof![6 => mutated(enveloped(data)), 2 => of_code, 1 => any_json()]
}

/// Whether the `statusCode` of an envelope is 200, in any number format.
fn is_success(envelope: &Value) -> bool {
    match &envelope["statusCode"] {
        Value::Number(number) => number.as_f64() == Some(200.0),
        Value::String(digits) => digits.trim().parse() == Ok(200),
        _ => false,
    }
}

fn assert_single_line(error: &Error) {
    let text = error.to_string();
    assert!(!text.contains(char::is_control) && !text.contains(TOKEN), "{text:?}");
}

#[test]
fn only_status_code_200_is_success() {
    fn check<T: DeserializeOwned>(data: Value) {
        for_all(any_envelope(data), |envelope| {
            let Ok(response) = serde_json::from_str::<ApiResponse<T>>(&envelope.to_string()) else { return };
            match response.into_result() {
                Ok(_) => assert!(is_success(&envelope)),
                Err(error) => assert_single_line(&error),
            }
        });
    }
    check::<Webhook>(webhook());
    check::<Page<Webhook>>(page(webhook()));
    check::<Page<WebhookLog>>(page(log()));
    check::<TriggerWebhookResponse>(json!({ "response": { "a": 1 } }));
    check::<WebhookEventList>(event_list());
    check::<Value>(json!([1]));
    check::<()>(Value::Null);
}

#[test]
fn serialized_responses_deserialize_again() {
    fn check<T: DeserializeOwned + Serialize>(sample: Value) {
        for_all(prop_oneof![9 => mutated(sample), 1 => any_json()], |json| {
            let Ok(response) = serde_json::from_str::<T>(&json.to_string()) else { return };
            let written = serde_json::to_string(&response).unwrap();
            let again: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
            assert_eq!(serde_json::to_string(&again).unwrap(), written);
        });
    }
    check::<Webhook>(webhook());
    check::<Page<Webhook>>(page(webhook()));
    check::<WebhookLog>(log());
    check::<Page<WebhookLog>>(page(log()));
    check::<TriggerWebhookResponse>(json!({ "response": { "a": 1 } }));
    check::<WebhookEventList>(event_list());
}

#[test]
fn unknown_values_survive_a_round_trip() {
    fn check<T: DeserializeOwned + Serialize>(response: &Value) {
        let read: T = serde_json::from_str(&response.to_string()).unwrap();
        assert_eq!(&serde_json::to_value(&read).unwrap(), response);
    }
    let texts = (text(), text(), text(), text());
    for_all((texts, vec(text(), 0..4), any_json(), any::<bool>()), |((name, content_type, unit, event), events, any, flag)| {
        let mut webhook = webhook();
        let retry = json!({ "enabled": flag, "delayUnit": unit });
        for (field, value) in [
            ("name", json!(name)),
            ("contentType", json!(content_type)),
            ("enabled", json!(flag)),
            ("events", json!(events)),
            ("secret", json!(unit)),
            ("retryConfig", retry),
        ] {
            webhook[field] = value;
        }
        check::<Page<Webhook>>(&json!({ "totalCount": 1, "list": [webhook] }));
        let mut log = log();
        log["eventName"] = json!(event);
        log["success"] = json!(flag);
        for field in ["requestBody", "requestHeaders", "responseHeaders", "responseBody"] {
            log[field] = any.clone();
        }
        check::<Page<WebhookLog>>(&json!({ "totalCount": 1, "list": [log] }));
        check::<TriggerWebhookResponse>(&json!({ "response": any }));
        let group = json!({ "name": name, "nameEn": "", "value": unit });
        let known = json!({ "name": "", "nameEn": name, "value": event, "category": unit });
        check::<WebhookEventList>(&json!({ "categories": [group], "events": [known] }));
    });
}

#[test]
fn total_count_is_equal_in_every_number_format() {
    let count = |written: &str| {
        let page: Page<Webhook> = serde_json::from_str(&format!("{{\"totalCount\":{written},\"list\":[]}}")).unwrap();
        page.total_count
    };
    let number = prop_oneof![any::<u64>(), any::<u32>().prop_map(u64::from), 0..3_u64];
    for_all(number, |number| {
        assert_eq!((count(&number.to_string()), count(&format!("\" {number}\\t\""))), (number, number));
        // `serde_json` does not preserve the last bit of longer floats.
        if number < 1 << 32 {
            assert_eq!((count(&format!("{number}.0")), count(&format!("{number}e0"))), (number, number));
        }
        assert_eq!(count(&format!("-{number}")), 0, "a negative count is read as 0");
        assert_eq!(count(&format!("\"{number}00000000000000000000\"")), if number == 0 { 0 } else { u64::MAX });
    });
}

#[test]
fn any_response_is_a_success_or_a_one_line_error() {
    type Call = fn(&ManagementClient) -> Result<(), Error>;
    let rows: [(Value, Call); 9] = [
        (webhook(), |client| client.create_webhook(&CreateWebhook::new("n", "u", ["test"])).map(drop)),
        (page(webhook()), |client| client.list_webhooks(&ListWebhooks::new()).map(drop)),
        (webhook(), |client| client.get_webhook("w1").map(drop)),
        (webhook(), |client| client.update_webhook(&UpdateWebhook::new("w1")).map(drop)),
        (json!({ "success": true }), |client| client.delete_webhook(["w1"])),
        (page(log()), |client| client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(drop)),
        (json!({ "response": { "a": 1 } }), |client| client.trigger_webhook(&TriggerWebhook::new("w1")).map(drop)),
        (event_list(), |client| client.get_webhook_event_list().map(drop)),
        (page(webhook()), |client| client.get::<Value>("/api/v3/any", &[])?.into_result().map(drop)),
    ];
    for (data, call) in rows {
        let response = Arc::new(Mutex::new(String::new()));
        let shared_body = response.clone();
        let server = Server::start(move |_| http(200, &[], &*shared_body.lock().unwrap()));
        let client = builder(&server).credentials(Credentials::access_token(TOKEN, "pool")).max_retries(0).build().unwrap();
        // A token in the response must be redacted.
        let repeated = mutated(json!({ "statusCode": 403, "message": TOKEN, "requestId": TOKEN, "data": { "enabled": TOKEN } }));
        for_all_calls(prop_oneof![8 => any_envelope(data), 1 => repeated], |envelope| {
            *response.lock().unwrap() = envelope.to_string();
            match call(&client) {
                Ok(()) => assert!(is_success(&envelope)),
                Err(error) => assert_single_line(&error),
            }
        });
        assert_eq!(server.connections(), 1, "the connection is reused after every response");
    }
}
