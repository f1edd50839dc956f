//! `Stop`: the signal that stops the threads of an emulator.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Raised once, when the emulator is dropped.
#[derive(Debug, Default)]
pub(crate) struct Stop {
    raised: Mutex<bool>,
    changed: Condvar,
}

impl Stop {
    pub(crate) fn raise(&self) {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    pub(crate) fn is_raised(&self) -> bool {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the duration `pause`, or until the signal is raised.
    pub(crate) fn wait(&self, pause: Duration) {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        // The result is the guard and whether the wait timed out. Neither is needed.
        let _ = self.changed.wait_timeout_while(raised, pause, |raised| !*raised);
    }
}
