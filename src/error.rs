//! Error and its parts.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::excerpt;
use crate::kind::{ApiCode, ErrorKind};

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Its text is one line for a person: the method, what happened, the service's own words, and the remedy where
/// one setting or step is the remedy. Programs match on [`kind`](Self::kind). Neither text nor `Debug` holds an
/// access key secret, a token or a webhook secret.
///
/// # Every call
///
/// Besides what a method names itself, every call can fail with
///
/// - [`Unauthorized`](ErrorKind::Unauthorized) and [`Forbidden`](ErrorKind::Forbidden): the access key is wrong or may not do this;
/// - [`Throttled`](ErrorKind::Throttled), [`ServerError`](ErrorKind::ServerError), [`BadGateway`](ErrorKind::BadGateway) and
///   [`Unavailable`](ErrorKind::Unavailable), after the retries that are allowed;
/// - [`Error::Http`], [`Error::Transport`] and [`Error::Decode`], see there;
/// - [`Error::Config`] for input that is refused before anything is sent.
///
/// # Examples
///
/// ```no_run
/// use authing::{CreateWebhook, Error, WebhookEvent};
///
/// # let client = authing::ManagementClient::from_env()?;
/// let wanted = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated]);
/// match client.create_webhook(&wanted) {
///     Ok(webhook) => println!("created {}", webhook.webhook_id),
///     Err(Error::Api(refused)) => eprintln!("the service said {}: {}", refused.status_code(), refused.message()),
///     Err(error) if error.outcome_unknown() => { client.ensure_webhook(&wanted)?; }
///     Err(error) => return Err(error),
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service answered that it did not do it.
    #[error(transparent)]
    Api(ApiError),
    /// An HTTP answer that is no envelope: it comes from a gateway, a proxy, or a wrong host.
    #[error(transparent)]
    Http(HttpError),
    /// No whole answer: name resolution, connection, TLS, reset, timeout, too large, redirect not followed.
    #[error(transparent)]
    Transport(TransportError),
    /// The call succeeded, but its data does not fit the type that was asked for.
    #[error(transparent)]
    Decode(DecodeError),
    /// Refused before anything was sent: a setting or an argument, which the text names.
    #[error(transparent)]
    Config(ConfigError),
}

impl Error {
    /// What kind of failure this is: the thing to match on.
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

    /// The envelope's `statusCode`, or the HTTP status of an answer without an envelope; `None` where no answer came.
    #[must_use]
    pub fn status_code(&self) -> Option<u16> {
        self.parts().status_code
    }

    /// The service's `apiCode`, where it sent one.
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.parts().api_code
    }

    /// The service's `requestId`, where it sent one: what its support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.parts().request_id.as_deref()
    }

    /// What happened, in the service's words where it said something, else in ours.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.parts().message
    }

    /// Whether a time limit ran out: [`timeout`](crate::ClientBuilder::timeout) or [`deadline`](crate::ClientBuilder::deadline).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the failure is a passing one and the same call can be made again without doing anything twice.
    ///
    /// `false` for a `create` or `trigger` that may have been carried out: see [`outcome_unknown`](Self::outcome_unknown).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.parts().call.retryable
    }

    /// How long the service asked to wait (`Retry-After`), where it did.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts().retry_after
    }

    /// Whether the request may have been carried out although no verdict came back.
    ///
    /// Only calls that change something: look before you repeat one, for a webhook with
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.parts().call.outcome_unknown
    }

    /// How often the request was tried: 0 where nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.parts().call.attempts
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::refused(ErrorKind::Config, message)
    }

    /// Found by us, not said by the service: `kind` tells what.
    pub(crate) fn refused(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self::Config(ConfigError(Parts::new(kind, message)))
    }

    pub(crate) fn transport(kind: ErrorKind, sent: Sent, message: impl Into<Cow<'static, str>>) -> Self {
        let mut parts = Parts::new(kind, message);
        parts.sent = sent;
        Self::Transport(TransportError(parts))
    }

    pub(crate) fn parts(&self) -> &Parts {
        match self {
            Self::Api(ApiError(parts))
            | Self::Http(HttpError(parts))
            | Self::Transport(TransportError(parts))
            | Self::Decode(DecodeError(parts))
            | Self::Config(ConfigError(parts)) => parts,
        }
    }

    pub(crate) fn parts_mut(&mut self) -> &mut Parts {
        match self {
            Self::Api(ApiError(parts))
            | Self::Http(HttpError(parts))
            | Self::Transport(TransportError(parts))
            | Self::Decode(DecodeError(parts))
            | Self::Config(ConfigError(parts)) => parts,
        }
    }

    /// Takes out of the failure of a token call what may be a token, and says what to do about a refusal.
    pub(crate) fn of_token_call(mut self) -> Self {
        match &mut self {
            Self::Http(HttpError(parts)) => parts.message = Cow::Borrowed("(withheld, since it may hold a token)"),
            Self::Decode(DecodeError(parts)) => parts.message = Cow::Borrowed("not a token as the service gives them"),
            Self::Api(ApiError(parts)) => parts.call.remedy = Some("check the access key, and that host and platform are those it is for"),
            Self::Transport(_) | Self::Config(_) => {}
        }
        self
    }

    /// Tells an error the call it belongs to: done once, on the way up.
    pub(crate) fn in_call(mut self, call: CallFacts) -> Self {
        self.parts_mut().call = call;
        self
    }
}

