//! `ensure_webhooks`: the existing webhooks are listed once, then each entry is created, updated or left unchanged.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authing::emulator::{Emulator, Failure};
use authing::{CreateWebhook, Ensured, Error, ErrorKind, ManagementClient, UpdateWebhook};
use serde_json::{Value, json};

use crate::support::{Received, Server, Step, builder, client, envelope, ok};

const URL: &str = "https://example.com/cb";

fn wanted(name: &str) -> CreateWebhook {
    CreateWebhook::new(name, URL, ["login"])
}

/// The name of each outcome, or the kind of the error.
fn outcomes(results: &[Result<Ensured, Error>]) -> Vec<String> {
    let outcome = |result: &Result<Ensured, Error>| match result {
        Ok(Ensured::Created(_)) => "created".to_owned(),
        Ok(Ensured::Updated(_)) => "updated".to_owned(),
        Ok(Ensured::Unchanged(_)) => "unchanged".to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    };
    results.iter().map(outcome).collect()
}

fn webhook(id: &str, name: &str) -> Value {
    json!({
        "webhookId": id, "createdAt": "", "updatedAt": "", "name": name, "url": URL, "contentType": "application/json",
        "enabled": true, "events": ["login"]
    })
}

fn with_webhooks(names: &[&str]) -> (Emulator, ManagementClient) {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    for name in names {
        client.create_webhook(&wanted(name)).unwrap();
    }
    (emulator, client)
}

#[test]
fn webhooks_are_listed_once_and_handled_in_order() {
    let (emulator, client) = with_webhooks(&["other", "second", "third"]);
    let all = [wanted("first"), wanted("second"), wanted("third").enabled(false), wanted("fourth")];
    let results = client.ensure_webhooks(&all).unwrap();
    assert_eq!(outcomes(&results), ["created", "unchanged", "updated", "created"]);
    assert!(results.iter().zip(&all).all(|(result, wanted)| result.as_ref().unwrap().webhook().name == wanted.name));
    assert_eq!((emulator.calls("list-webhooks"), emulator.calls("create-webhook"), emulator.calls("update-webhook")), (1, 5, 1));
    let again = client.ensure_webhooks(&all).unwrap();
    assert_eq!(outcomes(&again), ["unchanged"; 4]);
    assert_eq!((emulator.calls("create-webhook"), emulator.calls("update-webhook")), (5, 1));
}

#[test]
fn empty_input_sends_no_request() {
    let (emulator, client) = with_webhooks(&[]);
    assert!(client.ensure_webhooks(&[]).unwrap().is_empty());
    assert!(emulator.requests().is_empty());
}

#[test]
fn duplicate_names_are_rejected_before_sending() {
    let (emulator, client) = with_webhooks(&[]);
    let error = client.ensure_webhooks(&[wanted("a"), wanted("b"), wanted("a").enabled(false)]).unwrap_err();
    let text = "webhooks[2]: name \"a\" is used twice: use different names";
    assert_eq!((error.kind(), error.to_string().as_str(), error.attempts()), (ErrorKind::InvalidRequest, text, 0));
    assert!(emulator.requests().is_empty());
}

#[test]
fn conflict_affects_only_its_entry() {
    let (emulator, client) = with_webhooks(&["twice", "once", "twice"]);
    let results = client.ensure_webhooks(&[wanted("twice"), wanted("once").enabled(false), wanted("new")]).unwrap();
    assert_eq!(outcomes(&results), ["Conflict", "updated", "created"]);
    let ids: Vec<String> =
        client.webhooks().map(Result::unwrap).filter(|webhook| webhook.name == "twice").map(|webhook| webhook.webhook_id).collect();
    let text = results[0].as_ref().unwrap_err().to_string();
    assert!(text.starts_with("ensure_webhooks: 2 webhooks have the name \"twice\": "), "{text}");
    assert!(ids.iter().all(|id| text.contains(id)) && text.contains("concurrent runs may have created them"), "{text}");
    assert_eq!(emulator.calls("update-webhook"), 1);
}

#[test]
fn failed_entry_does_not_stop_the_others() {
    let (_emulator, client) = with_webhooks(&["gone"]);
    let bad = CreateWebhook::new("bad", "nonsense", ["login"]);
    let results = client.ensure_webhooks(&[bad, wanted("gone").enabled(false), wanted("good")]).unwrap();
    assert_eq!(outcomes(&results), ["InvalidArgument", "updated", "created"]);
}

