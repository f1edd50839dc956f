//! Any request as a delivery: only requests with the right secret are accepted, and their data survives a round trip.
//!
//! Each letter of the first line selects a header, see `header`; the rest is the body.
#![no_main]

use std::collections::HashMap;

use authing::{Delivery, DeliveryError};
use authing_fuzz::assert_single_line;
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;
use serde_json::Value;

const SECRET: &str = "hush-5f2b";

#[derive(Deserialize)]
#[expect(dead_code, reason = "only read")]
struct Data {
    user: Option<HashMap<String, i8>>,
    list: Vec<(bool, f32)>,
    text: Box<str>,
}

fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let (letters, body) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if letters.len() > 12 {
        return;
    }
    let headers: Vec<(&str, &[u8])> = letters.iter().map(|letter| header(*letter)).collect();
    let secrets: Vec<_> = headers.iter().filter(|(name, _)| name.ends_with("secret") || name.ends_with("token")).collect();
    let is_right = !secrets.is_empty() && secrets.iter().all(|(_, value)| *value == SECRET.as_bytes());
    let is_doubled = secrets.iter().enumerate().any(|(number, (name, _))| secrets[..number].iter().any(|(other, _)| name == other));
    match Delivery::verify(SECRET, headers, body) {
        Ok(delivery) => {
            assert!(is_right && !is_doubled && !delivery.event.as_str().is_empty());
            if let Err(error) = delivery.data_as::<Data>() {
                assert_single_line(&error.to_string());
            }
            delivery.data_as::<Value>().unwrap();
            assert_reads_back(&delivery);
        }
        Err(error) => {
            assert_eq!(matches!(error, DeliveryError::NotOurs(_)), !is_right || is_doubled, "{error}");
            let text = error.to_string();
            assert_single_line(&text);
            assert!(!text.contains(SECRET));
        }
    }
});

fn header(letter: u8) -> (&'static str, &'static [u8]) {
    match letter {
        b's' => ("x-authing-webhook-secret", SECRET.as_bytes()),
        b't' => ("x-authing-token", SECRET.as_bytes()),
        b'g' => ("x-genauth-webhook-secret", SECRET.as_bytes()),
        b'h' => ("x-genauth-token", SECRET.as_bytes()),
        b'S' => ("x-authing-webhook-secret", b"hush-5f2c"),
        b'T' => ("x-authing-token", b"hush-5f2"),
        b'G' => ("x-genauth-webhook-secret", b""),
        b'H' => ("x-genauth-token", b"hush-5f2b "),
        b'j' => ("content-type", b"application/json"),
        b'f' => ("content-type", b"application/x-www-form-urlencoded; charset=utf-8"),
        b'x' => ("content-type", b"\xff;"),
        b'z' => ("content-encoding", b"br, gzip"),
        b'u' => ("x-authing-userpool-id", b"62f0"),
        _ => ("x-other", b"hush-5f2b"),
    }
}

/// Data whose leaves are all strings is equal after encoding it as a form.
fn assert_reads_back(delivery: &Delivery) {
    let mut form = String::from("eventName=");
    encode(&mut form, delivery.event.as_str());
    if append(&mut form, "data", &delivery.data) {
        let headers = [("x-authing-token", SECRET.as_bytes()), header(b'f')];
        let again = Delivery::verify(SECRET, headers, form.as_bytes()).unwrap();
        assert_eq!((&again.event, &again.data), (&delivery.event, &delivery.data));
    }
}

/// Appends a value to a form. Returns whether a form can represent it.
fn append(form: &mut String, name: &str, value: &Value) -> bool {
    match value {
        Value::Array(list) => {
            !list.is_empty() && list.iter().enumerate().all(|(index, value)| append(form, &format!("{name}[{index}]"), value))
        }
        Value::Object(members) => {
            // Names that have another meaning in a form: empty ones, brackets, and array indexes.
            let is_plain = |name: &String| !name.is_empty() && !name.contains(['[', ']']) && name.parse::<u32>().is_err();
            let is_plain = !members.is_empty() && members.keys().all(is_plain);
            is_plain && members.iter().all(|(member, value)| append(form, &format!("{name}[{member}]"), value))
        }
        Value::String(text) if name != "data" => {
            form.push('&');
            encode(form, name);
            form.push('=');
            encode(form, text);
            name.matches('[').count() <= 32
        }
        _ => false,
    }
}

fn encode(form: &mut String, text: &str) {
    text.bytes().for_each(|byte| form.push_str(&format!("%{byte:02x}")));
}
