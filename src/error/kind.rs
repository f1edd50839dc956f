//! `ErrorKind`: what programs match on.

use std::fmt;

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
    Unsuccessful,
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
    /// The response is larger than [`max_response_size`](crate::ClientBuilder::max_response_size), or reading it would take
    /// more than 8 MiB of memory and more than 8 times its size.
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
            200 => Self::Unsuccessful,
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
            Self::Unsuccessful => "unsuccessful",
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
