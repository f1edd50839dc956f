//! Timeouts: every attempt ends within `timeout` and every call within `deadline`, regardless of the server's behaviour.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use authing::{ClientBuilder, Credentials, Error, ErrorKind, ManagementClient};
use serde_json::{Value, json};

use crate::support::{Reply, Server, Step, builder, http, in_parallel, list, no_webhooks};

const TOKEN: &str = "get-management-token";
const LIMIT: Duration = Duration::from_millis(400);
/// A call ends at most 100 ms after its limit; the rest is tolerance for a busy machine.
const SLACK: Duration = Duration::from_millis(400);

/// A client without token calls and retries.
fn direct(server: &Server) -> ClientBuilder {
    builder(server).credentials(Credentials::access_token("token", "pool")).max_retries(0)
}

/// One client with this `timeout`, one with this `deadline`, each with the text that names the setting in errors.
fn clients_with_limit(builder: ClientBuilder, limit: Duration) -> [(ManagementClient, &'static str); 2] {
    let long = Duration::from_secs(20);
    let timeout = builder.clone().timeout(limit).deadline(long).build().unwrap();
    let deadline = builder.timeout(long).deadline(limit).build().unwrap();
    [(timeout, "(timeout)"), (deadline, "(rest of the deadline)")]
}

/// The error of a call that must time out at its limit, within a tolerance.
fn times_out(name: &str, limit: Duration, call: impl FnOnce() -> Result<(), Error>) -> Error {
    times_out_within(name, limit, SLACK, call)
}

fn times_out_within(name: &str, limit: Duration, slack: Duration, call: impl FnOnce() -> Result<(), Error>) -> Error {
    let started = Instant::now();
    let error = call().unwrap_err();
    let elapsed = started.elapsed();
    assert!(limit.mul_f64(0.95) < elapsed && elapsed < limit + slack, "{name}: {elapsed:?}: {error}");
    assert!(error.is_timeout() && error.kind() == ErrorKind::Timeout, "{name}: {error}");
    error
}

/// The text, with the remaining time rounded up to the whole limit.
fn rounded(text: &str, limit: Duration) -> String {
    let (start, rest) = text.split_once(" timed out after ").unwrap();
    let (time, rest) = rest.split_once(" s (").unwrap();
    let (time, limit): (f64, f64) = (time.parse().unwrap(), limit.as_secs_f64());
    assert!((limit * 0.8..=limit).contains(&time), "{text}");
    format!("{start} timed out after {limit} s ({rest}")
}

fn then(head: &str, step: Step) -> Reply {
    vec![Step::Send(head.as_bytes().to_vec()), step]
}

#[test]
fn times_out_on_incomplete_responses() {
    let trickle = |byte: u8| Step::Trickle(vec![byte; 1_000], Duration::from_millis(20));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let rows: [(&str, Reply); 8] = [
        ("no response", vec![Step::Hang]),
        ("the status line trickles", vec![Step::Trickle(b"HTTP/1.1 200 OK".repeat(50), Duration::from_millis(20))]),
        ("a header trickles", then("HTTP/1.1 200 OK\r\nx-slow: ", trickle(b'x'))),
        ("nothing after the headers", then("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", Step::Hang)),
        ("the body trickles", then("HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n", trickle(b' '))),
        ("a body without length trickles", then("HTTP/1.1 200 OK\r\n\r\n", trickle(b' '))),
        ("a chunk trickles", then(&format!("{chunked}5000\r\n"), trickle(b' '))),
        ("endless 1xx", vec![Step::Trickle(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(50), Duration::from_millis(5))]),
    ];
    thread::scope(|scope| {
        for (name, reply) in rows {
            scope.spawn(move || {
                let server = Server::start(move |request| if request.number % 2 == 1 { reply.clone() } else { no_webhooks() });
                for (client, setting) in clients_with_limit(direct(&server), LIMIT) {
                    let name = format!("{name}, {setting}");
                    let text = times_out(&name, LIMIT, || list(&client)).to_string();
                    assert_eq!(rounded(&text, LIMIT), format!("list-webhooks: timed out after 0.4 s {setting}"), "{name}");
                    list(&client).unwrap_or_else(|error| panic!("{name}: the next call fails: {error}"));
                }
            });
        }
    });
}

/// A server that responds on every second connection only. From the others it reads slowly, at most `bytes` at a time.
fn start_slow_reader(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let mut kept = Vec::new();
        for (number, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            kept.push(stream.try_clone().unwrap());
            thread::spawn(move || {
                let mut buffer = vec![0; if number % 2 == 1 { 10_000 } else { bytes }];
                while stream.read(&mut buffer).is_ok_and(|count| count > 0) {
                    if number % 2 == 1 {
                        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 18\r\n\r\n{\"statusCode\":200}");
                    }
                    thread::sleep(Duration::from_millis(60));
                }
            });
        }
    });
    host
}

