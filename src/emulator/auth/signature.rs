//! `Signature`: the signature of a request, sent in `authorization` instead of a token.
//!
//! Implemented from the documentation of the service, independently of the client's code, so that tests of the client against
//! the emulator find mistakes there.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde_json::Value;

use super::keys::Keys;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::received::ReceivedRequest;
use crate::json::{raw, surrogates};

/// The value of `authorization`, e.g. `authing <access key ID>:<base64>`.
pub(crate) struct Signature<'a> {
    prefix: &'static str,
    access_key_id: &'a str,
    base64: &'a str,
}

impl<'a> Signature<'a> {
    /// Parses the value of `authorization`. Returns `None` if it does not start with the scheme of a platform.
    pub(crate) fn read(authorization: &'a str) -> Option<Self> {
        let (scheme, rest) = authorization.split_once(' ')?;
        let (_, prefix) = PLATFORMS.into_iter().find(|(known, _)| *known == scheme)?;
        // The last colon is the separator, because base64 contains none. Without a colon the key ID is empty.
        let (access_key_id, base64) = rest.trim().rsplit_once(':').unwrap_or_default();
        Some(Self { prefix, access_key_id, base64 })
    }

    /// Checks the signature, and returns the nonce. The caller must check that the nonce is new.
    pub(crate) fn check<'r>(&self, keys: &Keys, request: &'r ReceivedRequest, body: &[u8], now: SystemTime) -> Result<&'r str, Rejection> {
        self.expect(request, "method", METHOD, WRONG_METHOD)?;
        self.expect(request, "version", VERSION, WRONG_VERSION)?;
        check_date(request.header("date"), now)?;
        let nonce_header = self.header("nonce");
        let nonce = request.header(&nonce_header).unwrap_or_default();
        if nonce.is_empty() || nonce.len() > MAX_NONCE {
            return reject(INVALID, format!("the header {nonce_header} must have 1 to {MAX_NONCE} characters"));
        }
        if self.access_key_id != keys.access_key_id {
            return reject(INVALID, "the signature is invalid: unknown access key ID");
        }
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, keys.access_key_secret.as_bytes());
        let tag = BASE64_STANDARD.decode(self.base64).unwrap_or_default();
        if !texts(self.prefix, request, body).iter().any(|text| hmac::verify(&key, text.as_bytes(), &tag).is_ok()) {
            return reject(INVALID, "the signature is invalid: it does not match the request and the access key secret");
        }
        Ok(nonce)
    }

    fn expect(&self, request: &ReceivedRequest, name: &str, value: &str, code: u32) -> Result<(), Rejection> {
        let header = self.header(name);
        if request.header(&header) == Some(value) {
            return Ok(());
        }
        reject(code, format!("the header {header} must be {value}"))
    }

    fn header(&self, name: &str) -> String {
        format!("{}signature-{name}", self.prefix)
    }
}

fn check_date(date: Option<&str>, now: SystemTime) -> Result<(), Rejection> {
    let Some(date) = date else {
        return reject(DATE_MISSING, "the header date is missing");
    };
    let Ok(date) = httpdate::parse_http_date(date) else {
        return reject(DATE_MALFORMED, "the header date must have the form Sat, 21 Nov 2026 10:54:15 GMT");
    };
    let apart = date.duration_since(now).unwrap_or_else(|error| error.duration());
    if apart > MAX_CLOCK_SKEW {
        let text =
            format!("the header date differs from the system clock by {} s, allowed are {} s", apart.as_secs(), MAX_CLOCK_SKEW.as_secs());
        return reject(CLOCK_SKEW, text);
    }
    Ok(())
}

