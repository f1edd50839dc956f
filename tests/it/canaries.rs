//! Canary values are redacted: they are sent under every kind of sensitive name, and the server repeats them in every
//! encoding. No error, `Debug` output, log line or file may contain them.

use std::error::Error as _;
use std::fmt::Debug;
use std::fmt::Write as _;
use std::fs;
use std::sync::Mutex;

use authing::{
    ApiResponse, CreateWebhook, Credentials, Error, FileTokenStore, GetWebhookLogs, ListWebhooks, ManagementClient, TriggerWebhook,
    UpdateWebhook, Webhook, WebhookLog,
};
use log::{LevelFilter, Log, Metadata, Record};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::{self, Received, Reply, Server, http, ok};

/// Sensitive names of all kinds.
const NAMES: [&str; 36] = [
    "password",
    "newPwd",
    "passwd",
    "passCode",
    "passphrase",
    "senderPass",
    "secret",
    "app_secret",
    "client-secret",
    "accessKeySecret",
    "token",
    "accessToken",
    "refresh_token",
    "otp",
    "totp",
    "pin",
    "verifyCode",
    "captcha",
    "recoveryCode",
    "permanentCode",
    "privateKey",
    "apiKey",
    "apikey",
    "secretKey",
    "sk",
    "encodingAESKey",
    "encrypt_key",
    "credential",
    "bindCredentials",
    "Authorization",
    "Cookie",
    "sessionId",
    "bearer",
    "jwt",
    "signature",
    "salt",
];

/// A part of every canary. No encoding has to escape it.
const CANARY: &str = "canary7c1e";

type Encode = fn(&str) -> String;

/// The encodings of a text.
const ENCODINGS: [(&str, Encode); 13] = [
    ("plain", str::to_owned),
    ("upper case", str::to_ascii_uppercase),
    ("JSON", |text| json_escaped(text).replace('/', "\\/")),
    ("JSON, all", |text| text.encode_utf16().fold(String::new(), |all, unit| all + &format!("\\u{unit:04x}"))),
    ("JSON in JSON", |text| json_escaped(&text.encode_utf16().fold(String::new(), |all, unit| all + &format!("\\u{unit:04X}")))),
    ("percent", |text| percent_escaped(text, |byte| byte.is_ascii_alphanumeric())),
    ("percent, all", |text| percent_escaped(text, |_| false)),
    ("percent, but plus", |text| percent_escaped(text, |byte| byte.is_ascii_alphanumeric() || byte == b'+')),
    ("percent twice", |text| percent_escaped(&percent_escaped(text, |_| false), |byte| byte.is_ascii_alphanumeric())),
    ("form", |text| percent_escaped(text, |byte| byte.is_ascii_alphanumeric() || byte == b' ').replace(' ', "+")),
    ("HTML", |text| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('\'', "&#39;")),
    ("HTML, all", |text| text.chars().fold(String::new(), |all, character| all + &format!("&#{};", u32::from(character)))),
    ("HTML in JSON", |text| json_escaped(&text.chars().fold(String::new(), |all, c| all + &format!("&#x{:X};", u32::from(c))))),
];

/// A type that no response in these tests matches.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Row {
    enabled: bool,
    list: Vec<u32>,
}

#[test]
fn errors_show_no_canary() {
    for (index, name) in NAMES.into_iter().enumerate() {
        // A few names with all encodings, all names with a few encodings.
        for (encoding, encode) in ENCODINGS.into_iter().skip(index % 4).step_by(if index < 3 { 1 } else { 4 }) {
            let value = canary(name);
            let echo = encode(&value);
            for reply in replies(&echo) {
                let row = format!("{name}, {encoding}, {}", support::body(&reply));
                for error in errors_of(name, &value, reply) {
                    assert_hidden(&row, &error, &echo);
                }
            }
        }
    }
}

