//! Redirects: followed for a `GET` to the same host; all others are errors that name the target.

use std::time::{Duration, Instant};

use authing::{CreateWebhook, ErrorKind, WebhookEvent};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Received, Reply, Server, Step, USERPOOL, builder, client, http, list, no_webhooks, ok};

const PATH: &str = "/api/v3/get-user";
const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

fn redirect(status: u16, location: &str) -> Reply {
    http(status, &[("location", location)], "<a>moved</a>")
}

/// A server that redirects `get-user` to `location`, and responds to all other requests with their target.
fn redirecting(status: u16, location: impl Fn(&Received) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.api_method() {
        "get-user" => redirect(status, &location(request)),
        _ => ok(json!({ "target": request.target })),
    })
}

#[test]
fn follows_get_redirect_to_the_same_host() {
    for status in STATUSES {
        for (location, target) in [
            ("http://HOST/api/v4/user?id=7&x=%2F", "/api/v4/user?id=7&x=%2F"),
            ("//HOST/other", "/other"),
            ("/api/v4/user?id=7", "/api/v4/user?id=7"),
            ("/", "/"),
            ("user?id=7", "/api/v3/user?id=7"),
            ("user#part", "/api/v3/user"),
        ] {
            let server = redirecting(status, |request| location.replace("HOST", request.header("host").unwrap()));
            let name = format!("{status} to {location}");
            let response = client(&server).get::<Value>(PATH, &[("userId", "1")]).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(response.data.unwrap()["target"], target, "{name}");
            let first = &server.requests("get-user")[0];
            assert_eq!(first.target, "/api/v3/get-user?userId=1", "{name}");
            assert_eq!((server.calls(), server.connections()), (2, 1), "{name}");
        }
    }
}

#[test]
fn redirected_request_keeps_all_headers() {
    let server = redirecting(302, |_| "/api/v3/there".to_owned());
    client(&server).get::<Value>(PATH, &[("userId", "1")]).unwrap();
    let (first, second) = (&server.requests("get-user")[0], &server.requests("there")[0]);
    assert_eq!(second.header("x-authing-userpool-id"), Some(USERPOOL));
    assert!(second.header("authorization").unwrap().starts_with("Bearer "));
    assert_eq!(first.headers, second.headers);
    assert_eq!((second.http_method.as_str(), second.body.as_str()), ("GET", ""));
}

#[test]
fn does_not_follow_redirect_to_another_origin() {
    for status in STATUSES {
        for location in [
            "http://OTHER/api/v3/get-user?userId=1",
            "//OTHER/x",
            "http://localhost:PORT/x",
            "https://HOST/x",
            "http://HOST@OTHER/x",
            "http://evil.invalid/x",
            "ftp://HOST/x",
        ] {
            let other = Server::start(|_| no_webhooks());
            let other_address = other.address();
            let server = redirecting(status, move |request| {
                let host = request.header("host").unwrap();
                let port = host.rsplit(':').next().unwrap();
                location.replace("OTHER", &other_address.to_string()).replace("HOST", host).replace("PORT", port)
            });
            let error = client(&server).get::<Value>(PATH, &[]).unwrap_err();
            let (name, text) = (format!("{status} to {location}"), error.to_string());
            assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Redirect, 1, false), "{name}: {text}");
            let port = server.address().port().to_string();
            let target =
                location.replace("OTHER", &other_address.to_string()).replace("HOST", &server.address().to_string()).replace("PORT", &port);
            // Credentials and queries may have sensitive values, so the error does not show them.
            let target = target.replace(&format!("{}@", server.address()), "");
            let target = target.split('?').next().unwrap();
            let expected = format!(
                "get-user: redirect to {target} not followed: credentials are sent only to host(); if the target is right, set host() to it"
            );
            assert_eq!(text, expected, "{name}");
            assert_eq!((server.calls(), server.connections(), other.connections()), (1, 1, 0), "{name}");
        }
    }
}

