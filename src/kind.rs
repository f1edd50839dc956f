//! The codes of a failure that programs match on: `ErrorKind` and `ApiCode`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What kind of failure an [`Error`](crate::Error) is: the thing to match on.
///
/// The first group is the service's `statusCode`, the second what happened on the way. Kinds are added over
/// time, so a `match` needs a `_` arm.
///
/// # Examples
///
/// ```no_run
/// use authing::ErrorKind;
///
/// # let client = authing::ManagementClient::from_env()?;
/// match client.get_webhook("webhook-id") {
///     Ok(webhook) => println!("{} goes to {}", webhook.name, webhook.url),
///     Err(error) => match error.kind() {
///         ErrorKind::NotFound => println!("there is no such webhook"),
///         ErrorKind::Unauthorized => println!("check the access key"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `statusCode` 400: an argument is not valid.
    InvalidArgument,
    /// `statusCode` or HTTP status 401: the access key or the token is not valid.
    Unauthorized,
    /// `statusCode` 402: the plan does not include this call.
    PaymentRequired,
    /// `statusCode` or HTTP status 403: no permission.
    Forbidden,
    /// `statusCode` 404: no such resource. A 404 of a web server that is not the service is
    /// [`NoEnvelope`](Self::NoEnvelope), so that a wrong host is never taken for a missing webhook.
    NotFound,
    /// `statusCode` 409: conflicts with an existing resource; also several webhooks of one name in
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook).
    Conflict,
    /// `statusCode` or HTTP status 413: the request is too large.
    PayloadTooLarge,
    /// `statusCode` 422: well-formed, but not allowed by a rule of the service.
    InvalidOperation,
    /// `statusCode` or HTTP status 429: too many requests.
    Throttled,
    /// `statusCode` 499: another error of the client.
    ClientError,
    /// `statusCode` or HTTP status 500: the service failed.
    ServerError,
    /// `statusCode` 501: the operation is not supported.
    Unsupported,
    /// `statusCode` or HTTP status 502 or 504: a service behind the API failed.
    BadGateway,
    /// `statusCode` or HTTP status 503: under maintenance.
    Unavailable,
    /// `statusCode` 601: the service could not reach a third party's endpoint.
    EndpointRequest,
    /// `statusCode` 602: a third party's endpoint answered with an error.
    EndpointResponse,
    /// `statusCode` 603: the customer's own code failed (pipeline, custom database).
    CustomCode,
    /// `statusCode` 200 with `success: false`: the service accepted the call and did not do it.
    NotDone,
    /// Any other `statusCode`.
    Other(u16),

    /// No whole answer within [`timeout`](crate::ClientBuilder::timeout) or
    /// [`deadline`](crate::ClientBuilder::deadline).
    Timeout,
    /// The host's name could not be resolved.
    Dns,
    /// No connection to the host.
    Connect,
    /// TLS failed: mostly a certificate that is not trusted.
    Tls,
    /// The proxy refused, or could not be used.
    Proxy,
    /// The connection was lost: reset, or closed before the answer was whole.
    Disconnected,
    /// The answer is not HTTP.
    Protocol,
    /// The answer is larger than [`max_response_size`](crate::ClientBuilder::max_response_size).
    TooLarge,
    /// A redirect that is not followed: to another host, of a `POST`, or too many.
    Redirect,
    /// An HTTP answer that is no envelope: it comes from something other than the service.
    NoEnvelope,
    /// The call succeeded, but its data does not fit the type.
    Decode,
    /// Refused before anything was sent: a setting or an argument.
    Config,
}

impl ErrorKind {
    /// The kind of an envelope's `statusCode`.
    pub(crate) fn of_status_code(status_code: u16) -> Self {
        match status_code {
            200 => Self::NotDone,
            400 => Self::InvalidArgument,
            401 => Self::Unauthorized,
            402 => Self::PaymentRequired,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            413 => Self::PayloadTooLarge,
            422 => Self::InvalidOperation,
            429 => Self::Throttled,
            499 => Self::ClientError,
            500 => Self::ServerError,
            501 => Self::Unsupported,
            502 | 504 => Self::BadGateway,
            503 => Self::Unavailable,
            601 => Self::EndpointRequest,
            602 => Self::EndpointResponse,
            603 => Self::CustomCode,
            other => Self::Other(other),
        }
    }

    /// The kind of an HTTP answer without an envelope. Only statuses that mean the same from whoever sends
    /// them are taken: a proxy's 404 says nothing about a webhook.
    pub(crate) fn of_http_status(status: u16) -> Self {
        match status {
            401 | 403 | 413 | 429 | 500 | 502..=504 => Self::of_status_code(status),
            _ => Self::NoEnvelope,
        }
    }

