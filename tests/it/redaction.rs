//! Access key secrets, tokens and webhook secrets are redacted in errors, `Debug` output and log lines.

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Mutex, Once};

use authing::{
    ApiResponse, CreateWebhook, Credentials, Error, ErrorKind, FileTokenStore, GetWebhookLogs, ListWebhooks, ManagementClient, Secret,
    TriggerWebhook, UpdateWebhook, Webhook, WebhookLog,
};
use log::{LevelFilter, Log, Metadata, Record};
use serde_json::{Value, json};

use crate::support::{self, Received, Reply, Server, Step, envelope, http, ok};

// No part of these secrets occurs by chance, or is a sensitive name such as `token`, before which the client cuts texts.
const KEY: &str = "4k5k-77d0-sk";
const HOOK: &str = "hook-9c41-e07d";
const TOKEN: &str = "h.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwIn0.jwt-5e1f-end";
/// Parts of the secrets: a text that contains one of them shows at least a part of a secret.
const SECRET_PARTS: [&str; 6] = ["4k5k-", "d0-sk", "hook-9", "-e07d", "eyJzY29wZ", "5e1f-end"];

#[test]
fn debug_of_client_and_credentials_is_redacted() {
    let builder = ManagementClient::builder()
        .credentials(Credentials::access_key("id", KEY))
        .host(format!("https://user:{KEY}@sso.example.com"))
        .proxy(format!("http://user:{KEY}@proxy:3128"));
    assert_debug_redacted("builder", &[&builder]);
    let client = builder.host("http://localhost:1").build().unwrap();
    assert_debug_redacted("client", &[&client]);
    let store = FileTokenStore::new("/run/token");
    let (key, token) = (Credentials::access_key("id", KEY), Credentials::access_token(TOKEN, "pool"));
    assert_debug_redacted("credentials", &[&key, &token, &Secret::from(HOOK), &Some(Secret::from(KEY)), &store]);
    let client = ManagementClient::builder().host("http://localhost:1").credentials(token).build().unwrap();
    assert_debug_redacted("client of a token", &[&client, &client.access_token().unwrap()]);
    let server = Server::start_raw(respond);
    assert_debug_redacted("fetched token", &[&client_of(&server).access_token().unwrap()]);
}

#[test]
fn debug_of_requests_is_redacted() {
    let with_secret = json!({ "x-secret": HOOK }).as_object().unwrap().clone();
    let trigger = TriggerWebhook::new("w1").request_headers(with_secret.clone()).request_body(with_secret);
    assert_debug_redacted("requests", &[&create(), &UpdateWebhook::new("w1").secret(HOOK), &trigger]);
}

#[test]
fn debug_of_responses_is_redacted() {
    let server = Server::start_raw(respond);
    let client = client_of(&server);
    let ensured = client.ensure_webhook(&create()).unwrap();
    let (page, webhook) = (client.list_webhooks(&ListWebhooks::new()).unwrap(), client.get_webhook("w1").unwrap());
    let raw: ApiResponse<Webhook> = client.get("/api/v3/get-webhook", &[]).unwrap();
    assert_eq!(webhook.secret, Some(HOOK.into()), "the response has a secret");
    assert_debug_redacted("webhooks", &[&ensured, &page, &webhook, &raw]);
    let logs = client.get_webhook_logs(&GetWebhookLogs::new("w1")).unwrap();
    assert_eq!(logs.list[0].request_headers["x-authing-token"], HOOK, "the response has a secret");
    let raw: ApiResponse<WebhookLog> = ApiResponse::clone(&client.get("/api/v3/one-log", &[]).unwrap());
    assert_debug_redacted("logs", &[&logs, &raw, &client.trigger_webhook(&TriggerWebhook::new("w1")).unwrap()]);
}

