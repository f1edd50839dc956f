//! `Silence`: detects a dead connection that was not closed.

use std::time::{Duration, Instant};

use super::SubscribeOptions;

/// The time since data was last received, and the pings sent since then.
#[derive(Debug)]
pub(super) struct Silence {
    ping_after: Duration,
    pong_timeout: Duration,
    last_received: Instant,
    pings: u32,
    last_ping: Instant,
}

/// The action when the time has passed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Action {
    Ping,
    GiveUp,
}

impl Silence {
    pub(super) fn new(options: &SubscribeOptions, now: Instant) -> Self {
        Self { ping_after: options.ping_after, pong_timeout: options.pong_timeout, last_received: now, pings: 0, last_ping: now }
    }

    /// Records the time of the last received bytes.
    pub(super) fn received(&mut self, at: Instant) {
        if at > self.last_received {
            self.last_received = at;
            self.pings = 0;
        }
    }

    pub(super) fn last_received(&self) -> Instant {
        self.last_received
    }

    /// The time of the next action.
    pub(super) fn due(&self) -> Instant {
        match self.pings {
            0 => self.last_received + self.ping_after,
            _ => self.last_ping + self.pong_timeout,
        }
    }

    /// Returns the action for now. Call it after all received data was read, because the program may not have waited for a
    /// while.
    pub(super) fn action(&mut self, now: Instant) -> Option<Action> {
        if now < self.due() {
            return None;
        }
        if self.pings >= MAX_PINGS {
            return Some(Action::GiveUp);
        }
        self.pings += 1;
        self.last_ping = now;
        Some(Action::Ping)
    }
}

/// Pings without any data after them.
const MAX_PINGS: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pings_are_sent_before_giving_up() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::new(&SubscribeOptions::new(), start);
        let actions: Vec<_> = (0..=40).filter_map(|second| silence.action(at(second)).map(|action| (second, action))).collect();
        assert_eq!(actions, [(20, Action::Ping), (30, Action::Ping), (40, Action::GiveUp)]);
    }

    #[test]
    fn any_data_ends_the_silence() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::new(&SubscribeOptions::new(), start);
        assert_eq!(silence.action(at(20)), Some(Action::Ping));
        assert_eq!(silence.action(at(30)), Some(Action::Ping));
        silence.received(at(39));
        assert_eq!((silence.action(at(40)), silence.due()), (None, at(59)));
    }

    #[test]
    fn program_that_did_not_wait_gets_both_pings() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::new(&SubscribeOptions::new(), start);
        assert_eq!(silence.action(at(300)), Some(Action::Ping));
        assert_eq!(
            (silence.action(at(309)), silence.action(at(310)), silence.action(at(320))),
            (None, Some(Action::Ping), Some(Action::GiveUp))
        );
    }
}
