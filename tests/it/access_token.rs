//! The access token cache: concurrent fetches are coalesced; tokens are renewed before expiry and replaced after a 401.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant, SystemTime};

use authing::{CreateWebhook, Credentials, Error, ErrorKind, ManagementClient, WebhookEvent};
use serde_json::{Value, json};

use crate::support::{
    KEY_SECRET, Received, Reply, Server, Step, USERPOOL, builder, client, envelope, http, in_parallel, list, no_webhooks, ok, token,
};

const TOKEN: &str = "get-management-token";

fn create(client: &ManagementClient) -> Result<(), Error> {
    client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login])).map(|_| ())
}

fn created() -> Reply {
    let rest = json!({ "createdAt": "", "updatedAt": "", "name": "audit", "url": "", "contentType": "application/json", "enabled": true });
    let mut webhook = json!({ "webhookId": "w1" });
    webhook.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    ok(webhook)
}

/// Responds to token calls with `respond`, and to all other requests with an empty page.
fn token_server(respond: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    Server::start_raw(move |request| if request.api_method() == TOKEN { respond(request) } else { no_webhooks() })
}

/// The names of the tokens that the requests for an API method were sent with.
fn tokens_of(server: &Server, api_method: &str) -> Vec<String> {
    let name = |request: Received| request.header("authorization").unwrap().rsplit('.').next().unwrap().to_owned();
    server.requests(api_method).into_iter().map(name).collect()
}

#[test]
fn token_is_fetched_on_first_use_and_shared_by_threads() {
    let server = token_server(|request| {
        let mut slow = vec![Step::Pause(Duration::from_millis(50))];
        slow.extend(token(&format!("token-{}", request.number), json!(7200)));
        slow
    });
    let client = client(&server);
    assert_eq!(server.connections(), 0, "nothing is sent before the first call");
    in_parallel(16, || list(&client).unwrap());
    let requests = server.requests(TOKEN);
    assert_eq!(requests.len(), 1);
    assert_eq!((requests[0].http_method.as_str(), requests[0].header("authorization")), ("POST", None));
    assert_eq!(requests[0].json(), json!({ "accessKeyId": "key-id", "accessKeySecret": KEY_SECRET }));
    assert_eq!(tokens_of(&server, "list-webhooks"), vec!["token-1"; 16]);
}

#[test]
fn token_is_renewed_before_it_expires() {
    let server = Server::start_raw(|request| match request.api_method() {
        TOKEN => token(&format!("token-{}", request.number), json!(1)),
        _ => [vec![Step::Pause(Duration::from_millis(20))], no_webhooks()].concat(),
    });
    let client = client(&server);
    let started = Instant::now();
    while server.count(TOKEN) < 2 && started.elapsed() < Duration::from_secs(4) {
        list(&client).unwrap();
    }
    let renewed = started.elapsed();
    assert_eq!(server.count(TOKEN), 2);
    assert!((850..1400).contains(&renewed.as_millis()), "{renewed:?}");
    assert_eq!(tokens_of(&server, "list-webhooks").last().unwrap(), "token-2");
}

#[test]
fn failed_early_renewal_does_not_fail_the_call() {
    let server = Server::start_raw(|request| match (request.api_method(), request.number) {
        (TOKEN, 1) => token("token-1", json!(1)),
        // The early renewal, while the first token is still valid.
        (TOKEN, 2) => envelope(403),
        (TOKEN, number) => token(&format!("token-{number}"), json!(7200)),
        _ => [vec![Step::Pause(Duration::from_millis(20))], no_webhooks()].concat(),
    });
    let client = client(&server);
    let started = Instant::now();
    while server.count(TOKEN) < 3 && started.elapsed() < Duration::from_secs(4) {
        list(&client).unwrap();
    }
    assert_eq!(tokens_of(&server, "list-webhooks").last().unwrap(), "token-3");
    assert_eq!(server.count(TOKEN), 3, "the first token call, the early renewal, the renewal after expiry");
}

#[test]
fn invalid_expires_in_does_not_cause_repeated_token_calls() {
    let missing = json!("missing");
    let values =
        [json!(0), missing.clone(), Value::Null, json!("7200"), json!(1e18), json!(u64::MAX), json!(-5), json!("soon"), json!(0.5)];
    for expires_in in values {
        let (sent, is_missing) = (expires_in.clone(), expires_in == missing);
        let server = token_server(move |_| if is_missing { ok(json!({ "access_token": "h.e30.t" })) } else { token("t", sent.clone()) });
        let client = client(&server);
        for call in 1..=2 {
            list(&client).unwrap_or_else(|error| panic!("expires_in {expires_in}, call {call}: {error}"));
        }
        assert_eq!((server.count(TOKEN), server.calls()), (1, 2), "expires_in {expires_in}");
    }
    let out_of_range = r#"{"statusCode":200,"data":{"access_token":"h.e30.t","expires_in":1e400}}"#;
    list(&client(&token_server(move |_| http(200, &[], out_of_range)))).unwrap();
}

