//! What the emulator promises, over real sockets.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

use super::{Emulator, Failure};

/// A client that sends what it is told and shows what came back.
struct Caller<'a> {
    emulator: &'a Emulator,
    agent: Agent,
    token: String,
    userpool_id: String,
}

impl<'a> Caller<'a> {
    /// One with a token.
    fn new(emulator: &'a Emulator) -> Self {
        let agent = Agent::config_builder().proxy(None).http_status_as_error(false).build().into();
        let mut caller = Self { emulator, agent, token: String::new(), userpool_id: emulator.userpool_id().to_owned() };
        let answer = caller.token_call(emulator.access_key_secret());
        caller.token = answer["data"]["access_token"].as_str().unwrap().to_owned();
        caller
    }

    fn token_call(&self, secret: &str) -> Value {
        let input = json!({ "accessKeyId": self.emulator.access_key_id(), "accessKeySecret": secret });
        self.post("get-management-token", &input)
    }

    fn get(&self, method: &str) -> Value {
        self.send("GET", method, "", "x-genauth-userpool-id").unwrap().1
    }

    fn post(&self, method: &str, body: &Value) -> Value {
        self.send("POST", method, &body.to_string(), "x-authing-userpool-id").unwrap().1
    }

    fn send(&self, verb: &str, method: &str, body: &str, pool: &str) -> Result<(u16, Value), ureq::Error> {
        let request = ureq::http::Request::builder()
            .method(verb)
            .uri(format!("{}/api/v3/{method}", self.emulator.host()))
            .header("content-type", "application/json; charset=utf-8")
            .header("authorization", format!("Bearer {}", self.token))
            .header(pool, &self.userpool_id)
            .body(body.to_owned())?;
        let mut answer = self.agent.run(request)?;
        let text = answer.body_mut().read_to_string()?;
        Ok((answer.status().as_u16(), serde_json::from_str(&text).unwrap_or(Value::String(text))))
    }

    /// Creates a webhook and returns its ID.
    fn webhook(&self, url: &str, content_type: &str) -> String {
        let input = json!({ "name": "n", "url": url, "events": ["test"], "contentType": content_type, "secret": "s3" });
        let answer = self.post("create-webhook", &input);
        answer["data"]["webhookId"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    }
}

/// Sends bytes over a connection of their own and returns all that comes back.
fn raw(emulator: &Emulator, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.host().trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer); // a reset where the emulator closed without reading to the end
    String::from_utf8(answer).unwrap()
}

/// A callback that answers one delivery; returns its URL and where the request will be.
fn callback(answer: &'static str) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/cb", listener.local_addr().unwrap());
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut request, mut part) = (Vec::new(), [0; 4096]);
        // The bodies of these tests end in these ways.
        while !request.ends_with(b"}") && !request.ends_with(b"authing") {
            let length = stream.read(&mut part).unwrap();
            assert!(length > 0, "the delivery ended early: {}", String::from_utf8_lossy(&request));
            request.extend_from_slice(&part[..length]);
        }
        stream.write_all(answer.as_bytes()).unwrap();
        sender.send(String::from_utf8(request).unwrap()).unwrap();
    });
    (url, receiver)
}

/// `statusCode` and `message` of a failure, which must have a `requestId` and no `data`.
fn refusal(answer: &Value) -> (u64, &str) {
    assert!(answer["requestId"].is_string() && answer.get("data").is_none(), "{answer}");
    (answer["statusCode"].as_u64().unwrap(), answer["message"].as_str().unwrap())
}

#[test]
fn an_emulator_can_be_shared_between_threads() {
    fn check<T: Send + Sync>(_: &T) {}
    check(&Emulator::start().unwrap());
}

#[test]
fn wrong_keys_get_no_token() {
    let emulator = Emulator::start().unwrap();
    let answer = Caller::new(&emulator).token_call("wrong");
    assert_eq!((refusal(&answer).0, &answer["apiCode"]), (401, &json!(2333)));
    assert_eq!(emulator.calls("get-management-token"), 2);
}

