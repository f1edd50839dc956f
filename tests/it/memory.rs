//! Secrets are wiped from the memory of the process when the client is dropped.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::process::Command;

use authing::{ClientBuilder, Credentials, ManagementClient, Secret, UpdateWebhook};
use serde_json::{Value, json};

#[cfg(feature = "full")]
use crate::subscribe::server::WsServer;
use crate::support::{Server, envelope, http, list, no_webhooks, ok};

const CHILD_HOST: &str = "AUTHING_TEST_MEMORY_HOST";
const TOKEN: &str = "get-management-token";
const LENGTH: usize = 72;
/// The part of a secret that is searched for. The start is not, because the allocator overwrites the start of freed memory.
const SEARCHED: Range<usize> = 32..LENGTH;

/// The secrets of these tests. A secret is generated from its number.
const KEY: u32 = 1;
const TOKENS: u32 = 2;
const BODY: u32 = 3;

/// A character of a secret. The search compares single characters, so that it creates no copy of the secret.
fn character(secret: u32, at: usize) -> u8 {
    let mut state = secret.wrapping_mul(0x9e37_79b9) ^ u32::try_from(at).unwrap().wrapping_mul(0x85eb_ca6b);
    state = (state ^ (state >> 15)).wrapping_mul(0x2c1b_3c6d);
    b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[(state >> 8) as usize % 62]
}

fn text(secret: u32) -> String {
    let mut text = String::with_capacity(LENGTH);
    (0..LENGTH).for_each(|at| text.push(char::from(character(secret, at))));
    text
}

/// The number of copies of a secret in the writable memory of this process.
fn copies(secret: u32) -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let mut found = 0;
    let first = character(secret, SEARCHED.start);
    // Large enough that the allocator creates a separate mapping for it, which the search can skip.
    let mut buffer = vec![0; 64 << 20];
    let own = buffer.as_ptr().addr()..buffer.as_ptr().addr() + buffer.len();
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut fields = line.split_whitespace();
        let (range, rights) = (fields.next().unwrap(), fields.next().unwrap());
        let (start, end) = range.split_once('-').unwrap();
        let (start, end) = (usize::from_str_radix(start, 16).unwrap(), usize::from_str_radix(end, 16).unwrap());
        let is_own = start < own.end && own.start < end;
        if !rights.starts_with("rw") || is_own || end - start > buffer.len() {
            continue;
        }
        let bytes = &mut buffer[..end - start];
        if memory.read_exact_at(bytes, start as u64).is_err() {
            continue;
        }
        let mut rest: &[u8] = bytes;
        while let Some(at) = rest.iter().position(|byte| *byte == first) {
            rest = &rest[at..];
            found += usize::from(
                rest.len() >= SEARCHED.len() && SEARCHED.enumerate().all(|(at, of_secret)| rest[at] == character(secret, of_secret)),
            );
            rest = &rest[1..];
        }
    }
    found
}

/// Runs the test in a child process. The server runs in this process, because its memory contains the received requests.
fn ran_in_child_process(test: &str, start: impl FnOnce() -> Server) -> bool {
    if std::env::var_os(CHILD_HOST).is_some() {
        return false;
    }
    let server = start();
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--nocapture"]).env(CHILD_HOST, server.host()).output().unwrap();
    let output = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.contains("1 passed"), "{output}");
    true
}

#[cfg(feature = "full")]
/// The same with an event host.
fn subscribed_in_child_process(test: &str) -> bool {
    if std::env::var_os(CHILD_HOST).is_some() {
        return false;
    }
    let server = WsServer::start(|number, peer| {
        peer.accept();
        peer.text("event");
        if number > 0 {
            peer.receive_all();
        }
    });
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--nocapture"]).env(CHILD_HOST, server.events_host()).output().unwrap();
    let output = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.contains("1 passed"), "{output}");
    true
}

fn client_builder() -> ClientBuilder {
    ManagementClient::builder().host(std::env::var(CHILD_HOST).unwrap()).max_retries(0)
}

fn token_server(script: impl Fn(&str) -> Option<crate::support::Reply> + Send + Sync + 'static) -> Server {
    Server::start_raw(move |request| match request.api_method() {
        TOKEN => ok(json!({ "access_token": text(TOKENS), "expires_in": 7200 })),
        method => script(method).unwrap_or_else(no_webhooks),
    })
}

#[test]
fn search_finds_all_copies() {
    if ran_in_child_process("memory::search_finds_all_copies", || Server::start(|_| no_webhooks())) {
        return;
    }
    assert_eq!(copies(KEY), 0);
    let (one, other) = (text(KEY), text(KEY));
    assert_eq!(copies(KEY), 2);
    drop((Secret::from(one), Secret::from(other)));
    assert_eq!(copies(KEY), 0);
}

