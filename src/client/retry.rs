//! Retries: which failures are retried, after which pause, within the deadline.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use super::request::Idempotency;
use crate::error::ErrorKind;
use crate::error::{Error, Sent};

/// The upper limit of the first pause. It doubles with each retry.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The upper limit of all pauses, unless the service requests a longer one.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// The lower limit of pauses that the service requests: `Retry-After: 0` must not cause a burst of requests.
const SHORTEST_REQUESTED_PAUSE: Duration = Duration::from_millis(100);
/// A requested pause is extended by up to this fraction of it, so that clients that received the same `Retry-After` do not
/// retry at the same time.
const REQUESTED_PAUSE_JITTER: f64 = 0.2;

/// The jitter of longer pauses is computed from this pause.
const LONGEST_JITTERED_PAUSE: Duration = Duration::from_secs(3_600);

/// The minimum time left for a retry. A shorter attempt would only replace the error by a timeout.
const SHORTEST_ATTEMPT: Duration = Duration::from_millis(50);

/// Whether a failed call is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Retry after this pause.
    Retry(Duration),
    /// Return the error.
    GiveUp,
}

/// The retries of a call so far, and the time left.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Progress {
    /// Retries so far that count against `max_retries`.
    pub(crate) retries: u32,
    pub(crate) max_retries: u32,
    /// Retries so far after a 429, which do not count.
    pub(crate) throttled: u32,
    /// The time left until the deadline.
    pub(crate) left: Duration,
}

/// Decides whether to retry. `jitter` is between 0 and 1. Jitter and time are arguments, so that the function is pure.
pub(crate) fn decide(error: &Error, idempotency: Idempotency, progress: Progress, jitter: f64) -> Decision {
    let used_up = if is_throttled(error) { progress.max_retries == 0 } else { progress.retries >= progress.max_retries };
    if used_up || !is_retryable(error, idempotency) {
        return Decision::GiveUp;
    }
    let (shortest, pause) = match error.retry_after() {
        Some(requested) => {
            let shortest = requested.max(SHORTEST_REQUESTED_PAUSE);
            let extra = shortest.min(LONGEST_JITTERED_PAUSE).mul_f64(REQUESTED_PAUSE_JITTER * jitter.clamp(0.0, 1.0));
            (shortest, shortest.saturating_add(extra))
        }
        None => {
            let pause = backoff(progress.retries.saturating_add(progress.throttled), jitter);
            (pause, pause)
        }
    };
    // If only the jitter exceeds the deadline, it is reduced.
    match progress.left.checked_sub(SHORTEST_ATTEMPT) {
        Some(room) if shortest < room => Decision::Retry(pause.min(room)),
        _ => Decision::GiveUp,
    }
}

/// Whether the service throttled the call: the request was not executed, and a retry does not count against `max_retries`.
pub(crate) fn is_throttled(error: &Error) -> bool {
    let parts = error.parts();
    matches!(error, Error::Api(_) | Error::Http(_)) && (parts.http_status == Some(429) || parts.status_code == Some(429))
}

/// Whether the failure is transient, and the call is idempotent or was not executed.
pub(crate) fn is_retryable(error: &Error, idempotency: Idempotency) -> bool {
    match transience(error) {
        Transience::NotExecuted => true,
        Transience::MaybeExecuted => idempotency != Idempotency::NotIdempotent,
        Transience::Permanent => false,
    }
}

/// Whether the call may have changed something although its result is unknown.
pub(crate) fn is_outcome_unknown(error: &Error, idempotency: Idempotency) -> bool {
    let parts = error.parts();
    idempotency != Idempotency::Read
        && match error {
            Error::Api(_) => transience(error) == Transience::MaybeExecuted,
            // HTTP 3xx and 4xx mean that the request was rejected. Other statuses without an envelope say nothing about it.
            Error::Http(http) => !(300..500).contains(&http.status()),
            Error::Transport(_) => parts.sent == Sent::Yes || (parts.sent == Sent::Responded && parts.kind != ErrorKind::Redirect),
            Error::Decode(_) | Error::Ensure(_) | Error::Request(_) | Error::Config(_) => false,
        }
}

