//! Bounded memory: how much memory a delivery of 1 MiB can take in the receiver. Each test runs in its own process.

use authing::{Delivery, DeliveryError};
use serde_json::Value;

use crate::support::{peak_memory_for_data, ran_in_child_process};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const LENGTH: usize = 1 << 20;
/// The limit is 8 times the length, counted in requested bytes. The allocator can take half as much again: a string of one
/// byte takes 32 bytes.
const LARGEST: usize = 12 * LENGTH;

#[test]
fn small_objects_are_bounded() {
    bounded("small_objects_are_bounded", JSON, || filled(r#"{"eventName":"test","data":["#, r#"{"":0},"#, "0]}"));
}

#[test]
fn nested_objects_are_bounded() {
    bounded("nested_objects_are_bounded", JSON, || filled(r#"{"eventName":"test","data":["#, r#"{"":{"":{"":{}}}},"#, "0]}"));
}

#[test]
fn small_arrays_are_bounded() {
    bounded("small_arrays_are_bounded", JSON, || filled(r#"{"eventName":"test","data":["#, "[],", "0]}"));
}

#[test]
fn numbers_are_bounded() {
    bounded("numbers_are_bounded", JSON, || filled(r#"{"eventName":"test","data":["#, "0,", "0]}"));
}

#[test]
fn flattened_objects_are_bounded() {
    bounded("flattened_objects_are_bounded", JSON, || filled(r#"{"eventName":"test","x":["#, r#"{"":0},"#, "0]}"));
}

#[test]
fn objects_in_text_data_are_bounded() {
    bounded("objects_in_text_data_are_bounded", JSON, || filled(r#"{"eventName":"test","data":"["#, r#"{\"\":0},"#, r#"0]"}"#));
}

#[test]
fn objects_in_form_text_are_bounded() {
    bounded("objects_in_form_text_are_bounded", FORM, || filled("eventName=test&data=[", r#"{"":0},"#, "0]"));
}

#[test]
fn escaped_text_is_bounded() {
    bounded("escaped_text_is_bounded", JSON, || filled(r#"{"eventName":"test","data":"["#, r"\n\ud800", r#""}"#));
}

#[test]
fn form_names_are_bounded() {
    let fields = || (0..LENGTH / 22).map(|number| format!("&data[{number}][b][c]=")).collect::<String>();
    bounded("form_names_are_bounded", FORM, || filled("eventName=test", &fields(), ""));
}

#[test]
fn form_lists_are_bounded() {
    bounded("form_lists_are_bounded", FORM, || filled("eventName=test", &format!("&data{}=", "[]".repeat(32)), ""));
}

#[test]
fn repeated_form_names_are_bounded() {
    bounded("repeated_form_names_are_bounded", FORM, || filled("eventName=test", "&data[a][b][c]=", ""));
}

#[test]
fn other_form_fields_are_bounded() {
    bounded("other_form_fields_are_bounded", FORM, || filled("eventName=test", "&x[][]", ""));
}

#[test]
fn realistic_large_events_are_accepted() {
    let user = |number: usize| format!(r#"{{"userId":"{number:024x}","email":"user{number}@example.com","age":30,"blocked":false}}"#);
    let users = |count| format!(r#"{{"users":[{}]}}"#, (0..count).map(user).collect::<Vec<_>>().join(","));
    let in_text = Value::from(users(9_000)).to_string();
    let fields: String = (0..4_000)
        .flat_map(|user| ["userId", "email", "name", "phone"].map(|name| format!("&data%5Busers%5D%5B{user}%5D%5B{name}%5D={user:024x}")))
        .collect();
    for (content_type, body, count) in [
        (JSON, format!(r#"{{"eventName":"test","data":{}}}"#, users(10_000)), 10_000),
        (JSON, format!(r#"{{"eventName":"test","data":{in_text}}}"#), 9_000),
        (FORM, format!("eventName=test&data={}", users(9_000)), 9_000),
        (FORM, format!("eventName=test{fields}"), 4_000),
    ] {
        let delivery = verify(content_type, &body).unwrap();
        assert_eq!(delivery.data["users"].as_array().unwrap().len(), count);
    }
}

#[test]
fn error_names_the_limit() {
    let body = filled(r#"{"eventName":"test","data":["#, r#"{"":0},"#, "0]}");
    let error = verify(JSON, &body).unwrap_err();
    let limit = "the body has too many values: when parsed, they take more than 8 MiB of memory and more than 8 times its size";
    assert_eq!((error.status(), error.to_string()), (400, format!("malformed delivery: {limit}")));
}

/// Verifies a delivery with this body in a child process, and checks the memory that it takes.
fn bounded(test: &str, content_type: &str, body: impl FnOnce() -> String) {
    if ran_in_child_process(&format!("delivery_memory::{test}")) {
        return;
    }
    let body = body();
    let _ = verify(content_type, r#"{"eventName":"test","data":["x"]}"#);
    let start = peak_memory_for_data();
    let read = verify(content_type, &body);
    let copied = read.as_ref().ok().map(|delivery| delivery.data_as::<Value>().unwrap());
    let grown = peak_memory_for_data().saturating_sub(start);
    assert!(grown < LARGEST, "{grown} bytes: {read:?}");
    drop(copied);
}

/// A body of at most [`LENGTH`] bytes: a start, as many parts as fit, an end.
fn filled(start: &str, part: &str, end: &str) -> String {
    let times = (LENGTH - start.len() - end.len()) / part.len();
    let mut body = String::with_capacity(LENGTH);
    body.push_str(start);
    (0..times).for_each(|_| body.push_str(part));
    body + end
}

fn verify(content_type: &str, body: &str) -> Result<Delivery, DeliveryError> {
    let headers = [("x-authing-token", b"s".as_slice()), ("content-type", content_type.as_bytes())];
    Delivery::verify("s", headers, body.as_bytes())
}