#[test]
fn call_is_retried_with_new_token_after_401() {
    type Response401 = fn() -> Reply;
    let responses: [(&str, Response401); 3] = [
        ("statusCode 401", || envelope(401)),
        ("HTTP 401", || http(401, &[], "<h1>no</h1>")),
        ("HTTP 401 around statusCode 403", || http(401, &[], r#"{"statusCode":403,"message":"expired"}"#)),
    ];
    type Call = fn(&ManagementClient) -> Result<(), Error>;
    let calls: [(&str, Call); 2] = [("list-webhooks", list), ("create-webhook", create)];
    for (name, response) in responses {
        for (api_method, call) in calls {
            let server = Server::start(move |request| match request.number {
                1 => response(),
                _ if request.api_method() == "create-webhook" => created(),
                _ => no_webhooks(),
            });
            let client = builder(&server).max_retries(0).build().unwrap();
            call(&client).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(tokens_of(&server, api_method), ["token-1", "token-2"], "{name}");
            let bodies: Vec<String> = server.requests(api_method).into_iter().map(|request| request.body).collect();
            assert_eq!(bodies[0], bodies[1], "{name}");
        }
    }
}

#[test]
fn second_401_is_returned_as_error() {
    let server = Server::start(|_| envelope(401));
    let error = list(&client(&server)).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthorized, 2));
    let text = error.to_string();
    let expected = "list-webhooks: 401 unauthorized (requestId 934108e5-req): message of 401, 2 attempts in 0.";
    assert!(text.starts_with(expected), "{text}");
    assert_eq!((server.count(TOKEN), server.calls()), (2, 2));
}

#[test]
fn threads_coalesce_token_calls_after_revocation() {
    let revoked = Arc::new(AtomicBool::new(false));
    let (is_revoked, all_got_401) = (revoked.clone(), Barrier::new(16));
    let server = Server::start(move |request| {
        let is_old = request.header("authorization").unwrap().ends_with(".token-1");
        if !is_revoked.load(Ordering::SeqCst) || !is_old {
            return no_webhooks();
        }
        all_got_401.wait();
        envelope(401)
    });
    let client = client(&server);
    list(&client).unwrap();
    revoked.store(true, Ordering::SeqCst);
    in_parallel(16, || list(&client).unwrap());
    assert_eq!((server.count(TOKEN), server.calls()), (2, 1 + 16 + 16));
}

#[test]
fn given_access_token_is_never_refreshed() {
    let server = Server::start(|_| envelope(401));
    let client = builder(&server).credentials(Credentials::access_token("given", "pool-9")).build().unwrap();
    let error = list(&client).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthorized, 1));
    let requests = server.requests("list-webhooks");
    assert_eq!((server.count(TOKEN), requests.len()), (0, 1));
    assert_eq!(requests[0].header("authorization"), Some("Bearer given"));
    assert_eq!(requests[0].header("x-authing-userpool-id"), Some("pool-9"));
}

#[test]
fn userpool_id_is_read_from_the_token() {
    let server = Server::start(|_| no_webhooks());
    list(&client(&server)).unwrap();
    let request = &server.requests("list-webhooks")[0];
    let token = request.header("authorization").unwrap();
    assert!(token.contains('-') && token.contains('_'), "the payload has the two characters that only base64url has: {token}");
    assert_eq!(request.header("x-authing-userpool-id"), Some(USERPOOL));
}

#[test]
fn userpool_header_is_omitted_if_token_has_no_userpool_id() {
    for opaque in ["opaque", "a.b.c", "h.e30.s", "a.!!!.c"] {
        let server = token_server(move |_| ok(json!({ "access_token": opaque, "expires_in": 7200 })));
        list(&client(&server)).unwrap_or_else(|error| panic!("{opaque}: {error}"));
        let request = &server.requests("list-webhooks")[0];
        assert_eq!(request.header("authorization"), Some(format!("Bearer {opaque}").as_str()));
        assert_eq!(request.header("x-authing-userpool-id"), None, "{opaque}");
    }
}

#[test]
fn access_token_returns_token_userpool_id_and_expiry() {
    let server = Server::start(|_| no_webhooks());
    let client = client(&server);
    let token = client.access_token().unwrap();
    list(&client).unwrap();
    assert_eq!(server.count(TOKEN), 1);
    let sent = server.requests("list-webhooks")[0].header("authorization").unwrap().to_owned();
    assert_eq!(sent, format!("Bearer {}", token.expose()));
    assert_eq!(token.userpool_id(), USERPOOL);
    let left = token.expires_at().unwrap().duration_since(SystemTime::now()).unwrap().as_secs();
    assert!((7_190..=7_200).contains(&left), "{left} s");
    assert!(!format!("{token:?}").contains(token.expose()));
}
