//! Signing: each request is authorized by itself, with the access key.

use std::borrow::Cow;
use std::fmt::Write;
use std::time::SystemTime;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};

use super::AccessKey;
use crate::error::{ApiCode, ErrorKind};
use crate::error::{CHECK_THE_KEY, Error};
use crate::json::raw;
use crate::redact::Secret;
use crate::transport::Payload;
use crate::transport::header::{self, Header};

/// Signs requests with an access key.
pub(crate) struct Signer {
    key: AccessKey,
    hmac: hmac::Key,
    platform: PlatformNames,
    /// Headers that go out with every request, and are signed as well.
    common: Vec<Header>,
}

/// The names that differ between the platforms.
#[derive(Clone, Copy)]
pub(crate) struct PlatformNames {
    /// The word before the access key ID in `authorization`.
    pub(crate) scheme: &'static str,
    pub(crate) header_prefix: &'static str,
}

/// What is signed of a request.
#[derive(Clone, Copy)]
pub(super) struct Unsigned<'a> {
    pub(super) http_method: &'a str,
    /// The path, with a query string where a redirect gave one.
    pub(super) target: &'a str,
    pub(super) payload: &'a Payload<'a>,
}

impl Signer {
    pub(super) fn new(key: AccessKey, platform: PlatformNames, common: Vec<Header>) -> Result<Self, Error> {
        key.check("signature()")?;
        header::check("credentials: the ID of signature()", &key.id)?;
        if key.id.contains(':') {
            return Err(Error::config("credentials: the ID of signature() has a colon in it, which ends it in the header"));
        }
        let hmac = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key.secret.expose().as_bytes());
        Ok(Self { key, hmac, platform, common })
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.key.secret
    }

    /// The headers that authorize one request, now and once.
    pub(super) fn headers(&self, request: Unsigned<'_>) -> Result<Vec<Header>, Error> {
        self.headers_at(SystemTime::now(), &nonce()?, request)
    }

    fn headers_at(&self, now: SystemTime, nonce: &str, request: Unsigned<'_>) -> Result<Vec<Header>, Error> {
        let date = http_date(now)
            .ok_or_else(|| Error::config("credentials: signature() needs the time, and this machine's clock is centuries off"))?;
        let prefixed = |name: &str| format!("{}signature-{name}", self.platform.header_prefix);
        let mut headers = vec![
            Header::new("date", &date),
            Header::new(&prefixed("method"), "HMAC-SHA1"),
            Header::new(&prefixed("version"), "1.0"),
            Header::new(&prefixed("nonce"), nonce),
        ];
        let text = string_to_sign(request, self.common.iter().chain(headers.iter().flatten()));
        let signature = BASE64_STANDARD.encode(hmac::sign(&self.hmac, text.as_bytes()));
        headers.push(Header::sensitive("authorization", &format!("{} {}:{signature}", self.platform.scheme, self.key.id)));
        // The ID was checked, and all else is made here.
        headers.into_iter().collect::<Option<_>>().ok_or_else(|| Error::config("credentials: signature() is not valid"))
    }
}

/// The text that the service forms of a request, too, and compares the signature with. `headers` are all whose names
/// begin with the platform's prefix, and `date`.
fn string_to_sign<'a>(request: Unsigned<'_>, headers: impl Iterator<Item = &'a Header>) -> String {
    let mut text = format!("{}\n", request.http_method);
    let mut headers: Vec<(&str, &str)> = headers.map(Header::text).collect();
    headers.sort_unstable();
    for (name, value) in headers {
        // No header of ours has a tab or a line break in it, which would have to become spaces.
        let _ = writeln!(text, "{name}:{}", value.trim()); // a String takes everything
    }
    let (path, query) = request.target.split_once('?').unwrap_or((request.target, ""));
    text.push_str(path);
    for (number, (key, value)) in pairs(query, request.payload).into_iter().enumerate() {
        let _ = write!(text, "{}{key}={value}", if number == 0 { '?' } else { '&' });
    }
    text
}

/// What a request asks for, by key: the query's parameters or the body's members, as they are before any encoding.
fn pairs(query: &str, payload: &Payload<'_>) -> Vec<(String, String)> {
    match payload {
        Payload::Query(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| (key.clone().into_owned(), value.clone().into_owned()));
            let mut pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().chain(pairs).collect();
            pairs.sort_by(|(one, _), (other, _)| one.cmp(other)); // stable: a key that repeats keeps its order
            pairs
        }
        Payload::Body(body) => {
            // What is no object has no members. An object or array among them is signed as it is sent: compact.
            let text = |value: &str| serde_json::from_str(value).unwrap_or_else(|_| value.to_owned());
            raw::sorted_members(body).into_iter().map(|(key, value)| (key.into_owned(), text(value))).collect()
        }
    }
}

