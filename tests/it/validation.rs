//! Settings and arguments that are rejected before anything is sent, with an error that names them.

use std::time::Duration;

use authing::{ClientBuilder, Credentials, Error, ErrorKind, GetWebhookLogs, ManagementClient, TriggerWebhook, UpdateWebhook};
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, builder, client, ok};

#[test]
fn every_endpoint_rejects_empty_ids() {
    let server = Server::start(respond);
    let client = client(&server);
    let one = "webhook_id is empty: pass the ID of a webhook";
    let none = Vec::<String>::new();
    for (method, result, text) in [
        ("get_webhook", client.get_webhook("").map(drop), one),
        ("update_webhook", client.update_webhook(&UpdateWebhook::new("").enabled(true)).map(drop), one),
        ("delete_webhook", client.delete_webhook([""]), one),
        ("delete_webhook, second of two", client.delete_webhook(["w1", ""]), one),
        ("delete_webhook without IDs", client.delete_webhook(none), "webhook_ids is empty: pass at least one ID"),
        ("get_webhook_logs", client.get_webhook_logs(&GetWebhookLogs::new("")).map(drop), one),
        ("webhook_logs", client.webhook_logs("").next().unwrap().map(drop), one),
        ("trigger_webhook", client.trigger_webhook(&TriggerWebhook::new("")).map(drop), one),
    ] {
        assert_not_sent(method, result, text);
    }
    assert_eq!((server.calls(), server.count("get-management-token")), (0, 0));
}

#[test]
fn rejects_path_that_could_change_the_host_or_query() {
    let server = Server::start(respond);
    let client = client(&server);
    let (slash, part) = ("does not begin with one slash", "contains an empty or relative segment");
    let (query, sign) = ("contains a query or fragment", "contains a space, a control character or another character");
    for (path, why) in [
        ("", slash),
        ("api/v3/get-user", slash),
        ("//evil.example/x", slash),
        ("http://evil.example/x", slash),
        ("http://user:hush@evil.example/x", slash),
        ("/api/v3/get-user?token=hush", query),
        ("@evil.example", slash),
        ("/api//v3", part),
        ("/api/../x", part),
        ("/api\\v3", part),
        ("/api/v3/get-user?userId=1", query),
        ("/api/v3/get-user#f", query),
        ("/api/v3/get user", sign),
        ("/api/v3/x\r\nx-evil: 1", sign),
        ("/api/v3/\0", sign),
        ("/api/v3/é", sign),
        ("/api/v3/%0d%0ax", "contains an encoded control character"),
        ("/api/v3/..%2f..%2fadmin", part),
        ("/api/v3/%2e%2e%2fadmin", part),
        ("/api/v3/..;/admin", part),
        ("/api/v3/..%5cadmin", part),
        ("/api/v3/%zz", "contains a % that is not followed by two hexadecimal digits"),
        ("/api/v3/%2E%2e/x", part),
    ] {
        // The error does not show a path that may have a query or a password.
        let text = if path.contains(['?', '#', '@']) { format!("path {why}") } else { format!("path {path:?} {why}") };
        assert_not_sent(path, client.get::<Value>(path, &[]).map(drop), &text);
        assert_not_sent(path, client.post::<Value>(path, &json!({})).map(drop), &text);
    }
    assert_eq!((server.calls(), server.count("get-management-token")), (0, 0));
}

#[test]
fn rejects_path_with_characters_invalid_in_urls() {
    let server = Server::start(respond);
    let client = client(&server);
    for path in ["/api/v3/<x>", "/api/v3/`x`"] {
        assert_not_sent(path, client.get::<Value>(path, &[]).map(drop), &format!("path {path:?} contains a"));
    }
    assert_eq!((server.calls(), server.count("get-management-token")), (0, 0));
}

#[test]
fn rejects_path_query_and_headers_over_the_size_limit() {
    let server = Server::start(respond);
    let too_large = "the request's path, query and headers are together larger than 16384 bytes";
    for (bytes, text) in
        [(17_000, too_large), (70_000, "path \"/api/v3/get-webhook\" contains a character that is not allowed in a URL, or is too long")]
    {
        let error = client(&server).get_webhook("x".repeat(bytes)).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.kind()), (text, ErrorKind::InvalidRequest), "{bytes}");
        assert!(!error.is_retryable() && error.attempts() == 1, "{bytes}: {error:?}");
    }
    let client = builder(&server).credentials(Credentials::access_token("x".repeat(17_000), "pool")).build().unwrap();
    let error = client.trigger_webhook(&TriggerWebhook::new("w1")).unwrap_err();
    assert_eq!((error.to_string().as_str(), error.kind(), error.outcome_unknown()), (too_large, ErrorKind::InvalidRequest, false));
    assert_eq!(server.calls(), 0);
}

