//! Environment variables that set a proxy. They belong to the whole process, so each case runs in its own child process.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::process::Command;

use authing::{Credentials, ManagementClient};

use crate::support::{CLOSED_HOST, Server, http, list, no_webhooks};

/// An address of this machine that is not a loopback address: a direct connection to it is refused.
const NOT_LOOPBACK: &str = "http://0.0.0.0:1";
const LISTED: &str = "listed";

/// The test that makes the call if it runs in a child process.
const CHILD: &str = "proxy_environment::environment_proxy_is_not_used_for_loopback_and_no_proxy";
/// Set in a child process: the host to call.
const CHILD_HOST: &str = "AUTHING_TEST_HOST";

/// The result of a call in a child process with these variables.
fn run<V: AsRef<OsStr>>(host: &str, variables: &[(&str, V)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", CHILD]);
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        child.env_remove(name).env_remove(name.to_uppercase());
    }
    child.env_remove("REQUEST_METHOD").env(CHILD_HOST, host);
    for (name, value) in variables {
        child.env(name, value);
    }
    let output = child.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split("RESULT ").nth(1).unwrap_or(&text).lines().next().unwrap_or_default().to_owned()
}

/// Makes the call in a child process, and writes its result to standard output for [`run`].
fn call_in_child(host: String) {
    let builder = ManagementClient::builder().credentials(Credentials::access_token("token", "pool")).max_retries(0);
    let result = builder.host(host).allow_plain_http(true).build().and_then(|client| list(&client));
    let text = result.map_or_else(|error| format!("{:?}: {error}", error.kind()), |()| LISTED.to_owned());
    io::stdout().write_all(format!("\nRESULT {text}\n").as_bytes()).unwrap();
}

/// A server that is both the proxy and the service behind it.
fn proxy() -> Server {
    Server::start_raw(|request| match request.http_method.as_str() {
        "CONNECT" => vec![crate::support::Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())],
        _ => no_webhooks(),
    })
}

#[test]
fn environment_proxy_is_not_used_for_loopback_and_no_proxy() {
    if let Ok(host) = std::env::var(CHILD_HOST) {
        return call_in_child(host);
    }
    let proxy = proxy();
    let variables = |no_proxy: &'static str| [("http_proxy", format!(" {} ", proxy.host())), ("NO_PROXY", no_proxy.to_owned())];
    assert_eq!(run(NOT_LOOPBACK, &variables("")), LISTED);
    assert_eq!(proxy.connections(), 1);
    for no_proxy in ["example.com, 0.0.0.0", "0.0.0.0/8", "*", "0.0.0.0:1"] {
        let excepted = run(NOT_LOOPBACK, &variables(no_proxy));
        assert!(excepted.starts_with("Connect: list-webhooks: cannot connect to http://0.0.0.0:1: "), "{excepted}");
    }
    let loopback = run(CLOSED_HOST, &variables(""));
    assert!(loopback.starts_with(&format!("Connect: list-webhooks: cannot connect to {CLOSED_HOST}: ")), "{loopback}");
    assert_eq!(proxy.connections(), 1);
}

#[test]
fn only_the_variable_that_applies_is_read() {
    let proxy = proxy();
    let unusable = "socks5://user:hush@127.0.0.1:7890";
    assert_eq!(run(NOT_LOOPBACK, &[("HTTP_PROXY", proxy.host().as_str()), ("HTTPS_PROXY", unusable), ("ALL_PROXY", unusable)]), LISTED);
    assert_eq!(run(NOT_LOOPBACK, &[("http_proxy", ""), ("ALL_PROXY", &proxy.host())]), LISTED);
    assert_eq!(proxy.connections(), 2);
    let direct = run(NOT_LOOPBACK, &[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", &proxy.host()), ("HTTPS_PROXY", unusable)]);
    assert!(direct.starts_with("Connect: "), "{direct}");
    assert_eq!(proxy.connections(), 2);
}

#[test]
fn unusable_proxy_fails_the_build_and_names_the_variable() {
    let values = ["socks5://user:hush@127.0.0.1:7890", "\"http://hush:3128\"", "http://user:hush@proxy:port", "ftp://hush"];
    let mut values: Vec<OsString> = values.map(OsString::from).to_vec();
    #[cfg(unix)]
    values.push(std::os::unix::ffi::OsStringExt::from_vec(b"http://user:hush\xff@127.0.0.1:1".to_vec()));
    for value in values {
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            let error = run(NOT_LOOPBACK, &[(name, &value)]);
            assert!(error.starts_with(&format!("Config: {name} ")) && !error.contains("hush"), "{value:?}: {error}");
        }
    }
}

#[test]
fn proxy_errors_name_the_environment_variable() {
    let unreachable = run(NOT_LOOPBACK, &[("ALL_PROXY", "http://user:hush@127.0.0.1:1")]);
    assert!(unreachable.starts_with("Proxy: list-webhooks: cannot connect to the proxy http://127.0.0.1:1: "), "{unreachable}");
    assert!(unreachable.contains("; ALL_PROXY sets this proxy") && !unreachable.contains("hush"), "{unreachable}");
    let refusing = Server::start_raw(|_| http(407, &[], ""));
    let refused = run(NOT_LOOPBACK, &[("http_proxy", refusing.host())]);
    assert!(refused.contains("responded 407; set user and password: http_proxy=http://user:password@name:port"), "{refused}");
}