#[test]
fn errors_redact_secrets_echoed_by_the_service() {
    let echoed = all_secrets();
    let error_response = json!({ "statusCode": 403, "message": echoed, "requestId": echoed }).to_string();
    let in_array = json!({ "statusCode": 400, "message": [echoed, { "was": echoed }] }).to_string();
    let raw = |bytes: String| vec![Step::Send(bytes.into_bytes()), Step::Close];
    for (row, reply, kind) in [
        ("message", http(200, &[], error_response), ErrorKind::Forbidden),
        ("message as an array", http(200, &[], in_array), ErrorKind::InvalidArgument),
        ("HTML", http(404, &[], format!("<html>you sent {echoed}")), ErrorKind::UnknownEndpoint),
        ("HTML, a secret at the length limit", http(404, &[], format!("{}{echoed}", " .".repeat(86))), ErrorKind::UnknownEndpoint),
        ("broken JSON", http(200, &[], format!("{{\"statusCode\":200,\"data\":{{\"x\":\"{echoed}")), ErrorKind::NoEnvelope),
        ("JSON without envelope", http(200, &[], json!({ "x": echoed }).to_string()), ErrorKind::NoEnvelope),
        ("a sensitive field of the wrong type", ok(json!({ "enabled": true, "secret": [echoed] })), ErrorKind::Decode),
        ("status line", raw(format!("{echoed}\r\n\r\n")), ErrorKind::Protocol),
        ("header", http(200, &[("x y", &echoed)], ""), ErrorKind::Protocol),
        ("chunk", raw(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{echoed}\r\n")), ErrorKind::Protocol),
        ("too large", raw(format!("HTTP/1.1 200 OK\r\ncontent-length: 999999999\r\n\r\n{echoed}")), ErrorKind::TooLarge),
        ("cut off", raw(format!("HTTP/1.1 200 OK\r\n\r\n{{\"x\":\"{echoed}")), ErrorKind::Disconnected),
    ] {
        for error in errors_of(reply) {
            assert_eq!(error.kind(), kind, "{row}: {error}");
            assert_redacted(row, &error);
        }
    }
}

#[test]
fn decode_errors_redact_echoed_secrets() {
    for echoed in [HOOK, TOKEN, KEY] {
        for data in
            [json!(echoed), json!({ "webhookId": [echoed], "name": 7 }), json!({ "webhookId": { echoed: 7 } }), webhook("enabled", echoed)]
        {
            for error in errors_of(ok(data.clone())) {
                assert_eq!(error.kind(), ErrorKind::Decode, "{data}");
                assert_redacted(&data.to_string(), &error);
            }
        }
    }
}

#[test]
fn redirect_errors_redact_echoed_secrets() {
    let location = format!("https://elsewhere.example/login?was={}", all_secrets().replace(' ', "&and="));
    for error in errors_of(http(302, &[("location", &location)], "")) {
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_redacted("location", &error);
    }
}

#[test]
fn unsuccessful_delete_redacts_echoed_secrets() {
    let echoed = all_secrets();
    let server =
        server_with_reply(http(200, &[], json!({ "statusCode": 200, "message": echoed, "data": { "success": false } }).to_string()));
    let error = client_of(&server).delete_webhook(["w1"]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsuccessful);
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("eyJzY29wZ") && !text.contains("4k5k-"), "{text}");
    }
}

#[test]
fn overlapping_secrets_are_fully_redacted() {
    let server = server_with_reply(http(200, &[], json!({ "statusCode": 403, "message": format!("not allowed: {TOKEN}") }).to_string()));
    let error = client_of(&server).update_webhook(&UpdateWebhook::new("w1").secret("jwt")).unwrap_err();
    assert!(!error.to_string().contains("eyJzY29wZ"), "{error}");
}

