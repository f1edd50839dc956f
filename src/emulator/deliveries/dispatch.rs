//! `Deliveries`: delivers events to the webhooks subscribed to them, and retries failed deliveries.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use ureq_proto::http::HeaderMap;

use super::schedule::{Attempt, Event, Schedule};
use super::sender::Sender;
use crate::emulator::api::store::Store;
use crate::emulator::api::webhook::Webhook;
use crate::emulator::api::webhook_log::WebhookLog;
use crate::emulator::clock::{self, Clock};
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::stop::Stop;

/// The webhooks of an emulator, its clock, and the deliveries and retries.
#[derive(Debug)]
pub(crate) struct Deliveries {
    sender: Sender,
    /// Locked only to access memory: never during a delivery, and never while waiting.
    state: Mutex<State>,
    /// Locked while retries are sent, from before a retry is taken from the schedule until it is finished. Lock order: this
    /// one before `state`.
    retrying: Mutex<()>,
    /// Notified when the schedule has changed, and when the emulator stops. Used with `state`.
    rescheduled: Condvar,
    stop: Arc<Stop>,
}

#[derive(Debug, Default)]
struct State {
    clock: Clock,
    store: Store,
    schedule: Schedule,
}

impl Deliveries {
    /// Retries end when `stop` is raised and [`stop`](Self::stop) was called.
    pub(crate) fn new(userpool_id: String, stop: Arc<Stop>) -> Self {
        Self { sender: Sender::new(userpool_id), state: Mutex::default(), retrying: Mutex::default(), rescheduled: Condvar::new(), stop }
    }

    /// The time of the emulator's clock.
    pub(crate) fn now(&self) -> SystemTime {
        self.state().clock.now()
    }

    /// Calls a function with the webhooks and the current time.
    pub(crate) fn with_store<T>(&self, run: impl FnOnce(&mut Store, SystemTime) -> T) -> T {
        let mut state = self.state();
        let now = state.clock.now();
        run(&mut state.store, now)
    }

    /// Delivers an event to the subscribed webhooks and returns their number.
    pub(crate) fn emit(&self, name: &str, data: Value) -> usize {
        let body = Map::from_iter([("eventName".to_owned(), Value::String(name.to_owned())), ("data".to_owned(), data)]);
        let event = Arc::new(Event { name: name.to_owned(), body });
        let webhooks = self.state().store.subscribed_to(name);
        for webhook in &webhooks {
            let now = self.now();
            let first = Attempt { webhook_id: webhook.webhook_id.clone(), event: Arc::clone(&event), number: 0, due: now };
            self.attempt(&first, webhook, now);
        }
        webhooks.len()
    }

    /// Delivers a body to a webhook, without retries, and returns the log.
    pub(crate) fn deliver_once(&self, webhook_id: &str, extra: HeaderMap, body: Map<String, Value>) -> Result<WebhookLog, Rejection> {
        let (webhook, now) = {
            let state = self.state();
            (state.store.get(webhook_id)?.clone(), state.clock.now())
        };
        let log = self.sender.deliver(&webhook, extra, body, now);
        self.state().store.log(log.clone());
        Ok(log)
    }

    /// Moves the clock forward and sends the retries that become due.
    pub(crate) fn advance(&self, by: Duration) {
        let _turn = self.retrying.lock().unwrap_or_else(PoisonError::into_inner);
        let end = clock::later(self.now(), by);
        while self.retry_next(end) {}
        self.state().clock.move_to(end);
    }

    /// Sends retries when they are due in real time, until the emulator stops.
    pub(crate) fn retry_until_stopped(&self) {
        while self.wait_for_retry() {
            let _turn = self.retrying.lock().unwrap_or_else(PoisonError::into_inner);
            let now = self.now();
            self.retry_next(now);
        }
    }

    /// Interrupts deliveries and waiting threads. Raise the stop signal before.
    pub(crate) fn stop(&self) {
        self.sender.stop();
        // The lock ensures that a thread which has just checked the signal already waits for the notification.
        let _state = self.state();
        self.rescheduled.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a retry is due. Returns `false` if the emulator stops.
    fn wait_for_retry(&self) -> bool {
        let mut state = self.state();
        while !self.stop.is_raised() {
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

    /// Moves the clock to the next retry that is due by `end` and sends it. Returns whether there was one.
    fn retry_next(&self, end: SystemTime) -> bool {
        let (retry, now, webhook) = {
            let mut state = self.state();
            let Some(retry) = state.schedule.take(end) else {
                return false;
            };
            let now = state.clock.move_to(retry.due);
            // The current state of the webhook; `None` if it was deleted.
            let webhook = state.store.get(&retry.webhook_id).ok().cloned();
            (retry, now, webhook)
        };
        if let Some(webhook) = webhook.filter(|webhook| webhook.retry_delay(&retry.event.name, retry.number).is_some()) {
            self.attempt(&retry, &webhook, now);
        }
        true
    }

    /// Sends one delivery, and schedules a retry if it fails.
    fn attempt(&self, attempt: &Attempt, webhook: &Webhook, now: SystemTime) {
        let log = self.sender.deliver(webhook, HeaderMap::new(), attempt.event.body.clone(), now);
        let failed = !log.success;
        let mut state = self.state();
        state.store.log(log);
        if failed {
            state.schedule_retry(attempt);
            self.rescheduled.notify_all();
        }
    }
}

impl State {
    /// Schedules the retry of a failed attempt, if the webhook's configuration has one.
    fn schedule_retry(&mut self, failed: &Attempt) {
        let number = failed.number + 1;
        let webhook = self.store.get(&failed.webhook_id).ok(); // `None` if it was deleted during the delivery
        let delay = webhook.and_then(|webhook| webhook.retry_delay(&failed.event.name, number));
        // Relative to the time at which the attempt was due, so that the durations of deliveries do not add up. A time that
        // cannot be represented is never reached, so that retry is not scheduled.
        if let Some(due) = delay.and_then(|delay| failed.due.checked_add(delay)) {
            self.schedule.add(Attempt { webhook_id: failed.webhook_id.clone(), event: Arc::clone(&failed.event), number, due });
        }
    }
}

/// Arbitrary: after this time the schedule is checked again.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
