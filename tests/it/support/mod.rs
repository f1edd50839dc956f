//! What the tests share: a server that does as it is told, and the clients that talk to it.

mod reply;
mod server;

use std::time::Duration;

use authing::{ClientBuilder, Credentials, ManagementClient};

pub(crate) use self::reply::{Reply, Step, envelope, http, ok, token};
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
