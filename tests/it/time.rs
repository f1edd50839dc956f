//! Bounded time and memory: no attempt outlasts `timeout`, no call `deadline`, whatever the server does.

use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use authing::{ClientBuilder, Credentials, Error, ErrorKind, ManagementClient, TokenStore};
use serde_json::{Value, json};

use crate::support::{Reply, Server, Step, at_once, builder, list, no_webhooks};

const TOKEN: &str = "get-management-token";
const LIMIT: Duration = Duration::from_millis(400);
/// 100 ms are the promise, the rest is for a machine that has other things to do.
const SLACK: Duration = Duration::from_millis(400);

/// Without token calls, and without a second attempt.
fn direct(server: &Server) -> ClientBuilder {
    builder(server).credentials(Credentials::access_token("token", "pool")).max_retries(0)
}

/// The two ways to bound a call, and the words that name them.
fn limited(builder: ClientBuilder, limit: Duration) -> [(ManagementClient, &'static str); 2] {
    let long = Duration::from_secs(20);
    let timeout = builder.clone().timeout(limit).deadline(long).build().unwrap();
    let deadline = builder.timeout(long).deadline(limit).build().unwrap();
    [(timeout, "(timeout)"), (deadline, "(rest of the deadline)")]
}

/// The error of a call that ends when its limit is over, not much earlier and not much later.
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

/// The text, with what was left of the deadline taken for all of it.
fn rounded(text: &str, limit: Duration) -> String {
    let (start, rest) = text.split_once(" within ").unwrap();
    let (time, rest) = rest.split_once(" s (").unwrap();
    let (time, limit): (f64, f64) = (time.parse().unwrap(), limit.as_secs_f64());
    assert!((limit * 0.8..=limit).contains(&time), "{text}");
    format!("{start} within {limit} s ({rest}")
}

fn then(head: &str, step: Step) -> Reply {
    vec![Step::Send(head.as_bytes().to_vec()), step]
}

#[test]
fn an_answer_that_does_not_come_to_its_end_is_not_waited_for() {
    let trickle = |byte: u8| Step::Trickle(vec![byte; 1_000], Duration::from_millis(20));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let rows: [(&str, Reply); 8] = [
        ("silence", vec![Step::Hang]),
        ("the status line trickles", vec![Step::Trickle(b"HTTP/1.1 200 OK".repeat(50), Duration::from_millis(20))]),
        ("a header trickles", then("HTTP/1.1 200 OK\r\nx-slow: ", trickle(b'x'))),
        ("nothing after the headers", then("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", Step::Hang)),
        ("the body trickles", then("HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n", trickle(b' '))),
        ("a body without length trickles", then("HTTP/1.1 200 OK\r\n\r\n", trickle(b' '))),
        ("a chunk trickles", then(&format!("{chunked}5000\r\n"), trickle(b' '))),
        ("1xx for ever", vec![Step::Trickle(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(50), Duration::from_millis(5))]),
    ];
    thread::scope(|scope| {
        for (name, reply) in rows {
            scope.spawn(move || {
                let server = Server::start(move |request| if request.number % 2 == 1 { reply.clone() } else { no_webhooks() });
                for (client, setting) in limited(direct(&server), LIMIT) {
                    let name = format!("{name}, {setting}");
                    let text = times_out(&name, LIMIT, || list(&client)).to_string();
                    assert_eq!(rounded(&text, LIMIT), format!("list-webhooks failed: no whole answer within 0.4 s {setting}"), "{name}");
                    list(&client).unwrap_or_else(|error| panic!("{name}: the next call fails: {error}"));
                }
            });
        }
    });
}

/// A server that answers every other connection only; from the others it reads so many bytes at a time, or nothing at all.
fn hard_of_hearing(bytes: usize) -> String {
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
fn a_server_that_stops_reading_holds_nobody() {
    // Longer than the slack, since what goes wrong here takes its multiple.
    let limit = Duration::from_millis(1_000);
    let body = Value::from("x".repeat(20 << 20));
    // Serializing 20 MB takes time in a debug build, before the limits begin.
    let started = Instant::now();
    serde_json::to_vec(&body).unwrap();
    let slack = SLACK + started.elapsed() * 2;
    let check = |name: &str, bytes: usize| {
        let credentials = Credentials::access_token("token", "pool");
        let builder = ManagementClient::builder().host(hard_of_hearing(bytes)).credentials(credentials).max_retries(0);
        for (client, setting) in limited(builder, limit) {
            let name = format!("{name}, {setting}");
            let error = times_out_within(&name, limit, slack, || client.post::<Value>("/api/v3/import", &body).map(|_| ()));
            let text = format!("import failed after it was sent: no whole answer within 1 s {setting}; it may have been carried out");
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
fn a_token_call_that_hangs_counts_into_the_deadline_of_the_call() {
    let server = Server::start_raw(|_| vec![Step::Hang]);
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(LIMIT).build().unwrap();
    let error = times_out("token call", LIMIT, || list(&client));
    assert_eq!(rounded(&error.to_string(), LIMIT), "get-management-token failed: no whole answer within 0.4 s (rest of the deadline)");
    assert_eq!((server.count(TOKEN), server.calls()), (1, 0));
}

#[test]
fn a_slow_token_call_leaves_less_time_for_the_call() {
    let server = Server::start_raw(|request| match request.method() {
        TOKEN => [vec![Step::Pause(Duration::from_millis(300))], crate::support::token("t", json!(7200))].concat(),
        _ => vec![Step::Hang],
    });
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(Duration::from_millis(600)).build().unwrap();
    let error = times_out("both", Duration::from_millis(600), || list(&client));
    assert!(error.to_string().starts_with("list-webhooks failed: no whole answer within 0."), "{error}");
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
fn whoever_waits_for_the_token_call_of_another_waits_no_longer_than_for_its_own() {
    let server = Server::start_raw(|_| vec![Step::Hang]);
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(LIMIT).build().unwrap();
    at_once(8, || times_out("waiting", LIMIT, || list(&client)));
    assert_eq!((server.count(TOKEN), server.calls()), (1, 0));
}

/// A store that says when it is asked, and answers when it is told to.
struct Slow {
    asked: Sender<()>,
    answer: Mutex<Receiver<()>>,
}

impl TokenStore for Slow {
    fn load(&self) -> io::Result<Option<String>> {
        self.asked.send(()).unwrap();
        let _ = self.answer.lock().unwrap().recv();
        Ok(None)
    }

    fn save(&self, _: &str) -> io::Result<()> {
        Ok(())
    }
}

/// The error of a call that waits for the token of another whose store hangs.
fn held_up() -> Error {
    let server = Server::start(|_| no_webhooks());
    let (asked, is_asked) = mpsc::channel();
    let (release, answer) = mpsc::channel();
    let store = Slow { asked, answer: Mutex::new(answer) };
    let client = builder(&server).timeout(Duration::from_secs(20)).deadline(LIMIT).token_store(store).build().unwrap();
    thread::scope(|scope| {
        scope.spawn(|| list(&client));
        is_asked.recv().unwrap();
        let error = times_out("waiting", LIMIT, || list(&client));
        assert_eq!((server.count(TOKEN), server.calls()), (0, 0));
        drop(release);
        error
    })
}

#[test]
fn whoever_waits_for_another_that_is_held_up_ends_by_its_own_deadline() {
    let error = held_up();
    assert!(error.to_string().contains("no access token before the deadline"), "{error}");
    assert!(!error.outcome_unknown());
}

#[test]
fn whoever_waited_for_the_token_call_of_another_is_told_of_it() {
    let error = held_up();
    assert!(error.to_string().starts_with("get-management-token failed: "), "{error}");
    assert!(error.is_retryable(), "it was never sent");
}
