//! Unpaired surrogates, which JavaScript writes for a text that was cut within an emoji, are read as U+FFFD.

use authing::{ApiCode, GetWebhookLogs, TriggerWebhook};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Server, client, http};

fn serving(data: &str) -> Server {
    let body = format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#);
    Server::start(move |_| http(200, &[], &body))
}

#[test]
fn unpaired_surrogates_are_read_in_typed_responses() {
    let webhook = r#"{"webhookId":"w1","createdAt":"","updatedAt":"","name":"ab\ud83d","url":"\uDE00","contentType":"\ud800",
        "enabled":true,"events":"[\"x\\udfff\"]","secret":"s\udc00","unknown\ud83d":"\ud83d\ud83d\ude00"}"#;
    let webhook = client(&serving(webhook)).get_webhook("w1").unwrap();
    assert_eq!((webhook.name.as_str(), webhook.url.as_str()), ("ab\u{fffd}", "\u{fffd}"));
    assert_eq!((webhook.content_type.as_str(), webhook.events[0].as_str()), ("\u{fffd}", "x\u{fffd}"));
    assert_eq!(webhook.secret.unwrap().expose(), "s\u{fffd}");
}

#[test]
fn unpaired_surrogates_are_read_in_pages_of_logs() {
    let page = r#"{"totalCount":1,"list":[{"webhookId":"w1","eventName":"login","requestBody":{"nickname\ud83d":"ab\ud83d"},
        "responseBody":"\ude00","timestamp":"t","success":true,"errorMessage":"\ud83d\u4f60"}]}"#;
    let server = serving(page);
    let page = client(&server).get_webhook_logs(&GetWebhookLogs::new("w1")).unwrap();
    let log = &page.list[0];
    assert_eq!((&log.request_body, &log.response_body), (&json!({ "nickname\u{fffd}": "ab\u{fffd}" }), &json!("\u{fffd}")));
    assert_eq!(log.error_message.as_deref(), Some("\u{fffd}你"));
    assert_eq!(client(&server).webhook_logs("w1").filter(Result::is_ok).count(), 1);
}

#[test]
fn unpaired_surrogates_are_read_in_raw_responses() {
    let server = serving(r#"{"nickname":"ab\ud83d","\udc00":"\\ud83d \ud83d\ude00","response":"\ud800"}"#);
    let expected = json!({ "nickname": "ab\u{fffd}", "\u{fffd}": "\\ud83d 😀", "response": "\u{fffd}" });
    assert_eq!(client(&server).get::<Value>("/api/v3/get-user", &[]).unwrap().data.unwrap(), expected);
    assert_eq!(client(&server).post::<Value>("/api/v3/get-user", &json!({})).unwrap().data.unwrap(), expected);
    assert_eq!(client(&server).trigger_webhook(&TriggerWebhook::new("w1")).unwrap().response, json!("\u{fffd}"));
}

#[test]
fn unpaired_surrogates_are_read_in_error_responses() {
    let body = r#"{"statusCode":404,"message":"no \ud83d webhook","requestId":"r\ude00","apiCode":2004,"\ud83d":{"\ud83d":1}}"#;
    let server = Server::start(move |_| http(200, &[], body));
    let error = client(&server).get_webhook("w1").unwrap_err();
    assert_eq!((error.status_code(), error.api_code()), (Some(404), Some(ApiCode::NO_SUCH_USER)));
    assert_eq!((error.message(), error.request_id()), ("no \u{fffd} webhook", Some("r\u{fffd}")));
}

#[test]
fn unpaired_surrogates_are_read_in_token_responses() {
    let payload = BASE64_URL_SAFE_NO_PAD.encode(r#"{"scoped_userpool_id":"pool-1","name":"ab\ud83d","nested":{"\ud83d":"\ude00"}}"#);
    let server = Server::start_raw(move |request| {
        let data = match request.api_method() {
            "get-management-token" => format!(r#"{{"access_token":"h.{payload}.s","expires_in":7200,"note\ud83d":"\ud83d"}}"#),
            _ => r#"{"categories":[],"events":[]}"#.to_owned(),
        };
        http(200, &[], format!(r#"{{"statusCode":200,"message":"\ud83d","data":{data}}}"#))
    });
    client(&server).get_webhook_event_list().unwrap();
    assert_eq!(server.requests("get-webhook-event-list")[0].header("x-authing-userpool-id"), Some("pool-1"));
}

#[test]
fn errors_after_unpaired_surrogates_name_the_right_place() {
    let webhook = r#"{"webhookId":"\ud83d","createdAt":"","updatedAt":"","name":"n","url":"u","contentType":"c","enabled":"maybe"}"#;
    let error = client(&serving(webhook)).get_webhook("w1").unwrap_err().to_string();
    let column = r#"{"statusCode":200,"message":"","data":"#.len() + webhook.find("\"maybe\"").unwrap() + 1;
    assert!(error.contains("data.enabled: ") && error.ends_with(&format!("(line 1, column {column})")), "{error}");
}
