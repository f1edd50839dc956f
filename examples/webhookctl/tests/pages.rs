//! `call --all`: all pages of a list.

use std::io::{self, ErrorKind};

use authing::emulator::Failure;
use serde_json::Value;

use super::Bench;
use super::shown::Broken;
use crate::Streams;

fn with_webhooks(count: usize) -> Bench {
    let names: Vec<String> = (0..count).map(|number| format!("webhook-{number}")).collect();
    Bench::with(&names.iter().map(String::as_str).collect::<Vec<_>>()).0
}

fn names_of_lines(out: &str) -> Vec<String> {
    out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_pages_are_printed_one_row_a_line() {
    let bench = with_webhooks(120);
    let out = bench.run(&["call", "--all", "GET", "/api/v3/list-webhooks"]).ok();
    let mut names = names_of_lines(&out);
    names.sort();
    names.dedup();
    assert_eq!((names.len(), bench.emulator.calls("list-webhooks")), (120, 3));
    let query = bench.last().query;
    assert_eq!(query, [("page".to_owned(), "3".to_owned()), ("limit".to_owned(), "50".to_owned())]);
}

#[test]
fn with_json_all_rows_are_one_array() {
    let bench = with_webhooks(60);
    let rows = bench.run(&["call", "--all", "--json", "GET", "/api/v3/list-webhooks"]).json();
    assert_eq!(rows.as_array().unwrap().len(), 60);
    let none = Bench::new();
    assert_eq!(none.run(&["call", "GET", "/api/v3/list-webhooks", "--all", "--json"]).json(), serde_json::json!([]));
    assert_eq!(none.run(&["call", "GET", "/api/v3/list-webhooks", "--all"]).ok(), "");
}

#[test]
fn a_given_limit_is_kept() {
    let bench = with_webhooks(5);
    let out = bench.run(&["call", "--all", "GET", "/api/v3/list-webhooks", "limit=2"]).ok();
    assert_eq!((names_of_lines(&out).len(), bench.emulator.calls("list-webhooks")), (5, 3));
}

#[test]
fn a_post_gets_page_and_limit_in_its_body() {
    let (bench, ids) = Bench::with(&["audit"]);
    for _ in 0..60 {
        bench.client().trigger_webhook(&authing::TriggerWebhook::new(&ids[0])).unwrap();
    }
    let webhook_id = format!("webhookId={}", ids[0]);
    let out = bench.run(&["call", "--all", "POST", "/api/v3/get-webhook-logs", &webhook_id]).ok();
    assert_eq!((out.lines().count(), bench.emulator.calls("get-webhook-logs")), (60, 2));
    assert_eq!(bench.last().body, serde_json::json!({ "webhookId": ids[0], "page": 2, "limit": 50 }));
}

#[test]
fn what_is_no_list_is_a_failure() {
    let (bench, ids) = Bench::with(&["audit"]);
    let complaint = bench.run(&["call", "--all", "GET", "/api/v3/get-webhook", &format!("webhookId={}", ids[0])]).complaint(1);
    assert_eq!(complaint, "--all is for lists: this response has none");
}

#[test]
fn a_failed_page_is_a_failure_after_the_rows_before_it() {
    let bench = with_webhooks(60);
    let first = bench.run(&["call", "GET", "/api/v3/list-webhooks", "limit=50"]).json();
    assert_eq!(first["list"].as_array().unwrap().len(), 50);
    bench.emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no".into() });
    assert!(bench.run(&["call", "--all", "GET", "/api/v3/list-webhooks"]).complaint(1).contains("403 forbidden"));
}

#[test]
fn no_more_pages_are_fetched_for_a_closed_output() {
    let bench = with_webhooks(120);
    let streams = Streams {
        input: &mut io::empty(),
        out: &mut Broken(ErrorKind::BrokenPipe),
        err: &mut io::sink(),
        err_is_terminal: false,
        terminal_width: &|| None,
    };
    assert_eq!(bench.run_on(&["call", "--all", "GET", "/api/v3/list-webhooks"], streams), 0);
    assert_eq!(bench.emulator.calls("list-webhooks"), 1);
}

#[test]
fn secrets_of_rows_are_hidden() {
    let (bench, ids) = Bench::with(&["audit"]);
    bench.client().update_webhook(&authing::UpdateWebhook::new(&ids[0]).secret("correct horse")).unwrap();
    let call = ["call", "--all", "GET", "/api/v3/list-webhooks"];
    assert!(bench.run(&call).ok().contains(r#""secret":"***""#));
    assert!(bench.run(&[&call[..], &["--show-secrets"]].concat()).ok().contains("correct horse"));
}
