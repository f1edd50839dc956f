//! Retries: with the same body, up to `max_retries` times, after `Retry-After`, and within the deadline.

use std::time::{Duration, Instant, SystemTime};

use authing::{ClientBuilder, CreateWebhook, Credentials, Error, ErrorKind, ListWebhooks, ManagementClient, UpdateWebhook, WebhookEvent};
use serde_json::{Value, json};

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
    for (name, last) in [("throttled", http(429, &[("retry-after", "60")], "")), ("rejected", envelope(404)), ("conflict", envelope(409))] {
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
fn past_retry_after_date_falls_back_to_backoff() {
    let past = ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
    let server = Server::start(move |_| http(503, &[past], ""));
    let error = list(&direct(&server).max_retries(1).build().unwrap()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (2, None));
}

#[test]
fn retry_after_date_is_relative_to_the_date_of_the_response() {
    // Both dates are in the past according to the local clock.
    let headers = [("date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("retry-after", "Sun, 06 Nov 1994 09:49:37 GMT")];
    let server = Server::start(move |_| http(503, &headers, ""));
    let error = list(&direct(&server).build().unwrap()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3_600))));
}

#[test]
fn retry_after_may_have_a_decimal_fraction() {
    let server = Server::start(|request| if request.number == 1 { http(503, &[("retry-after", "0.5")], "") } else { no_webhooks() });
    let started = Instant::now();
    list(&direct(&server).build().unwrap()).unwrap();
    assert!(started.elapsed() >= Duration::from_millis(500), "{:?}", started.elapsed());
}

#[test]
fn retry_after_zero_is_replaced_by_a_minimum_delay() {
    let server = Server::start(|request| if request.number < 6 { http(429, &[("retry-after", "0")], "") } else { no_webhooks() });
    let started = Instant::now();
    list(&direct(&server).build().unwrap()).unwrap();
    assert!(started.elapsed() >= Duration::from_millis(500), "{:?}", started.elapsed());
}

#[test]
fn throttling_does_not_count_against_max_retries() {
    for throttled in [http(429, &[("retry-after", "0")], ""), envelope(429), http(429, &[], r#"{"statusCode":429,"message":"slow"}"#)] {
        let server = Server::start(move |request| match request.number {
            1 | 2 | 4 => throttled.clone(),
            3 => envelope(503),
            _ => no_webhooks(),
        });
        list(&direct(&server).max_retries(1).build().unwrap()).unwrap();
        assert_eq!(server.calls(), 5);
    }
}

#[test]
fn throttling_is_retried_until_the_deadline() {
    let server = Server::start(|_| envelope(429));
    let client = direct(&server).max_retries(1).deadline(Duration::from_secs(1)).build().unwrap();
    let started = Instant::now();
    let error = create(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert!(error.attempts() > 2 && error.is_retryable() && !error.outcome_unknown(), "{error}");
    assert!(started.elapsed() < Duration::from_millis(1_300), "{:?}", started.elapsed());
}

#[test]
fn throttling_is_not_retried_if_max_retries_is_zero() {
    let server = Server::start(|_| envelope(429));
    let error = list(&direct(&server).max_retries(0).build().unwrap()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 1));
}

#[test]
fn idempotent_post_is_retried_after_connection_reset() {
    let reply = |number| if number == 1 { vec![Step::Reset] } else { ok(json!({})) };
    let server = Server::start(move |request| reply(request.number));
    let client = direct(&server).build().unwrap();
    client.post_idempotent::<Value>("/api/v3/list-users", &json!({ "keywords": "li" })).unwrap();
    assert_eq!(server.count("list-users"), 2);
    let error = client.post::<Value>("/api/v3/create-user", &json!({})).unwrap_err();
    assert_eq!((server.count("create-user"), error.outcome_unknown(), error.is_retryable()), (1, true, false));
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
            assert!(error.to_string().ends_with(&format!("; retry after {reported} s")), "{error}");
        }
    }
}

#[test]
fn data_of_a_truncated_response_is_discarded_by_the_retry() {
    let server = Server::start(|request| {
        let page = |total: u32| json!({ "totalCount": total, "list": [] });
        if request.number == 1 {
            // The data is complete, the envelope is not.
            let text = format!("HTTP/1.1 200 OK\r\n\r\n{{\"statusCode\":200,\"data\":{}", page(1));
            return vec![Step::Send(text.into_bytes()), Step::Close];
        }
        // Data in front of the status code is read after the envelope.
        http(200, &[], format!("{{\"data\":{},\"statusCode\":200}}", page(2)))
    });
    let client = direct(&server).build().unwrap();
    assert_eq!(client.list_webhooks(&ListWebhooks::new()).unwrap().total_count, 2);
    assert_eq!(server.calls(), 2);
}
