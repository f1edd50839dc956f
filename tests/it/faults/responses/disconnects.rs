//! Responses that are cut off or never end.

use std::time::Duration;

use authing::ErrorKind;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault, then};
use crate::support::{Reply, Step};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const SLOW: Duration = Duration::from_millis(100);

pub(super) fn faults() -> Vec<ResponseFault> {
    [disconnected(), hangs()].into_iter().flatten().collect()
}

/// The complete correct response.
fn complete_response(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// The first half of a text and one byte more.
fn half(text: &str) -> &str {
    text.split_at(text.len() / 2 + 1).0
}

fn disconnected() -> Vec<ResponseFault> {
    let variant = ErrorVariant::Transport(ErrorKind::Disconnected);
    let disconnected = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Transient, variant, ": the connection to http://127.0.0.1:", reply)
    };
    let cut_off = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Transient, variant, ": the response was truncated", reply)
    };
    vec![
        disconnected("closed without a response", |_| vec![Step::Close]),
        disconnected("reset without a response", |_| vec![Step::Reset]),
        disconnected("closed in the status line", |_| then("HTTP/1.1 2", Step::Close)),
        disconnected("reset in the status line", |_| then("HTTP/1.1 2", Step::Reset)),
        disconnected("closed in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Close)),
        disconnected("reset in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Reset)),
        disconnected("closed between headers and body", |_| then("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", Step::Close)),
        disconnected("closed in the body", |body| then(half(&complete_response(body)), Step::Close)),
        disconnected("reset in the body", |body| then(half(&complete_response(body)), Step::Reset)),
        cut_off("closed in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{}", half(body)), Step::Close)),
        cut_off("reset in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{}", half(body)), Step::Reset)),
        cut_off("closed in a body of another encoding", |body| {
            then(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: identity\r\n\r\n{}", half(body)), Step::Close)
        }),
        cut_off("closed in an HTTP/1.0 response", |body| then(format!("HTTP/1.0 200 OK\r\n\r\n{}", half(body)), Step::Close)),
        disconnected("a length that is too long", |body| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 1), Step::Close)
        }),
        disconnected("closed before the first chunk", |_| then(CHUNKED, Step::Close)),
        cut_off("closed in the size of a chunk", |_| then(format!("{CHUNKED}1"), Step::Close)),
        cut_off("an endless chunk size", |_| then(format!("{CHUNKED}5;"), Step::Flood(vec![b'x'; 4_096]))),
        cut_off("an endless trailer", |_| then(format!("{CHUNKED}0\r\nx: "), Step::Flood(vec![b'x'; 4_096]))),
        disconnected("closed in a chunk", |body| then(format!("{CHUNKED}{:x}\r\n{}", body.len(), half(body)), Step::Close)),
        disconnected("reset in a chunk", |body| then(format!("{CHUNKED}{:x}\r\n{}", body.len(), half(body)), Step::Reset)),
        disconnected("closed before the last chunk", |body| then(format!("{CHUNKED}{:x}\r\n{body}\r\n", body.len()), Step::Close)),
        disconnected("a chunk that is too long", |body| then(format!("{CHUNKED}{:x}\r\n{body}", usize::MAX), Step::Close)),
    ]
}

fn hangs() -> Vec<ResponseFault> {
    let trickle = |bytes: Vec<u8>| Step::Trickle(bytes, SLOW);
    vec![
        ResponseFault::hanging("nothing is sent", |_| vec![Step::Hang]),
        ResponseFault::hanging("one byte every 100 ms", move |body| vec![trickle(complete_response(body).into_bytes())]),
        ResponseFault::hanging("one byte of the body every 100 ms", move |body| {
            let response = complete_response(body);
            let (head, body) = response.split_at(response.len() - body.len());
            then(head, trickle(body.into()))
        }),
        ResponseFault::hanging("one byte of a chunk every 100 ms", move |body| {
            then(format!("{CHUNKED}{:x}\r\n", body.len()), trickle(body.into()))
        }),
        ResponseFault::hanging("one chunk every 100 ms", |body| {
            let chunks = body.bytes().flat_map(|byte| [Step::Send(vec![b'1', b'\r', b'\n', byte, b'\r', b'\n']), Step::Pause(SLOW)]);
            [vec![Step::Send(CHUNKED.into())], chunks.collect()].concat()
        }),
        ResponseFault::hanging("one header every 100 ms", |_| {
            let headers = (0..90).flat_map(|number| [Step::Send(format!("x-{number}: 1\r\n").into_bytes()), Step::Pause(SLOW)]);
            [vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec())], headers.collect()].concat()
        }),
        ResponseFault::hanging("1xx every 100 ms", |_| {
            let hints = (0..90).flat_map(|_| [Step::Send(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec()), Step::Pause(SLOW)]);
            hints.collect()
        }),
        ResponseFault::hanging("no data in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Hang)),
        ResponseFault::hanging("no data after the headers", |_| then("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", Step::Hang)),
        ResponseFault::hanging("no data in the body", |body| then(half(&complete_response(body)), Step::Hang)),
        ResponseFault::hanging("no data in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{body}"), Step::Hang)),
        ResponseFault::hanging("no data after a length that is too long", |body| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 1), Step::Hang)
        }),
        ResponseFault::hanging("no data before the last chunk", |body| {
            then(format!("{CHUNKED}{:x}\r\n{body}\r\n", body.len()), Step::Hang)
        }),
        ResponseFault::hanging("endless trailers", |_| {
            then(format!("{CHUNKED}0\r\n"), Step::Trickle(b"x: 1\r\n".repeat(700), Duration::from_millis(1)))
        }),
    ]
}
