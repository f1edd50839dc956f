//! The signature of a request: the value of `authorization` instead of a token.
//!
//! Written from the documentation of the service, independently of the client's code for signatures, which it checks too.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde_json::Value;

use super::keys::Keys;
use crate::emulator::server::envelope::Refusal;
use crate::emulator::server::received::ReceivedRequest;
use crate::json::{raw, surrogates};

/// The value of `authorization`, e.g. `authing <access key ID>:<base64>`.
pub(crate) struct Signature<'a> {
    prefix: &'static str,
    access_key_id: &'a str,
    base64: &'a str,
}

impl<'a> Signature<'a> {
    /// Reads the value of `authorization`; `None` if it does not begin with the scheme of a platform.
    pub(crate) fn read(authorization: &'a str) -> Option<Self> {
        let (word, rest) = authorization.split_once(' ')?;
        let (_, prefix) = PLATFORMS.into_iter().find(|(known, _)| *known == word)?;
        // Base64 has no colon. A value without any has no key ID.
        let (access_key_id, base64) = rest.trim().rsplit_once(':').unwrap_or_default();
        Some(Self { prefix, access_key_id, base64 })
    }

    /// Checks everything except that the nonce is new, and returns the nonce.
    pub(crate) fn check<'r>(&self, keys: &Keys, request: &'r ReceivedRequest, body: &[u8], now: SystemTime) -> Result<&'r str, Refusal> {
        self.expect(request, "method", METHOD, OTHER_METHOD)?;
        self.expect(request, "version", VERSION, OTHER_VERSION)?;
        check_date(request.header("date"), now)?;
        let nonce_header = self.header("nonce");
        let nonce = request.header(&nonce_header).unwrap_or_default();
        if nonce.is_empty() || nonce.len() > MAX_NONCE {
            return refuse(INVALID, format!("the header {nonce_header} must have 1 to {MAX_NONCE} characters"));
        }
        if self.access_key_id != keys.access_key_id {
            return refuse(INVALID, "the signature is not valid: its access key ID is unknown");
        }
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, keys.access_key_secret.as_bytes());
        let tag = BASE64_STANDARD.decode(self.base64).unwrap_or_default();
        if !texts(self.prefix, request, body).iter().any(|text| hmac::verify(&key, text.as_bytes(), &tag).is_ok()) {
            return refuse(INVALID, "the signature is not valid: it was made with another secret, or of another request");
        }
        Ok(nonce)
    }

    fn expect(&self, request: &ReceivedRequest, name: &str, value: &str, code: u32) -> Result<(), Refusal> {
        let header = self.header(name);
        if request.header(&header) == Some(value) {
            return Ok(());
        }
        refuse(code, format!("the header {header} must be {value}"))
    }

    fn header(&self, name: &str) -> String {
        format!("{}signature-{name}", self.prefix)
    }
}

fn check_date(date: Option<&str>, now: SystemTime) -> Result<(), Refusal> {
    let Some(date) = date else {
        return refuse(DATE_MISSING, "the header date is missing");
    };
    let Ok(date) = httpdate::parse_http_date(date) else {
        return refuse(DATE_MALFORMED, "the header date must be of the form Sat, 21 Nov 2026 10:54:15 GMT");
    };
    let apart = date.duration_since(now).unwrap_or_else(|error| error.duration());
    if apart > MAX_APART {
        let text = format!(
            "the header date is {} s away from the clock of the emulator's machine, {} s are allowed",
            apart.as_secs(),
            MAX_APART.as_secs()
        );
        return refuse(DATE_APART, text);
    }
    Ok(())
}

/// The text that was signed; two texts if both are possible.
fn texts(prefix: &str, request: &ReceivedRequest, body: &[u8]) -> Vec<String> {
    let mut headers: Vec<_> = request.headers.iter().filter(|(name, _)| name == "date" || name.starts_with(prefix)).collect();
    headers.sort();
    let headers: String = headers.into_iter().map(|(name, value)| format!("{name}:{}\n", plain(value).trim())).collect();
    // Only GET signs its query.
    let mut pairs = if request.http_method == "GET" { with_lists(&request.query) } else { members(body) };
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other)); // of a key that is there twice, each stays in its place
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    let start = format!("{}\n{headers}{}", request.http_method, request.path);
    match pairs.join("&") {
        // Some signers write the question mark if parameters were named but none has a value to send.
        none if none.is_empty() => vec![format!("{start}?"), start],
        pairs => vec![format!("{start}?{pairs}")],
    }
}

/// The parameters of a query. A list, sent as `ids[]=a&ids[]=b`, is signed as `ids=["a","b"]`.
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

/// The top-level fields of a JSON body, as they go into the text.
fn members(body: &[u8]) -> Vec<(String, String)> {
    // Raw, because the order of members is that in which they were sent.
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

/// JSON as the service writes what it has read: without space between the tokens, and no more escaped in strings than
/// must be. Numbers stay as they were sent: how the service writes them is not documented.
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

/// The value of a header, with a space for what would break the line.
fn plain(value: &str) -> String {
    value.replace(['\t', '\r', '\n', '\u{c}'], " ")
}

fn refuse<T>(code: u32, message: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::new(401, message).code(code))
}

/// The word before the access key ID, and how the headers begin that go with it.
const PLATFORMS: [(&str, &str); 2] = [("authing", "x-authing-"), ("GenAuth", "x-genauth-")];

const METHOD: &str = "HMAC-SHA1";
const VERSION: &str = "1.0";

/// How far `date` may be from now. The service's own limit is not documented.
pub(crate) const MAX_APART: Duration = Duration::from_secs(15 * 60);

/// In bytes. Usual ones have 32; those that were seen are kept.
const MAX_NONCE: usize = 128;

// From the table of `apiCode`s.
const INVALID: u32 = 1300;
const OTHER_METHOD: u32 = 1301;
const OTHER_VERSION: u32 = 1302;
const DATE_MALFORMED: u32 = 1303;
const DATE_MISSING: u32 = 1304;
const DATE_APART: u32 = 1305;

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

    /// The nonce, or the code of the error.
    fn check(authorization: &str, request: &ReceivedRequest, body: &str, now: SystemTime) -> Result<String, (u32, String)> {
        let keys = Keys { access_key_id: "ak".to_owned(), access_key_secret: "sk".to_owned(), userpool_id: String::new() };
        let result = Signature::read(authorization).unwrap().check(&keys, request, body.as_bytes(), now).map(str::to_owned);
        result.map_err(|refusal| (refusal.api_code.unwrap(), refusal.message))
    }

    /// The same at the time that the request gives as its date, with other headers in place of some.
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

    fn sign(word: &str, text: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"sk");
        format!("{word} ak:{}", BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes())))
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
        // The word of one platform, the headers of the other.
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
            assert!(message.starts_with("the header date is 901 s away"), "{message}");
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