#[test]
fn does_not_follow_redirect_of_a_post() {
    for status in STATUSES {
        let server = Server::start(move |_| redirect(status, "/api/v3/elsewhere"));
        let webhook = CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::Login]);
        let error = client(&server).create_webhook(&webhook).unwrap_err();
        let text = "redirect to /api/v3/elsewhere not followed: only redirects of GET requests are followed; check host()";
        assert!(error.to_string().contains(text), "{status}: {error}");
        assert_eq!((error.kind(), server.calls()), (ErrorKind::Redirect, 1), "{status}");
        // 303 means that the server executed the request.
        assert_eq!(error.outcome_unknown(), status == 303, "{status}");
    }
}

#[test]
fn does_not_follow_redirect_to_a_too_long_path() {
    let server = redirecting(302, |_| format!("/{}", "x".repeat(9_000)));
    let error = client(&server).get::<Value>(PATH, &[]).unwrap_err();
    assert_eq!((error.kind(), server.calls()), (ErrorKind::Redirect, 1), "{error}");
    assert!(error.to_string().len() < 1_200, "{error}");
}

#[test]
fn does_not_follow_redirect_of_the_token_call() {
    let other = Server::start(|_| no_webhooks());
    let location = format!("{}/api/v3/get-management-token", other.host());
    let server = Server::start_raw(move |_| redirect(308, &location));
    let text = list(&client(&server)).unwrap_err().to_string();
    assert!(text.starts_with(&format!("get-management-token: redirect to {}/", other.host())), "{text}");
    assert_eq!((server.count("get-management-token"), server.calls(), other.connections()), (1, 0, 0));
}

#[test]
fn redirect_loop_stops_after_5_redirects() {
    let server = Server::start(|request| redirect(302, if request.number % 2 == 1 { "/api/v3/get-user?b" } else { "/api/v3/get-user?a" }));
    let error = client(&server).get::<Value>(PATH, &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.to_string(), "get-user: more than 5 redirects, the last to /api/v3/get-user");
    assert_eq!((server.calls(), server.connections()), (6, 1));
}

#[test]
fn all_redirects_share_the_timeout_of_one_attempt() {
    let server = Server::start(|_| [vec![Step::Pause(Duration::from_millis(250))], redirect(302, "/api/v3/get-user")].concat());
    let client = builder(&server).timeout(Duration::from_millis(600)).max_retries(0).build().unwrap();
    let started = Instant::now();
    let error = client.get::<Value>(PATH, &[]).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(started.elapsed() < Duration::from_millis(1_000), "{:?}", started.elapsed());
}

#[test]
fn redirect_without_location_is_an_error() {
    for (name, headers) in [("no location", vec![]), ("an empty one", vec![("location", "")])] {
        let server = Server::start(move |_| http(302, &headers, ""));
        let error = list(&client(&server)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoEnvelope | ErrorKind::Redirect), "{name}: {error}");
        assert_eq!(server.calls(), 1, "{name}");
    }
}

#[test]
fn redirect_error_redacts_credentials_in_the_target() {
    let bearer = |request: &Received| request.header("authorization").unwrap().trim_start_matches("Bearer ").to_owned();
    type Location = fn(String) -> String;
    let rows: [(&str, Location); 3] = [
        ("a token in the query", |token| format!("https://evil.invalid/?access_token={token}")),
        ("a key secret in the path", |_| format!("https://evil.invalid/{KEY_SECRET}")),
        ("a password before the host", |_| "https://user:hush-7c1@evil.invalid/".to_owned()),
    ];
    for (name, location) in rows {
        let server = redirecting(302, move |request| location(bearer(request)));
        let error = client(&server).get::<Value>(PATH, &[]).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("evil.invalid"), "{name}: {shown}");
        for secret in [bearer(&server.requests("get-user")[0]).as_str(), KEY_SECRET, "hush-7c1"] {
            assert!(!shown.contains(secret), "{name}: {shown}");
        }
    }
}

#[test]
fn token_call_redirect_error_redacts_the_key_secret() {
    let server = Server::start_raw(|_| redirect(307, &format!("http://127.0.0.2/{KEY_SECRET}")));
    let error = list(&client(&server)).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(KEY_SECRET), "{error}");
}
