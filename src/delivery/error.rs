//! Why a request is not taken for a delivery.

use std::borrow::Cow;
use std::fmt;

use super::budget::FACTOR;
use super::untyped;
use crate::json::untrusted;

/// Why a request is not taken for a delivery.
///
/// Its text is one line for the receiver's log. It shows neither of the secrets and, but for the names of members and what
/// a type of yours says itself, nothing of the body. The sender is to learn no more than [`status`](Self::status).
///
/// # Examples
///
/// ```
/// use authing::{Delivery, DeliveryError};
///
/// let error = Delivery::verify("shared", [("content-type", b"application/json".as_slice())], b"{}").unwrap_err();
/// assert!(matches!(error, DeliveryError::NotOurs(_)));
/// assert_eq!(error.to_string(), "not a delivery of the service: the header x-authing-webhook-secret is missing");
/// ```
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum DeliveryError {
    /// It does not come from the service, or not for this webhook: there is no secret with it, or another one.
    ///
    /// If all deliveries end here, the webhook has no secret or another one than the receiver, or the receiver's is one
    /// that cannot arrive in a header; the text says which.
    #[error("not a delivery of the service: {0}")]
    NotOurs(DeliveryRefusal),
    /// The secret is right, but the body cannot be read, or its data does not fit the type that was asked for.
    #[error("malformed delivery: {0}")]
    Malformed(DeliveryRefusal),
}

impl DeliveryError {
    /// Gives the HTTP status to answer with: 401 where it is not ours, 400 where it is malformed.
    ///
    /// # Examples
    ///
    /// ```
    /// let error = authing::Delivery::verify("shared", [], b"{}").unwrap_err();
    /// assert_eq!(error.status(), 401);
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::NotOurs(_) => 401,
            Self::Malformed(_) => 400,
        }
    }

    pub(super) fn not_ours(what: impl Into<Cow<'static, str>>) -> Self {
        Self::NotOurs(DeliveryRefusal(what.into()))
    }

    pub(super) fn malformed(what: impl Into<Cow<'static, str>>) -> Self {
        Self::Malformed(DeliveryRefusal(what.into()))
    }

    /// That the values of `what` do not fit into the [`Budget`](super::budget::Budget).
    #[inline]
    pub(super) fn too_large(what: &str) -> Self {
        let limit = format!("in memory they take more than {FACTOR} times its size and more than {FACTOR} MiB");
        Self::malformed(format!("{what} has too many values: {limit}"))
    }

    /// That `what` is no JSON, in serde's words. Those of them that could hold a value of the text are left out.
    #[inline]
    pub(super) fn no_json(what: &str, error: &serde_json::Error) -> Self {
        let said = error.to_string();
        if said.starts_with("recursion limit exceeded") || said.starts_with(untrusted::TOO_DEEP) {
            return Self::malformed(format!("{what} is nested too deeply"));
        }
        if said.starts_with(untyped::TOO_LARGE) {
            return Self::too_large(what);
        }
        Self::malformed(match error.classify() {
            serde_json::error::Category::Data => format!("{what} has a value or a name that cannot be read"),
            _ => format!("{what} is not JSON: {said}"),
        })
    }
}

/// What was wrong with a request, in words.
#[derive(Clone)]
pub struct DeliveryRefusal(Cow<'static, str>);

impl DeliveryRefusal {
    /// Says what was wrong, without the sort of error that it is.
    ///
    /// # Examples
    ///
    /// ```
    /// let error = authing::Delivery::verify("shared", [("x-authing-token", b"other".as_slice())], b"{}").unwrap_err();
    /// let authing::DeliveryError::NotOurs(refusal) = error else { return };
    /// assert_eq!(refusal.message(), "the secret does not match");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DeliveryRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DeliveryRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
