//! Responses that are not HTTP, or whose framing is faulty or unusual.

use authing::ErrorKind;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault, raw, then};
use crate::support::{Reply, Step};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

pub(super) fn faults() -> Vec<ResponseFault> {
    [not_http(), too_large(), no_envelope(), harmless()].into_iter().flatten().collect()
}

fn not_http() -> Vec<ResponseFault> {
    let not_http = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(
            name,
            Outcome::Invalid,
            ErrorVariant::Transport(ErrorKind::Protocol),
            ": the response is not valid HTTP: ",
            reply,
        )
    };
    vec![
        not_http("another protocol", |_| then("SSH-2.0-OpenSSH_9.6\r\n\r\n", Step::Close)),
        not_http("HTTP/0.9", |body| then(body, Step::Close)),
        not_http("HTTP/2", |body| raw(format!("HTTP/2 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()))),
        not_http("random bytes", |_| raw([0, 255, 10, 13, 7, 0].repeat(50))),
        not_http("TLS", |_| raw([0x15, 3, 1, 0, 2, 2, 0x46])),
        not_http("no status", |_| raw("HTTP/1.1\r\n\r\n")),
        not_http("a status that is not a number", |_| raw("HTTP/1.1 abc OK\r\n\r\n")),
        not_http("a status below 100", |_| raw("HTTP/1.1 099 OK\r\n\r\n")),
        not_http("a status above 999", |_| raw("HTTP/1.1 99999 OK\r\n\r\n")),
        not_http("a negative status", |_| raw("HTTP/1.1 -20 OK\r\n\r\n")),
        not_http("a header without a name", |_| raw("HTTP/1.1 200 OK\r\n: 1\r\n\r\n")),
        not_http("a header without a colon", |_| raw("HTTP/1.1 200 OK\r\nx-odd\r\n\r\n")),
        not_http("a header with a null byte", |_| raw("HTTP/1.1 200 OK\r\nx-odd: \0\r\n\r\n")),
        not_http("a header over two lines", |_| raw("HTTP/1.1 200 OK\r\nx-odd: 1\r\n 2\r\n\r\n")),
        not_http("too many headers", |_| raw(format!("HTTP/1.1 200 OK\r\n{}\r\n", "x-many: 1\r\n".repeat(1_000)))),
        not_http("endless headers", |_| then("HTTP/1.1 200 OK\r\n", Step::Flood(b"x-many: 1\r\n".repeat(400)))),
        not_http("a negative length", |body| raw(format!("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{body}"))),
        not_http("a length that is not a number", |body| raw(format!("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{body}"))),
        not_http("a length out of range", |body| raw(format!("HTTP/1.1 200 OK\r\ncontent-length: 9{}\r\n\r\n{body}", u64::MAX))),
        not_http("two lengths", |body| {
            raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-length: {}\r\n\r\n{body}", body.len(), body.len() + 1))
        }),
        not_http("two lengths in one header", |body| {
            raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {}, {}\r\n\r\n{body}", body.len(), body.len() + 1))
        }),
        not_http("a chunk size that is not a number", |body| raw(format!("{CHUNKED}xyz\r\n{body}\r\n0\r\n\r\n"))),
        not_http("a negative chunk size", |body| raw(format!("{CHUNKED}-5\r\n{body}\r\n0\r\n\r\n"))),
        not_http("a chunk size out of range", |body| raw(format!("{CHUNKED}{}\r\n{body}", "f".repeat(17)))),
        not_http("a chunk that is too short", |body| raw(format!("{CHUNKED}5\r\n{body}\r\n0\r\n\r\n"))),
        not_http("a chunked response without chunks", |body| raw(format!("{CHUNKED}{body}\r\n"))),
    ]
}

fn too_large() -> Vec<ResponseFault> {
    let too_large = |name: &'static str, text: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Invalid, ErrorVariant::Transport(ErrorKind::TooLarge), text, reply)
    };
    let head = ": the response headers are larger than 64 KiB";
    let body = ": the response is larger than 1048576 bytes (max_response_size)";
    vec![
        too_large("a header of 100 kB", head, |body| {
            raw(format!("HTTP/1.1 200 OK\r\nx-large: {}\r\ncontent-length: {}\r\n\r\n{body}", "x".repeat(100_000), body.len()))
        }),
        too_large("an endless header", head, |_| then("HTTP/1.1 200 OK\r\nx-large: ", Step::Flood(vec![b'x'; 4_096]))),
        too_large("an endless header name", head, |_| then("HTTP/1.1 200 OK\r\n", Step::Flood(vec![b'x'; 4_096]))),
        too_large("an endless status line", head, |_| then("HTTP/1.1 200 ", Step::Flood(vec![b'x'; 4_096]))),
        too_large("endless empty lines", head, |_| vec![Step::Flood(b"\r\n".repeat(2_048))]),
        too_large("endless 1xx", head, |_| vec![Step::Flood(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(100))]),
        too_large("a length beyond the limit", body, |_| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", u64::MAX), Step::Hang)
        }),
        too_large("50 MB of spaces with content-length", body, |_| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 50 << 20), Step::Flood(vec![b' '; 64 << 10]))
        }),
        too_large("endless spaces", body, |_| then("HTTP/1.1 200 OK\r\n\r\n", Step::Flood(vec![b' '; 64 << 10]))),
        too_large("endless chunks of spaces", body, |_| {
            then(CHUNKED, Step::Flood(format!("ffff\r\n{}\r\n", " ".repeat(0xffff)).into_bytes()))
        }),
        too_large("an endless chunk", body, |_| then(format!("{CHUNKED}7fffffffffffffff\r\n"), Step::Flood(vec![b' '; 64 << 10]))),
    ]
}

