//! Timeouts of name resolution with a name server that never responds, in a network namespace of its own.
//!
//! Where a process may not create one (in some containers), the test fails: skip it with `-- --skip name_server::`, as
//! `.ci/run` does, so that it is not counted as passed.

use std::net::UdpSocket;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, process};

use authing::{CreateWebhook, Credentials, ErrorKind, ManagementClient};

use crate::support::list;

const TEST: &str = "name_server::unresponsive_name_server_times_out_and_uses_one_thread";
/// Set in the child process, which runs in its own network namespace.
const IN_OWN_NETWORK: &str = "AUTHING_TEST_INSIDE";
const LIMIT: Duration = Duration::from_millis(600);
/// A call ends at most 100 ms after its limit; the rest is tolerance for a busy machine.
const SLACK: Duration = Duration::from_millis(400);

#[test]
fn unresponsive_name_server_times_out_and_uses_one_thread() {
    if env::var_os(IN_OWN_NETWORK).is_some() {
        return run_in_own_network();
    }
    // Needs no privileges: the new namespaces grant them, and have no network except loopback.
    let own_network = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--net", "--mount", "sh", "-c", &format!("ip link set lo up && {script}")]);
        command
    };
    let configuration = env::temp_dir().join(format!("authing-{}-resolv.conf", process::id()));
    fs::write(&configuration, "nameserver 127.0.0.1\n").unwrap();
    let script = "mount --bind \"$0\" /etc/resolv.conf";
    let available = own_network(script).arg(&configuration).output();
    let is_available = available.as_ref().is_ok_and(|output| output.status.success());
    let mut command = own_network(&format!("{script} && exec \"$1\" --exact {TEST} --nocapture"));
    let output =
        is_available.then(|| command.arg(&configuration).arg(env::current_exe().unwrap()).env(IN_OWN_NETWORK, "").output().unwrap());
    fs::remove_file(&configuration).unwrap();
    let Some(output) = output else {
        panic!("no network namespace on this machine: run the tests with -- --skip name_server:: ({available:?})");
    };
    let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}\n{stderr}");
}

fn run_in_own_network() {
    let name_server = UdpSocket::bind("127.0.0.1:53").unwrap();
    name_server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let builder = |timeout, deadline| {
        let builder = ManagementClient::builder().credentials(Credentials::access_token("token", "pool")).allow_plain_http(true);
        builder.host("http://service.example").timeout(timeout).deadline(deadline)
    };
    let long = Duration::from_secs(30);
    let client = builder(long, LIMIT).build().unwrap();
    let before = threads();
    let mut failures = Vec::new();
    for _ in 0..3 {
        let started = Instant::now();
        let error = list(&client).unwrap_err();
        failures.push((started.elapsed(), error));
    }
    // The C library has not timed out yet: all calls waited for the same look-up.
    assert_eq!(threads(), before + 1);
    let attempt = builder(LIMIT, long).max_retries(0).build().unwrap();
    let started = Instant::now();
    let error = attempt.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", ["test"])).unwrap_err();
    failures.push((started.elapsed(), error));
    for (elapsed, error) in &failures {
        assert!(LIMIT.mul_f64(0.95) < *elapsed && *elapsed < LIMIT + SLACK, "{elapsed:?}: {error}");
        assert!(error.kind() == ErrorKind::Timeout && error.is_retryable() && !error.outcome_unknown(), "{error:?}");
        assert!(error.to_string().contains("no answer of the name server for http://service.example within"), "{error}");
    }
    let mut query = [0; 512];
    let length = name_server.recv(&mut query).unwrap();
    assert!(query[..length].windows(7).any(|part| part == b"service"), "the name server got no query");
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}
