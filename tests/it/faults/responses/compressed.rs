//! Faulty compressed responses.

use std::io::Write;
use std::sync::LazyLock;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault, then};
use crate::support::{Reply, Step, http};
use authing::ErrorKind;

pub(super) fn faults() -> Vec<ResponseFault> {
    let not_gzip = |name: &'static str, corrupt: fn(Vec<u8>) -> Vec<u8>| {
        let variant = ErrorVariant::Transport(ErrorKind::Protocol);
        ResponseFault::new(name, Outcome::Invalid, variant, "the response is not valid HTTP: ", move |body| {
            gzip_response(corrupt(gzip(body.as_bytes())))
        })
    };
    let too_large = |name: &'static str, reply: fn() -> Reply| {
        let text = ": the response is larger than 1048576 bytes (max_response_size)";
        ResponseFault::new(name, Outcome::Invalid, ErrorVariant::Transport(ErrorKind::TooLarge), text, move |_| reply())
    };
    let disconnected = |name: &'static str, reply: fn(Vec<u8>) -> Reply| {
        let variant = ErrorVariant::Transport(ErrorKind::Disconnected);
        ResponseFault::new(name, Outcome::Transient, variant, ": the response was truncated", move |body| reply(gzip(body.as_bytes())))
    };
    vec![
        ResponseFault::new("gzip that is not gzip", Outcome::Invalid, ErrorVariant::Transport(ErrorKind::Protocol), "", |body| {
            gzip_response(body)
        }),
        not_gzip("gzip with a wrong checksum", |mut bytes| {
            let at = bytes.len() - 5;
            bytes[at] ^= 1;
            bytes
        }),
        not_gzip("gzip with wrong data", |mut bytes| {
            bytes[10..20].fill(0xff);
            bytes
        }),
        not_gzip("gzip with trailing data", |bytes| [bytes, b"and more than that".to_vec()].concat()),
        too_large("a gzip bomb of 100 MB", || gzip_response(MEGABYTE.repeat(100))),
        too_large("an endless gzip bomb", || then(ENDLESS, Step::Flood(MEGABYTE.repeat(4)))),
        disconnected("half of gzip", |bytes| gzip_response(&bytes[..bytes.len() / 2])),
        disconnected("gzip that is cut off", |bytes| then([ENDLESS, &bytes[..bytes.len() / 2]].concat(), Step::Close)),
        disconnected("gzip with a reset", |bytes| then([ENDLESS, &bytes[..bytes.len() / 2]].concat(), Step::Reset)),
        ResponseFault::hanging("gzip that stops", |body| then([ENDLESS, &gzip(body.as_bytes())[..30]].concat(), Step::Hang)),
        ResponseFault::hanging("endless empty gzip members", |_| {
            then(ENDLESS, Step::Trickle(gzip(b"").repeat(100), Duration::from_millis(1)))
        }),
        ResponseFault::harmless("gzip in two parts", |body| {
            let (first, second) = body.split_at(body.len() / 2);
            gzip_response([gzip(first.as_bytes()), gzip(second.as_bytes())].concat())
        }),
        ResponseFault::harmless("X-Gzip", |body| encoded("X-Gzip", gzip(body.as_bytes()))),
        ResponseFault::harmless("GZIP, chunked", |body| {
            let mut response = b"HTTP/1.1 200 OK\r\nContent-Encoding: GZIP\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
            for chunk in gzip(body.as_bytes()).chunks(5) {
                response.extend([format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat());
            }
            response.extend(b"0\r\n\r\n");
            vec![Step::Send(response)]
        }),
        ResponseFault::harmless("GZIP, byte by byte", |body| {
            let Some(Step::Send(bytes)) = encoded("GZIP", gzip(body.as_bytes())).pop() else { unreachable!() };
            vec![Step::Trickle(bytes, Duration::ZERO)]
        }),
        too_large("a bomb of GZIP", || encoded("GZIP", MEGABYTE.repeat(100))),
        disconnected("half of x-gzip", |bytes| encoded("x-gzip", &bytes[..bytes.len() / 2])),
    ]
}

/// One megabyte of zeros: about 5 kB compressed.
static MEGABYTE: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(&vec![0; 1 << 20]));

pub(in crate::faults) fn megabyte_of_zeros() -> Vec<u8> {
    MEGABYTE.clone()
}

const ENDLESS: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n";

fn gzip_response(body: impl AsRef<[u8]>) -> Reply {
    encoded("gzip", body)
}

fn encoded(content_encoding: &str, body: impl AsRef<[u8]>) -> Reply {
    http(200, &[("content-encoding", content_encoding)], body)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
