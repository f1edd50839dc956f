//! Signed requests: no token calls, a new signature for each attempt, and errors that name clock skew.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use authing::emulator::Emulator;
use authing::{
    ApiCode, CreateWebhook, Credentials, ErrorKind, GetWebhookLogs, ListWebhooks, ManagementClient, Platform, RetryConfig, TriggerWebhook,
    UpdateWebhook,
};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde_json::json;

use crate::support::{KEY_SECRET, Received, Server, Step, builder, http, in_parallel, list, no_webhooks};

fn signing(server: &Server) -> ManagementClient {
    builder(server).credentials(Credentials::signature("key-id", KEY_SECRET)).build().unwrap()
}

/// Builds the string to sign from the received request, independently of the client, and compares the signatures.
/// `resource` is the path with the sorted parameters or members.
fn assert_signed(request: &Received, prefix: &str, scheme: &str, resource: &str) {
    let signed = request.headers.iter().filter(|(name, _)| name == "date" || name.starts_with(prefix));
    let mut lines: Vec<String> = signed.map(|(name, value)| format!("{name}:{value}\n")).collect();
    lines.sort();
    let text = format!("{}\n{}{resource}", request.http_method, lines.concat());
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, KEY_SECRET.as_bytes());
    let expected = format!("{scheme} key-id:{}", BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes())));
    assert_eq!(request.header("authorization"), Some(expected.as_str()), "{text}");
}

fn nonce(request: &Received) -> String {
    request.header("x-authing-signature-nonce").unwrap().to_owned()
}

#[test]
fn signed_call_needs_no_token() {
    let server = Server::start(|_| no_webhooks());
    signing(&server).list_webhooks(&ListWebhooks::new().page(2).limit(10)).unwrap();
    assert_eq!((server.count("get-management-token"), server.calls()), (0, 1));
    let request = &server.requests("list-webhooks")[0];
    assert_signed(request, "x-authing-", "authing", "/api/v3/list-webhooks?limit=10&page=2");
    assert_eq!(request.header("x-authing-signature-method"), Some("HMAC-SHA1"));
    assert_eq!(request.header("x-authing-signature-version"), Some("1.0"));
    assert_eq!(request.header("x-authing-userpool-id"), None);
    assert!(request.header("date").unwrap().ends_with(" GMT"));
}

#[test]
fn signature_covers_body_and_tenant_header() {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":404,"message":"no such webhook"}"#));
    let client = builder(&server).credentials(Credentials::signature("key-id", KEY_SECRET)).tenant_id(" t 1").build().unwrap();
    let changes = UpdateWebhook::new("w/1").events(["user:created", "login"]).enabled(false).secret("");
    assert_eq!(client.update_webhook(&changes).unwrap_err().kind(), ErrorKind::NotFound);
    let request = &server.requests("update-webhook")[0];
    assert_eq!(request.header("x-authing-app-tenant-id"), Some("t 1"), "a header value has no surrounding spaces");
    let resource = r#"/api/v3/update-webhook?enabled=false&events=["user:created","login"]&secret=&webhookId=w/1"#;
    assert_signed(request, "x-authing-", "authing", resource);
}

#[test]
fn genauth_signature_uses_its_own_scheme_and_headers() {
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).credentials(Credentials::signature("key-id", KEY_SECRET)).platform(Platform::GenAuth).build().unwrap();
    client.get::<serde_json::Value>("/api/v3/get-user", &[("userId", "ü 1/&"), ("flat", "")]).unwrap();
    assert_signed(&server.requests("get-user")[0], "x-genauth-", "GenAuth", "/api/v3/get-user?flat=&userId=ü 1/&");
}

