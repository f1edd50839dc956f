//! Calls use the configured proxy, and errors name the proxy and the cause.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use authing::{ClientBuilder, Credentials, ErrorKind};
use serde_json::{Value, json};

use crate::support::{Server, Step, builder, list, no_webhooks, ok, read_head};

/// A host that only the proxy can reach: the name cannot be resolved.
const UNRESOLVABLE: &str = "http://service.invalid";

/// A proxy. `respond` writes its response to `CONNECT`, and returns whether the proxy connects to `target`.
fn proxy_with(target: SocketAddr, respond: impl Fn(&mut TcpStream) -> bool + Send + Sync + 'static) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, heads) = mpsc::channel();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let _ = send.send(read_head(&mut client));
            if respond(&mut client) {
                tunnel(client, TcpStream::connect(target).unwrap());
            }
        }
    });
    (address, heads)
}

/// A proxy that connects to `target` if its status line says so.
fn proxy(target: SocketAddr, head: impl Into<String>) -> (SocketAddr, Receiver<String>) {
    let head = head.into();
    proxy_with(target, move |client| client.write_all(format!("HTTP/1.1 {head}\r\n\r\n").as_bytes()).is_ok() && head.contains("OK"))
}

fn tunnel(client: TcpStream, server: TcpStream) {
    let (mut from_client, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || io::copy(&mut from_client, &mut to_server));
    thread::spawn(move || io::copy(&mut &server, &mut &client));
}

fn unresolvable(server: &Server) -> ClientBuilder {
    builder(server).host(UNRESOLVABLE).allow_plain_http(true).max_retries(0)
}

#[test]
fn calls_go_through_the_proxy_which_resolves_the_name() {
    let server = Server::start(|_| no_webhooks());
    let (address, heads) = proxy(server.address(), "200 OK");
    let client = unresolvable(&server).proxy(format!("http://user:p%40ss@{address}")).user_agent_suffix("tool/1").build().unwrap();
    list(&client).unwrap();
    list(&client).unwrap();
    let head = heads.recv().unwrap();
    assert!(head.starts_with("CONNECT service.invalid:80 HTTP/1.1\r\nHost: service.invalid:80\r\n"), "{head}");
    assert!(head.contains("\r\nProxy-Authorization: Basic dXNlcjpwQHNz\r\n"), "{head}");
    assert!(head.contains("\r\nUser-Agent: authing-rust-sdk/") && head.contains(" tool/1\r\n"), "{head}");
    assert!(!head.to_lowercase().contains("\r\nauthorization:"), "{head}");
    assert_eq!((server.calls(), server.connections()), (2, 1));
    assert_eq!(server.requests("list-webhooks")[0].header("host"), Some("service.invalid"));
    assert_eq!(server.requests("list-webhooks")[0].header("proxy-authorization"), None);
}

#[test]
fn proxy_credentials_may_have_characters_invalid_in_uris() {
    let server = Server::start(|_| no_webhooks());
    let (address, heads) = proxy(server.address(), "200 OK");
    // The same user and password, written in three ways.
    for user_info in ["DOM\\user:p^s s", "DOM%5Cuser:p%5es%20s", "DOM%5cuser:p^s s"] {
        let client = unresolvable(&server).proxy(format!(" {user_info}@{address}\n")).build().unwrap();
        list(&client).unwrap();
        let head = heads.recv().unwrap();
        assert!(head.contains("\r\nProxy-Authorization: Basic RE9NXHVzZXI6cF5zIHM=\r\n"), "{user_info}: {head}");
    }
}

#[test]
fn every_2xx_response_to_connect_is_accepted() {
    let server = Server::start(|_| no_webhooks());
    let many: String = (0..200).map(|number| format!("\r\nX-Header-{number}: {}", "x".repeat(200))).collect();
    for head in [
        "200 OK".to_owned(),
        "201 OK\r\nContent-Length: 5".to_owned(),
        "204 OK".to_owned(),
        "299 OK\r\nTransfer-Encoding: chunked".to_owned(),
        format!("200 OK{many}"),
        format!("200 OK\r\nX-Large: {}", "x".repeat(60_000)),
        "103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK".to_owned(),
    ] {
        let (address, _heads) = proxy(server.address(), head.clone());
        let client = unresolvable(&server).proxy(format!("http://{address}")).build().unwrap();
        list(&client).unwrap_or_else(|error| panic!("{head:.40}: {error}"));
    }
}

#[test]
fn connect_response_is_bounded_in_size() {
    let server = Server::start(|_| no_webhooks());
    let (address, _heads) = proxy_with(server.address(), |client| {
        // Ends when the client closes the connection.
        while client.write_all(b"HTTP/1.1 200 OK\r\nX-Header: endless\r\n").is_ok() {
            while client.write_all(&b"X-Header: endless\r\n".repeat(100)).is_ok() {}
        }
        false
    });
    let error = list(&unresolvable(&server).proxy(format!("http://{address}")).build().unwrap()).unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::TooLarge, false), "{error}");
    assert!(error.to_string().contains("more than 64 KiB of headers"), "{error}");
}

