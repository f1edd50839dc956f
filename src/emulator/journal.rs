//! `Journal`: counts and stores the requests received.

use std::collections::HashMap;
use std::sync::Arc;

use crate::emulator::server::bounded::Bounded;
use crate::emulator::server::received::ReceivedRequest;

/// The last requests, and the number of requests per API method.
#[derive(Debug)]
pub(super) struct Journal {
    requests: Bounded<Arc<ReceivedRequest>>,
    calls: HashMap<String, u64>,
}

impl Journal {
    pub(super) fn add(&mut self, request: &Arc<ReceivedRequest>) {
        self.requests.push(Arc::clone(request), request.memory());
        if let Some(calls) = self.calls.get_mut(&request.api_method) {
            *calls += 1;
        } else if self.calls.len() < MAX_METHODS && request.api_method.len() <= MAX_METHOD_NAME {
            self.calls.insert(request.api_method.clone(), 1);
        }
    }

    pub(super) fn calls(&self, api_method: &str) -> u64 {
        self.calls.get(api_method).copied().unwrap_or_default()
    }

    pub(super) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().map(|request| ReceivedRequest::clone(request)).collect()
    }
}

impl Default for Journal {
    fn default() -> Self {
        Self { requests: Bounded::new(MAX_REQUESTS), calls: HashMap::new() }
    }
}

/// As documented at `Emulator::requests`.
const MAX_REQUESTS: usize = 1000;

/// Bounds memory, because clients can send any names. The API has about 500 methods.
const MAX_METHODS: usize = 1000;

/// In bytes. The names of the API's methods are shorter than 100 bytes.
const MAX_METHOD_NAME: usize = 1000;

#[cfg(test)]
mod tests {
    use ureq_proto::http::Request;

    use super::*;

    fn request(path: &str) -> Arc<ReceivedRequest> {
        Arc::new(ReceivedRequest::new(&Request::get(path).body(()).unwrap(), None))
    }

    #[test]
    fn oldest_request_is_evicted_but_stays_counted() {
        let mut journal = Journal::default();
        for number in 0..=MAX_REQUESTS {
            journal.add(&request(&format!("/api/v3/get-webhook?webhookId={number}")));
        }
        assert_eq!(journal.calls("get-webhook"), 1001);
        let requests = journal.requests();
        assert_eq!((requests.len(), requests[0].query[0].1.as_str()), (1000, "1"));
    }

    #[test]
    fn number_and_length_of_counted_names_are_limited() {
        let mut journal = Journal::default();
        let long = "x".repeat(MAX_METHOD_NAME + 1);
        journal.add(&request(&format!("/api/v3/{long}")));
        (0..=MAX_METHODS).for_each(|number| journal.add(&request(&format!("/api/v3/{number}"))));
        assert_eq!((journal.calls(&long), journal.calls("999"), journal.calls("1000"), journal.calls.len()), (0, 1, 0, MAX_METHODS));
    }
}
