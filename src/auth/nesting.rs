//! Calls that are made within the token fetch of another call: by a logger or a token store, which are code of the caller.

use std::cell::Cell;

thread_local! {
    static NESTED: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is within a token fetch, so that it must not wait for one: it could be the one it is in.
pub(super) fn is_nested() -> bool {
    NESTED.get()
}

/// Marks this thread until the result is dropped.
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
