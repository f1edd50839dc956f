//! What can go wrong, and what is to be made of it.

use std::time::Duration;

use authing::{Error, ErrorKind};

use super::api_methods::{ApiMethod, Data, Effect, TOKEN};
use crate::support::{Reply, Step};

/// One way in which an answer goes wrong: what the server does in place of answering with this body.
pub(super) type ResponseFault = Fault<Box<dyn Fn(&str) -> Reply + Send + Sync>>;

/// One way in which things go wrong.
pub(super) struct Fault<W> {
    pub(super) name: &'static str,
    pub(super) what: W,
    pub(super) outcome: Outcome,
    pub(super) variant: ErrorVariant,
    /// What the text of the error has in it.
    pub(super) text: &'static str,
    /// Whether it ends only because time does.
    pub(super) hangs: bool,
}

/// What a fault says of the call that it happened to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    /// That it was carried out: nothing is wrong enough to fail it.
    Success,
    /// That it was not carried out, and will be if it is made again.
    NotExecuted,
    /// Nothing, and that it may go well the next time.
    Unknown,
    /// Nothing, and that it will go the same way the next time.
    Invalid,
    /// That it was refused.
    Rejected,
    /// That its token was.
    TokenRejected,
    /// That it is to be made elsewhere, which a `GET` follows so many times.
    Redirected(usize),
    /// That it was carried out, with data that fits no type.
    DecodeError,
    /// That it was carried out, with no data.
    NoData,
}

/// The variant of an error, and its kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ErrorVariant {
    Nothing,
    Api(ErrorKind),
    Http(ErrorKind),
    Transport(ErrorKind),
    Decode,
}

/// What a call must come to.
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
        Self { name, what: Box::new(reply), outcome, variant, text, hangs: false }
    }

    /// One that is bounded by time alone.
    pub(super) fn hangs(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let variant = ErrorVariant::Transport(ErrorKind::Timeout);
        Self { hangs: true, ..Self::new(name, Outcome::Unknown, variant, TIMEOUT_TEXT, reply) }
    }

    /// One that does no harm.
    pub(super) fn harmless(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        Self::new(name, Outcome::Success, ErrorVariant::Nothing, "", reply)
    }
}

impl<W> Fault<W> {
    /// How long an attempt and a call may take.
    pub(super) fn limits(&self) -> (Duration, Duration) {
        if self.hangs { (HANG_TIMEOUT, 6 * HANG_TIMEOUT) } else { (5 * HANG_TIMEOUT, 10 * HANG_TIMEOUT) }
    }

    /// Compares how many requests came with how many there must be. Where time ends a fault, one that did not get through
    /// may be missing.
    pub(super) fn check_request_count(&self, api_method: &ApiMethod, requests: usize) {
        let expected = self.outcome.expected(api_method).requests;
        let range = if self.hangs { expected.min(1)..=expected } else { expected..=expected };
        assert!(range.contains(&requests), "{requests} requests where there must be {range:?}");
    }

    /// Compares the error of a call of `method` with what it must be.
    pub(super) fn check_error(&self, api_method: &ApiMethod, error: &Error) {
        let expected = self.outcome.expected(api_method);
        let variant = match error {
            Error::Api(error) => ErrorVariant::Api(error.kind()),
            Error::Http(_) => ErrorVariant::Http(error.kind()),
            Error::Transport(error) => ErrorVariant::Transport(error.kind()),
            Error::Decode(_) => ErrorVariant::Decode,
            _ => ErrorVariant::Nothing,
        };
        assert_eq!(variant, self.variant, "{error}");
        assert_eq!(error.attempts(), expected.attempts, "attempts(): {error}");
        assert_eq!(error.is_retryable(), expected.retryable, "is_retryable(): {error}");
        assert_eq!(error.outcome_unknown(), expected.outcome_unknown, "outcome_unknown(): {error}");
        let text = error.to_string();
        assert!(text.starts_with(&format!("{} failed", api_method.name)), "text: {text}");
        assert!(text.chars().count() < 1_400, "text of {} characters: {text}", text.chars().count());
        assert_eq!(text.contains(", 2 attempts in "), expected.attempts == 2, "text: {text}");
        let unknown = format!("; it may have been carried out{}", api_method.hint);
        assert_eq!(text.contains(&unknown), expected.outcome_unknown, "text: {text}");
        let done = "; the call was carried out, only its answer does not fit";
        assert_eq!(text.contains(done), variant == ErrorVariant::Decode && api_method.changes(), "text: {text}");
        // The answer to a token call is not shown.
        assert!(text.contains(self.text) || api_method.name == TOKEN, "text: {text}");
    }
}

impl Outcome {
    /// What becomes of a call of `method` that may be made once more.
    pub(super) fn expected(self, api_method: &ApiMethod) -> Expected {
        let once = Expected { succeeds: false, requests: 1, attempts: 1, retryable: false, outcome_unknown: false };
        let again = Expected { requests: 2, attempts: 2, ..once };
        match self {
            Self::Success => Expected { succeeds: true, ..once },
            Self::NotExecuted => Expected { retryable: true, ..again },
            Self::Unknown if api_method.effect == Effect::Once => Expected { outcome_unknown: true, ..once },
            Self::Unknown => Expected { retryable: true, outcome_unknown: api_method.changes(), ..again },
            Self::Invalid => Expected { outcome_unknown: api_method.changes(), ..once },
            Self::Rejected => once,
            Self::TokenRejected if api_method.name == TOKEN => once,
            Self::TokenRejected => again,
            Self::Redirected(hops) => Expected { requests: if api_method.effect == Effect::Get { hops } else { 1 }, ..once },
            Self::DecodeError => Expected { succeeds: api_method.data == Data::Ignored, ..once },
            Self::NoData => Expected { succeeds: api_method.data != Data::Needed, ..once },
        }
    }
}

/// A whole answer, written by hand.
pub(super) fn raw(bytes: impl AsRef<[u8]>) -> Reply {
    vec![Step::Send(bytes.as_ref().to_vec())]
}

/// Something, and then something else.
pub(super) fn then(bytes: impl AsRef<[u8]>, step: Step) -> Reply {
    vec![Step::Send(bytes.as_ref().to_vec()), step]
}

/// The time of an attempt that ends by nothing else.
const HANG_TIMEOUT: Duration = Duration::from_millis(1_500);
pub(super) const TIMEOUT_TEXT: &str = ": no whole answer within 1.5 s (timeout)";
