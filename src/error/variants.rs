//! The variants of an error, each with the text that a person reads.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use super::context::{EnvelopeContext, Parts, Position, Sent};
use super::{ApiCode, ErrorKind};

/// The service's own no: an envelope whose `statusCode` is not 200, or `success: false` in one that is.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", ApiText(.0))]
pub struct ApiError(pub(super) Box<Parts>);

impl ApiError {
    /// The kind that belongs to [`status_code`](Self::status_code).
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// let authing::Error::Api(error) = error else { return };
    /// assert_eq!(error.kind(), authing::ErrorKind::Forbidden);
    /// ```
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The envelope's `statusCode`.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// let authing::Error::Api(error) = error else { return };
    /// assert_eq!(error.status_code(), 403);
    /// ```
    #[must_use]
    pub fn status_code(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// The envelope's `apiCode`, where it has one.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// let authing::Error::Api(error) = error else { return };
    /// assert_eq!(error.api_code(), Some(authing::ApiCode::from(2020)));
    /// ```
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.0.api_code
    }

    /// The envelope's `message`, in the language of [`lang`](crate::ClientBuilder::lang).
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// let authing::Error::Api(error) = error else { return };
    /// assert_eq!(error.message(), "no permission");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The envelope's `requestId`, where it has one.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// let authing::Error::Api(error) = error else { return };
    /// assert_eq!(error.request_id(), Some("934108e5"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    pub(crate) fn new(envelope: EnvelopeContext<'_>) -> Self {
        let mut parts = Parts::new(ErrorKind::of_status_code(envelope.status_code), envelope.message.to_owned());
        parts.status_code = Some(envelope.status_code);
        parts.http_status = envelope.http_status;
        parts.api_code = envelope.api_code;
        parts.request_id = envelope.request_id.map(str::to_owned);
        parts.retry_after = envelope.retry_after;
        parts.date = envelope.date;
        parts.sent = Sent::Answered;
        Self(parts)
    }
}

/// An HTTP answer that is no envelope. It is never taken for success, whatever its status.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", HttpText(.0))]
pub struct HttpError(pub(super) Box<Parts>);

impl HttpError {
    /// The HTTP status.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Http(error) = error {
    ///     println!("HTTP {}", error.status());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status_code.unwrap_or_default()
    }

    /// The start of the body: 200 characters at most, control characters escaped, ended before what may be a secret. If the
    /// body is compressed with a coding that was not asked for, the name of that coding instead.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Http(error) = error {
    ///     println!("something else answered: {}", error.excerpt());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.message
    }

    /// The whole `body`, of which an excerpt is left when the error is told its call.
    pub(crate) fn new(status: u16, retry_after: Option<Duration>, body: String) -> Self {
        let mut parts = Parts::new(ErrorKind::of_http_status(status), body);
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
pub struct TransportError(pub(super) Box<Parts>);

impl TransportError {
    /// What went wrong: [`Timeout`](ErrorKind::Timeout), [`Dns`](ErrorKind::Dns), [`Connect`](ErrorKind::Connect),
    /// [`Tls`](ErrorKind::Tls), [`Proxy`](ErrorKind::Proxy), [`Disconnected`](ErrorKind::Disconnected),
    /// [`Protocol`](ErrorKind::Protocol), [`TooLarge`](ErrorKind::TooLarge), [`Redirect`](ErrorKind::Redirect).
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Transport(error) = error {
    ///     println!("no whole answer: {}", error.kind());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, without the method and the attempts.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Transport(error) = error {
    ///     println!("no whole answer: {}", error.message());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// The call succeeded, but its data does not fit.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", DecodeText(.0))]
pub struct DecodeError(pub(super) Box<Parts>);

impl DecodeError {
    /// Where in the answer, such as `data.list[3].enabled`.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Decode(error) = error {
    ///     println!("{} does not fit", error.path());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.at.as_ref().map_or("data", |at| &at.path)
    }

    /// The line in the answer, from 1.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Decode(error) = error {
    ///     println!("line {}", error.line());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.line)
    }

    /// The column in that line, in bytes from 1: where the value begins.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Decode(error) = error {
    ///     println!("column {}", error.column());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.at.as_ref().map_or(1, |at| at.column)
    }

    /// What was expected, and what stood there.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn show(error: authing::Error) {
    /// if let authing::Error::Decode(error) = error {
    ///     println!("{}", error.message());
    /// }
    /// # }
    /// ```
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
pub struct ConfigError(pub(super) Box<Parts>);

impl ConfigError {
    /// Which setting or argument, and what is allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// let Err(authing::Error::Config(error)) = authing::ManagementClient::new("", "") else { return };
    /// assert!(error.message().starts_with("credentials: "));
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
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
            excerpt => write!(f, ", its answer: {excerpt}")?,
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
        if parts.call.outcome_unknown && parts.call.unknown_call.is_none() {
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
