//! `Signer`: authorizes each request with a signature (HMAC-SHA1) of the access key.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::SystemTime;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;
use zeroize::Zeroizing;

use super::AccessKey;
use crate::error::{ApiCode, ErrorKind};
use crate::error::{CHECK_THE_KEY, Error};
use crate::json::javascript;
use crate::json::raw::Object;
use crate::redact::Secret;
use crate::transport::HttpMethod;
use crate::transport::Payload;
use crate::transport::header::{self, Authorizing, Header};

/// Signs requests with an access key.
pub(crate) struct Signer {
    key: AccessKey,
    hmac: hmac::Key,
    platform: PlatformNames,
    /// Headers that every request has. They are signed too.
    common: Vec<Header>,
    /// Whether requests are sent to another machine without TLS, so that an attacker can read and change them.
    cleartext: bool,
}

/// The names that differ between the platforms.
#[derive(Clone, Copy)]
pub(crate) struct PlatformNames {
    /// The scheme before the access key ID in `authorization`.
    pub(crate) scheme: &'static str,
    pub(crate) header_prefix: &'static str,
}

/// The signed parts of a request.
#[derive(Clone, Copy)]
pub(super) struct Unsigned<'a> {
    /// The path, and the query string that a redirect added.
    target: &'a str,
    payload: &'a Payload<'a>,
    /// The body in the form in which JavaScript serializes it.
    body: Option<&'a str>,
}

impl Signer {
    pub(super) fn new(key: AccessKey, platform: PlatformNames, common: Vec<Header>, cleartext: bool) -> Result<Self, Error> {
        header::check("credentials: the ID of signature()", &key.id)?;
        key.check("signature()")?;
        if key.id.contains(':') {
            return Err(Error::config("credentials: the ID of signature() contains a colon, which is not allowed in an access key ID"));
        }
        let hmac = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key.secret.expose().as_bytes());
        Ok(Self { key, hmac, platform, common, cleartext })
    }

    #[cfg(feature = "subscribe")]
    pub(super) fn key(&self) -> &AccessKey {
        &self.key
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.key.secret
    }

    /// Signs one request to `target`: the path, and the query string that a redirect added. Each call uses the current time
    /// and a new nonce.
    pub(super) fn authorize(&self, target: &str, payload: &Payload<'_>) -> Result<Authorizing<'static>, Error> {
        let sent = payload.body().map(|body| std::str::from_utf8(body).unwrap_or_default());
        // The service signs what JavaScript makes of the body, so that form is sent.
        let rewritten = match sent.map(javascript::rewrite) {
            Some(Cow::Owned(rewritten)) => Some(Zeroizing::new(rewritten)),
            _ => None,
        };
        let body = rewritten.as_ref().map(|rewritten| rewritten.as_str()).or(sent);
        let headers = self.headers_at(SystemTime::now(), &nonce()?, Unsigned { target, payload, body })?;
        Ok(Authorizing::Own { headers, body: rewritten })
    }

    fn headers_at(&self, now: SystemTime, nonce: &str, request: Unsigned<'_>) -> Result<Vec<Header>, Error> {
        let date = http_date(now)
            .ok_or_else(|| Error::config("credentials: signature() needs a valid date: the system clock is not between 1970 and 9999"))?;
        let prefixed = |name: &str| format!("{}signature-{name}", self.platform.header_prefix);
        let mut headers = vec![
            Header::new("date", &date),
            Header::new(&prefixed("method"), "HMAC-SHA1"),
            Header::new(&prefixed("version"), "1.0"),
            Header::new(&prefixed("nonce"), nonce),
        ];
        let pairs = pairs(request)?;
        if self.cleartext && pairs.iter().any(|(key, value)| key.contains('&') || value.contains('&')) {
            return Err(Error::config(
                "signature() cannot protect a name or value that contains & without TLS: use https://, or access_key() instead of signature()",
            ));
        }
        // Wiped after use, because it has the values of the body, which may be passwords.
        let text = Zeroizing::new(string_to_sign(request, &pairs, self.common.iter().chain(headers.iter().flatten())));
        let signature = BASE64_STANDARD.encode(hmac::sign(&self.hmac, text.as_bytes()));
        headers.push(Header::sensitive("authorization", &format!("{} {}:{signature}", self.platform.scheme, self.key.id)));
        // Does not fail: the ID was checked by `new`, and the other values are generated here.
        headers.into_iter().collect::<Option<_>>().ok_or_else(|| Error::config("credentials: signature() is not valid"))
    }
}

