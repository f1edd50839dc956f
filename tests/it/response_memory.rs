//! Bounded memory: a response takes at most 8 times its decoded size, and 100 MB with the default settings.

use std::time::Duration;

#[cfg(feature = "full")]
use authing::users::{GetUser, GetUserBatch, ListUsers};
use authing::{
    CreateWebhook, Credentials, Error, ErrorKind, GetWebhookLogs, ListWebhooks, ManagementClient, Page, Pages, TriggerWebhook,
    UpdateWebhook, Webhook, WebhookLog,
};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Reply, Server, Step, client, http, peak_memory, peak_memory_for_data, ran_in_child_process};

/// The size of most bodies: 8 times this size is more than the 8 MiB that every response may take.
const SMALL: usize = 9 << 17;
/// The default of `max_response_size`.
const LARGEST: usize = 10 << 20;
/// The memory that the process takes for any call, independent of the response.
const PROCESS: usize = 2 << 20;

type Call = fn(&ManagementClient) -> Result<(), Error>;

const CALLS: [(&str, Call); 16] = [
    ("create_webhook", |client| client.create_webhook(&CreateWebhook::new("n", "u", ["test"])).map(drop)),
    ("list_webhooks", |client| client.list_webhooks(&ListWebhooks::new()).map(drop)),
    ("get_webhook", |client| client.get_webhook("w1").map(drop)),
    ("update_webhook", |client| client.update_webhook(&UpdateWebhook::new("w1")).map(drop)),
    ("delete_webhook", |client| client.delete_webhook(["w1"])),
    ("get_webhook_logs", |client| client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(drop)),
    ("trigger_webhook", |client| client.trigger_webhook(&TriggerWebhook::new("w1")).map(drop)),
    ("get_webhook_event_list", |client| client.get_webhook_event_list().map(drop)),
    ("get::<Value>", |client| client.get::<Value>("/api/v3/x", &[])?.into_result().map(drop)),
    ("post::<Value>", |client| client.post::<Value>("/api/v3/x", &json!({}))?.into_result().map(drop)),
    ("get::<Webhook>", |client| client.get::<Webhook>("/api/v3/x", &[])?.into_result().map(drop)),
    ("get::<Page<Value>>", |client| client.get::<Page<Value>>("/api/v3/x", &[])?.into_result().map(drop)),
    ("get::<Page<WebhookLog>>", |client| client.get::<Page<WebhookLog>>("/api/v3/x", &[])?.into_result().map(drop)),
    ("webhooks", |client| first_error(client.webhooks())),
    ("webhook_logs", |client| first_error(client.webhook_logs("w1"))),
    ("access_token", |client| client.access_token().map(drop)),
];

/// Iterates to the end and keeps all errors of rows, like a program that reports them at its end.
fn first_error<T>(pages: Pages<T>) -> Result<(), Error> {
    let errors: Vec<Error> = pages.filter_map(Result::err).collect();
    assert!(errors.len() <= 1_000, "{} errors", errors.len());
    errors.into_iter().next().map_or(Ok(()), Err)
}

/// A body: a start, as many parts as fit, an end.
struct Bomb {
    start: String,
    part: String,
    end: String,
}

impl Bomb {
    fn new(start: impl Into<String>, part: impl Into<String>, end: impl Into<String>) -> Self {
        Self { start: start.into(), part: part.into(), end: end.into() }
    }

