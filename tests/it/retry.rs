//! Retries: with the same body, up to `max_retries` times, after `Retry-After`, and within the deadline.

use std::time::{Duration, Instant, SystemTime};

use authing::{ClientBuilder, CreateWebhook, Credentials, Error, ErrorKind, ManagementClient, UpdateWebhook, WebhookEvent};
use serde_json::json;

use crate::support::{Server, Step, builder, envelope, http, list, no_webhooks, ok};

fn update(client: &ManagementClient) -> Result<(), Error> {
    client.update_webhook(&UpdateWebhook::new("w1").enabled(false)).map(|_| ())
}

fn create(client: &ManagementClient) -> Result<(), Error> {
    client.create_webhook(&CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login])).map(|_| ())
}

/// A client without token calls, with at most one retry.
fn direct(server: &Server) -> ClientBuilder {
    builder(server).credentials(Credentials::access_token("token", "pool")).max_retries(1).timeout(Duration::from_millis(500))
}

#[test]
fn call_succeeds_on_the_third_attempt() {
    let server = Server::start(|request| match request.number {
        1 => envelope(503),
        2 => vec![Step::Reset],
        _ => ok(json!({ "totalCount": "1", "list": [] })),
    });
    list(&direct(&server).max_retries(2).build().unwrap()).unwrap();
    assert_eq!(server.calls(), 3);
}

#[test]
fn retries_throttled_create_with_the_same_body() {
    let server = Server::start(|request| if request.number < 3 { http(429, &[("retry-after", "0")], "") } else { envelope(409) });
    let error = create(&direct(&server).max_retries(2).build().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let bodies: Vec<String> = server.requests("create-webhook").into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, vec![bodies[0].clone(); 3]);
}

#[test]
fn outcome_unknown_is_kept_after_a_later_attempt_fails() {
    for (name, last) in [("throttled", envelope(429)), ("rejected", envelope(404))] {
        let server = Server::start(move |request| if request.number == 1 { vec![Step::Reset] } else { last.clone() });
        let error = update(&direct(&server).build().unwrap()).unwrap_err();
        assert_eq!(server.calls(), 2, "{name}");
        assert!(error.outcome_unknown(), "{name}: {error}");
    }
}

#[test]
fn gateway_timeout_error_has_no_host_hint() {
    let server = Server::start(|_| http(504, &[], ""));
    let error = list(&direct(&server).max_retries(0).build().unwrap()).unwrap_err();
    assert!(!error.to_string().contains("host()"), "{error}");
}

#[test]
fn max_retries_limits_the_number_of_retries() {
    for max_retries in [0, 1, 5] {
        let server = Server::start(|_| http(503, &[("retry-after", "0")], ""));
        let error = list(&direct(&server).max_retries(max_retries).build().unwrap()).unwrap_err();
        assert_eq!((error.attempts(), server.calls()), (max_retries + 1, max_retries as usize + 1), "max_retries({max_retries})");
    }
}

#[test]
fn waits_for_retry_after_seconds() {
    let server = Server::start(|request| if request.number == 1 { http(429, &[("retry-after", "1")], "") } else { no_webhooks() });
    let started = Instant::now();
    list(&direct(&server).build().unwrap()).unwrap();
    let waited = started.elapsed().as_millis();
    assert!((1_000..1_500).contains(&waited), "{waited} ms");
}

#[test]
fn retries_immediately_if_retry_after_date_is_past() {
    let past = ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
    let server = Server::start(move |_| http(429, &[past], ""));
    let started = Instant::now();
    let error = list(&direct(&server).max_retries(5).build().unwrap()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (6, Some(Duration::ZERO)));
    assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
}

#[test]
fn fails_immediately_if_retry_after_exceeds_deadline() {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    for (retry_after, seconds) in [("60", 60), ("6", 6), ("Fri, 31 Dec 2100 23:59:59 GMT", 4_133_980_799 - since_1970)] {
        for reply in [http(429, &[("retry-after", retry_after)], ""), http(503, &[("retry-after", retry_after)], r#"{"statusCode":503}"#)] {
            let server = Server::start(move |_| reply.clone());
            let started = Instant::now();
            let error = list(&direct(&server).max_retries(5).build().unwrap()).unwrap_err();
            assert!(started.elapsed() < Duration::from_millis(500), "{retry_after}: {:?}", started.elapsed());
            assert_eq!((error.attempts(), server.calls(), error.is_retryable()), (1, 1, true), "{retry_after}");
            let reported = error.retry_after().unwrap().as_secs();
            assert!(reported.abs_diff(seconds) <= 2, "{retry_after}: {reported}");
            assert!(error.to_string().ends_with(&format!("; the service asks to wait {reported} s")), "{error}");
        }
    }
}
