//! Valid HTTP responses with a faulty body.

use authing::ErrorKind;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault};
use crate::support::{Reply, http};

pub(super) fn faults() -> Vec<ResponseFault> {
    [no_envelope(), unusual_envelope(), unusual_data()].into_iter().flatten().collect()
}

fn ok_response(body: impl AsRef<[u8]>) -> Reply {
    http(200, &[("content-type", "application/json")], body)
}

/// The envelope with another `statusCode`.
fn with_status_code(body: &str, code: &str) -> String {
    body.replace("\"statusCode\":200", &format!("\"statusCode\":{code}"))
}

/// Nested arrays, deep enough to overflow the stack of a recursive parser.
fn nested(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

fn no_envelope() -> Vec<ResponseFault> {
    let no_envelope = |name: &'static str, reply: fn(&str) -> Reply| {
        ResponseFault::new(
            name,
            Outcome::Invalid,
            ErrorVariant::Http(ErrorKind::NoEnvelope),
            "failed: HTTP 200 and no envelope, its answer: ",
            reply,
        )
    };
    vec![
        no_envelope("not JSON", |_| ok_response("<html>")),
        no_envelope("null", |_| ok_response("null")),
        no_envelope("no statusCode", |body| ok_response(body.replace("statusCode", "status"))),
        no_envelope("a statusCode that is null", |body| ok_response(with_status_code(body, "null"))),
        no_envelope("a statusCode beyond u16", |body| ok_response(with_status_code(body, "65736"))),
        no_envelope("a statusCode beyond u64", |body| ok_response(with_status_code(body, "18446744073709551816"))),
        no_envelope("a statusCode out of range", |body| ok_response(with_status_code(body, "1e400"))),
        no_envelope("a fractional statusCode", |body| ok_response(with_status_code(body, "200.5"))),
        no_envelope("a negative statusCode", |body| ok_response(with_status_code(body, "-200"))),
        no_envelope("two statusCodes", |body| ok_response(body.replacen('{', "{\"statusCode\":404,", 1))),
        no_envelope("duplicate data", |body| ok_response(body.replacen('{', "{\"data\":{},", 1))),
        no_envelope("an array", |body| ok_response(format!("[{body}]"))),
        no_envelope("the values of an envelope in an array", |_| ok_response(r#"[200,"",null,null,{"success":true}]"#)),
        no_envelope("arrays 10,000 deep", |_| ok_response(nested(10_000))),
        no_envelope("arrays 10,000 deep, unclosed", |_| ok_response("[".repeat(10_000))),
        no_envelope("objects 10,000 deep, unclosed", |_| ok_response("{\"data\":".repeat(10_000))),
        no_envelope("half an envelope", |body| ok_response(body.strip_suffix('}').unwrap())),
        no_envelope("an envelope with trailing data", |body| ok_response(format!("{body}]"))),
        no_envelope("two envelopes", |body| ok_response(format!("{body}{body}"))),
        no_envelope("two byte order marks", |body| ok_response(format!("\u{feff}\u{feff}{body}"))),
        no_envelope("UTF-16", |body| ok_response(body.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())),
        no_envelope("a message in invalid UTF-8", |_| ok_response(b"{\"statusCode\":200,\"message\":\"\xff\"}")),
        no_envelope("data in invalid UTF-8", |_| ok_response(b"{\"statusCode\":200,\"data\":\"\xc3\x28\"}")),
        no_envelope("an unknown member in invalid UTF-8", |body| {
            ok_response([b"{\"x\":\"\xff\xfe\",", body.trim_start_matches('{').as_bytes()].concat())
        }),
        no_envelope("null bytes", |_| ok_response([0; 100])),
    ]
}

fn unusual_envelope() -> Vec<ResponseFault> {
    let rejected = |name: &'static str, text: &'static str, envelope: &'static str| {
        ResponseFault::new(name, Outcome::Rejected, ErrorVariant::Api(ErrorKind::NotFound), text, move |_| ok_response(envelope))
    };
    vec![
        rejected("an error statusCode as a string", "failed: 404 not found", r#"{"statusCode":"404"}"#),
        rejected("an apiCode beyond u64", "failed: 404 not found: m", r#"{"statusCode":404,"message":"m","apiCode":18446744073709551616}"#),
        rejected("an apiCode out of range", "failed: 404 not found: m", r#"{"statusCode":404,"message":"m","apiCode":1e400}"#),
        rejected("a message with a lone surrogate", "failed: 404 not found: \u{fffd}", r#"{"statusCode":404,"message":"\ud800"}"#),
        ResponseFault::new(
            "a message 10,000 deep",
            Outcome::Rejected,
            ErrorVariant::Api(ErrorKind::NotFound),
            "failed: 404 not found: [[[[",
            |_| ok_response(format!("{{\"statusCode\":404,\"message\":{}}}", nested(10_000))),
        ),
        rejected("an error response with data", "failed: 404 not found", r#"{"statusCode":404,"data":{"success":true}}"#),
        ResponseFault::harmless("a byte order mark", |body| ok_response(format!("\u{feff}{body}"))),
        ResponseFault::harmless("spaces before the envelope", |body| ok_response(" \r\n\t".repeat(100_000) + body)),
        ResponseFault::harmless("a statusCode as a string", |body| ok_response(with_status_code(body, "\"200\""))),
        ResponseFault::harmless("a duplicate unknown member", |body| ok_response(body.replacen('{', "{\"x\":1,\"x\":1e400,", 1))),
        ResponseFault::harmless("an unknown member 10,000 deep", |body| {
            ok_response(body.replacen('{', &format!("{{\"x\":{},", nested(10_000)), 1))
        }),
    ]
}

fn unusual_data() -> Vec<ResponseFault> {
    let decode_error = |name: &'static str, data: fn() -> String| {
        ResponseFault::new(name, Outcome::DecodeError, ErrorVariant::Decode, "failed: data", move |_| {
            ok_response(format!("{{\"statusCode\":200,\"data\":{}}}", data()))
        })
    };
    let no_data = |name: &'static str, envelope: &'static str| {
        ResponseFault::new(name, Outcome::NoData, ErrorVariant::Decode, "failed: the answer has no data", move |_| ok_response(envelope))
    };
    vec![
        decode_error("data that is a number", || "7".into()),
        decode_error("data that is a number out of range", || "1e400".into()),
        decode_error("data that is a string", || "\"w1\"".into()),
        decode_error("data with a lone surrogate", || "\"\\ud800\"".into()),
        decode_error("data that is an array", || "[{}]".into()),
        decode_error("data 10,000 deep", || nested(10_000)),
        no_data("no data", r#"{"statusCode":200,"message":""}"#),
        no_data("data that is null", r#"{"statusCode":200,"message":"","data":null}"#),
    ]
}
