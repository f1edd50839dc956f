//! The schedule: which failed deliveries are repeated, and when.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Map, Value};

/// One delivery of an event to a webhook.
pub(crate) struct Attempt {
    pub(crate) webhook_id: String,
    pub(crate) event: Arc<Event>,
    /// 0 for the first, then the number of the repetition.
    pub(crate) number: u64,
    pub(crate) due: SystemTime,
}

/// Something that happened, and what all deliveries of it carry.
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) body: Map<String, Value>,
}

/// The repetitions to come, in the order in which they are due; of those due at the same time the one planned first.
#[derive(Default)]
pub(crate) struct Schedule {
    planned: u64,
    repetitions: BTreeMap<(SystemTime, u64), Attempt>,
}

impl Schedule {
    pub(crate) fn add(&mut self, repetition: Attempt) {
        if self.repetitions.len() >= MAX_REPETITIONS {
            return log::warn!("the emulator repeats {MAX_REPETITIONS} deliveries at most, not {}", repetition.webhook_id);
        }
        self.planned += 1;
        self.repetitions.insert((repetition.due, self.planned), repetition);
    }

    /// When the next one is due.
    pub(crate) fn next_due(&self) -> Option<SystemTime> {
        self.repetitions.keys().next().map(|(due, _)| *due)
    }

    /// Takes the next one out, if it is due by then.
    pub(crate) fn take(&mut self, by: SystemTime) -> Option<Attempt> {
        let next = self.repetitions.first_entry().filter(|next| next.key().0 <= by)?;
        Some(next.remove())
    }
}

impl fmt::Debug for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schedule").field("repetitions", &self.repetitions.len()).finish_non_exhaustive()
    }
}

/// As many as there can be webhooks: one event can make each of them fail.
const MAX_REPETITIONS: usize = 10_000;

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
    fn the_one_that_is_due_first_comes_first() {
        let mut schedule = schedule(&[(3, "c"), (1, "b"), (1, "a"), (9, "d")]);
        assert_eq!(schedule.next_due(), Some(at(1)));
        let order: Vec<String> = std::iter::from_fn(|| schedule.take(at(3))).map(|repetition| repetition.webhook_id).collect();
        assert_eq!(order, ["b", "a", "c"]);
        assert_eq!(schedule.next_due(), Some(at(9)));
    }

    #[test]
    fn a_full_schedule_takes_no_more() {
        let all: Vec<(u64, &str)> = (0..=MAX_REPETITIONS as u64).map(|due| (due, "w")).collect();
        assert_eq!(schedule(&all).repetitions.len(), MAX_REPETITIONS);
    }
}
