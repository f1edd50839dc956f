//! Requests that web pages send.

use serde_json::Value;

use super::{Caller, raw};
use crate::emulator::Emulator;

/// Sends a POST without credentials, as a web page can.
fn post(emulator: &Emulator, headers: &str) -> String {
    let body = r#"{"accessKeyId":"x"}"#;
    let head = "POST /api/v3/get-management-token HTTP/1.1\r\ncontent-type: application/json\r\nconnection: close\r\n";
    raw(emulator, format!("{head}{headers}content-length: {}\r\n\r\n{body}", body.len()).as_bytes())
}

#[test]
fn requests_of_web_pages_are_rejected_and_not_recorded() {
    let emulator = Emulator::start().unwrap();
    let own = emulator.host().trim_start_matches("http://");
    for (headers, reason) in [
        ("host: evil.example\r\n".to_owned(), "Host is not the address of the emulator"),
        (format!("host: {own}.evil.example\r\n"), "Host is not the address of the emulator"),
        (format!("host: {own}\r\norigin: https://evil.example\r\n"), "(header Origin)"),
        (format!("host: {own}\r\norigin: null\r\n"), "(header Origin)"),
        (format!("host: {own}\r\norigin: http://localhost:1\r\n"), "(header Origin)"),
        (format!("host: {own}\r\nsec-fetch-site: cross-site\r\n"), "(header Sec-Fetch-Site)"),
        (format!("host: {own}\r\nsec-fetch-site: same-site\r\n"), "(header Sec-Fetch-Site)"),
    ] {
        let response = post(&emulator, &headers);
        assert!(response.starts_with("HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\n"), "{headers}{response}");
        assert!(response.contains("\r\n\r\nforbidden: ") && response.contains(reason), "{headers}{response}");
    }
    assert!(emulator.requests().is_empty() && emulator.calls("get-management-token") == 0);
}

#[test]
fn own_addresses_and_origins_are_accepted() {
    let emulator = Emulator::start().unwrap();
    let port = emulator.host().rsplit(':').next().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]"] {
        for headers in [
            format!("host: {host}\r\n"),
            format!("host: {host}:{port}\r\n"),
            format!("host: {host}:{port}\r\norigin: http://{host}:{port}\r\nsec-fetch-site: same-origin\r\n"),
            format!("host: {host}:{port}\r\nsec-fetch-site: none\r\n"),
        ] {
            let response = post(&emulator, &headers);
            assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{headers}{response}");
        }
    }
    assert_eq!(emulator.calls("get-management-token"), 12);
}

#[test]
fn missing_and_repeated_host_headers_are_rejected() {
    let emulator = Emulator::start().unwrap();
    for headers in ["", "host: localhost\r\nhost: localhost\r\n"] {
        let response = post(&emulator, headers);
        assert!(response.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{response}");
        assert!(response.ends_with("\r\n\r\nthe request must have exactly one header Host"), "{response}");
    }
    let response = raw(&emulator, b"GET /api/v3/list-webhooks HTTP/1.0\r\n\r\n");
    assert!(response.contains(r#""statusCode":401"#), "{response}");
    assert_eq!(emulator.calls("list-webhooks"), 1);
}

#[test]
fn rejected_requests_do_not_use_up_planned_failures() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    emulator.fail_next(1, crate::emulator::Failure::CutBefore);
    raw(&emulator, b"GET /api/v3/list-webhooks HTTP/1.1\r\nhost: evil.example\r\n\r\n");
    let call = || caller.send("GET", "list-webhooks", "", "x-authing-userpool-id");
    assert!(call().is_err());
    assert!(matches!(call().unwrap(), (200, Value::Object(_))));
}
