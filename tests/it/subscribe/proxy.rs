//! Subscriptions through an HTTP proxy.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use authing::ErrorKind;

use super::server::WsServer;
use super::{CODE, client, event, gap, quick};
use crate::support::read_head;

/// A proxy that responds with a status line, and connects to what `target` returns for the number of the connection.
fn proxy(status: &'static str, target: impl Fn(usize) -> SocketAddr + Send + 'static) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, heads) = mpsc::channel();
    thread::spawn(move || {
        for (number, client) in listener.incoming().enumerate() {
            let mut client = client.unwrap();
            let _ = send.send(read_head(&mut client));
            let (target, status) = (target(number), status.to_owned());
            thread::spawn(move || {
                let server = if status.starts_with("200") { TcpStream::connect(target).ok() } else { None };
                let _ = client.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes());
                if let Some(server) = server {
                    tunnel(&client, &server);
                }
            });
        }
    });
    (address, heads)
}

/// A proxy to `first` for the first connection and to `others` for later ones.
pub(super) fn one_then(first: SocketAddr, others: SocketAddr) -> SocketAddr {
    proxy("200 OK", move |number| if number == 0 { first } else { others }).0
}

/// A proxy that forwards the data of the server in parts of 7 bytes, with a pause after each.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) fn slow(target: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let server = TcpStream::connect(target).unwrap();
        let slow = TcpListener::bind("127.0.0.1:0").unwrap();
        let slow_address = slow.local_addr().unwrap();
        thread::spawn(move || {
            let (client, _) = slow.accept().unwrap();
            client.set_nodelay(true).unwrap();
            thread::scope(|scope| {
                scope.spawn(|| {
                    let (mut from, mut part) = (&server, [0; 7]);
                    while let Ok(length @ 1..) = from.read(&mut part) {
                        if (&client).write_all(&part[..length]).is_err() {
                            break;
                        }
                        thread::sleep(Duration::from_micros(500));
                    }
                });
                let _ = io::copy(&mut &client, &mut &server);
                let _ = server.shutdown(std::net::Shutdown::Both);
            });
        });
        let (mut client, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            client.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        client.set_nodelay(true).unwrap();
        tunnel(&client, &TcpStream::connect(slow_address).unwrap());
    });
    address
}

fn tunnel(client: &TcpStream, server: &TcpStream) {
    thread::scope(|scope| {
        for (mut from, mut to) in [(client, server), (server, client)] {
            scope.spawn(move || {
                let _ = io::copy(&mut from, &mut to);
                let _ = to.shutdown(std::net::Shutdown::Write);
            });
        }
    });
}

/// An event that looks like a response.
const TEXT: &str = "HTTP/1.1 200 OK\r\ncontent-encoding: GZIP\r\n\r\n";

/// Sends an event on each connection after a ping, and ends the first one.
fn script(number: usize, peer: &mut super::server::Peer) {
    peer.accept();
    assert_eq!(peer.receive().unwrap().0, 0x89);
    // The text is received without the head of its frame.
    peer.send(&[0x81, TEXT.len() as u8]);
    thread::sleep(Duration::from_millis(30));
    peer.send(TEXT.as_bytes());
    if number > 0 {
        peer.receive_all();
    }
}

#[test]
fn subscription_goes_through_the_proxy() {
    let server = WsServer::start(script);
    let target = server.address;
    let (address, heads) = proxy("200 OK", move |_| target);
    let builder = client(&server).events_host("ws://events.invalid").allow_plain_http(true);
    let client = builder.proxy(format!("http://user:pass@{address}")).build().unwrap();
    let options = quick().ping_after(Duration::from_millis(10)).pong_timeout(super::LONG);
    let mut events = client.subscribe_with(CODE, &options).unwrap();
    assert_eq!(event(&mut events).text(), TEXT, "data that looks like a response is not changed");
    gap(&mut events);
    assert_eq!(event(&mut events).text(), TEXT);
    assert_eq!(events.next_within(Duration::from_millis(20)).unwrap(), authing::subscribe::Next::Elapsed);
    for _ in 0..2 {
        let head = heads.recv().unwrap();
        assert!(head.starts_with("CONNECT events.invalid:80 HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("Proxy-Authorization: Basic ") && !head.contains("key-id"), "{head}");
    }
    let started = std::time::Instant::now();
    drop(events);
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[test]
fn refusal_of_the_proxy_is_a_proxy_error() {
    let server = WsServer::start(script);
    let target = server.address;
    let (address, _heads) = proxy("407 Proxy Authentication Required", move |_| target);
    let client = client(&server).proxy(format!("http://{address}")).build().unwrap();
    let error = client.subscribe(CODE).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Proxy);
    assert!(error.to_string().starts_with("subscribe: cannot connect to ws://localhost:"), "{error}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn tls_subscription_goes_through_the_proxy() {
    use crate::support::tls::{BACKENDS, Ca, server_parameters};
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = WsServer::start_tls(&ca.issue(server_parameters("localhost")), script);
        let target = server.address;
        let (address, heads) = proxy("200 OK", move |_| target);
        let builder = client(&server).tls(*tls).root_certificate(&ca.pem).proxy(format!("http://{address}"));
        let options = quick().ping_after(Duration::from_millis(10)).pong_timeout(super::LONG);
        let mut events = builder.build().unwrap().subscribe_with(CODE, &options).unwrap();
        event(&mut events);
        gap(&mut events);
        event(&mut events);
        assert_eq!(events.next_within(Duration::from_millis(20)).unwrap(), authing::subscribe::Next::Elapsed);
        assert!(heads.recv().unwrap().starts_with("CONNECT localhost:"));
    }
}
