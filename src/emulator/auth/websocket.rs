//! The authorization of an event subscription: a signature of a constant text.
//!
//! Implemented from the documentation of the service, independently of the client's code, so that tests of the client against
//! the emulator find mistakes there.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;

use super::keys::Keys;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::received::ReceivedRequest;

/// The path of subscriptions.
pub(crate) const PATH: &str = "/events/v1/management/sub";

/// The accepted request for a subscription.
#[derive(Debug)]
pub(crate) struct Upgrade {
    pub(crate) code: String,
    /// The value of `Sec-WebSocket-Key`.
    pub(crate) key: String,
}

/// Checks a request for a subscription.
pub(crate) fn check(request: &ReceivedRequest, keys: &Keys) -> Result<Upgrade, Rejection> {
    let authorization = request.header("authorization").unwrap_or_default();
    let (scheme, rest) = authorization.split_once(' ').unwrap_or_default();
    let (id, base64) = rest.rsplit_once(':').unwrap_or_default();
    let hmac = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, keys.access_key_secret.as_bytes());
    let tag = BASE64_STANDARD.decode(base64).unwrap_or_default();
    if !SCHEMES.contains(&scheme) || id != keys.access_key_id || hmac::verify(&hmac, b"websocket\n", &tag).is_err() {
        return Err(Rejection::new(401, "the authorization of the subscription is invalid"));
    }
    let is = |name: &str, word: &str| {
        let words = request.header(name).unwrap_or_default();
        words.split(',').any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    if !is("upgrade", "websocket") || !is("connection", "upgrade") || !is("sec-websocket-version", "13") {
        return Err(Rejection::new(400, "the request is not that of a WebSocket of version 13"));
    }
    let key = request.header("sec-websocket-key").unwrap_or_default();
    if !BASE64_STANDARD.decode(key).is_ok_and(|key| key.len() == 16) {
        return Err(Rejection::new(400, "the header sec-websocket-key must be 16 bytes in base64"));
    }
    let code = request.query.iter().find(|(name, _)| name == "code").map(|(_, code)| code.as_str());
    match code {
        Some(code) if !code.is_empty() => Ok(Upgrade { code: code.to_owned(), key: key.to_owned() }),
        _ => Err(Rejection::new(400, "the parameter code is missing")),
    }
}

/// Of both platforms.
const SCHEMES: [&str; 2] = ["authing", "GenAuth"];
