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
use crate::emulator::server::envelope::Refusal;
use crate::emulator::server::stop::Stop;

/// The webhooks of an emulator, its clock and all that is delivered.
#[derive(Debug)]
pub(crate) struct Deliveries {
    sender: Sender,
    /// Held only while memory is read and written: never during a delivery, and never while waiting.
    state: Mutex<State>,
    /// Held while retries are made, from before one is taken from the schedule until it is over. It is locked before
    /// `state`, never while that is held.
    retrying: Mutex<()>,
    /// Notified when the schedule has changed, and when the emulator stops. Belongs to `state`.
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
    /// `stop` ends retries once it is raised and [`stop`](Self::stop) was called.
    pub(crate) fn new(userpool_id: String, stop: Arc<Stop>) -> Self {
        Self { sender: Sender::new(userpool_id), state: Mutex::default(), retrying: Mutex::default(), rescheduled: Condvar::new(), stop }
    }

    /// The time of the emulator's clock.
    pub(crate) fn now(&self) -> SystemTime {
        self.state().clock.now()
    }

    /// Runs something on the webhooks, with the time at which that happens.
    pub(crate) fn with_store<T>(&self, run: impl FnOnce(&mut Store, SystemTime) -> T) -> T {
        let mut state = self.state();
        let now = state.clock.now();
        run(&mut state.store, now)
    }

    /// Emits an event, and returns the number of webhooks it was delivered to, successfully or not.
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

    /// Makes one delivery to a webhook, which is not retried, and returns its log.
    pub(crate) fn deliver_once(&self, webhook_id: &str, extra: HeaderMap, body: Map<String, Value>) -> Result<WebhookLog, Refusal> {
        let (webhook, now) = {
            let state = self.state();
            (state.store.get(webhook_id)?.clone(), state.clock.now())
        };
        let log = self.sender.deliver(&webhook, extra, body, now);
        self.state().store.log(log.clone());
        Ok(log)
    }

    /// Moves the clock forward, and makes the retries that become due on the way.
    pub(crate) fn advance(&self, by: Duration) {
        let _turn = self.retrying.lock().unwrap_or_else(PoisonError::into_inner);
        let end = clock::later(self.now(), by);
        while self.retry_next(end) {}
        self.state().clock.move_to(end);
    }

    /// Makes retries when they are due in real time, until the emulator is stopped.
    pub(crate) fn retry_until_stopped(&self) {
        while self.wait_for_retry() {
            let _turn = self.retrying.lock().unwrap_or_else(PoisonError::into_inner);
            let now = self.now();
            self.retry_next(now);
        }
    }

    /// Interrupts deliveries and waiting. The stop signal must be raised before.
    pub(crate) fn stop(&self) {
        self.sender.stop();
        // With the lock: a thread that has just checked the signal must be waiting already when it is notified.
        let _state = self.state();
        self.rescheduled.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a retry is due, and returns whether one is: `false` if the emulator is stopped.
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

    /// Makes the next retry that is due by `end`, and returns whether there was one. The clock moves on to its time.
    fn retry_next(&self, end: SystemTime) -> bool {
        let (retry, now, webhook) = {
            let mut state = self.state();
            let Some(retry) = state.schedule.take(end) else {
                return false;
            };
            let now = state.clock.move_to(retry.due);
            // As it is now; none if it was deleted.
            let webhook = state.store.get(&retry.webhook_id).ok().cloned();
            (retry, now, webhook)
        };
        if let Some(webhook) = webhook.filter(|webhook| webhook.retry_delay(&retry.event.name, retry.number).is_some()) {
            self.attempt(&retry, &webhook, now);
        }
        true
    }

    /// Makes one delivery, and schedules a retry if it fails.
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
    /// Schedules the retry of a failed attempt, if the webhook is to be retried.
    fn schedule_retry(&mut self, failed: &Attempt) {
        let number = failed.number + 1;
        let webhook = self.store.get(&failed.webhook_id).ok(); // none if it was deleted meanwhile
        let delay = webhook.and_then(|webhook| webhook.retry_delay(&failed.event.name, number));
        // Counted from when the attempt was due, so that the time of deliveries does not add up. A time that cannot be
        // represented is never reached by the clock.
        if let Some(due) = delay.and_then(|delay| failed.due.checked_add(delay)) {
            self.schedule.add(Attempt { webhook_id: failed.webhook_id.clone(), event: Arc::clone(&failed.event), number, due });
        }
    }
}

/// Any value will do: the schedule is checked again after it.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
