//! `Failure`: the failures that a test can plan.

use std::time::Duration;

/// A planned failure of a call, for [`fail_next`](crate::emulator::Emulator::fail_next) and
/// [`fail_next_token_calls`](crate::emulator::Emulator::fail_next_token_calls).
///
/// The variants differ in whether the call is executed: for example, whether `create-webhook` creates the webhook.
///
/// # Examples
///
/// ```
/// use authing::emulator::{Emulator, Failure};
///
/// let emulator = Emulator::start()?;
/// // The next response is that of a gateway whose backend is unavailable.
/// emulator.fail_next(1, Failure::Http { status: 503, body: "<h1>503</h1>".into() });
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Failure {
    /// Responds with an error envelope and HTTP status 200, as the service does. The call is not executed.
    Envelope {
        /// The envelope's `statusCode`, e.g. 429. Any value is allowed, including 200.
        status_code: u16,
        /// The envelope's `apiCode`. `None` omits it.
        api_code: Option<u32>,
        /// The envelope's `message`.
        message: String,
    },
    /// Responds with an HTTP status and any body, as a gateway in front of the service does. The call is not executed.
    Http {
        /// The HTTP status, 200 to 999. Other values are sent as 500. 204 and 304 are sent without the body.
        status: u16,
        /// The body. The content type is JSON if it starts with `{`, HTML if it starts with `<`, otherwise plain text.
        body: String,
    },
    /// Executes the call and delays the response by this duration.
    Delay(Duration),
    /// Closes the connection without a response. The call is not executed.
    CutBefore,
    /// Executes the call, then closes the connection in the middle of the response.
    CutAfter,
}

/// The number of calls that are to fail, and the failure.
#[derive(Debug, Default)]
pub(crate) struct Plan(Option<(u32, Failure)>);

impl Plan {
    /// Replaces the plan. 0 cancels it.
    pub(crate) fn set(&mut self, n: u32, failure: Failure) {
        self.0 = (n > 0).then_some((n, failure));
    }

    /// Returns the planned failure of the current call, and removes it from the plan.
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
