//! `StoreThread`: runs a `TokenStore`, so that its delays and panics do not affect the call.
//!
//! Functions here are `#[inline]`, so that only programs with a token store compile them.

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

/// Runs the token store of a client. Each load and save has a new thread, which is abandoned when it times out.
#[derive(Default)]
pub(crate) struct StoreThread {
    /// Whether a thread still runs, abandoned or not.
    busy: Arc<AtomicBool>,
}

/// Why a load or save failed.
pub(super) enum StoreFailure {
    Failed(io::Error),
    TimedOut(Duration),
    Busy,
    Panicked,
    NoThread(io::Error),
}

/// A load or a save.
type Work = dyn FnOnce() -> io::Result<Option<Secret>> + Send;

impl StoreThread {
    /// Waits for `work` no longer than `limit`. An abandoned thread must end before the store is used again, so that a store
    /// that hangs occupies only one thread.
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
            // Before the result is sent: the caller may use the store again immediately.
            drop(busy);
            let _ = sender.send(result); // fails if the caller has timed out
        };
        thread::Builder::new().name("authing-token-store".into()).spawn(run).map_err(StoreFailure::NoThread)?;
        match receiver.recv_timeout(limit) {
            Ok(result) => result.map_err(StoreFailure::Failed),
            Err(RecvTimeoutError::Timeout) => Err(StoreFailure::TimedOut(limit)),
            Err(RecvTimeoutError::Disconnected) => Err(StoreFailure::Panicked),
        }
    }
}

/// Clears the flag when it is dropped, including by a panic.
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    #[inline]
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl fmt::Display for StoreFailure {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // The text of any other error is not shown: it may contain the token.
            Self::Failed(error) => match error.get_ref().and_then(|error| error.downcast_ref::<FileError>()) {
                Some(file_error) => write!(f, "{file_error}"),
                None => write!(f, "the token store failed ({})", error.kind()),
            },
            Self::TimedOut(limit) => write!(f, "the token store timed out after {} ms; the call continues without it", limit.as_millis()),
            Self::Busy => f.write_str("an earlier load or save of the token store has not returned yet"),
            Self::Panicked => f.write_str("the token store panicked"),
            Self::NoThread(error) => write!(f, "cannot start a thread for the token store ({})", error.kind()),
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
    fn store_is_not_used_until_a_timed_out_load_returns() {
        let thread = StoreThread::default();
        let (sender, receiver) = mpsc::channel::<()>();
        let (returned, has_returned) = mpsc::channel::<()>();
        let slow = move || {
            let _ = receiver.recv();
            drop(returned);
            Ok(None)
        };
        let text = text_of(thread.run(Duration::from_millis(20), Box::new(slow)));
        assert_eq!(text, "the token store timed out after 20 ms; the call continues without it");
        assert_eq!(text_of(thread.run(LONG, Box::new(|| Ok(None)))), "an earlier load or save of the token store has not returned yet");
        drop(sender);
        let _ = has_returned.recv();
        while matches!(thread.run(LONG, Box::new(|| Ok(None))), Err(StoreFailure::Busy)) {
            thread::yield_now();
        }
    }

    #[test]
    fn panic_in_a_store_is_a_failure() {
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
