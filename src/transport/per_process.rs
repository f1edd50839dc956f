//! `PerProcess`: a value that each process creates for itself, even after a fork.
//!
//! After `fork()` both processes have the same open connections. If both used them, one would read the responses of the
//! other, and TLS would encrypt two texts with the same key and sequence number. A thread that held a lock or resolved a
//! name does not exist in the child process either. Therefore a value is used only in the process that created it.

use std::process;
use std::sync::OnceLock;

/// A value, and the values of the processes that were forked since it was created.
pub(super) struct PerProcess<T> {
    process_id: u32,
    value: T,
    /// The value of a child process. `value` is not changed, because threads of the parent process may have been using it.
    child: OnceLock<Box<Self>>,
}

impl<T> PerProcess<T> {
    pub(super) fn new(value: T) -> Self {
        Self { process_id: process::id(), value, child: OnceLock::new() }
    }

    /// Returns the value of this process. Creates it with `make` in a forked process. Costs one system call.
    pub(super) fn get(&self, make: impl Fn() -> T) -> &T {
        self.of_process(process::id(), make)
    }

    fn of_process(&self, process_id: u32, make: impl Fn() -> T) -> &T {
        let mut known = self;
        while known.process_id != process_id {
            if known.child.get().is_none() {
                // `get_or_init` is not used: a fork during it would leave it locked in the child process.
                let made = Self { process_id, value: make(), child: OnceLock::new() };
                // If another thread has set a value meanwhile, that one is used.
                let _ = known.child.set(Box::new(made));
            }
            let Some(child) = known.child.get() else { break };
            known = child;
        }
        &known.value
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn each_process_creates_its_value_once() {
        let made = Cell::new(0);
        let make = || {
            made.set(made.get() + 1);
            made.get()
        };
        let values = PerProcess { process_id: 100, value: 0, child: OnceLock::new() };
        for (process_id, expected) in [(100, 0), (101, 1), (101, 1), (102, 2), (102, 2), (101, 1), (100, 0)] {
            assert_eq!(*values.of_process(process_id, make), expected, "{process_id}");
        }
        assert_eq!(*PerProcess::new(7).get(|| unreachable!("the process has its value")), 7);
    }
}
