//! Bounded memory: what hostile answers can make a client hold.

use authing::{Credentials, ManagementClient};

use super::api_methods::API_METHODS;
use super::fault::then;
use crate::support::{Reply, Server, Step, ran_in_child_process};

const MAX_RESPONSE_SIZE: usize = 4 << 20;
const BLOCK: usize = 60_000;

/// An answer, and how many times the largest answer the process may have grown by then.
type Bomb = (&'static str, usize, fn() -> Reply);

/// Runs itself in a process of its own, whose memory is that of one client and one server.
#[test]
fn malicious_responses_use_bounded_memory() {
    if ran_in_child_process("faults::memory::malicious_responses_use_bounded_memory") {
        return;
    }
    let mut start = None;
    for (name, times, reply) in bombs() {
        let server = Server::start(move |_| reply());
        for api_method in API_METHODS.iter().filter(|api_method| ["create-webhook", "list-webhooks"].contains(&api_method.name)) {
            let client = ManagementClient::builder().credentials(Credentials::access_token("token", "pool")).host(server.host());
            let client = client.max_retries(0).max_response_size(MAX_RESPONSE_SIZE as u64).build().unwrap();
            let error = (api_method.call)(&client).expect_err(name);
            // After the first call all is loaded that there is to load.
            let start = *start.get_or_insert_with(peak);
            let grown = peak().saturating_sub(start);
            assert!(grown < times * MAX_RESPONSE_SIZE, "{name}, {}: {grown} bytes more: {error}", api_method.name);
        }
    }
}

fn bombs() -> Vec<Bomb> {
    vec![
        ("a header without end", 1, || then("HTTP/1.1 200 OK\r\nx: ", Step::Flood(vec![b'x'; BLOCK]))),
        ("headers without end", 1, || then("HTTP/1.1 200 OK\r\n", Step::Flood(b"x: 1\r\n".repeat(BLOCK / 6)))),
        ("1xx without end", 1, || vec![Step::Flood(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(BLOCK / 25))]),
        ("50 MB of spaces", 2, || then("HTTP/1.1 200 OK\r\n\r\n", Step::Repeat(vec![b' '; BLOCK], (50 << 20) / BLOCK))),
        ("chunks of spaces without end", 2, || {
            let chunk = format!("{BLOCK:x}\r\n{}\r\n", " ".repeat(BLOCK));
            then("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", Step::Flood(chunk.into_bytes()))
        }),
        #[cfg(feature = "gzip")]
        ("100 MB of zeros in gzip", 2, || {
            let zeros = super::responses::compressed::megabyte_of_zeros();
            then("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", Step::Repeat(zeros, 100))
        }),
        ("the largest answer of noise", 6, || largest("", b"\xff", "")),
        ("the deepest answer", 6, || largest("", b"[", "")),
        ("the longest message", 8, || largest("{\"statusCode\":404,\"message\":\"", b"x", "\"}")),
        ("a message of numbers", 8, || largest("{\"statusCode\":404,\"message\":[0", b",0", "]}")),
        ("an apiCode of numbers", 8, || largest("{\"statusCode\":404,\"apiCode\":[0", b",0", "]}")),
    ]
}

/// An answer as large as any may be: a start, as many parts as there is room for, an end.
fn largest(start: &str, part: &[u8], end: &str) -> Reply {
    let block = part.repeat(BLOCK / part.len());
    let times = (MAX_RESPONSE_SIZE - start.len() - end.len()) / block.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{start}", start.len() + times * block.len() + end.len());
    vec![Step::Send(head.into_bytes()), Step::Repeat(block, times), Step::Send(end.into())]
}

/// The most memory that this process ever had, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim_end_matches("kB").trim().parse::<usize>().unwrap() << 10
}
