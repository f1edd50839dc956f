//! Which failure of which call is tried again: the table in README.md, row by row, over real sockets.

use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use authing::{
    ClientBuilder, CreateWebhook, Credentials, Error, ErrorKind, GetWebhookLogs, ManagementClient, TriggerWebhook, UpdateWebhook,
    WebhookEvent,
};
use serde_json::{Value, json};

use crate::support::{Reply, Server, Step, builder, envelope, http, list, no_webhooks, ok};

/// A method, whether it changes something, whether it may be made twice, and how its texts end where its outcome is unknown.
struct Method {
    name: &'static str,
    changes: bool,
    repeatable: bool,
    remedy: &'static str,
    call: fn(&ManagementClient) -> Result<(), Error>,
}

const READ: &str = "";
const METHODS: [Method; 7] = [
    Method { name: "list-webhooks", changes: false, repeatable: true, remedy: READ, call: list },
    Method { name: "get-webhook-logs", changes: false, repeatable: true, remedy: READ, call: logs },
    Method { name: "update-webhook", changes: true, repeatable: true, remedy: "", call: update },
    Method { name: "delete-webhook", changes: true, repeatable: true, remedy: "", call: delete },
    Method { name: "create-webhook", changes: true, repeatable: false, remedy: ", ensure_webhook finds out", call: create },
    Method { name: "trigger-webhook", changes: true, repeatable: false, remedy: ", webhook_logs shows it", call: trigger },
    Method { name: "create-user", changes: true, repeatable: false, remedy: "", call: post },
];

fn logs(client: &ManagementClient) -> Result<(), Error> {
    client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(|_| ())
}

fn update(client: &ManagementClient) -> Result<(), Error> {
    client.update_webhook(&UpdateWebhook::new("w1").enabled(false)).map(|_| ())
}

fn delete(client: &ManagementClient) -> Result<(), Error> {
    client.delete_webhook(["w1"])
}

fn create(client: &ManagementClient) -> Result<(), Error> {
    client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login])).map(|_| ())
}

fn trigger(client: &ManagementClient) -> Result<(), Error> {
    client.trigger_webhook(&TriggerWebhook::new("w1")).map(|_| ())
}

fn post(client: &ManagementClient) -> Result<(), Error> {
    client.post::<Value>("/api/v3/create-user", &json!({ "email": "a@example.com" })).map(|_| ())
}

/// Without token calls, so that only the call itself counts; one repetition, if any.
fn direct(server: &Server) -> ClientBuilder {
    builder(server).credentials(Credentials::access_token("token", "pool")).max_retries(1).timeout(Duration::from_millis(500))
}

#[derive(Clone, Copy, PartialEq)]
enum Passing {
    /// It was certainly not carried out.
    NotDone,
    /// It may have been, and the failure is one that passes.
    Maybe,
    /// It may have been, and there is no sense in trying again.
    Garbage,
    /// It was refused.
    Refused,
}

/// A failure: its name, what the server does, what kind of error that is, and how its text goes on after the method.
type Row = (&'static str, Reply, ErrorKind, &'static str);

/// Makes all methods fail in all these ways and compares what arrived and what is told with the table.
fn check(passing: Passing, rows: Vec<Row>) {
    thread::scope(|scope| {
        for row in &rows {
            for method in &METHODS {
                scope.spawn(move || check_one(passing, row, method));
            }
        }
    });
}

fn check_one(passing: Passing, (row, reply, kind, words): &Row, method: &Method) {
    let reply = reply.clone();
    let server = Server::start(move |_| reply.clone());
    let error = (method.call)(&direct(&server).build().unwrap()).unwrap_err();
    let name = format!("{row}, {}: {error}", method.name);
    let again = match passing {
        Passing::NotDone => true,
        Passing::Maybe => method.repeatable,
        Passing::Garbage | Passing::Refused => false,
    };
    let unknown = method.changes && matches!(passing, Passing::Maybe | Passing::Garbage);
    let requests = if again { 2 } else { 1 };
    assert_eq!((server.count(method.name), server.calls()), (requests, requests), "requests, {name}");
    assert_eq!(error.attempts() as usize, requests, "attempts(), {name}");
    assert_eq!(error.is_retryable(), again, "is_retryable(), {name}");
    assert_eq!(error.outcome_unknown(), unknown, "outcome_unknown(), {name}");
    assert_eq!(error.kind(), *kind, "{name}");
    let text = error.to_string();
    assert!(text.starts_with(&format!("{} failed", method.name)) && text.contains(words), "{name}");
    assert_eq!(text.contains(", 2 attempts in "), again, "{name}");
    let told = format!("; it may have been carried out{}", method.remedy);
    assert_eq!(text.contains(&told), unknown, "{name}");
    let bodies = server.requests(method.name);
    assert!(bodies.iter().all(|request| request.body == bodies[0].body && request.target == bodies[0].target), "{name}");
}