/// The text to sign; two texts if clients differ.
fn texts(prefix: &str, request: &ReceivedRequest, body: &[u8]) -> Vec<String> {
    let mut headers: Vec<_> = request.headers.iter().filter(|(name, _)| name == "date" || name.starts_with(prefix)).collect();
    headers.sort();
    let headers: String = headers.into_iter().map(|(name, value)| format!("{name}:{}\n", plain(value).trim())).collect();
    // The query is signed for GET only.
    let mut pairs = if request.http_method == "GET" { with_lists(&request.query) } else { members(body) };
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other)); // stable: duplicate names keep their order
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    let start = format!("{}\n{headers}{}", request.http_method, request.path);
    match pairs.join("&") {
        // Some clients write the question mark if all parameters were omitted because they have no value.
        none if none.is_empty() => vec![format!("{start}?"), start],
        pairs => vec![format!("{start}?{pairs}")],
    }
}

/// The parameters of a query. A list that is sent as `ids[]=a&ids[]=b` is signed as `ids=["a","b"]`.
fn with_lists(query: &[(String, String)]) -> Vec<(String, String)> {
    let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (name, value) in query {
        match name.strip_suffix("[]").filter(|name| !name.is_empty()) {
            Some(name) => lists.entry(name).or_default().push(value),
            None => pairs.push((name.clone(), value.clone())),
        }
    }
    pairs.extend(lists.into_iter().map(|(name, values)| (name.to_owned(), Value::from(values).to_string())));
    pairs
}

/// The members of a JSON body, as they are signed.
fn members(body: &[u8]) -> Vec<(String, String)> {
    // Raw values, because nested members are signed in the order in which they were sent.
    let body = surrogates::repair(std::str::from_utf8(body).unwrap_or_default());
    raw::sorted_members(body.as_bytes()).into_iter().map(|(name, value)| (name.into_owned(), value_text(value))).collect()
}

fn value_text(json: &str) -> String {
    match json.chars().next() {
        Some('"') => serde_json::from_str(json).unwrap_or_default(),
        Some('{' | '[') => compact(json),
        _ => json.to_owned(),
    }
}

/// Formats JSON as the service does after parsing it: no white space between tokens, and minimal escapes in strings. Numbers
/// are unchanged, because the number format of the service is not documented.
fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let (mut string, mut escaped) = (None::<String>, false);
    for character in json.chars() {
        let Some(mut token) = string.take() else {
            match character {
                '"' => string = Some(String::from('"')),
                space if space.is_ascii_whitespace() => {}
                other => text.push(other),
            }
            continue;
        };
        token.push(character);
        if character == '"' && !escaped {
            let decoded: String = serde_json::from_str(&token).unwrap_or_default();
            text.push_str(&Value::String(decoded).to_string());
        } else {
            escaped = !escaped && character == '\\';
            string = Some(token);
        }
    }
    text
}

/// The value of a header, with line breaks and tabs replaced by spaces.
fn plain(value: &str) -> String {
    value.replace(['\t', '\r', '\n', '\u{c}'], " ")
}

fn reject<T>(code: u32, message: impl Into<String>) -> Result<T, Rejection> {
    Err(Rejection::new(401, message).code(code))
}

/// The scheme of each platform in `authorization`, and the prefix of its headers.
const PLATFORMS: [(&str, &str); 2] = [("authing", "x-authing-"), ("GenAuth", "x-genauth-")];

const METHOD: &str = "HMAC-SHA1";
const VERSION: &str = "1.0";

/// The maximum difference between `date` and the current time. The limit of the service is not documented.
pub(crate) const MAX_CLOCK_SKEW: Duration = Duration::from_secs(15 * 60);

/// In bytes. Limits the memory of stored nonces; usual nonces have 32 bytes.
const MAX_NONCE: usize = 128;

// Values of `apiCode`, from the documentation of the service.
const INVALID: u32 = 1300;
const WRONG_METHOD: u32 = 1301;
const WRONG_VERSION: u32 = 1302;
const DATE_MALFORMED: u32 = 1303;
const DATE_MISSING: u32 = 1304;
const CLOCK_SKEW: u32 = 1305;

#[cfg(test)]
mod tests {
    use ureq_proto::http::Request;

    use super::*;

