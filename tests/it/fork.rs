//! A client that is used on both sides of a fork: each process gets its own responses.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::panic::{self, AssertUnwindSafe};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use authing::ManagementClient;
use fork::{Fork, waitpid};
use serde_json::Value;

use crate::support::{Server, builder, client, ok, token};

/// A forked process, which exits when its work is finished.
struct Child {
    process_id: i32,
    result: UnixStream,
}

/// Runs `work` in a forked process.
fn forked(work: impl FnOnce() -> Result<(), String>) -> Child {
    let (result, mut sender) = UnixStream::pair().unwrap();
    match fork::fork().unwrap() {
        Fork::Parent(process_id) => Child { process_id, result },
        Fork::Child => {
            let outcome = panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err("it panicked".to_owned()));
            let text = outcome.err().unwrap_or_else(|| "ok".to_owned());
            let _ = sender.write_all(text.as_bytes());
            drop(sender);
            process::exit(0);
        }
    }
}

impl Child {
    /// Waits for the process, and fails if its work failed.
    fn join(mut self) {
        let mut text = String::new();
        self.result.read_to_string(&mut text).unwrap();
        waitpid(self.process_id).unwrap();
        assert_eq!(text, "ok", "in the forked process");
    }
}

/// Calls a server that echoes the requests. Returns the first failure.
fn calls(client: &ManagementClient, name: &str, count: usize) -> Result<(), String> {
    for number in 0..count {
        let sent = format!("{name}-{number}");
        let received = client.get::<Value>("/api/v3/any", &[("sent", &sent)]).map_err(|error| format!("{sent}: {error}"))?;
        if !received.data.as_ref().and_then(Value::as_str).is_some_and(|target| target.ends_with(&format!("sent={sent}"))) {
            return Err(format!("{sent}: the response of another request: {:?}", received.data));
        }
    }
    Ok(())
}

fn echo() -> Server {
    Server::start(|request| ok(request.target.clone().into()))
}

#[test]
fn parent_and_child_get_their_own_responses() {
    if ran_in_child_process("parent_and_child_get_their_own_responses") {
        return;
    }
    let server = echo();
    let client = builder(&server).max_retries(0).build().unwrap();
    calls(&client, "before", 2).unwrap();
    let child = forked(|| {
        // A forked process that forks again.
        let grandchild = forked(|| calls(&client, "grandchild", 200));
        calls(&client, "child", 400)?;
        grandchild.join();
        Ok(())
    });
    calls(&client, "parent", 400).unwrap();
    child.join();
    calls(&client, "after", 2).unwrap();
    // One connection for each process, and one token for all.
    assert_eq!((server.calls(), server.connections(), server.count("get-management-token")), (1_004, 3, 1));
}

#[test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn parent_and_child_do_not_share_tls_connections() {
    if ran_in_child_process("parent_and_child_do_not_share_tls_connections") {
        return;
    }
    let ca = crate::tls::Ca::new();
    let server = ca.start(&crate::tls::VALID);
    let client = server.client().root_certificate(&ca.pem).build().unwrap();
    let calls =
        |count: usize| (0..count).try_for_each(|number| crate::support::list(&client).map_err(|error| format!("call {number}: {error}")));
    calls(2).unwrap();
    let child = forked(|| calls(500));
    calls(500).unwrap();
    child.join();
    assert_eq!(server.requests(), 1_002);
}

#[test]
fn fork_during_calls_of_other_threads_does_not_block() {
    if ran_in_child_process("fork_during_calls_of_other_threads_does_not_block") {
        return;
    }
    let server = echo();
    let client = builder(&server).max_retries(0).build().unwrap();
    let finished = AtomicBool::new(false);
    thread::scope(|scope| {
        for thread in 0..4 {
            let (client, finished) = (&client, &finished);
            scope.spawn(move || {
                while !finished.load(Ordering::Relaxed) {
                    calls(client, &format!("thread-{thread}"), 10).unwrap();
                }
            });
        }
        for number in 0..20 {
            forked(|| calls(&client, &format!("child-{number}"), 5)).join();
        }
        finished.store(true, Ordering::Relaxed);
    });
}

#[test]
fn token_fetch_of_the_parent_is_repeated_in_the_child() {
    if ran_in_child_process("token_fetch_of_the_parent_is_repeated_in_the_child") {
        return;
    }
    let ((mut sees_request, arrived), (mut sends_response, proceed)) = (UnixStream::pair().unwrap(), UnixStream::pair().unwrap());
    let server = Server::start_raw(move |request| {
        if request.api_method() != "get-management-token" {
            return ok(request.target.clone().into());
        }
        // The first token call gets its response after the child process has ended.
        if request.number == 1 {
            (&arrived).write_all(b"1").unwrap();
            (&proceed).read_exact(&mut [0]).unwrap();
        }
        token("t", 7200.into())
    });
    let client = client(&server);
    thread::scope(|scope| {
        let parent = scope.spawn(|| calls(&client, "parent", 1));
        sees_request.read_exact(&mut [0]).unwrap();
        forked(|| calls(&client, "child", 1)).join();
        sends_response.write_all(b"1").unwrap();
        parent.join().unwrap().unwrap();
    });
}

/// A fork copies the locks of all threads, so no other test may run.
fn ran_in_child_process(test: &str) -> bool {
    crate::support::ran_in_child_process(&format!("fork::{test}"))
}
