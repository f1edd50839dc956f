//! Access tokens: given out, checked, expired, revoked.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::random;

/// The tokens given out and not revoked, with the end of each.
pub(super) struct Tokens {
    live: VecDeque<(String, Option<Instant>)>,
    lifetime: Duration,
}

impl Tokens {
    /// Of tokens given out from now on, in whole seconds.
    pub(super) fn set_lifetime(&mut self, lifetime: Duration) {
        self.lifetime = Duration::from_secs(lifetime.as_secs());
    }

    /// Gives out a token; the answer to `get-management-token`.
    pub(super) fn issue(&mut self, userpool_id: &str) -> Value {
        let token = jwt(userpool_id, self.lifetime);
        if self.live.len() == MAX_TOKENS {
            self.live.pop_front();
        }
        // `None` is an end so far away that no clock gets there.
        self.live.push_back((token.clone(), Instant::now().checked_add(self.lifetime)));
        json!({ "access_token": token, "expires_in": self.lifetime.as_secs() })
    }

    pub(super) fn is_live(&self, token: &str) -> bool {
        let now = Instant::now();
        self.live.iter().any(|(live, end)| live == token && end.is_none_or(|end| now < end))
    }

    pub(super) fn revoke_all(&mut self) {
        self.live.clear();
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Self { live: VecDeque::new(), lifetime: Duration::from_secs(7200) } // the service's default
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// A token that reads as a JWT. Its signature is made up: the emulator knows its tokens by heart.
fn jwt(userpool_id: &str, lifetime: Duration) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let payload = json!({
        "scoped_userpool_id": userpool_id,
        "iat": now.as_secs(),
        "exp": now.saturating_add(lifetime).as_secs(),
        "jti": random::uuid(),
        "note": NOTE,
    });
    let encode = |text: String| BASE64_URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{}", encode(header.to_string()), encode(payload.to_string()), encode(random::hex(32)))
}

/// Becomes `-` and `_` in base64url wherever it stands, so that a client which decodes plain base64 is found out.
const NOTE: &str = ">>>>>?????";

/// Only clients that fetch a token for every call need more, and they do not come back for the old ones.
const MAX_TOKENS: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_as_a_jwt_in_base64url() {
        let answer = Tokens::default().issue("pool");
        let token = answer["access_token"].as_str().unwrap();
        let payload = token.split('.').nth(1).unwrap();
        assert!(payload.contains('-') && payload.contains('_') && !payload.contains('='), "{payload}");
        let payload: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap();
        assert_eq!(payload["scoped_userpool_id"], "pool");
        assert_eq!(payload["exp"].as_u64().unwrap() - payload["iat"].as_u64().unwrap(), 7200);
        assert_eq!(answer["expires_in"], 7200);
    }

    #[test]
    fn tokens_expire_and_are_revoked() {
        let mut tokens = Tokens::default();
        let issue = |tokens: &mut Tokens| tokens.issue("pool")["access_token"].as_str().unwrap().to_owned();
        tokens.set_lifetime(Duration::from_millis(999)); // 0 s
        let expired = issue(&mut tokens);
        tokens.set_lifetime(Duration::MAX);
        let lasting = issue(&mut tokens);
        assert!(!tokens.is_live(&expired) && tokens.is_live(&lasting) && !tokens.is_live("other"));
        tokens.revoke_all();
        assert!(!tokens.is_live(&lasting));
    }
}
