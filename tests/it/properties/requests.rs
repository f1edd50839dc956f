//! Requests serialize the fields that are set, and no others.

use authing::{CreateWebhook, GetWebhookLogs, ListWebhooks, RetryConfig, TriggerWebhook, UpdateWebhook};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use super::for_all;
use super::json::{any_object, text};

/// Sets a field if there is a value.
fn set<R, T: Clone>(request: R, value: &Option<T>, setter: impl FnOnce(R, T) -> R) -> R {
    match value {
        Some(value) => setter(request, value.clone()),
        None => request,
    }
}

/// An object of the members that have a value.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn member<T: Serialize>(value: &Option<T>) -> Option<Value> {
    value.as_ref().map(|value| json!(value))
}

fn assert_serialized(request: &impl Serialize, members: &Value) {
    let text = serde_json::to_string(request).unwrap();
    assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), members, "{text}");
}

/// A configuration and its JSON. Numbers are often small, so that 0 occurs.
fn retry_config() -> impl Strategy<Value = (RetryConfig, Value)> {
    let number = || option::of(prop_oneof![0..3_u32, any::<u32>()]);
    (any::<bool>(), number(), number(), option::of(text())).prop_map(|(enabled, count, delay, unit)| {
        let config = set(RetryConfig::new(enabled), &count, RetryConfig::count);
        let config = set(set(config, &delay, RetryConfig::delay), &unit, RetryConfig::delay_unit);
        let members =
            [("enabled", Some(json!(enabled))), ("count", member(&count)), ("delay", member(&delay)), ("delayUnit", member(&unit))];
        (config, object(members))
    })
}

#[test]
fn create_webhook_serializes_only_fields_set() {
    let optional = (option::of(text()), option::of(any::<bool>()), option::of(text()), option::of(retry_config()));
    for_all((text(), text(), vec(text(), 0..4), optional), |(name, url, events, (content_type, enabled, secret, retry))| {
        let request = CreateWebhook::new(&*name, &*url, events.clone());
        let request = set(set(request, &content_type, CreateWebhook::content_type), &enabled, CreateWebhook::enabled);
        let request = set(request, &secret, CreateWebhook::secret);
        let request = set(request, &retry, |request, (config, _)| request.retry_config(config));
        let members = [
            ("name", Some(json!(name))),
            ("url", Some(json!(url))),
            ("events", Some(json!(events))),
            ("contentType", Some(json!(content_type.unwrap_or("application/json".to_owned())))),
            ("enabled", member(&enabled)),
            ("secret", member(&secret)),
            ("retryConfig", retry.map(|(_, members)| members)),
        ];
        assert_serialized(&request, &object(members));
    });
}

#[test]
fn update_webhook_serializes_only_fields_set() {
    let texts = (option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    let others = (option::of(vec(text(), 0..4)), option::of(any::<bool>()), option::of(retry_config()));
    for_all((text(), texts, others), |(id, (name, url, content_type, secret), (events, enabled, retry))| {
        let request = set(set(UpdateWebhook::new(&*id), &name, UpdateWebhook::name), &url, UpdateWebhook::url);
        let request = set(set(request, &content_type, UpdateWebhook::content_type), &secret, UpdateWebhook::secret);
        let request = set(set(request, &events, UpdateWebhook::events), &enabled, UpdateWebhook::enabled);
        let request = set(request, &retry, |request, (config, _)| request.retry_config(config));
        let members = [
            ("webhookId", Some(json!(id))),
            ("name", member(&name)),
            ("url", member(&url)),
            ("contentType", member(&content_type)),
            ("secret", member(&secret)),
            ("events", member(&events)),
            ("enabled", member(&enabled)),
            ("retryConfig", retry.map(|(_, members)| members)),
        ];
        assert_serialized(&request, &object(members));
    });
}

#[test]
fn page_requests_serialize_only_fields_set() {
    let number = || option::of(prop_oneof![0..3_u32, any::<u32>()]);
    for_all((text(), number(), number()), |(id, page, limit)| {
        let list = set(set(ListWebhooks::new(), &page, ListWebhooks::page), &limit, ListWebhooks::limit);
        assert_serialized(&list, &object([("page", member(&page)), ("limit", member(&limit))]));
        let logs = set(set(GetWebhookLogs::new(&*id), &page, GetWebhookLogs::page), &limit, GetWebhookLogs::limit);
        assert_serialized(&logs, &object([("webhookId", Some(json!(id))), ("page", member(&page)), ("limit", member(&limit))]));
    });
}

#[test]
fn trigger_webhook_serializes_only_fields_set() {
    for_all((text(), option::of(any_object()), option::of(any_object())), |(id, headers, body)| {
        let request = set(TriggerWebhook::new(&*id), &headers, TriggerWebhook::request_headers);
        let request = set(request, &body, TriggerWebhook::request_body);
        let members = [("webhookId", Some(json!(id))), ("requestHeaders", member(&headers)), ("requestBody", member(&body))];
        assert_serialized(&request, &object(members));
    });
}