#[test]
fn calls_need_a_live_token_and_the_header_of_the_user_pool() {
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
fn a_webhook_is_created_changed_read_and_deleted() {
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
    assert_eq!(refusal(&caller.get(&format!("get-webhook?webhookId={id}"))), (404, "no such webhook"));
    assert_eq!(refusal(&caller.post("update-webhook", &json!({ "webhookId": id }))).0, 404);
    assert_eq!(refusal(&caller.post("trigger-webhook", &json!({ "webhookId": id }))).0, 404);
    let logs = caller.post("get-webhook-logs", &json!({ "webhookId": id }));
    assert_eq!(logs["data"], json!({ "totalCount": 0, "list": [] }));
}

#[test]
fn lists_come_newest_first_in_pages() {
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
fn input_that_does_not_fit_is_refused_by_name() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let create = |field: &str, value: Value| {
        let mut input = json!({ "name": "n", "url": "http://x", "events": ["test"], "contentType": "application/json" });
        input[field] = value;
        let answer = caller.post("create-webhook", &input);
        assert_eq!(answer["statusCode"], 400, "{answer}");
        answer["message"].as_str().unwrap().to_owned()
    };
    assert_eq!(create("name", json!(null)), "name must be left out rather than null");
    assert_eq!(create("enabled", json!("yes")), "enabled must be true or false");
    assert_eq!(create("events", json!(["a", 1])), "events must be an array of strings");
    assert_eq!(create("url", json!("ftp://x")), "url must be an http:// or https:// address");
    assert!(create("contentType", json!("text/plain")).starts_with("contentType must be application/json or"));
    assert_eq!(create("secret", json!("a\nb")), "secret must be printable ASCII");
    assert_eq!(create("retryConfig", json!({})), "retryConfig.enabled is required");
    let unit = create("retryConfig", json!({ "enabled": true, "delayUnit": "Week" }));
    assert_eq!(unit, "retryConfig.delayUnit must be Second, Minute, Hour or Day");
    assert_eq!(refusal(&caller.post("create-webhook", &json!({}))).1, "name is required");
    assert_eq!(refusal(&caller.get("list-webhooks?page=0")).1, "page must be 1 or more");
    assert_eq!(refusal(&caller.get("list-webhooks?limit=51")).1, "limit must be from 1 to 50");
    assert_eq!(refusal(&caller.get("get-webhook")).1, "webhookId is required");
    assert_eq!(refusal(&caller.post("get-webhook-logs", &json!([]))).1, "the request body must be a JSON object");
    assert_eq!(refusal(&caller.get("create-webhook")).0, 404);
    assert_eq!(refusal(&caller.get("list-users")).0, 404);
}

#[test]
fn a_trigger_delivers_json_with_the_headers_of_the_service() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let (url, received) = callback("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"ok\":true}");
    let id = caller.webhook(&url, "application/json");
    let input = json!({ "webhookId": id, "requestHeaders": { "X-Extra": "1", "x-authing-token": "other" } });
    assert_eq!(caller.post("trigger-webhook", &input)["data"], json!({ "response": { "ok": true } }));
    let request = received.recv().unwrap();
    assert!(request.starts_with("POST /cb HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with(r#"{"data":{"description":"A test from authing"},"eventName":"test"}"#), "{request}");
    let pool = format!("x-authing-userpool-id: {}", emulator.userpool_id());
    for header in ["user-agent: authing-webhook@2.0", "x-authing-webhook-secret: s3", "x-authing-token: other", "x-extra: 1", &pool] {
        assert!(request.contains(&format!("{header}\r\n")), "{header} is missing: {request}");
    }
    let log = caller.post("get-webhook-logs", &json!({ "webhookId": id }))["data"]["list"][0].clone();
    assert_eq!((&log["success"], &log["responseStatusCode"], &log["eventName"]), (&json!(true), &json!(200), &json!("test")));
    assert_eq!((&log["requestHeaders"]["x-extra"], &log["responseBody"]), (&json!("1"), &json!({ "ok": true })));
    assert!(log["timestamp"].as_str().unwrap().ends_with("+0800"));
}

#[test]
fn a_trigger_delivers_forms() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let (url, received) = callback("HTTP/1.1 500 No\r\ncontent-length: 2\r\n\r\nno");
    let id = caller.webhook(&url, "application/x-www-form-urlencoded");
    assert_eq!(caller.post("trigger-webhook", &json!({ "webhookId": id }))["data"]["response"], "no");
    let request = received.recv().unwrap();
    assert!(request.ends_with("\r\n\r\neventName=test&data%5Bdescription%5D=A+test+from+authing"), "{request}");
    let log = caller.post("get-webhook-logs", &json!({ "webhookId": id }))["data"]["list"][0].clone();
    assert_eq!((&log["success"], &log["errorMessage"]), (&json!(false), &json!("callback answered HTTP 500")));
}

#[test]
fn a_callback_that_is_not_there_is_a_refusal_and_a_log() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap(); // closed again at once
    let id = caller.webhook(&format!("http://{free}"), "application/json");
    assert_eq!(refusal(&caller.post("trigger-webhook", &json!({ "webhookId": id }))), (601, "ECONNREFUSED"));
    let log = caller.post("get-webhook-logs", &json!({ "webhookId": id }))["data"]["list"][0].clone();
    assert_eq!((&log["errorMessage"], log.get("responseStatusCode")), (&json!("ECONNREFUSED"), None));
}

