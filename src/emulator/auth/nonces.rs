//! `Nonces`: rejects signatures that are used twice.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::time::{Duration, Instant};

use super::signature::MAX_CLOCK_SKEW;
use crate::emulator::server::envelope::Rejection;

/// The nonces of the last requests, oldest first.
#[derive(Default)]
pub(crate) struct Nonces {
    seen: HashSet<String>,
    order: VecDeque<(Instant, String)>,
}

impl Nonces {
    /// Stores the nonce of a request with a valid signature, or rejects it if it was used before.
    pub(crate) fn take(&mut self, nonce: &str, now: Instant) -> Result<(), Rejection> {
        while self.order.len() >= MAX_NONCES || self.order.front().is_some_and(|(at, _)| now.duration_since(*at) > RETENTION) {
            if let Some((_, oldest)) = self.order.pop_front() {
                self.seen.remove(&oldest);
            }
        }
        if !self.seen.insert(nonce.to_owned()) {
            return Err(Rejection::new(401, "the signature was used before: each request needs a new nonce").code(NONCE_REUSED));
        }
        self.order.push_back((now, nonce.to_owned()));
        Ok(())
    }
}

impl fmt::Debug for Nonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nonces").field("seen", &self.seen.len()).finish()
    }
}

/// The time during which the date of a signature is valid, and a margin.
const RETENTION: Duration = Duration::from_secs(2 * MAX_CLOCK_SKEW.as_secs() + 60);

/// With more requests, an old nonce can be used again. That does not matter in tests.
const MAX_NONCES: usize = 10_000;

/// Value of `apiCode`, from the documentation of the service.
const NONCE_REUSED: u32 = 1306;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonce_is_accepted_once_while_its_date_is_valid() {
        let (mut nonces, now) = (Nonces::default(), Instant::now());
        assert!(nonces.take("a", now).is_ok() && nonces.take("b", now).is_ok());
        assert_eq!(nonces.take("a", now + 2 * MAX_CLOCK_SKEW).unwrap_err().api_code, Some(1306));
        assert!(nonces.take("a", now + 3 * MAX_CLOCK_SKEW).is_ok());
    }

    #[test]
    fn oldest_nonces_are_evicted() {
        let (mut nonces, now) = (Nonces::default(), Instant::now());
        for number in 0..=MAX_NONCES {
            nonces.take(&number.to_string(), now).unwrap();
        }
        assert_eq!((nonces.seen.len(), nonces.order.len()), (MAX_NONCES, MAX_NONCES));
        assert!(nonces.take("5", now).is_err() && nonces.take("0", now).is_ok());
    }
}
