//! Failed token calls: named in the error, retried after transient failures, shared by all waiting threads, and redacted.

use std::time::Duration;

use authing::{CreateWebhook, Error, ErrorKind, ManagementClient, WebhookEvent};
use serde_json::json;

use crate::support::{
    KEY_SECRET, Received, Reply, Server, Step, builder, client, envelope, http, in_parallel, list, no_webhooks, ok, token,
};

const TOKEN: &str = "get-management-token";
const HINT: &str = "check the access key";

fn create(client: &ManagementClient) -> Error {
    client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login])).unwrap_err()
}

/// Responds to token calls with `respond`, and to all other requests with an empty page.
fn token_server(respond: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    Server::start_raw(move |request| if request.api_method() == TOKEN { respond(request) } else { no_webhooks() })
}

#[test]
fn failed_token_call_is_named_in_the_error() {
    type Failure = fn() -> Reply;
    let rows: [(&str, Failure, ErrorKind, &str); 6] = [
        ("statusCode 403", || envelope(403), ErrorKind::Forbidden, ": 403 forbidden (requestId 934108e5-req): message of 403"),
        ("statusCode 401", || envelope(401), ErrorKind::Unauthorized, ": 401 unauthorized (requestId 934108e5-req): message of 401"),
        ("statusCode 500", || envelope(500), ErrorKind::ServerError, ": 500 server error (requestId 934108e5-req): message of 500"),
        ("HTTP 503", || http(503, &[], "down"), ErrorKind::Unavailable, ": unexpected HTTP 503, not an Authing response"),
        ("reset", || vec![Step::Reset], ErrorKind::Disconnected, ": the connection to http://127.0.0.1"),
        ("no response", || vec![Step::Hang], ErrorKind::Timeout, ": timed out after 0.3 s (timeout)"),
    ];
    for (name, reply, kind, text) in rows {
        let server = token_server(move |_| reply());
        let client = builder(&server).max_retries(0).timeout(Duration::from_millis(300)).build().unwrap();
        let error = create(&client);
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert!(error.to_string().starts_with(&format!("get-management-token{text}")), "{name}: {error}");
        assert!(!error.outcome_unknown(), "{name}: the call itself was never sent");
        assert_eq!((server.calls(), error.attempts(), server.count(TOKEN)), (0, 1, 1), "{name}");
    }
}

#[test]
fn rejected_access_key_error_has_an_access_key_hint() {
    for code in [401, 403, 400] {
        let server = token_server(move |_| envelope(code));
        let text = list(&client(&server)).unwrap_err().to_string();
        assert!(text.ends_with("; check the access key, host and platform"), "statusCode {code}: {text}");
    }
}

#[test]
fn http_401_without_envelope_has_an_access_key_hint() {
    for status in [401, 403] {
        let server = token_server(move |_| http(status, &[], ""));
        let text = list(&client(&server)).unwrap_err().to_string();
        assert!(text.contains(HINT), "HTTP {status}: {text}");
    }
}

#[test]
fn transient_failure_has_no_access_key_hint() {
    for code in [429, 500, 502, 503] {
        let server = token_server(move |_| envelope(code));
        let client = builder(&server).max_retries(0).build().unwrap();
        let text = list(&client).unwrap_err().to_string();
        assert!(!text.contains(HINT), "statusCode {code}: {text}");
    }
}

#[test]
fn retries_token_call_after_transient_failures() {
    let server = token_server(|request| match request.number {
        1 => http(503, &[], ""),
        2 => envelope(503),
        _ => token("third", json!(7200)),
    });
    let client = client(&server);
    list(&client).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (3, 1));
}

#[test]
fn next_call_fetches_a_token_after_a_failed_token_call() {
    let server = token_server(|request| if request.number == 1 { envelope(403) } else { token("second", json!(7200)) });
    let client = client(&server);
    assert_eq!(list(&client).unwrap_err().kind(), ErrorKind::Forbidden);
    list(&client).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (2, 1));
}

#[test]
fn waiting_threads_share_the_token_call_error() {
    // Long enough for all threads to start waiting.
    let server = token_server(|_| [vec![Step::Pause(Duration::from_millis(400))], envelope(403)].concat());
    let client = client(&server);
    let texts = in_parallel(16, || list(&client).unwrap_err().to_string());
    assert_eq!((server.count(TOKEN), server.calls()), (1, 0));
    for text in texts {
        assert!(text.starts_with("get-management-token: 403 forbidden"), "{text}");
    }
}

/// The call fails with this kind after one attempt of the token call, and its error does not show the response.
fn assert_no_token(name: &str, reply: Reply, kind: ErrorKind) {
    let server = token_server(move |_| reply.clone());
    let Err(error) = list(&client(&server)) else { panic!("{name}: accepted as a token") };
    let (text, debug) = (error.to_string(), format!("{error:?}"));
    assert_eq!(error.kind(), kind, "{name}: {text}");
    assert!(!text.contains("SENTINEL") && !debug.contains("SENTINEL"), "{name}: {text} {debug}");
    assert!(text.starts_with("get-management-token: "), "{name}: {text}");
    assert_eq!((server.count(TOKEN), server.calls(), error.attempts()), (1, 0, 1), "{name}: {text}");
}

#[test]
fn token_response_without_a_token_is_not_shown() {
    for (name, reply, kind) in [
        ("garbage", http(200, &[], "SENTINEL"), ErrorKind::NoEnvelope),
        ("garbage that looks like a token", http(200, &[], "access_token=SENTINEL"), ErrorKind::NoEnvelope),
        ("no data", http(200, &[], r#"{"statusCode":200,"message":"SENTINEL"}"#), ErrorKind::Decode),
        ("no access_token", ok(json!({ "accessToken": "SENTINEL" })), ErrorKind::Decode),
        ("a number for a token", ok(json!({ "access_token": 5, "other": "SENTINEL" })), ErrorKind::Decode),
        ("a text for data", ok(json!("SENTINEL")), ErrorKind::Decode),
    ] {
        assert_no_token(name, reply, kind);
    }
}

#[test]
fn token_invalid_as_header_is_a_decode_error() {
    for token in ["", "SENTINEL\nx: y", "SENTINEL\0"] {
        assert_no_token(&format!("{token:?}"), ok(json!({ "access_token": token })), ErrorKind::Decode);
    }
}

#[test]
fn rejects_array_as_token_data() {
    assert_no_token("data", ok(json!(["SENTINEL", 7200])), ErrorKind::Decode);
}

#[test]
fn rejects_array_as_token_envelope() {
    let body = r#"[200, "", null, null, { "access_token": "SENTINEL" }]"#;
    assert_no_token("envelope", http(200, &[], body), ErrorKind::NoEnvelope);
}

#[test]
fn token_call_errors_redact_the_key_secret() {
    let replies = [
        http(200, &[], json!({ "statusCode": 403, "message": format!("wrong: {KEY_SECRET}") }).to_string()),
        http(200, &[], json!({ "statusCode": 403, "message": "", "requestId": KEY_SECRET }).to_string()),
        http(502, &[], format!("you sent {KEY_SECRET}")),
        ok(json!({ "access_token": { "you": KEY_SECRET } })),
    ];
    for (row, reply) in replies.into_iter().enumerate() {
        let server = token_server(move |_| reply.clone());
        let error = list(&client(&server)).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("get-management-token") && !shown.contains(KEY_SECRET), "row {row}: {shown}");
    }
}
