//! Calls of API methods: authentication, results and rejected input.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Caller, rejection};
use crate::emulator::Emulator;

#[test]
fn wrong_access_key_is_rejected() {
    let emulator = Emulator::start().unwrap();
    let response = Caller::new(&emulator).token_call("wrong");
    assert_eq!((rejection(&response).0, &response["apiCode"]), (401, &json!(2333)));
    assert_eq!(emulator.calls("get-management-token"), 2);
}

#[test]
fn calls_need_a_valid_token_and_the_user_pool_header() {
    let emulator = Emulator::start().unwrap();
    let mut caller = Caller::new(&emulator);
    let call = |caller: &Caller<'_>, pool| caller.send("GET", "list-webhooks", "", pool).unwrap().1["statusCode"].clone();
    assert_eq!(call(&caller, "x-authing-userpool-id"), 200);
    assert_eq!(call(&caller, "x-other"), 403);
    caller.userpool_id = "other".to_owned();
    assert_eq!(call(&caller, "x-genauth-userpool-id"), 403);
    caller.userpool_id = emulator.userpool_id().to_owned();
    emulator.revoke_tokens();
    assert_eq!(call(&caller, "x-authing-userpool-id"), 401);
    emulator.set_token_lifetime(Duration::ZERO);
    caller.token = Caller::new(&emulator).token;
    assert_eq!(call(&caller, "x-authing-userpool-id"), 401);
}

#[test]
fn webhook_is_created_updated_read_and_deleted() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let input = json!({
        "name": "n", "url": "https://example.com", "events": [], "contentType": "application/json",
        "retryConfig": { "enabled": true, "count": 3, "delay": 1, "delayUnit": "Minute" },
    });
    let created = caller.post("create-webhook", &input)["data"].clone();
    let id = created["webhookId"].as_str().unwrap();
    assert_eq!((id.len(), &created["enabled"], created.get("secret")), (24, &json!(true), None));
    assert_eq!(created["retryConfig"]["count"], 3);
    let updated = caller.post("update-webhook", &json!({ "webhookId": id, "enabled": false, "secret": "" }));
    assert_eq!((&updated["data"]["enabled"], &updated["data"]["secret"]), (&json!(false), &json!("")));
    assert_eq!(caller.get(&format!("get-webhook?webhookId={id}"))["data"], updated["data"]);
    let deleted = caller.post("delete-webhook", &json!({ "webhookIds": [id, "unknown"] }));
    assert_eq!((&deleted["statusCode"], deleted.get("data")), (&json!(200), None));
    assert_eq!(rejection(&caller.get(&format!("get-webhook?webhookId={id}"))), (404, "no such webhook"));
    assert_eq!(rejection(&caller.post("update-webhook", &json!({ "webhookId": id }))).0, 404);
    assert_eq!(rejection(&caller.post("trigger-webhook", &json!({ "webhookId": id }))).0, 404);
    let logs = caller.post("get-webhook-logs", &json!({ "webhookId": id }));
    assert_eq!(logs["data"], json!({ "totalCount": 0, "list": [] }));
}

#[test]
fn lists_are_paginated_newest_first() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let ids: Vec<String> = (0..12).map(|_| caller.webhook("http://127.0.0.1:9", "application/json")).collect();
    let first = caller.get("list-webhooks")["data"].clone();
    assert_eq!((first["list"].as_array().unwrap().len(), &first["list"][0]["webhookId"]), (10, &json!(ids[11])));
    let last = caller.get("list-webhooks?page=3&limit=5")["data"].clone();
    assert_eq!((&last["totalCount"], last["list"].as_array().unwrap().len()), (&json!(12), 2));
    assert_eq!(last["list"][1]["webhookId"], json!(ids[0]));
    assert_eq!(caller.get("list-webhooks?page=18446744073709551615")["data"]["list"], json!([]));
}