#[test]
fn rejects_body_that_cannot_be_serialized() {
    let server = Server::start(respond);
    let keyed_by_lists = std::collections::BTreeMap::from([(vec![1], 2)]);
    let result = client(&server).post::<Value>("/api/v3/create-user", &keyed_by_lists).map(drop);
    assert_not_sent("a map keyed by lists", result, "the body cannot be serialized as JSON: key must be a string");
    assert_eq!((server.calls(), server.count("get-management-token")), (0, 0));
}

#[test]
fn rejects_invalid_host() {
    for (host, text) in [
        ("https://user:hush@sso.example.com", "host contains credentials: pass them to credentials()"),
        ("hush@sso.example.com", "host contains credentials"),
        ("", "host is empty"),
        ("sso.example.com", "host \"sso.example.com\" has no scheme: write it like https://name"),
        ("https://sso.example.com/api/v3", "host \"https://sso.example.com/api/v3\" contains a path"),
        ("https://sso.example.com?a=hush", "host contains a query or fragment"),
        ("https://sso.example.com#f", "host contains a query or fragment"),
        (" https://sso.example.com", "host contains a space or a control character"),
        ("https://sso.example.com\n", "host contains a space or a control character"),
        ("https://sso.example.com\r\nx: y", "host contains a space or a control character"),
        ("https://", "host \"https://\" is not of the form"),
        ("https://sso.example.com:99999", "host \"https://sso.example.com:99999\" is not of the form"),
        ("ftp://sso.example.com", "host \"ftp://sso.example.com\" has the scheme ftp"),
        (
            "http://sso.example.com",
            "host \"http://sso.example.com\" would receive the access key unencrypted: use https://, or set allow_plain_http",
        ),
    ] {
        assert_rejected(host, key().host(host).build().map(drop), text);
    }
    key().host("http://sso.example.com").allow_plain_http(true).build().unwrap();
}

#[test]
fn rejects_and_redacts_invalid_header_values() {
    let given = |token: &str, pool: &str| local().credentials(Credentials::access_token(token, pool));
    let token_text = "credentials: the token of access_token() contains a character that is not allowed in a header: use printable ASCII";
    let pool_text =
        "credentials: the userpool ID of access_token() contains a character that is not allowed in a header: use printable ASCII";
    for (row, builder, text) in [
        ("tenant, CR LF", key().tenant_id("hush\r\nx-evil: 1"), "tenant_id contains a character that is not allowed in a header"),
        ("tenant, NUL", key().tenant_id("hush\0"), "tenant_id contains a character that is not allowed in a header"),
        ("tenant, beyond ASCII", key().tenant_id("hush é"), "tenant_id contains a character that is not allowed in a header"),
        ("tenant, empty", key().tenant_id(""), "tenant_id is empty"),
        ("user agent", key().user_agent_suffix("hush\nx: y"), "user_agent_suffix contains a character that is not allowed in a header"),
        ("token, LF", given("hush\n", "pool"), token_text),
        ("token, beyond ASCII", given("hushé", "pool"), token_text),
        ("pool, CR LF", given("token", "hush\r\nx: y"), pool_text),
        ("pool, beyond ASCII", given("token", "hushé"), pool_text),
    ] {
        assert_rejected(row, builder.build().map(drop), text);
    }
}

#[test]
fn rejects_incomplete_credentials() {
    let access_key = |id, secret: &str| local().credentials(Credentials::access_key(id, secret));
    for (row, builder, text) in [
        ("none", ManagementClient::builder(), "credentials are missing: pass them to credentials()"),
        ("no key ID", access_key("", "hush"), "credentials: the ID of access_key() is empty"),
        ("no key secret", access_key("id", ""), "credentials: the secret of access_key() is empty"),
    ] {
        assert_rejected(row, builder.build().map(drop), text);
    }
}

#[test]
fn rejects_empty_access_token() {
    let result = local().credentials(Credentials::access_token("", "pool")).build().map(drop);
    assert_rejected("empty token", result, "credentials: the token of access_token() is empty");
}

#[test]
fn rejects_empty_userpool_id() {
    let result = local().credentials(Credentials::access_token("token", "")).build().map(drop);
    assert_rejected("empty user pool ID", result, "credentials: the userpool ID of access_token() is empty");
}

