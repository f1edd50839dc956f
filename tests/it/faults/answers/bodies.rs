//! Whole answers of HTTP with a body that is not what it should be.

use authing::ErrorKind;

use crate::faults::fault::{Answer, Told, Verdict};
use crate::support::{Reply, http};

pub(super) fn faults() -> Vec<Answer> {
    [no_envelope(), odd_envelope(), odd_data()].into_iter().flatten().collect()
}

fn answer(body: impl AsRef<[u8]>) -> Reply {
    http(200, &[("content-type", "application/json")], body)
}

/// The envelope with another `statusCode`.
fn with_status_code(body: &str, code: &str) -> String {
    body.replace("\"statusCode\":200", &format!("\"statusCode\":{code}"))
}

/// So deep that no stack would bear it.
fn deep(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

fn no_envelope() -> Vec<Answer> {
    let no_envelope = |name: &'static str, reply: fn(&str) -> Reply| {
        Answer::new(name, Verdict::Garbage, Told::Http(ErrorKind::NoEnvelope), "failed: HTTP 200 and no envelope, its answer: ", reply)
    };
    vec![
        no_envelope("no JSON", |_| answer("<html>")),
        no_envelope("null", |_| answer("null")),
        no_envelope("no statusCode", |body| answer(body.replace("statusCode", "status"))),
        no_envelope("a statusCode that is null", |body| answer(with_status_code(body, "null"))),
        no_envelope("a statusCode beyond u16", |body| answer(with_status_code(body, "65736"))),
        no_envelope("a statusCode beyond u64", |body| answer(with_status_code(body, "18446744073709551816"))),
        no_envelope("a statusCode beyond all", |body| answer(with_status_code(body, "1e400"))),
        no_envelope("a fraction of a statusCode", |body| answer(with_status_code(body, "200.5"))),
        no_envelope("a negative statusCode", |body| answer(with_status_code(body, "-200"))),
        no_envelope("two statusCodes", |body| answer(body.replacen('{', "{\"statusCode\":404,", 1))),
        no_envelope("data twice", |body| answer(body.replacen('{', "{\"data\":{},", 1))),
        no_envelope("an array", |body| answer(format!("[{body}]"))),
        no_envelope("the values of an envelope in an array", |_| answer(r#"[200,"",null,null,{"success":true}]"#)),
        no_envelope("arrays 10,000 deep", |_| answer(deep(10_000))),
        no_envelope("arrays 10,000 deep without end", |_| answer("[".repeat(10_000))),
        no_envelope("objects 10,000 deep without end", |_| answer("{\"data\":".repeat(10_000))),
        no_envelope("half an envelope", |body| answer(body.strip_suffix('}').unwrap())),
        no_envelope("an envelope and more", |body| answer(format!("{body}]"))),
        no_envelope("two envelopes", |body| answer(format!("{body}{body}"))),
        no_envelope("two byte order marks", |body| answer(format!("\u{feff}\u{feff}{body}"))),
        no_envelope("UTF-16", |body| answer(body.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())),
        no_envelope("a message that is no UTF-8", |_| answer(b"{\"statusCode\":200,\"message\":\"\xff\"}")),
        no_envelope("data that is no UTF-8", |_| answer(b"{\"statusCode\":200,\"data\":\"\xc3\x28\"}")),
        no_envelope("what nobody reads is no UTF-8", |body| {
            answer([b"{\"x\":\"\xff\xfe\",", body.trim_start_matches('{').as_bytes()].concat())
        }),
        no_envelope("nulls", |_| answer([0; 100])),
    ]
}

fn odd_envelope() -> Vec<Answer> {
    let refused = |name: &'static str, words: &'static str, envelope: &'static str| {
        Answer::new(name, Verdict::Refused, Told::Api(ErrorKind::NotFound), words, move |_| answer(envelope))
    };
    vec![
        refused("a refusal in digits", "failed: 404 not found", r#"{"statusCode":"404"}"#),
        refused("an apiCode beyond u64", "failed: 404 not found: m", r#"{"statusCode":404,"message":"m","apiCode":18446744073709551616}"#),
        refused("an apiCode beyond all", "failed: 404 not found: m", r#"{"statusCode":404,"message":"m","apiCode":1e400}"#),
        refused("a message that is half a surrogate", "failed: 404 not found: \u{fffd}", r#"{"statusCode":404,"message":"\ud800"}"#),
        Answer::new("a message 10,000 deep", Verdict::Refused, Told::Api(ErrorKind::NotFound), "failed: 404 not found: [[[[", |_| {
            answer(format!("{{\"statusCode\":404,\"message\":{}}}", deep(10_000)))
        }),
        refused("a refusal with data", "failed: 404 not found", r#"{"statusCode":404,"data":{"success":true}}"#),
        Answer::harmless("a byte order mark", |body| answer(format!("\u{feff}{body}"))),
        Answer::harmless("spaces before the envelope", |body| answer(" \r\n\t".repeat(100_000) + body)),
        Answer::harmless("a statusCode in digits", |body| answer(with_status_code(body, "\"200\""))),
        Answer::harmless("a key twice that nobody reads", |body| answer(body.replacen('{', "{\"x\":1,\"x\":1e400,", 1))),
        Answer::harmless("what nobody reads is 10,000 deep", |body| answer(body.replacen('{', &format!("{{\"x\":{},", deep(10_000)), 1))),
    ]
}

fn odd_data() -> Vec<Answer> {
    let misfit = |name: &'static str, data: fn() -> String| {
        Answer::new(name, Verdict::Misfit, Told::Decode, "failed: data", move |_| {
            answer(format!("{{\"statusCode\":200,\"data\":{}}}", data()))
        })
    };
    let no_data = |name: &'static str, envelope: &'static str| {
        Answer::new(name, Verdict::NoData, Told::Decode, "failed: the answer has no data", move |_| answer(envelope))
    };
    vec![
        misfit("data that is a number", || "7".into()),
        misfit("data that is a number beyond all", || "1e400".into()),
        misfit("data that is a text", || "\"w1\"".into()),
        misfit("data that is half a surrogate", || "\"\\ud800\"".into()),
        misfit("data that is an array", || "[{}]".into()),
        misfit("data 10,000 deep", || deep(10_000)),
        no_data("no data", r#"{"statusCode":200,"message":""}"#),
        no_data("data that is null", r#"{"statusCode":200,"message":"","data":null}"#),
    ]
}