fn no_envelope() -> Vec<ResponseFault> {
    let no_envelope = |name: &'static str, text: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Invalid, ErrorVariant::Http(ErrorKind::NoEnvelope), text, reply)
    };
    vec![
        no_envelope("a length that is too short", ": unexpected HTTP 200, not an Authing response: {\"", |body| {
            raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", 9))
        }),
        no_envelope("a length of 0", ": unexpected HTTP 200, not an Authing response: empty body", |body| {
            raw(format!("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n{body}"))
        }),
        no_envelope("a 204 with a body", ": unexpected HTTP 204, not an Authing response: empty body", |body| {
            raw(format!("HTTP/1.1 204 No Content\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
        }),
        no_envelope("chunks in HTTP/1.0", ": unexpected HTTP 200, not an Authing response", |body| {
            then(format!("HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len()), Step::Close)
        }),
    ]
}

fn harmless() -> Vec<ResponseFault> {
    let length = |body: &str| format!("content-length: {}\r\n", body.len());
    vec![
        ResponseFault::harmless("a duplicate length", move |body| raw(format!("HTTP/1.1 200 OK\r\n{0}{0}\r\n{body}", length(body)))),
        ResponseFault::harmless("a length and chunks", |body| {
            raw(format!(
                "HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n",
                body.len()
            ))
        }),
        ResponseFault::harmless("closed before the line after the last chunk", |body| {
            then(format!("{CHUNKED}{:x}\r\n{body}\r\n0\r\n", body.len()), Step::Close)
        }),
        ResponseFault::harmless("neither length nor chunks", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{body}"), Step::Close)),
        ResponseFault::harmless("HTTP/1.0", |body| then(format!("HTTP/1.0 200 OK\r\n\r\n{body}"), Step::Close)),
        ResponseFault::harmless("line ends without a carriage return", move |body| {
            raw(format!("HTTP/1.1 200 OK\r\n{}\r\n{body}", length(body)).replace("\r\n", "\n"))
        }),
        ResponseFault::harmless("some 1xx before the response", move |body| {
            let hints = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n";
            raw(format!("{hints}HTTP/1.1 200 OK\r\n{}\r\n{body}", length(body)))
        }),
        ResponseFault::harmless("more bytes than content-length", move |body| {
            raw(format!("HTTP/1.1 200 OK\r\n{}\r\n{body}junk", length(body)))
        }),
        ResponseFault::harmless("another response after it", move |body| {
            let other = body.replace("audit", "of another");
            raw(format!("HTTP/1.1 200 OK\r\n{}\r\n{body}HTTP/1.1 200 OK\r\n{}\r\n{other}", length(body), length(&other)))
        }),
        ResponseFault::harmless("another response after the chunks", move |body| {
            let chunk = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
            raw(format!("{CHUNKED}{chunk}{CHUNKED}{chunk}"))
        }),
    ]
}
