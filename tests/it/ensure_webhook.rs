//! `ensure_webhook` creates a missing webhook, updates only fields that differ, or leaves the webhook unchanged.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use authing::{ContentType, CreateWebhook, DelayUnit, Ensured, Error, ErrorKind, RetryConfig, WebhookEvent};
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, Step, builder, client, envelope, ok};

type Webhooks = Arc<Mutex<Vec<Value>>>;

fn webhook(id: &str, name: &str) -> Value {
    json!({
        "webhookId": id, "createdAt": "2022-07-03T02:20:30.000Z", "updatedAt": "2022-07-03T02:20:30.000Z", "name": name,
        "url": "https://example.com/cb", "contentType": "application/json", "enabled": true,
        "events": ["user:created", "login"], "secret": "hush"
    })
}

/// The webhook `audit` with some members changed; `null` removes a member.
fn audit(changes: Value) -> Value {
    let mut webhook = webhook("w1", "audit");
    for (name, value) in changes.as_object().unwrap() {
        webhook[name] = value.clone();
    }
    webhook.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    webhook
}

/// The request that matches what `webhook` returns.
fn wanted() -> CreateWebhook {
    CreateWebhook::new("audit", "https://example.com/cb", [WebhookEvent::UserCreated, WebhookEvent::Login])
}

fn with_events(events: &[&str]) -> CreateWebhook {
    CreateWebhook::new("audit", "https://example.com/cb", events.iter().copied())
}

/// A service with these webhooks that lists, creates and updates them.
fn service(webhooks: Vec<Value>) -> Server {
    let webhooks: Webhooks = Arc::new(Mutex::new(webhooks));
    Server::start(move |request| respond(request, &webhooks))
}

fn respond(request: &Received, webhooks: &Webhooks) -> Reply {
    let mut webhooks = webhooks.lock().unwrap();
    match request.api_method() {
        "list-webhooks" => {
            let query = request.target.split_once('?').unwrap().1;
            let page: usize = query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap().parse().unwrap();
            let list: Vec<&Value> = webhooks.iter().skip((page - 1) * 50).take(50).collect();
            ok(json!({ "totalCount": webhooks.len(), "list": list }))
        }
        "create-webhook" => {
            let mut created = webhook("new", "");
            created.as_object_mut().unwrap().extend(request.json().as_object().unwrap().clone());
            webhooks.push(created.clone());
            ok(created)
        }
        "update-webhook" => {
            let changes = request.json();
            let webhook = webhooks.iter_mut().find(|webhook| webhook["webhookId"] == changes["webhookId"]).unwrap();
            webhook.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
            ok(webhook.clone())
        }
        other => panic!("{other} was called"),
    }
}

/// The number of requests that create or update.
fn writes(server: &Server) -> usize {
    server.calls() - server.count("list-webhooks")
}

#[test]
fn creates_missing_webhook() {
    let server = service(vec![webhook("w1", "other"), webhook("w2", "Audit"), webhook("w3", "audit ")]);
    let ensured = client(&server).ensure_webhook(&wanted().enabled(false)).unwrap();
    assert!(matches!(ensured, Ensured::Created(_)), "{ensured:?}");
    assert_eq!(ensured.webhook().webhook_id, "new");
    let body = json!({
        "name": "audit", "url": "https://example.com/cb", "events": ["user:created", "login"],
        "contentType": "application/json", "enabled": false
    });
    assert_eq!((server.requests("create-webhook")[0].json(), writes(&server)), (body, 1));
}

