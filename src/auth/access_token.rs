//! `AccessToken`: the access token that a client returns to its caller.

use std::fmt;
use std::time::SystemTime;

use crate::redact::Secret;

/// An access token of the management API, returned by [`access_token`](crate::ManagementClient::access_token).
///
/// `Debug` does not print the token. Its memory is overwritten when it is dropped. The client keeps a second copy, in the
/// value of the `Authorization` header; that copy is not overwritten, because the type of the header does not allow it.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// let token = client.access_token()?;
/// println!("user pool {}, expires at {:?}", token.userpool_id(), token.expires_at());
/// let header = format!("Bearer {}", token.expose());
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
#[doc(alias = "access token")]
#[doc(alias = "bearer token")]
pub struct AccessToken {
    pub(super) token: Secret,
    pub(super) userpool_id: String,
    pub(super) expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// Returns the token as plain text. Do not print or log it.
    #[must_use]
    #[inline]
    pub fn expose(&self) -> &str {
        self.token.expose()
    }

    /// Returns the ID of the token's user pool: the claim `scoped_userpool_id`, or the ID given to
    /// [`Credentials::access_token`](crate::Credentials::access_token). Empty if a fetched token has no such claim.
    #[doc(alias = "scoped_userpool_id")]
    #[must_use]
    #[inline]
    pub fn userpool_id(&self) -> &str {
        &self.userpool_id
    }

    /// Returns the time at which the token expires. `None` for a token that was given to
    /// [`Credentials::access_token`](crate::Credentials::access_token).
    #[doc(alias("expires_in", "expiry"))]
    #[must_use]
    #[inline]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }
}

impl fmt::Debug for AccessToken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("token", &self.token).field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
