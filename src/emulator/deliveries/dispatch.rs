//! The dispatch of events: to every webhook that is told of them, and again where that failed.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use ureq_proto::http::HeaderMap;

use super::schedule::{Attempt, Event};
use crate::emulator::api::webhook::Webhook;
use crate::emulator::clock;
use crate::emulator::service::{Service, State};

impl Service {
    /// Plays an event, and returns how many webhooks it was delivered to, well or not.
    pub(crate) fn emit(&self, name: &str, data: Value) -> usize {
        let body = Map::from_iter([("eventName".to_owned(), Value::String(name.to_owned())), ("data".to_owned(), data)]);
        let event = Arc::new(Event { name: name.to_owned(), body });
        let webhooks = self.state().store.told_of(name);
        for webhook in &webhooks {
            let now = self.state().clock.now();
            let first = Attempt { webhook_id: webhook.webhook_id.clone(), event: Arc::clone(&event), number: 0, due: now };
            self.attempt(&first, webhook, now);
        }
        webhooks.len()
    }

    /// Moves the clock on, and makes the repetitions that become due on the way.
    pub(crate) fn advance(&self, by: Duration) {
        let _turn = self.repeating.lock().unwrap_or_else(PoisonError::into_inner);
        let end = clock::later(self.state().clock.now(), by);
        while self.repeat_next(end) {}
        self.state().clock.move_to(end);
    }

    /// Makes repetitions when they are due in real time, until the service has stopped.
    pub(crate) fn repeat_in_time(&self) {
        while self.wait_for_repetition() {
            let _turn = self.repeating.lock().unwrap_or_else(PoisonError::into_inner);
            let now = self.state().clock.now();
            self.repeat_next(now);
        }
    }

    /// Waits until a repetition is due, and returns whether one is: `false` where the service has stopped.
    fn wait_for_repetition(&self) -> bool {
        let mut state = self.state();
        while !self.is_stopped() {
            let left = match state.schedule.next_due() {
                Some(due) => due.duration_since(state.clock.now()).unwrap_or_default(),
                None => LONGEST_WAIT,
            };
            if left.is_zero() {
                return true;
            }
            state = self.rescheduled.wait_timeout(state, left.min(LONGEST_WAIT)).unwrap_or_else(PoisonError::into_inner).0;
        }
        false
    }

    /// Makes the next repetition that is due by `end`, and returns whether there was one. The clock moves on to then.
    fn repeat_next(&self, end: SystemTime) -> bool {
        let (repetition, now, webhook) = {
            let mut state = self.state();
            let Some(repetition) = state.schedule.take(end) else {
                return false;
            };
            let now = state.clock.move_to(repetition.due);
            // As it is now; none where it was deleted.
            let webhook = state.store.get(&repetition.webhook_id).ok().cloned();
            (repetition, now, webhook)
        };
        if let Some(webhook) = webhook.filter(|webhook| webhook.repeats(&repetition.event.name, repetition.number).is_some()) {
            self.attempt(&repetition, &webhook, now);
        }
        true
    }

    /// Makes one delivery, and plans the next where it fails.
    fn attempt(&self, attempt: &Attempt, webhook: &Webhook, now: SystemTime) {
        let log = self.courier.deliver(webhook, HeaderMap::new(), attempt.event.body.clone(), now);
        let failed = !log.success;
        let mut state = self.state();
        state.store.log(log);
        if failed {
            state.plan_repetition(attempt);
            self.rescheduled.notify_all();
        }
    }
}

impl State {
    /// Plans what follows an attempt that failed.
    fn plan_repetition(&mut self, failed: &Attempt) {
        let number = failed.number + 1;
        let webhook = self.store.get(&failed.webhook_id).ok(); // none where it was deleted meanwhile
        let delay = webhook.and_then(|webhook| webhook.repeats(&failed.event.name, number));
        // Counted from when the attempt was due, so that what deliveries take does not add up. A time that cannot be
        // told is one that no clock gets to.
        if let Some(due) = delay.and_then(|delay| failed.due.checked_add(delay)) {
            self.schedule.add(Attempt { webhook_id: failed.webhook_id.clone(), event: Arc::clone(&failed.event), number, due });
        }
    }
}

/// Any will do: whoever waits looks again.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
