//! The handshake: the request for a WebSocket, its authorization, and the check of the response.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::digest;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};

use crate::auth::AccessKey;
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::Secret;
use crate::transport::header::Header;
use crate::transport::upgrade::ResponseHeaders;

/// The text that is signed: always the same.
const SIGNED_TEXT: &[u8] = b"websocket\n";
/// From RFC 6455, section 1.3.
const ACCEPT_SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The value of `authorization`.
pub(super) struct Authorization {
    value: Secret,
    /// The part of the value that must not be shown.
    pub(super) signature: Secret,
}

/// A random key. The server returns a hash of it to prove that it has read the request.
pub(super) struct Key(String);

impl Authorization {
    pub(super) fn new(scheme: &str, key: &AccessKey) -> Result<Self, Error> {
        if key.id.contains(':') {
            return Err(Error::config("credentials: the access key ID contains a colon, which subscribe() does not allow"));
        }
        let hmac = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key.secret.expose().as_bytes());
        let signature = BASE64_STANDARD.encode(hmac::sign(&hmac, SIGNED_TEXT));
        Ok(Self { value: Secret::from(format!("{scheme} {}:{signature}", key.id)), signature: Secret::from(signature) })
    }
}

impl Key {
    pub(super) fn random() -> Result<Self, Error> {
        let mut bytes = [0; 16];
        let filled = SystemRandom::new().fill(&mut bytes);
        filled.map_err(|_| Error::config("subscribe needs random numbers, but the system's random number generator failed"))?;
        Ok(Self(BASE64_STANDARD.encode(bytes)))
    }

    /// The value that the server must return.
    fn accept(&self) -> String {
        let text = format!("{}{ACCEPT_SUFFIX}", self.0);
        BASE64_STANDARD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()))
    }
}

/// The headers of the request.
pub(super) fn headers(authorization: &Authorization, key: &Key) -> Result<Vec<Header>, Error> {
    let headers = [
        Header::new("connection", "Upgrade"),
        Header::new("upgrade", "websocket"),
        Header::new("sec-websocket-version", "13"),
        Header::new("sec-websocket-key", &key.0),
        Header::sensitive("authorization", authorization.value.expose()),
    ];
    let invalid = || Error::config("credentials: the access key ID contains a character that is not allowed in a header");
    headers.into_iter().collect::<Option<Vec<_>>>().ok_or_else(invalid)
}

/// Checks the response with status 101.
pub(super) fn check(response: &ResponseHeaders, key: &Key) -> Result<(), Error> {
    let has = |name, word: &str| {
        let words = response.get(name).unwrap_or_default();
        words.split(',').any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    let problem = if !has("upgrade", "websocket") || !has("connection", "upgrade") {
        "it has no `upgrade: websocket`"
    } else if response.get("sec-websocket-accept").map(str::trim) != Some(key.accept().as_str()) {
        "its sec-websocket-accept does not belong to the request"
    } else if response.get("sec-websocket-extensions").is_some() || response.get("sec-websocket-protocol").is_some() {
        "it chose an extension or protocol that was not offered"
    } else {
        return Ok(());
    };
    let text = format!("HTTP 101 is not a WebSocket response: {problem}; check events_host()");
    Err(Error::transport(ErrorKind::Protocol, Sent::Responded, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_is_that_of_the_example_in_rfc_6455() {
        assert_eq!(Key("dGhlIHNhbXBsZSBub25jZQ==".into()).accept(), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    #[test]
    fn keys_are_random_and_of_16_bytes() {
        let [one, other] = [Key::random().unwrap().0, Key::random().unwrap().0];
        assert_ne!(one, other);
        assert_eq!(BASE64_STANDARD.decode(one).unwrap().len(), 16);
    }

    #[test]
    fn authorization_is_the_signature_of_a_constant() {
        let key = AccessKey { id: "ak".into(), secret: "sk".into() };
        // Computed with OpenSSL: printf 'websocket\n' | openssl dgst -sha1 -hmac sk -binary | base64
        assert_eq!(Authorization::new("authing", &key).unwrap().value.expose(), "authing ak:dWi3UrNX/JnGb+bg6uXIZvE3EnY=");
        let invalid = AccessKey { id: "a:k".into(), secret: "sk".into() };
        assert!(Authorization::new("authing", &invalid).is_err());
    }
}
