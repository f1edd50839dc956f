//! Proxies: used if they are configured, and named in the error if they reject the connection.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::{io, thread};

use authing::{ErrorKind, ManagementClient};

use crate::support::{Server, builder, list, no_webhooks};

/// A host that only the proxy can reach: no name server knows its name.
const PROXY_ONLY_HOST: &str = "http://service.invalid";

/// A proxy that responds with this status line and, if it is 200, tunnels to `target`. Returns the request heads it gets.
fn proxy(target: SocketAddr, status: &'static str) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, heads) = mpsc::channel();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                client.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let _ = send.send(String::from_utf8(head).unwrap());
            client.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).unwrap();
            if status.starts_with("200") {
                tunnel(client, TcpStream::connect(target).unwrap());
            }
        }
    });
    (address, heads)
}

fn tunnel(client: TcpStream, server: TcpStream) {
    let (mut from_client, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || io::copy(&mut from_client, &mut to_server));
    thread::spawn(move || io::copy(&mut &server, &mut &client));
}

fn proxy_only_builder(server: &Server) -> authing::ClientBuilder {
    builder(server).host(PROXY_ONLY_HOST).allow_plain_http(true).max_retries(0)
}

#[test]
fn calls_use_the_proxy_and_it_resolves_the_host() {
    let server = Server::start(|_| no_webhooks());
    let (address, heads) = proxy(server.address(), "200 OK");
    let client = proxy_only_builder(&server).proxy(format!("http://user:p%40ss@{address}")).user_agent_suffix("tool/1").build().unwrap();
    list(&client).unwrap();
    list(&client).unwrap();
    let head = heads.recv().unwrap();
    assert!(head.starts_with("CONNECT service.invalid:80 HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nProxy-Authorization: Basic dXNlcjpwQHNz\r\n"), "{head}");
    assert!(!head.to_lowercase().contains("\r\nauthorization:"), "{head}");
    assert_eq!((server.calls(), server.connections()), (2, 1));
    assert_eq!(server.requests("list-webhooks")[0].header("host"), Some("service.invalid"));
    assert_eq!(server.requests("list-webhooks")[0].header("proxy-authorization"), None);
}

#[test]
fn proxy_rejection_is_a_proxy_error() {
    let server = Server::start(|_| no_webhooks());
    let (address, heads) = proxy(server.address(), "407 Who are you");
    let client = proxy_only_builder(&server).proxy(format!("http://user:hush@{address}")).max_retries(1).build().unwrap();
    let error = list(&client).unwrap_err();
    let start = "get-management-token failed: no connection to http://service.invalid through the proxy: proxy server responded 407; give it user and password";
    assert!(error.to_string().starts_with(start), "{error}");
    assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Proxy, false, true));
    assert_eq!((heads.try_iter().count(), server.connections()), (2, 0));
}

#[test]
fn proxy_environment_honors_no_proxy_and_skips_loopback() {
    let server = Server::start(|_| no_webhooks());
    let (address, _heads) = proxy(server.address(), "200 OK");
    // Environment variables apply to a whole process, so they are set for a child process.
    let run = |host: &str, no_proxy: &str| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "proxy::child_process_with_proxy_environment", "--ignored", "--nocapture"]);
        for name in ["ALL_PROXY", "all_proxy", "https_proxy", "http_proxy", "HTTP_PROXY", "no_proxy"] {
            child.env_remove(name);
        }
        let output =
            child.env("HTTPS_PROXY", format!("http://{address}")).env("NO_PROXY", no_proxy).env("TEST_HOST", host).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    // An address of this machine that is not a loopback address. A direct connection to it is refused.
    let proxied = run("http://0.0.0.0:1", "");
    assert!(proxied.contains("listed"), "{proxied}");
    let excepted = run("http://0.0.0.0:1", "example.com,0.0.0.0");
    assert!(excepted.contains("Connect: list-webhooks failed: no connection to http://0.0.0.0:1: "), "{excepted}");
    let before = server.connections();
    let loopback = run("http://127.0.0.1:1", "");
    assert!(loopback.contains("Connect: list-webhooks failed: no connection to http://127.0.0.1:1: "), "{loopback}");
    assert_eq!(server.connections(), before);
}

#[test]
#[ignore = "child process of proxy_environment_honors_no_proxy_and_skips_loopback"]
#[allow(clippy::print_stdout, reason = "the parent process reads it")]
fn child_process_with_proxy_environment() {
    let builder = ManagementClient::builder().credentials(authing::Credentials::access_token("token", "pool")).max_retries(0);
    let client = builder.host(std::env::var("TEST_HOST").unwrap()).allow_plain_http(true).build().unwrap();
    match list(&client) {
        Ok(()) => println!("listed"),
        Err(error) => println!("{:?}: {error}", error.kind()),
    }
}
