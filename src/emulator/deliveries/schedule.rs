//! `Schedule`: the failed deliveries that are to be retried, by time.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Map, Value};

/// One delivery of an event to a webhook.
pub(crate) struct Attempt {
    pub(crate) webhook_id: String,
    pub(crate) event: Arc<Event>,
    /// 0 for the first attempt, 1 for the first retry.
    pub(crate) number: u64,
    pub(crate) due: SystemTime,
}

/// An event and the body of its deliveries.
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) body: Map<String, Value>,
}

/// The scheduled retries, ordered by due time. Retries with the same time keep the order in which they were added.
#[derive(Default)]
pub(crate) struct Schedule {
    added: u64,
    retries: BTreeMap<(SystemTime, u64), Attempt>,
}

impl Schedule {
    pub(crate) fn add(&mut self, retry: Attempt) {
        if self.retries.len() >= MAX_RETRIES {
            return log::warn!(
                "the emulator schedules at most {MAX_RETRIES} retries: delivery to webhook {} is not retried",
                retry.webhook_id
            );
        }
        self.added += 1;
        self.retries.insert((retry.due, self.added), retry);
    }

    /// The time at which the next retry is due.
    pub(crate) fn next_due(&self) -> Option<SystemTime> {
        self.retries.keys().next().map(|(due, _)| *due)
    }

    /// Removes and returns the next retry if it is due at the time `by`.
    pub(crate) fn take(&mut self, by: SystemTime) -> Option<Attempt> {
        let next = self.retries.first_entry().filter(|next| next.key().0 <= by)?;
        Some(next.remove())
    }
}

impl fmt::Debug for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schedule").field("retries", &self.retries.len()).finish_non_exhaustive()
    }
}

/// The maximum number of webhooks: an event can fail for each of them.
const MAX_RETRIES: usize = 10_000;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn schedule(all: &[(u64, &str)]) -> Schedule {
        let event = Arc::new(Event { name: String::new(), body: Map::new() });
        let mut schedule = Schedule::default();
        for (due, webhook_id) in all {
            schedule.add(Attempt { webhook_id: (*webhook_id).to_owned(), event: Arc::clone(&event), number: 1, due: at(*due) });
        }
        schedule
    }

    #[test]
    fn retries_are_taken_in_order_of_due_time() {
        let mut schedule = schedule(&[(3, "c"), (1, "b"), (1, "a"), (9, "d")]);
        assert_eq!(schedule.next_due(), Some(at(1)));
        let order: Vec<String> = std::iter::from_fn(|| schedule.take(at(3))).map(|retry| retry.webhook_id).collect();
        assert_eq!(order, ["b", "a", "c"]);
        assert_eq!(schedule.next_due(), Some(at(9)));
    }

    #[test]
    fn number_of_scheduled_retries_is_limited() {
        let all: Vec<(u64, &str)> = (0..=MAX_RETRIES as u64).map(|due| (due, "w")).collect();
        assert_eq!(schedule(&all).retries.len(), MAX_RETRIES);
    }
}