#[test]
fn failures_are_as_planned_and_then_over() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let call = || caller.send("GET", "list-webhooks", "", "x-authing-userpool-id");
    let envelope = Failure::Envelope { status_code: 429, api_code: Some(1306), message: "slow".into() };
    emulator.fail_next(2, envelope);
    let answer = call().unwrap().1;
    assert_eq!((refusal(&answer), &answer["apiCode"]), ((429, "slow"), &json!(1306)));
    emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>".into() });
    assert_eq!(call().unwrap(), (503, json!("<h1>")));
    emulator.fail_next(1, Failure::Http { status: 204, body: "dropped".into() });
    assert_eq!(call().unwrap().0, 204);
    emulator.fail_next(1, Failure::Delay(Duration::from_millis(50)));
    let start = Instant::now();
    assert_eq!(call().unwrap().1["statusCode"], 200);
    assert!(start.elapsed() >= Duration::from_millis(50));
    emulator.fail_next_token_calls(1, Failure::CutBefore);
    assert_eq!(call().unwrap().1["statusCode"], 200);
    assert_eq!(emulator.calls("list-webhooks"), 5);
}

#[test]
fn a_cut_before_is_not_carried_out_and_a_cut_after_is() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let create = || {
        let input = json!({ "name": "n", "url": "http://x", "events": [], "contentType": "application/json" });
        caller.send("POST", "create-webhook", &input.to_string(), "x-authing-userpool-id")
    };
    let count = || caller.get("list-webhooks")["data"]["totalCount"].clone();
    emulator.fail_next(1, Failure::CutBefore);
    assert!(create().is_err());
    assert_eq!(count(), 0);
    emulator.fail_next(1, Failure::CutAfter);
    assert!(create().is_err());
    assert_eq!(count(), 1);
}

#[test]
fn calls_in_a_row_share_a_connection_and_are_kept() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    for _ in 0..20 {
        caller.get("list-webhooks?page=1");
    }
    assert_eq!((emulator.connections(), emulator.calls("list-webhooks")), (1, 20));
    let requests = emulator.requests();
    assert_eq!((requests.len(), requests[0].method.as_str()), (21, "get-management-token"));
    assert_eq!(requests[0].body["accessKeyId"], emulator.access_key_id());
    assert_eq!(requests[20].query, [("page".to_owned(), "1".to_owned())]);
    assert!(!format!("{requests:?} {emulator:?}").contains(emulator.access_key_secret()));
}

#[test]
fn chunked_bodies_and_100_continue_are_understood() {
    let emulator = Emulator::start().unwrap();
    let head = "POST /api/v3/get-management-token HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
    let answer = raw(
        &emulator,
        format!("{head}expect: 100-continue\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n").as_bytes(),
    );
    assert!(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("accessKeyId is required"), "{answer}");
    // Without a length there is no body to wait for.
    let answer = raw(&emulator, format!("{head}connection: close\r\n\r\n").as_bytes());
    assert!(answer.contains("must be a JSON object"), "{answer}");
}

#[test]
fn what_is_too_large_or_not_http_is_refused() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let large = caller.post("create-webhook", &json!({ "name": "x".repeat(2 << 20) }));
    assert_eq!(refusal(&large).0, 413);
    let chunked = [b"POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n".as_slice(), b"GET"];
    assert!(raw(&emulator, &chunked.concat()).starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert!(raw(&emulator, b"\0\0\0\0 hello\r\n\r\n").starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert_eq!(raw(&emulator, &[b"GET / HTTP/1.1\r\na: ".as_slice(), &[b'a'; 64 << 10]].concat()), "");
    assert_eq!(caller.get("list-webhooks")["statusCode"], 200);
}

#[test]
fn dropping_interrupts_whatever_is_under_way() {
    let emulator = Emulator::start().unwrap();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let trigger = json!({ "webhookId": Caller::new(&emulator).webhook(&url, "application/json") }).to_string();
    let busy = [("trigger-webhook", trigger.as_str()), ("delete-webhook", r#"{"webhookIds":[]}"#)].map(|(method, body)| {
        let token = Caller::new(&emulator).token;
        let mut stream = TcpStream::connect(emulator.host().trim_start_matches("http://")).unwrap();
        write!(
            stream,
            "POST /api/v3/{method} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nx-authing-userpool-id: {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            emulator.userpool_id(),
            body.len()
        )
        .unwrap();
        if method == "trigger-webhook" {
            let delivery = silent.accept().unwrap(); // the callback takes the delivery and never answers
            emulator.fail_next(1, Failure::Delay(Duration::from_secs(60)));
            return (stream, Some(delivery));
        }
        while emulator.calls(method) == 0 {
            thread::yield_now();
        }
        (stream, None)
    });
    let start = Instant::now();
    drop(emulator);
    assert!(start.elapsed() < Duration::from_millis(250), "{:?}", start.elapsed());
    drop(busy);
}
