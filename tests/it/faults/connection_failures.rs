//! Connection failures: the request is never sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use authing::{ClientBuilder, Credentials, ErrorKind, ManagementClient};

use super::api_methods::{ApiMethod, TOKEN, correct_body};
use super::fault::{ErrorVariant, Fault, Outcome, raw, then};
use super::{call, call_next, matrix};
use crate::support::{CLOSED_HOST, KEY_SECRET, Reply, Server, Step, http};

/// The target of the `CONNECT` requests for a host that only the proxy can reach.
const PROXY_REQUEST_TARGET: &str = "service.invalid:80";

/// Where the connection fails.
enum FailurePoint {
    /// A host without a listener or without an address.
    Host(&'static str),
    /// A proxy that sends this response.
    Proxy(fn() -> Reply),
}

#[test]
fn every_endpoint_handles_connection_failures() {
    use Outcome::NotExecuted;
    let fault = |name, variant, text, cause| Fault {
        name,
        cause,
        outcome: NotExecuted,
        variant: ErrorVariant::Transport(variant),
        text,
        hangs: false,
    };
    let proxy = |name, variant, text, reply| fault(name, variant, text, FailurePoint::Proxy(reply));
    let through = ": cannot connect to http://service.invalid through the proxy: proxy server responded ";
    let silent = ": cannot connect to http://service.invalid through the proxy: proxy server did not respond";
    matrix(
        vec![
            fault("a closed port", ErrorKind::Connect, ": cannot connect to http://127.0.0.1:", FailurePoint::Host(CLOSED_HOST)),
            fault(
                "a name without address",
                ErrorKind::Dns,
                "no address found for http://nowhere..invalid",
                FailurePoint::Host("http://nowhere..invalid"),
            ),
            proxy("a proxy that requires authentication", ErrorKind::Proxy, through, || http(407, &[], "")),
            proxy("a proxy that responds 502", ErrorKind::Proxy, through, || http(502, &[], "<h1>")),
            proxy("a proxy that closes the connection", ErrorKind::Proxy, silent, || vec![Step::Close]),
            proxy("a proxy that resets the connection", ErrorKind::Disconnected, "", || vec![Step::Reset]),
            Fault { hangs: true, ..proxy("a proxy that does not respond", ErrorKind::Timeout, "", || vec![Step::Hang]) },
            Fault {
                outcome: Outcome::Rejected,
                ..proxy("a proxy that does not speak HTTP", ErrorKind::Protocol, "", || raw("SSH-2.0\r\n\r\n"))
            },
            proxy("a proxy that closes in the status line", ErrorKind::Proxy, silent, || then("HTTP/1.1 200", Step::Close)),
        ],
        cell,
    );
}

fn cell(faults: &Arc<[Fault<FailurePoint>]>, index: usize, api_method: &'static ApiMethod) {
    let fault = &faults[index];
    let (timeout, deadline) = fault.limits();
    // With a given token, the fault affects the call itself and not the token call before it.
    let credentials = match api_method.name {
        TOKEN => Credentials::access_key("key-id", KEY_SECRET),
        _ => Credentials::access_token("token", "pool"),
    };
    let builder = ManagementClient::builder().credentials(credentials).allow_plain_http(true).max_retries(1);
    let builder = builder.timeout(timeout).deadline(deadline);
    match fault.cause {
        FailurePoint::Host(host) => call(fault, api_method, &builder.host(host).build().unwrap()),
        FailurePoint::Proxy(reply) => through_proxy(fault, reply, api_method, builder),
    }
}

fn through_proxy(fault: &Fault<FailurePoint>, reply: fn() -> Reply, api_method: &ApiMethod, builder: ClientBuilder) {
    let is_faulty = Arc::new(AtomicBool::new(true));
    // The server is the proxy and the service behind it.
    let server = Server::start_raw({
        let is_faulty = is_faulty.clone();
        move |request| match request.http_method.as_str() {
            "CONNECT" if is_faulty.load(Ordering::SeqCst) => reply(),
            "CONNECT" => raw("HTTP/1.1 200 OK\r\n\r\n"),
            _ => http(200, &[], correct_body(request)),
        }
    });
    let client = builder.host("http://service.invalid").proxy(server.host()).build().unwrap();
    call(fault, api_method, &client);
    fault.check_request_count(api_method, server.count(PROXY_REQUEST_TARGET));
    assert_eq!(server.count(api_method.name), 0, "requests");
    is_faulty.store(false, Ordering::SeqCst);
    call_next(fault, &client, || server.connections());
}
