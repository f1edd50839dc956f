//! The nonces of signatures: each valid for one request.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::time::{Duration, Instant};

use super::signature::MAX_APART;
use crate::emulator::server::envelope::Refusal;

/// The nonces of the last requests, oldest first.
#[derive(Default)]
pub(crate) struct Nonces {
    seen: HashSet<String>,
    order: VecDeque<(Instant, String)>,
}

impl Nonces {
    /// Accepts the nonce of a request whose signature is valid, unless it was used before.
    pub(crate) fn take(&mut self, nonce: &str, now: Instant) -> Result<(), Refusal> {
        while self.order.len() >= MAX_NONCES || self.order.front().is_some_and(|(at, _)| now.duration_since(*at) > KEPT) {
            if let Some((_, oldest)) = self.order.pop_front() {
                self.seen.remove(&oldest);
            }
        }
        if !self.seen.insert(nonce.to_owned()) {
            return Err(Refusal::new(401, "the signature was used before: each request needs a new nonce").code(SEEN));
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

/// From the earliest moment at which a date is valid to the last, and a little more.
const KEPT: Duration = Duration::from_secs(2 * MAX_APART.as_secs() + 60);

/// After that many requests an old nonce could be used again, which does not matter in tests.
const MAX_NONCES: usize = 10_000;

/// From the table of `apiCode`s.
const SEEN: u32 = 1306;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonce_is_accepted_once_while_its_date_is_valid() {
        let (mut nonces, now) = (Nonces::default(), Instant::now());
        assert!(nonces.take("a", now).is_ok() && nonces.take("b", now).is_ok());
        assert_eq!(nonces.take("a", now + 2 * MAX_APART).unwrap_err().api_code, Some(1306));
        assert!(nonces.take("a", now + 3 * MAX_APART).is_ok());
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
