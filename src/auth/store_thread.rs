//! `StoreThread`: runs a `TokenStore`, which is code of the caller, without its delays and panics.
//!
//! All that works here is `#[inline]`: it is compiled in the programs that have a store.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::file_token_store::FileError;
use super::nesting;
use crate::redact::Secret;

/// Runs the token store of a client, each time on a thread of its own that is left behind if it is late.
#[derive(Default)]
pub(crate) struct StoreThread {
    /// A thread is at work: the one that is waited for, or one that was left behind.
    busy: Arc<AtomicBool>,
}

/// Why a token store gave nothing.
pub(super) enum StoreFailure {
    Failed(io::Error),
    Late(Duration),
    Busy,
    Panicked,
    NoThread(io::Error),
}

/// A load or a save.
type Work = dyn FnOnce() -> io::Result<Option<Secret>> + Send;

impl StoreThread {
    /// Waits for `work` no longer than `limit`. One that was left behind has to end before the store is used again, so
    /// that a store that hangs holds one thread.
    #[inline]
    pub(super) fn run(&self, limit: Duration, work: Box<Work>) -> Result<Option<Secret>, StoreFailure> {
        if self.busy.swap(true, Ordering::AcqRel) {
            return Err(StoreFailure::Busy);
        }
        let busy = Busy(self.busy.clone());
        let (sender, receiver) = mpsc::sync_channel(1);
        let run = move || {
            let _nested = nesting::enter();
            let result = work();
            // Before the result is sent: the next use may come at once.
            drop(busy);
            let _ = sender.send(result); // to a caller that may be gone
        };
        thread::Builder::new().name("authing-token-store".into()).spawn(run).map_err(StoreFailure::NoThread)?;
        match receiver.recv_timeout(limit) {
            Ok(result) => result.map_err(StoreFailure::Failed),
            Err(RecvTimeoutError::Timeout) => Err(StoreFailure::Late(limit)),
            Err(RecvTimeoutError::Disconnected) => Err(StoreFailure::Panicked),
        }
    }
}

/// Ends with the work, also by a panic.
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl fmt::Display for StoreFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // The text of another error may contain what was to be saved.
            Self::Failed(error) => match error.get_ref().and_then(|error| error.downcast_ref::<FileError>()) {
                Some(file_error) => write!(f, "{file_error}"),
                None => write!(f, "the token store failed ({})", error.kind()),
            },
            Self::Late(limit) => write!(f, "the token store did not return within {} ms; the call goes on without it", limit.as_millis()),
            Self::Busy => f.write_str("the token store has not returned from an earlier load or save"),
            Self::Panicked => f.write_str("the token store panicked"),
            Self::NoThread(error) => write!(f, "no thread can be started for the token store ({})", error.kind()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(10);

    fn text_of(result: Result<Option<Secret>, StoreFailure>) -> String {
        result.map(drop).unwrap_err().to_string()
    }

    #[test]
    fn late_store_is_left_behind_and_not_used_until_it_returns() {
        let thread = StoreThread::default();
        let (sender, receiver) = mpsc::channel::<()>();
        let (returned, has_returned) = mpsc::channel::<()>();
        let late = move || {
            let _ = receiver.recv();
            drop(returned);
            Ok(None)
        };
        let text = text_of(thread.run(Duration::from_millis(20), Box::new(late)));
        assert_eq!(text, "the token store did not return within 20 ms; the call goes on without it");
        assert_eq!(text_of(thread.run(LONG, Box::new(|| Ok(None)))), "the token store has not returned from an earlier load or save");
        drop(sender);
        let _ = has_returned.recv();
        while matches!(thread.run(LONG, Box::new(|| Ok(None))), Err(StoreFailure::Busy)) {
            thread::yield_now();
        }
    }

    #[test]
    fn panic_of_a_store_is_a_failure() {
        let thread = StoreThread::default();
        assert_eq!(text_of(thread.run(LONG, Box::new(|| panic!("store")))), "the token store panicked");
        assert_eq!(thread.run(LONG, Box::new(|| Ok(Some("token".into())))).ok().flatten().unwrap().expose(), "token");
    }

    #[test]
    fn text_of_a_store_error_is_not_shown() {
        let thread = StoreThread::default();
        let error = || Err(io::Error::new(io::ErrorKind::PermissionDenied, "cannot write hush"));
        assert_eq!(text_of(thread.run(LONG, Box::new(error))), "the token store failed (permission denied)");
    }
}
