//! `AccessToken`: a token as callers see it.

use std::fmt;
use std::time::SystemTime;

use crate::redact::Secret;

/// A token that authorizes calls, as [`access_token`](crate::ManagementClient::access_token) gives it.
///
/// `Debug` does not show it. Its memory is overwritten when it is dropped; the copy in the `Authorization` header of the
/// client's requests is not, since its type does not allow that.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// let token = client.access_token()?;
/// println!("for user pool {}, until {:?}", token.userpool_id(), token.expires_at());
/// let header = format!("Bearer {}", token.expose());
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
pub struct AccessToken {
    pub(super) token: Secret,
    pub(super) userpool_id: String,
    pub(super) expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// The token itself. Whoever calls this sees to it that it is not printed.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(client: &authing::ManagementClient) -> authing::Result<()> {
    /// let token = client.access_token()?;
    /// let header = format!("Bearer {}", token.expose());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn expose(&self) -> &str {
        self.token.expose()
    }

    /// The user pool that the token is for: its claim `scoped_userpool_id`. Empty where it has none.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(client: &authing::ManagementClient) -> authing::Result<()> {
    /// let token = client.access_token()?;
    /// println!("for user pool {}", token.userpool_id());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn userpool_id(&self) -> &str {
        &self.userpool_id
    }

    /// When the token expires. `None` for a token obtained elsewhere.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(client: &authing::ManagementClient) -> authing::Result<()> {
    /// let token = client.access_token()?;
    /// println!("until {:?}", token.expires_at());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("token", &self.token).field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
