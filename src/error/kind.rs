//! `ErrorKind`: the kind of a failure, to match on.

use std::fmt;

/// The kind of an [`Error`](crate::Error), to match on.
///
/// The first group are the status codes of the service, the second are failures of the transport and of this crate. New
/// kinds can be added in minor releases, so a `match` needs a `_` arm.
///
/// # Examples
///
/// ```no_run
/// use authing::{ErrorKind, ManagementClient};
///
/// # fn main() -> authing::Result<()> {
/// let client = ManagementClient::from_env()?;
/// match client.get_webhook("webhook-id") {
///     Ok(webhook) => println!("{} is sent to {}", webhook.name, webhook.url),
///     Err(error) => match error.kind() {
///         ErrorKind::NotFound => println!("there is no such webhook"),
///         ErrorKind::Unauthorized => println!("check the access key"),
///         _ => return Err(error),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `statusCode` 400: the service rejected an argument. A request that this crate rejects before sending it is
    /// [`InvalidRequest`](Self::InvalidRequest).
    InvalidArgument,
    /// `statusCode` or HTTP status 401: the access key or the access token is invalid.
    Unauthorized,
    /// `statusCode` 402: the plan does not include this call.
    PaymentRequired,
    /// `statusCode` or HTTP status 403: the access key lacks a permission.
    Forbidden,
    /// `statusCode` 404: the resource does not exist. A path that does not exist is
    /// [`UnknownEndpoint`](Self::UnknownEndpoint).
    NotFound,
    /// The endpoint does not exist: a `statusCode` 404 with the message `Cannot GET /...`, or an HTTP 404 without an
    /// envelope. Check the path and [`host`](crate::ClientBuilder::host).
    UnknownEndpoint,
    /// `statusCode` 409: the request conflicts with an existing resource. Also from
    /// [`ensure_webhook`](crate::ManagementClient::ensure_webhook) if several webhooks have the name.
    Conflict,
    /// `statusCode` or HTTP status 413: the request is too large.
    PayloadTooLarge,
    /// `statusCode` 422: the request is well-formed, but violates a rule of the service.
    InvalidOperation,
    /// `statusCode` or HTTP status 429: too many requests.
    #[doc(alias = "rate limit")]
    Throttled,
    /// `statusCode` 499: another error of the client.
    ClientError,
    /// `statusCode` or HTTP status 500: the service failed.
    ServerError,
    /// `statusCode` 501: the service does not support the operation.
    Unsupported,
    /// `statusCode` or HTTP status 502 or 504: a service behind the API failed.
    BadGateway,
    /// `statusCode` or HTTP status 503: the service is under maintenance.
    Unavailable,
    /// `statusCode` 601: the service could not reach an endpoint of a third party, such as a callback URL.
    EndpointRequest,
    /// `statusCode` 602: the endpoint of a third party returned an error.
    EndpointResponse,
    /// `statusCode` 603: custom code failed (pipeline, custom database).
    CustomCode,
    /// `statusCode` 200 with `success: false`: the service accepted the call and did not execute it.
    Unsuccessful,
    /// Any other `statusCode`.
    Other(u16),

    /// [`timeout`](crate::ClientBuilder::timeout) or [`deadline`](crate::ClientBuilder::deadline) expired before the complete
    /// response arrived.
    Timeout,
    /// The host name could not be resolved.
    Dns,
    /// The client could not connect to the host.
    Connect,
    /// TLS failed, usually because the certificate is not trusted.
    Tls,
    /// The proxy rejected the connection or could not be used.
    Proxy,
    /// The connection was lost: reset, or closed before the response was complete.
    Disconnected,
    /// The response is not HTTP, or a server did not follow the WebSocket protocol.
    Protocol,
    /// The response is larger than [`max_response_size`](crate::ClientBuilder::max_response_size), or reading it would take
    /// more than 8 MiB of memory and more than 8 times its size.
    TooLarge,
    /// A redirect that is not followed: to another host, of a `POST`, or after too many others.
    Redirect,
    /// An HTTP response without an envelope: it does not come from the service.
    NoEnvelope,
    /// The service executed the call, but the data of the response does not match the type.
    #[doc(alias = "deserialization")]
    Decode,
    /// The service listed fewer webhooks than it counts, so [`ensure_webhook`](crate::ManagementClient::ensure_webhook) cannot
    /// determine whether a webhook with the name exists.
    Incomplete,
    /// This crate rejected the request before sending it: an argument such as an empty ID, the path, or a body that cannot
    /// be serialized.
    InvalidRequest,
    /// A setting of the client or an environment variable is missing or invalid.
    Config,
}

impl ErrorKind {
    /// The kind for the `statusCode` of an envelope.
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

    /// The kind for a response without an envelope. Only statuses that mean the same from every server have the kind of the
    /// `statusCode`: the 404 of a proxy does not mean that a webhook does not exist.
    pub(crate) fn of_http_status(status: u16) -> Self {
        match status {
            401 | 403 | 413 | 429 | 500 | 502..=504 => Self::of_status_code(status),
            404 => Self::UnknownEndpoint,
            _ => Self::NoEnvelope,
        }
    }

    /// The words for error texts.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid argument",
            Self::Unauthorized => "unauthorized",
            Self::PaymentRequired => "not included in the plan",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::UnknownEndpoint => "unknown endpoint",
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
            Self::Connect => "connection failed",
            Self::Tls => "TLS failed",
            Self::Proxy => "proxy failed",
            Self::Disconnected => "connection lost",
            Self::Protocol => "not HTTP",
            Self::TooLarge => "response too large",
            Self::Redirect => "redirect not followed",
            Self::NoEnvelope => "not an Authing response",
            Self::Decode => "response does not match the type",
            Self::Incomplete => "incomplete list",
            Self::InvalidRequest => "invalid request",
            Self::Config => "invalid configuration",
        }
    }
}

impl fmt::Display for ErrorKind {
    /// Writes a few words, such as `not found`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}
