//! What a server can do to an answer.

mod bodies;
#[cfg(feature = "gzip")]
pub(super) mod compressed;
mod framing;
mod losses;
mod statuses;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use authing::{Credentials, ManagementClient};

use super::fault::{Answer, Verdict};
use super::methods::{Method, TOKEN, create, right_body};
use super::{call, matrix};
use crate::support::{KEY_SECRET, Server, http};

const MAX_RESPONSE_SIZE: usize = 1 << 20;
/// What the buffers of two sockets can hold, and more.
const BUFFERS: usize = 16 << 20;

#[test]
fn every_method_comes_through_every_answer() {
    matrix(faults(false), cell);
}

#[test]
fn every_method_comes_through_every_answer_that_does_not_end() {
    matrix(faults(true), cell);
}

fn faults(lasting: bool) -> Vec<Answer> {
    let faults = [
        statuses::faults(),
        losses::faults(),
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
    assert_eq!(requests.len(), fault.verdict.expected(method).requests, "requests");
    assert!(requests.iter().all(|request| request.body == requests[0].body), "not the same again");
    if method.name != TOKEN {
        let tokens = if fault.verdict == Verdict::TokenRefused { 2 } else { 1 };
        assert_eq!((server.calls(), server.count(TOKEN)), (requests.len(), tokens), "other requests");
    }
    assert!(server.sent() < MAX_RESPONSE_SIZE + requests.len() * BUFFERS, "took {} bytes", server.sent());
    // Whatever is left of the answer, it is not the next call's.
    broken.store(false, Ordering::SeqCst);
    let before = server.count("create-webhook");
    let next = create(&client, "the next call").unwrap_or_else(|error| panic!("the next call fails: {error}"));
    assert_eq!((next.name.as_str(), server.count("create-webhook")), ("the next call", before + 1), "the next call");
}
