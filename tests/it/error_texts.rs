//! The texts of errors by `Display`, by `Debug` and as the result of `main`; their kinds and sources.

use std::error::Error as _;

use authing::{Error, ErrorKind, ManagementClient};
use serde_json::{Value, json};

use crate::support::{CLOSED_HOST, Server, client, http, list, ok};

#[test]
fn debug_is_the_line_of_display() {
    let envelope = r#"{"statusCode":404,"message":"no\nsuch webhook","apiCode":2004,"requestId":"r"}"#;
    let replies = [http(200, &[], envelope), http(502, &[], "<h1>"), ok(json!([])), http(429, &[("retry-after", "60")], "")];
    for reply in replies {
        let server = Server::start(move |_| reply.clone());
        let error = list(&client(&server)).unwrap_err();
        assert_eq!(format!("{error:?}"), error.to_string());
        assert_eq!(format!("{error:#?}"), error.to_string());
        let inner = match &error {
            Error::Api(error) => format!("{error:?}"),
            Error::Http(error) => format!("{error:?}"),
            Error::Decode(error) => format!("{error:?}"),
            _ => panic!("{error}"),
        };
        assert_eq!(inner, error.to_string());
        assert!(!error.to_string().contains('\n') && error.to_string().starts_with("list-webhooks: "), "{error}");
    }
    let config = ManagementClient::new("", "").unwrap_err();
    let request = unconnected().unwrap().get_webhook("").unwrap_err();
    for error in [config, request] {
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}

/// A client of a host that no test sends to. Without TLS, the default host is rejected.
fn unconnected() -> authing::Result<ManagementClient> {
    ManagementClient::builder().credentials(authing::Credentials::access_key("id", "secret")).host("http://127.0.0.1:9").build()
}

/// A test that returns an error ends like `main`: the standard library prints the error by `Debug`.
#[cfg(target_os = "linux")]
#[test]
fn main_that_returns_an_error_prints_the_line() -> authing::Result<()> {
    const IN_CHILD_PROCESS: &str = "AUTHING_TEST_RETURNS_AN_ERROR";
    if std::env::var_os(IN_CHILD_PROCESS).is_some() {
        return unconnected()?.get_webhook(" ").map(drop);
    }
    let test = "error_texts::main_that_returns_an_error_prints_the_line";
    let own = std::env::current_exe().unwrap();
    let output = std::process::Command::new(own).args(["--exact", test, "--nocapture"]).env(IN_CHILD_PROCESS, "1").output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    let line = "Error: webhook_id is blank: pass the ID of a webhook";
    assert!(!output.status.success() && text.lines().any(|found| found == line), "{text}");
    Ok(())
}

#[test]
fn source_is_empty_if_the_text_contains_the_cause() {
    let credentials = authing::Credentials::access_token("t", "p");
    let builder = ManagementClient::builder().credentials(credentials).host(CLOSED_HOST).max_retries(0);
    let error = list(&builder.build().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("refused") && error.source().is_none(), "{error}");
}

#[test]
fn unknown_endpoints_and_missing_resources_differ_in_kind() {
    let envelope = |message: &str| http(200, &[], json!({ "statusCode": 404, "message": message }).to_string());
    for (reply, kind) in [
        (envelope("no such webhook"), ErrorKind::NotFound),
        (envelope(""), ErrorKind::NotFound),
        (envelope("Cannot find the webhook"), ErrorKind::NotFound),
        (envelope("Cannot GET the webhook"), ErrorKind::NotFound),
        (envelope("Cannot GET /api/v3/get-webhok"), ErrorKind::UnknownEndpoint),
        (envelope("Cannot POST /api/v3/x"), ErrorKind::UnknownEndpoint),
        (envelope("Cannot DELETE /api/v3/x"), ErrorKind::UnknownEndpoint),
        (http(404, &[], json!({ "statusCode": 404, "message": "Cannot GET /x" }).to_string()), ErrorKind::UnknownEndpoint),
        (http(404, &[], json!({ "statusCode": 404, "message": "no such webhook" }).to_string()), ErrorKind::NotFound),
        (http(404, &[], "<h1>404</h1>"), ErrorKind::UnknownEndpoint),
        (http(404, &[], ""), ErrorKind::UnknownEndpoint),
        (http(410, &[], ""), ErrorKind::NoEnvelope),
    ] {
        let server = Server::start(move |_| reply.clone());
        let error = client(&server).get::<Value>("/api/v3/get-webhok", &[]).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{error}");
    }
    let emulator = authing::emulator::Emulator::start().unwrap();
    let error = emulator.client().get::<Value>("/api/v3/get-webhok", &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownEndpoint, "{error}");
    assert_eq!(emulator.client().get_webhook("unknown").unwrap_err().kind(), ErrorKind::NotFound);
}
