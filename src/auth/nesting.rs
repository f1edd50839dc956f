//! Detects nested calls: calls that a logger or token store of the program makes during a token fetch.

use std::cell::Cell;

thread_local! {
    static NESTED: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is inside a token fetch. Then it must not wait for a fetch: the wait could be for its own
/// fetch, and never end.
pub(super) fn is_nested() -> bool {
    NESTED.get()
}

/// Marks this thread as inside a token fetch until the returned guard is dropped.
#[must_use]
pub(super) fn enter() -> Entered {
    Entered { was_nested: NESTED.replace(true) }
}

pub(super) struct Entered {
    was_nested: bool,
}

impl Drop for Entered {
    fn drop(&mut self) {
        NESTED.set(self.was_nested);
    }
}