#[test]
fn updates_only_fields_that_differ() {
    let config = || RetryConfig::new(true).count(3).delay(1).delay_unit(DelayUnit::Minute);
    let config_json = json!({ "enabled": true, "count": 3, "delay": 1, "delayUnit": "Minute" });
    let mut moved = wanted();
    moved.url = "https://example.com/new".into();
    let (fewer, none) = (with_events(&["login"]), with_events(&[]));
    let unknown = with_events(&["user:created", "login", "pool:own"]);
    let rows = [
        ("url", json!({}), moved.clone(), json!({ "url": "https://example.com/new" })),
        ("fewer events", json!({}), fewer, json!({ "events": ["login"] })),
        ("no events", json!({}), none, json!({ "events": [] })),
        ("an unknown event", json!({}), unknown, json!({ "events": ["user:created", "login", "pool:own"] })),
        (
            "content type",
            json!({}),
            wanted().content_type(ContentType::Form),
            json!({ "contentType": "application/x-www-form-urlencoded" }),
        ),
        ("switched off", json!({}), wanted().enabled(false), json!({ "enabled": false })),
        ("switched on", json!({ "enabled": false }), wanted().enabled(true), json!({ "enabled": true })),
        ("secret", json!({}), wanted().secret("other"), json!({ "secret": "other" })),
        ("an empty secret", json!({}), wanted().secret(""), json!({ "secret": "" })),
        (
            "JSON instead of a form",
            json!({ "contentType": "application/x-www-form-urlencoded" }),
            wanted().content_type(ContentType::Json),
            json!({ "contentType": "application/json" }),
        ),
        (
            "retries switched on, the rest as it is",
            json!({ "retryConfig": { "enabled": false, "count": 2, "delay": 7, "delayUnit": "Hour" } }),
            wanted().retry_config(RetryConfig::new(true)),
            json!({ "retryConfig": { "enabled": true, "count": 2, "delay": 7, "delayUnit": "Hour" } }),
        ),
        ("no secret so far", json!({ "secret": null }), wanted().secret("hush"), json!({ "secret": "hush" })),
        ("no retries so far", json!({}), wanted().retry_config(config()), json!({ "retryConfig": config_json })),
        (
            "other retries",
            json!({ "retryConfig": { "enabled": true, "count": 2, "delay": 1, "delayUnit": "Minute" } }),
            wanted().retry_config(config()),
            json!({ "retryConfig": config_json }),
        ),
        ("two fields", json!({}), moved.enabled(false), json!({ "url": "https://example.com/new", "enabled": false })),
    ];
    for (name, now, wanted, mut changes) in rows {
        let server = service(vec![audit(now)]);
        let client = client(&server);
        let ensured = client.ensure_webhook(&wanted).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(matches!(ensured, Ensured::Updated(_)), "{name}: {ensured:?}");
        changes["webhookId"] = json!("w1");
        assert_eq!((server.requests("update-webhook")[0].json(), writes(&server)), (changes, 1), "{name}");
        let again = client.ensure_webhook(&wanted).unwrap();
        assert!(matches!(again, Ensured::Unchanged(_)) && writes(&server) == 1, "{name}: the second run: {again:?}");
    }
}

#[test]
fn leaves_matching_webhook_unchanged() {
    let retries = json!({ "retryConfig": { "enabled": true, "count": "3", "delay": 1, "delayUnit": "Minute" } });
    let reversed = with_events(&["login", "user:created"]);
    let repeated = with_events(&["login", "user:created", "login"]);
    let rows = [
        ("all fields equal", json!({}), wanted().enabled(true).secret("hush")),
        ("the order of events", json!({}), reversed),
        ("an event named twice", json!({}), repeated),
        ("events as JSON text", json!({ "events": "[\"login\",\"user:created\"]" }), wanted()),
        ("enabled left out", json!({ "enabled": false }), wanted()),
        ("content type left out", json!({ "contentType": "application/x-www-form-urlencoded" }), wanted()),
        ("an unknown content type left out", json!({ "contentType": "text/csv" }), wanted()),
        ("no secret wanted, none there", json!({ "secret": null }), wanted().secret("")),
        ("no secret wanted, an empty one there", json!({ "secret": "" }), wanted().secret("")),
        ("secret left out", json!({ "secret": "of someone else" }), wanted()),
        ("retries left out", retries.clone(), wanted()),
        ("retries partly given", retries.clone(), wanted().retry_config(RetryConfig::new(true).count(3))),
        ("delay of retries given", retries.clone(), wanted().retry_config(RetryConfig::new(true).delay(1))),
        ("delay unit of retries given", retries.clone(), wanted().retry_config(RetryConfig::new(true).delay_unit("Minute"))),
        ("no retries wanted, none there", json!({}), wanted().retry_config(RetryConfig::new(false))),
    ];
    for (name, now, wanted) in rows {
        let server = service(vec![audit(now)]);
        let ensured = client(&server).ensure_webhook(&wanted).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(matches!(ensured, Ensured::Unchanged(_)), "{name}: {ensured:?}");
        assert_eq!((ensured.into_webhook().webhook_id.as_str(), writes(&server), server.calls()), ("w1", 0, 1), "{name}");
    }
}