#[test]
fn access_key_secret_is_wiped_with_the_client() {
    if ran_in_child_process("memory::access_key_secret_is_wiped_with_the_client", || token_server(|_| None)) {
        return;
    }
    let builder = client_builder().credentials(Credentials::access_key("key-id", text(KEY)));
    let client = builder.clone().build().unwrap();
    list(&client).unwrap();
    list(&client.clone()).unwrap();
    assert!(copies(KEY) > 0, "there is something to wipe");
    drop(builder);
    assert_eq!(copies(KEY), 1, "a client has one copy after its calls");
    drop(client);
    assert_eq!(copies(KEY), 0);
}

#[cfg(feature = "full")]
#[test]
fn access_key_secret_is_wiped_with_the_subscription() {
    if subscribed_in_child_process("memory::access_key_secret_is_wiped_with_the_subscription") {
        return;
    }
    let builder = ManagementClient::builder().host("http://localhost:9").events_host(std::env::var(CHILD_HOST).unwrap());
    let client = builder.credentials(Credentials::access_key("key-id", text(KEY))).build().unwrap();
    let mut events = client.subscribe("a.b").unwrap();
    // An event, a gap, and an event of the second connection.
    assert!(events.by_ref().take(3).all(|notice| notice.is_ok()));
    drop(client);
    assert!(copies(KEY) > 0, "a reconnect needs it");
    drop(events);
    assert_eq!(copies(KEY), 0);
}

#[test]
fn access_key_secret_is_wiped_after_failed_calls() {
    let server = || {
        Server::start_raw(|request| match request.number {
            1 => envelope(403),
            2 => http(502, &[], "<h1>no</h1>"),
            3 => vec![crate::support::Step::Reset],
            _ => http(500, &[("connection", "close")], ""),
        })
    };
    if ran_in_child_process("memory::access_key_secret_is_wiped_after_failed_calls", server) {
        return;
    }
    let client = client_builder().credentials(Credentials::access_key("key-id", text(KEY))).build().unwrap();
    let errors: Vec<_> = (0..4).map(|_| list(&client).unwrap_err()).collect();
    drop((client, errors));
    assert_eq!(copies(KEY), 0);
}

#[test]
fn signing_key_and_signed_bodies_are_wiped() {
    if ran_in_child_process("memory::signing_key_and_signed_bodies_are_wiped", || Server::start(|_| ok(json!({})))) {
        return;
    }
    let client = client_builder().credentials(Credentials::signature("key-id", text(KEY))).build().unwrap();
    let body = PostBody { password: text(BODY).into(), profile: "x".repeat(10_000) };
    client.post::<Value>("/api/v3/create-user", &body).unwrap();
    drop((client, body));
    assert_eq!((copies(KEY), copies(BODY)), (0, 0));
}

#[test]
fn request_bodies_are_wiped() {
    if ran_in_child_process("memory::request_bodies_are_wiped", || token_server(|_| Some(envelope(400)))) {
        return;
    }
    let client = client_builder().credentials(Credentials::access_token("token", "pool")).build().unwrap();
    let update = UpdateWebhook::new("w1").name("x".repeat(10_000)).secret(Secret::from(text(BODY)));
    client.update_webhook(&update).unwrap_err();
    let body = PostBody { password: text(BODY).into(), profile: "x".repeat(10_000) };
    client.post::<Value>("/api/v3/create-user", &body).unwrap_err();
    drop((body, update));
    assert_eq!(copies(BODY), 0, "while the client is still there");
}

#[test]
fn access_token_remains_only_in_header_values() {
    let chunked = |_: &crate::support::Received| {
        let body = json!({ "statusCode": 200, "data": { "access_token": text(TOKENS), "expires_in": 7200 } }).to_string();
        let reply = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
        vec![crate::support::Step::Send(reply.into_bytes())]
    };
    let server = move || Server::start_raw(move |request| if request.api_method() == TOKEN { chunked(request) } else { no_webhooks() });
    if ran_in_child_process("memory::access_token_remains_only_in_header_values", server) {
        return;
    }
    let directory = std::env::temp_dir().join(format!("authing-memory-{}", std::process::id()));
    fs::create_dir(&directory).unwrap();
    let builder = client_builder().credentials(Credentials::access_key("key-id", text(KEY)));
    let builder = builder.token_store(authing::FileTokenStore::new(directory.join("token")));
    // The first client fetches the token, the second one reads it from the file. The value of a header cannot be wiped, so
    // each client leaves one copy.
    for left in 0..2 {
        let client = builder.clone().build().unwrap();
        (0..3).for_each(|_| list(&client).unwrap());
        assert!(copies(TOKENS) <= left + 2, "the token and its header: {}", copies(TOKENS));
        drop(client);
        assert!(copies(TOKENS) <= left + 1, "the header: {}", copies(TOKENS));
    }
    fs::remove_dir_all(directory).unwrap();
}

#[derive(serde::Serialize)]
struct PostBody {
    password: Secret,
    /// Long, so that the buffer of the body grows.
    profile: String,
}