fn cut_off(head: &str, body: &str) -> Reply {
    vec![Step::Send(format!("HTTP/1.1 200 OK\r\n{head}\r\n{body}").into_bytes()), Step::Close]
}

#[test]
fn what_was_throttled_is_repeated_whatever_the_call() {
    check(
        Passing::NotDone,
        vec![
            ("HTTP 429", http(429, &[], "slow down"), ErrorKind::Throttled, "failed: HTTP 429 and no envelope, its answer: slow down"),
            (
                "statusCode 429",
                envelope(429),
                ErrorKind::Throttled,
                "failed: 429 too many requests (requestId 934108e5-req): message of 429",
            ),
        ],
    );
}

#[test]
fn what_was_never_sent_is_repeated_whatever_the_call() {
    let refusing = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for method in METHODS {
        let server = Server::start(|_| no_webhooks());
        let client = direct(&server).host(format!("http://{refusing}")).build().unwrap();
        let error = (method.call)(&client).unwrap_err();
        let name = format!("{}: {error}", method.name);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 2), "{name}");
        assert_eq!((error.is_retryable(), error.outcome_unknown()), (true, false), "{name}");
        let start = format!("{} failed: no connection to http://{refusing}: Connection refused", method.name);
        assert!(error.to_string().starts_with(&start), "{name}");
    }
}

#[test]
fn what_may_have_been_carried_out_is_repeated_only_where_that_is_harmless() {
    let lost = " the connection to http://127.0.0.1:";
    let (disconnected, unavailable) = (ErrorKind::Disconnected, ErrorKind::Unavailable);
    check(
        Passing::Maybe,
        vec![
            ("HTTP 502", http(502, &[], "<h1>"), ErrorKind::BadGateway, "failed: HTTP 502 and no envelope, its answer: <h1>"),
            ("HTTP 503", http(503, &[], ""), unavailable, "failed: HTTP 503 and no envelope, an empty answer"),
            ("HTTP 504", http(504, &[], ""), ErrorKind::BadGateway, "failed: HTTP 504 and no envelope, an empty answer"),
            ("statusCode 500", envelope(500), ErrorKind::ServerError, "failed: 500 server error (requestId"),
            ("statusCode 502", envelope(502), ErrorKind::BadGateway, "failed: 502 bad gateway (requestId"),
            ("statusCode 503", envelope(503), unavailable, "failed: 503 under maintenance (requestId"),
            ("statusCode 504", envelope(504), ErrorKind::BadGateway, "failed: 504 bad gateway (requestId"),
            ("reset", vec![Step::Reset], disconnected, lost),
            ("closed without an answer", vec![Step::Close], disconnected, lost),
            ("cut off", cut_off("content-length: 1000\r\n", "{\"statusCode\""), disconnected, ""),
            ("cut off in a chunk", cut_off("transfer-encoding: chunked\r\n", "ff\r\n{\"statusCode\""), disconnected, ""),
            ("cut off without a length", cut_off("", "{\"statusCode\":200,"), disconnected, ": the answer was cut off"),
            ("cut off in the status line", vec![Step::Send(b"HTTP/1.1 2".to_vec()), Step::Close], disconnected, ""),
            ("cut off in the headers", vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), Step::Close], disconnected, ""),
            ("silence", vec![Step::Hang], ErrorKind::Timeout, ": no whole answer within 0.5 s (timeout)"),
        ],
    );
}