#[test]
fn partial_retry_config_keeps_other_fields() {
    let now = json!({ "retryConfig": { "enabled": true, "count": 2, "delay": 7, "delayUnit": "Minute" } });
    let server = service(vec![audit(now)]);
    let ensured = client(&server).ensure_webhook(&wanted().retry_config(RetryConfig::new(true).count(3))).unwrap();
    let expected = RetryConfig::new(true).count(3).delay(7).delay_unit(DelayUnit::Minute);
    assert_eq!(ensured.webhook().retry_config, Some(expected));
}

#[test]
fn finds_webhook_on_third_page() {
    let mut webhooks: Vec<Value> = (0..130).map(|number| webhook(&format!("w-{number}"), &format!("other {number}"))).collect();
    webhooks.push(webhook("w1", "audit"));
    let server = service(webhooks);
    let ensured = client(&server).ensure_webhook(&wanted()).unwrap();
    assert!(matches!(ensured, Ensured::Unchanged(_)), "{ensured:?}");
    assert_eq!((ensured.webhook().webhook_id.as_str(), server.calls()), ("w1", 3));
}

#[test]
fn duplicate_names_are_a_conflict_that_lists_the_ids() {
    let mut webhooks: Vec<Value> = (0..60).map(|number| webhook(&format!("w-{number}"), "other")).collect();
    for (place, id) in [(3, "first"), (20, "second"), (55, "third")] {
        webhooks.insert(place, webhook(id, "audit"));
    }
    let server = service(webhooks);
    let error = client(&server).ensure_webhook(&wanted().enabled(false)).unwrap_err();
    let text = "ensure_webhook: 3 webhooks have the name \"audit\": first, second, third; \
                two concurrent runs may have created them: delete or rename all but one";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Conflict, text));
    assert_eq!((writes(&server), error.outcome_unknown(), error.is_retryable()), (0, false, false));
}

#[test]
fn webhook_repeated_on_two_pages_is_counted_once() {
    let server = Server::start(|request| {
        let page = if request.number == 1 { "w-" } else { "x-" };
        let mut list: Vec<Value> = (0..49).map(|number| webhook(&format!("{page}{number}"), "other")).collect();
        list.insert(if request.number == 1 { 49 } else { 0 }, webhook("w1", "audit"));
        ok(json!({ "totalCount": 100, "list": list }))
    });
    let ensured = client(&server).ensure_webhook(&wanted()).unwrap();
    assert!(matches!(ensured, Ensured::Unchanged(_)), "{ensured:?}");
}

#[test]
fn failed_page_request_prevents_any_write() {
    let webhooks: Webhooks = Arc::new(Mutex::new((0..70).map(|number| webhook(&number.to_string(), "other")).collect()));
    let server = Server::start(move |request| if request.number == 2 { envelope(403) } else { respond(request, &webhooks) });
    let error = client(&server).ensure_webhook(&wanted()).unwrap_err();
    let text = "list-webhooks: 403 forbidden (requestId 934108e5-req): message of 403";
    assert_eq!((error.to_string().as_str(), server.calls()), (text, 2));
}

