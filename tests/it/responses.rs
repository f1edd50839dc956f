//! Reading responses: the envelope and its `statusCode`, and every format variant of the data.

use authing::{
    ApiCode, ApiResponse, ContentType, CreateWebhook, DelayUnit, Error, ErrorKind, GetWebhookLogs, ListWebhooks, TriggerWebhook, Webhook,
    WebhookEvent,
};
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, USERPOOL, builder, client, http, ok, repository};

#[test]
fn each_status_code_maps_to_its_error_kind() {
    for (code, kind, words) in [
        (400, ErrorKind::InvalidArgument, "invalid argument"),
        (401, ErrorKind::Unauthorized, "unauthorized"),
        (402, ErrorKind::PaymentRequired, "not included in the plan"),
        (403, ErrorKind::Forbidden, "forbidden"),
        (404, ErrorKind::NotFound, "not found"),
        (409, ErrorKind::Conflict, "conflict"),
        (413, ErrorKind::PayloadTooLarge, "request too large"),
        (422, ErrorKind::InvalidOperation, "not allowed"),
        (429, ErrorKind::Throttled, "too many requests"),
        (499, ErrorKind::ClientError, "client error"),
        (500, ErrorKind::ServerError, "server error"),
        (501, ErrorKind::Unsupported, "not supported"),
        (502, ErrorKind::BadGateway, "bad gateway"),
        (503, ErrorKind::Unavailable, "under maintenance"),
        (601, ErrorKind::EndpointRequest, "third-party endpoint not reached"),
        (602, ErrorKind::EndpointResponse, "third-party endpoint failed"),
        (603, ErrorKind::CustomCode, "custom code failed"),
        (0, ErrorKind::Other(0), "unknown status"),
        (201, ErrorKind::Other(201), "unknown status"),
        (777, ErrorKind::Other(777), "unknown status"),
    ] {
        let body = json!({ "statusCode": code, "message": "不行", "apiCode": 2333, "requestId": "934108e5", "data": { "success": true } });
        let error = get_webhook(http(200, &[], body.to_string())).expect_err(words);
        assert!(matches!(error, Error::Api(_)), "{code}: {error:?}");
        assert_eq!((error.kind(), error.status_code()), (kind, Some(code)));
        assert_eq!(
            (error.api_code(), error.request_id(), error.message()),
            (Some(ApiCode::from(2333)), Some("934108e5"), "不行"),
            "{code}"
        );
        let text = error.to_string();
        // A 401 is retried with a new token, and the text has the number of attempts.
        let text = text.split_once(", 2 attempts in ").filter(|_| code == 401).map_or(text.as_str(), |(text, _)| text);
        assert_eq!(text, format!("get-webhook: {code} {words} (apiCode 2333, requestId 934108e5): 不行"));
    }
}

#[test]
fn error_text_omits_missing_fields() {
    for (body, text) in [
        (json!({ "statusCode": 404 }), "get-webhook: 404 not found"),
        (json!({ "statusCode": 404, "message": null, "apiCode": 2004 }), "get-webhook: 404 not found (apiCode 2004)"),
        (json!({ "statusCode": 404, "message": "a\nb", "requestId": "r" }), "get-webhook: 404 not found (requestId r): a\\nb"),
    ] {
        assert_eq!(get_webhook(http(200, &[], body.to_string())).unwrap_err().to_string(), text);
    }
}