/// The emulator verifies the signature of every request with its own implementation.
#[test]
fn emulator_accepts_signatures_of_every_endpoint() {
    let emulator = Emulator::start().unwrap();
    let receiver = Server::start(|_| vec![Step::Close]);
    for platform in [Platform::Authing, Platform::GenAuth] {
        let credentials = Credentials::signature(emulator.access_key_id(), emulator.access_key_secret());
        let client = emulator.client_builder().credentials(credentials).platform(platform).max_retries(0).build().unwrap();
        let wanted = CreateWebhook::new("审计 \"α\"\n", format!("{}/cb?a=1&b=2", receiver.host()), ["login", "user:created"])
            .secret("s /&=%")
            .retry_config(RetryConfig::new(true).count(0).delay_unit("Minute"));
        let webhook = client.create_webhook(&wanted).unwrap();
        let id = &webhook.webhook_id;
        assert_eq!(client.list_webhooks(&ListWebhooks::new().page(1).limit(50)).unwrap().total_count, 1);
        assert_eq!(client.get_webhook(id).unwrap().name, wanted.name);
        assert_eq!(client.get_webhook("w 1/&+%é").unwrap_err().kind(), ErrorKind::NotFound);
        assert!(!client.update_webhook(&UpdateWebhook::new(id).enabled(false)).unwrap().enabled);
        let body = json!({ "z": [1.5, -0.0, 1e21, null, true], "a": { "é\u{1f600}": "\\ \u{1} \u{7f} \u{2028}" } });
        let trigger = TriggerWebhook::new(id).request_body(body.as_object().unwrap().clone());
        assert_eq!(client.trigger_webhook(&trigger).unwrap_err().kind(), ErrorKind::EndpointRequest);
        assert_eq!(client.get_webhook_logs(&GetWebhookLogs::new(id).page(1).limit(1)).unwrap().total_count, 1);
        assert!(!client.get_webhook_event_list().unwrap().events.is_empty());
        client.delete_webhook([id.as_str(), "é"]).unwrap();
        client.get::<serde_json::Value>("/api/v3/list-webhooks", &[("page", "2"), ("limit", "5"), ("page", "1")]).unwrap();
        client.post::<()>("/api/v3/delete-webhook", &json!({ "webhookIds": [] })).unwrap();
    }
    assert_eq!(emulator.calls("get-management-token"), 0);
    let wrong = Credentials::signature(emulator.access_key_id(), "wrong");
    let error = list(&emulator.client_builder().credentials(wrong).build().unwrap()).unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::INVALID_SIGNATURE));
}

#[test]
fn every_attempt_has_a_new_signature() {
    let server = Server::start(|request| if request.number < 3 { http(503, &[], "") } else { no_webhooks() });
    let client = signing(&server);
    list(&client).unwrap();
    in_parallel(16, || list(&client).unwrap());
    let requests = server.requests("list-webhooks");
    assert_eq!(requests.len(), 3 + 16);
    assert_eq!(requests.iter().map(nonce).collect::<HashSet<_>>().len(), requests.len(), "a nonce is repeated");
    for request in &requests {
        assert_signed(request, "x-authing-", "authing", "/api/v3/list-webhooks");
    }
}