#[test]
fn unreadable_row_prevents_any_write() {
    let (bad, other) = (json!({ "webhookId": "w9", "name": "audit", "enabled": "maybe" }), webhook("w2", "other"));
    let differing = audit(json!({ "url": "https://example.com/old" }));
    for (name, list) in [
        ("alone", vec![bad.clone()]),
        ("first", vec![bad.clone(), other.clone()]),
        ("last, nothing found", vec![other.clone(), bad.clone()]),
        ("before the webhook", vec![bad.clone(), differing.clone()]),
        ("after the webhook", vec![differing, bad.clone()]),
        ("on the second page", (0..50).map(|number| webhook(&number.to_string(), "other")).chain([bad]).collect()),
    ] {
        let server = service(list);
        let error = client(&server).ensure_webhook(&wanted()).unwrap_err();
        assert_eq!((error.kind(), writes(&server), error.outcome_unknown()), (ErrorKind::Decode, 0, false), "{name}: {error}");
        let error = client(&server).ensure_webhooks(&[wanted()]).unwrap_err();
        assert_eq!((error.kind(), writes(&server)), (ErrorKind::Decode, 0), "{name}: {error}");
    }
}

#[test]
fn incomplete_list_prevents_any_write() {
    for (data, lists) in [
        (json!({}), true),
        (json!({ "success": false }), true),
        (json!({ "webhooks": [], "total": 7 }), true),
        (json!({ "totalCount": 0 }), true),
        (json!({ "totalCount": 3, "list": null }), false),
        (json!({ "totalCount": "3", "list": [] }), false),
        (json!({ "totalCount": 3, "list": [webhook("w2", "other"), webhook("w2", "other")] }), false),
    ] {
        let name = data.to_string();
        let server = Server::start(move |_| ok(data.clone()));
        let error = client(&server).ensure_webhook(&wanted()).unwrap_err();
        let kind = if lists { ErrorKind::Decode } else { ErrorKind::Incomplete };
        assert_eq!((error.kind(), writes(&server), error.outcome_unknown()), (kind, 0, false), "{name}: {error}");
        assert_eq!(matches!(error, Error::Ensure(_)), !lists, "{name}: {error}");
        let text = error.to_string();
        assert!(
            text.contains("missing field `list`") == lists && text.contains(" of 3 webhooks: \"audit\" may be ") != lists,
            "{name}: {text}"
        );
    }
}

#[test]
fn endless_list_times_out_at_the_deadline() {
    // Every request gets the first page, with a change in it.
    let server = Server::start(|request| {
        let mut list: Vec<Value> = (0..50).map(|number| webhook(&format!("w-{number}"), "other")).collect();
        list[0]["updatedAt"] = json!(request.number.to_string());
        ok(json!({ "totalCount": 1_000_000, "list": list }))
    });
    let deadline = Duration::from_millis(500);
    let started = Instant::now();
    let error = builder(&server).deadline(deadline).build().unwrap().ensure_webhook(&wanted()).unwrap_err();
    assert!(started.elapsed() < deadline + Duration::from_millis(400), "{:?}: {error}", started.elapsed());
    assert!(error.is_timeout() && !error.outcome_unknown() && writes(&server) == 0, "{error}");
}

#[test]
fn create_with_unknown_outcome_is_not_retried() {
    let webhooks = Webhooks::default();
    let server = Server::start(move |request| match request.api_method() {
        "create-webhook" if request.number == 1 => {
            let _ = respond(request, &webhooks);
            vec![Step::Reset]
        }
        _ => respond(request, &webhooks),
    });
    let client = builder(&server).build().unwrap();
    let error = client.ensure_webhook(&wanted()).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("create-webhook: the connection to http://127.0.0.1:"), "{text}");
    assert!(text.ends_with("; it may have been executed: call `ensure_webhook` to check"), "{text}");
    assert_eq!((error.outcome_unknown(), error.attempts(), writes(&server)), (true, 1, 1));
    let ensured = client.ensure_webhook(&wanted()).unwrap();
    assert!(matches!(ensured, Ensured::Unchanged(_)), "the next run finds the webhook: {ensured:?}");
    assert_eq!(writes(&server), 1);
}
