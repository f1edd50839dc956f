//! The iterators over all pages are lazy and ordered, and end for any `totalCount` that the service reports.

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

/// The page number in the query or body of a request.
fn page_of(request: &Received) -> usize {
    if request.http_method == "POST" {
        return usize::try_from(request.json()["page"].as_u64().unwrap()).unwrap();
    }
    let query = request.target.split_once('?').unwrap().1;
    query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap().parse().unwrap()
}

/// The data of one page of 50 out of `count` items, with `total_count` as its `totalCount`, if any.
fn page(request: &Received, count: usize, total_count: Option<&Value>, item: fn(usize) -> Value) -> Value {
    let first = (page_of(request) - 1) * 50;
    let list: Vec<Value> = (first..count.min(first + 50)).map(item).collect();
    let mut data = json!({ "list": list });
    if let Some(total_count) = total_count {
        data["totalCount"] = total_count.clone();
    }
    data
}

/// A server with `count` webhooks.
fn server_of(count: usize) -> Server {
    Server::start(move |request| ok(page(request, count, Some(&json!(count)), webhook)))
}

/// The page numbers of the requests so far.
fn pages(server: &Server, api_method: &str) -> Vec<usize> {
    server.requests(api_method).iter().map(page_of).collect()
}

/// All items of the iterator. Fails if the iterator does not end.
fn all(server: &Server) -> Vec<String> {
    let items: Vec<String> = client(server).webhooks().take(10_000).map(|webhook| webhook.unwrap().webhook_id).collect();
    assert!(items.len() < 10_000, "the iterator does not end");
    items
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("w{number}")).collect()
}

#[test]
fn pages_are_fetched_lazily() {
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
fn webhooks_requests_pages_of_50() {
    let server = server_of(120);
    assert_eq!(all(&server), ids(120));
    let targets: Vec<String> = server.requests("list-webhooks").into_iter().map(|request| request.target).collect();
    assert_eq!(targets, [1, 2, 3].map(|page| format!("/api/v3/list-webhooks?page={page}&limit=50")));
}

#[test]
fn webhook_logs_requests_pages_of_50() {
    let server = Server::start(|request| ok(page(request, 51, Some(&json!(51)), log)));
    let times: Vec<String> = client(&server).webhook_logs("w1").map(|log| log.unwrap().timestamp).collect();
    assert_eq!(times, (0..51).map(|number| number.to_string()).collect::<Vec<_>>());
    let bodies: Vec<Value> = server.requests("get-webhook-logs").iter().map(Received::json).collect();
    assert_eq!(bodies, [1, 2].map(|page| json!({ "webhookId": "w1", "page": page, "limit": 50 })));
}

#[test]
fn no_request_is_sent_after_the_last_page() {
    for (count, requests) in [(0, 1), (1, 1), (50, 1), (100, 2), (101, 3)] {
        let server = server_of(count);
        assert_eq!(all(&server), ids(count), "{count}");
        assert_eq!(server.calls(), requests, "{count}");
    }
}

#[test]
fn pagination_stops_when_total_count_is_wrong() {
    let rows = [
        ("too high", Some(json!(1_000_000))),
        ("the highest", Some(json!(u64::MAX))),
        ("too low", Some(json!(60))),
        ("zero", Some(json!(0))),
        ("missing", None),
        ("null", Some(Value::Null)),
        ("digits", Some(json!("120"))),
        ("negative", Some(json!(-1))),
        ("above u64::MAX", Some(json!("99999999999999999999999"))),
    ];
    for (name, total_count) in rows {
        let server = Server::start(move |request| ok(page(request, 120, total_count.as_ref(), webhook)));
        assert_eq!(all(&server), ids(120), "{name}");
        assert!((3..=4).contains(&server.calls()), "{name}: {} requests", server.calls());
    }
}

#[test]
fn pagination_stops_when_pages_repeat() {
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
fn pagination_stops_after_the_first_error() {
    type Failure = fn() -> Reply;
    let rows: [(&str, Failure, ErrorKind); 3] = [
        ("rejected", || envelope(403), ErrorKind::Forbidden),
        ("a decode error", || ok(json!({ "totalCount": 120, "items": [webhook(50)] })), ErrorKind::Decode),
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
        assert!(error.to_string().starts_with("list-webhooks: "), "{name}: {error}");
        assert!((0..3).all(|_| webhooks.next().is_none()), "{name}");
        assert_eq!(pages(&server, "list-webhooks"), [1, 2], "{name}");
    }
}

#[test]
fn rejects_empty_webhook_id_before_sending() {
    let server = server_of(0);
    let client = client(&server);
    let mut logs = client.webhook_logs("");
    assert_eq!(logs.next().unwrap().unwrap_err().to_string(), "webhook_id is empty: pass the ID of a webhook");
    assert!(logs.next().is_none());
    assert_eq!(server.connections(), 0);
}

#[test]
fn iterators_are_send_and_outlive_the_client() {
    let server = server_of(60);
    let mut webhooks = client(&server).webhooks();
    assert_eq!(webhooks.next().unwrap().unwrap().webhook_id, "w0");
    let rest = thread::spawn(move || webhooks.filter(Result::is_ok).count()).join().unwrap();
    assert_eq!(rest, 59);
    let server = Server::start(|request| ok(page(request, 60, Some(&json!(60)), log)));
    let logs = client(&server).webhook_logs(String::from("w1"));
    assert_eq!(thread::spawn(move || logs.filter(Result::is_ok).count()).join().unwrap(), 60);
}