/// Returns the text to sign. The service builds the same text to verify the signature. `headers` are `date` and all headers
/// with the prefix of the platform.
fn string_to_sign<'a>(request: Unsigned<'_>, pairs: &[(String, Zeroizing<String>)], headers: impl Iterator<Item = &'a Header>) -> String {
    let mut headers: Vec<(&str, &str)> = headers.map(Header::text).collect();
    headers.sort_unstable();
    let body_size = request.body.map_or(0, str::len);
    let headers_size: usize = headers.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    // Large enough for a request with a body: growing would leave an unwiped copy in memory.
    let mut text = String::with_capacity(headers_size + request.target.len() + body_size + 16);
    let _ = writeln!(text, "{}", request.payload.http_method().as_str()); // writing to a String does not fail
    for (name, value) in headers {
        // The protocol replaces tabs and line breaks with spaces. These headers have none.
        let _ = writeln!(text, "{name}:{}", value.trim()); // writing to a String does not fail
    }
    text.push_str(request.target.split('?').next().unwrap_or_default());
    for (number, (key, value)) in pairs.iter().enumerate() {
        let value = value.as_str();
        let _ = write!(text, "{}{key}={value}", if number == 0 { '?' } else { '&' });
    }
    text
}

/// Returns the unencoded parameters of a request, sorted by name: those of the query for GET, else the members of the body.
fn pairs(request: Unsigned<'_>) -> Result<Vec<(String, Zeroizing<String>)>, Error> {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    let mut pairs = match (request.payload.http_method(), request.body) {
        (HttpMethod::Get, _) => {
            let pairs = request.payload.query().iter().map(|(key, value)| (key.clone().into_owned(), value.clone().into_owned()));
            with_lists(form_urlencoded::parse(query.as_bytes()).into_owned().chain(pairs))
        }
        // The query of other HTTP methods is not signed.
        (_, Some(body)) => members(body)?,
        (_, None) => Vec::new(),
    };
    pairs.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16())); // stable: repeated keys keep their order
    Ok(pairs)
}

/// Joins the elements of a list: `ids[]=a&ids[]=b` in the query is signed as `ids=["a","b"]`.
fn with_lists(pairs: impl Iterator<Item = (String, String)>) -> Vec<(String, Zeroizing<String>)> {
    let (mut plain, mut lists) = (Vec::new(), BTreeMap::<String, Vec<String>>::new());
    for (key, value) in pairs {
        match key.strip_suffix("[]").filter(|name| !name.is_empty()) {
            Some(name) => lists.entry(name.to_owned()).or_default().push(value),
            None => plain.push((key, Zeroizing::new(value))),
        }
    }
    plain.extend(lists.into_iter().map(|(name, values)| (name, Zeroizing::new(Value::from(values).to_string()))));
    plain
}

/// Returns the members of a body. A member that is an object or array is signed as it is sent: compact, in the form in which
/// JavaScript serializes it.
fn members(body: &str) -> Result<Vec<(String, Zeroizing<String>)>, Error> {
    // The signature covers only the members of an object. Any other body would be sent unprotected.
    let object = Object::read(body).map_err(|_| Error::invalid_request("the body cannot be signed: signature() requires a JSON object"))?;
    if let Some(integer) = javascript::imprecise_integer(body) {
        return Err(Error::invalid_request(format!(
            "the body cannot be signed: the service rounds {integer}, which is beyond 2^53: send it as a string"
        )));
    }
    let text = |value: &str| serde_json::from_str(value).unwrap_or_else(|_| value.to_owned());
    // JavaScript keeps the last value of a repeated name; so does this map.
    let members: BTreeMap<_, _> =
        object.into_members().into_iter().map(|(key, value)| (key.into_owned(), Zeroizing::new(text(value)))).collect();
    Ok(members.into_iter().collect())
}

/// Returns 32 random hexadecimal digits. Random nonces are unique without coordination between threads and processes.
fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::config("credentials: signature() needs random numbers, but the system's random number generator failed"))?;
    Ok(bytes.iter().fold(String::new(), |mut nonce, byte| {
        let _ = write!(nonce, "{byte:02x}"); // writing to a String does not fail
        nonce
    }))
}

