//! Responses with an error status, and redirects.

use authing::ErrorKind;

use crate::faults::fault::{ErrorVariant, Outcome, ResponseFault};
use crate::support::{Step, envelope, http};

pub(super) fn faults() -> Vec<ResponseFault> {
    [throttled(), transient(), rejected(), redirected(), invalid()].into_iter().flatten().collect()
}

fn status_code(name: &'static str, code: u16, outcome: Outcome, kind: ErrorKind, text: &'static str) -> ResponseFault {
    ResponseFault::new(name, outcome, ErrorVariant::Api(kind), text, move |_| envelope(code))
}

fn http_status(
    name: &'static str,
    status: u16,
    body: &'static str,
    outcome: Outcome,
    kind: ErrorKind,
    text: &'static str,
) -> ResponseFault {
    ResponseFault::new(name, outcome, ErrorVariant::Http(kind), text, move |_| http(status, &[], body))
}

fn throttled() -> Vec<ResponseFault> {
    use Outcome::Throttled;
    let http_429 = |name: &'static str, retry_after: &'static str, text: &'static str| {
        let variant = ErrorVariant::Http(ErrorKind::Throttled);
        ResponseFault::new(name, Throttled, variant, text, move |_| http(429, &[("retry-after", retry_after)], ""))
    };
    vec![
        http_status("HTTP 429", 429, "slow down", Throttled, ErrorKind::Throttled, ": unexpected HTTP 429, not an Authing response"),
        status_code("statusCode 429", 429, Throttled, ErrorKind::Throttled, ": 429 too many requests (requestId"),
        http_429("429, Retry-After 0", "0", "; retry after 0 s"),
        http_429(
            "429, Retry-After in the past",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            ": unexpected HTTP 429, not an Authing response: empty body",
        ),
        http_429("429, invalid Retry-After", "-5", ": unexpected HTTP 429, not an Authing response: empty body"),
    ]
}

fn transient() -> Vec<ResponseFault> {
    use Outcome::Transient;
    vec![
        http_status("HTTP 502", 502, "<h1>", Transient, ErrorKind::BadGateway, ": unexpected HTTP 502, not an Authing response"),
        http_status("HTTP 503", 503, "", Transient, ErrorKind::Unavailable, ": unexpected HTTP 503, not an Authing response: empty body"),
        http_status("HTTP 504", 504, "", Transient, ErrorKind::BadGateway, ": unexpected HTTP 504, not an Authing response: empty body"),
        status_code("statusCode 500", 500, Transient, ErrorKind::ServerError, ": 500 server error (requestId"),
        status_code("statusCode 502", 502, Transient, ErrorKind::BadGateway, ": 502 bad gateway (requestId"),
        status_code("statusCode 503", 503, Transient, ErrorKind::Unavailable, ": 503 under maintenance (requestId"),
        status_code("statusCode 504", 504, Transient, ErrorKind::BadGateway, ": 504 bad gateway (requestId"),
    ]
}