    const DATE: &str = "Sat, 21 Nov 2026 10:54:15 GMT";
    const HEADERS: [(&str, &str); 7] = [
        ("date", DATE),
        ("content-type", "application/json"),
        ("x-authing-lang", "zh-CN"),
        ("x-authing-sdk-version", "authing-rust-sdk:0.1.0"),
        ("x-authing-signature-method", "HMAC-SHA1"),
        ("x-authing-signature-nonce", "11233f6adaaddead22692150fae5ba31"),
        ("x-authing-signature-version", "1.0"),
    ];
    const AUTHORIZATION: &str = "authing ak:vMQ2NyclsCJMD6Ar+vHQnm19joo=";
    const BODY: &str = r#"{"webhookId":"w1","enabled":false}"#;

    fn received(http_method: &str, path: &str, headers: &[(&str, &str)]) -> ReceivedRequest {
        let request =
            headers.iter().fold(Request::builder().method(http_method).uri(path), |request, (name, value)| request.header(*name, *value));
        ReceivedRequest::new(&request.body(()).unwrap(), None)
    }

    /// Returns the nonce, or the code and message of the error.
    fn check(authorization: &str, request: &ReceivedRequest, body: &str, now: SystemTime) -> Result<String, (u32, String)> {
        let keys = Keys { access_key_id: "ak".to_owned(), access_key_secret: "sk".to_owned(), userpool_id: String::new() };
        let result = Signature::read(authorization).unwrap().check(&keys, request, body.as_bytes(), now).map(str::to_owned);
        result.map_err(|rejection| (rejection.api_code.unwrap(), rejection.message))
    }

    /// Checks a request at the time of its date header, with some headers replaced or removed.
    fn check_with(changes: &[(&str, Option<&str>)]) -> Result<String, (u32, String)> {
        let mut headers = HEADERS.to_vec();
        for (name, value) in changes {
            headers.retain(|(known, _)| known != name);
            headers.extend(value.map(|value| (*name, value)));
        }
        check(AUTHORIZATION, &received("POST", "/api/v3/update-webhook", &headers), BODY, now())
    }

    fn now() -> SystemTime {
        httpdate::parse_http_date(DATE).unwrap()
    }

