//! Answers that do not come to their end.

use std::time::Duration;

use authing::ErrorKind;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault, then};
use crate::support::{Reply, Step};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const SLOW: Duration = Duration::from_millis(100);

pub(super) fn faults() -> Vec<ResponseFault> {
    [lost(), hangs()].into_iter().flatten().collect()
}

/// The right answer, in one piece.
fn whole(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// The first half of a text, and a bit more.
fn half(text: &str) -> &str {
    text.split_at(text.len() / 2 + 1).0
}

fn lost() -> Vec<ResponseFault> {
    let variant = ErrorVariant::Transport(ErrorKind::Disconnected);
    let lost = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Unknown, variant, ": the connection to http://127.0.0.1:", reply)
    };
    let cut_off = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(name, Outcome::Unknown, variant, ": the answer was cut off", reply)
    };
    vec![
        lost("closed without an answer", |_| vec![Step::Close]),
        lost("reset without an answer", |_| vec![Step::Reset]),
        lost("closed in the status line", |_| then("HTTP/1.1 2", Step::Close)),
        lost("reset in the status line", |_| then("HTTP/1.1 2", Step::Reset)),
        lost("closed in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Close)),
        lost("reset in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Reset)),
        lost("closed between headers and body", |_| then("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", Step::Close)),
        lost("closed in the body", |body| then(half(&whole(body)), Step::Close)),
        lost("reset in the body", |body| then(half(&whole(body)), Step::Reset)),
        cut_off("closed in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{}", half(body)), Step::Close)),
        cut_off("reset in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{}", half(body)), Step::Reset)),
        cut_off("closed in a body of another encoding", |body| {
            then(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: identity\r\n\r\n{}", half(body)), Step::Close)
        }),
        cut_off("closed in an answer of HTTP/1.0", |body| then(format!("HTTP/1.0 200 OK\r\n\r\n{}", half(body)), Step::Close)),
        lost("a length that is too long", |body| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 1), Step::Close)
        }),
        lost("closed before the first chunk", |_| then(CHUNKED, Step::Close)),
        cut_off("closed in the size of a chunk", |_| then(format!("{CHUNKED}1"), Step::Close)),
        cut_off("a chunk size without end", |_| then(format!("{CHUNKED}5;"), Step::Flood(vec![b'x'; 4_096]))),
        cut_off("a trailer without end", |_| then(format!("{CHUNKED}0\r\nx: "), Step::Flood(vec![b'x'; 4_096]))),
        lost("closed in a chunk", |body| then(format!("{CHUNKED}{:x}\r\n{}", body.len(), half(body)), Step::Close)),
        lost("reset in a chunk", |body| then(format!("{CHUNKED}{:x}\r\n{}", body.len(), half(body)), Step::Reset)),
        lost("closed before the last chunk", |body| then(format!("{CHUNKED}{:x}\r\n{body}\r\n", body.len()), Step::Close)),
        lost("a chunk that is too long", |body| then(format!("{CHUNKED}{:x}\r\n{body}", usize::MAX), Step::Close)),
    ]
}

fn hangs() -> Vec<ResponseFault> {
    let trickle = |bytes: Vec<u8>| Step::Trickle(bytes, SLOW);
    vec![
        ResponseFault::hangs("nothing is sent", |_| vec![Step::Hang]),
        ResponseFault::hangs("one byte every 100 ms", move |body| vec![trickle(whole(body).into_bytes())]),
        ResponseFault::hangs("one byte of the body every 100 ms", move |body| {
            let answer = whole(body);
            let (head, body) = answer.split_at(answer.len() - body.len());
            then(head, trickle(body.into()))
        }),
        ResponseFault::hangs("one byte of a chunk every 100 ms", move |body| {
            then(format!("{CHUNKED}{:x}\r\n", body.len()), trickle(body.into()))
        }),
        ResponseFault::hangs("one chunk every 100 ms", |body| {
            let chunks = body.bytes().flat_map(|byte| [Step::Send(vec![b'1', b'\r', b'\n', byte, b'\r', b'\n']), Step::Pause(SLOW)]);
            [vec![Step::Send(CHUNKED.into())], chunks.collect()].concat()
        }),
        ResponseFault::hangs("one header every 100 ms", |_| {
            let headers = (0..90).flat_map(|number| [Step::Send(format!("x-{number}: 1\r\n").into_bytes()), Step::Pause(SLOW)]);
            [vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec())], headers.collect()].concat()
        }),
        ResponseFault::hangs("1xx every 100 ms", |_| {
            let hints = (0..90).flat_map(|_| [Step::Send(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec()), Step::Pause(SLOW)]);
            hints.collect()
        }),
        ResponseFault::hangs("silence in a header", |_| then("HTTP/1.1 200 OK\r\ncontent-le", Step::Hang)),
        ResponseFault::hangs("silence after the headers", |_| then("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", Step::Hang)),
        ResponseFault::hangs("silence in the body", |body| then(half(&whole(body)), Step::Hang)),
        ResponseFault::hangs("silence in a body without length", |body| then(format!("HTTP/1.1 200 OK\r\n\r\n{body}"), Step::Hang)),
        ResponseFault::hangs("silence after a length that is too long", |body| {
            then(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 1), Step::Hang)
        }),
        ResponseFault::hangs("silence before the last chunk", |body| then(format!("{CHUNKED}{:x}\r\n{body}\r\n", body.len()), Step::Hang)),
        ResponseFault::hangs("trailers without end", |_| {
            then(format!("{CHUNKED}0\r\n"), Step::Trickle(b"x: 1\r\n".repeat(700), Duration::from_millis(1)))
        }),
    ]
}
