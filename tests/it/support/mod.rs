//! What the tests share: a server that does as it is told, and the clients that talk to it.

mod reply;
mod server;

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