#[derive(PartialEq, Eq)]
enum Transience {
    /// Transient, and the request was not executed.
    NotExecuted,
    /// Transient, and the request may have been executed.
    MaybeExecuted,
    Permanent,
}

fn transience(error: &Error) -> Transience {
    let parts = error.parts();
    match error {
        Error::Transport(_) => match parts.kind {
            ErrorKind::Dns | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Proxy => Transience::NotExecuted,
            ErrorKind::Timeout | ErrorKind::Disconnected if parts.sent == Sent::No => Transience::NotExecuted,
            ErrorKind::Timeout | ErrorKind::Disconnected => Transience::MaybeExecuted,
            _ => Transience::Permanent,
        },
        _ if is_throttled(error) => Transience::NotExecuted,
        // The `statusCode` of the envelope takes precedence over the HTTP status.
        Error::Api(_) => match parts.status_code {
            // 504 is not a code of the service, but a gateway may send it in an envelope.
            Some(500 | 502..=504) => Transience::MaybeExecuted,
            _ => Transience::Permanent,
        },
        Error::Http(_) => match parts.http_status {
            Some(502..=504) => Transience::MaybeExecuted,
            _ => Transience::Permanent,
        },
        Error::Decode(_) | Error::Ensure(_) | Error::Request(_) | Error::Config(_) => Transience::Permanent,
    }
}

/// Exponential backoff with full jitter, so that clients that failed at the same time do not retry at the same time.
fn backoff(retries: u32, jitter: f64) -> Duration {
    let step = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(retries)).min(LONGEST_PAUSE);
    step.mul_f64(jitter.clamp(0.0, 1.0))
}

