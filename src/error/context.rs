//! The data of an error: its cause, how much of the request was sent, and the call that it belongs to.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{ApiCode, ErrorKind};
use crate::redact::{Secrets, excerpt};

/// How much of a request was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Nothing was sent that the service could execute.
    No,
    /// The request was sent, completely or in part, and no complete response arrived.
    Yes,
    /// A response arrived.
    Responded,
}

/// The call that an error belongs to.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallContext {
    /// The API method, such as `get-webhook`; empty if the error belongs to no call.
    pub(crate) method: String,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) retryable: bool,
    pub(crate) outcome_unknown: bool,
    /// The API method whose outcome is unknown, if it is not the one that failed.
    pub(crate) unknown_call: Option<String>,
    /// The hint for the caller.
    pub(crate) hint: Option<Cow<'static, str>>,
}

/// The members of an envelope that reports a failure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EnvelopeContext<'a> {
    pub(crate) status_code: u16,
    pub(crate) http_status: Option<u16>,
    pub(crate) message: &'a str,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) retry_after: Option<Duration>,
    /// The time of the service's clock.
    pub(crate) date: Option<SystemTime>,
}

/// A position in a response.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The data of all variants. One type in a box, so that an error has the size of a pointer.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    pub(crate) kind: ErrorKind,
    pub(crate) sent: Sent,
    /// Whether the deadline of the call expired, and not the timeout of the attempt.
    pub(crate) deadline_exceeded: bool,
    pub(crate) message: Cow<'static, str>,
    pub(crate) status_code: Option<u16>,
    pub(crate) http_status: Option<u16>,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    #[cfg_attr(not(feature = "signature"), allow(dead_code, reason = "only signatures are compared with the service's clock"))]
    pub(crate) date: Option<SystemTime>,
    pub(crate) at: Option<Position>,
    pub(crate) call: CallContext,
    /// The cause, if `message` does not contain its text.
    pub(crate) source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Parts {
    #[inline(never)]
    pub(super) fn new(kind: ErrorKind, message: Cow<'static, str>) -> Box<Self> {
        Box::new(Self {
            kind,
            sent: Sent::No,
            deadline_exceeded: false,
            message,
            status_code: None,
            http_status: None,
            api_code: None,
            request_id: None,
            retry_after: None,
            date: None,
            at: None,
            call: CallContext::default(),
            source: None,
        })
    }

    /// The cause, if there is one.
    #[inline]
    pub(super) fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }

    /// Writes the API method, if the error belongs to a call.
    pub(super) fn write_start(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.call.method.as_str() {
            "" => Ok(()),
            method => write!(f, "{method}: "),
        }
    }

    /// Writes the number of attempts, the requested pause, whether the outcome is unknown, and the hint.
    pub(super) fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = &self.call;
        if call.attempts > 1 {
            write!(f, ", {} attempts in {:.1} s", call.attempts, call.elapsed.as_secs_f64())?;
        }
        if let Some(pause) = self.retry_after {
            write!(f, "; retry after {} s", pause.as_secs_f64())?;
        }
        match &call.unknown_call {
            Some(method) => write!(f, "; the earlier {method} request may have been executed")?,
            None if call.outcome_unknown => f.write_str("; it may have been executed")?,
            None => {}
        }
        match &call.hint {
            Some(hint) if call.outcome_unknown => write!(f, ": {hint}"),
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }

    /// Redacts remote text and shortens it to an excerpt. `is_body`: the message is the complete body of a response.
    pub(super) fn redact(&mut self, is_body: bool, secrets: &Secrets) {
        // A borrowed message is a constant of this crate.
        if let Cow::Owned(message) = &self.message {
            let shown = if is_body { excerpt::body_excerpt(message, secrets) } else { excerpt::message_excerpt(message, secrets) };
            self.message = Cow::Owned(shown);
        }
        self.request_id = self.request_id.take().map(|id| excerpt::message_excerpt(&id, secrets));
        if let Some(at) = &mut self.at {
            at.path = excerpt::message_excerpt(&at.path, secrets);
        }
    }
}