/// The service's own no: an envelope whose `statusCode` is not 200, or `success: false` in one that is.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", ApiText(.0))]
pub struct ApiError(Box<Parts>);

impl ApiError {
    /// The kind that belongs to [`status_code`](Self::status_code).
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The envelope's `statusCode`.
    #[must_use]
    pub fn status_code(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// The envelope's `apiCode`, where it has one.
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.0.api_code
    }

    /// The envelope's `message`, in the language of [`lang`](crate::ClientBuilder::lang).
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The envelope's `requestId`, where it has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    pub(crate) fn new(envelope: EnvelopeFacts<'_>) -> Self {
        let mut parts = Parts::new(ErrorKind::of_status_code(envelope.status_code), envelope.message.to_owned());
        parts.status_code = Some(envelope.status_code);
        parts.http_status = envelope.http_status;
        parts.api_code = envelope.api_code;
        parts.request_id = envelope.request_id.map(str::to_owned);
        parts.retry_after = envelope.retry_after;
        parts.sent = Sent::Answered;
        Self(parts)
    }
}

/// An HTTP answer that is no envelope. It is never taken for success, whatever its status.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", HttpText(.0))]
pub struct HttpError(Box<Parts>);

impl HttpError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// The start of the body: 200 characters at most, control characters escaped, ended before what may be a secret.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.message
    }

    pub(crate) fn new(status: u16, retry_after: Option<Duration>, excerpt: String) -> Self {
        let mut parts = Parts::new(ErrorKind::of_http_status(status), excerpt);
        parts.status_code = Some(status);
        parts.http_status = Some(status);
        parts.retry_after = retry_after;
        parts.sent = Sent::Answered;
        Self(parts)
    }
}

/// No whole answer came.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", TransportText(.0))]
pub struct TransportError(Box<Parts>);

impl TransportError {
    /// What went wrong: [`Timeout`](ErrorKind::Timeout), [`Dns`](ErrorKind::Dns), [`Connect`](ErrorKind::Connect),
    /// [`Tls`](ErrorKind::Tls), [`Proxy`](ErrorKind::Proxy), [`Disconnected`](ErrorKind::Disconnected),
    /// [`Protocol`](ErrorKind::Protocol), [`TooLarge`](ErrorKind::TooLarge), [`Redirect`](ErrorKind::Redirect).
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, without the method and the attempts.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// The call succeeded, but its data does not fit.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", DecodeText(.0))]
pub struct DecodeError(Box<Parts>);

impl DecodeError {
    /// Where in the answer, such as `data.list[3].enabled`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.at.as_ref().map_or("data", |at| &at.path)
    }

    /// The line in the answer, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.line)
    }

    /// The column in that line, in bytes from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.column)
    }

    /// What was expected, and what stood there.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    pub(crate) fn new(at: Option<Position>, message: impl Into<Cow<'static, str>>) -> Self {
        let mut parts = Parts::new(ErrorKind::Decode, message);
        parts.at = at;
        parts.status_code = Some(200);
        parts.sent = Sent::Answered;
        Self(parts)
    }
}

/// A setting or an argument that is refused before anything is sent.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", .0.message)]
pub struct ConfigError(Box<Parts>);