#[test]
fn sensitive_numbers_and_short_values_are_redacted() {
    for (value, echo) in [(json!(123_456), "123456"), (json!("738"), "738"), (json!(-41.5), "-41.5"), (json!(["4711"]), "4711")] {
        for name in ["otp", "pin", "verifyCode"] {
            let body = json!({ "nested": [{ name: value }] });
            for reply in replies(echo) {
                let server = Server::start(move |_| reply.clone());
                let error = client(&server).post::<Row>("/api/v3/verify", &body).unwrap_err();
                for text in texts(&error) {
                    assert!(!text.contains(echo), "{name}: {text}");
                }
            }
        }
    }
}

#[test]
fn canaries_of_earlier_attempts_and_cut_off_texts_are_redacted() {
    let value = canary("password");
    let sent = value.clone();
    let server = Server::start_raw(move |request| match (request.api_method(), request.number) {
        ("get-management-token", number) => ok(json!({ "access_token": format!("{CANARY}-of-token-{number}"), "expires_in": 7200 })),
        (_, 1) => http(200, &[], json!({ "statusCode": 401, "message": sent }).to_string()),
        (_, _) => http(
            200,
            &[],
            json!({ "statusCode": 400, "message": format!("{CANARY}-of-token-1 {CANARY}-of-token-2 {}", sent.split_at(14).0) }).to_string(),
        ),
    });
    let client = support::builder(&server).build().unwrap();
    let error = client.post::<Value>("/api/v3/create-user", &json!({ "password": value })).unwrap_err();
    assert_hidden("earlier attempts", &error, &value);
    assert_eq!(error.attempts(), 2);
}

#[test]
fn responses_of_sensitive_methods_are_not_shown() {
    let server = Server::start(|_| ok(json!(CANARY)));
    let error = client(&server).get::<Row>("/api/v3/get-ldap-server-random-pwd", &[]).unwrap_err();
    assert!(error.message().ends_with("found another value"), "{error}");
}

