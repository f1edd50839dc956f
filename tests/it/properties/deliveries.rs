//! Deliveries: only those with the right secret are accepted, and decoding returns the encoded data.

use authing::{Delivery, DeliveryError};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::for_all;
use super::json::{any_object, text};

fn verify(content_type: &str, body: &[u8]) -> Result<Delivery, DeliveryError> {
    Delivery::verify("s", [("x-authing-token", b"s".as_slice()), ("content-type", content_type.as_bytes())], body)
}

fn verify_form(body: &[u8]) -> Result<Delivery, DeliveryError> {
    verify("application/x-www-form-urlencoded", body)
}

#[test]
fn accepts_only_requests_with_the_right_secret() {
    let secret = || select(&["", "s", "S", "s ", "hush", "hush\0", "ü"]);
    let name = prop_oneof![6 => select(&SECRETS), 1 => select(&OTHERS)];
    let name = (name, any::<bool>()).prop_map(|(name, upper)| if upper { name.to_ascii_uppercase() } else { name.to_owned() });
    let same_everywhere =
        (secret(), vec(name.clone(), 0..5)).prop_map(|(value, names)| names.into_iter().map(|name| (name, value)).collect());
    let headers = prop_oneof![same_everywhere, vec((name, secret()), 0..5)];
    let inputs = (secret(), headers);
    for_all(inputs, |(secret, headers): (&str, Vec<(String, &str)>)| {
        let presented: Vec<(String, &str)> =
            headers.iter().map(|(name, value)| (name.to_lowercase(), *value)).filter(|(name, _)| SECRETS.contains(&&**name)).collect();
        let is_allowed = !secret.is_empty() && secret.trim() == secret && secret.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let is_right = is_allowed && !presented.is_empty() && presented.iter().all(|(_, value)| *value == secret);
        let is_doubled = SECRETS.iter().any(|known| presented.iter().filter(|(name, _)| name == known).count() > 1);
        let headers = headers.iter().map(|(name, value)| (&**name, value.as_bytes()));
        match Delivery::verify(secret, headers, b"eventName=test") {
            Ok(_) => assert!(is_right && !is_doubled),
            Err(DeliveryError::NotOurs(_)) => assert!(!is_right || is_doubled),
            Err(other) => panic!("{other}"),
        }
    });
}

/// A tree of strings that a form can represent: no empty parts, no brackets in names, no array indexes as names.
fn tree() -> impl Strategy<Value = Value> {
    let leaf = text().prop_map(Value::from);
    leaf.prop_recursive(5, 32, 5, |inner| prop_oneof![vec(inner.clone(), 1..13).prop_map(Value::from), object(inner)])
}

fn object(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let name = prop_oneof![3 => text(), 1 => (0..12_u32).prop_map(|number| number.to_string())];
    let name = name.prop_filter("a name without brackets", |name| !name.is_empty() && !name.contains(['[', ']']));
    btree_map(name, value, 1..5).prop_map(|members| {
        let is_list = (0..members.len()).all(|index| members.contains_key(&index.to_string()));
        if is_list { members.into_values().collect() } else { json!(members) }
    })
}

/// The layouts of a form.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Layout {
    /// `data[list][]=x` for elements that are strings.
    Brackets,
    /// `data[list][0]=x`.
    Numbers,
    /// The same in reverse order.
    Backwards,
}

fn collect_fields(name: &str, value: &Value, layout: Layout, fields: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(member, value)| collect_fields(&format!("{name}[{member}]"), value, layout, fields));
        }
        // With several `[]` in a name, a form does not say which values belong together.
        Value::Array(elements) if layout == Layout::Brackets && elements.iter().all(Value::is_string) => {
            elements.iter().for_each(|element| collect_fields(&format!("{name}[]"), element, layout, fields));
        }
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, element)| collect_fields(&format!("{name}[{index}]"), element, layout, fields));
        }
        Value::String(text) => fields.push((name.to_owned(), text.clone())),
        other => panic!("no text: {other}"),
    }
}

/// Which characters are percent-encoded: all, only the necessary ones, or those of common encoders.
#[derive(Debug, Clone, Copy)]
enum Escapes {
    All,
    Needed,
    Common,
}

