//! Traits of public types: comparison, order, conversion to strings, iteration; and the accepted forms of queries.

use std::collections::BTreeMap;

use authing::{ContentType, DelayUnit, Lang, ListWebhooks, Platform, WebhookEvent};
use serde_json::{Value, json};

use crate::support::{Server, client, ok};

/// Tests all traits of an open enum.
macro_rules! open_enum_traits {
    ($($test:ident: $type:ident;)+) => { $(
        #[test]
        fn $test() {
            for value in $type::ALL.iter().cloned().chain(["pool:own", "", "ü"].map($type::from)) {
                let text = value.as_str().to_owned();
                assert!(value == *text.as_str() && value == text.as_str() && value == text);
                assert!(*text.as_str() == value && text.as_str() == value && text == value);
                let other = format!("{text}x");
                assert!(value != *other.as_str() && value != other.as_str() && value != other);
                assert!(*other.as_str() != value && other.as_str() != value && other != value);
                let later = $type::from(other);
                assert!(value < later && later > value);
                assert_eq!(value.partial_cmp(&$type::Other(text.clone())), Some(std::cmp::Ordering::Equal));
                assert_eq!(String::from(value.clone()), text);
                let into: String = value.into();
                assert_eq!(into, text);
            }
            let mut sorted = $type::ALL.to_vec();
            sorted.push("aaa".into());
            sorted.sort();
            let mut texts: Vec<&str> = $type::ALL.iter().map($type::as_str).chain(["aaa"]).collect();
            texts.sort_unstable();
            assert_eq!(sorted.iter().map($type::as_str).collect::<Vec<_>>(), texts);
        }
    )+ };
}

open_enum_traits! {
    events_compare_and_convert_by_text: WebhookEvent;
    content_types_compare_and_convert_by_text: ContentType;
    delay_units_compare_and_convert_by_text: DelayUnit;
}

#[test]
fn events_compare_with_literals_both_ways() {
    let event = WebhookEvent::UserCreated;
    assert_eq!(event, "user:created");
    assert_ne!("login", event);
    assert_eq!("user:created", event);
    assert_eq!(event, String::from("user:created"));
}

#[test]
fn platforms_and_languages_are_parsed_and_displayed() {
    for (platform, text) in [(Platform::Authing, "authing"), (Platform::GenAuth, "genauth")] {
        assert_eq!((platform.to_string().as_str(), text.parse::<Platform>().unwrap()), (text, platform));
        assert_eq!(format!("{platform:>9}"), format!("{text:>9}"));
    }
    for (lang, text) in [(Lang::ZhCn, "zh-CN"), (Lang::EnUs, "en-US")] {
        assert_eq!((lang.to_string().as_str(), text.parse::<Lang>().unwrap()), (text, lang));
        assert_eq!(format!("{lang:<7}|"), format!("{text:<7}|"));
    }
}

#[test]
fn page_is_iterated_by_reference_and_by_value() {
    let webhook = |id: &str| {
        json!({ "webhookId": id, "createdAt": "", "updatedAt": "", "name": id, "url": "u", "contentType": "application/json",
            "enabled": true, "events": [] })
    };
    let list = [webhook("a"), webhook("b")];
    let server = Server::start(move |_| ok(json!({ "totalCount": 2, "list": list })));
    let page = client(&server).list_webhooks(&ListWebhooks::new()).unwrap();
    let mut names = Vec::new();
    for webhook in &page {
        names.push(webhook.name.as_str());
    }
    assert_eq!(names, ["a", "b"]);
    let ids: Vec<String> = page.into_iter().map(|webhook| webhook.webhook_id).collect();
    assert_eq!(ids, ["a", "b"]);
}

#[test]
fn query_is_accepted_in_every_form() {
    let server = Server::start(|_| ok(json!({ "n": 1 })));
    let client = client(&server);
    let (id, key) = (String::from("i d"), String::from("k"));
    let pairs: Vec<(String, String)> = vec![(key.clone(), id.clone()), ("l".into(), "2".into())];
    let map: BTreeMap<String, String> = pairs.iter().cloned().collect();
    let borrowed: Vec<(&str, &str)> = vec![("k", "i d"), ("l", "2")];
    // The forms of version 0.1.
    client.get::<Value>("/p", &[]).unwrap();
    client.get::<Value>("/p", &[("k", "i d"), ("l", "2")]).unwrap();
    client.get::<Value>("/p", &[("k", &id), ("l", "2")]).unwrap();
    client.get::<Value>("/p", &[(&key, &id), ("l", "2")]).unwrap();
    client.get::<Value>("/p", &borrowed).unwrap();
    client.get::<Value>("/p", &borrowed[..]).unwrap();
    // Owned strings, maps and iterators.
    client.get_with_query::<Value>("/p", pairs.clone()).unwrap();
    client.get_with_query::<Value>("/p", pairs.iter().map(|(key, value)| (key, value))).unwrap();
    client.get_with_query::<Value>("/p", &map).unwrap();
    client.get_with_query::<Value>("/p", map).unwrap();
    client.get_with_query::<Value>("/p", [("k", &id), ("l", &2.to_string())]).unwrap();
    client.get_with_query::<Value>("/p", borrowed).unwrap();
    client.get_with_query::<Value>("/p", std::iter::once(("k", "i d")).chain(Some(("l", "2")))).unwrap();
    client.get_with_query::<Value>("/p", None::<(&str, &str)>).unwrap();
    let targets: Vec<String> = server.requests("/p").into_iter().map(|request| request.target).collect();
    assert_eq!((targets[0].as_str(), targets.last().unwrap().as_str(), targets.len()), ("/p", "/p", 14));
    assert!(targets[1..13].iter().all(|target| target == "/p?k=i%20d&l=2"), "{targets:?}");
    assert!(client.get_with_query::<Value>("p", None::<(&str, &str)>).is_err(), "the path is checked");
}
