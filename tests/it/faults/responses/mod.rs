//! What a server can do to an answer.

mod bodies;
#[cfg(feature = "gzip")]
pub(super) mod compressed;
mod disconnects;
mod framing;
mod statuses;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use authing::{Credentials, ManagementClient};

use super::api_methods::{Method, TOKEN, right_body};
use super::fault::{Answer, Verdict};
use super::{call, call_next, matrix};
use crate::support::{KEY_SECRET, Server, http};

const MAX_RESPONSE_SIZE: usize = 1 << 20;
/// What the buffers of two sockets can hold, and more.
const BUFFERS: usize = 16 << 20;

#[test]
fn every_endpoint_handles_faulty_responses() {
    matrix(faults(false), cell);
}

#[test]
fn every_endpoint_times_out_on_endless_responses() {
    matrix(faults(true), cell);
}

fn faults(lasting: bool) -> Vec<Answer> {
    let faults = [
        statuses::faults(),
        disconnects::faults(),
        framing::faults(),
        bodies::faults(),
        #[cfg(feature = "gzip")]
        compressed::faults(),
    ];
    faults.into_iter().flatten().filter(|fault| fault.lasting == lasting).collect()
}

fn cell(faults: &Arc<[Answer]>, index: usize, method: &'static Method) {
    let fault = &faults[index];
    let broken = Arc::new(AtomicBool::new(true));
    let server = Server::start_raw({
        let (faults, broken) = (faults.clone(), broken.clone());
        move |request| match right_body(request) {
            body if request.method() == method.name && broken.load(Ordering::SeqCst) => (faults[index].what)(&body),
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
    call(fault, method, &client);
    let requests = server.requests(method.name);
    fault.judge_requests(method, requests.len());
    assert!(requests.iter().all(|request| request.body == requests[0].body), "not the same again");
    if method.name != TOKEN && !fault.lasting {
        let tokens = if fault.verdict == Verdict::TokenRefused { 2 } else { 1 };
        assert_eq!((server.calls(), server.count(TOKEN)), (requests.len(), tokens), "other requests");
    }
    assert!(server.sent() < MAX_RESPONSE_SIZE + requests.len() * BUFFERS, "took {} bytes", server.sent());
    broken.store(false, Ordering::SeqCst);
    let before = server.count("create-webhook");
    call_next(fault, &client, || server.connections());
    assert!(fault.lasting || server.count("create-webhook") == before + 1, "the next call is made twice");
}