#[test]
fn failed_list_request_fails_the_call() {
    let (emulator, client) = with_webhooks(&["a"]);
    emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no".into() });
    let error = client.ensure_webhooks(&[wanted("a").enabled(false), wanted("b")]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!((emulator.calls("create-webhook"), emulator.calls("update-webhook")), (1, 0));
}

#[test]
fn incomplete_list_creates_and_updates_nothing() {
    let server = Server::start(|_| ok(json!({ "totalCount": 3, "list": [webhook("w1", "a")] })));
    let error = client(&server).ensure_webhooks(&[wanted("a").enabled(false), wanted("b")]).unwrap_err();
    let text = "ensure_webhooks: list-webhooks returned 1 of 3 webhooks: \"b\" may be among the others, so none was created";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Incomplete, text));
    assert_eq!(server.calls(), server.count("list-webhooks"));
}

#[test]
fn unknown_outcome_is_reported_for_its_entry() {
    let server = Server::start(|request: &Received| match request.api_method() {
        "list-webhooks" => ok(json!({ "totalCount": 0, "list": [] })),
        _ if request.json()["name"] == "lost" => vec![Step::Reset],
        _ => ok(webhook("w1", "found")),
    });
    let results = client(&server).ensure_webhooks(&[wanted("lost"), wanted("found")]).unwrap();
    assert!(results[0].as_ref().unwrap_err().outcome_unknown());
    assert!(matches!(results[1], Ok(Ensured::Created(_))), "{:?}", results[1]);
    assert_eq!(server.count("create-webhook"), 2);
}

#[test]
fn all_entries_share_one_deadline() {
    let creates = AtomicUsize::new(0);
    let server = Server::start(move |request: &Received| match request.api_method() {
        "list-webhooks" => ok(json!({ "totalCount": 0, "list": [] })),
        _ if creates.fetch_add(1, Ordering::Relaxed) == 0 => ok(webhook("w1", "n0")),
        _ => vec![Step::Hang],
    });
    let deadline = Duration::from_millis(600);
    let all: Vec<CreateWebhook> = (0..20).map(|number| wanted(&format!("n{number}"))).collect();
    let started = Instant::now();
    let results = builder(&server).deadline(deadline).build().unwrap().ensure_webhooks(&all).unwrap();
    assert!(started.elapsed() < deadline + Duration::from_secs(1), "{:?}", started.elapsed());
    let outcomes = outcomes(&results);
    assert_eq!(outcomes[0], "created");
    assert!(outcomes[1..].iter().all(|outcome| outcome == "Timeout"), "{outcomes:?}");
    assert!(!results[19].as_ref().unwrap_err().outcome_unknown(), "the last one was never sent");
}

#[test]
fn changes_equal_the_update_of_ensure_webhook() {
    let (_emulator, client) = with_webhooks(&["audit"]);
    let webhook = client.webhooks().next().unwrap().unwrap();
    assert!(wanted("audit").changes(&webhook).is_none());
    let changes = wanted("audit").enabled(false).secret("s").changes(&webhook).unwrap();
    let sent = json!({ "webhookId": webhook.webhook_id, "enabled": false, "secret": "s" });
    assert_eq!(serde_json::to_value(&changes).unwrap(), sent);
    let renamed = wanted("renamed").changes(&webhook).unwrap();
    assert_eq!(renamed.name.as_deref(), Some("renamed"));
}

#[test]
fn update_from_a_webhook_sets_every_field() {
    let server = Server::start(|request: &Received| match request.api_method() {
        "get-webhook" => {
            let mut full = webhook("w1", "audit");
            full["secret"] = json!("s");
            full["retryConfig"] = json!({ "enabled": true, "count": 2, "delay": 3, "delayUnit": "Hour" });
            ok(full)
        }
        "update-webhook" => ok(webhook("w1", "audit")),
        _ => envelope(404),
    });
    let client = client(&server);
    let webhook = client.get_webhook("w1").unwrap();
    let mut update = UpdateWebhook::from(&webhook);
    update.url = Some("https://example.com/new".into());
    client.update_webhook(&update).unwrap();
    let sent = json!({
        "webhookId": "w1", "name": "audit", "url": "https://example.com/new", "contentType": "application/json", "enabled": true,
        "events": ["login"], "secret": "s", "retryConfig": { "enabled": true, "count": 2, "delay": 3, "delayUnit": "Hour" }
    });
    assert_eq!(server.requests("update-webhook")[0].json(), sent);
    let unset =
        serde_json::to_value(UpdateWebhook::from(serde_json::from_value::<authing::Webhook>(self::webhook("w2", "n")).unwrap())).unwrap();
    assert!(unset.get("secret").is_none() && unset.get("retryConfig").is_none(), "{unset}");
}
