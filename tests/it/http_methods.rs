//! Raw calls by PUT and DELETE: what is sent, what is retried, what is signed.

use authing::{Credentials, ErrorKind, ManagementClient};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Server, Step, builder, envelope, http, ok};

fn client(server: &Server) -> ManagementClient {
    builder(server).max_retries(1).build().unwrap()
}

#[test]
fn put_sends_its_body_and_delete_its_query() {
    let server = Server::start(|_| ok(json!({ "done": true })));
    let client = client(&server);
    let put = client.put::<Value>("/api/v3/approval-process", &json!({ "number": "1" })).unwrap();
    client.delete::<Value>("/api/v3/ip-list/5f%2F70", &[("force", "true"), ("ids[]", "a b")]).unwrap();
    assert_eq!(put.data, Some(json!({ "done": true })));
    let put = &server.requests("approval-process")[0];
    assert_eq!((put.http_method.as_str(), put.body.as_str()), ("PUT", r#"{"number":"1"}"#));
    assert_eq!(put.header("content-type"), Some("application/json"));
    let delete = &server.requests("ip-list/5f%2F70")[0];
    assert_eq!((delete.http_method.as_str(), delete.body.as_str()), ("DELETE", ""));
    assert_eq!(delete.target, "/api/v3/ip-list/5f%2F70?force=true&ids%5B%5D=a%20b");
    assert_eq!(server.connections(), 1);
}

#[test]
fn delete_is_retried_and_put_is_not_after_a_reset() {
    let server = Server::start(|request| if request.number == 1 { vec![Step::Reset] } else { ok(json!({})) });
    let client = client(&server);
    client.delete::<Value>("/api/v3/ip-list/1", &[]).unwrap();
    let error = client.put::<Value>("/api/v3/approval-process", &json!({})).unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Disconnected, true, false));
    assert_eq!((server.count("ip-list/1"), server.count("approval-process")), (2, 1));
}

#[test]
fn not_found_after_a_lost_delete_is_outcome_unknown() {
    let server = Server::start(|request| if request.number == 1 { vec![Step::Reset] } else { envelope(404) });
    let error = client(&server).delete::<Value>("/api/v3/ip-list/1", &[]).unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown(), error.attempts()), (ErrorKind::NotFound, true, 2));
}

#[test]
fn redirects_of_put_and_delete_are_not_followed() {
    let server = Server::start(|_| http(307, &[("location", "/api/v3/elsewhere")], ""));
    let client = client(&server);
    let put = client.put::<Value>("/api/v3/a", &json!({})).unwrap_err();
    let delete = client.delete::<Value>("/api/v3/b", &[]).unwrap_err();
    assert_eq!((put.kind(), delete.kind(), server.calls()), (ErrorKind::Redirect, ErrorKind::Redirect, 2));
}

#[test]
fn put_and_delete_can_be_signed() {
    let server = Server::start(|_| ok(json!({})));
    let client = builder(&server).credentials(Credentials::signature("key-id", KEY_SECRET)).build().unwrap();
    client.put::<Value>("/api/v3/a", &json!({ "n": 1.0 })).unwrap();
    client.delete::<Value>("/api/v3/b", &[("q", "1")]).unwrap();
    for method in ["a", "b"] {
        assert!(server.requests(method)[0].header("authorization").unwrap().starts_with("authing key-id:"));
    }
    assert_eq!(server.requests("a")[0].body, r#"{"n":1}"#);
}
