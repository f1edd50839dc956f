//! Faulty responses.

mod bodies;
#[cfg(feature = "gzip")]
pub(super) mod compressed;
mod disconnects;
mod framing;
mod statuses;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use authing::{Credentials, ManagementClient};

use super::api_methods::{ApiMethod, TOKEN, correct_body};
use super::fault::{Outcome, ResponseFault};
use super::{call, call_next, matrix};
use crate::support::{KEY_SECRET, Server, http};

const MAX_RESPONSE_SIZE: usize = 1 << 20;
/// More than the buffers of two sockets can hold.
const BUFFERS: usize = 16 << 20;

#[test]
fn every_endpoint_handles_faulty_responses() {
    matrix(faults(false), cell);
}

#[test]
fn every_endpoint_times_out_on_endless_responses() {
    matrix(faults(true), cell);
}

fn faults(hangs: bool) -> Vec<ResponseFault> {
    let faults = [
        statuses::faults(),
        disconnects::faults(),
        framing::faults(),
        bodies::faults(),
        #[cfg(feature = "gzip")]
        compressed::faults(),
    ];
    faults.into_iter().flatten().filter(|fault| fault.hangs == hangs).collect()
}

fn cell(faults: &Arc<[ResponseFault]>, index: usize, api_method: &'static ApiMethod) {
    let fault = &faults[index];
    let is_faulty = Arc::new(AtomicBool::new(true));
    let server = Server::start_raw({
        let (faults, is_faulty) = (faults.clone(), is_faulty.clone());
        move |request| match correct_body(request) {
            body if request.api_method() == api_method.name && is_faulty.load(Ordering::SeqCst) => (faults[index].cause)(&body),
            body => http(200, &[], body),
        }
    });
    let (timeout, deadline) = fault.limits();
    let client = ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host(server.host())
        .timeout(timeout)
        .deadline(deadline)
        .max_retries(1)
        .max_response_size(MAX_RESPONSE_SIZE as u64)
        .build()
        .unwrap();
    call(fault, api_method, &client);
    let requests = server.requests(api_method.name);
    fault.check_request_count(api_method, requests.len());
    assert!(requests.iter().all(|request| request.body == requests[0].body), "the retry has another body");
    if api_method.name != TOKEN && !fault.hangs {
        let tokens = if fault.outcome == Outcome::TokenRejected { 2 } else { 1 };
        assert_eq!((server.calls(), server.count(TOKEN)), (requests.len(), tokens), "other requests");
    }
    assert!(server.sent() < MAX_RESPONSE_SIZE + requests.len() * BUFFERS, "the client read {} bytes", server.sent());
    is_faulty.store(false, Ordering::SeqCst);
    let before = server.count("create-webhook");
    call_next(fault, &client, || server.connections());
    assert!(fault.hangs || server.count("create-webhook") == before + 1, "the next call was sent more than once");
}