fn encode(text: &str, escapes: Escapes) -> Vec<u8> {
    let mut encoded = Vec::new();
    for byte in text.bytes() {
        let is_plain = match escapes {
            Escapes::All => false,
            Escapes::Needed => !b"&=+%".contains(&byte),
            Escapes::Common => byte.is_ascii_alphanumeric() || b"*-._".contains(&byte),
        };
        match byte {
            _ if is_plain => encoded.push(byte),
            b' ' if matches!(escapes, Escapes::Common) => encoded.push(b'+'),
            _ if byte % 2 == 0 => encoded.extend(format!("%{byte:02x}").bytes()),
            _ => encoded.extend(format!("%{byte:02X}").bytes()),
        }
    }
    encoded
}

fn form(fields: &[(String, String)], escapes: Escapes) -> Vec<u8> {
    let fields: Vec<Vec<u8>> = fields.iter().map(|(name, text)| [encode(name, escapes), encode(text, escapes)].join(&b'=')).collect();
    fields.join(&b'&')
}

#[test]
fn form_decodes_to_the_encoded_tree() {
    let layout = select(&[Layout::Brackets, Layout::Numbers, Layout::Backwards]);
    let escapes = select(&[Escapes::All, Escapes::Needed, Escapes::Common]);
    let event = text().prop_filter("a delivery has a name", |event| !event.is_empty());
    for_all((event, object(tree()), layout, escapes), |(event, data, layout, escapes)| {
        let mut fields = vec![("eventName".to_owned(), event.clone())];
        collect_fields("data", &data, layout, &mut fields);
        if layout == Layout::Backwards {
            fields.reverse();
        }
        let delivery = verify_form(&form(&fields, escapes)).unwrap();
        assert_eq!((delivery.event.as_str(), delivery.data), (event.as_str(), data));
    });
}

#[test]
fn json_decodes_to_the_encoded_data() {
    let event = text().prop_filter("a delivery has a name", |event| !event.is_empty());
    for_all((event, any_object()), |(event, data)| {
        let text = Value::from(data.clone()).to_string();
        let fields = [("eventName".to_owned(), event.clone()), ("data".to_owned(), text.clone())];
        let as_json = |data: &Value| verify("application/json", json!({ "eventName": event, "data": data }).to_string().as_bytes());
        for delivery in [as_json(&data.clone().into()), as_json(&text.clone().into()), verify_form(&form(&fields, Escapes::Common))] {
            let delivery = delivery.unwrap();
            assert_eq!((delivery.event.as_str(), &delivery.data), (event.as_str(), &data.clone().into()));
            assert_eq!(delivery.data_as::<Value>().unwrap(), delivery.data);
        }
    });
}

#[test]
fn any_body_is_parsed_or_rejected_with_one_line_error() {
    let bytes = vec(any::<u8>(), 0..40);
    let built = vec(select(PIECES.split(' ').collect::<Vec<_>>()), 0..24).prop_map(|pieces| pieces.concat().into_bytes());
    for_all((select(&CONTENT_TYPES), prop_oneof![1 => bytes, 5 => built]), |(content_type, body)| match verify(content_type, &body) {
        Ok(delivery) => {
            assert!(!delivery.event.as_str().is_empty());
            let _ = delivery.data_as::<Vec<String>>().map_err(assert_single_line);
        }
        Err(error) => assert_single_line(error),
    });
}

fn assert_single_line(error: DeliveryError) {
    let text = error.to_string();
    assert!(matches!(error, DeliveryError::Malformed(_)) && !text.contains(char::is_control), "{text:?}");
}

const SECRETS: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];
const OTHERS: [&str; 5] = ["x-authing-userpool-id", "x-authing-webhook-secret ", "authorization", "content-type", ""];
const CONTENT_TYPES: [&str; 4] = ["", "application/json", "application/x-www-form-urlencoded", "text/plain; charset=\0"];
/// The parts of random bodies.
const PIECES: &str = "eventName=test &data &data[ &data[a] = & [ ] [] [a] [0] [1] %5b %5D % %zz %ff + \
    { } \"eventName\": \"test\" \"data\": , null [1] 1e9 \\u0000 \u{feff} é \n";