impl ConfigError {
    /// Which setting or argument, and what is allowed.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// How far a request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Nothing that the service could act on went out.
    No,
    /// It went out, wholly or in part, and no whole answer came back.
    Yes,
    /// Something answered it.
    Answered,
}

/// What an error knows of the call it belongs to.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallFacts {
    pub(crate) method: String,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) retryable: bool,
    pub(crate) outcome_unknown: bool,
    /// What to do about it, where the call knows.
    pub(crate) remedy: Option<&'static str>,
}

/// What an envelope says of a failure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EnvelopeFacts<'a> {
    pub(crate) status_code: u16,
    pub(crate) http_status: Option<u16>,
    pub(crate) message: &'a str,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) retry_after: Option<Duration>,
}

/// A place in an answer.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// All that the variants hold; one type, so that an error stays one pointer in size.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    pub(crate) kind: ErrorKind,
    pub(crate) sent: Sent,
    pub(crate) message: Cow<'static, str>,
    pub(crate) status_code: Option<u16>,
    pub(crate) http_status: Option<u16>,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) at: Option<Position>,
    pub(crate) call: CallFacts,
}

impl Parts {
    fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Box<Self> {
        Box::new(Self {
            kind,
            sent: Sent::No,
            message: message.into(),
            status_code: None,
            http_status: None,
            api_code: None,
            request_id: None,
            retry_after: None,
            at: None,
            call: CallFacts::default(),
        })
    }

    fn write_start(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.call.method.as_str() {
            "" => f.write_str("the call failed"),
            method => write!(f, "{method} failed"),
        }
    }

    fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = &self.call;
        if call.attempts > 1 {
            write!(f, ", {} attempts in {:.1} s", call.attempts, call.elapsed.as_secs_f64())?;
        }
        if let Some(wait) = self.retry_after {
            write!(f, "; the service asks to wait {} s", wait.as_secs())?;
        }
        if call.outcome_unknown {
            f.write_str("; it may have been carried out")?;
        }
        match call.remedy {
            Some(remedy) if call.outcome_unknown => write!(f, ", {remedy}"),
            Some(remedy) => write!(f, "; {remedy}"),
            None => Ok(()),
        }
    }
}

struct ApiText<'a>(&'a Parts);

impl fmt::Display for ApiText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parts) = self;
        parts.write_start(f)?;
        write!(f, ": {} {}", parts.status_code.unwrap_or_default(), parts.kind)?;
        match (parts.api_code, parts.request_id.as_deref()) {
            (Some(code), Some(id)) => write!(f, " (apiCode {code}, requestId {id})")?,
            (Some(code), None) => write!(f, " (apiCode {code})")?,
            (None, Some(id)) => write!(f, " (requestId {id})")?,
            (None, None) => {}
        }
        if !parts.message.is_empty() {
            write!(f, ": {}", parts.message)?;
        }
        parts.write_end(f)
    }
}

struct HttpText<'a>(&'a Parts);

impl fmt::Display for HttpText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parts) = self;
        parts.write_start(f)?;
        write!(f, ": HTTP {} and no envelope", parts.status_code.unwrap_or_default())?;
        match &*parts.message {
            "" => f.write_str(", an empty answer")?,
            excerpt => write!(f, ", the answer begins: {excerpt}")?,
        }
        parts.write_end(f)?;
        match parts.kind {
            ErrorKind::NoEnvelope => f.write_str("; is host() the service's?"),
            _ => Ok(()),
        }
    }
}

struct TransportText<'a>(&'a Parts);

impl fmt::Display for TransportText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parts) = self;
        parts.write_start(f)?;
        if parts.call.outcome_unknown {
            f.write_str(" after it was sent")?;
        }
        write!(f, ": {}", parts.message)?;
        parts.write_end(f)
    }
}

struct DecodeText<'a>(&'a Parts);

impl fmt::Display for DecodeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parts) = self;
        parts.write_start(f)?;
        match &parts.at {
            Some(at) => write!(f, ": {}: {} (line {}, column {})", at.path, parts.message, at.line, at.column)?,
            None => write!(f, ": {}", parts.message)?,
        }
        parts.write_end(f)
    }
}

impl Parts {
    /// Takes `secrets` out of what the service said.
    pub(crate) fn scrub(&mut self, secrets: &[&str]) {
        self.message = Cow::Owned(excerpt::of_message(&self.message, secrets));
        self.request_id = self.request_id.take().map(|id| excerpt::of_message(&id, secrets));
    }
}
