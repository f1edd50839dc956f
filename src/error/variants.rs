//! The types in the variants of `Error`. Their texts: `text.rs`.

use std::borrow::Cow;
use std::time::Duration;

use super::context::{EnvelopeContext, Parts, Position, Sent};
use super::{ApiCode, ErrorKind};

/// The service rejected the request or failed: an envelope with a `statusCode` other than 200, or with `success: false`.
#[derive(Clone)]
pub struct ApiError(pub(super) Box<Parts>);

impl ApiError {
    /// Returns the kind that belongs to [`status_code`](Self::status_code).
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the `statusCode` of the envelope.
    #[must_use]
    #[inline]
    pub fn status_code(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// Returns the `apiCode` of the envelope, if it has one.
    #[must_use]
    #[inline]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.0.api_code
    }

    /// Returns the `message` of the envelope, in the language set by [`lang`](crate::ClientBuilder::lang), redacted.
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the `requestId` of the envelope, if it has one.
    #[must_use]
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    #[inline(never)]
    pub(crate) fn new(envelope: EnvelopeContext<'_>) -> Self {
        let kind = match ErrorKind::of_status_code(envelope.status_code) {
            ErrorKind::NotFound if is_unknown_endpoint(envelope.message) => ErrorKind::UnknownEndpoint,
            kind => kind,
        };
        let mut parts = Parts::new(kind, envelope.message.to_owned().into());
        parts.status_code = Some(envelope.status_code);
        parts.http_status = envelope.http_status;
        parts.api_code = envelope.api_code;
        parts.request_id = envelope.request_id.map(str::to_owned);
        parts.retry_after = envelope.retry_after;
        parts.date = envelope.date;
        parts.sent = Sent::Responded;
        Self(parts)
    }
}

/// Whether the message of a 404 is the one for a path without a handler: `Cannot GET /api/v3/...`.
fn is_unknown_endpoint(message: &str) -> bool {
    let Some((http_method, path)) = message.strip_prefix("Cannot ").and_then(|rest| rest.split_once(' ')) else { return false };
    matches!(http_method, "GET" | "POST" | "PUT" | "DELETE" | "PATCH") && !path.is_empty() && !path.contains(' ')
}

/// An HTTP response that is not an envelope: an error with any HTTP status, even 200.
#[derive(Clone)]
pub struct HttpError(pub(super) Box<Parts>);

impl HttpError {
    /// Returns the HTTP status.
    #[must_use]
    #[inline]
    pub fn status(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// Returns the start of the body: at most 200 characters, control characters escaped, cut before the first value that
    /// may be sensitive.
    ///
    /// If the body is compressed with an encoding that the client did not offer, this is the name of the encoding.
    #[must_use]
    #[inline]
    pub fn excerpt(&self) -> &str {
        &self.0.message
    }

    /// Keeps the complete `body`. `Error::with_context` shortens it to an excerpt.
    #[inline(never)]
    pub(crate) fn new(status: u16, retry_after: Option<Duration>, body: String) -> Self {
        let mut parts = Parts::new(ErrorKind::of_http_status(status), body.into());
        parts.status_code = Some(status);
        parts.http_status = Some(status);
        parts.retry_after = retry_after;
        parts.sent = Sent::Responded;
        Self(parts)
    }
}

/// No complete response arrived.
#[derive(Clone)]
pub struct TransportError(pub(super) Box<Parts>);

impl TransportError {
    /// Returns the kind of the failure: [`Timeout`](ErrorKind::Timeout), [`Dns`](ErrorKind::Dns),
    /// [`Connect`](ErrorKind::Connect), [`Tls`](ErrorKind::Tls), [`Proxy`](ErrorKind::Proxy),
    /// [`Disconnected`](ErrorKind::Disconnected), [`Protocol`](ErrorKind::Protocol),
    /// [`TooLarge`](ErrorKind::TooLarge), or [`Redirect`](ErrorKind::Redirect).
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the cause of the failure, without the API method and the number of attempts.
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// The service executed the call, but the data of the response does not match the type.
///
/// # Examples
///
/// ```
/// fn report(error: &authing::DecodeError) {
///     eprintln!("{} is {}", error.path(), error.message());
///     eprintln!("at line {}, column {}", error.line(), error.column());
/// }
/// ```
#[derive(Clone)]
pub struct DecodeError(pub(super) Box<Parts>);

impl DecodeError {
    /// Returns the path of the value in the response, such as `data.list[3].enabled`.
    #[must_use]
    #[inline]
    pub fn path(&self) -> &str {
        self.0.at.as_ref().map_or("data", |at| &at.path)
    }

    /// Returns the line of the value in the response, counted from 1.
    #[must_use]
    #[inline]
    pub fn line(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.line)
    }

    /// Returns the column where the value starts in its line, in bytes, counted from 1.
    #[must_use]
    #[inline]
    pub fn column(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.column)
    }

    /// Returns the expected and the actual value.
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    #[inline(never)]
    pub(crate) fn new(at: Option<Position>, message: impl Into<Cow<'static, str>>) -> Self {
        let mut parts = Parts::new(ErrorKind::Decode, message.into());
        parts.at = at;
        parts.status_code = Some(200);
        parts.sent = Sent::Responded;
        Self(parts)
    }
}

/// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) could not decide which webhook to create or update, and
/// changed none.
#[derive(Clone)]
pub struct EnsureError(pub(super) Box<Parts>);

impl EnsureError {
    /// Returns [`Conflict`](ErrorKind::Conflict) if several webhooks have the name, and [`Incomplete`](ErrorKind::Incomplete)
    /// if the service listed fewer webhooks than it counts.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the cause, such as the IDs of the webhooks with the same name, and a hint.
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// This crate rejected a request before sending it, because of an argument, the path or the body.
#[derive(Clone)]
pub struct RequestError(pub(super) Box<Parts>);

impl RequestError {
    /// Returns which argument was rejected, and what is allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Error, ManagementClient};
    ///
    /// let client = ManagementClient::new("access-key-id", "access-key-secret")?;
    /// let Err(Error::Request(error)) = client.get_webhook("") else { panic!() };
    /// assert_eq!(error.message(), "webhook_id is empty: pass the ID of a webhook");
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// A setting of the client is missing or invalid.
#[derive(Clone)]
pub struct ConfigError(pub(super) Box<Parts>);

impl ConfigError {
    /// Returns which setting or environment variable is invalid, and what is allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Error, ManagementClient};
    ///
    /// let Err(Error::Config(error)) = ManagementClient::new("", "") else { panic!() };
    /// assert!(error.message().starts_with("credentials: "));
    /// ```
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}
