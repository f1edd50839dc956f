//! `Credentials`: what a client authenticates with.

use std::fmt;

use crate::error::Error;
use crate::redact::Secret;

/// What the client shows the service.
///
/// # Examples
///
/// ```
/// use authing::{Credentials, ManagementClient};
///
/// let client = ManagementClient::builder().credentials(Credentials::access_key("id", "secret")).build()?;
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
pub struct Credentials(CredentialsKind);

#[derive(Clone)]
pub(crate) enum CredentialsKind {
    AccessKey(AccessKey),
    #[cfg(feature = "signature")]
    Signature(AccessKey),
    AccessToken {
        token: Secret,
        userpool_id: String,
    },
}

/// What is exchanged for a token, or signed with.
#[derive(Clone)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl Credentials {
    /// An access key: its ID and its secret, from the console. The client exchanges it for a token when it is first
    /// needed, shares the token between all threads and clones, and renews it before it expires.
    ///
    /// # Examples
    ///
    /// ```
    /// let credentials = authing::Credentials::access_key("access-key-id", "access-key-secret");
    /// ```
    #[must_use]
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialsKind::AccessKey(AccessKey { id: id.into(), secret: secret.into() }))
    }

    /// An access key that signs each request (AK/SK signature, HMAC-SHA1) in place of a token: one round trip fewer on
    /// a cold start. With the feature `signature`.
    ///
    /// What is signed is the request as it is sent. The service forms the signed text anew from what it has read, so
    /// bodies are sent in the form in which JavaScript writes them: integer-like names first, `1.0` as `1`. A body that is
    /// not a JSON object cannot be signed, nor an integer beyond 2^53 that JavaScript would round: such calls fail with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) before anything is sent.
    ///
    /// The protocol joins names and values by `&` and `=` without escaping them, so that `a=1&b=2` can stand for one value
    /// or for two. Whoever can change a request could split a value under the same signature: over plain `http://` to
    /// another machine, calls with `&` in a name or value are rejected.
    ///
    /// The signature holds for some minutes around its date, so the clock of the machine must be right: where it is
    /// not, calls fail with [`ApiCode::CLOCK_SKEW`](crate::ApiCode::CLOCK_SKEW) and a text that names both clocks. Each
    /// attempt is signed anew. [`access_token`](crate::ManagementClient::access_token) has nothing to give, and a
    /// [`token_store`](crate::ClientBuilder::token_store) nothing to keep.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Credentials, ManagementClient};
    ///
    /// let credentials = Credentials::signature("access-key-id", "access-key-secret");
    /// let client = ManagementClient::builder().credentials(credentials).build()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[cfg(feature = "signature")]
    #[cfg_attr(docsrs, doc(cfg(feature = "signature")))]
    #[must_use]
    pub fn signature(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialsKind::Signature(AccessKey { id: id.into(), secret: secret.into() }))
    }

    /// A token obtained elsewhere, and the ID of the user pool it is for. It is never refreshed: when it has expired,
    /// calls fail with [`ErrorKind::Unauthorized`](crate::ErrorKind::Unauthorized).
    ///
    /// # Examples
    ///
    /// ```
    /// let credentials = authing::Credentials::access_token("token", "userpool-id");
    /// ```
    #[must_use]
    pub fn access_token(token: impl Into<Secret>, userpool_id: impl Into<String>) -> Self {
        Self(CredentialsKind::AccessToken { token: token.into(), userpool_id: userpool_id.into() })
    }

    pub(crate) fn into_kind(self) -> CredentialsKind {
        self.0
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            CredentialsKind::AccessKey(_) => "Credentials::access_key(***)",
            #[cfg(feature = "signature")]
            CredentialsKind::Signature(_) => "Credentials::signature(***)",
            CredentialsKind::AccessToken { .. } => "Credentials::access_token(***)",
        })
    }
}

impl AccessKey {
    /// Refuses a key of which a half is missing; `given_to` is where it was given.
    pub(super) fn check(&self, given_to: &str) -> Result<(), Error> {
        for (what, text) in [("ID", self.id.as_str()), ("secret", self.secret.expose())] {
            if text.is_empty() {
                return Err(Error::config(format!(
                    "credentials: the {what} of {given_to} is empty: ID and secret are in the user pool's console"
                )));
            }
        }
        Ok(())
    }
}
