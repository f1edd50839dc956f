//! `Tokens`: issues, checks and revokes access tokens.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::keys::NOT_SIGNED_IN;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::random_id;

/// The valid tokens, each with its expiry.
pub(crate) struct Tokens {
    valid: VecDeque<(String, Option<SystemTime>)>,
    lifetime: Duration,
}

impl Tokens {
    /// Sets the lifetime of tokens that are issued later, rounded down to whole seconds.
    pub(crate) fn set_lifetime(&mut self, lifetime: Duration) {
        self.lifetime = Duration::from_secs(lifetime.as_secs());
    }

    /// Issues a token, and returns the `data` of `get-management-token`.
    pub(crate) fn issue(&mut self, userpool_id: &str, now: SystemTime) -> Value {
        let token = jwt(userpool_id, now, self.lifetime);
        if self.valid.len() == MAX_TOKENS {
            self.valid.pop_front();
        }
        // `None` if the expiry cannot be represented: the token does not expire.
        self.valid.push_back((token.clone(), now.checked_add(self.lifetime)));
        json!({ "access_token": token, "expires_in": self.lifetime.as_secs() })
    }

    pub(crate) fn check(&self, token: &str, now: SystemTime) -> Result<(), Rejection> {
        if self.is_valid(token, now) {
            return Ok(());
        }
        Err(Rejection::new(401, "the access token is unknown, revoked or expired").code(NOT_SIGNED_IN))
    }

    pub(crate) fn revoke_all(&mut self) {
        self.valid.clear();
    }

    fn is_valid(&self, token: &str, now: SystemTime) -> bool {
        self.valid.iter().any(|(valid, end)| valid == token && end.is_none_or(|end| now < end))
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Self { valid: VecDeque::new(), lifetime: Duration::from_secs(7200) } // the service's default
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// Creates a token in the format of a JWT. Its signature is random, because the emulator compares complete tokens.
fn jwt(userpool_id: &str, now: SystemTime, lifetime: Duration) -> String {
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let payload = json!({
        "scoped_userpool_id": userpool_id,
        "iat": now.as_secs(),
        "exp": now.saturating_add(lifetime).as_secs(),
        "jti": random_id::uuid(),
    });
    let payload = payload.to_string();
    let payload = format!(r#"{{"note":"{NOTE}",{}"#, payload.trim_start_matches('{'));
    let encode = |text: String| BASE64_URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{}", encode(header.to_string()), encode(payload), encode(random_id::hex(32)))
}

/// A claim that is encoded as `VVV-VVV_VVV-VVV_` in base64url, so that clients which decode standard base64 fail in tests.
/// A decoder that skips `-` and `_`, such as the default one of Python, reads a different note and the same claims.
const NOTE: &str = "UU~UU\u{7f}UU~UU\u{7f}";

/// Only clients that fetch a token for every call exceed this, and they do not use old tokens again.
const MAX_TOKENS: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(tokens: &mut Tokens, now: SystemTime) -> String {
        tokens.issue("pool", now)["access_token"].as_str().unwrap().to_owned()
    }

    fn claims(payload: &str) -> Value {
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
    }

    #[test]
    fn token_is_a_jwt_in_base64url() {
        let issued = Tokens::default().issue("pool", SystemTime::now());
        let payload = issued["access_token"].as_str().unwrap().split('.').nth(1).unwrap();
        assert!(payload.contains('-') && payload.contains('_') && !payload.contains('='), "{payload}");
        let claims = claims(payload);
        assert_eq!(claims["scoped_userpool_id"], "pool");
        assert_eq!(claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(), 7200);
        assert_eq!(issued["expires_in"], 7200);
    }

    #[test]
    fn decoder_skipping_unknown_characters_reads_the_claims() {
        let token = issue(&mut Tokens::default(), SystemTime::now());
        let payload = token.split('.').nth(1).unwrap();
        let (strict, lenient) = (claims(payload), claims(&payload.replace(['-', '_'], "")));
        for claim in ["scoped_userpool_id", "iat", "exp", "jti"] {
            assert_eq!(strict[claim], lenient[claim]);
        }
    }

    #[test]
    fn tokens_expire_and_can_be_revoked() {
        let (mut tokens, now) = (Tokens::default(), SystemTime::now());
        tokens.set_lifetime(Duration::from_millis(999)); // 0 s
        let expired = issue(&mut tokens, now);
        tokens.set_lifetime(Duration::from_secs(1));
        let short = issue(&mut tokens, now);
        tokens.set_lifetime(Duration::MAX);
        let lasting = issue(&mut tokens, now);
        assert!(!tokens.is_valid(&expired, now) && tokens.is_valid(&short, now) && !tokens.is_valid("other", now));
        let later = now + Duration::from_secs(1);
        assert!(!tokens.is_valid(&short, later) && tokens.is_valid(&lasting, later));
        tokens.revoke_all();
        assert!(!tokens.is_valid(&lasting, now));
    }
}