#[test]
fn redirected_request_is_signed_for_its_target() {
    let server = Server::start(|request| match request.api_method() {
        "get-webhook" => http(307, &[("location", "/api/v3/moved?webhookId=w+1%2F%26&a=")], ""),
        _ => http(200, &[], r#"{"statusCode":404,"message":"no such webhook"}"#),
    });
    assert_eq!(signing(&server).get_webhook("w 1/&").unwrap_err().kind(), ErrorKind::NotFound);
    assert_signed(&server.requests("get-webhook")[0], "x-authing-", "authing", "/api/v3/get-webhook?webhookId=w 1/&");
    assert_signed(&server.requests("moved")[0], "x-authing-", "authing", "/api/v3/moved?a=&webhookId=w 1/&");
}

#[test]
fn clock_skew_error_names_both_times() {
    let response = json!({ "statusCode": 401, "apiCode": 1305, "message": "date too far off", "requestId": "934108e5-req" }).to_string();
    for (date, server_date) in [
        ("Sun, 06 Nov 1994 08:49:37 GMT", ", the service's Date header is Sun, 06 Nov 1994 08:49:37 GMT"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", ", the service's Date header is Fri, 31 Dec 9999 23:59:59 GMT"),
        ("Fri, 31 Dec 9999 23:59:60 GMT", ""),
        ("soon", ""),
    ] {
        let response = response.clone();
        let server = Server::start(move |_| http(200, &[("date", date)], &response));
        let error = list(&signing(&server)).unwrap_err();
        assert_eq!((error.api_code(), error.attempts()), (Some(ApiCode::CLOCK_SKEW), 1));
        let text = error.to_string();
        let start = "list-webhooks: 401 unauthorized (apiCode 1305, requestId 934108e5-req): date too far off; \
                     correct the system clock: it is ";
        let client_date = text.strip_prefix(start).and_then(|text| text.strip_suffix(server_date)).unwrap_or_else(|| panic!("{text}"));
        let client_date = httpdate::parse_http_date(client_date).unwrap();
        assert!(SystemTime::now().duration_since(client_date).unwrap() < Duration::from_secs(60), "{text}");
    }
}

#[test]
fn rejected_signature_does_not_fetch_a_token() {
    for (code, hint) in [("1300", "; check the access key, host and platform"), ("1306", "")] {
        let response = format!(r#"{{"statusCode":401,"apiCode":{code},"message":"no"}}"#);
        let server = Server::start(move |_| http(401, &[], &response));
        let client = signing(&server);
        let error = list(&client).unwrap_err();
        assert_eq!(error.to_string(), format!("list-webhooks: 401 unauthorized (apiCode {code}): no{hint}"));
        assert_eq!((server.count("get-management-token"), server.calls()), (0, 1));
        assert_eq!(client.access_token().unwrap_err().kind(), ErrorKind::Config);
    }
}

#[test]
fn build_rejects_access_keys_that_cannot_sign() {
    for (id, secret, text) in [
        ("", "s", "credentials: the ID of signature() is empty: get the ID and secret from the console"),
        ("k", "", "credentials: the secret of signature() is empty: get the ID and secret from the console"),
        ("a:b", "s", "credentials: the ID of signature() contains a colon, which is not allowed"),
        ("k\n", "s", "credentials: the ID of signature() contains a character that is not allowed in a header"),
    ] {
        let error =
            ManagementClient::builder().credentials(Credentials::signature(id, secret)).host("http://127.0.0.1:9").build().unwrap_err();
        assert!(error.to_string().starts_with(text), "{error}");
    }
    assert_eq!(format!("{:?}", Credentials::signature("k", KEY_SECRET)), "Credentials::signature(***)");
}

#[test]
fn signed_call_errors_redact_the_key_secret() {
    let server = Server::start(|_| http(200, &[], "you sign with hush-5f2b"));
    let client = builder(&server).credentials(Credentials::signature("key-id", "hush-5f2b")).build().unwrap();
    let error = list(&client).unwrap_err();
    assert!(error.to_string().ends_with("not an Authing response: you sign with ***; check `host`"), "{error}");
    let text = format!("{error:?} {client:?}");
    assert!(!text.contains("hush"), "{text}");
}

#[test]
fn lists_in_a_query_are_signed_as_json_arrays() {
    let server = Server::start(|_| no_webhooks());
    let client = signing(&server);
    client.get::<serde_json::Value>("/api/v3/get-user-batch", &[("userIds[]", "a"), ("userIds[]", "b"), ("withRoles", "true")]).unwrap();
    let request = &server.requests("get-user-batch")[0];
    assert_eq!(request.target, "/api/v3/get-user-batch?userIds%5B%5D=a&userIds%5B%5D=b&withRoles=true");
    assert_signed(request, "x-authing-", "authing", r#"/api/v3/get-user-batch?userIds=["a","b"]&withRoles=true"#);
}

#[test]
fn bodies_are_sent_and_signed_as_javascript_writes_them() {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":200,"message":""}"#));
    let client = signing(&server);
    let body = json!({ "b": { "10": 1.0, "9": [2.50, 1e21], "a": -0.0 }, "7": 3.0 });
    client.post::<serde_json::Value>("/api/v3/any", &body).unwrap();
    let request = &server.requests("any")[0];
    assert_eq!(request.body, r#"{"7":3,"b":{"9":[2.5,1e+21],"10":1,"a":0}}"#);
    assert_signed(request, "x-authing-", "authing", r#"/api/v3/any?7=3&b={"9":[2.5,1e+21],"10":1,"a":0}"#);
}

#[test]
fn bodies_that_cannot_be_signed_are_not_sent() {
    let server = Server::start(|_| no_webhooks());
    let client = signing(&server);
    for body in [json!([1]), json!("text"), json!(null), json!({ "id": 9_007_199_254_740_993_u64 })] {
        let error = client.post::<serde_json::Value>("/api/v3/any", &body).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{body}");
        assert!(error.to_string().contains("the body cannot be signed: "), "{error}");
    }
    assert_eq!(server.calls(), 0);
}
