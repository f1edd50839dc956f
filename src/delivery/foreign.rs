//! Bodies that are no delivery as they stand, but are recognized: compressed ones, other character encodings, other JSON.

use super::error::DeliveryError;
use super::{body, json};

/// Says what a body is that could not be read, if that is known.
#[inline]
pub(super) fn named(content_encoding: Option<&[u8]>, body: &[u8]) -> Option<DeliveryError> {
    let text = body.strip_prefix(body::BYTE_ORDER_MARK).unwrap_or(body).trim_ascii();
    let error = if let Some(compression) = compression(content_encoding, body) {
        format!("the body is compressed ({compression}): decompress it before it is verified, or have it sent uncompressed")
    } else if is_utf16(body) {
        "the body is UTF-16 or UTF-32, allowed is UTF-8".to_owned()
    } else {
        let kind = match text.first()? {
            b'[' => "an array",
            b'"' => "a string",
            _ => return None,
        };
        if !json::is_json(text) {
            return None;
        }
        format!("the body is not a JSON object but {kind}")
    };
    Some(DeliveryError::malformed(error))
}

/// By the first bytes, or by the header; some servers decompress a body and leave the header as it is.
#[inline]
fn compression(content_encoding: Option<&[u8]>, body: &[u8]) -> Option<&'static str> {
    let by_magic = [
        ("gzip", b"\x1f\x8b".as_slice()),
        ("zstd", b"\x28\xb5\x2f\xfd"),
        ("deflate", b"\x78\x9c"),
        ("deflate", b"\x78\xda"),
        ("deflate", b"\x78\x01"),
    ];
    if let Some((name, _)) = by_magic.iter().find(|(_, magic)| body.starts_with(magic)) {
        return Some(name);
    }
    if body.trim_ascii_start().starts_with(b"{") {
        return None;
    }
    let header = content_encoding?.to_ascii_lowercase();
    let mut codings = header.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    let by_name = |coding: &[u8]| match coding {
        b"gzip" | b"x-gzip" => Some("gzip"),
        b"deflate" => Some("deflate"),
        b"br" => Some("br"),
        b"zstd" => Some("zstd"),
        b"compress" | b"x-compress" => Some("compress"),
        _ => None,
    };
    codings.find_map(by_name)
}

/// With a byte order mark, or with a zero in each of the first two characters.
#[inline]
fn is_utf16(body: &[u8]) -> bool {
    body.starts_with(b"\xff\xfe")
        || body.starts_with(b"\xfe\xff")
        || body.starts_with(b"\0\0\xfe\xff")
        || matches!(body, [0, first, 0, second, ..] | [first, 0, second, 0, ..] if *first != 0 && *second != 0)
        || matches!(body, [0, 0, 0, first, ..] | [first, 0, 0, 0, ..] if *first != 0)
}
