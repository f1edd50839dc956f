//! Failure: how the emulator fails a call on purpose.

use std::time::Duration;

/// A way in which the emulator fails a call, for [`fail_next`](crate::emulator::Emulator::fail_next) and
/// [`fail_next_token_calls`](crate::emulator::Emulator::fail_next_token_calls).
///
/// Each says whether the call is *executed*: whether, for example, the webhook of a `create-webhook` exists afterwards.
/// Later versions can add variants.
///
/// # Examples
///
/// ```
/// use authing::emulator::{Emulator, Failure};
///
/// let emulator = Emulator::start()?;
/// // The next response looks like that of a gateway whose backend is down.
/// emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>503</h1>".into() });
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Failure {
    /// Responds with an envelope and HTTP status 200, as the service does. Not executed.
    Envelope {
        /// The envelope's `statusCode`, e.g. 429. It is sent as it is, a 200 too.
        status_code: u16,
        /// The envelope's `apiCode`, left out if it is `None`.
        api_code: Option<u32>,
        /// The envelope's `message`.
        message: String,
    },
    /// Responds with an HTTP status and any body, as a gateway in front of the service does. Not executed.
    Http {
        /// The HTTP status, 200 to 999; others are sent as 500. 204 and 304 are sent without the body.
        status: u16,
        /// The body. The content type is JSON if it begins with `{`, HTML if it begins with `<`, else plain text.
        body: String,
    },
    /// Executes the call and delays the response.
    Delay(Duration),
    /// Closes the connection without a response. Not executed.
    CutBefore,
    /// Executes the call, then closes the connection in the middle of the response.
    CutAfter,
}

/// How many of the next calls fail, and how.
#[derive(Debug, Default)]
pub(crate) struct Plan(Option<(u32, Failure)>);

impl Plan {
    /// Replaces the plan; with `n` = 0 no call fails.
    pub(crate) fn set(&mut self, n: u32, failure: Failure) {
        self.0 = (n > 0).then_some((n, failure));
    }

    /// How the call that has just arrived fails, if it does; this uses up one call of the plan.
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
    fn plan_fails_the_given_number_of_calls() {
        let mut plan = Plan::default();
        assert!(plan.next().is_none());
        plan.set(2, Failure::CutBefore);
        assert!(plan.next().is_some() && plan.next().is_some() && plan.next().is_none());
        plan.set(2, Failure::CutBefore);
        plan.set(0, Failure::CutBefore);
        assert!(plan.next().is_none());
    }
}
