//! Compressed responses: every spelling of gzip is read, and every other content coding is named in the error.

use std::io::Write;

use authing::ErrorKind;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{Reply, Server, Step, builder, list};

const BODY: &str = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;

/// A response with these header lines.
fn with_lines(status: u16, lines: &str, body: &[u8]) -> Reply {
    let head = format!("HTTP/1.1 {status} Whatever\r\n{lines}server: test\r\ncontent-length: {}\r\n\r\n", body.len());
    vec![Step::Send([head.as_bytes(), body].concat())]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
#[cfg(feature = "gzip")]
fn reads_gzip_in_every_spelling_of_the_header() {
    for lines in [
        "content-encoding: gzip\r\n",
        "Content-Encoding: GZIP\r\n",
        "CONTENT-ENCODING:Gzip \r\n",
        "content-encoding: x-gzip\r\n",
        "content-encoding: X-GZip\r\n",
        "content-encoding: gzip, identity\r\n",
        "content-encoding: Identity,GZIP\r\n",
        "content-encoding: identity\r\ncontent-encoding: x-gzip\r\n",
        "content-encoding: gzip\r\nx-other: 1\r\ncontent-encoding: identity\r\n",
    ] {
        let server = Server::start(move |_| with_lines(200, lines, &gzip(BODY.as_bytes())));
        let client = builder(&server).max_retries(0).build().unwrap();
        for _ in 0..3 {
            list(&client).unwrap_or_else(|error| panic!("{lines}: {error}"));
        }
        assert_eq!(server.connections(), 1, "{lines}");
    }
}

#[test]
fn other_content_coding_is_named_in_the_error() {
    let twice = gzip(&gzip(BODY.as_bytes()));
    let mut rows = vec![
        ("content-encoding: br\r\n", "br", b"\x0b\x20\x80{}\x03".to_vec()),
        ("content-encoding: BR\r\n", "br", b"\x0b\x20\x80{}\x03".to_vec()),
        ("content-encoding: deflate\r\n", "deflate", b"x\x9c\xab\xae\x05\0\x01\x75\0\xf9".to_vec()),
        ("content-encoding: zstd\r\n", "zstd", b"(\xb5/\xfd\0\x58\x11\0\0{}".to_vec()),
        ("content-encoding: zstd\r\n", "zstd", b"text that is not JSON".to_vec()),
        ("content-encoding: gzip, gzip\r\n", "gzip, gzip", twice.clone()),
        ("content-encoding: gzip\r\ncontent-encoding: x-gzip\r\n", "gzip, gzip", twice),
        ("content-encoding: gzip\r\ncontent-encoding: br\r\n", "gzip, br", b"\x0b\x20\x80{}\x03".to_vec()),
    ];
    if cfg!(not(feature = "gzip")) {
        rows.push(("content-encoding: X-Gzip\r\n", "gzip", gzip(BODY.as_bytes())));
    }
    for (lines, coding, body) in rows {
        for (status, kind) in [(200, ErrorKind::NoEnvelope), (502, ErrorKind::BadGateway)] {
            let body = body.clone();
            let server = Server::start(move |_| with_lines(status, lines, &body));
            let error = list(&builder(&server).max_retries(0).build().unwrap()).expect_err(lines);
            assert_eq!(error.kind(), kind, "{lines}: {error}");
            let text = format!("the response is compressed with {coding}, which the client did not request");
            assert!(error.to_string().contains(&text) && !error.to_string().contains('\u{fffd}'), "{lines}: {error}");
        }
    }
}

#[test]
fn uncompressed_response_is_read_despite_its_content_encoding() {
    for lines in ["content-encoding: identity\r\n", "content-encoding: utf-8\r\n", "content-encoding: br\r\n", "content-encoding:\r\n"] {
        let server = Server::start(move |_| with_lines(200, lines, BODY.as_bytes()));
        list(&builder(&server).max_retries(0).build().unwrap()).unwrap_or_else(|error| panic!("{lines}: {error}"));
    }
    let server = Server::start(|_| with_lines(404, "content-encoding: br\r\n", b""));
    let error = list(&builder(&server).build().unwrap()).unwrap_err();
    assert!(!error.to_string().contains("compressed"), "{error}");
}
