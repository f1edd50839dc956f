//! Errors: [`Error`], its variants, and the codes to match on.

mod api_code;
mod context;
mod kind;
mod text;
mod variants;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

pub use self::api_code::ApiCode;
pub(crate) use self::context::{CallContext, EnvelopeContext, Parts, Position, Sent};
pub use self::kind::ErrorKind;
pub use self::variants::{ApiError, ConfigError, DecodeError, EnsureError, HttpError, RequestError, TransportError};
use crate::redact::{Secrets, excerpt};

/// The result of every function of this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a failed call.
///
/// `Display` writes one line: the API method, what happened, the message of the service, and a hint if one setting or step
/// is the fix. `Debug` writes the same line, so a `main` that returns [`Result<()>`](Result) prints it. Programs match on
/// [`kind`](Self::kind).
///
/// # Every call
///
/// Every call can fail with these errors, besides those that its documentation names:
///
/// - [`Unauthorized`](ErrorKind::Unauthorized) and [`Forbidden`](ErrorKind::Forbidden): the access key is invalid or lacks a
///   permission;
/// - [`Throttled`](ErrorKind::Throttled), [`ServerError`](ErrorKind::ServerError), [`BadGateway`](ErrorKind::BadGateway) and
///   [`Unavailable`](ErrorKind::Unavailable), after the retries that are allowed;
/// - [`Error::Http`], [`Error::Transport`] and [`Error::Decode`];
/// - [`Error::Request`] for a request that this crate rejects before sending it.
///
/// # Redaction
///
/// Errors show no sensitive values, even if the service repeats them. `***` replaces
///
/// - the access key secret and the access tokens of the client;
/// - values of request fields with sensitive names such as `password`, `newPwd`, `apiKey`, `otp` or `recoveryCode`, at any
///   depth, and values of free-form fields such as `requestHeaders`. This covers strings and numbers of at least 4 bytes, or 3
///   bytes if they are a whole word. They are found in ASCII upper and lower case, in JSON, percent, form and HTML encoding,
///   and if the service truncated them;
/// - JSON Web Tokens, PEM blocks, `Bearer` and `Basic` credentials, and user info in URLs, in all fields.
///
/// The excerpt of a body that is not an envelope ends before the first sensitive name. The search takes a bounded time:
/// `(rest withheld)` replaces text that was not searched, and all text if a request has thousands of sensitive values.
///
/// # Examples
///
/// ```no_run
/// use authing::{CreateWebhook, Error, ManagementClient};
///
/// # fn main() -> authing::Result<()> {
/// let client = ManagementClient::from_env()?;
/// let wanted = CreateWebhook::new("audit", "https://example.com/cb", ["user:created"]);
/// match client.create_webhook(&wanted) {
///     Ok(webhook) => println!("created {}", webhook.webhook_id),
///     Err(Error::Api(error)) => println!("rejected: {}", error.message()),
///     Err(error) if error.outcome_unknown() => {
///         client.ensure_webhook(&wanted)?;
///     }
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service rejected the request or failed: an envelope with a `statusCode` other than 200, or `success: false`.
    #[error(transparent)]
    Api(ApiError),
    /// The response is not an envelope: it comes from a gateway, a proxy or a wrong host.
    #[error(transparent)]
    Http(HttpError),
    /// No complete response arrived: name resolution, connection, TLS, reset, timeout, too large, redirect not followed.
    #[error(transparent)]
    Transport(TransportError),
    /// The service executed the call, but the data of the response does not match the type.
    #[error(transparent)]
    Decode(DecodeError),
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) found several webhooks with the name, or an incomplete list.
    #[error(transparent)]
    Ensure(EnsureError),
    /// This crate rejected the request before sending it: an argument, the path or the body is invalid.
    #[error(transparent)]
    Request(RequestError),
    /// A setting is missing or invalid. The text names the setting or environment variable.
    #[error(transparent)]
    Config(ConfigError),
}