/// Returns `None` for a year outside 1970 to 9999, which a wrong system clock may have: httpdate would panic.
fn http_date(time: SystemTime) -> Option<String> {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    (since_1970.as_secs() < SECONDS_BEFORE_10000).then(|| httpdate::fmt_http_date(time))
}

const SECONDS_BEFORE_10000: u64 = 253_402_300_800;

/// Returns the hint for an error if the service rejected the signature.
pub(super) fn hint(error: &Error) -> Option<Cow<'static, str>> {
    if error.api_code() == Some(ApiCode::CLOCK_SKEW) {
        let ours = http_date(SystemTime::now()).unwrap_or_default();
        let theirs = error.parts().date.and_then(http_date);
        let theirs = theirs.map_or(String::new(), |theirs| format!(", the service's Date header is {theirs}"));
        return Some(Cow::Owned(format!("correct the system clock: it is {ours}{theirs}")));
    }
    // The other signature codes mean that a proxy removed, changed or repeated a header; the key is not the cause.
    let is_of_key = match error.api_code() {
        Some(code) => code == ApiCode::INVALID_SIGNATURE,
        None => error.kind() == ErrorKind::Unauthorized,
    };
    is_of_key.then_some(Cow::Borrowed(CHECK_THE_KEY))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const AUTHING: PlatformNames = PlatformNames { scheme: "authing", header_prefix: "x-authing-" };
    const GENAUTH: PlatformNames = PlatformNames { scheme: "GenAuth", header_prefix: "x-genauth-" };

    /// Signs a request as access key `ak`, with the headers of an example whose signature is known.
    fn signed(path: &str, payload: &Payload<'_>, platform: PlatformNames) -> Vec<(String, String)> {
        let prefix = platform.header_prefix;
        let common = [("sdk-version", "authing-rust-sdk:0.1.0"), ("lang", "zh-CN")];
        let common = common.map(|(name, value)| Header::new(&format!("{prefix}{name}"), value).unwrap());
        let signer = Signer::new(AccessKey { id: "ak".into(), secret: "sk".into() }, platform, common.to_vec(), false).unwrap();
        let request = unsigned(path, payload);
        let now = httpdate::parse_http_date("Sat, 21 Nov 2026 10:54:15 GMT").unwrap();
        let headers = signer.headers_at(now, "11233f6adaaddead22692150fae5ba31", request).unwrap();
        headers.iter().map(Header::text).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn get(pairs: &[(&str, &str)]) -> Payload<'static> {
        let mut payload = Payload::new(HttpMethod::Get);
        pairs.iter().for_each(|(key, value)| payload.push_query((*key).to_owned().into(), (*value).to_owned().into()));
        payload
    }

    fn post(body: &[u8]) -> Payload<'static> {
        Payload::with_body(HttpMethod::Post, body.to_vec())
    }

    fn unsigned<'a>(target: &'a str, payload: &'a Payload<'a>) -> Unsigned<'a> {
        Unsigned { target, payload, body: payload.body().map(|body| std::str::from_utf8(body).unwrap()) }
    }

    fn text_of(target: &str, payload: &Payload<'_>) -> String {
        let request = unsigned(target, payload);
        string_to_sign(request, &pairs(request).unwrap(), [].iter())
    }

    #[test]
    fn signature_matches_the_known_example() {
        let body = post(br#"{"webhookId":"w1","enabled":false}"#);
        let expected = [
            ("date", "Sat, 21 Nov 2026 10:54:15 GMT"),
            ("x-authing-signature-method", "HMAC-SHA1"),
            ("x-authing-signature-version", "1.0"),
            ("x-authing-signature-nonce", "11233f6adaaddead22692150fae5ba31"),
            ("authorization", "authing ak:vMQ2NyclsCJMD6Ar+vHQnm19joo="),
        ];
        assert_eq!(signed("/api/v3/update-webhook", &body, AUTHING), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn headers_and_scheme_follow_the_platform() {
        let headers = signed("/api/v3/list-webhooks", &get(&[]), GENAUTH);
        assert!(headers[4].1.starts_with("GenAuth ak:"), "{headers:?}");
        assert!(headers[1..4].iter().all(|(name, _)| name.starts_with("x-genauth-signature-")), "{headers:?}");
    }

    #[test]
    fn string_to_sign_has_sorted_unencoded_parameters() {
        let pairs = [("webhookId", "w 1/&"), ("b", "2"), ("a", "é"), ("b", "1")];
        let query = get(&pairs);
        assert_eq!(text_of("/p", &query), "GET\n/p?a=é&b=2&b=1&webhookId=w 1/&");
        assert_eq!(text_of("/p?b=x+y%26&a=", &get(&[])), "GET\n/p?a=&b=x y&");
        let body = br#"{"z":"a\"b\u00e9","n":12,"none":null,"list":["x",{"b":1,"a":2}],"flag":false,"empty":""}"#;
        let expected = "POST\n/p?empty=&flag=false&list=[\"x\",{\"b\":1,\"a\":2}]&n=12&none=null&z=a\"bé";
        assert_eq!(text_of("/p", &post(body)), expected);
        assert_eq!(text_of("/p", &post(b"{}")), "POST\n/p");
    }

    #[test]
    fn lists_of_a_query_are_signed_as_json_arrays() {
        let pairs = [("userIds[]", "a"), ("page", "1"), ("userIds[]", "b \"é"), ("a[]", "1")];
        let query = get(&pairs);
        assert_eq!(text_of("/p", &query), "GET\n/p?a=[\"1\"]&page=1&userIds=[\"a\",\"b \\\"é\"]");
        let nothing = get(&[]);
        assert_eq!(text_of("/p?userIds%5B%5D=a&userIds[]=b", &nothing), "GET\n/p?userIds=[\"a\",\"b\"]");
    }

    #[test]
    fn only_get_signs_its_query() {
        for http_method in [HttpMethod::Post, HttpMethod::Put, HttpMethod::Delete] {
            let mut payload = Payload::with_body(http_method, br#"{"a":1}"#.to_vec());
            payload.push_query("private".into(), "true".into());
            assert_eq!(text_of("/p", &payload), format!("{}\n/p?a=1", http_method.as_str()));
            let mut payload = Payload::new(http_method);
            payload.push_query("private".into(), "true".into());
            assert_eq!(text_of("/p", &payload), format!("{}\n/p", http_method.as_str()));
        }
    }

    #[test]
    fn ambiguous_values_are_rejected_without_tls() {
        let key = || AccessKey { id: "ak".into(), secret: "sk".into() };
        let query = get(&[("a", "1&b=2")]);
        let body = post(br#"{"a":"1&b=2"}"#);
        for (cleartext, payload) in [(true, &query), (true, &body), (false, &query), (false, &body)] {
            let signer = Signer::new(key(), AUTHING, Vec::new(), cleartext).unwrap();
            assert_eq!(signer.authorize("/p", payload).is_err(), cleartext);
        }
    }

    #[test]
    fn bodies_that_cannot_be_signed_are_rejected() {
        for body in ["[1]", "7", "", "null", "{\"a\":9007199254740993}", "{\"a\":{\"b\":[-9007199254740993]}}"] {
            let payload = post(body.as_bytes());
            let error = pairs(unsigned("/p", &payload)).expect_err(body).to_string();
            assert!(error.starts_with("the body cannot be signed: "), "{body}: {error}");
        }
    }

    #[test]
    fn date_beyond_the_year_9999_is_none() {
        let at = |seconds| SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
        assert_eq!(http_date(at(1_795_258_455)).as_deref(), Some("Sat, 21 Nov 2026 10:54:15 GMT"));
        assert_eq!(http_date(at(253_402_300_799)).as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
        assert_eq!(http_date(at(253_402_300_800)), None);
        assert_eq!(http_date(SystemTime::UNIX_EPOCH - std::time::Duration::from_secs(1)), None);
    }

    #[test]
    fn nonces_are_unique() {
        let nonces: HashSet<String> = (0..1_000).map(|_| nonce().unwrap()).collect();
        assert_eq!(nonces.len(), 1_000);
        assert!(nonces.iter().all(|nonce| nonce.len() == 32 && nonce.bytes().all(|digit| digit.is_ascii_hexdigit())));
    }
}
