//! Iteration over lists that have a cursor instead of page numbers.

use authing::ErrorKind;
use authing::data_permissions::ListDnef;
use authing::metadata::GetAllRowsByScrollId;
use serde_json::{Value, json};

use crate::support::{Server, Step, client, ok};

fn start_index(target: &str) -> Option<i64> {
    let query = target.split_once('?').unwrap().1;
    form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "startIndex").map(|(_, value)| value.parse().unwrap())
}

fn field(key: i64) -> Value {
    json!({ "key": key.to_string(), "label": "a", "valueType": "STRING" })
}

#[test]
fn fields_are_fetched_by_start_index() {
    let server = Server::start(|request| match start_index(&request.target) {
        None => ok(json!({ "truncated": true, "nextStartIndex": 3, "list": [field(1), field(2)] })),
        Some(3) => ok(json!({ "truncated": false, "nextStartIndex": -1, "list": [field(3)] })),
        other => panic!("{other:?}"),
    });
    let keys: Vec<String> = client(&server).iter_dnef(ListDnef::new("n", "r").query("q")).map(|field| field.unwrap().key).collect();
    assert_eq!(keys, ["1", "2", "3"]);
    let requests = server.requests("list-dnef");
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.target.contains("maxSize=50") && request.target.contains("query=q")));
}

#[test]
fn fields_end_where_the_start_index_does_not_grow() {
    let server = Server::start(|_| ok(json!({ "truncated": true, "nextStartIndex": 2, "list": [field(1)] })));
    assert_eq!(client(&server).iter_dnef(ListDnef::new("n", "r")).take(50).count(), 2);
    assert_eq!(server.count("list-dnef"), 2);
}

#[test]
fn rows_are_fetched_by_scroll_id_until_a_response_is_empty() {
    let server = Server::start(|request| match request.json()["scrollId"].as_str() {
        None => ok(json!({ "scrollId": "s1", "list": [{ "a": 1 }, { "a": 2 }] })),
        Some("s1") => ok(json!({ "scrollId": "s1", "list": [{ "a": 3 }] })),
        other => panic!("{other:?}"),
    });
    let client = client(&server);
    let mut rows = client.iter_all_rows(GetAllRowsByScrollId::new(500.0, "m"));
    assert_eq!(rows.by_ref().take(3).map(|row| row.unwrap()["a"].as_i64()).collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
    drop(rows);
    let empty = Server::start(|_| ok(json!({ "scrollId": "s1", "list": [] })));
    assert_eq!(crate::support::client(&empty).iter_all_rows(GetAllRowsByScrollId::new(500.0, "m")).count(), 0);
}

#[test]
fn lost_response_of_a_scroll_ends_the_iteration() {
    let server = Server::start(|request| match request.json()["scrollId"].as_str() {
        None => ok(json!({ "scrollId": "s1", "list": [{ "a": 1 }] })),
        Some(_) => vec![Step::Close],
    });
    let client = client(&server);
    let rows: Vec<_> = client.iter_all_rows(GetAllRowsByScrollId::new(500.0, "m")).collect();
    assert_eq!((rows.len(), server.count("metadata/get-all-row-by-scrollid")), (2, 2), "not retried");
    let error = rows[1].as_ref().unwrap_err();
    assert!(error.kind() == ErrorKind::Disconnected && error.outcome_unknown(), "{error}");
}