/// 32 hexadecimal digits that nobody has used before: random, so that no thread and no process has to know of others.
fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::config("credentials: signature() needs random numbers, and the system has none"))?;
    Ok(bytes.iter().fold(String::new(), |mut nonce, byte| {
        let _ = write!(nonce, "{byte:02x}"); // a String takes everything
        nonce
    }))
}

/// `None` where the year is not one of 1970 to 9999, as that of a clock that is off may be: httpdate panics there.
fn http_date(time: SystemTime) -> Option<String> {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    (since_1970.as_secs() < SECONDS_BEFORE_10000).then(|| httpdate::fmt_http_date(time))
}

const SECONDS_BEFORE_10000: u64 = 253_402_300_800;

/// What to do where the service does not take a signature.
pub(super) fn hint(error: &Error) -> Option<Cow<'static, str>> {
    if error.api_code() == Some(ApiCode::CLOCK_SKEW) {
        let ours = http_date(SystemTime::now()).unwrap_or_default();
        let theirs = error.parts().date.and_then(http_date);
        let theirs = theirs.map_or(String::new(), |theirs| format!(", the service's Date is {theirs}"));
        return Some(Cow::Owned(format!("set this machine's clock right: it says {ours}{theirs}")));
    }
    // The other codes are about headers that something in between left out or changed, or sent twice.
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

    /// Signs a call as `ak`, with the headers of an example whose signature is known.
    fn signed(path: &str, payload: &Payload<'_>, platform: PlatformNames) -> Vec<(String, String)> {
        let prefix = platform.header_prefix;
        let common = [("sdk-version", "authing-rust-sdk:0.1.0"), ("lang", "zh-CN")];
        let common = common.map(|(name, value)| Header::new(&format!("{prefix}{name}"), value).unwrap());
        let signer = Signer::new(AccessKey { id: "ak".into(), secret: "sk".into() }, platform, common.to_vec()).unwrap();
        let request = Unsigned { http_method: payload.http_method(), target: path, payload };
        let now = httpdate::parse_http_date("Sat, 21 Nov 2026 10:54:15 GMT").unwrap();
        let headers = signer.headers_at(now, "11233f6adaaddead22692150fae5ba31", request).unwrap();
        headers.iter().map(Header::text).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn text_of(target: &str, payload: &Payload<'_>) -> String {
        string_to_sign(Unsigned { http_method: "POST", target, payload }, [].iter())
    }

    #[test]
    fn a_signature_is_the_one_that_the_service_expects() {
        let body = Payload::Body(br#"{"webhookId":"w1","enabled":false}"#.to_vec());
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
    fn the_platform_names_headers_and_scheme() {
        let headers = signed("/api/v3/list-webhooks", &Payload::Query(Vec::new()), GENAUTH);
        assert!(headers[4].1.starts_with("GenAuth ak:"), "{headers:?}");
        assert!(headers[1..4].iter().all(|(name, _)| name.starts_with("x-genauth-signature-")), "{headers:?}");
    }

    #[test]
    fn what_is_signed_is_sorted_and_as_it_is_before_any_encoding() {
        let pairs = [("webhookId", "w 1/&"), ("b", "2"), ("a", "é"), ("b", "1")];
        let query = Payload::Query(pairs.map(|(key, value)| (key.into(), value.into())).to_vec());
        assert_eq!(text_of("/p", &query), "POST\n/p?a=é&b=2&b=1&webhookId=w 1/&");
        assert_eq!(text_of("/p?b=x+y%26&a=", &Payload::Query(Vec::new())), "POST\n/p?a=&b=x y&");
        let body = br#"{"z":"a\"b\u00e9","n":12,"none":null,"list":["x",{"b":1,"a":2}],"flag":false,"empty":""}"#;
        let expected = "POST\n/p?empty=&flag=false&list=[\"x\",{\"b\":1,\"a\":2}]&n=12&none=null&z=a\"bé";
        assert_eq!(text_of("/p", &Payload::Body(body.to_vec())), expected);
        for nothing in ["{}", "[1]", "7", ""] {
            assert_eq!(text_of("/p", &Payload::Body(nothing.into())), "POST\n/p", "{nothing}");
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
    fn no_two_nonces_are_alike() {
        let nonces: HashSet<String> = (0..1_000).map(|_| nonce().unwrap()).collect();
        assert_eq!(nonces.len(), 1_000);
        assert!(nonces.iter().all(|nonce| nonce.len() == 32 && nonce.bytes().all(|digit| digit.is_ascii_hexdigit())));
    }
}
