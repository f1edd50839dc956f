//! Calls signed with the access key.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde_json::{Value, json};

use super::{raw, rejection};
use crate::emulator::Emulator;

/// Signs and sends one call. `resource` is the end of the signed text: the path, `?` and the parameters.
fn call(emulator: &Emulator, nonce: &str, secret: &str, request: [&str; 3], resource: &str) -> Value {
    let [http_method, target, body] = request;
    let date = httpdate::fmt_http_date(SystemTime::now());
    let headers =
        format!("date:{date}\nx-authing-signature-method:HMAC-SHA1\nx-authing-signature-nonce:{nonce}\nx-authing-signature-version:1.0\n");
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes());
    let signature = BASE64_STANDARD.encode(hmac::sign(&key, format!("{http_method}\n{headers}{resource}").as_bytes()));
    let response = raw(
        emulator,
        format!(
            "{http_method} {target} HTTP/1.1\r\nhost: localhost\r\n{}authorization: authing {}:{signature}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            headers.replace('\n', "\r\n"),
            emulator.access_key_id(),
            body.len()
        )
        .as_bytes(),
    );
    serde_json::from_str(response.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[test]
fn signed_call_needs_no_token_and_no_user_pool() {
    let emulator = Emulator::start().unwrap();
    let secret = emulator.access_key_secret();
    let body = "{ \"name\": \"\\u5ba1\", \"url\": \"http://x\", \"events\": [ \"a b\", \"c\" ], \"contentType\": \"application/json\",\n \
                \"retryConfig\": { \"enabled\": true, \"count\": 1 } }";
    let resource = "/api/v3/create-webhook?contentType=application/json&events=[\"a b\",\"c\"]&name=审\
                    &retryConfig={\"enabled\":true,\"count\":1}&url=http://x";
    let created = call(&emulator, "1", secret, ["POST", "/api/v3/create-webhook", body], resource);
    assert_eq!(created["data"]["name"], "审", "{created}");
    let list = |nonce, resource| call(&emulator, nonce, secret, ["GET", "/api/v3/list-webhooks?page=1&limit=1", ""], resource);
    assert_eq!(list("2", "/api/v3/list-webhooks?limit=1&page=1")["data"]["totalCount"], 1);
    assert_eq!(list("3", "/api/v3/list-webhooks?page=1&limit=1")["apiCode"], 1300);
    assert_eq!(emulator.calls("get-management-token"), 0);
}

#[test]
fn signature_is_valid_for_one_request_and_one_secret() {
    let emulator = Emulator::start().unwrap();
    let (path, secret) = ("/api/v3/get-webhook-event-list", emulator.access_key_secret());
    let get = |nonce, secret| call(&emulator, nonce, secret, ["GET", path, ""], path);
    let wrong = get("n", "wrong");
    assert_eq!((rejection(&wrong).0, &wrong["apiCode"]), (401, &json!(1300)));
    // A rejected call does not use up its nonce.
    assert_eq!(get("n", secret)["statusCode"], 200);
    let again = get("n", secret);
    assert_eq!((rejection(&again).0, &again["apiCode"]), (401, &json!(1306)));
}

#[test]
fn advancing_the_clock_keeps_signatures_valid() {
    let emulator = Emulator::start().unwrap();
    emulator.advance(Duration::from_secs(86_400));
    let path = "/api/v3/get-webhook-event-list";
    let response = call(&emulator, "n", emulator.access_key_secret(), ["GET", path, ""], path);
    assert_eq!(response["statusCode"], 200, "{response}");
}

#[test]
fn response_date_is_the_clock_that_checks_signatures() {
    let emulator = Emulator::start().unwrap();
    emulator.advance(Duration::from_secs(86_400));
    // A normal response, and a response after which the connection is closed.
    for request in [b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".as_slice(), b"\0\0\0\0 hello\r\n\r\n"] {
        let response = raw(&emulator, request);
        let date = response.lines().find_map(|line| line.strip_prefix("date: ")).unwrap_or_else(|| panic!("{response}"));
        let date = httpdate::parse_http_date(date).unwrap();
        let apart = SystemTime::now().duration_since(date).unwrap_or_default();
        assert!(date <= SystemTime::now() && apart < Duration::from_secs(600), "{response}");
    }
}

#[test]
fn lists_of_a_query_are_signed_as_json_arrays() {
    let emulator = Emulator::start().unwrap();
    let target = "/api/v3/list-webhooks?ids%5B%5D=a&page=1&ids[]=b";
    let list = |nonce, resource| call(&emulator, nonce, emulator.access_key_secret(), ["GET", target, ""], resource);
    assert_eq!(list("1", "/api/v3/list-webhooks?ids=[\"a\",\"b\"]&page=1")["statusCode"], 200);
    assert_eq!(list("2", "/api/v3/list-webhooks?ids[]=a&ids[]=b&page=1")["apiCode"], 1300);
}
