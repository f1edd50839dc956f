//! The agents of a client, which own its connections, and what they are protected from: the logger of the program.
//!
//! ureq logs while it holds the lock of its connection pool ("Use pooled"). A logger is code of the caller: one that
//! panics there leaves the lock poisoned, so that each later call would panic, and one that makes a call of its own would
//! wait for the lock that its thread holds. So agents are replaced after a panic, and a call within a call has agents of
//! its own.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ureq::Agent;

use super::tls::Roots;
use crate::error::{Error, ErrorKind, Sent};

thread_local! {
    /// Whether this thread is within a call.
    static IN_CALL: Cell<bool> = const { Cell::new(false) };
}

pub(super) struct Agents {
    make: Box<dyn Fn() -> AgentPair + Send + Sync>,
    current: Mutex<Generation>,
}

/// ureq trusts either given roots or its own.
#[derive(Clone)]
pub(super) struct AgentPair {
    /// Trusts the roots that the caller gave, the usual ones where there are none.
    pub(super) given_roots: Agent,
    /// Trusts the usual roots, where the caller gave some.
    pub(super) usual_roots: Option<Agent>,
}

#[derive(Clone)]
struct Generation {
    number: u64,
    agents: AgentPair,
}

impl Agents {
    /// `make` gives a new agent that trusts these roots.
    pub(super) fn new(roots: Roots, make: impl Fn(Roots) -> Agent + Send + Sync + 'static) -> Self {
        let make =
            move || AgentPair { given_roots: make(roots.clone()), usual_roots: roots.are_additional().then(|| make(Roots::Backend)) };
        let current = Mutex::new(Generation { number: 0, agents: make() });
        Self { make: Box::new(make), current }
    }

    /// Makes requests by `work`. If it panics the panic goes on, and the next call has new agents.
    pub(super) fn run<T>(&self, work: impl FnOnce(&AgentPair) -> Result<T, Error>) -> Result<T, Error> {
        let call = InCall { was_in_call: IN_CALL.replace(true) };
        if call.was_in_call {
            return work(&(self.make)());
        }
        let generation = self.lock().clone();
        let result = catch_unwind(AssertUnwindSafe(|| work(&generation.agents)));
        result.unwrap_or_else(|panic| {
            self.replace(&generation);
            // Another thread's panic: this call has nothing to do with it.
            if is_of_poisoned_lock(panic.as_ref()) {
                let text = "the connection pool was reset, since another call panicked in the logger of this program";
                return Err(Error::transport(ErrorKind::Disconnected, Sent::Yes, text));
            }
            resume_unwind(panic)
        })
    }

    /// Makes new agents, unless another thread has done so.
    fn replace(&self, old: &Generation) {
        let agents = (self.make)();
        let mut current = self.lock();
        if current.number == old.number {
            *current = Generation { number: old.number + 1, agents };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Generation> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends with the call, also by a panic.
struct InCall {
    was_in_call: bool,
}

impl Drop for InCall {
    fn drop(&mut self) {
        IN_CALL.set(self.was_in_call);
    }
}

/// What ureq panics with where it finds its lock poisoned.
fn is_of_poisoned_lock(panic: &(dyn Any + Send)) -> bool {
    panic.downcast_ref::<String>().is_some_and(|text| text.contains("PoisonError"))
}
