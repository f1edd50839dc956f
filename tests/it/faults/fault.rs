//! What can go wrong, and what is to be made of it.

use std::time::Duration;

use authing::{Error, ErrorKind};

use super::api_methods::{Data, Effect, Method, TOKEN};
use crate::support::{Reply, Step};

/// One way in which an answer goes wrong: what the server does in place of answering with this body.
pub(super) type Answer = Fault<Box<dyn Fn(&str) -> Reply + Send + Sync>>;

/// One way in which things go wrong.
pub(super) struct Fault<W> {
    pub(super) name: &'static str,
    pub(super) what: W,
    pub(super) verdict: Verdict,
    pub(super) told: Told,
    /// What the text of the error has in it.
    pub(super) words: &'static str,
    /// Whether it ends only because time does.
    pub(super) lasting: bool,
}

/// What a fault says of the call that it happened to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Verdict {
    /// That it was carried out: nothing is wrong enough to fail it.
    Fine,
    /// That it was not carried out, and will be if it is made again.
    NotDone,
    /// Nothing, and that it may go well the next time.
    Maybe,
    /// Nothing, and that it will go the same way the next time.
    Garbage,
    /// That it was refused.
    Refused,
    /// That its token was.
    TokenRefused,
    /// That it is to be made elsewhere, which a `GET` follows so many times.
    Elsewhere(usize),
    /// That it was carried out, with data that fits no type.
    Misfit,
    /// That it was carried out, with no data.
    NoData,
}

/// The variant of an error, and its kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Told {
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

impl Answer {
    pub(super) fn new(
        name: &'static str,
        verdict: Verdict,
        told: Told,
        words: &'static str,
        reply: impl Fn(&str) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self { name, what: Box::new(reply), verdict, told, words, lasting: false }
    }

    /// One that is bounded by time alone.
    pub(super) fn lasting(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let told = Told::Transport(ErrorKind::Timeout);
        Self { lasting: true, ..Self::new(name, Verdict::Maybe, told, NO_WHOLE_ANSWER, reply) }
    }

    /// One that does no harm.
    pub(super) fn harmless(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        Self::new(name, Verdict::Fine, Told::Nothing, "", reply)
    }
}

impl<W> Fault<W> {
    /// How long an attempt and a call may take.
    pub(super) fn limits(&self) -> (Duration, Duration) {
        if self.lasting { (LASTING, 6 * LASTING) } else { (5 * LASTING, 10 * LASTING) }
    }

    /// Compares how many requests came with how many there must be. Where time ends a fault, one that did not get through
    /// may be missing.
    pub(super) fn judge_requests(&self, method: &Method, requests: usize) {
        let expected = self.verdict.expected(method).requests;
        let range = if self.lasting { expected.min(1)..=expected } else { expected..=expected };
        assert!(range.contains(&requests), "{requests} requests where there must be {range:?}");
    }

    /// Compares the error of a call of `method` with what it must be.
    pub(super) fn judge(&self, method: &Method, error: &Error) {
        let expected = self.verdict.expected(method);
        let told = match error {
            Error::Api(error) => Told::Api(error.kind()),
            Error::Http(_) => Told::Http(error.kind()),
            Error::Transport(error) => Told::Transport(error.kind()),
            Error::Decode(_) => Told::Decode,
            _ => Told::Nothing,
        };
        assert_eq!(told, self.told, "{error}");
        assert_eq!(error.attempts(), expected.attempts, "attempts(): {error}");
        assert_eq!(error.is_retryable(), expected.retryable, "is_retryable(): {error}");
        assert_eq!(error.outcome_unknown(), expected.outcome_unknown, "outcome_unknown(): {error}");
        let text = error.to_string();
        assert!(text.starts_with(&format!("{} failed", method.name)), "text: {text}");
        assert!(text.chars().count() < 1_400, "text of {} characters: {text}", text.chars().count());
        assert_eq!(text.contains(", 2 attempts in "), expected.attempts == 2, "text: {text}");
        let unknown = format!("; it may have been carried out{}", method.remedy);
        assert_eq!(text.contains(&unknown), expected.outcome_unknown, "text: {text}");
        let done = "; the call was carried out, only its answer does not fit";
        assert_eq!(text.contains(done), told == Told::Decode && method.changes(), "text: {text}");
        // The answer to a token call is not shown.
        assert!(text.contains(self.words) || method.name == TOKEN, "text: {text}");
    }
}

impl Verdict {
    /// What becomes of a call of `method` that may be made once more.
    pub(super) fn expected(self, method: &Method) -> Expected {
        let once = Expected { succeeds: false, requests: 1, attempts: 1, retryable: false, outcome_unknown: false };
        let again = Expected { requests: 2, attempts: 2, ..once };
        match self {
            Self::Fine => Expected { succeeds: true, ..once },
            Self::NotDone => Expected { retryable: true, ..again },
            Self::Maybe if method.effect == Effect::Once => Expected { outcome_unknown: true, ..once },
            Self::Maybe => Expected { retryable: true, outcome_unknown: method.changes(), ..again },
            Self::Garbage => Expected { outcome_unknown: method.changes(), ..once },
            Self::Refused => once,
            Self::TokenRefused if method.name == TOKEN => once,
            Self::TokenRefused => again,
            Self::Elsewhere(hops) => Expected { requests: if method.effect == Effect::Get { hops } else { 1 }, ..once },
            Self::Misfit => Expected { succeeds: method.data == Data::Ignored, ..once },
            Self::NoData => Expected { succeeds: method.data != Data::Needed, ..once },
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
const LASTING: Duration = Duration::from_millis(1_500);
pub(super) const NO_WHOLE_ANSWER: &str = ": no whole answer within 1.5 s (timeout)";
