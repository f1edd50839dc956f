//! `Credentials`: what a client authenticates with.

use std::fmt;

use crate::error::Error;
use crate::redact::Secret;

/// What the client shows the service.
///
/// An ID, secret or token with a character in it that none of them has is rejected when the client is built: control
/// characters such as a line break, blanks, characters beyond ASCII, quotes at its ends. Secrets and tokens are
/// overwritten in memory when the last client that uses them is dropped, with the buffers that they were sent from. The
/// buffers of TLS and of compression are not within reach.
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
    /// Rejects a key whose ID or secret is missing, or is none that the service issues; `given_to` is the function that
    /// took it.
    pub(super) fn check(&self, given_to: &str) -> Result<(), Error> {
        for (what, text) in [("ID", self.id.as_str()), ("secret", self.secret.expose())] {
            let what = format!("credentials: the {what} of {given_to}");
            if text.is_empty() {
                return Err(Error::config(format!("{what} is empty: ID and secret are in the user pool's console")));
            }
            check_identifier(&what, text)?;
        }
        Ok(())
    }
}

/// Rejects a key, token or ID that was not copied correctly: with characters that none of them has. `what` names it; the
/// value is not shown.
pub(crate) fn check_identifier(what: &str, text: &str) -> Result<(), Error> {
    let fault = if text.chars().any(char::is_control) {
        "has a line break or another control character in it"
    } else if text.chars().any(char::is_whitespace) {
        "has a blank in it"
    } else if !text.is_ascii() {
        "has a character in it that is not ASCII"
    } else if is_quoted(text) {
        "has a quote around it"
    } else {
        return Ok(());
    };
    Err(Error::config(format!("{what} {fault}: give it exactly as it was issued, without blanks and quotes")))
}

/// Whether a quote was copied along with a text, as from a configuration file.
pub(crate) fn is_quoted(text: &str) -> bool {
    text.starts_with(QUOTES) || text.ends_with(QUOTES)
}

const QUOTES: [char; 2] = ['"', '\''];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_with_impossible_characters_are_rejected_by_argument() {
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