    /// The same as the data of a successful response.
    fn data(start: &str, part: &str, end: &str) -> Self {
        Self::new(format!(r#"{{"statusCode":200,"message":"","data":{start}"#), part, format!("{end}}}"))
    }

    fn reply(&self, size: usize) -> Reply {
        let block = self.part.repeat(60_000 / self.part.len());
        let times = (size - self.start.len() - self.end.len()) / block.len();
        let length = self.start.len() + times * block.len() + self.end.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{}", self.start);
        vec![Step::Send(head.into_bytes()), Step::Repeat(block.into_bytes(), times), Step::Send(self.end.clone().into_bytes())]
    }
}

const WEBHOOK: &str = r#""webhookId":"w1","createdAt":"","updatedAt":"","name":"","url":"","contentType":"","enabled":true"#;
const LOG: &str = r#""webhookId":"w1","eventName":"","timestamp":"","success":true"#;

/// Bombs that are sent to every method.
fn bombs_for_every_method() -> Vec<Bomb> {
    vec![
        Bomb::data("[0", r#",{"":0}"#, "]"),
        Bomb::data("[0", r#","""#, "]"),
        Bomb::data(r#"{"list":[{}"#, ",{}", "]}"),
        Bomb::data(r#"{"enabled":""#, "\u{10ffff}", "\"}"),
        Bomb::new(r#"{"statusCode":200,"message":"""#, r#","":0"#, "}"),
        Bomb::new(r#"{"statusCode":200,"message":""#, r"\n", r#""}"#),
    ]
}

/// Bombs for single methods, in values that only these methods read.
fn bombs_for_single_methods() -> Vec<(&'static str, Bomb)> {
    let webhook = format!("{{{WEBHOOK}}}");
    let log = format!("{{{LOG}}}");
    let quoted = LOG.replace('"', "\\\"");
    let token = |start: &str, part: &str| {
        let (start, part) = (BASE64_URL_SAFE_NO_PAD.encode(start), BASE64_URL_SAFE_NO_PAD.encode(part));
        Bomb::data(&format!("{{\"access_token\":\"h.{start}"), &part, ".s\"}")
    };
    vec![
        ("get::<Value>", Bomb::data(&"[".repeat(120), "0,", &("0".to_owned() + &"]".repeat(120)))),
        ("get::<Value>", Bomb::data("[0", ",[]", "]")),
        ("get::<Value>", Bomb::data("[0", ",0", "]")),
        ("post::<Value>", Bomb::data("[0", r#",{"a":{"a":{"a":{"a":0}}}}"#, "]")),
        ("get::<Value>", Bomb::data(r#"{"":0"#, r#","":0"#, "}")),
        ("get::<Value>", Bomb::data(r#"{"":0"#, r#","a":[0]"#, "}")),
        ("get::<Value>", Bomb::data("\"", "x", "\"")),
        ("get::<Value>", Bomb::data("\"", r"\ud83d", "\"")),
        ("get::<Page<Value>>", Bomb::data(r#"{"list":[{}"#, r#",{"":0}"#, "]}")),
        ("get::<Page<Value>>", Bomb::data(r#"{"list":"[{}"#, ",{}", "]\"}")),
        ("get::<Page<Value>>", Bomb::data(r#"{"list":"[0"#, ",0", "]\"}")),
        ("get::<Webhook>", Bomb::data("\"", "\u{10ffff}", "\"")),
        ("list_webhooks", Bomb::data(&format!(r#"{{"list":[{webhook}"#), &format!(",{webhook}"), "]}")),
        ("list_webhooks", Bomb::data(r#"{"list":""#, "x", "\"}")),
        ("list_webhooks", Bomb::data(r#"{"totalCount":""#, "1", "\"}")),
        ("list_webhooks", Bomb::data(r#"{"totalCount":1"#, "0", "}")),
        ("webhooks", Bomb::data(&format!(r#"{{"list":[{webhook}"#), &format!(",{webhook}"), "]}")),
        ("webhooks", Bomb::data(r#"{"list":"[{}"#, ",{}", "]\"}")),
        ("webhooks", Bomb::data(r#"{"list":[{"name":"a row that cannot be read"}"#, r#",{"name":"a row that cannot be read"}"#, "]}")),
        ("webhooks", Bomb::data(r#"{"list":[0"#, ",0", "]}")),
        ("webhooks", Bomb::data(&format!(r#"{{"list":[{{{WEBHOOK},"events":["""#), r#","""#, "]}]}")),
        ("webhook_logs", Bomb::data(&format!(r#"{{"list":[{{{LOG},"requestBody":[0"#), r#",{"":0}"#, "]}]}")),
        ("webhook_logs", Bomb::data(&format!(r#"{{"list":"[{{{quoted},\"requestBody\":[0"#), r#",{\"\":0}"#, "]}]\"}")),
        ("get_webhook_logs", Bomb::data(&format!(r#"{{"list":"[{{{quoted},\"requestBody\":[0"#), r#",{\"\":0}"#, "]}]\"}")),
        ("get_webhook_logs", Bomb::data(&format!(r#"{{"list":[{log}"#), &format!(",{log}"), "]}")),
        ("get_webhook_logs", Bomb::data(&format!(r#"{{"list":[{{{LOG},"errorMessage":[0"#), ",0", "]}]}")),
        ("get_webhook_logs", Bomb::data(&format!(r#"{{"list":[{{{LOG},"errorMessage":["""#), r#","a text of some length""#, "]}]}")),
        ("get_webhook", Bomb::data(&format!(r#"{{{WEBHOOK},"events":["""#), r#","""#, "]}")),
        ("get_webhook", Bomb::data(&format!(r#"{{{WEBHOOK},"events":"[0"#), ",0", "]\"}")),
        ("get_webhook", Bomb::data(&format!(r#"{{{WEBHOOK},"events":"[\"\""#), r#",\"\""#, "]\"}")),
        ("get_webhook", Bomb::data(&format!(r#"{{{WEBHOOK},"retryConfig":""#), "\u{10ffff}", "\"}")),
        ("get_webhook", Bomb::data(r#"{"webhookId":""#, r"\n", "\"}")),
        ("get_webhook", Bomb::data(r#"{"webhookId":""#, r"\ud83d", "\"}")),
        ("trigger_webhook", Bomb::data(r#"{"response":[0"#, r#",{"":0}"#, "]}")),
        ("get_webhook_event_list", Bomb::data(r#"{"events":[],"categories":[{"value":""}"#, r#",{"value":""}"#, "]}")),
        ("get_webhook_event_list", Bomb::data(r#"{"events":"[{\"value\":\"\"}"#, r#",{\"value\":\"\"}"#, "]\"}")),
        ("delete_webhook", Bomb::data(r#"{"success":true"#, r#","":0"#, "}")),
        ("delete_webhook", Bomb::data(r#"{"success":""#, r"\u0001", "\"}")),
        ("access_token", Bomb::data(r#"{"access_token":""#, "x", "\"}")),
        ("access_token", Bomb::data(r#"{"access_token":"x""#, r#","":0"#, "}")),
        ("access_token", token("{  ", r#""":0,"":0,"#)),
        ("get_webhook", Bomb::new(r#"{"statusCode":404,"message":[0"#, ",0", "]}")),
        ("get_webhook", Bomb::new(r#"{"statusCode":404,"message":"","requestId":""#, "x", r#""}"#)),
        ("get_webhook", Bomb::new(r#"{"statusCode":404,"message":"","requestId":{"a":0"#, r#","":0"#, "}}")),
        ("get_webhook", Bomb::new(r#"{"statusCode":200,"message":"""#, r#","message":"""#, "}")),
        ("get_webhook", Bomb::new("\"", "x", "\"")),
        ("get_webhook", Bomb::new("[0", r#",{"":0}"#, "]")),
    ]
}

/// Methods with declared responses, of which some have large structs, and bombs for them.
#[cfg(feature = "full")]
const DECLARED_CALLS: [(&str, Call); 4] = [
    ("list_users", |client| client.list_users(&ListUsers::new()).map(drop)),
    ("get_user", |client| client.get_user(&GetUser::new("u")).map(drop)),
    ("get_user_batch", |client| client.get_user_batch(&GetUserBatch::new(["u"])).map(drop)),
    ("iter(ListUsers)", |client| first_error(client.iter(ListUsers::new()))),
];
#[cfg(not(feature = "full"))]
const DECLARED_CALLS: [(&str, Call); 0] = [];

#[cfg(feature = "full")]
fn bombs_for_declared_methods() -> Vec<Bomb> {
    let user = r#"{"userId":"u"}"#;
    // As a `Value`, this is less than 8 times its text; the struct is larger.
    let unknown_member = format!(r#"{{"userId":"u","x":"{}"}}"#, "x".repeat(120));
    vec![
        Bomb::data(&format!(r#"{{"totalCount":1,"list":[{user}"#), &format!(",{user}"), "]}"),
        Bomb::data(&format!("[{user}"), &format!(",{user}"), "]"),
        Bomb::data(&format!(r#"{{"totalCount":1,"list":[{unknown_member}"#), &format!(",{unknown_member}"), "]}"),
        Bomb::data(&format!("[{unknown_member}"), &format!(",{unknown_member}"), "]"),
        Bomb::data(
            &format!(r#"{{"totalCount":1,"list":"[{}"#, user.replace('"', "\\\"")),
            &format!(",{}", user.replace('"', "\\\"")),
            "]\"}",
        ),
        Bomb::data(r#"{"userId":"u","identities":[{}"#, ",{}", "]}"),
        Bomb::data(r#"{"userId":"u","identities":"[{}"#, ",{}", "]\"}"),
        Bomb::data(r#"{"userId":"u","customData":{"a":[0"#, r#",{"":0}"#, "]}}"),
        Bomb::data(r#"{"totalCount":1,"list":[{"userId":"u"}"#, r#",{"userId":"u","identities":"[{},{},{},{},{},{},{},{}]"}"#, "]}"),
        Bomb::data(r#"{"totalCount":1,"list":[{"userId":"u"}"#, r#",{"userId":"u","identities":[{},{}]}"#, "]}"),
    ]
}

fn call_of(method: &str) -> Call {
    CALLS.iter().chain(&DECLARED_CALLS).find(|(name, _)| *name == method).unwrap().1
}

/// Makes a call with a bomb as response. The memory of the process must not have grown too much since `start`.
fn check(start: usize, method: &str, bomb: Bomb, size: usize) {
    let name = format!("{method}, {} {} ..", bomb.start.chars().take(160).collect::<String>(), bomb.part);
    let server = Server::start_raw(move |_| bomb.reply(size));
    let credentials = match method {
        "access_token" => Credentials::access_key("id", "secret-of-the-key"),
        _ => Credentials::access_token("token", "pool"),
    };
    let patience = Duration::from_secs(60);
    let builder = ManagementClient::builder().host(server.host()).max_retries(0).timeout(patience).deadline(patience);
    let result = call_of(method)(&builder.credentials(credentials).build().unwrap());
    let grown = peak_memory_for_data().saturating_sub(start);
    let text = result.map_or_else(|error| error.to_string(), |()| "success".to_owned());
    assert!(grown < 8 * size + PROCESS, "{name}: {grown} bytes more: {text}");
    assert!(text.chars().count() < 2_000, "{name}: {text}");
}

/// Calls every method, so that everything that is loaded on first use is loaded. Returns the peak memory for data after that.
fn start() -> usize {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":404,"message":""}"#));
    CALLS.iter().chain(&DECLARED_CALLS).for_each(|(_, call)| drop(call(&client(&server))));
    peak_memory_for_data()
}

/// Like the next tests, runs in a child process, whose memory is that of one client and one server.
#[test]
fn every_method_takes_bounded_memory() {
    if ran_in_child_process("response_memory::every_method_takes_bounded_memory") {
        return;
    }
    let start = start();
    for (method, _) in CALLS {
        bombs_for_every_method().into_iter().for_each(|bomb| check(start, method, bomb, SMALL));
    }
}

#[test]
fn every_kind_of_response_takes_bounded_memory() {
    if ran_in_child_process("response_memory::every_kind_of_response_takes_bounded_memory") {
        return;
    }
    let start = start();
    bombs_for_single_methods().into_iter().for_each(|(method, bomb)| check(start, method, bomb, SMALL));
}

#[test]
#[cfg(feature = "full")]
fn every_kind_of_declared_response_takes_bounded_memory() {
    if ran_in_child_process("response_memory::every_kind_of_declared_response_takes_bounded_memory") {
        return;
    }
    let start = start();
    for (method, _) in DECLARED_CALLS {
        bombs_for_declared_methods().into_iter().for_each(|bomb| check(start, method, bomb, SMALL));
    }
}

#[test]
fn largest_responses_take_less_than_100_mb() {
    if ran_in_child_process("response_memory::largest_responses_take_less_than_100_mb") {
        return;
    }
    let start = start();
    for method in ["get::<Value>", "get_webhook_logs"] {
        check(start, method, Bomb::data(r#"{"list":[{"":0}"#, r#",{"":0}"#, "]}"), LARGEST);
    }
    // The response that takes the most memory.
    check(start, "get::<Value>", Bomb::data("[0", r#","twenty bytes of text""#, "]"), LARGEST);
    assert!(peak_memory() < 100_000_000);
}

#[test]
fn ordinary_large_responses_are_read() {
    let serve = |data: String| Server::start(move |_| http(200, &[], format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#)));
    let fields = (0..60).map(|number| format!(r#""field{number}":{}"#, if number % 3 == 0 { "null" } else { "\"value\"" }));
    let user = format!("{{{}}}", fields.collect::<Vec<_>>().join(","));
    let server = serve(format!(r#"{{"totalCount":50,"list":[{}]}}"#, vec![user; 50].join(",")));
    let users: Page<Value> = client(&server).get("/api/v3/list-users", &[]).unwrap().data.unwrap();
    assert_eq!(users.list.len(), 50);
    let webhook =
        WEBHOOK.replace(r#""url":"""#, r#""url":"https://a""#).replace(r#""contentType":"""#, r#""contentType":"application/json""#);
    let rows = (2 << 20) / webhook.len();
    let server = serve(format!(r#"{{"totalCount":{rows},"list":[{}]}}"#, vec![format!("{{{webhook}}}"); rows].join(",")));
    assert_eq!(client(&server).list_webhooks(&ListWebhooks::new()).unwrap().list.len(), rows);
    assert_eq!(client(&server).webhooks().filter(Result::is_ok).count(), rows);
}

#[test]
fn rejected_response_names_the_limit_and_the_setting() {
    let bomb = |data: &'static str| {
        let bomb = Bomb::data(data, r#",{"":0}"#, "]");
        Server::start(move |_| bomb.reply(SMALL))
    };
    let server = bomb("[0");
    let error = client(&server).get::<Value>("/api/v3/get-user", &[]).unwrap_err();
    let text = "get-user: reading the response takes about 113 MB of memory, the limit is 9 MB (8 times its size, at least 8 MB; \
                max_response_size bounds the size)";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::TooLarge, text));
    assert_eq!((error.attempts(), error.is_retryable(), error.outcome_unknown()), (1, false, false));
    let error = client(&server).create_webhook(&CreateWebhook::new("n", "u", ["test"])).unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown(), server.count("create-webhook")), (ErrorKind::TooLarge, false, 1));
}