    /// Words for an error text.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid argument",
            Self::Unauthorized => "unauthorized",
            Self::PaymentRequired => "not in the plan",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::PayloadTooLarge => "request too large",
            Self::InvalidOperation => "not allowed",
            Self::Throttled => "too many requests",
            Self::ClientError => "client error",
            Self::ServerError => "server error",
            Self::Unsupported => "not supported",
            Self::BadGateway => "bad gateway",
            Self::Unavailable => "under maintenance",
            Self::EndpointRequest => "third-party endpoint not reached",
            Self::EndpointResponse => "third-party endpoint failed",
            Self::CustomCode => "custom code failed",
            Self::NotDone => "not done",
            Self::Other(_) => "unknown status",
            Self::Timeout => "timeout",
            Self::Dns => "name not resolved",
            Self::Connect => "no connection",
            Self::Tls => "TLS failed",
            Self::Proxy => "proxy failed",
            Self::Disconnected => "connection lost",
            Self::Protocol => "not HTTP",
            Self::TooLarge => "answer too large",
            Self::Redirect => "redirect not followed",
            Self::NoEnvelope => "no envelope",
            Self::Decode => "data does not fit",
            Self::Config => "refused",
        }
    }
}

impl fmt::Display for ErrorKind {
    /// Writes a few words, such as `not found`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// The service's `apiCode`: the business meaning of a failure, finer than its `statusCode`.
///
/// The service has more codes than the constants here; compare with a number for the others.
///
/// # Examples
///
/// ```
/// use authing::ApiCode;
///
/// let code = ApiCode::from(2004);
/// assert_eq!(code, ApiCode::NO_SUCH_USER);
/// assert_eq!(code, 2004);
/// assert_eq!(code.to_string(), "2004");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
#[allow(clippy::exhaustive_structs, reason = "a code is a number, and nothing will come to it")]
pub struct ApiCode(
    /// The number.
    pub u32,
);

impl ApiCode {
    /// 1300: the signature is not valid.
    pub const INVALID_SIGNATURE: Self = Self(1300);
    /// 1301: the signature method differs from the server's.
    pub const SIGNATURE_METHOD: Self = Self(1301);
    /// 1302: the signature version differs from the server's.
    pub const SIGNATURE_VERSION: Self = Self(1302);
    /// 1303: the signature's date is not well-formed.
    pub const MALFORMED_DATE: Self = Self(1303);
    /// 1304: the `date` header is missing.
    pub const MISSING_DATE: Self = Self(1304);
    /// 1305: the `date` is too far from the server's clock.
    pub const CLOCK_SKEW: Self = Self(1305);
    /// 1306: the signature was already used.
    pub const REPLAYED_SIGNATURE: Self = Self(1306);
    /// 2004: no such user.
    pub const NO_SUCH_USER: Self = Self(2004);
    /// 2005: the user is locked.
    pub const USER_LOCKED: Self = Self(2005);
    /// 2006: wrong password.
    pub const WRONG_PASSWORD: Self = Self(2006);
    /// 2011: no such application.
    pub const NO_SUCH_APPLICATION: Self = Self(2011);
    /// 2020: not signed in, no access.
    pub const NOT_SIGNED_IN: Self = Self(2020);
    /// 2031: the application forbids registration.
    pub const REGISTRATION_FORBIDDEN: Self = Self(2031);
    /// 2039: the application's domain is taken.
    pub const APPLICATION_DOMAIN_TAKEN: Self = Self(2039);
    /// 2040: the user pool's domain is taken.
    pub const USER_POOL_DOMAIN_TAKEN: Self = Self(2040);
    /// 2224: no such user pool.
    pub const NO_SUCH_USER_POOL: Self = Self(2224);
    /// 2333: wrong user name or password.
    pub const WRONG_CREDENTIALS: Self = Self(2333);
    /// 4021: metering and billing error.
    pub const BILLING: Self = Self(4021);

    /// The number.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(authing::ApiCode::WRONG_CREDENTIALS.get(), 2333);
    /// ```
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for ApiCode {
    fn from(code: u32) -> Self {
        Self(code)
    }
}

impl From<ApiCode> for u32 {
    fn from(code: ApiCode) -> Self {
        code.0
    }
}

impl PartialEq<u32> for ApiCode {
    fn eq(&self, other: &u32) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for ApiCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ApiCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiCode({})", self.0)
    }
}
