//! `Backoff`: the pauses before a lost connection is opened again.

use std::time::Duration;

use super::SubscribeOptions;

/// Counts failures and computes the pauses.
#[derive(Debug)]
pub(super) struct Backoff {
    first: Duration,
    longest: Duration,
    healthy_after: Duration,
    failures: u32,
}

impl Backoff {
    pub(super) fn new(options: &SubscribeOptions) -> Self {
        Self { first: options.first_pause, longest: options.longest_pause, healthy_after: options.healthy_after, failures: 0 }
    }

    /// Resets the pauses if the lost connection had lasted long enough.
    pub(super) fn lost(&mut self, lasted: Duration) {
        if lasted >= self.healthy_after {
            self.failures = 0;
        }
    }

    /// The pause before the next attempt. `jitter` is between 0 and 1; `requested` is the pause that the service requested.
    pub(super) fn pause(&mut self, requested: Option<Duration>, jitter: f64) -> Duration {
        let limit = self.first.saturating_mul(2_u32.saturating_pow(self.failures)).min(self.longest);
        self.failures = self.failures.saturating_add(1);
        let pause = limit.mul_f64(jitter.clamp(0.0, 1.0));
        // Jitter is added, so that clients with the same `Retry-After` do not reconnect at the same time.
        requested.map_or(pause, |requested| requested.min(LONGEST_REQUESTED).saturating_add(pause))
    }
}

/// Longer pauses that the service requests are reduced to this.
const LONGEST_REQUESTED: Duration = Duration::from_secs(3_600);

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(backoff: &mut Backoff, count: usize) -> Vec<u64> {
        (0..count).map(|_| backoff.pause(None, 1.0).as_secs()).collect()
    }

    #[test]
    fn pause_doubles_up_to_thirty_seconds() {
        let mut backoff = Backoff::new(&SubscribeOptions::new());
        assert_eq!(seconds(&mut backoff, 7), [1, 2, 4, 8, 16, 30, 30]);
        backoff.failures = u32::MAX;
        assert_eq!(seconds(&mut backoff, 1), [30]);
        assert_eq!(backoff.pause(None, 0.0), Duration::ZERO);
        assert_eq!(backoff.pause(None, 0.5), Duration::from_secs(15));
    }

    #[test]
    fn pause_begins_again_after_a_minute_of_health() {
        let mut backoff = Backoff::new(&SubscribeOptions::new());
        assert_eq!(seconds(&mut backoff, 3), [1, 2, 4]);
        backoff.lost(Duration::from_secs(59));
        assert_eq!(seconds(&mut backoff, 1), [8]);
        backoff.lost(Duration::from_secs(60));
        assert_eq!(seconds(&mut backoff, 2), [1, 2]);
    }

    #[test]
    fn requested_pause_is_kept_up_to_an_hour() {
        let pause = |requested, jitter| {
            let mut backoff = Backoff::new(&SubscribeOptions::new());
            backoff.pause(Some(Duration::from_secs(requested)), jitter).as_secs()
        };
        assert_eq!((pause(7, 0.0), pause(7, 1.0), pause(86_400, 0.0), pause(u64::MAX, 1.0)), (7, 8, 3_600, 3_601));
    }
}
