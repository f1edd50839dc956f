//! The iterators over all pages: lazy, in order, and over in good time whatever the service claims.

use std::thread;

use authing::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, client, envelope, http, ok};

fn webhook(number: usize) -> Value {
    json!({
        "webhookId": format!("w{number}"), "createdAt": "", "updatedAt": "", "name": "audit", "url": "https://example.com/cb",
        "contentType": "application/json", "enabled": true
    })
}

fn log(number: usize) -> Value {
    json!({ "webhookId": "w1", "eventName": "login", "timestamp": number.to_string(), "success": true })
}

/// The page that a request asks for, in its query or its body.
fn page_of(request: &Received) -> usize {
    if request.verb == "POST" {
        return usize::try_from(request.json()["page"].as_u64().unwrap()).unwrap();
    }
    let query = request.target.split_once('?').unwrap().1;
    query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap().parse().unwrap()
}

/// The data of a page of 50 out of `count` items; `total_count` is what it claims, `None` for nothing.
fn page(request: &Received, count: usize, total_count: Option<&Value>, item: fn(usize) -> Value) -> Value {
    let first = (page_of(request) - 1) * 50;
    let list: Vec<Value> = (first..count.min(first + 50)).map(item).collect();
    let mut data = json!({ "list": list });
    if let Some(total_count) = total_count {
        data["totalCount"] = total_count.clone();
    }
    data
}

/// Has so many webhooks.
fn server_of(count: usize) -> Server {
    Server::start(move |request| ok(page(request, count, Some(&json!(count)), webhook)))
}

/// The pages that were asked for.
fn pages(server: &Server, method: &str) -> Vec<usize> {
    server.requests(method).iter().map(page_of).collect()
}

/// What an iterator gives, which must come to an end.
fn all(server: &Server) -> Vec<String> {
    let items: Vec<String> = client(server).webhooks().take(10_000).map(|webhook| webhook.unwrap().webhook_id).collect();
    assert!(items.len() < 10_000, "no end");
    items
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("w{number}")).collect()
}

#[test]
fn a_page_is_fetched_when_its_first_item_is_wanted() {
    let server = server_of(120);
    let client = client(&server);
    let mut webhooks = client.webhooks();
    assert_eq!(server.connections(), 0, "nothing is sent before next()");
    assert_eq!(webhooks.by_ref().take(50).filter(Result::is_ok).count(), 50);
    assert_eq!(server.calls(), 1);
    assert_eq!(webhooks.next().unwrap().unwrap().webhook_id, "w50");
    assert_eq!(server.calls(), 2);
}

#[test]
fn webhooks_are_asked_for_fifty_at_a_time() {
    let server = server_of(120);
    assert_eq!(all(&server), ids(120));
    let targets: Vec<String> = server.requests("list-webhooks").into_iter().map(|request| request.target).collect();
    assert_eq!(targets, [1, 2, 3].map(|page| format!("/api/v3/list-webhooks?page={page}&limit=50")));
}

#[test]
fn logs_are_asked_for_fifty_at_a_time() {
    let server = Server::start(|request| ok(page(request, 51, Some(&json!(51)), log)));
    let times: Vec<String> = client(&server).webhook_logs("w1").map(|log| log.unwrap().timestamp).collect();
    assert_eq!(times, (0..51).map(|number| number.to_string()).collect::<Vec<_>>());
    let bodies: Vec<Value> = server.requests("get-webhook-logs").iter().map(Received::json).collect();
    assert_eq!(bodies, [1, 2].map(|page| json!({ "webhookId": "w1", "page": page, "limit": 50 })));
}

#[test]
fn the_last_page_is_the_last_request() {
    for (count, requests) in [(0, 1), (1, 1), (50, 1), (100, 2), (101, 3)] {
        let server = server_of(count);
        assert_eq!(all(&server), ids(count), "{count}");
        assert_eq!(server.calls(), requests, "{count}");
    }
}

