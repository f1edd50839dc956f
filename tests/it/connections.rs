//! The connection pool: connections are reused after any response, shared by threads and clones, and replaced after the
//! server closed them.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use authing::{CreateWebhook, Error, ManagementClient, WebhookEvent};
use serde_json::{Value, json};

use crate::support::{Reply, Server, Step, builder, client, envelope, http, in_parallel, list, no_webhooks, ok};

const TOKEN: &str = "get-management-token";

fn chunked(body: &str) -> Reply {
    let mut bytes = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
    for chunk in body.as_bytes().chunks(7) {
        bytes.push_str(&format!("{:x}\r\n{}\r\n", chunk.len(), String::from_utf8_lossy(chunk)));
    }
    bytes.push_str("0\r\n\r\n");
    vec![Step::Send(bytes.into_bytes())]
}

fn get(client: &ManagementClient, path: &str) -> Result<(), Error> {
    client.get::<Value>(path, &[]).map(|_| ())
}

#[test]
fn connection_is_reused_after_any_response() {
    let server = Server::start(|request| match request.number % 10 {
        1 => envelope(400),
        2 => envelope(404),
        3 => http(404, &[], "<h1>not found</h1>"),
        4 => http(503, &[], ""),
        5 => ok(json!("x".repeat(1 << 20))),
        6 => chunked(r#"{"statusCode":200,"data":{"totalCount":0,"list":[]}}"#),
        7 => http(404, &[], "x".repeat(300_000)),
        8 => http(200, &[], "\u{feff}{}"),
        9 => vec![Step::Send(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())],
        _ => no_webhooks(),
    });
    let client = builder(&server).max_retries(0).build().unwrap();
    let successes = (0..40).filter(|_| get(&client, "/api/v3/any").is_ok()).count();
    assert_eq!(successes, 4 * 3, "responses with a large, a chunked and a plain body");
    assert_eq!((server.calls(), server.connections(), server.count(TOKEN)), (40, 1, 1));
}

#[test]
fn subdomains_of_localhost_are_loopback_without_a_lookup() {
    let server = Server::start(|_| no_webhooks());
    for name in ["localhost", "sso.localhost", "A.B.LocalHost", "localhost."] {
        let client = builder(&server).host(format!("http://{name}:{}", server.address().port())).build().unwrap();
        list(&client).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn post_reuses_connection_of_get() {
    let server = Server::start(|request| if request.http_method == "GET" { no_webhooks() } else { envelope(409) });
    let client = client(&server);
    for _ in 0..5 {
        list(&client).unwrap();
        client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login])).unwrap_err();
    }
    assert_eq!((server.calls(), server.connections()), (10, 1));
}

#[test]
fn threads_open_at_most_one_connection_each() {
    // Responds when all eight requests have arrived, so that no thread can use the connection of another. Between the
    // rounds all connections are idle.
    let (all_sent, all_are_idle) = (Barrier::new(8), Barrier::new(8));
    let server = Server::start(move |_| {
        all_sent.wait();
        no_webhooks()
    });
    let client = client(&server);
    in_parallel(8, || {
        for _ in 0..50 {
            all_are_idle.wait();
            let _ = list(&client);
        }
    });
    assert_eq!((server.calls(), server.count(TOKEN), server.connections()), (400, 1, 8));
}

#[test]
fn clones_share_connection_pool_and_token() {
    let server = Server::start(|_| no_webhooks());
    let first = client(&server);
    let second = first.clone();
    for _ in 0..3 {
        list(&first).unwrap();
        thread::scope(|scope| scope.spawn(|| list(&second.clone()).unwrap()).join().unwrap());
    }
    drop(first);
    list(&second).unwrap();
    assert_eq!((server.calls(), server.connections(), server.count(TOKEN)), (7, 1, 1));
}

#[test]
fn closed_idle_connection_is_replaced_without_error() {
    let server = Server::start(|request| if request.http_method == "GET" { no_webhooks() } else { ok(json!({})) });
    let client = builder(&server).max_retries(0).build().unwrap();
    for round in 1..=10 {
        get(&client, "/api/v3/any").unwrap_or_else(|error| panic!("round {round}: {error}"));
        server.close_connections();
        client.post::<Value>("/api/v3/create-any", &json!({})).unwrap_or_else(|error| panic!("round {round}: {error}"));
        server.close_connections();
    }
    assert_eq!((server.calls(), server.connections(), server.count(TOKEN)), (20, 20, 1));
}

