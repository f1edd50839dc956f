//! `BearerToken`: an access token with its request headers and its lifetime.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::Error as _;
use zeroize::Zeroizing;

use super::AccessToken;
use crate::json::raw;
use crate::redact::Secret;
use crate::transport::header::{Header, SharedHeaders};

/// An access token with the headers that send it.
pub(crate) struct BearerToken {
    token: AccessToken,
    headers: Arc<SharedHeaders>,
    refresh_at: Option<Instant>,
    expires_at: Option<Instant>,
}

/// The data of `get-management-token`.
pub(crate) struct TokenResponse {
    access_token: Secret,
    expires_in: Option<u64>,
}

impl TokenResponse {
    pub(crate) fn read(data: &str) -> serde_json::Result<Self> {
        let [token, expires_in] = raw::find(data, ["access_token", "expires_in"])?;
        let token = token.value("access_token")?.ok_or_else(|| serde_json::Error::missing_field("access_token"))?;
        let access_token = serde_json::from_str(token).map_err(|_| serde_json::Error::custom("expected a token"))?;
        // The token can be used without a lifetime, so an `expires_in` that is missing or out of range is not an error.
        let expires_in = expires_in.value("expires_in").ok().flatten().and_then(|expires_in| raw::number(expires_in).ok());
        Ok(Self { access_token, expires_in })
    }
}

impl BearerToken {
    /// Returns `None` if the token is empty or not valid in a header. `life` is the time until it expires; `None` means never.
    pub(super) fn new(token: AccessToken, life: Option<Duration>, header_prefix: &str) -> Option<Self> {
        if token.expose().is_empty() {
            return None;
        }
        let mut bearer = Zeroizing::new(String::with_capacity(SCHEME.len() + token.expose().len()));
        bearer.push_str(SCHEME);
        bearer.push_str(token.expose());
        let mut headers = vec![Header::sensitive("authorization", &bearer)?];
        if !token.userpool_id.is_empty() {
            headers.push(Header::new(&format!("{header_prefix}userpool-id"), &token.userpool_id)?);
        }
        let now = Instant::now();
        let refresh_at = life.map(|life| now + life - (life / 10).min(MAX_REFRESH_MARGIN));
        Some(Self { token, headers: Arc::new(SharedHeaders::new(headers)), refresh_at, expires_at: life.map(|life| now + life) })
    }

    /// Builds the token from the response of `get-management-token`.
    pub(super) fn fetched(response: TokenResponse, header_prefix: &str) -> Option<Self> {
        let life = life(response.expires_in);
        let userpool_id = userpool_id(response.access_token.expose());
        if userpool_id.is_empty() {
            log::warn!("the access token has no user pool ID (claim scoped_userpool_id): requests are sent without one");
        }
        let token = AccessToken { token: response.access_token, userpool_id, expires_at: SystemTime::now().checked_add(life) };
        Self::new(token, Some(life), header_prefix)
    }

    pub(crate) fn headers(&self) -> &SharedHeaders {
        &self.headers
    }

    pub(crate) fn token(&self) -> &AccessToken {
        &self.token
    }

    pub(super) fn is_valid_at(&self, now: Instant) -> bool {
        self.expires_at.is_none_or(|expires_at| now < expires_at)
    }

    pub(super) fn is_refresh_due_at(&self, now: Instant) -> bool {
        self.refresh_at.is_some_and(|refresh_at| now >= refresh_at)
    }

    /// Returns this token with a later refresh time, after a refresh failed.
    pub(super) fn refreshed_later(&self) -> Self {
        self.refreshed_at(Instant::now() + REFRESH_PAUSE)
    }

    pub(super) fn refreshed_at(&self, refresh_at: Instant) -> Self {
        Self { token: self.token.clone(), headers: self.headers.clone(), refresh_at: Some(refresh_at), expires_at: self.expires_at }
    }
}

/// Returns the lifetime of a token. If `expires_in` is missing or 0, the service's default is assumed: otherwise each call
/// would fetch a token. A token that has expired earlier is replaced after a 401.
fn life(expires_in: Option<u64>) -> Duration {
    match expires_in {
        None | Some(0) => DEFAULT_LIFE,
        Some(seconds) => Duration::from_secs(seconds).min(MAX_LIFE),
    }
}

/// Returns the claim `scoped_userpool_id` of a JWT, or an empty string. The signature of the JWT is not verified: the service
/// compares the ID in the request header with the token.
pub(super) fn userpool_id(token: &str) -> String {
    let claim = || {
        let payload = token.split('.').nth(1)?;
        let payload = BASE64_URL.decode(payload).ok()?;
        let [userpool_id] = raw::find(std::str::from_utf8(&payload).ok()?, [USERPOOL_ID]).ok()?;
        serde_json::from_str(userpool_id.value(USERPOOL_ID).ok()??).ok()
    };
    claim().unwrap_or_default()
}

/// The prefix of the token in the `Authorization` header.
const SCHEME: &str = "Bearer ";
/// The claim of the access token that names the user pool.
const USERPOOL_ID: &str = "scoped_userpool_id";
/// Accepts padding, and does not require it.
const BASE64_URL: GeneralPurpose =
    GeneralPurpose::new(&URL_SAFE, GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent));
/// A token is refreshed this long before it expires, or a tenth of its lifetime if that is shorter.
const MAX_REFRESH_MARGIN: Duration = Duration::from_secs(300);
/// The pause after a refresh that failed while the token is still valid.
const REFRESH_PAUSE: Duration = Duration::from_secs(30);
/// The service's default for `expires_in`.
const DEFAULT_LIFE: Duration = Duration::from_secs(7_200);
/// The upper limit for the lifetime of a token.
pub(super) const MAX_LIFE: Duration = Duration::from_secs(30 * 24 * 3_600);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_pool_is_read_from_the_token() {
        // {"scoped_userpool_id":"pool-1","n":"??>>~~"}: both characters that base64url has and base64 has not occur.
        let payload = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEiLCJuIjoiPz8-Pn5-IiwibSI6Ij8_PyJ9";
        assert_eq!(userpool_id(&format!("h.{payload}.s")), "pool-1");
        for without_id in ["", "opaque", "a.b.c", "a.bm90IGpzb24.c", "a.e30.c", "a.eyJzY29wZWRfdXNlcnBvb2xfaWQiOjd9.c"] {
            assert_eq!(userpool_id(without_id), "", "{without_id}");
        }
    }

    #[test]
    fn token_lifetime_is_bounded() {
        for (expires_in, seconds) in [(None, 7_200), (Some(0), 7_200), (Some(60), 60), (Some(u64::MAX), 30 * 24 * 3_600)] {
            assert_eq!(life(expires_in).as_secs(), seconds, "{expires_in:?}");
        }
    }

    #[test]
    fn token_is_refreshed_before_it_expires() {
        for (life, early) in [(7_200, 300), (600, 60)] {
            let token = AccessToken { token: "t".into(), userpool_id: String::new(), expires_at: None };
            let bearer = BearerToken::new(token, Some(Duration::from_secs(life)), "x-authing-").unwrap();
            assert_eq!(bearer.expires_at.unwrap() - bearer.refresh_at.unwrap(), Duration::from_secs(early));
        }
    }
}
