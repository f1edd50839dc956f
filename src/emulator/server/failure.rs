//! Failure: what the emulator does to a call instead of answering it.

use std::time::Duration;

/// A way in which the emulator fails a call, for [`fail_next`](crate::emulator::Emulator::fail_next) and
/// [`fail_next_token_calls`](crate::emulator::Emulator::fail_next_token_calls).
///
/// Each says whether the call is *carried out*: whether, say, the webhook of a `create-webhook` exists afterwards. Later
/// versions can add ways.
///
/// # Examples
///
/// ```
/// use authing::emulator::{Emulator, Failure};
///
/// let emulator = Emulator::start()?;
/// // The next answer looks like one of a gateway whose service is away.
/// emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>503</h1>".into() });
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Failure {
    /// Answers with an envelope and HTTP status 200, as the service does. Not carried out.
    Envelope {
        /// The envelope's `statusCode`, e.g. 429. It is sent as it is, a 200 too.
        status_code: u16,
        /// The envelope's `apiCode`, left out where it is `None`.
        api_code: Option<u32>,
        /// The envelope's `message`.
        message: String,
    },
    /// Answers with an HTTP status and a body that can be anything, as a gateway before the service does. Not carried
    /// out.
    Http {
        /// The HTTP status, 200 to 999; what is outside of that goes out as 500. 204 and 304 go out without the body.
        status: u16,
        /// The body. The content type is JSON where it begins with `{`, HTML where it begins with `<`, else plain text.
        body: String,
    },
    /// Carries the call out and answers that much later.
    Delay(Duration),
    /// Closes the connection without an answer. Not carried out.
    CutBefore,
    /// Carries the call out, then closes the connection in the middle of the answer.
    CutAfter,
}

/// How many of the next calls fail, and how.
#[derive(Debug, Default)]
pub(crate) struct Plan(Option<(u32, Failure)>);

impl Plan {
    /// Replaces what was planned; with `n` = 0 nothing is.
    pub(crate) fn set(&mut self, n: u32, failure: Failure) {
        self.0 = (n > 0).then_some((n, failure));
    }

    /// What to do to the call that has just arrived, which uses up one of the plan.
    pub(crate) fn next(&mut self) -> Option<Failure> {
        let (left, failure) = self.0.take()?;
        self.set(left - 1, failure.clone());
        Some(failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_lasts_for_its_number_of_calls() {
        let mut plan = Plan::default();
        assert!(plan.next().is_none());
        plan.set(2, Failure::CutBefore);
        assert!(plan.next().is_some() && plan.next().is_some() && plan.next().is_none());
        plan.set(2, Failure::CutBefore);
        plan.set(0, Failure::CutBefore);
        assert!(plan.next().is_none());
    }
}
