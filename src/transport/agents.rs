//! The agents of a client, which own its connections. They are protected from the logger of the program.
//!
//! ureq logs while it holds the lock of its connection pool ("Use pooled"), and a logger is code of the caller. A logger that
//! panics there poisons the lock, and each later call would panic. A logger that makes a call would wait for the lock that
//! its own thread holds. Therefore agents are replaced after a panic, and a call within a call uses other agents.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ureq::Agent;
use ureq::http::Request;

use super::tls::Roots;
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::excerpt::find;

/// A request may overrun its time limit by this, so that the first request of a call does not need separate settings.
const SLACK: Duration = Duration::from_millis(5);

thread_local! {
    /// Whether this thread is in a call.
    static IN_CALL: Cell<bool> = const { Cell::new(false) };
}

pub(super) struct Agents {
    make: Box<dyn Fn() -> AgentPair + Send + Sync>,
    current: Mutex<Arc<Generation>>,
}

/// ureq trusts either given roots or its own.
pub(super) struct AgentPair {
    /// Trusts the roots of the caller; without any, the default roots.
    pub(super) given_roots: Agent,
    /// Trusts the default roots; only if the caller added roots.
    pub(super) usual_roots: Option<Agent>,
}

/// Shared by the calls that use it.
struct Generation {
    number: u64,
    agents: AgentPair,
}

impl Agents {
    /// `make` creates an agent that trusts these roots.
    pub(super) fn new(roots: Roots, make: impl Fn(Roots) -> Agent + Send + Sync + 'static) -> Self {
        let make =
            move || AgentPair { given_roots: make(roots.clone()), usual_roots: roots.are_additional().then(|| make(Roots::Backend)) };
        let current = Mutex::new(Arc::new(Generation { number: 0, agents: make() }));
        Self { make: Box::new(make), current }
    }

    /// Sends requests with `work`. If it panics, the panic continues, and the next call gets new agents.
    pub(super) fn run<T>(&self, work: impl FnOnce(&AgentPair) -> Result<T, Error>) -> Result<T, Error> {
        let call = InCall { was_in_call: IN_CALL.replace(true) };
        if call.was_in_call {
            return work(&(self.make)());
        }
        let generation = self.lock().clone();
        let result = catch_unwind(AssertUnwindSafe(|| work(&generation.agents)));
        result.unwrap_or_else(|panic| {
            self.replace(&generation);
            // Another thread panicked: this call returns an error.
            if is_of_poisoned_lock(panic.as_ref()) {
                let text = "the connection pool was reset, because the logger of this program panicked in another call";
                return Err(Error::transport(ErrorKind::Disconnected, Sent::Yes, text));
            }
            resume_unwind(panic)
        })
    }

    /// Creates new agents, unless another thread has already done it.
    fn replace(&self, old: &Generation) {
        let agents = (self.make)();
        let mut current = self.lock();
        if current.number == old.number {
            *current = Arc::new(Generation { number: old.number + 1, agents });
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Generation>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Dropped at the end of the call, also after a panic.
struct InCall {
    was_in_call: bool,
}

impl Drop for InCall {
    fn drop(&mut self) {
        IN_CALL.set(self.was_in_call);
    }
}

/// Sets the time limit of a request, unless the agent already has it.
pub(super) fn with_time_limit(agent: &Agent, request: Request<()>, limit: Duration) -> Request<()> {
    match agent.config().timeouts().global {
        Some(usual) if limit.abs_diff(usual) <= SLACK => request,
        _ => agent.configure_request(request).timeout_global(Some(limit)).build(),
    }
}

/// Whether this is the panic of ureq for a poisoned lock.
fn is_of_poisoned_lock(panic: &(dyn Any + Send)) -> bool {
    panic.downcast_ref::<String>().is_some_and(|text| find("PoisonError", text).is_some())
}
