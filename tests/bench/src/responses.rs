//! The fixed responses of the server.

use std::fmt::Display;

use serde_json::{Value, json};

use crate::users::{Order, one_user};

/// The access token of all calls, as long as a token of the service.
pub const TOKEN: &str = concat!(
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.",
    // {"sub":"62c22ec4b9bd2c5e7d7d4d8e","scoped_userpool_id":"62c22ec4b9bd2c5e7d7d4d80","iat":1667290000,"exp":1767297200}
    "eyJzdWIiOiI2MmMyMmVjNGI5YmQyYzVlN2Q3ZDRkOGUiLCJzY29wZWRfdXNlcnBvb2xfaWQiOiI2MmMyMmVjNGI5YmQyYzVlN2Q3ZDRkODAiLCJpYXQiOjE2NjcyOTAwMDAsImV4cCI6MTc2NzI5NzIwMH0.",
    "c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2lnbmF0dXJl",
);
/// The user pool ID in the token.
pub const USERPOOL_ID: &str = "62c22ec4b9bd2c5e7d7d4d80";

/// The number of log entries.
pub const LOG_ENTRIES: u64 = 100_000;
pub const PAGE: u64 = 50;

pub fn token() -> Vec<u8> {
    response(&json!({ "access_token": TOKEN, "expires_in": 7200 }))
}

pub fn webhook() -> Vec<u8> {
    response(&one_webhook(1))
}

pub fn webhooks(count: u64) -> Vec<u8> {
    response(&json!({ "totalCount": count, "list": (1..=count).map(one_webhook).collect::<Vec<_>>() }))
}

/// A page of logs. No two pages are equal.
pub fn logs(page: u64) -> Vec<u8> {
    let list: Vec<Value> = (0..PAGE).map(|entry| one_log(page * PAGE + entry)).collect();
    response(&json!({ "totalCount": LOG_ENTRIES, "list": list }))
}

/// A page of users.
pub fn users(count: u64, order: Order) -> Vec<u8> {
    let list: Vec<String> = (1..=count).map(|number| one_user(number, order)).collect();
    response(&format!(r#"{{"list":[{}],"totalCount":{count}}}"#, list.join(",")))
}

/// A complete HTTP response.
fn response(data: &impl Display) -> Vec<u8> {
    // Not built as a map, which would sort the fields: the service sends them in this order.
    let body = format!(r#"{{"statusCode":200,"message":"success","data":{data}}}"#);
    let length = body.len();
    let head = [
        "HTTP/1.1 200 OK",
        "date: Sat, 21 Nov 2026 10:54:15 GMT",
        "content-type: application/json; charset=utf-8",
        "x-request-id: 934108e5-3c6e-4b1c-8f0a-2b6f2d1c9a77",
    ];
    format!("{}\r\ncontent-length: {length}\r\n\r\n{body}", head.join("\r\n")).into_bytes()
}

fn one_webhook(number: u64) -> Value {
    json!({
        "webhookId": format!("62c22ec4b9bd2c5e7d7d{number:04}"),
        "createdAt": "2022-07-03T02:20:30.000Z",
        "updatedAt": "2022-07-03T02:20:30.000Z",
        "name": format!("webhook number {number}"),
        "url": format!("https://example.com/webhooks/{number}"),
        "contentType": "application/json",
        "enabled": true,
        "events": ["user:created", "organization:member-removed"],
        "secret": "shared with the receiver",
        "retryConfig": { "enabled": true, "count": 3, "delay": 5, "delayUnit": "Minute" },
    })
}

fn one_log(number: u64) -> Value {
    json!({
        "webhookId": "62c22ec4b9bd2c5e7d7d0001",
        "eventName": "user:created",
        "requestBody": { "eventName": "user:created", "data": { "userId": format!("5f702fcc913544c3{number:08}"), "username": "bob" } },
        "requestHeaders": { "content-type": "application/json", "user-agent": "authing-webhook@2.0" },
        "responseStatusCode": 200,
        "responseHeaders": { "content-type": "application/json", "content-length": "17" },
        "responseBody": { "received": true },
        "timestamp": "2022-09-20T08:55:00.188+0800",
        "success": true,
        "errorMessage": null,
    })
}
