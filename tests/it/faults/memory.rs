//! Bounded memory: how much a client allocates for malicious responses.

use authing::{Credentials, ManagementClient};

use super::api_methods::API_METHODS;
use super::fault::then;
use crate::support::{Reply, Server, Step, peak_memory_for_data, ran_in_child_process};

const MAX_RESPONSE_SIZE: usize = 4 << 20;
const BLOCK: usize = 60_000;

/// A response, and the maximum growth of the process as a multiple of `MAX_RESPONSE_SIZE`.
type MaliciousResponse = (&'static str, usize, fn() -> Reply);

/// Runs in a child process, whose memory is that of one client and one server.
#[test]
fn malicious_responses_use_bounded_memory() {
    if ran_in_child_process("faults::memory::malicious_responses_use_bounded_memory") {
        return;
    }
    let mut baseline = None;
    for (name, times, reply) in malicious_responses() {
        let server = Server::start(move |_| reply());
        for api_method in API_METHODS.iter().filter(|api_method| ["create-webhook", "list-webhooks"].contains(&api_method.name)) {
            let client = ManagementClient::builder().credentials(Credentials::access_token("token", "pool")).host(server.host());
            let client = client.max_retries(0).max_response_size(MAX_RESPONSE_SIZE as u64).build().unwrap();
            let error = (api_method.call)(&client).expect_err(name);
            // After the first call, everything is loaded and initialized.
            let baseline = *baseline.get_or_insert_with(peak_memory_for_data);
            let growth = peak_memory_for_data().saturating_sub(baseline);
            assert!(growth < times * MAX_RESPONSE_SIZE, "{name}, {}: {growth} bytes more: {error}", api_method.name);
        }
    }
}

fn malicious_responses() -> Vec<MaliciousResponse> {
    vec![
        ("an endless header", 1, || then("HTTP/1.1 200 OK\r\nx: ", Step::Flood(vec![b'x'; BLOCK]))),
        ("endless headers", 1, || then("HTTP/1.1 200 OK\r\n", Step::Flood(b"x: 1\r\n".repeat(BLOCK / 6)))),
        ("endless 1xx", 1, || vec![Step::Flood(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(BLOCK / 25))]),
        ("50 MB of spaces", 2, || then("HTTP/1.1 200 OK\r\n\r\n", Step::Repeat(vec![b' '; BLOCK], (50 << 20) / BLOCK))),
        ("endless chunks of spaces", 2, || {
            let chunk = format!("{BLOCK:x}\r\n{}\r\n", " ".repeat(BLOCK));
            then("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", Step::Flood(chunk.into_bytes()))
        }),
        #[cfg(feature = "gzip")]
        ("100 MB of zeros in gzip", 2, || {
            let zeros = super::responses::compressed::megabyte_of_zeros();
            then("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", Step::Repeat(zeros, 100))
        }),
        ("the largest response, of invalid bytes", 6, || largest("", b"\xff", "")),
        ("the most deeply nested response", 6, || largest("", b"[", "")),
        ("the longest message", 8, || largest("{\"statusCode\":404,\"message\":\"", b"x", "\"}")),
        ("a message of numbers", 8, || largest("{\"statusCode\":404,\"message\":[0", b",0", "]}")),
        ("an apiCode of numbers", 8, || largest("{\"statusCode\":404,\"apiCode\":[0", b",0", "]}")),
    ]
}

/// A response of the maximum size: a start, as many parts as fit, an end.
fn largest(start: &str, part: &[u8], end: &str) -> Reply {
    let block = part.repeat(BLOCK / part.len());
    let times = (MAX_RESPONSE_SIZE - start.len() - end.len()) / block.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{start}", start.len() + times * block.len() + end.len());
    vec![Step::Send(head.into_bytes()), Step::Repeat(block, times), Step::Send(end.into())]
}