#[test]
fn response_without_envelope_is_an_error() {
    for (body, shown) in [
        ("<html>\n<h1>Login</h1>", "<html>\\n<h1>Login</h1>"),
        ("", "empty body"),
        ("null", "null"),
        ("200", "200"),
        ("{}", "{}"),
        ("[]", "[]"),
        (r#"[{"statusCode":200}]"#, r#"[{"statusCode":200}]"#),
        (r#"{"data":{"success":true}}"#, r#"{"data":{"success":true}}"#),
        (r#"{"statusCode":null}"#, r#"{"statusCode":null}"#),
        (r#"{"statusCode":"OK"}"#, r#"{"statusCode":"OK"}"#),
        (r#"{"statusCode":true}"#, r#"{"statusCode":true}"#),
        (r#"{"statusCode":65736}"#, r#"{"statusCode":65736}"#),
        (r#"{"statusCode":200} {"#, r#"{"statusCode":200} {"#),
        (r#"{"statusCode":200"#, r#"{"statusCode":200"#),
    ] {
        for (status, kind) in [(200, ErrorKind::NoEnvelope), (404, ErrorKind::UnknownEndpoint), (500, ErrorKind::ServerError)] {
            let error = delete_webhook(http(status, &[], body)).expect_err(body);
            assert!(matches!(error, Error::Http(_)), "{body}: {error:?}");
            assert_eq!((error.kind(), error.status_code()), (kind, Some(status)), "{body}");
            let start = format!("delete-webhook: unexpected HTTP {status}, not an Authing response: {shown}");
            assert!(error.to_string().starts_with(&start), "{error}");
            assert_eq!(error.to_string().ends_with("`host`"), kind != ErrorKind::ServerError, "{error}");
        }
    }
}

#[test]
fn rejects_array_as_envelope() {
    for body in ["[200]", r#"[200,"ok",null,null,{"success":true}]"#] {
        assert!(matches!(delete_webhook(http(200, &[], body)), Err(Error::Http(_))), "{body}");
        assert!(serde_json::from_str::<ApiResponse<Value>>(body).is_err(), "{body}");
    }
}

#[test]
fn envelope_status_code_overrides_http_status() {
    let envelope_with = |code: u16| json!({ "statusCode": code, "message": "", "data": { "success": true } }).to_string();
    for (http_status, code, kind) in [(500, 404, ErrorKind::NotFound), (404, 403, ErrorKind::Forbidden), (200, 500, ErrorKind::ServerError)]
    {
        let error = delete_webhook(http(http_status, &[], envelope_with(code))).unwrap_err();
        assert_eq!((error.kind(), error.status_code()), (kind, Some(code)), "HTTP {http_status}");
    }
    for http_status in [201, 302, 404, 500] {
        assert!(delete_webhook(http(http_status, &[], envelope_with(200))).is_ok(), "HTTP {http_status}");
    }
}

#[test]
fn reads_webhook_with_all_fields() {
    let server = Server::start(|_| sample("create-webhook"));
    let webhook = client(&server).create_webhook(&CreateWebhook::new("audit", "u", [WebhookEvent::Login])).unwrap();
    assert_eq!(webhook.webhook_id, "62c22ec4b9bd2c5e7d7d4d8e");
    assert_eq!((webhook.created_at.as_str(), webhook.updated_at.as_str()), ("2022-07-03T02:20:30.000Z", "2022-07-03T02:20:30.000Z"));
    assert_eq!((webhook.name.as_str(), webhook.url.as_str()), ("audit", "https://example.com/cb"));
    assert_eq!((webhook.content_type, webhook.enabled), (ContentType::Json, true));
    assert_eq!(webhook.events, [WebhookEvent::UserCreated, WebhookEvent::UserUpdated]);
    assert_eq!(webhook.secret.unwrap().expose(), "shared");
    let retry = webhook.retry_config.unwrap();
    assert_eq!((retry.enabled, retry.count, retry.delay, retry.delay_unit), (true, Some(3), Some(5), Some(DelayUnit::Minute)));
}

#[test]
fn reads_webhook_in_every_format_variant() {
    let (known, events) = (json!(["user:created", "user:updated"]), json!([]));
    let retry = json!({ "enabled": true, "count": 3, "delay": 5, "delayUnit": "Minute" });
    for (variant, events, secret, retry) in [
        ("events-as-text", &known, None, None),
        ("events-as-one-name", &json!(["user:created"]), Some("shared"), Some(&retry)),
        ("extra-fields", &known, Some("shared"), Some(&retry)),
        ("nulls", &events, None, None),
        ("optionals-missing", &events, None, None),
        ("digits", &known, Some("shared"), Some(&retry)),
        ("byte-order-mark", &known, Some("shared"), Some(&retry)),
        (
            "unknown-values",
            &json!(["user:teleported", "pool:own event"]),
            Some("shared"),
            Some(&json!({ "enabled": false, "delayUnit": "Fortnight" })),
        ),
    ] {
        let webhook = get_webhook(sample(&format!("get-webhook-{variant}"))).expect(variant);
        assert_eq!((webhook.name.as_str(), webhook.enabled), ("audit", true), "{variant}");
        assert_eq!(serde_json::to_value(&webhook.events).unwrap(), *events, "{variant}");
        assert_eq!(webhook.secret.as_ref().map(|secret| secret.expose()), secret, "{variant}");
        assert_eq!(webhook.retry_config.map(|retry| serde_json::to_value(retry).unwrap()).as_ref(), retry, "{variant}");
    }
}

#[test]
fn reads_webhook_page_in_every_format_variant() {
    for (variant, total_count, ids) in
        [("digits", 2, vec!["62c22ec4b9bd2c5e7d7d4d8e", "w2"]), ("list-as-text", 1, vec!["62c22ec4b9bd2c5e7d7d4d8e"]), ("nulls", 0, vec![])]
    {
        let server = Server::start(move |_| sample(&format!("list-webhooks-{variant}")));
        let page = client(&server).list_webhooks(&ListWebhooks::new()).expect(variant);
        assert_eq!(
            (page.total_count, page.list.iter().map(|w| w.webhook_id.as_str()).collect::<Vec<_>>()),
            (total_count, ids),
            "{variant}"
        );
    }
}

#[test]
fn reads_webhook_logs_in_every_format_variant() {
    let read = |variant: &'static str| {
        let server = Server::start(move |_| sample(&format!("get-webhook-logs{variant}")));
        client(&server).get_webhook_logs(&GetWebhookLogs::new("w1")).expect(variant)
    };
    let logs = read("").list;
    assert_eq!((logs[0].event_name.clone(), logs[0].timestamp.as_str()), (WebhookEvent::UserCreated, "2022-09-20T08:55:00.188+0800"));
    assert_eq!((logs[0].success, logs[0].response_status_code, &logs[0].response_body), (true, Some(200), &json!("ok")));
    assert_eq!(logs[0].request_headers["x-authing-token"], "shared");
    assert_eq!(
        (logs[1].success, logs[1].error_message.as_deref(), &logs[1].response_body),
        (false, Some("400"), &json!({ "error": ["no"] }))
    );
    let one = read("-list-as-object");
    assert_eq!((one.total_count, one.list.len(), one.list[0].response_status_code), (1, 1, Some(204)));
    let without_response = read("-without-response").list;
    assert_eq!(without_response[0].error_message.as_deref(), Some("ERRTIMEOUT"));
    for log in without_response {
        assert_eq!((log.response_status_code, log.response_headers, log.response_body), (None, Value::Null, Value::Null));
    }
}

#[test]
fn reads_event_list_with_missing_fields_and_unknown_events() {
    let server = Server::start(|_| sample("get-webhook-event-list"));
    let list = client(&server).get_webhook_event_list().unwrap();
    assert_eq!(
        (list.categories[0].name.as_str(), list.categories[0].name_en.as_str(), list.categories[0].value.as_str()),
        ("用户", "User", "user")
    );
    let events: Vec<_> = list.events.iter().map(|event| (&event.value, event.name_en.as_str(), event.category.as_str())).collect();
    assert_eq!(events, [(&WebhookEvent::UserCreated, "User created", "user"), (&"user:teleported".into(), "", "")]);
}

#[test]
fn trigger_response_may_be_any_json() {
    for response in [json!("ok"), json!(7), json!([null]), json!({ "a": { "b": "é" } }), Value::Null] {
        let data = json!({ "response": response });
        let server = Server::start(move |_| ok(data.clone()));
        assert_eq!(client(&server).trigger_webhook(&TriggerWebhook::new("w1")).unwrap().response, response);
    }
}

#[test]
fn array_message_is_shown_as_json() {
    let error = get_webhook(sample("create-webhook-message-as-array")).unwrap_err();
    assert_eq!((error.kind(), error.api_code()), (ErrorKind::InvalidArgument, Some(ApiCode::from(4001))));
    let text =
        r#"get-webhook: 400 invalid argument (apiCode 4001, requestId 934108e5-3c6e): ["url must be a URL","events must be an array"]"#;
    assert_eq!(error.to_string(), text);
}

#[test]
fn token_expiry_may_be_a_string_of_digits() {
    let server = Server::start_raw(|request| match request.api_method() {
        "get-management-token" => sample("get-management-token-digits"),
        _ => sample("create-webhook"),
    });
    let client = client(&server);
    let left = client.access_token().unwrap().expires_at().unwrap().duration_since(std::time::SystemTime::now()).unwrap().as_secs();
    assert!((7_190..=7_200).contains(&left), "{left}");
    client.get_webhook("w1").unwrap();
    assert_eq!(server.requests("get-webhook")[0].header("x-authing-userpool-id"), Some(USERPOOL));
}

#[test]
fn delete_fails_only_if_success_is_false() {
    for (body, message) in [
        (json!({ "statusCode": 200, "message": "" }), None),
        (json!({ "statusCode": 200, "message": "", "data": null }), None),
        (json!({ "statusCode": 200, "message": "", "data": {} }), None),
        (json!({ "statusCode": 200, "message": "", "data": { "success": true } }), None),
        (json!({ "statusCode": 200, "message": "", "data": { "success": null } }), None),
        (json!({ "statusCode": 200, "message": "", "data": { "success": false } }), Some("the service responded success: false")),
        (json!({ "statusCode": 200, "message": "in use", "data": { "success": false } }), Some("in use")),
    ] {
        let result = delete_webhook(http(200, &[], body.to_string()));
        let Some(message) = message else {
            result.unwrap_or_else(|error| panic!("{body}: {error}"));
            continue;
        };
        let error = result.expect_err(message);
        assert_eq!((error.kind(), error.status_code(), error.message()), (ErrorKind::Unsuccessful, Some(200), message));
        assert_eq!(error.to_string(), format!("delete-webhook: 200 unsuccessful: {message}"));
    }
    let both = delete_webhook(http(200, &[], r#"{"statusCode":200,"data":{"success":false,"success":true}}"#)).unwrap_err();
    assert_eq!(both.kind(), ErrorKind::Decode, "{both}");
}

#[test]
fn raw_call_returns_the_envelope() {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":"200","message":"好","requestId":"r1","data":{"n":1}}"#));
    let response = client(&server).get::<Value>("/api/v3/get-user", &[]).unwrap();
    assert_eq!((response.status_code, response.message.as_str(), response.api_code), (200, "好", None));
    assert_eq!((response.request_id.as_deref(), &response.data), (Some("r1"), &Some(json!({ "n": 1 }))));
    assert_eq!(response.into_result().unwrap(), json!({ "n": 1 }));
}

#[test]
fn missing_data_is_accepted_only_by_optional_types() {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":200,"message":""}"#));
    let client = client(&server);
    client.get::<()>("/api/v3/get-user", &[]).unwrap().into_result().unwrap();
    assert_eq!(client.get::<Option<u8>>("/api/v3/get-user", &[]).unwrap().into_result().unwrap(), None);
    assert_eq!(client.get::<Value>("/api/v3/get-user", &[]).unwrap().into_result().unwrap(), Value::Null);
    let error = client.get::<Webhook>("/api/v3/get-user", &[]).unwrap().into_result().unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Decode, "get-user: the response has no data"));
}

#[test]
fn envelope_can_be_deserialized_without_a_client() {
    let read = |text: &str| serde_json::from_str::<ApiResponse<Value>>(text).unwrap().into_result();
    assert_eq!(read(r#"{"statusCode":200,"data":7}"#).unwrap(), 7);
    let error = read(r#"{"statusCode":"409","message":"taken","apiCode":2039,"requestId":"r"}"#).unwrap_err();
    assert_eq!((error.kind(), error.api_code()), (ErrorKind::Conflict, Some(ApiCode::APPLICATION_DOMAIN_TAKEN)));
    assert_eq!(error.to_string(), "409 conflict (apiCode 2039, requestId r): taken");
}

/// The result of `get_webhook` for a response, without retries.
fn get_webhook(reply: Reply) -> Result<Webhook, Error> {
    let server = Server::start(move |_: &Received| reply.clone());
    builder(&server).max_retries(0).build().unwrap().get_webhook("w1")
}

/// The same for `delete_webhook`, which needs no data and so accepts the most responses.
fn delete_webhook(reply: Reply) -> Result<(), Error> {
    let server = Server::start(move |_: &Received| reply.clone());
    builder(&server).max_retries(0).build().unwrap().delete_webhook(["w1"])
}

/// The response recorded in `tests/samples`.
fn sample(name: &str) -> Reply {
    let path = repository().join(format!("tests/samples/{name}.json"));
    http(200, &[], std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