/// Returns a random number between 0 and 1. It comes from the seed of a hash map, which needs no other crate.
pub(crate) fn random_jitter() -> f64 {
    let random = RandomState::new().build_hasher().finish() >> 32;
    f64::from(u32::try_from(random).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ApiError, EnvelopeContext, HttpError};

    const IDEMPOTENCIES: [Idempotency; 3] = [Idempotency::Read, Idempotency::Idempotent, Idempotency::NotIdempotent];

    fn progress(retries: u32) -> Progress {
        Progress { retries, max_retries: 2, throttled: 0, left: Duration::from_secs(30) }
    }

    fn api(status_code: u16, http_status: u16) -> Error {
        Error::Api(ApiError::new(EnvelopeContext {
            status_code,
            http_status: Some(http_status),
            message: "",
            api_code: None,
            request_id: None,
            retry_after: None,
            date: None,
        }))
    }

    fn http(status: u16) -> Error {
        Error::Http(HttpError::new(status, None, String::new()))
    }

    fn lost(kind: ErrorKind, sent: Sent) -> Error {
        Error::transport(kind, sent, "")
    }

    /// For each idempotency: whether the call is retried, and whether its outcome is unknown.
    fn row(error: &Error) -> ([bool; 3], [bool; 3]) {
        (
            IDEMPOTENCIES.map(|idempotency| is_retryable(error, idempotency)),
            IDEMPOTENCIES.map(|idempotency| is_outcome_unknown(error, idempotency)),
        )
    }

    #[test]
    fn retry_table_holds() {
        for not_executed in [
            lost(ErrorKind::Dns, Sent::No),
            lost(ErrorKind::Connect, Sent::No),
            lost(ErrorKind::Tls, Sent::No),
            lost(ErrorKind::Proxy, Sent::No),
            lost(ErrorKind::Timeout, Sent::No),
            lost(ErrorKind::Disconnected, Sent::No),
            api(429, 200),
            api(499, 429),
            http(429),
        ] {
            assert_eq!(row(&not_executed), ([true, true, true], [false, false, false]), "{not_executed:?}");
        }
        for maybe in [
            lost(ErrorKind::Timeout, Sent::Yes),
            lost(ErrorKind::Disconnected, Sent::Yes),
            api(500, 200),
            api(502, 200),
            api(503, 200),
            api(504, 504),
            api(504, 504),
            http(502),
            http(503),
            http(504),
        ] {
            assert_eq!(row(&maybe), ([true, true, false], [false, true, true]), "{maybe:?}");
        }
        for permanent in [
            api(400, 200),
            api(401, 401),
            api(404, 200),
            api(501, 200),
            api(400, 502),
            api(601, 200),
            api(200, 200),
            http(404),
            Error::config(""),
            Error::invalid_request(""),
            Error::ensure(ErrorKind::Conflict, "", ""),
        ] {
            assert_eq!(row(&permanent), ([false; 3], [false; 3]), "{permanent:?}");
        }
        for invalid in [http(200), http(500), lost(ErrorKind::Protocol, Sent::Yes), lost(ErrorKind::TooLarge, Sent::Responded)] {
            assert_eq!(row(&invalid), ([false; 3], [false, true, true]), "{invalid:?}");
        }
    }

    #[test]
    fn backoff_doubles_up_to_five_seconds_with_full_jitter() {
        let steps: Vec<u128> = (0..7).map(|retries| backoff(retries, 1.0).as_millis()).collect();
        assert_eq!(steps, [200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
        assert_eq!(backoff(u32::MAX, 0.5), Duration::from_millis(2_500));
        assert_eq!(backoff(3, 0.0), Duration::ZERO);
        assert!((0..1_000).map(|_| random_jitter()).all(|jitter| (0.0..=1.0).contains(&jitter)));
        assert_ne!(random_jitter(), random_jitter());
    }

    #[test]
    fn retries_stop_at_max_retries_and_deadline() {
        let error = http(503);
        assert_eq!(decide(&error, Idempotency::Read, progress(1), 1.0), Decision::Retry(Duration::from_millis(400)));
        assert_eq!(decide(&error, Idempotency::Read, progress(2), 1.0), Decision::GiveUp);
        let late = Progress { left: Duration::from_millis(449), ..progress(1) };
        assert_eq!(decide(&error, Idempotency::Read, late, 1.0), Decision::GiveUp);
    }

    fn throttled(retry_after: Duration) -> Error {
        Error::Http(HttpError::new(429, Some(retry_after), String::new()))
    }

    #[test]
    fn retry_after_replaces_the_backoff() {
        let decide = |retry_after, jitter| decide(&throttled(retry_after), Idempotency::NotIdempotent, progress(0), jitter);
        assert_eq!(decide(Duration::from_secs(7), 0.0), Decision::Retry(Duration::from_secs(7)));
        assert_eq!(decide(Duration::from_secs(31), 0.0), Decision::GiveUp);
        assert_eq!(decide(Duration::MAX, 1.0), Decision::GiveUp);
    }

    #[test]
    fn requested_pauses_have_a_minimum_and_jitter() {
        let decide = |retry_after, jitter| decide(&throttled(retry_after), Idempotency::Read, progress(0), jitter);
        assert_eq!(decide(Duration::ZERO, 0.0), Decision::Retry(Duration::from_millis(100)));
        assert_eq!(decide(Duration::ZERO, 1.0), Decision::Retry(Duration::from_millis(120)));
        assert_eq!(decide(Duration::from_secs(10), 0.5), Decision::Retry(Duration::from_secs(11)));
        assert_eq!(decide(Duration::from_secs(29), 1.0), Decision::Retry(Duration::from_millis(29_950)), "within the deadline");
    }

    #[test]
    fn throttled_attempts_do_not_count_against_max_retries() {
        let error = api(429, 200);
        let late = Progress { retries: 2, throttled: 9, ..progress(2) };
        assert_eq!(decide(&error, Idempotency::NotIdempotent, late, 1.0), Decision::Retry(Duration::from_secs(5)));
        assert_eq!(decide(&http(503), Idempotency::Read, late, 1.0), Decision::GiveUp);
        let none = Progress { max_retries: 0, ..progress(0) };
        assert_eq!(decide(&error, Idempotency::Read, none, 1.0), Decision::GiveUp, "max_retries 0 means no retries at all");
    }
}