#[test]
fn rejects_zero_limits() {
    for (builder, text) in [
        (key().timeout(Duration::ZERO), "timeout is 0: set a longer time, the default is 10 s"),
        (key().deadline(Duration::ZERO), "deadline is 0: set a longer time, the default is 30 s"),
        (key().max_response_size(0), "max_response_size is 0: set at least 1 byte"),
    ] {
        assert_rejected(text, builder.build().map(drop), text);
    }
}

#[test]
fn accepts_maximum_limits() {
    let server = Server::start(respond);
    let client = builder(&server).timeout(Duration::MAX).deadline(Duration::MAX).max_response_size(u64::MAX).max_retries(u32::MAX).build();
    client.unwrap().delete_webhook(["w1"]).unwrap();
    let client = builder(&server).timeout(Duration::from_secs(2)).deadline(Duration::MAX).build();
    client.unwrap().delete_webhook(["w1"]).unwrap();
    assert_eq!(server.count("delete-webhook"), 2);
}

#[test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn rejects_invalid_root_certificate() {
    let none = "root_certificate contains no certificate";
    for (row, pem, text) in [
        ("empty", "", none),
        ("not PEM", "hush", none),
        ("another kind of PEM", "-----BEGIN PRIVATE KEY-----\naHVzaA==\n-----END PRIVATE KEY-----\n", none),
        ("cut off", "-----BEGIN CERTIFICATE-----\naHVzaA==\n", "root_certificate"),
        ("not base64", "-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n", "root_certificate is not valid PEM"),
    ] {
        assert_rejected(row, key().root_certificate(pem).build().map(drop), text);
    }
}

#[test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn rejects_root_certificate_that_is_not_x509() {
    let pem = "-----BEGIN CERTIFICATE-----\naHVzaA==\n-----END CERTIFICATE-----\n";
    assert_rejected("PEM of no certificate", key().root_certificate(pem).build().map(drop), "root_certificate");
}

#[test]
fn rejects_and_redacts_invalid_proxy() {
    let form = "proxy is not of the form http://name:port";
    for (proxy, text) in [
        ("", form),
        ("http://user:hush@", form),
        ("http://user:hush@pro xy:3128", form),
        ("http://user:hush@proxy:3128\r\nx: y", form),
        ("gopher://user:hush@proxy:3128", form),
        ("socks5://user:hush@proxy:1080", "proxy has the scheme "),
    ] {
        assert_rejected(proxy, key().proxy(proxy).build().map(drop), text);
    }
    key().proxy("http://user:hush@proxy:3128").build().unwrap();
}

#[test]
fn rejects_proxy_with_invalid_port_or_path() {
    for proxy in ["http://user:hush@proxy:99999", "http://user:hush@proxy:3128/path"] {
        assert_rejected(proxy, key().proxy(proxy).build().map(drop), "proxy is not of the form http://name:port");
    }
}

/// Asserts that the result is an `Error::Config` whose text begins with `text` and is redacted.
#[track_caller]
fn assert_rejected(row: &str, result: Result<(), Error>, text: &str) {
    let error = result.expect_err(row);
    assert!(matches!(error, Error::Config(_)), "{row:?}: {error}");
    assert_rejected_as(ErrorKind::Config, row, &error, text);
}

/// The result is an `Error::Request` whose text begins with `text` and is redacted.
#[track_caller]
fn assert_not_sent(row: &str, result: Result<(), Error>, text: &str) {
    let error = result.expect_err(row);
    assert!(matches!(error, Error::Request(_)), "{row:?}: {error}");
    assert_rejected_as(ErrorKind::InvalidRequest, row, &error, text);
}

#[track_caller]
fn assert_rejected_as(kind: ErrorKind, row: &str, error: &Error, text: &str) {
    let message = error.to_string();
    assert_eq!((error.kind(), error.attempts(), error.status_code()), (kind, 0, None), "{row:?}: {message}");
    assert!(message.starts_with(text), "{row:?}: {message}");
    assert!(!message.contains("hush") && !format!("{error:?}").contains("hush"), "{row:?}: {error:?}");
    assert!(!message.contains(['\r', '\n', '\0']), "{row:?}: {message:?}");
    assert!(!error.is_retryable() && !error.outcome_unknown(), "{row:?}");
}

/// A builder with an access key and a host without TLS.
fn key() -> ClientBuilder {
    local().credentials(Credentials::access_key("id", "hush"))
}

fn local() -> ClientBuilder {
    ManagementClient::builder().host("http://localhost:1")
}

fn respond(_: &Received) -> Reply {
    ok(Value::Null)
}