    fn sign(scheme: &str, text: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"sk");
        format!("{scheme} ak:{}", BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes())))
    }

    #[test]
    fn accepts_signature_recorded_from_the_service() {
        assert_eq!(check_with(&[]).as_deref(), Ok("11233f6adaaddead22692150fae5ba31"));
    }

    #[test]
    fn each_signature_error_has_its_api_code() {
        let code = |name, value| check_with(&[(name, value)]).unwrap_err().0;
        assert_eq!(code("x-authing-lang", Some("en-US")), 1300);
        assert_eq!(code("x-authing-app-tenant-id", Some("added")), 1300);
        assert_eq!(code("x-authing-signature-nonce", None), 1300);
        assert_eq!(code("x-authing-signature-method", Some("HMAC-SHA256")), 1301);
        assert_eq!(code("x-authing-signature-method", None), 1301);
        assert_eq!(code("x-authing-signature-version", Some("2.0")), 1302);
        assert_eq!(code("date", Some("2026-11-21T10:54:15Z")), 1303);
        assert_eq!(code("date", None), 1304);
        let request = received("POST", "/api/v3/update-webhook", &HEADERS);
        for (authorization, body) in [
            (AUTHORIZATION, r#"{"webhookId":"w1","enabled":true}"#),
            ("authing ak:AAAAAAAAAAAAAAAAAAAAAAAAAAA=", BODY),
            ("authing other:vMQ2NyclsCJMD6Ar+vHQnm19joo=", BODY),
            ("authing vMQ2NyclsCJMD6Ar+vHQnm19joo=", BODY),
        ] {
            assert_eq!(check(authorization, &request, body, now()).unwrap_err().0, 1300, "{authorization} {body}");
        }
        // The scheme of one platform with the headers of the other.
        let text = "the header x-genauth-signature-method must be HMAC-SHA1".to_owned();
        assert_eq!(check("GenAuth ak:vMQ2NyclsCJMD6Ar+vHQnm19joo=", &request, BODY, now()), Err((1301, text)));
    }

    #[test]
    fn accepts_dates_within_fifteen_minutes() {
        let request = received("POST", "/api/v3/update-webhook", &HEADERS);
        let (limit, second) = (Duration::from_secs(900), Duration::from_secs(1));
        for now in [now() + limit, now() - limit] {
            assert!(check(AUTHORIZATION, &request, BODY, now).is_ok());
        }
        for now in [now() + limit + second, now() - limit - second] {
            let (code, message) = check(AUTHORIZATION, &request, BODY, now).unwrap_err();
            assert_eq!(code, 1305);
            assert!(message.starts_with("the header date differs from the system clock by 901 s"), "{message}");
        }
    }

    #[test]
    fn genauth_uses_its_own_scheme_and_headers() {
        let headers = [
            ("x-genauth-signature-version", "1.0"),
            ("x-genauth-signature-nonce", "n"),
            ("x-genauth-signature-method", "HMAC-SHA1"),
            ("x-authing-lang", "not signed"),
            ("date", DATE),
        ];
        let text = format!(
            "GET\ndate:{DATE}\nx-genauth-signature-method:HMAC-SHA1\nx-genauth-signature-nonce:n\nx-genauth-signature-version:1.0\n\
             /api/v3/get-webhook?a=1&webhookId=w 1/&"
        );
        let request = received("GET", "/api/v3/get-webhook?webhookId=w+1%2F%26&a=1", &headers);
        assert_eq!(check(&sign("GenAuth", &text), &request, "", now()).as_deref(), Ok("n"));
    }

    #[test]
    fn empty_parameters_are_signed_with_or_without_question_mark() {
        let headers = "date:Sat, 21 Nov 2026 10:54:15 GMT\nx-authing-lang:zh-CN\nx-authing-sdk-version:authing-rust-sdk:0.1.0\n\
             x-authing-signature-method:HMAC-SHA1\nx-authing-signature-nonce:11233f6adaaddead22692150fae5ba31\nx-authing-signature-version:1.0\n";
        for (http_method, body) in [("GET", ""), ("POST", "{}"), ("POST", ""), ("POST", "[1]")] {
            let request = received(http_method, "/api/v3/x", &HEADERS);
            for end in ["", "?"] {
                let authorization = sign("authing", &format!("{http_method}\n{headers}/api/v3/x{end}"));
                assert!(check(&authorization, &request, body, now()).is_ok(), "{http_method} {body} {end}");
            }
            let authorization = sign("authing", &format!("{http_method}\n{headers}/api/v3/x?a=1"));
            assert!(check(&authorization, &request, body, now()).is_err());
        }
    }

    #[test]
    fn unpaired_surrogates_are_signed_as_u_fffd() {
        let pairs = members(br#"{"k\ud83d":["\ude00"],"t":"\ud83d\ude00"}"#);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(pairs, [pair("k\u{fffd}", "[\"\u{fffd}\"]"), pair("t", "\u{1f600}")]);
    }

    #[test]
    fn body_fields_are_signed_as_sent() {
        let body = r#" { "z" : { "b" : [ 1.0 , 1e+21 , "a \" } \\" ] , "a" : "\u00e9 é" } ,
            "text": "\u5ba1 \"q\"\n", "n": 10, "f": 2.50, "t": true, "o": null, "list": [ ], "B": "" } "#;
        let pairs: Vec<String> = members(body.as_bytes()).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        let expected =
            ["B=", "f=2.50", "list=[]", "n=10", "o=null", "t=true", "text=审 \"q\"\n", r#"z={"b":[1.0,1e+21,"a \" } \\"],"a":"é é"}"#];
        assert_eq!(pairs, expected);
    }
}