#[test]
fn reads_succeed_if_server_closes_after_each_response() {
    let server = Server::start(|_| [no_webhooks(), vec![Step::Close]].concat());
    let client = client(&server);
    for call in 1..=50 {
        list(&client).unwrap_or_else(|error| panic!("call {call}: {error}"));
    }
    assert_eq!(server.calls(), 50);
}

#[test]
fn connection_is_not_reused_after_connection_close_header() {
    for value in ["close", "Close", "keep-alive, CLOSE"] {
        let server = Server::start(move |_| http(200, &[("connection", value)], r#"{"statusCode":200}"#));
        assert_eq!(connections_of_creates(&server, 5, Duration::ZERO), [1, 2, 3, 4, 5], "{value}");
    }
}

#[test]
fn idle_connection_is_not_used_after_the_announced_time() {
    for (value, pause, expected) in [
        ("timeout=0", Duration::ZERO, [1, 2, 3]),
        ("max=100, Timeout=0", Duration::ZERO, [1, 2, 3]),
        ("timeout=1", Duration::from_millis(600), [1, 2, 3]),
        ("timeout=30", Duration::from_millis(600), [1, 1, 1]),
    ] {
        let server = Server::start(move |_| http(200, &[("keep-alive", value)], r#"{"statusCode":200}"#));
        assert_eq!(connections_of_creates(&server, 3, pause), expected, "{value}");
    }
}

#[test]
fn sequential_calls_share_a_connection_that_closes_soon() {
    let reply = [("connection", "keep-alive"), ("keep-alive", "timeout=5, max=1000")];
    let server = Server::start(move |_| http(200, &reply, r#"{"statusCode":200}"#));
    assert_eq!(connections_of_creates(&server, 20, Duration::ZERO), [1; 20]);
}

/// The numbers of the connections that calls use, with a pause after each call. The first call uses that of the token call.
fn connections_of_creates(server: &Server, calls: usize, pause: Duration) -> Vec<usize> {
    let client = builder(server).max_retries(0).build().unwrap();
    for call in 1..=calls {
        client.post::<Value>("/api/v3/create-any", &json!({})).unwrap_or_else(|error| panic!("call {call}: {error}"));
        thread::sleep(pause);
    }
    server.requests("create-any").iter().map(|request| request.connection).collect()
}

#[test]
fn localhost_is_accepted_as_host() {
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).host(format!("http://localhost:{}", server.address().port())).build().unwrap();
    list(&client).unwrap();
    list(&client).unwrap();
    assert_eq!(server.requests("list-webhooks")[0].header("host"), Some(format!("localhost:{}", server.address().port()).as_str()));
    assert_eq!(server.connections(), 1);
}

/// Runs in a child process, where no other test starts threads.
#[cfg(target_os = "linux")]
#[test]
fn call_on_pooled_connection_starts_no_thread() {
    if crate::support::ran_in_child_process("connections::call_on_pooled_connection_starts_no_thread") {
        return;
    }
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).host(format!("http://localhost:{}", server.address().port())).build().unwrap();
    list(&client).unwrap();
    let (started, finished) = (AtomicBool::new(false), AtomicBool::new(false));
    let seen = thread::scope(|scope| {
        let watching = scope.spawn(|| {
            // The thread that resolved the host name of the first call may still be ending.
            let mut known = threads();
            while threads().iter().any(|(_, name)| name == "authing-resolve") {
                thread::yield_now();
            }
            known.extend(threads());
            started.store(true, Ordering::SeqCst);
            let mut seen = BTreeSet::new();
            while !finished.load(Ordering::SeqCst) {
                seen.extend(threads().difference(&known).cloned());
            }
            seen
        });
        while !started.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        for _ in 0..500 {
            list(&client).unwrap();
        }
        finished.store(true, Ordering::SeqCst);
        watching.join().unwrap()
    });
    assert!(seen.is_empty(), "{seen:?}");
}

/// ID and name of each thread of this process.
#[cfg(target_os = "linux")]
fn threads() -> BTreeSet<(String, String)> {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    // A thread may end before its name is read.
    let name = |task: &fs::DirEntry| fs::read_to_string(task.path().join("comm")).unwrap_or_default().trim().to_owned();
    tasks.map(|task| (task.file_name().to_string_lossy().into_owned(), name(&task))).collect()
}
