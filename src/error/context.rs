//! What an error knows: what happened, where, and to which call.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use super::{ApiCode, ErrorKind};
use crate::redact::{Secrets, excerpt};

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
pub(crate) struct CallContext {
    pub(crate) method: String,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) retryable: bool,
    pub(crate) outcome_unknown: bool,
    /// Which method's outcome is unknown, where it is another one that failed.
    pub(crate) unknown_call: Option<String>,
    /// What to do about it, where the call knows.
    pub(crate) hint: Option<Cow<'static, str>>,
}

/// What an envelope says of a failure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EnvelopeContext<'a> {
    pub(crate) status_code: u16,
    pub(crate) http_status: Option<u16>,
    pub(crate) message: &'a str,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) retry_after: Option<Duration>,
    /// What the service's clock said.
    pub(crate) date: Option<SystemTime>,
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
    /// Whether it came of a caller's deadline.
    pub(crate) deadline_exceeded: bool,
    pub(crate) message: Cow<'static, str>,
    pub(crate) status_code: Option<u16>,
    pub(crate) http_status: Option<u16>,
    pub(crate) api_code: Option<ApiCode>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    #[cfg_attr(not(feature = "signature"), allow(dead_code, reason = "only a signature has a date to compare with it"))]
    pub(crate) date: Option<SystemTime>,
    pub(crate) at: Option<Position>,
    pub(crate) call: CallContext,
}

impl Parts {
    pub(super) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Box<Self> {
        Box::new(Self {
            kind,
            sent: Sent::No,
            deadline_exceeded: false,
            message: message.into(),
            status_code: None,
            http_status: None,
            api_code: None,
            request_id: None,
            retry_after: None,
            date: None,
            at: None,
            call: CallContext::default(),
        })
    }

    /// What failed.
    pub(super) fn write_start(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.call.method.as_str() {
            "" => f.write_str("the call failed"),
            method => write!(f, "{method} failed"),
        }
    }

    /// How often it was tried, and what to do.
    pub(super) fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = &self.call;
        if call.attempts > 1 {
            write!(f, ", {} attempts in {:.1} s", call.attempts, call.elapsed.as_secs_f64())?;
        }
        if let Some(wait) = self.retry_after {
            write!(f, "; the service asks to wait {} s", wait.as_secs_f64())?;
        }
        match &call.unknown_call {
            Some(method) => write!(f, "; the {method} before it may have been carried out")?,
            None if call.outcome_unknown => f.write_str("; it may have been carried out")?,
            None => {}
        }
        match &call.hint {
            Some(hint) if call.outcome_unknown => write!(f, ", {hint}"),
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }

    /// Redacts text from outside, and cuts it to what an error shows. `is_body`: the message is the whole body of a
    /// response.
    pub(super) fn redact(&mut self, is_body: bool, secrets: &Secrets) {
        // Borrowed text is ours.
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
