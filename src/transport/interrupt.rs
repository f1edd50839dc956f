//! `Interrupt`: ends an upgraded connection, or the attempt to open one, from another thread.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ureq::Agent;

/// Raised once. After that, each watched connection is closed immediately.
#[derive(Default)]
pub(crate) struct Interrupt(Mutex<Watched>);

#[derive(Default)]
struct Watched {
    is_raised: bool,
    /// The agents of the current connection.
    agents: Vec<Agent>,
}

impl Interrupt {
    /// Watches the connection of these agents, and no longer that of earlier ones.
    pub(super) fn watch(&self, agents: Vec<Agent>) {
        let mut watched = self.lock();
        if watched.is_raised {
            drop(watched);
            return agents.into_iter().for_each(Agent::shutdown);
        }
        let earlier = std::mem::replace(&mut watched.agents, agents);
        drop(watched);
        drop(earlier); // outside the lock, like their shutdown
    }

    /// Closes the connection, which ends a read or write of another thread.
    pub(crate) fn raise(&self) {
        let agents = {
            let mut watched = self.lock();
            watched.is_raised = true;
            std::mem::take(&mut watched.agents)
        };
        // Outside the lock: ureq logs here, and a logger is code of the caller.
        agents.into_iter().for_each(Agent::shutdown);
    }

    pub(crate) fn is_raised(&self) -> bool {
        self.lock().is_raised
    }

    fn lock(&self) -> MutexGuard<'_, Watched> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interrupt").field("is_raised", &self.is_raised()).finish_non_exhaustive()
    }
}
