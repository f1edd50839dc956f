//! `DeliveryError`: why a request is rejected.

use std::borrow::Cow;
use std::fmt;

use super::budget::FACTOR;
use super::untyped;
use crate::json::untrusted;

/// The reason why [`Delivery`](crate::Delivery) rejects a request.
///
/// The text is one line for the receiver's log. It contains no secret and no values of the body; it can contain the names of
/// members, and the texts of errors that your own types produce. Send only [`status`](Self::status) to the client.
///
/// # Examples
///
/// ```
/// use authing::{Delivery, DeliveryError};
///
/// let headers = [("content-type", b"application/json".as_slice())];
/// let error = Delivery::verify("shared-secret", headers, b"{}").unwrap_err();
/// assert!(matches!(error, DeliveryError::NotOurs(_)));
/// assert_eq!(
///     error.to_string(),
///     "not a delivery of the service: the header x-authing-webhook-secret is missing"
/// );
/// ```
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The secret is missing or does not match: the request is not from the service, or is for another webhook.
    ///
    /// If every delivery fails with this error, the webhook has no secret, the receiver has a different one, or the receiver's
    /// secret contains characters that a header cannot contain. The text names the cause.
    #[error("not a delivery of the service: {0}")]
    NotOurs(DeliveryRefusal),
    /// The secret matches, but the body cannot be parsed, or its data does not match the requested type.
    #[error("malformed delivery: {0}")]
    Malformed(DeliveryRefusal),
}

impl DeliveryError {
    /// Returns the HTTP status to respond with: 401 for [`NotOurs`](Self::NotOurs), 400 for [`Malformed`](Self::Malformed).
    ///
    /// # Examples
    ///
    /// ```
    /// let error = authing::Delivery::verify("shared", [], b"{}").unwrap_err();
    /// assert_eq!(error.status(), 401);
    /// ```
    #[must_use]
    #[inline]
    pub fn status(&self) -> u16 {
        match self {
            Self::NotOurs(_) => 401,
            Self::Malformed(_) => 400,
        }
    }

    #[inline]
    pub(super) fn not_ours(message: impl Into<Cow<'static, str>>) -> Self {
        Self::NotOurs(DeliveryRefusal(message.into()))
    }

    #[inline]
    pub(super) fn malformed(message: impl Into<Cow<'static, str>>) -> Self {
        Self::Malformed(DeliveryRefusal(message.into()))
    }

    /// The error if the values of `what` exceed the [`Budget`](super::budget::Budget).
    #[inline]
    pub(super) fn too_large(what: &str) -> Self {
        let limit = format!("when parsed, they take more than {FACTOR} MiB of memory and more than {FACTOR} times its size");
        Self::malformed(format!("{what} has too many values: {limit}"))
    }

    /// The error if `what` cannot be parsed as JSON. The texts of `serde_json` that can contain a value are omitted.
    #[inline]
    pub(super) fn not_json(what: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        if message.starts_with("recursion limit exceeded") || message.starts_with(untrusted::TOO_DEEP) {
            return Self::malformed(format!("{what} is nested too deeply"));
        }
        if message.starts_with(untyped::TOO_LARGE) {
            return Self::too_large(what);
        }
        Self::malformed(match error.classify() {
            serde_json::error::Category::Data => format!("{what} has an unsupported value or member name"),
            _ => format!("{what} is not JSON: {message}"),
        })
    }
}

/// The message of a [`DeliveryError`].
#[derive(Clone)]
pub struct DeliveryRefusal(Cow<'static, str>);

impl DeliveryRefusal {
    /// Returns the message, without the prefix that names the variant.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Delivery, DeliveryError};
    ///
    /// let headers = [("x-authing-token", b"other".as_slice())];
    /// let error = Delivery::verify("shared-secret", headers, b"{}").unwrap_err();
    /// let DeliveryError::NotOurs(refusal) = error else { return };
    /// assert_eq!(refusal.message(), "the secret does not match");
    /// ```
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DeliveryRefusal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DeliveryRefusal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
