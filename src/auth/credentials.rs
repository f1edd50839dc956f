//! `Credentials`: the access key or token that a client authenticates with.

use std::fmt;

use super::Authenticator;
use crate::error::Error;
use crate::redact::Secret;

/// The access key or token that a client authenticates with.
///
/// [`build`](crate::ClientBuilder::build) rejects an ID, secret or token that is empty, or that was not copied correctly:
/// one that contains whitespace, control characters such as a line break, or characters outside ASCII, or that begins or
/// ends with a quote.
///
/// Secrets and tokens are overwritten in memory when the last client that uses them is dropped. The buffers that they
/// were sent from are overwritten too, except those inside the TLS and compression libraries.
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
#[doc(alias = "authentication")]
pub struct Credentials(CredentialsKind);

#[derive(Clone)]
pub(crate) enum CredentialsKind {
    AccessKey(AccessKey),
    #[cfg(feature = "signature")]
    Signature(AccessKey),
    AccessToken {
        token: Secret,
        userpool_id: String,
        /// [`Authenticator::fixed`]. A pointer, so that only programs that use a token contain its code, 2 KB.
        authenticator: fn(&Secret, &str, &'static str) -> Result<Authenticator, Error>,
    },
}

/// An access key: exchanged for a token, or used to sign requests.
#[derive(Clone)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl Credentials {
    /// Authenticates with an access key: its ID and its secret, from the console of the user pool.
    ///
    /// The client exchanges the key for an access token at the first call (`get-management-token`). All threads and clones
    /// of the client share the token. It is refreshed before it expires: 5 minutes earlier, or a tenth of its lifetime if
    /// that is shorter.
    #[doc(alias = "accessKeyId")]
    #[doc(alias = "accessKeySecret")]
    #[must_use]
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialsKind::AccessKey(AccessKey { id: id.into(), secret: secret.into() }))
    }

    /// Authenticates with an access key that signs each request (AK/SK signature, HMAC-SHA1). Requires the feature
    /// `signature`.
    ///
    /// No access token is fetched, which saves one request at the first call. Therefore
    /// [`access_token`](crate::ManagementClient::access_token) fails, and a [`token_store`](crate::ClientBuilder::token_store)
    /// is not used.
    ///
    /// **Clock.** A signature is valid for a few minutes before and after its date, so the system clock must be accurate.
    /// Clock skew is reported as [`ApiCode::CLOCK_SKEW`](crate::ApiCode::CLOCK_SKEW), with the time of both clocks in the
    /// error text. Each attempt gets a new signature.
    ///
    /// **Bodies.** The service parses the body and serializes it again before it verifies the signature. Therefore bodies
    /// are sent in the form in which JavaScript serializes them: integer-like names first, `1.0` as `1`. Two kinds of body
    /// cannot be signed: a body that is not a JSON object, and one with an integer beyond 2^53 that JavaScript would round.
    /// Such calls fail with [`ErrorKind::Config`](crate::ErrorKind::Config) before anything is sent.
    ///
    /// **Plain HTTP.** The protocol joins names and values with `&` and `=` without escaping them, so `a=1&b=2` can be one
    /// value or two. An attacker who can change a request could split a value without invalidating the signature. Therefore
    /// calls with `&` in a name or value are rejected over plain `http://` to another machine.
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
    #[doc(alias = "HMAC")]
    #[must_use]
    pub fn signature(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialsKind::Signature(AccessKey { id: id.into(), secret: secret.into() }))
    }

    /// Authenticates with an access token that was obtained elsewhere; `userpool_id` is the ID of its user pool.
    ///
    /// The token is never refreshed: once it has expired, calls fail with
    /// [`ErrorKind::Unauthorized`](crate::ErrorKind::Unauthorized).
    #[doc(alias = "access token")]
    #[must_use]
    pub fn access_token(token: impl Into<Secret>, userpool_id: impl Into<String>) -> Self {
        Self(CredentialsKind::AccessToken { token: token.into(), userpool_id: userpool_id.into(), authenticator: Authenticator::fixed })
    }

    pub(crate) fn into_kind(self) -> CredentialsKind {
        self.0
    }
}

impl fmt::Debug for Credentials {
    #[inline]
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
    /// Rejects a key whose ID or secret is empty or was not copied correctly. `given_to` names the constructor.
    pub(crate) fn check(&self, given_to: &str) -> Result<(), Error> {
        for (what, text) in [("ID", self.id.as_str()), ("secret", self.secret.expose())] {
            let what = format!("credentials: the {what} of {given_to}");
            if text.is_empty() {
                return Err(Error::config(format!("{what} is empty: get the ID and secret from the console of the user pool")));
            }
            check_identifier(&what, text)?;
        }
        Ok(())
    }
}

/// Rejects a key, token or ID with characters that the service never issues: it was not copied correctly. `what` names the
/// argument in the error text, which does not show the value.
pub(crate) fn check_identifier(what: &str, text: &str) -> Result<(), Error> {
    let fault = if text.chars().any(char::is_control) {
        "contains a line break or another control character"
    } else if text.chars().any(char::is_whitespace) {
        "contains whitespace"
    } else if !text.is_ascii() {
        "contains a character outside ASCII"
    } else if is_quoted(text) {
        "is quoted"
    } else {
        return Ok(());
    };
    Err(Error::config(format!("{what} {fault}: set the exact value, without whitespace and quotes")))
}

/// Whether a text begins or ends with a quote, for example one copied from a configuration file.
pub(crate) fn is_quoted(text: &str) -> bool {
    text.starts_with(QUOTES) || text.ends_with(QUOTES)
}

const QUOTES: [char; 2] = ['"', '\''];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_with_invalid_characters_are_rejected() {
        let check = |id: &str, secret: &str| AccessKey { id: id.into(), secret: secret.into() }.check("access_key()");
        check("5f70-2fcc_913.544c~", "a+b/c==:;,!$%&()*<>?@[]^`{|}#\\x'y\"z").unwrap();
        for bad in [
            "",
            "hush\n",
            "hush\r",
            "\u{feff}hush",
            "hush\0",
            " hush",
            "hush ",
            "hu sh",
            "\"hush\"",
            "'hush'",
            "\"hush",
            "hush'",
            "h\u{fc}sh",
            "hush\u{a0}",
        ] {
            for (what, result) in [("ID", check(bad, "good")), ("secret", check("good", bad))] {
                let text = result.unwrap_err().to_string();
                assert!(text.starts_with(&format!("credentials: the {what} of access_key() ")) && !text.contains("hu"), "{bad:?}: {text}");
            }
        }
    }
}
