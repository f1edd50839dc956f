//! Calls of the client with declared requests are accepted by the emulator.

use serde_json::Value;

use crate::api::TABLES;
use crate::api::webhooks::{CreateWebhook, GetWebhookLogs, ListWebhooks};
use crate::declare::{Kind, wire_name};
use crate::emulator::Emulator;

/// The emulator accepts what the client sends: in the body, in the query and in the path.
#[test]
fn emulator_takes_a_sample_of_every_input() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    let mut rejected = Vec::new();
    // The emulator keeps roles, and checks more than their declarations.
    for endpoint in TABLES.iter().flat_map(|table| table.iter()).filter(|endpoint| endpoint.feature != "roles") {
        let request = match endpoint.request_kind {
            Some(Kind::Object(shape)) => Some(shape().sample(3)),
            _ => None,
        };
        let arguments = endpoint.arguments.iter().map(|argument| argument.rule.sample_value(&wire_name(argument.name))).collect();
        let error = client.call_endpoint::<Value>(endpoint, request.as_ref(), arguments).err().map(|error| error.to_string());
        let text = error.unwrap_or_default();
        if [" is required", " must be ", " must have ", "Cannot ", "content-type"].into_iter().any(|part| text.contains(part)) {
            rejected.push(format!("{endpoint:?}: {text}"));
        }
    }
    assert!(rejected.is_empty(), "{rejected:#?}");
}

#[test]
fn iter_takes_the_requests_of_webhooks() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    for name in ["a", "b", "c"] {
        let url = format!("http://{name}.invalid");
        client.create_webhook(&CreateWebhook::new(name, url, ["test"])).unwrap();
    }
    let names: Vec<String> = client.iter(ListWebhooks::new().page(2).limit(1)).map(|webhook| webhook.unwrap().name).collect();
    assert_eq!((names, emulator.calls("list-webhooks")), (vec!["c".to_owned(), "b".to_owned(), "a".to_owned()], 3));
    assert_eq!(client.iter(ListWebhooks::new()).count(), 3);
    assert_eq!(emulator.calls("list-webhooks"), 4);
    assert_eq!(client.iter(GetWebhookLogs::new("none")).count(), 0);
    assert!(client.iter(GetWebhookLogs::new("")).next().unwrap().unwrap_err().to_string().starts_with("webhook_id is empty"));
}