#[test]
fn what_was_refused_is_not_repeated() {
    check(
        Passing::Refused,
        vec![
            ("statusCode 400", envelope(400), ErrorKind::InvalidArgument, "failed: 400 invalid argument (requestId"),
            ("statusCode 404", envelope(404), ErrorKind::NotFound, "failed: 404 not found (requestId"),
            ("statusCode 409", envelope(409), ErrorKind::Conflict, "failed: 409 conflict (requestId"),
            ("statusCode 501", envelope(501), ErrorKind::Unsupported, "failed: 501 not supported (requestId"),
            ("statusCode 400 under HTTP 502", http(502, &[], r#"{"statusCode":400}"#), ErrorKind::InvalidArgument, "failed: 400 inv"),
            ("HTTP 404", http(404, &[], ""), ErrorKind::NoEnvelope, "failed: HTTP 404 and no envelope, an empty answer"),
        ],
    );
}

#[test]
fn what_cannot_be_understood_is_not_repeated_and_may_have_been_carried_out() {
    let garbage = || vec![Step::Send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec()), Step::Close];
    check(
        Passing::Garbage,
        vec![
            ("HTTP 500", http(500, &[], "<h1>"), ErrorKind::ServerError, "failed: HTTP 500 and no envelope, its answer: <h1>"),
            ("HTTP 200", http(200, &[], "<h1>"), ErrorKind::NoEnvelope, "failed: HTTP 200 and no envelope, its answer: <h1>"),
            ("no HTTP", garbage(), ErrorKind::Protocol, ": the answer is not valid HTTP: "),
            ("too large", http(200, &[], vec![b' '; 11 << 20]), ErrorKind::TooLarge, "larger than 10485760 bytes (max_response_size)"),
        ],
    );
}

#[test]
fn a_call_that_succeeds_at_the_third_attempt_is_a_success() {
    let server = Server::start(|request| match request.number {
        1 => envelope(503),
        2 => vec![Step::Reset],
        _ => ok(json!({ "totalCount": "1", "list": [] })),
    });
    list(&direct(&server).max_retries(2).build().unwrap()).unwrap();
    assert_eq!(server.calls(), 3);
}

#[test]
fn a_throttled_create_is_made_again_as_it_was() {
    let server = Server::start(|request| if request.number < 3 { http(429, &[("retry-after", "0")], "") } else { envelope(409) });
    let error = create(&direct(&server).max_retries(2).build().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let bodies: Vec<String> = server.requests("create-webhook").into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, vec![bodies[0].clone(); 3]);
}

#[test]
fn an_attempt_that_may_have_been_carried_out_is_not_forgotten_over_a_later_one() {
    for (name, last) in [("throttled", envelope(429)), ("refused", envelope(404))] {
        let server = Server::start(move |request| if request.number == 1 { vec![Step::Reset] } else { last.clone() });
        let error = update(&direct(&server).build().unwrap()).unwrap_err();
        assert_eq!(server.calls(), 2, "{name}");
        assert!(error.outcome_unknown(), "{name}: {error}");
    }
}

#[test]
fn a_gateway_that_timed_out_is_not_blamed_on_the_host() {
    let server = Server::start(|_| http(504, &[], ""));
    let error = list(&direct(&server).max_retries(0).build().unwrap()).unwrap_err();
    assert!(!error.to_string().contains("host()"), "{error}");
}

#[test]
fn max_retries_is_the_number_of_repetitions() {
    for max_retries in [0, 1, 5] {
        let server = Server::start(|_| http(503, &[("retry-after", "0")], ""));
        let error = list(&direct(&server).max_retries(max_retries).build().unwrap()).unwrap_err();
        assert_eq!((error.attempts(), server.calls()), (max_retries + 1, max_retries as usize + 1), "max_retries({max_retries})");
    }
}

#[test]
fn the_service_says_how_long_to_wait() {
    let server = Server::start(|request| if request.number == 1 { http(429, &[("retry-after", "1")], "") } else { no_webhooks() });
    let started = Instant::now();
    list(&direct(&server).build().unwrap()).unwrap();
    let waited = started.elapsed().as_millis();
    assert!((1_000..1_500).contains(&waited), "{waited} ms");
}

#[test]
fn a_date_that_is_past_means_not_to_wait() {
    let past = ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
    let server = Server::start(move |_| http(429, &[past], ""));
    let started = Instant::now();
    let error = list(&direct(&server).max_retries(5).build().unwrap()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (6, Some(Duration::ZERO)));
    assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
}

#[test]
fn a_wait_beyond_the_deadline_ends_the_call_at_once() {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    for (retry_after, seconds) in [("60", 60), ("6", 6), ("Fri, 31 Dec 2100 23:59:59 GMT", 4_133_980_799 - since_1970)] {
        for reply in [http(429, &[("retry-after", retry_after)], ""), http(503, &[("retry-after", retry_after)], r#"{"statusCode":503}"#)] {
            let server = Server::start(move |_| reply.clone());
            let started = Instant::now();
            let error = list(&direct(&server).max_retries(5).build().unwrap()).unwrap_err();
            assert!(started.elapsed() < Duration::from_millis(500), "{retry_after}: {:?}", started.elapsed());
            assert_eq!((error.attempts(), server.calls(), error.is_retryable()), (1, 1, true), "{retry_after}");
            let told = error.retry_after().unwrap().as_secs();
            assert!(told.abs_diff(seconds) <= 2, "{retry_after}: {told}");
            assert!(error.to_string().ends_with(&format!("; the service asks to wait {told} s")), "{error}");
        }
    }
}