#[test]
fn times_out_if_server_stops_reading_the_request() {
    let limit = Duration::from_millis(1_000);
    let body = Value::from("x".repeat(20 << 20));
    // In a debug build it takes time to serialize 20 MB before the call and to wipe them after it. A successful call measures
    // that time. Without a timeout, the call would take 20 s.
    let server = Server::start(|_| http(200, &[], "{\"statusCode\":200,\"data\":{}}"));
    let client = builder(&server).credentials(Credentials::access_token("token", "pool")).build().unwrap();
    let started = Instant::now();
    client.post::<Value>("/api/v3/import", &body).unwrap();
    let slack = SLACK + started.elapsed() * 3;
    let check = |name: &str, bytes: usize| {
        let credentials = Credentials::access_token("token", "pool");
        let builder = ManagementClient::builder().host(start_slow_reader(bytes)).credentials(credentials).max_retries(0);
        for (client, setting) in clients_with_limit(builder, limit) {
            let name = format!("{name}, {setting}");
            let error = times_out_within(&name, limit, slack, || client.post::<Value>("/api/v3/import", &body).map(|_| ()));
            let text = format!("import: timed out after 1 s {setting} after the request was sent; it may have been executed");
            assert_eq!((rounded(&error.to_string(), limit), error.outcome_unknown()), (text, true), "{name}");
            client.get::<Value>("/api/v3/other", &[]).unwrap_or_else(|error| panic!("{name}: the next call fails: {error}"));
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| check("nothing is read", 0));
        scope.spawn(|| check("little is read", 256 << 10));
    });
}

#[test]
fn hanging_token_call_is_bounded_by_the_call_deadline() {
    let server = Server::start_raw(|_| vec![Step::Hang]);
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(LIMIT).build().unwrap();
    let error = times_out("token call", LIMIT, || list(&client));
    assert_eq!(rounded(&error.to_string(), LIMIT), "get-management-token: timed out after 0.4 s (rest of the deadline)");
    assert_eq!((server.count(TOKEN), server.calls()), (1, 0));
}

#[test]
fn token_call_and_call_share_the_deadline() {
    let server = Server::start_raw(|request| match request.api_method() {
        TOKEN => [vec![Step::Pause(Duration::from_millis(300))], crate::support::token("t", json!(7200))].concat(),
        _ => vec![Step::Hang],
    });
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(Duration::from_millis(600)).build().unwrap();
    let error = times_out("both", Duration::from_millis(600), || list(&client));
    assert!(error.to_string().starts_with("list-webhooks: timed out after 0."), "{error}");
    assert!(error.to_string().ends_with(" s (rest of the deadline)"), "{error}");
}

#[test]
fn all_attempts_share_the_deadline() {
    let server = Server::start(|_| vec![Step::Hang]);
    let client = direct(&server).max_retries(10).timeout(Duration::from_millis(300)).deadline(Duration::from_secs(1)).build().unwrap();
    let started = Instant::now();
    let error = list(&client).unwrap_err();
    let elapsed = started.elapsed();
    assert!(elapsed < Duration::from_secs(1) + SLACK, "{elapsed:?}");
    assert!(error.is_timeout() && (2..=4).contains(&error.attempts()), "{error}");
    assert_eq!(server.calls(), error.attempts() as usize);
    assert!(error.to_string().contains(&format!(", {} attempts in ", error.attempts())), "{error}");
}

#[test]
fn waiting_for_a_coalesced_token_call_is_bounded() {
    let server = Server::start_raw(|_| vec![Step::Hang]);
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(LIMIT).build().unwrap();
    in_parallel(8, || times_out("waiting", LIMIT, || list(&client)));
    assert_eq!((server.count(TOKEN), server.calls()), (1, 0));
}

#[test]
fn deadline_and_timeout_of_one_call_apply_to_it_only() {
    let server = Server::start(|request| if request.target.contains("hang") { vec![Step::Hang] } else { no_webhooks() });
    let client = direct(&server).timeout(Duration::from_secs(20)).deadline(Duration::from_secs(20)).build().unwrap();
    let get = |client: &ManagementClient, path: &str| client.get::<Value>(path, &[]).map(|_| ());
    for (view, setting) in [(client.with_deadline(LIMIT), "(rest of the deadline)"), (client.with_timeout(LIMIT), "(timeout)")] {
        let error = times_out(setting, LIMIT, || get(&view, "/api/v3/hang"));
        assert!(error.to_string().contains(setting), "{error}");
    }
    list(&client).unwrap();
    let short = direct(&server).timeout(Duration::from_millis(50)).deadline(Duration::from_millis(50)).build().unwrap();
    let view = short.with_timeout(LIMIT).with_deadline(4 * LIMIT);
    times_out("longer than the client's own", LIMIT, || get(&view, "/api/v3/hang"));
    assert!(short.with_deadline(Duration::ZERO).get::<Value>("/api/v3/any", &[]).unwrap_err().is_timeout());
    assert!(client.with_deadline(Duration::MAX).with_timeout(Duration::MAX).get::<Value>("/api/v3/any", &[]).is_ok());
}

#[test]
fn views_with_other_limits_share_token_and_connection() {
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).build().unwrap();
    for view in [client.clone(), client.with_deadline(LIMIT), client.with_timeout(LIMIT)] {
        list(&view).unwrap();
    }
    assert_eq!((server.count(TOKEN), server.connections()), (1, 1));
}
