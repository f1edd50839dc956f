//! `SubscribeOptions`: the limits of a subscription.

use std::time::Duration;

use crate::error::Error;

/// The limits of a subscription, for [`subscribe_with`](crate::ManagementClient::subscribe_with).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use authing::subscribe::SubscribeOptions;
///
/// let options = SubscribeOptions::new()
///     .ping_after(Duration::from_secs(10))
///     .longest_pause(Duration::from_secs(5));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "options do nothing before subscribe_with()"]
pub struct SubscribeOptions {
    pub(super) ping_after: Duration,
    pub(super) pong_timeout: Duration,
    pub(super) message_timeout: Duration,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    pub(super) healthy_after: Duration,
}

impl SubscribeOptions {
    /// The defaults.
    pub fn new() -> Self {
        Self {
            ping_after: Duration::from_secs(20),
            pong_timeout: Duration::from_secs(10),
            message_timeout: Duration::from_secs(60),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            healthy_after: Duration::from_secs(60),
        }
    }

    /// Sets the time without received data after which the client sends a ping. From 1 ms to 1 day. Default: 20 s.
    pub fn ping_after(mut self, time: Duration) -> Self {
        self.ping_after = time;
        self
    }

    /// Sets how long the client waits for data after a ping. From 1 ms to 1 day. Default: 10 s.
    ///
    /// After this time, the client sends a second ping, and after the same time again the connection counts as lost: with the
    /// defaults, 40 s after the last data. This also limits the time for sending a ping.
    pub fn pong_timeout(mut self, time: Duration) -> Self {
        self.pong_timeout = time;
        self
    }

    /// Limits the time from the first byte of a message to its last. From 1 ms to 1 day. Default: 60 s.
    ///
    /// If a message takes longer, the connection counts as lost.
    pub fn message_timeout(mut self, time: Duration) -> Self {
        self.message_timeout = time;
        self
    }

    /// Sets the upper limit of the first pause before the client reconnects. From 1 ms to 1 day. Default: 1 s.
    ///
    /// It doubles with each failure up to [`longest_pause`](Self::longest_pause). The pause is a random part of it (full
    /// jitter).
    #[doc(alias("backoff", "jitter"))]
    pub fn first_pause(mut self, time: Duration) -> Self {
        self.first_pause = time;
        self
    }

    /// Sets the upper limit of all pauses. From 1 ms to 1 day. Default: 30 s.
    ///
    /// A `Retry-After` of the service can make the pause longer, up to an hour.
    pub fn longest_pause(mut self, time: Duration) -> Self {
        self.longest_pause = time;
        self
    }

    /// Sets the duration of a connection after which the pauses start at [`first_pause`](Self::first_pause) again. From 1 ms to
    /// 1 day. Default: 60 s.
    pub fn healthy_after(mut self, time: Duration) -> Self {
        self.healthy_after = time;
        self
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        for (name, value) in [
            ("ping_after", self.ping_after),
            ("pong_timeout", self.pong_timeout),
            ("message_timeout", self.message_timeout),
            ("first_pause", self.first_pause),
            ("longest_pause", self.longest_pause),
            ("healthy_after", self.healthy_after),
        ] {
            if !(SHORTEST..=LONGEST).contains(&value) {
                return Err(Error::invalid_request(format!("{name} of the subscription is {value:?}: set 1 ms to 1 day")));
            }
        }
        Ok(())
    }
}

impl Default for SubscribeOptions {
    fn default() -> Self {
        Self::new()
    }
}

const SHORTEST: Duration = Duration::from_millis(1);
const LONGEST: Duration = Duration::from_secs(24 * 3_600);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_out_of_range_are_rejected_by_name() {
        SubscribeOptions::new().check().unwrap();
        type Setter = fn(SubscribeOptions, Duration) -> SubscribeOptions;
        let setters: [(&str, Setter); 6] = [
            ("ping_after", SubscribeOptions::ping_after),
            ("pong_timeout", SubscribeOptions::pong_timeout),
            ("message_timeout", SubscribeOptions::message_timeout),
            ("first_pause", SubscribeOptions::first_pause),
            ("longest_pause", SubscribeOptions::longest_pause),
            ("healthy_after", SubscribeOptions::healthy_after),
        ];
        for (name, set) in setters {
            for good in [SHORTEST, LONGEST] {
                set(SubscribeOptions::new(), good).check().unwrap();
            }
            for bad in [Duration::ZERO, LONGEST + SHORTEST, Duration::MAX] {
                let error = set(SubscribeOptions::new(), bad).check().unwrap_err();
                assert!(error.to_string().starts_with(&format!("{name} of the subscription is ")), "{error}");
            }
        }
    }
}
