//! Redaction takes a bounded time for any request and response.

use std::time::{Duration, Instant};

use authing::{Credentials, Error};
use serde_json::{Value, json};

use crate::support::{self, Reply, Server, http};

/// Longer than any call here takes on a busy machine. The work is limited by [`MAX_WORK`].
const DEADLINE: Duration = Duration::from_secs(20);
/// The maximum processor time of a call in this thread, which does not depend on the load of the machine. In a debug build,
/// most of it is for the serialization of the largest bodies.
const MAX_WORK: Duration = Duration::from_millis(1_400);
const LARGEST: usize = 10 << 20;

#[test]
fn long_repetitive_secret_is_redacted_within_the_deadline() {
    let secret = "a".repeat(100_000);
    let error = post(&json!({ "email": "a@example.com", "password": secret }), rejection(&format!("password {secret} is too weak")));
    assert_eq!(error.message(), "password *** (rest withheld)");
}

#[test]
fn many_long_secrets_are_redacted_within_the_deadline() {
    for (row, secrets) in [
        ("other starts", numbered(999, |number| format!("{number:03}{}", "a".repeat(253)))),
        ("the same start", numbered(999, |number| format!("{}{number:03}", "a".repeat(253)))),
        ("one secret", numbered(999, |_| "a".repeat(256))),
        ("each longer", numbered(999, |number| "a".repeat(4 + number))),
    ] {
        let error = post(&json!({ "passwords": secrets }), rejection(&"a".repeat(20_000)));
        assert_eq!(error.message().starts_with("*** (rest"), !row.starts_with("other"), "{row}: {error}");
        let error = post(&json!({ "passwords": secrets }), rejection(&format!("not {} nor {}", secrets[7], secrets[998])));
        assert!(!error.message().contains("aaaa"), "{row}: {error}");
    }
}

#[test]
fn secret_among_thousands_is_redacted() {
    let secrets = numbered(5_000, |number| format!("pass-{number:06}-word"));
    let error = post(
        &json!({ "users": secrets.iter().map(|secret| json!({ "password": secret })).collect::<Vec<_>>() }),
        rejection(&format!("no: {}!", secrets[4_321])),
    );
    assert_eq!(error.message(), "no: ***!");
}

#[test]
fn response_is_withheld_if_a_request_has_too_many_secrets() {
    let secrets = numbered(100_000, |number| format!("pass-{number:06}-word"));
    let error = post(&json!({ "passwords": secrets }), rejection(&format!("no: {}!", secrets[99_999])));
    assert_eq!(error.message(), "(rest withheld)");
}

#[test]
fn secret_of_1_mib_is_redacted_in_a_large_response() {
    let secret = "0123456789abcdef".repeat(1 << 16);
    let body = json!({ "password": secret, "newPassword": secret.to_uppercase() });
    let repeated = secret.repeat(9);
    for reply in [
        rejection(&repeated),
        rejection(&format!("{}{repeated}", " ".repeat(1 << 10))),
        rejection(&percent_encoded(&secret.repeat(3))),
        http(502, &[], format!("<html>{repeated}")),
        http(502, &[], format!("{}{repeated}", " ".repeat(1 << 20))),
        // serde repeats this whole value in its error, which takes some time in a debug build.
        http(200, &[], json!({ "statusCode": 200, "data": secret.repeat(2) }).to_string()),
    ] {
        let error = post(&body, reply);
        let text = error.to_string();
        assert!(!text.contains("89abcdef") && !text.contains("89ABCDEF") && text.len() < 500, "{text}");
    }
}

#[test]
fn text_full_of_escapes_is_searched_within_the_deadline() {
    let body = json!({ "password": "hush-9c41", "otp": 123_456, "pin": "123" });
    for unit in [
        "%41",
        "%2541",
        "\\u0041",
        "\\\\u0041",
        "&amp;",
        "&#97;",
        "+%",
        "%",
        "\\",
        "&",
        "eyJ",
        "aeyJ",
        "b:",
        "bearer:realm=",
        "://a@",
        "-----BEGIN",
        "123",
        "hush-9c4",
    ] {
        let text = format!("\\%2541+&amp;{}", unit.repeat((2 << 20) / unit.len()));
        for reply in [rejection(&text), http(502, &[], &text)] {
            let error = post(&body, reply);
            assert!(error.to_string().len() < 6_000, "{unit}: {error}");
        }
    }
}

#[test]
fn large_bodies_are_searched_for_secrets_within_the_deadline() {
    let mut nested = json!({ "password": "hush-9c41" });
    for level in 0..100 {
        nested = if level % 2 == 0 { json!([nested]) } else { json!({ "a": nested }) };
    }
    let with = |value: Value| json!({ "a": value, "password": "hush-9c41" });
    let mut names = json!({ "password": "hush-9c41" });
    names.as_object_mut().unwrap().extend((0..200_000).map(|number| (format!("name-{number:06}"), Value::from("x"))));
    for (row, body) in [
        ("nested", Value::Array(vec![nested; 10_000])),
        ("numbers", with(Value::Array(vec![Value::from(1); LARGEST / 4]))),
        ("quotes", with(Value::from("\"".repeat(LARGEST / 4)))),
        ("backslashes", with(Value::from("\\".repeat(LARGEST / 4)))),
        ("names", names),
        ("one name", json!({ "x".repeat(LARGEST / 2): 1, "password": "hush-9c41" })),
        ("text", with(Value::from("x".repeat(LARGEST)))),
    ] {
        let error = post(&body, rejection("not hush-9c41"));
        assert!(!error.to_string().contains("hush-"), "{row}: {error}");
    }
}

#[test]
fn long_query_values_are_redacted_within_the_deadline() {
    let secret = "a".repeat(10_000);
    let server = Server::start(move |_| rejection(&"a".repeat(1 << 20)));
    let client = support::builder(&server).deadline(DEADLINE).max_retries(0).build().unwrap();
    let error = within_deadline(|| client.get::<Value>("/api/v3/check", &[("token", &secret)]).unwrap_err());
    assert_eq!(error.message(), "*** (rest withheld)");
}

/// The error of a call with this body and this reply. Fails if the call takes too long.
fn post(body: &impl serde::Serialize, reply: Reply) -> Error {
    let server = Server::start(move |_| reply.clone());
    let credentials = Credentials::access_token("fixed", "pool");
    let client = support::builder(&server).credentials(credentials).timeout(DEADLINE).deadline(DEADLINE).max_retries(0);
    let client = client.max_response_size(2 * LARGEST as u64).build().unwrap();
    within_deadline(|| client.post::<Vec<u8>>("/api/v3/create-user", body).unwrap_err())
}

fn within_deadline(call: impl FnOnce() -> Error) -> Error {
    let (started, work_before) = (Instant::now(), work_of_this_thread());
    let error = call();
    let work = work_of_this_thread().map_or_else(|| started.elapsed(), |work| work - work_before.unwrap_or_default());
    assert!(work < MAX_WORK && started.elapsed() < DEADLINE, "{work:?}: {error}");
    error
}

/// The processor time used by this thread; `None` if the system does not report it.
fn work_of_this_thread() -> Option<Duration> {
    let nanoseconds = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn rejection(message: &str) -> Reply {
    http(200, &[], json!({ "statusCode": 400, "message": message }).to_string())
}

fn numbered(count: usize, text: impl Fn(usize) -> String) -> Vec<String> {
    (0..count).map(text).collect()
}

fn percent_encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}
