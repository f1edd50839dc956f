//! Signatures: the signature of any request matches the string to sign that its receiver builds.

use std::collections::BTreeMap;

use authing::{ClientBuilder, Credentials, ErrorKind, ManagementClient, Platform};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use proptest::collection::vec;
use proptest::prelude::*;
use ring::hmac;
use serde_json::{Value, json};

use super::for_all;
use super::json::{any_object, text};
use crate::support::{KEY_SECRET, Received, Server, builder, http};

/// The string to sign, built by the receiver from the received request.
fn string_to_sign(request: &Received, prefix: &str) -> String {
    let mut signed: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in &request.headers {
        if name == "date" || name.starts_with(prefix) {
            let value = value.replace(['\t', '\r', '\n', '\u{c}'], " ");
            assert!(signed.insert(name.to_lowercase(), value.trim().to_owned()).is_none(), "{name} is repeated");
        }
    }
    let headers: String = signed.iter().map(|(name, value)| [name, ":", value, "\n"].concat()).collect();
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let mut pairs: Vec<(String, String)> = match request.http_method.as_str() {
        "GET" => query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap()).map(decoded).collect(),
        _ => match request.json() {
            Value::Object(members) => members.into_iter().map(|(key, value)| (key, plain(value))).collect(),
            _ => Vec::new(),
        },
    };
    pairs.sort_by_key(|(key, _)| key.encode_utf16().collect::<Vec<_>>());
    let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| key + "=" + &value).collect();
    let question_mark = if pairs.is_empty() { "" } else { "?" };
    [&request.http_method, "\n", &headers, path, question_mark, &pairs.join("&")].concat()
}

fn plain(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => stringify(&other),
    }
}

/// JSON as JavaScript writes it, for the numbers that `any_object` makes.
fn stringify(value: &Value) -> String {
    match value {
        Value::Array(elements) => format!("[{}]", elements.iter().map(stringify).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let is_index = |name: &str| name.parse::<u32>().is_ok_and(|index| index < u32::MAX && index.to_string() == name);
            let (mut indices, names): (Vec<_>, Vec<_>) = members.iter().partition(|(name, _)| is_index(name));
            indices.sort_by_key(|(name, _)| name.parse::<u32>().unwrap());
            let member = |(name, value): (&String, &Value)| format!("{}:{}", json!(name), stringify(value));
            format!("{{{}}}", indices.into_iter().chain(names).map(member).collect::<Vec<_>>().join(","))
        }
        Value::Number(number) if number.is_f64() => format!("{}", number.as_f64().unwrap() + 0.0),
        other => other.to_string(),
    }
}

/// Whether JavaScript reads every number as the one that was sent.
fn is_precise(value: &Value) -> bool {
    match value {
        Value::Array(elements) => elements.iter().all(is_precise),
        Value::Object(members) => members.values().all(is_precise),
        Value::Number(number) if number.is_i64() => number.as_i64().is_some_and(|number| number as f64 as i128 == i128::from(number)),
        Value::Number(number) if number.is_u64() => number.as_u64().is_some_and(|number| number as f64 as u128 == u128::from(number)),
        _ => true,
    }
}

fn decoded((key, value): (&str, &str)) -> (String, String) {
    let decode = |text: &str| {
        let mut pieces = text.split('%');
        let mut bytes = pieces.next().unwrap().replace('+', " ").into_bytes();
        for piece in pieces {
            let (code, rest) = piece.split_at(2);
            bytes.push(u8::from_str_radix(code, 16).unwrap());
            bytes.extend(rest.replace('+', " ").bytes());
        }
        String::from_utf8(bytes).unwrap()
    };
    (decode(key), decode(value))
}

fn signing(server: &Server, tenant: Option<&str>, platform: Platform) -> ManagementClient {
    let builder = builder(server).credentials(Credentials::signature("key-id", KEY_SECRET)).platform(platform);
    tenant.into_iter().fold(builder, ClientBuilder::tenant_id).build().unwrap()
}

#[test]
fn signature_matches_the_string_the_receiver_signs() {
    let server = Server::start(|_| http(200, &[], r#"{"statusCode":200,"message":""}"#));
    let clients = [
        (signing(&server, None, Platform::Authing), "x-authing-", "authing"),
        (signing(&server, Some(" t: 1\\ "), Platform::Authing), "x-authing-", "authing"),
        (signing(&server, Some("~"), Platform::GenAuth), "x-genauth-", "GenAuth"),
    ];
    // Lists have a separate test.
    let key = prop_oneof![text(), "[a-c]"].prop_filter("a list", |key| !key.ends_with("[]"));
    let query = vec((key, text()), 0..6).prop_map(Ok);
    let body = prop_oneof![9 => any_object().prop_map(Value::from), 1 => Just(json!([1])), 1 => Just(json!("a"))].prop_map(Err);
    let path = "(/[a-z0-9~-]{0,3}(%4[1-9])?[a-z!$'()*+,;=:@_-]){1,3}";
    for_all((0..clients.len(), path, prop_oneof![query, body]), |(number, path, payload)| {
        let (client, prefix, scheme) = &clients[number];
        match payload {
            Ok(pairs) => {
                let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (&**key, &**value)).collect();
                client.get::<Value>(&path, &pairs).unwrap();
            }
            Err(body) if body.is_object() && is_precise(&body) => drop(client.post::<Value>(&path, &body).unwrap()),
            Err(body) => {
                let before = server.calls();
                let error = client.post::<Value>(&path, &body).unwrap_err();
                assert_eq!((error.kind(), server.calls()), (ErrorKind::InvalidRequest, before), "{error}");
                return;
            }
        }
        let request = server.requests(&path).pop().unwrap();
        let text = string_to_sign(&request, prefix);
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, KEY_SECRET.as_bytes());
        let expected = format!("{scheme} key-id:{}", BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes())));
        assert_eq!(request.header("authorization"), Some(expected.as_str()), "{text}");
    });
}