#[test]
fn the_walk_ends_whatever_the_total_claims() {
    let rows = [
        ("too high", Some(json!(1_000_000))),
        ("the highest", Some(json!(u64::MAX))),
        ("too low", Some(json!(60))),
        ("nothing", Some(json!(0))),
        ("missing", None),
        ("null", Some(Value::Null)),
        ("digits", Some(json!("120"))),
        ("below nothing", Some(json!(-1))),
        ("more than can be counted", Some(json!("99999999999999999999999"))),
    ];
    for (name, total_count) in rows {
        let server = Server::start(move |request| ok(page(request, 120, total_count.as_ref(), webhook)));
        assert_eq!(all(&server), ids(120), "{name}");
        assert!((3..=4).contains(&server.calls()), "{name}: {} requests", server.calls());
    }
}

#[test]
fn a_server_that_gives_the_same_page_for_ever_is_left() {
    let same = |_: &Received| 1;
    let from_the_third = |request: &Received| page_of(request).min(3);
    let in_circles = |request: &Received| (page_of(request) - 1) % 3 + 1;
    type Number = fn(&Received) -> usize;
    let rows: [(&str, Number, usize, usize); 3] =
        [("the first", same, 50, 2), ("the third", from_the_third, 150, 4), ("three in turn", in_circles, 600, 12)];
    for (name, number, items, requests) in rows {
        let server = Server::start(move |request| {
            let first = (number(request) - 1) * 50;
            let list: Vec<Value> = (first..first + 50).map(webhook).collect();
            ok(json!({ "totalCount": u64::MAX, "list": list }))
        });
        let found = all(&server).len();
        assert!(found <= items && server.calls() <= requests, "{name}: {found} items, {} requests", server.calls());
    }
}

#[test]
fn a_walk_is_over_after_its_first_error() {
    type Failure = fn() -> Reply;
    let rows: [(&str, Failure, ErrorKind); 3] = [
        ("refused", || envelope(403), ErrorKind::Forbidden),
        ("not understood", || ok(json!({ "totalCount": 120, "items": [webhook(50)] })), ErrorKind::Decode),
        ("no envelope", || http(200, &[], "<h1>"), ErrorKind::NoEnvelope),
    ];
    for (name, failure, kind) in rows {
        let server = Server::start(move |request| match page_of(request) {
            2 => failure(),
            _ => ok(page(request, 120, Some(&json!(120)), webhook)),
        });
        let client = client(&server);
        let mut webhooks = client.webhooks();
        assert_eq!(webhooks.by_ref().take(50).filter(Result::is_ok).count(), 50, "{name}");
        let error: Error = webhooks.next().unwrap().unwrap_err();
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert!(error.to_string().starts_with("list-webhooks failed: "), "{name}: {error}");
        assert!((0..3).all(|_| webhooks.next().is_none()), "{name}");
        assert_eq!(pages(&server, "list-webhooks"), [1, 2], "{name}");
    }
}

#[test]
fn an_empty_id_is_refused_before_anything_is_sent() {
    let server = server_of(0);
    let client = client(&server);
    let mut logs = client.webhook_logs("");
    assert_eq!(logs.next().unwrap().unwrap_err().to_string(), "webhook_id is empty: give the ID of a webhook");
    assert!(logs.next().is_none());
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_walk_can_go_to_another_thread_and_outlive_its_client() {
    let server = server_of(60);
    let mut webhooks = client(&server).webhooks();
    assert_eq!(webhooks.next().unwrap().unwrap().webhook_id, "w0");
    let rest = thread::spawn(move || webhooks.filter(Result::is_ok).count()).join().unwrap();
    assert_eq!(rest, 59);
    let server = Server::start(|request| ok(page(request, 60, Some(&json!(60)), log)));
    let logs = client(&server).webhook_logs(String::from("w1"));
    assert_eq!(thread::spawn(move || logs.filter(Result::is_ok).count()).join().unwrap(), 60);
}