#[test]
fn values_of_a_sensitive_form_are_redacted() {
    let jwt = format!("eyJhbGciOiJIUzI1NiJ9.eyJ{CANARY}.{CANARY}");
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{CANARY}\n-----END PRIVATE KEY-----");
    for echo in [jwt, pem, format!("Bearer {CANARY}"), format!("https://user:{CANARY}@host/")] {
        for (encoding, encode) in ENCODINGS.into_iter().filter(|(encoding, _)| *encoding != "upper case") {
            let echo = encode(&echo);
            for reply in replies(&echo) {
                let server = Server::start(move |_| reply.clone());
                let client = client(&server);
                for error in
                    [client.get::<Row>("/api/v3/get-x", &[]).unwrap_err(), client.post::<Row>("/api/v3/x", &json!({})).unwrap_err()]
                {
                    assert_hidden(encoding, &error, &encode(CANARY));
                }
            }
        }
    }
    let text = format!(r#"{{"statusCode":403,"message":"{CANARY}","requestId":"eyJ{CANARY}"}}"#);
    let response: ApiResponse<Value> = serde_json::from_str(&text).unwrap();
    let error = response.into_result().unwrap_err();
    assert_eq!(error.request_id(), Some("***"), "the request ID does not come from a call of this client");
}

#[test]
fn debug_of_public_types_shows_no_canary() {
    let server = Server::start(webhook_responses);
    let client = client(&server);
    let fields: Map<String, Value> = NAMES.iter().map(|name| ((*name).to_owned(), json!(canary(name)))).collect();
    let url = format!("https://{CANARY}:{CANARY}@hooks.example.com/services/{CANARY}?key={CANARY}#{CANARY}");
    let wanted = CreateWebhook::new("n", &url, ["test"]).secret(CANARY);
    let raw: ApiResponse<Webhook> = client.get("/api/v3/get-webhook", &[]).unwrap();
    let raw_log: ApiResponse<WebhookLog> = client.get("/api/v3/one-log", &[]).unwrap();
    let values: [&dyn Debug; 14] = [
        &wanted,
        &UpdateWebhook::new("w1").url(&url).secret(CANARY),
        &TriggerWebhook::new("w1").request_headers(fields.clone()).request_body(fields),
        &client.ensure_webhook(&wanted).unwrap(),
        &client.get_webhook("w1").unwrap(),
        &client.list_webhooks(&ListWebhooks::new()).unwrap(),
        &client.get_webhook_logs(&GetWebhookLogs::new("w1")).unwrap(),
        &client.trigger_webhook(&TriggerWebhook::new("w1")).unwrap(),
        &raw,
        &raw_log,
        &client.access_token().unwrap(),
        &client,
        &Credentials::access_key("id", CANARY),
        &ManagementClient::builder().credentials(Credentials::access_token(CANARY, "pool")).host(format!("https://u:{CANARY}@h")),
    ];
    assert!(format!("{:?}", client.get_webhook("w1").unwrap().url).contains(CANARY), "there is something to hide");
    for value in values {
        for text in [format!("{value:?}"), format!("{value:#?}")] {
            assert!(!text.to_lowercase().contains(CANARY), "{text}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn log_lines_show_no_canary() {
    static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());
    struct Collector;
    impl Log for Collector {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &Record<'_>) {
            LOGGED.lock().unwrap().push(format!("{} {} {}", record.level(), record.target(), record.args()));
        }
        fn flush(&self) {}
    }
    if support::ran_in_child_process("canaries::log_lines_show_no_canary") {
        return;
    }
    log::set_logger(&Collector).unwrap();
    log::set_max_level(LevelFilter::Debug);
    for name in NAMES {
        let value = canary(name);
        for reply in replies(&value) {
            drop(errors_of(name, &value, reply));
        }
    }
    let server = Server::start(webhook_responses);
    let client = client(&server);
    client.ensure_webhook(&CreateWebhook::new("n", format!("https://host/{CANARY}"), ["test"]).secret(CANARY)).unwrap();
    client.webhook_logs("w1").next().unwrap().unwrap();
    client.get::<Value>(&format!("/api/v3/check/eyJ{CANARY}.eyJ{CANARY}.x"), &[("token", CANARY)]).unwrap();
    let logged = LOGGED.lock().unwrap();
    assert!(logged.iter().any(|line| line.starts_with("DEBUG authing")) && logged.iter().any(|line| line.starts_with("DEBUG ureq")));
    for line in logged.iter() {
        assert!(!line.to_lowercase().contains(CANARY), "{line}");
    }
}

#[test]
fn token_store_leaves_no_other_file() {
    let folder = std::env::temp_dir().join(format!("authing-canaries-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let server = Server::start(webhook_responses);
    let key = Credentials::access_key("id", CANARY);
    let client = support::builder(&server).credentials(key).token_store(FileTokenStore::new(folder.join("token"))).build().unwrap();
    client.create_webhook(&CreateWebhook::new("n", "https://a", ["test"]).secret(CANARY)).unwrap();
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files, [folder.join("token")]);
    let saved = fs::read_to_string(&files[0]).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(!saved.contains(CANARY), "{saved}");
}

/// A value with characters that the encodings escape differently.
fn canary(name: &str) -> String {
    format!("{CANARY}/é+ \"{name}\" <&'%41\\😀-{CANARY}")
}

/// Replies that repeat a text in all possible places.
fn replies(echo: &str) -> Vec<Reply> {
    let rejected = json!({ "statusCode": 400, "message": format!("not allowed: {echo}"), "requestId": echo });
    let structured = json!({ "statusCode": 400, "message": [{ "value": echo }, echo] });
    let location = echo.replace(char::is_control, "");
    let mut replies = vec![
        http(200, &[], rejected.to_string()),
        http(200, &[], structured.to_string()),
        http(502, &[], format!("<html><p>you sent: {echo}")),
        http(502, &[], format!("{}{echo}", " .".repeat(90))),
        http(200, &[], json!({ "was": echo }).to_string()),
        http(200, &[], format!("{{\"statusCode\":200,\"data\":\"{}", json_escaped(echo))),
        ok(json!(echo)),
        ok(json!({ "enabled": echo })),
        ok(json!({ "enabled": true, "list": [1, echo] })),
        ok(json!({ "enabled": { echo: 1 } })),
        ok(json!({ "enabled": true, "list": { echo: [echo] } })),
    ];
    for address in [format!("https://elsewhere.example/{location}"), format!("https://{location}@elsewhere.example/?{location}")] {
        replies.push(http(302, &[("location", &address)], ""));
    }
    replies
}

/// The errors of calls that send `value` under `name`: in a body, nested in it, and in a query.
fn errors_of(name: &str, value: &str, reply: Reply) -> [Error; 3] {
    let server = Server::start(move |_| reply.clone());
    let client = client(&server);
    [
        client.post::<Row>("/api/v3/create-x", &json!({ "a": 1, name: value })).unwrap_err(),
        client.post::<Row>("/api/v3/create-y", &json!([{ name: { "a": [{ "b": value }] } }])).unwrap_err(),
        client.get::<Row>("/api/v3/get-z", &[("a", "1"), (name, value)]).unwrap_err(),
    ]
}

fn webhook_responses(request: &Received) -> Reply {
    let webhook = json!({ "webhookId": "w1", "createdAt": "", "updatedAt": "", "name": "n", "url": format!("https://host/{CANARY}?{CANARY}"),
        "contentType": "application/json", "enabled": true, "events": ["test"], "secret": CANARY });
    let hidden: Map<String, Value> = NAMES.iter().map(|name| ((*name).to_owned(), json!(CANARY))).collect();
    let log = json!({ "webhookId": "w1", "eventName": "test", "timestamp": "t", "success": true, "requestHeaders": hidden,
        "requestBody": hidden, "responseHeaders": hidden, "responseBody": CANARY, "errorMessage": format!("https://host/{CANARY} is down") });
    ok(match request.api_method() {
        "list-webhooks" => json!({ "totalCount": 1, "list": [webhook] }),
        "get-webhook-logs" => json!({ "totalCount": 1, "list": [log] }),
        "one-log" => log,
        "trigger-webhook" => json!({ "response": hidden }),
        _ => webhook,
    })
}

fn client(server: &Server) -> ManagementClient {
    support::builder(server).credentials(Credentials::access_token("fixed", "pool")).max_retries(0).build().unwrap()
}

/// Asserts that no text of the error contains a canary or a part of the echoed text.
#[track_caller]
fn assert_hidden(row: &str, error: &Error, echo: &str) {
    let echo: Vec<char> = echo.chars().collect();
    let parts: Vec<String> = echo.chunks(14).filter(|part| part.len() == 14).map(|part| part.iter().collect()).collect();
    for text in texts(error) {
        assert!(!text.to_lowercase().contains(CANARY), "{row}: {text}");
        for part in &parts {
            assert!(!text.contains(part), "{row}: {text}");
        }
    }
}

/// All texts of an error and its sources.
fn texts(error: &Error) -> Vec<String> {
    let mut texts =
        vec![error.to_string(), format!("{error:?}"), error.message().to_owned(), error.request_id().unwrap_or_default().to_owned()];
    let mut source = error.source();
    while let Some(error) = source {
        texts.extend([error.to_string(), format!("{error:?}")]);
        source = error.source();
    }
    texts
}

fn json_escaped(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap().to_owned()
}

fn percent_escaped(text: &str, is_plain: fn(u8) -> bool) -> String {
    text.bytes().fold(String::new(), |mut all, byte| {
        match is_plain(byte) {
            true => all.push(byte.into()),
            false => write!(all, "%{byte:02X}").unwrap(),
        }
        all
    })
}
