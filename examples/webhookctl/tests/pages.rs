//! `call --all`: pagination.

use std::io::{self, ErrorKind};

use authing::emulator::Failure;
use serde_json::Value;

use super::Setup;
use super::shown::Broken;
use crate::Streams;

fn with_webhooks(count: usize) -> Setup {
    let names: Vec<String> = (0..count).map(|number| format!("webhook-{number}")).collect();
    Setup::with(&names.iter().map(String::as_str).collect::<Vec<_>>()).0
}

fn names_of_lines(out: &str) -> Vec<String> {
    out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_prints_one_row_per_line() {
    let setup = with_webhooks(120);
    let out = setup.run(&["call", "--all", "GET", "/api/v3/list-webhooks"]).ok();
    let mut names = names_of_lines(&out);
    names.sort();
    names.dedup();
    assert_eq!((names.len(), setup.emulator.calls("list-webhooks")), (120, 3));
    let query = setup.last().query;
    assert_eq!(query, [("page".to_owned(), "3".to_owned()), ("limit".to_owned(), "50".to_owned())]);
}

#[test]
fn all_with_json_prints_one_array() {
    let setup = with_webhooks(60);
    let rows = setup.run(&["call", "--all", "--json", "GET", "/api/v3/list-webhooks"]).json();
    assert_eq!(rows.as_array().unwrap().len(), 60);
    let none = Setup::new();
    assert_eq!(none.run(&["call", "GET", "/api/v3/list-webhooks", "--all", "--json"]).json(), serde_json::json!([]));
    assert_eq!(none.run(&["call", "GET", "/api/v3/list-webhooks", "--all"]).ok(), "");
}

#[test]
fn given_limit_is_used() {
    let setup = with_webhooks(5);
    let out = setup.run(&["call", "--all", "GET", "/api/v3/list-webhooks", "limit=2"]).ok();
    assert_eq!((names_of_lines(&out).len(), setup.emulator.calls("list-webhooks")), (5, 3));
}

#[test]
fn post_sends_page_and_limit_in_the_body() {
    let (setup, ids) = Setup::with(&["audit"]);
    for _ in 0..60 {
        setup.client().trigger_webhook(&authing::TriggerWebhook::new(&ids[0])).unwrap();
    }
    let webhook_id = format!("webhookId={}", ids[0]);
    let out = setup.run(&["call", "--all", "POST", "/api/v3/get-webhook-logs", &webhook_id]).ok();
    assert_eq!((out.lines().count(), setup.emulator.calls("get-webhook-logs")), (60, 2));
    assert_eq!(setup.last().body, serde_json::json!({ "webhookId": ids[0], "page": 2, "limit": 50 }));
}

#[test]
fn all_fails_if_the_response_is_not_a_list() {
    let (setup, ids) = Setup::with(&["audit"]);
    let error = setup.run(&["call", "--all", "GET", "/api/v3/get-webhook", &format!("webhookId={}", ids[0])]).error(1);
    assert_eq!(error, "--all needs an endpoint that returns a list, this response has none");
}

#[test]
fn all_fails_if_a_page_fails() {
    let setup = with_webhooks(60);
    let first = setup.run(&["call", "GET", "/api/v3/list-webhooks", "limit=50"]).json();
    assert_eq!(first["list"].as_array().unwrap().len(), 50);
    setup.emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no".into() });
    assert!(setup.run(&["call", "--all", "GET", "/api/v3/list-webhooks"]).error(1).contains("403 forbidden"));
}

#[test]
fn pagination_stops_if_the_output_is_closed() {
    let setup = with_webhooks(120);
    let streams = Streams {
        input: &mut io::empty(),
        out: &mut Broken(ErrorKind::BrokenPipe),
        err: &mut io::sink(),
        err_is_terminal: false,
        terminal_width: &|| None,
    };
    assert_eq!(setup.run_on(&["call", "--all", "GET", "/api/v3/list-webhooks"], streams), 0);
    assert_eq!(setup.emulator.calls("list-webhooks"), 1);
}

#[test]
fn secrets_in_rows_are_redacted() {
    let (setup, ids) = Setup::with(&["audit"]);
    setup.client().update_webhook(&authing::UpdateWebhook::new(&ids[0]).secret("correct horse")).unwrap();
    let call = ["call", "--all", "GET", "/api/v3/list-webhooks"];
    assert!(setup.run(&call).ok().contains(r#""secret":"***""#));
    assert!(setup.run(&[&call[..], &["--show-secrets"]].concat()).ok().contains("correct horse"));
}
