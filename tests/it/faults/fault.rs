//! A fault, and the result that the client must return for it.

use std::time::Duration;

use authing::{Error, ErrorKind};

use super::api_methods::{ApiMethod, Data, Effect, TOKEN};
use crate::support::{Reply, Step};

/// A faulty response: what the server sends instead of a correct response with this body.
pub(super) type ResponseFault = Fault<Box<dyn Fn(&str) -> Reply + Send + Sync>>;

/// A fault and the expected result.
pub(super) struct Fault<W> {
    pub(super) name: &'static str,
    pub(super) cause: W,
    pub(super) outcome: Outcome,
    pub(super) variant: ErrorVariant,
    /// A part of the text of the error.
    pub(super) text: &'static str,
    /// Whether only a timeout ends the attempt.
    pub(super) hangs: bool,
}

/// What the client can conclude about the call from a fault.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    /// The call succeeded: the fault is harmless.
    Success,
    /// The request was not executed, and a retry may succeed.
    NotExecuted,
    /// The request was not executed, and is retried until the deadline.
    Throttled,
    /// The request may have been executed. The failure is transient.
    Transient,
    /// The request may have been executed. The failure is permanent.
    Invalid,
    /// The service rejected the request.
    Rejected,
    /// The service rejected the access token.
    TokenRejected,
    /// The response is a redirect. A `GET` is sent this many times.
    Redirected(usize),
    /// The request was executed, and the data matches no type.
    DecodeError,
    /// The request was executed, and the response has no data.
    NoData,
}

/// The variant of an error, and its kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ErrorVariant {
    None,
    Api(ErrorKind),
    Http(ErrorKind),
    Transport(ErrorKind),
    Decode,
}

/// The expected result of a call.
pub(super) struct Expected {
    pub(super) succeeds: bool,
    pub(super) requests: usize,
    pub(super) attempts: u32,
    pub(super) retryable: bool,
    pub(super) outcome_unknown: bool,
}

impl ResponseFault {
    pub(super) fn new(
        name: &'static str,
        outcome: Outcome,
        variant: ErrorVariant,
        text: &'static str,
        reply: impl Fn(&str) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self { name, cause: Box::new(reply), outcome, variant, text, hangs: false }
    }

    /// A response that only a timeout ends.
    pub(super) fn hanging(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let variant = ErrorVariant::Transport(ErrorKind::Timeout);
        Self { hangs: true, ..Self::new(name, Outcome::Transient, variant, TIMEOUT_TEXT, reply) }
    }

    /// A response that the client accepts.
    pub(super) fn harmless(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        Self::new(name, Outcome::Success, ErrorVariant::None, "", reply)
    }
}

impl<W> Fault<W> {
    /// The limits of an attempt and of a call.
    pub(super) fn limits(&self) -> (Duration, Duration) {
        match self.outcome {
            _ if self.hangs => (HANG_TIMEOUT, 6 * HANG_TIMEOUT),
            // Only the deadline ends the retries.
            Outcome::Throttled => (HANG_TIMEOUT, HANG_TIMEOUT),
            _ => (5 * HANG_TIMEOUT, 10 * HANG_TIMEOUT),
        }
    }

    /// Checks the number of requests. If a timeout ends the attempts, a request that was not sent in time may be missing.
    pub(super) fn check_request_count(&self, api_method: &ApiMethod, requests: usize) {
        let expected = self.outcome.expected(api_method).requests;
        let range = match self.outcome {
            _ if self.hangs => expected.min(1)..=expected,
            Outcome::Throttled => expected..=usize::MAX,
            _ => expected..=expected,
        };
        assert!(range.contains(&requests), "{requests} requests, expected {range:?}");
    }

    /// Checks the error of a call of `api_method`.
    pub(super) fn check_error(&self, api_method: &ApiMethod, error: &Error) {
        let expected = self.outcome.expected(api_method);
        let variant = match error {
            Error::Api(error) => ErrorVariant::Api(error.kind()),
            Error::Http(_) => ErrorVariant::Http(error.kind()),
            Error::Transport(error) => ErrorVariant::Transport(error.kind()),
            Error::Decode(_) => ErrorVariant::Decode,
            _ => ErrorVariant::None,
        };
        assert_eq!(variant, self.variant, "{error}");
        match self.outcome {
            Outcome::Throttled => assert!(error.attempts() >= expected.attempts, "attempts(): {error}"),
            _ => assert_eq!(error.attempts(), expected.attempts, "attempts(): {error}"),
        }
        assert_eq!(error.is_retryable(), expected.retryable, "is_retryable(): {error}");
        assert_eq!(error.outcome_unknown(), expected.outcome_unknown, "outcome_unknown(): {error}");
        let text = error.to_string();
        assert!(text.starts_with(&format!("{}: ", api_method.name)), "text: {text}");
        assert!(text.chars().count() < 1_400, "text of {} characters: {text}", text.chars().count());
        assert_eq!(text.contains(&format!(", {} attempts in ", error.attempts())), expected.attempts > 1, "text: {text}");
        let outcome_unknown = format!("; it may have been executed{}", api_method.hint);
        assert_eq!(text.contains(&outcome_unknown), expected.outcome_unknown, "text: {text}");
        let executed = "; the call was executed, but its response does not match the type";
        assert_eq!(text.contains(executed), variant == ErrorVariant::Decode && api_method.changes(), "text: {text}");
        // Errors do not show the response to a token call.
        assert!(text.contains(self.text) || api_method.name == TOKEN, "text: {text}");
    }
}

impl Outcome {
    /// The expected result of a call of `api_method` with at most one retry.
    pub(super) fn expected(self, api_method: &ApiMethod) -> Expected {
        let one_attempt = Expected { succeeds: false, requests: 1, attempts: 1, retryable: false, outcome_unknown: false };
        let two_attempts = Expected { requests: 2, attempts: 2, ..one_attempt };
        match self {
            Self::Success => Expected { succeeds: true, ..one_attempt },
            Self::NotExecuted | Self::Throttled => Expected { retryable: true, ..two_attempts },
            Self::Transient if api_method.effect == Effect::NotIdempotent => Expected { outcome_unknown: true, ..one_attempt },
            Self::Transient => Expected { retryable: true, outcome_unknown: api_method.changes(), ..two_attempts },
            Self::Invalid => Expected { outcome_unknown: api_method.changes(), ..one_attempt },
            Self::Rejected => one_attempt,
            Self::TokenRejected if api_method.name == TOKEN => one_attempt,
            Self::TokenRejected => two_attempts,
            Self::Redirected(hops) => Expected { requests: if api_method.effect == Effect::Get { hops } else { 1 }, ..one_attempt },
            Self::DecodeError => Expected { succeeds: api_method.data == Data::Ignored, ..one_attempt },
            Self::NoData => Expected { succeeds: api_method.data != Data::Required, ..one_attempt },
        }
    }
}

/// A complete response as raw bytes.
pub(super) fn raw(bytes: impl AsRef<[u8]>) -> Reply {
    vec![Step::Send(bytes.as_ref().to_vec())]
}

/// Some bytes, then another step.
pub(super) fn then(bytes: impl AsRef<[u8]>, step: Step) -> Reply {
    vec![Step::Send(bytes.as_ref().to_vec()), step]
}

/// The timeout of attempts that hang.
const HANG_TIMEOUT: Duration = Duration::from_millis(1_500);
pub(super) const TIMEOUT_TEXT: &str = ": timed out after 1.5 s (timeout)";