#[test]
fn connect_response_is_bounded_in_time() {
    let server = Server::start(|_| no_webhooks());
    let (address, _heads) = proxy_with(server.address(), |client| {
        let head = b"HTTP/1.1 200 OK\r\nX-Header: endless\r\n";
        for byte in head.iter().cycle().take(200) {
            if client.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    });
    let client = unresolvable(&server).proxy(format!("http://{address}")).timeout(Duration::from_millis(300)).build().unwrap();
    let started = Instant::now();
    let error = list(&client).unwrap_err();
    let elapsed = started.elapsed();
    assert_eq!((error.kind(), error.is_retryable(), error.outcome_unknown()), (ErrorKind::Timeout, true, false), "{error}");
    assert!(
        error.to_string().contains(&format!("the proxy http://{address} did not respond to CONNECT within 0.3 s (timeout)")),
        "{error}"
    );
    assert!(elapsed < Duration::from_secs(2), "{elapsed:?}");
}

/// The deadline is shorter than the timeout that the client's agents are made with.
#[test]
fn deadline_bounds_the_connection_to_the_proxy() {
    let server = Server::start(|_| no_webhooks());
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let schemes: &[_] = match cfg!(any(feature = "rustls", feature = "native-tls")) {
        true => &[("http", "did not respond to CONNECT within "), ("https", "within ")],
        false => &[("http", "did not respond to CONNECT within ")],
    };
    for (scheme, text) in schemes {
        let place = format!("{scheme}://{}", silent.local_addr().unwrap());
        let client = unresolvable(&server).proxy(&place).deadline(Duration::from_millis(300)).build().unwrap();
        let started = Instant::now();
        let error = list(&client).unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Timeout, false), "{error}");
        assert!(error.to_string().contains(&format!("the proxy {place} {text}")), "{error}");
        assert!(error.to_string().contains("(rest of the deadline)"), "{error}");
    }
}

#[test]
fn data_after_the_connect_response_is_not_a_response() {
    let server = Server::start(|_| no_webhooks());
    let (address, _heads) = proxy(server.address(), "200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0");
    let error = list(&unresolvable(&server).proxy(format!("http://{address}")).build().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Proxy, "{error}");
    assert!(error.to_string().contains("proxy server sent data before the request"), "{error}");
}

#[test]
fn rejected_proxy_credentials_error_has_a_hint() {
    let server = Server::start(|_| no_webhooks());
    let (address, heads) = proxy(server.address(), "407 Who are you");
    let start = "get-management-token: cannot connect to http://service.invalid through the proxy: proxy server responded 407; ";
    for (user_info, hint) in [("", "set user and password: proxy("), ("user:hush@", "check user and password in proxy()")] {
        let client = unresolvable(&server).proxy(format!("http://{user_info}{address}")).max_retries(1).build().unwrap();
        let error = list(&client).unwrap_err();
        assert!(error.to_string().starts_with(&format!("{start}{hint}")), "{error}");
        assert!(!error.to_string().contains("hush"), "{error}");
        assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Proxy, false, true));
        assert_eq!((heads.try_iter().count(), server.connections()), (2, 0));
    }
}

#[test]
fn unreachable_proxy_error_names_the_proxy_not_the_host() {
    let server = Server::start(|_| no_webhooks());
    // A free port could be taken by another test meanwhile; nothing listens on port 1.
    for (place, why) in [("127.0.0.1:1", "cannot connect to the proxy "), ("nowhere..invalid:3128", "no address found for the proxy ")] {
        let client = unresolvable(&server).proxy(format!("http://user:hush@{place}")).max_retries(1).build().unwrap();
        let error = list(&client).unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!(": {why}http://{place}")) && text.contains("; check proxy()"), "{text}");
        assert!(!text.contains("service.invalid") && !text.contains("hush"), "{text}");
        assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Proxy, false, true), "{text}");
        assert_eq!(error.attempts(), 2, "{text}");
    }
}

#[test]
fn closed_idle_tunnel_is_replaced_without_error() {
    // The server is the proxy and the service behind it.
    let server = Server::start_raw(|request| match request.http_method.as_str() {
        "CONNECT" => vec![Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())],
        _ => ok(json!({})),
    });
    let client = unresolvable(&server).credentials(Credentials::access_token("token", "pool")).proxy(server.host()).build().unwrap();
    for round in 1..=10 {
        client.post::<Value>("/api/v3/create-any", &json!({})).unwrap_or_else(|error| panic!("round {round}: {error}"));
        client.post::<Value>("/api/v3/create-any", &json!({})).unwrap_or_else(|error| panic!("round {round}: {error}"));
        server.close_connections();
    }
    assert_eq!((server.count("create-any"), server.connections()), (20, 10));
}
