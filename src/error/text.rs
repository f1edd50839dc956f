//! The texts of errors: one line each, the same in `Display` and `Debug`.

use std::fmt;

use super::context::Parts;
use super::variants::{ApiError, ConfigError, DecodeError, EnsureError, HttpError, RequestError, TransportError};
use super::{Error, ErrorKind};

/// Implements `Display`, `Debug` and `std::error::Error` of an error type by a function that writes its text.
macro_rules! error_text {
    ($($error:ident: $write:ident;)*) => {$(
        impl fmt::Display for $error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                $write(&self.0, f)
            }
        }

        impl fmt::Debug for $error {
            /// Writes the same line as `Display`.
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl std::error::Error for $error {
            #[inline]
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                self.0.source()
            }
        }
    )*};
}

error_text! {
    ApiError: write_api;
    HttpError: write_http;
    TransportError: write_transport;
    DecodeError: write_decode;
    EnsureError: write_ensure;
    RequestError: write_local;
    ConfigError: write_local;
}

impl fmt::Debug for Error {
    /// Writes the same line as `Display`, for a `main` that returns `authing::Result<()>`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn write_api(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.write_start(f)?;
    write!(f, "{} {}", parts.status_code.unwrap_or_default(), parts.kind)?;
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

fn write_http(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.write_start(f)?;
    write!(f, "unexpected HTTP {}, not an Authing response: ", parts.status_code.unwrap_or_default())?;
    match &*parts.message {
        "" => f.write_str("empty body")?,
        excerpt => f.write_str(excerpt)?,
    }
    parts.write_end(f)?;
    match parts.kind {
        ErrorKind::UnknownEndpoint => f.write_str("; check the path and `host`"),
        ErrorKind::NoEnvelope => f.write_str("; check `host`"),
        _ => Ok(()),
    }
}

fn write_transport(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.write_start(f)?;
    f.write_str(&parts.message)?;
    if parts.call.outcome_unknown && parts.call.unknown_call.is_none() {
        f.write_str(" after the request was sent")?;
    }
    parts.write_end(f)
}

fn write_decode(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.write_start(f)?;
    match &parts.at {
        Some(at) => write!(f, "{}: {} (line {}, column {})", at.path, parts.message, at.line, at.column)?,
        None => f.write_str(&parts.message)?,
    }
    parts.write_end(f)
}

fn write_ensure(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.write_start(f)?;
    f.write_str(&parts.message)
}

/// Writes a message that names a setting or an argument. It does not start with an API method.
fn write_local(parts: &Parts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&parts.message)
}