fn rejected() -> Vec<ResponseFault> {
    use Outcome::{Rejected, TokenRejected};
    let outranked = |_: &str| http(502, &[], r#"{"statusCode":400}"#);
    vec![
        status_code("statusCode 400", 400, Rejected, ErrorKind::InvalidArgument, ": 400 invalid argument (requestId"),
        status_code("statusCode 402", 402, Rejected, ErrorKind::PaymentRequired, ": 402 not included in the plan (requestId"),
        status_code("statusCode 403", 403, Rejected, ErrorKind::Forbidden, ": 403 forbidden (requestId"),
        status_code("statusCode 404", 404, Rejected, ErrorKind::NotFound, ": 404 not found (requestId"),
        status_code("statusCode 409", 409, Rejected, ErrorKind::Conflict, ": 409 conflict (requestId"),
        status_code("statusCode 422", 422, Rejected, ErrorKind::InvalidOperation, ": 422 not allowed (requestId"),
        status_code("statusCode 501", 501, Rejected, ErrorKind::Unsupported, ": 501 not supported (requestId"),
        status_code("statusCode 603", 603, Rejected, ErrorKind::CustomCode, ": 603 custom code failed (requestId"),
        status_code("statusCode 201", 201, Rejected, ErrorKind::Other(201), ": 201 unknown status (requestId"),
        ResponseFault::new(
            "statusCode 400 under HTTP 502",
            Rejected,
            ErrorVariant::Api(ErrorKind::InvalidArgument),
            ": 400 invalid",
            outranked,
        ),
        http_status("HTTP 400", 400, "<h1>", Rejected, ErrorKind::NoEnvelope, ": unexpected HTTP 400, not an Authing response"),
        http_status("HTTP 403", 403, "", Rejected, ErrorKind::Forbidden, ": unexpected HTTP 403, not an Authing response: empty body"),
        http_status(
            "HTTP 404",
            404,
            "",
            Rejected,
            ErrorKind::UnknownEndpoint,
            ": unexpected HTTP 404, not an Authing response: empty body",
        ),
        http_status(
            "HTTP 413",
            413,
            "",
            Rejected,
            ErrorKind::PayloadTooLarge,
            ": unexpected HTTP 413, not an Authing response: empty body",
        ),
        status_code("statusCode 401", 401, TokenRejected, ErrorKind::Unauthorized, ": 401 unauthorized (requestId"),
        http_status(
            "HTTP 401",
            401,
            "",
            TokenRejected,
            ErrorKind::Unauthorized,
            ": unexpected HTTP 401, not an Authing response: empty body",
        ),
    ]
}

fn redirected() -> Vec<ResponseFault> {
    let redirect = |name: &'static str, hops: usize, text: &'static str, location: &'static str| {
        let variant = ErrorVariant::Transport(ErrorKind::Redirect);
        ResponseFault::new(name, Outcome::Redirected(hops), variant, text, move |_| http(302, &[("location", location)], "<a>moved</a>"))
    };
    vec![
        redirect("a redirect to another host", 1, ": redirect to http://127.0.0.2:9/ not followed: ", "http://127.0.0.2:9/"),
        redirect("a redirect to another scheme", 1, ": redirect to https://127.0.0.1/ not followed: ", "https://127.0.0.1/"),
        // A relative reference without a path has the path of the request.
        redirect("a redirect loop", 6, "redirect", "?again"),
        http_status(
            "a redirect without location",
            302,
            "",
            Outcome::Rejected,
            ErrorKind::NoEnvelope,
            ": unexpected HTTP 302, not an Authing response",
        ),
    ]
}

fn invalid() -> Vec<ResponseFault> {
    use Outcome::Invalid;
    let nothing = |status: &'static str| move |_: &str| vec![Step::Send(format!("HTTP/1.1 {status}\r\n\r\n").into_bytes())];
    let no_envelope = ErrorVariant::Http(ErrorKind::NoEnvelope);
    vec![
        http_status("HTTP 500", 500, "<h1>", Invalid, ErrorKind::ServerError, ": unexpected HTTP 500, not an Authing response"),
        http_status(
            "HTTP 200 of another server",
            200,
            "<h1>",
            Invalid,
            ErrorKind::NoEnvelope,
            ": unexpected HTTP 200, not an Authing response",
        ),
        http_status(
            "HTTP 200 without a body",
            200,
            "",
            Invalid,
            ErrorKind::NoEnvelope,
            ": unexpected HTTP 200, not an Authing response: empty body",
        ),
        http_status("HTTP 999", 999, "", Invalid, ErrorKind::NoEnvelope, ": unexpected HTTP 999, not an Authing response: empty body"),
        ResponseFault::new(
            "HTTP 204",
            Invalid,
            no_envelope,
            ": unexpected HTTP 204, not an Authing response: empty body",
            nothing("204 No Content"),
        ),
        ResponseFault::new(
            "HTTP 101",
            Invalid,
            no_envelope,
            ": unexpected HTTP 101, not an Authing response",
            nothing("101 Switching Protocols"),
        ),
        ResponseFault::new(
            "HTTP 304",
            Outcome::Rejected,
            no_envelope,
            ": unexpected HTTP 304, not an Authing response",
            nothing("304 Not Modified"),
        ),
    ]
}
