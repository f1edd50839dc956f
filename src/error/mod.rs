//! Error and its parts.

mod api_code;
mod context;
mod kind;
mod variants;

use std::borrow::Cow;
use std::time::Duration;

pub use self::api_code::ApiCode;
pub(crate) use self::context::{CallContext, EnvelopeContext, Parts, Position, Sent};
pub use self::kind::ErrorKind;
pub use self::variants::{ApiError, ConfigError, DecodeError, HttpError, TransportError};
use crate::redact::{Secrets, excerpt};

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Its text is one line for a person: the method, what happened, the service's own words, and the hint where
/// one setting or step is the hint. Programs match on [`kind`](Self::kind).
///
/// # Redaction
///
/// Neither the text nor `Debug` shows a sensitive value, also where the service repeats it. `***` stands for
///
/// - the access key secret and the access tokens of the client;
/// - values of the request under sensitive names such as `password`, `newPwd`, `apiKey`, `otp` or `recoveryCode`, at any
///   depth below them, and values of fields without a fixed form such as `requestHeaders`: texts and numbers of at least 4
///   bytes, and of 3 bytes where they stand as a whole word. They are found in ASCII upper and lower case, JSON, percent,
///   form and HTML encoding, and where the service cut them off;
/// - JSON Web Tokens, PEM blocks, `Bearer` and `Basic` credentials, and user info in URLs, whatever they were sent as.
///
/// A body that is not an envelope is shown up to the first sensitive name in it. The search takes a bounded time: text that
/// was not searched, and everything after a request with thousands of sensitive values, is replaced by `(rest withheld)`.
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
    /// Refused before anything was sent: a setting or an argument, which the text names. Also what
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) refuses to decide: several webhooks of one name.
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
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert_eq!(error.status_code(), Some(403));
    /// ```
    #[must_use]
    pub fn status_code(&self) -> Option<u16> {
        self.parts().status_code
    }

    /// The service's `apiCode`, where it sent one.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert_eq!(error.api_code(), Some(authing::ApiCode::NOT_SIGNED_IN));
    /// ```
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.parts().api_code
    }

    /// The service's `requestId`, where it sent one: what its support asks for.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert_eq!(error.request_id(), Some("934108e5"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.parts().request_id.as_deref()
    }

    /// What happened, in the service's words where it said something, else in ours.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert_eq!(error.message(), "no permission");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.parts().message
    }

    /// Whether a time limit ran out: [`timeout`](crate::ClientBuilder::timeout) or [`deadline`](crate::ClientBuilder::deadline).
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert!(!error.is_timeout());
    /// ```
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the failure is a passing one and the same call can be made again without doing anything twice.
    ///
    /// `false` for a `create` or `trigger` that may have been carried out: see [`outcome_unknown`](Self::outcome_unknown).
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert!(!error.is_retryable(), "it would be refused again");
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.parts().call.retryable
    }

    /// How long the service asked to wait (`Retry-After`), where it did.
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// if let Some(wait) = error.retry_after() {
    ///     std::thread::sleep(wait.min(std::time::Duration::from_secs(60)));
    /// }
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts().retry_after
    }

    /// Whether the request may have been carried out although no verdict came back.
    ///
    /// Only calls that change something: look before you repeat one, for a webhook with
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    ///
    /// # Examples
    ///
    /// ```
    /// # let text = r#"{"statusCode":403,"message":"no permission","apiCode":2020,"requestId":"934108e5"}"#;
    /// # let response: authing::ApiResponse<()> = serde_json::from_str(text).unwrap();
    /// # let error = response.into_result().unwrap_err();
    /// assert!(!error.outcome_unknown(), "the service said no");
    /// ```
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.parts().call.outcome_unknown
    }

    /// How often the request was tried: 0 where nothing was sent.
    ///
    /// # Examples
    ///
    /// ```
    /// let error = authing::ManagementClient::new("", "").unwrap_err();
    /// assert_eq!(error.attempts(), 0);
    /// ```
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.parts().call.attempts
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::rejected(ErrorKind::Config, message)
    }

    /// Found by us, not said by the service: `kind` tells what.
    pub(crate) fn rejected(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        // What the caller gave may be a token in the wrong place.
        let message = match message.into() {
            Cow::Owned(text) => Cow::Owned(excerpt::message_excerpt(&text, &Secrets::default())),
            ours => ours,
        };
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

    /// Whether its text may hold what somebody else said.
    pub(crate) fn may_contain_remote_text(&self) -> bool {
        let ours = [ErrorKind::Timeout, ErrorKind::Dns, ErrorKind::Connect, ErrorKind::Disconnected, ErrorKind::TooLarge];
        !matches!(self, Self::Transport(_)) || !ours.contains(&self.kind())
    }

    /// Marks the failure of a token call that came after attempts of `method` which may have been carried out.
    pub(crate) fn set_outcome_unknown_of(&mut self, method: &str) {
        let call = &mut self.parts_mut().call;
        call.outcome_unknown = true;
        call.unknown_call = Some(method.to_owned());
    }

    /// Marks a failure that came after the request went out, whatever it looks like: a connection can end in a way that
    /// others do not even begin.
    pub(crate) fn set_sent(&mut self) {
        let parts = self.parts_mut();
        parts.sent = Sent::Yes;
        if matches!(parts.kind, ErrorKind::Dns | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Proxy) {
            parts.kind = ErrorKind::Disconnected;
        }
    }

    /// Marks a failure that came of a caller's deadline, and not of the limit that all attempts have.
    pub(crate) fn set_deadline_exceeded(&mut self) {
        self.parts_mut().deadline_exceeded = true;
    }

    fn parts_mut(&mut self) -> &mut Parts {
        match self {
            Self::Api(ApiError(parts))
            | Self::Http(HttpError(parts))
            | Self::Transport(TransportError(parts))
            | Self::Decode(DecodeError(parts))
            | Self::Config(ConfigError(parts)) => parts,
        }
    }

    /// Takes out of the failure of a token call what may be a token, and says what to do about a refusal.
    pub(crate) fn in_token_call(mut self) -> Self {
        match &mut self {
            Self::Http(HttpError(parts)) if !parts.message.is_empty() => {
                parts.message = Cow::Borrowed("(withheld, since it may hold a token)")
            }
            Self::Decode(DecodeError(parts)) if parts.at.is_some() && !parts.message.starts_with("missing field") => {
                parts.message = Cow::Borrowed("not a token as the service gives them");
            }
            _ => {}
        }
        let refused = match self {
            Self::Api(_) => !self.is_retryable(),
            Self::Http(_) => matches!(self.kind(), ErrorKind::Unauthorized | ErrorKind::Forbidden),
            _ => false,
        };
        if refused {
            self.parts_mut().call.hint = Some(Cow::Borrowed(CHECK_THE_KEY));
        }
        self
    }

    /// Tells an error the call it belongs to, and takes `secrets` out of it: done once, on the way up.
    pub(crate) fn with_context(mut self, call: CallContext, secrets: &Secrets) -> Self {
        let is_body = matches!(self, Self::Http(_));
        let parts = self.parts_mut();
        parts.call = call;
        parts.redact(is_body, secrets);
        self
    }
}

/// What to do where the service does not know the access key.
pub(crate) const CHECK_THE_KEY: &str = "check the access key, and that host and platform are those it is for";