impl Error {
    /// Returns the kind of the failure, to match on.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{ErrorKind, ManagementClient};
    ///
    /// let error = ManagementClient::new("", "").unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Config);
    /// ```
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.parts().kind
    }

    /// Returns the `statusCode` of the envelope, or the HTTP status of a response without an envelope. `None` if no response
    /// arrived.
    #[must_use]
    #[doc(alias = "statusCode")]
    #[inline]
    pub fn status_code(&self) -> Option<u16> {
        self.parts().status_code
    }

    /// Returns the `apiCode` of the envelope, if it has one.
    #[must_use]
    #[doc(alias("apiCode", "error code"))]
    #[inline]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.parts().api_code
    }

    /// Returns the `requestId` of the envelope, if it has one. Include it in requests to the service's support.
    #[must_use]
    #[doc(alias = "requestId")]
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.parts().request_id.as_deref()
    }

    /// Returns the message of the service, redacted; without one, the description of the failure by this crate.
    #[must_use]
    #[inline]
    pub fn message(&self) -> &str {
        &self.parts().message
    }

    /// Whether a time limit expired: [`timeout`](crate::ClientBuilder::timeout) or [`deadline`](crate::ClientBuilder::deadline).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the failure is transient and the same call can be sent again without being executed twice.
    ///
    /// `false` for a call that is not idempotent and may have been executed: see
    /// [`outcome_unknown`](Self::outcome_unknown).
    #[doc(alias = "transient")]
    #[doc(alias = "idempotent")]
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.parts().call.retryable
    }

    /// Returns the time that the service requests before the next request (`Retry-After`).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// /// At most a minute, a second if the service does not ask for a pause.
    /// fn pause(error: &authing::Error) -> Duration {
    ///     let requested = error.retry_after().unwrap_or(Duration::from_secs(1));
    ///     requested.min(Duration::from_secs(60))
    /// }
    /// ```
    #[doc(alias("backoff", "Retry-After", "rate limit"))]
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts().retry_after
    }

    /// Whether the request may have been executed although the client does not know its result.
    ///
    /// Only for calls that change something. Check before you send the call again, for a webhook with
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    #[doc(alias = "idempotent")]
    #[must_use]
    #[inline]
    pub fn outcome_unknown(&self) -> bool {
        self.parts().call.outcome_unknown
    }

    /// Returns the number of attempts: 0 if nothing was sent.
    ///
    /// # Examples
    ///
    /// ```
    /// let error = authing::ManagementClient::new("", "").unwrap_err();
    /// assert_eq!(error.attempts(), 0);
    /// ```
    #[doc(alias = "retry")]
    #[must_use]
    #[inline]
    pub fn attempts(&self) -> u32 {
        self.parts().call.attempts
    }

    // The functions that create an error are not inlined into their callers, of which there are more than a hundred: 4 KB less.

    /// A setting that is missing or invalid.
    #[inline(never)]
    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::Config(ConfigError(Parts::new(ErrorKind::Config, redacted(message.into()))))
    }

    /// A request that is rejected before it is sent.
    #[inline(never)]
    pub(crate) fn invalid_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::Request(RequestError(Parts::new(ErrorKind::InvalidRequest, redacted(message.into()))))
    }

    /// A state of the service in which `method`, such as `ensure_webhook`, changes nothing.
    #[inline(never)]
    pub(crate) fn ensure(kind: ErrorKind, method: &str, message: impl Into<Cow<'static, str>>) -> Self {
        let mut parts = Parts::new(kind, redacted(message.into()));
        parts.call.method = method.to_owned();
        Self::Ensure(EnsureError(parts))
    }

    #[inline(never)]
    pub(crate) fn transport(kind: ErrorKind, sent: Sent, message: impl Into<Cow<'static, str>>) -> Self {
        let mut parts = Parts::new(kind, message.into());
        parts.sent = sent;
        Self::Transport(TransportError(parts))
    }

    /// Adds the cause. Only for a cause whose text is not part of the message and contains no sensitive values.
    #[cfg_attr(not(feature = "emulator"), allow(dead_code, reason = "the other texts contain the text of their cause"))]
    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.parts_mut().source = Some(Arc::new(source));
        self
    }

    pub(crate) fn parts(&self) -> &Parts {
        match self {
            Self::Api(ApiError(parts))
            | Self::Http(HttpError(parts))
            | Self::Transport(TransportError(parts))
            | Self::Decode(DecodeError(parts))
            | Self::Ensure(EnsureError(parts))
            | Self::Request(RequestError(parts))
            | Self::Config(ConfigError(parts)) => parts,
        }
    }

    fn parts_mut(&mut self) -> &mut Parts {
        match self {
            Self::Api(ApiError(parts))
            | Self::Http(HttpError(parts))
            | Self::Transport(TransportError(parts))
            | Self::Decode(DecodeError(parts))
            | Self::Ensure(EnsureError(parts))
            | Self::Request(RequestError(parts))
            | Self::Config(ConfigError(parts)) => parts,
        }
    }

    /// Whether the text may contain text from the network.
    pub(crate) fn may_contain_remote_text(&self) -> bool {
        let local = [ErrorKind::Timeout, ErrorKind::Dns, ErrorKind::Connect, ErrorKind::Disconnected, ErrorKind::TooLarge];
        !matches!(self, Self::Transport(_)) || !local.contains(&self.kind())
    }

    /// Marks the failure of a token call after earlier attempts of `method`, which may have been executed.
    pub(crate) fn set_outcome_unknown_of(&mut self, method: &str) {
        let call = &mut self.parts_mut().call;
        call.outcome_unknown = true;
        call.unknown_call = Some(method.to_owned());
    }

    /// Marks a failure that occurred after the request was sent. The kinds of failures before sending then mean a lost
    /// connection: TLS, for example, can fail in the middle of a response.
    pub(crate) fn set_sent(&mut self) {
        let parts = self.parts_mut();
        parts.sent = Sent::Yes;
        if matches!(parts.kind, ErrorKind::Dns | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Proxy) {
            parts.kind = ErrorKind::Disconnected;
        }
    }

    /// Marks a failure caused by the deadline of the call, not by the timeout of the attempt.
    pub(crate) fn set_deadline_exceeded(&mut self) {
        self.parts_mut().deadline_exceeded = true;
    }

    /// Removes text that may contain a token from the failure of a token call, and adds a hint if the key was rejected.
    pub(crate) fn in_token_call(mut self) -> Self {
        match &mut self {
            Self::Http(HttpError(parts)) if !parts.message.is_empty() => {
                parts.message = Cow::Borrowed("(withheld, because it may contain a token)")
            }
            Self::Decode(DecodeError(parts)) if parts.at.is_some() && !parts.message.starts_with("missing field") => {
                parts.message = Cow::Borrowed("not a valid access token");
            }
            _ => {}
        }
        let is_rejected = match self {
            Self::Api(_) => !self.is_retryable(),
            Self::Http(_) => matches!(self.kind(), ErrorKind::Unauthorized | ErrorKind::Forbidden),
            _ => false,
        };
        if is_rejected {
            self.parts_mut().call.hint = Some(Cow::Borrowed(CHECK_THE_KEY));
        }
        self
    }

    /// Sets the call of an error and redacts `secrets`. Called once for each error.
    pub(crate) fn with_context(mut self, call: CallContext, secrets: &Secrets) -> Self {
        let is_body = matches!(self, Self::Http(_));
        let parts = self.parts_mut();
        parts.call = call;
        parts.redact(is_body, secrets);
        self
    }
}

/// Redacts a message that contains an argument or setting: a caller may have given a token in the wrong place.
fn redacted(message: Cow<'static, str>) -> Cow<'static, str> {
    match message {
        Cow::Owned(text) => Cow::Owned(excerpt::message_excerpt(&text, &Secrets::default())),
        constant => constant,
    }
}

/// The hint if the service rejects the access key.
pub(crate) const CHECK_THE_KEY: &str = "check the access key, host and platform";
