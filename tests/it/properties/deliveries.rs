//! Deliveries: only those with the secret are read, and what is read is what was written.

use authing::{Delivery, DeliveryError};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::holds;
use super::json::{any_object, text};

fn verify(content_type: &str, body: &[u8]) -> Result<Delivery, DeliveryError> {
    Delivery::verify("s", [("x-authing-token", b"s".as_slice()), ("content-type", content_type.as_bytes())], body)
}

fn verify_form(body: &[u8]) -> Result<Delivery, DeliveryError> {
    verify("application/x-www-form-urlencoded", body)
}

#[test]
fn nothing_is_a_delivery_that_does_not_know_the_secret() {
    let secret = || select(&["", "s", "S", "s ", "hush", "hush\0", "ü"]);
    let name = prop_oneof![6 => select(&SECRETS), 1 => select(&OTHERS)];
    let name = (name, any::<bool>()).prop_map(|(name, upper)| if upper { name.to_ascii_uppercase() } else { name.to_owned() });
    let same_everywhere =
        (secret(), vec(name.clone(), 0..5)).prop_map(|(value, names)| names.into_iter().map(|name| (name, value)).collect());
    let headers = prop_oneof![same_everywhere, vec((name, secret()), 0..5)];
    let inputs = (secret(), headers);
    holds(inputs, |(secret, headers): (&str, Vec<(String, &str)>)| {
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

/// A tree of texts as a form can tell it: nothing empty, no brackets in names, no object with the names of a list.
fn tree() -> impl Strategy<Value = Value> {
    let leaf = text().prop_map(Value::from);
    leaf.prop_recursive(5, 32, 5, |inner| prop_oneof![vec(inner.clone(), 1..13).prop_map(Value::from), object(inner)])
}

fn object(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let name = prop_oneof![3 => text(), 1 => (0..12_u32).prop_map(|number| number.to_string())];
    let name = name.prop_filter("it is told from brackets", |name| !name.is_empty() && !name.contains(['[', ']']));
    btree_map(name, value, 1..5).prop_map(|members| {
        let is_list = (0..members.len()).all(|index| members.contains_key(&index.to_string()));
        if is_list { members.into_values().collect() } else { json!(members) }
    })
}

/// The layouts of a form.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Layout {
    /// `data[list][]=x`, where an element is a text.
    Brackets,
    /// `data[list][0]=x`.
    Numbers,
    /// The same, in another order.
    Backwards,
}

fn collect_fields(name: &str, value: &Value, layout: Layout, fields: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(member, value)| collect_fields(&format!("{name}[{member}]"), value, layout, fields));
        }
        // Which of several `[]` on a level belong together a form does not say.
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

/// Encodes everything, or what must be, or what common encoders do.
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
fn a_form_is_read_as_the_tree_that_it_was_written_from() {
    let layout = select(&[Layout::Brackets, Layout::Numbers, Layout::Backwards]);
    let escapes = select(&[Escapes::All, Escapes::Needed, Escapes::Common]);
    let event = text().prop_filter("a delivery has a name", |event| !event.is_empty());
    holds((event, object(tree()), layout, escapes), |(event, data, layout, escapes)| {
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
fn json_is_read_as_the_data_that_it_was_written_from() {
    let event = text().prop_filter("a delivery has a name", |event| !event.is_empty());
    holds((event, any_object()), |(event, data)| {
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
fn whatever_is_posted_is_read_or_refused_on_one_line() {
    let bytes = vec(any::<u8>(), 0..40);
    let built = vec(select(PIECES.split(' ').collect::<Vec<_>>()), 0..24).prop_map(|pieces| pieces.concat().into_bytes());
    holds((select(&TYPES), prop_oneof![1 => bytes, 5 => built]), |(content_type, body)| match verify(content_type, &body) {
        Ok(delivery) => {
            assert!(!delivery.event.as_str().is_empty());
            let _ = delivery.data_as::<Vec<String>>().map_err(assert_tidy);
        }
        Err(error) => assert_tidy(error),
    });
}

fn assert_tidy(error: DeliveryError) {
    let text = error.to_string();
    assert!(matches!(error, DeliveryError::Malformed(_)) && !text.contains(char::is_control), "{text:?}");
}

const SECRETS: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];
const OTHERS: [&str; 5] = ["x-authing-userpool-id", "x-authing-webhook-secret ", "authorization", "content-type", ""];
const TYPES: [&str; 4] = ["", "application/json", "application/x-www-form-urlencoded", "text/plain; charset=\0"];
/// What bodies are made of.
const PIECES: &str = "eventName=test &data &data[ &data[a] = & [ ] [] [a] [0] [1] %5b %5D % %zz %ff + \
    { } \"eventName\": \"test\" \"data\": , null [1] 1e9 \\u0000 \u{feff} é \n";
