//! What the tests share: a server that does as it is told, and the clients that talk to it.

mod reply;
mod server;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) mod tls;

#[cfg(target_os = "linux")]
use std::process::Command;
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use authing::{ClientBuilder, Credentials, Error, ListWebhooks, ManagementClient};

pub(crate) use self::reply::{Reply, Step, body, envelope, http, no_webhooks, ok, token};
pub(crate) use self::server::{Received, Server};

/// The access key secret of all test clients: nothing that is printed may hold it.
pub(crate) const KEY_SECRET: &str = "key-secret-5f2b";
/// The user pool in the tokens of [`token`].
pub(crate) const USERPOOL: &str = "62f0a1-pool";

/// A client of `server` that fails early: 2 s for an attempt, 5 s for a call.
pub(crate) fn client(server: &Server) -> ManagementClient {
    builder(server).build().unwrap()
}

/// The same, to be set up further.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host(server.host())
        .timeout(Duration::from_secs(2))
        .deadline(Duration::from_secs(5))
}

/// The simplest call that there is.
pub(crate) fn list(client: &ManagementClient) -> Result<(), Error> {
    client.list_webhooks(&ListWebhooks::new()).map(|_| ())
}

/// Does the work on so many threads, which start together; gives what each of them got.
pub(crate) fn at_once<T: Send>(threads: usize, work: impl Fn() -> T + Sync) -> Vec<T> {
    let start = Barrier::new(threads);
    thread::scope(|scope| {
        let run = || {
            start.wait();
            work()
        };
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        handles.into_iter().map(|handle| handle.join().unwrap()).collect()
    })
}

/// Runs the test of this name once more, in a process in which nothing else runs. True for whoever called, whose test is
/// over with that; false in the new process, where it begins.
#[cfg(target_os = "linux")]
pub(crate) fn ran_alone(test: &str) -> bool {
    const ALONE: &str = "AUTHING_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        return false;
    }
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--nocapture"]).env(ALONE, "1").output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
    true
}