#[test]
fn escaped_and_percent_encoded_secrets_are_redacted() {
    let secret = "quo\"te-7711-/é";
    for spelled in [r#"quo\"te-7711-/é"#, r#"quo\"te-7711-\/\u00e9"#, "quo%22te-7711-%2F%C3%A9", "quo%22te-7711-/%c3%a9"] {
        for (row, reply) in [
            ("message", http(200, &[], json!({ "statusCode": 400, "message": spelled }).to_string())),
            ("message as an array", http(200, &[], format!(r#"{{"statusCode":400,"message":["{spelled}"]}}"#))),
            ("broken JSON", http(200, &[], format!(r#"{{"x":"{spelled}"#))),
            ("another type", http(200, &[], format!(r#"{{"statusCode":200,"data":{{"webhookId":"w1","enabled":"{spelled}"}}}}"#))),
            ("redirect", http(302, &[("location", &format!("https://elsewhere.example/{spelled}"))], "")),
        ] {
            let server = server_with_reply(reply);
            let error = client_of(&server).update_webhook(&UpdateWebhook::new("w1").secret(secret)).unwrap_err();
            assert!(!error.to_string().contains("te-7711-"), "{row}, {spelled}: {error}");
        }
    }
}

#[test]
fn tokens_of_earlier_attempts_are_redacted() {
    let server = Server::start_raw(|request| match (request.api_method(), request.number) {
        ("get-management-token", 1) => respond(request),
        ("get-management-token", _) => ok(json!({ "access_token": "another", "expires_in": 7200 })),
        (_, 1) => envelope(401),
        _ => http(200, &[], json!({ "statusCode": 403, "message": format!("{TOKEN} is over") }).to_string()),
    });
    let error = client_of(&server).update_webhook(&UpdateWebhook::new("w1")).unwrap_err();
    assert!(error.to_string().contains(": *** is over"), "{error}");
    assert_redacted("an earlier token", &error);
}

#[test]
fn token_call_errors_do_not_show_the_response() {
    let token_response = |value: Value| json!({ "statusCode": 200, "data": { "access_token": value, "expires_in": 7200 } }).to_string();
    for (row, reply, text) in [
        (
            "error response",
            http(200, &[], json!({ "statusCode": 401, "message": KEY, "requestId": KEY }).to_string()),
            "401 unauthorized (requestId ***): ***;",
        ),
        ("broken JSON", http(200, &[], token_response(json!(TOKEN)) + "}"), "unexpected HTTP 200, not an Authing response: "),
        ("HTML", http(404, &[], format!("<html>{}", all_secrets())), "unexpected HTTP 404, not an Authing response: "),
        ("another type", http(200, &[], token_response(json!([TOKEN]))), "data"),
        ("not an object", http(200, &[], json!({ "statusCode": 200, "data": TOKEN }).to_string()), "data: not a valid access token"),
        (
            "cut off",
            vec![Step::Send(format!("HTTP/1.1 200 OK\r\n\r\n{{\"data\":\"{TOKEN}").into_bytes()), Step::Close],
            "the response was truncated",
        ),
    ] {
        let server = Server::start_raw(move |_| reply.clone());
        let error = client_of(&server).update_webhook(&UpdateWebhook::new("w1").secret(HOOK)).unwrap_err();
        assert!(error.to_string().starts_with(&format!("get-management-token: {text}")), "{row}: {error}");
        assert_redacted(row, &error);
        assert_eq!((server.calls(), error.attempts()), (0, 1), "{row}");
    }
}

#[test]
fn raw_calls_redact_values_of_sensitive_fields() {
    let server =
        server_with_reply(http(200, &[], json!({ "statusCode": 400, "message": format!("not a good password: {HOOK}") }).to_string()));
    let body = json!({ "name": "n", "options": { "newPassword": HOOK } });
    let error = client_of(&server).post::<Value>("/api/v3/create-user", &body).unwrap_err();
    assert_eq!(error.message(), "not a good password: ***");
    assert_redacted("post", &error);
    let error = client_of(&server).get::<Value>("/api/v3/check", &[("resetToken", HOOK)]).unwrap_err();
    assert_redacted("get", &error);
}

#[test]
fn token_invalid_as_header_is_a_token_call_error() {
    for token in ["", "a\nb", "é"] {
        let server = Server::start_raw(move |_| ok(json!({ "access_token": token, "expires_in": 7200 })));
        let error = client_of(&server).get_webhook("w1").unwrap_err();
        assert!(error.to_string().starts_with("get-management-token: the access token "), "{error}");
        assert_eq!((error.kind(), error.attempts(), server.calls()), (ErrorKind::Decode, 1, 0));
    }
}

#[test]
fn log_lines_show_attempts_and_no_credentials() {
    static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());
    struct Collector;
    impl Log for Collector {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target().starts_with("authing")
        }
        fn log(&self, record: &Record<'_>) {
            if self.enabled(record.metadata()) {
                LOGGED.lock().unwrap().push(format!("{} {}", record.level(), record.args()));
            }
        }
        fn flush(&self) {}
    }
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        log::set_logger(&Collector).unwrap();
        log::set_max_level(LevelFilter::Trace);
    });
    // Other tests log at the same time: the API method in a line tells which test it is from.
    let server = server_with_reply(envelope(401));
    let client = client_of(&server);
    let call = |path: &str| client.get::<Value>(path, &[("webhookId", HOOK)]).unwrap_err();
    for path in ["/api/v3/logged-refusal", "/api/v3/logged-refusal-of-the-second"] {
        call(path);
    }
    drop(errors_of(http(200, &[], all_secrets())));
    let server = Server::start_raw(respond);
    client_of(&server).create_webhook(&create()).unwrap();
    let logged = LOGGED.lock().unwrap().clone();
    for line in
        ["DEBUG logged-refusal: attempt 1: HTTP 200, ", "WARN logged-refusal: the access token was rejected, retrying with a new one"]
    {
        assert!(logged.iter().any(|logged| logged.starts_with(line)), "{line}: {logged:#?}");
    }
    for line in logged {
        for hidden in SECRET_PARTS.iter().chain(&["key-id", "webhookId="]) {
            assert!(!line.contains(hidden), "{line}");
        }
    }
}

fn client_of(server: &Server) -> ManagementClient {
    support::builder(server).credentials(Credentials::access_key("key-id", KEY)).max_retries(0).build().unwrap()
}

/// The errors of `create_webhook` and `update_webhook`, called with a secret, for a response.
fn errors_of(reply: Reply) -> [Error; 2] {
    let server = server_with_reply(reply);
    let client = client_of(&server);
    [client.create_webhook(&create()).unwrap_err(), client.update_webhook(&UpdateWebhook::new("w1").secret(HOOK)).unwrap_err()]
}

/// A server that responds to token calls with the token, and to all other requests with `reply`.
fn server_with_reply(reply: Reply) -> Server {
    Server::start_raw(move |request| match request.api_method() {
        "get-management-token" => respond(request),
        _ => reply.clone(),
    })
}

fn respond(request: &Received) -> Reply {
    let log = json!({ "webhookId": "w1", "eventName": "test", "timestamp": "t", "success": true, "requestHeaders": { "x-authing-token": HOOK },
        "requestBody": { "secret": HOOK }, "responseHeaders": { "x-echo": HOOK }, "responseBody": HOOK });
    ok(match request.api_method() {
        "get-management-token" => json!({ "access_token": TOKEN, "expires_in": 7200 }),
        "list-webhooks" => json!({ "totalCount": 1, "list": [webhook("secret", HOOK)] }),
        "get-webhook-logs" => json!({ "totalCount": 1, "list": [log] }),
        "one-log" => log,
        "trigger-webhook" => json!({ "response": { "token": HOOK } }),
        _ => webhook("secret", HOOK),
    })
}

/// A webhook with `value` in `field`.
fn webhook(field: &str, value: &str) -> Value {
    let mut webhook = json!({ "webhookId": "w1", "createdAt": "", "updatedAt": "", "name": "n", "url": "https://a", "contentType": "application/json",
        "enabled": true, "events": [], "secret": HOOK });
    webhook[field] = value.into();
    webhook
}

fn create() -> CreateWebhook {
    CreateWebhook::new("n", "https://a", ["test"]).secret(HOOK)
}

fn all_secrets() -> String {
    format!("{HOOK} {TOKEN} {KEY}")
}

/// Asserts that no text of the error or of its fields contains a part of a secret.
#[track_caller]
fn assert_redacted(row: &str, error: &Error) {
    assert!(error.source().is_none(), "{row}: this check does not cover the source");
    let texts = [error.to_string(), format!("{error:?}"), error.message().to_owned(), error.request_id().unwrap_or_default().to_owned()];
    for text in texts {
        for secret in SECRET_PARTS {
            assert!(!text.contains(secret), "{row}: {text}");
        }
    }
}

#[track_caller]
fn assert_debug_redacted(row: &str, values: &[&dyn Debug]) {
    for value in values {
        for text in [format!("{value:?}"), format!("{value:#?}")] {
            for secret in SECRET_PARTS {
                assert!(!text.contains(secret), "{row}: {text}");
            }
        }
    }
}
