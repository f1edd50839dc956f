//! Shared by the tests: a scripted server, and clients for it.

mod reply;
mod server;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) mod tls;

use std::io::Read;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Command;
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use authing::{ClientBuilder, Credentials, Error, ListWebhooks, ManagementClient};

pub(crate) use self::reply::{Reply, Step, body, envelope, http, no_webhooks, ok, token};
pub(crate) use self::server::{Received, Server};

/// The access key secret of all test clients. It must be redacted everywhere.
pub(crate) const KEY_SECRET: &str = "key-secret-5f2b";
/// The user pool in the tokens of [`token`].
pub(crate) const USERPOOL: &str = "62f0a1-pool";

/// A host without a listener. A test that bound port 0 and released it would share the port with the next test that
/// binds port 0; the system never chooses port 1 for them.
pub(crate) const CLOSED_HOST: &str = "http://127.0.0.1:1";

/// The root folder of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The peak memory of this process in bytes.
#[cfg(target_os = "linux")]
pub(crate) fn peak_memory() -> usize {
    memory("VmHWM:")
}

/// The same without the pages of the test binary, which are loaded when their code is first executed.
#[cfg(target_os = "linux")]
pub(crate) fn peak_memory_for_data() -> usize {
    peak_memory().saturating_sub(memory("RssFile:"))
}

#[cfg(target_os = "linux")]
fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_end_matches("kB").trim().parse::<usize>().unwrap() << 10
}

/// Reads the head of an HTTP request, and no byte behind it.
pub(crate) fn read_head(stream: &mut impl Read) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// A client of `server` with short limits: 2 s for an attempt, 5 s for a call.
pub(crate) fn client(server: &Server) -> ManagementClient {
    builder(server).build().unwrap()
}

/// The builder of the same client, for more settings.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host(server.host())
        .timeout(Duration::from_secs(2))
        .deadline(Duration::from_secs(5))
}

/// A call of `list_webhooks` whose page does not matter.
pub(crate) fn list(client: &ManagementClient) -> Result<(), Error> {
    client.list_webhooks(&ListWebhooks::new()).map(|_| ())
}

/// Runs `work` on several threads that start together. Returns their results.
pub(crate) fn in_parallel<T: Send>(threads: usize, work: impl Fn() -> T + Sync) -> Vec<T> {
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

/// Runs the test with this name again in a child process, where no other test runs. Returns true in the parent process,
/// whose test is finished then, and false in the child process, which must run the test.
#[cfg(target_os = "linux")]
pub(crate) fn ran_in_child_process(test: &str) -> bool {
    const IN_CHILD_PROCESS: &str = "AUTHING_TEST_CHILD_PROCESS";
    if std::env::var_os(IN_CHILD_PROCESS).is_some() {
        return false;
    }
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--nocapture"]).env(IN_CHILD_PROCESS, "1").output().unwrap();
    let output_text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && output_text.contains("1 passed"), "{output_text}");
    true
}
