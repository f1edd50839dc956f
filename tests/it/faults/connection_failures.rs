//! What keeps a request from being sent at all.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use authing::{ClientBuilder, Credentials, ErrorKind, ManagementClient};

use super::api_methods::{ApiMethod, TOKEN, right_body};
use super::fault::{ErrorVariant, Fault, Outcome, raw, then};
use super::{call, call_next, matrix};
use crate::support::{KEY_SECRET, Reply, Server, Step, http};

/// A host that only a proxy can reach, as the proxy is asked for it.
const FAR: &str = "service.invalid:80";

/// What stands in the way.
enum Way {
    /// A host that does not let anybody in, or is none.
    Host(fn() -> String),
    /// A proxy that answers so.
    Proxy(fn() -> Reply),
}

#[test]
fn every_endpoint_handles_connection_failures() {
    use Outcome::NotExecuted;
    let way = |name, variant, text, what| Fault {
        name,
        what,
        outcome: NotExecuted,
        variant: ErrorVariant::Transport(variant),
        text,
        hangs: false,
    };
    let proxy = |name, variant, text, reply| way(name, variant, text, Way::Proxy(reply));
    let through = "failed: no connection to http://service.invalid through the proxy: proxy server responded ";
    let silent = "failed: no connection to http://service.invalid through the proxy: proxy server did not respond";
    matrix(
        vec![
            way("nobody listens", ErrorKind::Connect, ": no connection to http://127.0.0.1:", Way::Host(closed_port)),
            way("no such name", ErrorKind::Dns, "http://nowhere..invalid has no address", Way::Host(|| "http://nowhere..invalid".into())),
            proxy("a proxy that wants to know who", ErrorKind::Proxy, through, || http(407, &[], "")),
            proxy("a proxy that fails", ErrorKind::Proxy, through, || http(502, &[], "<h1>")),
            proxy("a proxy that closes", ErrorKind::Proxy, silent, || vec![Step::Close]),
            proxy("a proxy that resets", ErrorKind::Disconnected, "", || vec![Step::Reset]),
            Fault { hangs: true, ..proxy("a proxy that says nothing", ErrorKind::Timeout, "", || vec![Step::Hang]) },
            Fault { outcome: Outcome::Rejected, ..proxy("a proxy that is none", ErrorKind::Protocol, "", || raw("SSH-2.0\r\n\r\n")) },
            proxy("a proxy that breaks off", ErrorKind::Proxy, silent, || then("HTTP/1.1 200", Step::Close)),
        ],
        cell,
    );
}

fn closed_port() -> String {
    format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap())
}

fn cell(faults: &Arc<[Fault<Way>]>, index: usize, api_method: &'static ApiMethod) {
    let fault = &faults[index];
    let (timeout, deadline) = fault.limits();
    // Only with a token at hand it is the call itself that goes wrong.
    let credentials = match api_method.name {
        TOKEN => Credentials::access_key("key-id", KEY_SECRET),
        _ => Credentials::access_token("token", "pool"),
    };
    let builder = ManagementClient::builder().credentials(credentials).allow_plain_http(true).max_retries(1);
    let builder = builder.timeout(timeout).deadline(deadline);
    match fault.what {
        Way::Host(host) => call(fault, api_method, &builder.host(host()).build().unwrap()),
        Way::Proxy(reply) => through_proxy(fault, reply, api_method, builder),
    }
}

fn through_proxy(fault: &Fault<Way>, reply: fn() -> Reply, api_method: &ApiMethod, builder: ClientBuilder) {
    let broken = Arc::new(AtomicBool::new(true));
    // The proxy and what is behind it in one.
    let server = Server::start_raw({
        let broken = broken.clone();
        move |request| match request.http_method.as_str() {
            "CONNECT" if broken.load(Ordering::SeqCst) => reply(),
            "CONNECT" => raw("HTTP/1.1 200 OK\r\n\r\n"),
            _ => http(200, &[], right_body(request)),
        }
    });
    let client = builder.host("http://service.invalid").proxy(server.host()).build().unwrap();
    call(fault, api_method, &client);
    fault.check_request_count(api_method, server.count(FAR));
    assert_eq!(server.count(api_method.name), 0, "requests");
    broken.store(false, Ordering::SeqCst);
    call_next(fault, &client, || server.connections());
}