#[test]
fn secrets_must_be_printable_ascii_without_outer_spaces() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let id = caller.webhook_with("http://x", &json!({ "secret": "first" }));
    let create = |secret: &str| {
        let input = json!({ "name": "n", "url": "http://x", "events": [], "contentType": "application/json", "secret": secret });
        caller.post("create-webhook", &input)
    };
    let update = |secret: &str| caller.post("update-webhook", &json!({ "webhookId": id, "secret": secret }));
    for secret in ["", "s", "two words", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"] {
        assert_eq!((&create(secret)["data"]["secret"], &update(secret)["data"]["secret"]), (&json!(secret), &json!(secret)));
    }
    let rule = "secret must be printable ASCII (0x20 to 0x7E) without a space at the start or end";
    for secret in [" ", " a", "a ", "a\nb", "a\t", "\r", "\0", "\u{7f}", "\u{e9}", "\u{a0}", "\u{feff}a", "\u{5ba1}", "\u{1f511}"] {
        assert_eq!((rejection(&create(secret)), rejection(&update(secret))), ((400, rule), (400, rule)), "{secret:?}");
    }
}

#[test]
fn names_must_not_be_empty_or_blank() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let id = caller.webhook("http://x", "application/json");
    for name in ["", " ", "\t\n", "\u{3000}"] {
        let input = json!({ "name": name, "url": "http://x", "events": [], "contentType": "application/json" });
        for response in [caller.post("create-webhook", &input), caller.post("update-webhook", &json!({ "webhookId": id, "name": name }))] {
            assert_eq!(rejection(&response), (400, "name must not be empty or blank"), "{name:?}");
        }
    }
}

#[test]
fn page_and_limit_must_be_in_range() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let id = caller.webhook("http://x", "application/json");
    let logs = |name: &str, number: u64| caller.post("get-webhook-logs", &json!({ "webhookId": id, name: number }));
    for (name, number, rule) in [
        ("page", 0, "page must be at least 1"),
        ("limit", 0, "limit must be from 1 to 50"),
        ("limit", 51, "limit must be from 1 to 50"),
        ("limit", u64::MAX, "limit must be from 1 to 50"),
    ] {
        let list = caller.get(&format!("list-webhooks?{name}={number}"));
        assert_eq!((rejection(&list), rejection(&logs(name, number))), ((400, rule), (400, rule)));
    }
    for (name, number) in [("page", 1), ("page", u64::MAX), ("limit", 1), ("limit", 50)] {
        assert_eq!(caller.get(&format!("list-webhooks?{name}={number}"))["statusCode"], 200);
        assert_eq!(logs(name, number)["statusCode"], 200);
    }
}

#[test]
fn invalid_fields_are_rejected_by_name() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let create = |field: &str, value: Value| {
        let mut input = json!({ "name": "n", "url": "http://x", "events": ["test"], "contentType": "application/json" });
        input[field] = value;
        let response = caller.post("create-webhook", &input);
        assert_eq!(response["statusCode"], 400, "{response}");
        response["message"].as_str().unwrap().to_owned()
    };
    assert_eq!(create("name", json!(null)), "name must be omitted, not null");
    assert_eq!(create("enabled", json!("yes")), "enabled must be true or false");
    assert_eq!(create("events", json!(["a", 1])), "events[1] must be a string");
    assert_eq!(create("url", json!("ftp://x")), "url must be an http:// or https:// address");
    assert!(create("contentType", json!("text/plain")).starts_with("contentType must be one of application/json, "));
    assert_eq!(create("retryConfig", json!({})), "retryConfig.enabled is required");
    let unit = create("retryConfig", json!({ "enabled": true, "delayUnit": "Week" }));
    assert_eq!(unit, "retryConfig.delayUnit must be one of Second, Minute, Hour, Day");
    assert_eq!(
        rejection(&caller.post("create-webhook", &json!({}))).1,
        "name is required; url is required; events is required; contentType is required"
    );
    assert_eq!(rejection(&caller.get("list-webhooks?page=0")).1, "page must be at least 1");
    assert_eq!(rejection(&caller.get("list-webhooks?limit=51")).1, "limit must be from 1 to 50");
    assert_eq!(rejection(&caller.get("get-webhook")).1, "webhookId is required");
    assert_eq!(rejection(&caller.post("get-webhook-logs", &json!([]))).1, "the request body must be a JSON object");
    assert_eq!(rejection(&caller.get("create-webhook")).0, 404);
    assert_eq!(rejection(&caller.get("list-nothing")).0, 404);
}
