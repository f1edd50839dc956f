//! The journal: the requests received, counted and kept.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::emulator::server::received::ReceivedRequest;

/// The last requests, and how many there were of each API method.
#[derive(Debug, Default)]
pub(super) struct Journal {
    requests: VecDeque<Arc<ReceivedRequest>>,
    calls: HashMap<String, u64>,
}

impl Journal {
    pub(super) fn add(&mut self, request: &Arc<ReceivedRequest>) {
        if self.requests.len() == MAX_REQUESTS {
            self.requests.pop_front();
        }
        self.requests.push_back(Arc::clone(request));
        if let Some(calls) = self.calls.get_mut(&request.api_method) {
            *calls += 1;
        } else if self.calls.len() < MAX_METHODS {
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

/// What `Emulator::requests` promises; more would let a long test run fill the memory.
const MAX_REQUESTS: usize = 1000;

/// Names are whatever clients send. The API has some 500 methods; names past twice that are not counted.
const MAX_METHODS: usize = 1000;

#[cfg(test)]
mod tests {
    use ureq_proto::http::Request;

    use super::*;

    #[test]
    fn oldest_request_is_evicted_but_stays_counted() {
        let mut journal = Journal::default();
        for number in 0..=MAX_REQUESTS {
            let head = Request::get(format!("/api/v3/get-webhook?webhookId={number}")).body(()).unwrap();
            journal.add(&Arc::new(ReceivedRequest::new(&head, None)));
        }
        assert_eq!(journal.calls("get-webhook"), 1001);
        let requests = journal.requests();
        assert_eq!((requests.len(), requests[0].query[0].1.as_str()), (1000, "1"));
    }
}
