//! Webhook requests that are rejected before anything is sent.

use authing::{CreateWebhook, Error, ErrorKind, GetWebhookLogs, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook};
use serde_json::json;

use crate::support::{Received, Reply, Server, client, ok};

const URL: &str = "https://example.com/cb";
const RULE: &str = "secret must be printable ASCII (0x20 to 0x7E) without a space at the start or end";

/// Strings without a visible character.
const BLANK: [&str; 6] = [" ", "   ", "\t", "\r\n", "\u{a0}", "\u{3000} "];

fn create(name: &str, url: &str) -> CreateWebhook {
    CreateWebhook::new(name, url, ["login"])
}

/// A service with one webhook, `w1`, which can be created and updated.
fn service() -> Server {
    Server::start(respond)
}

fn respond(request: &Received) -> Reply {
    let webhook = json!({
        "webhookId": "w1", "createdAt": "", "updatedAt": "", "name": "audit", "url": URL, "contentType": "application/json",
        "enabled": true, "events": ["login"]
    });
    match request.api_method() {
        "list-webhooks" => ok(json!({ "totalCount": 1, "list": [webhook] })),
        _ => ok(webhook),
    }
}

/// A method that creates a webhook, with its name.
type Creates = (&'static str, fn(&ManagementClient, &CreateWebhook) -> Result<(), Error>);

const CREATES: [Creates; 3] = [
    ("create_webhook", |client, webhook| client.create_webhook(webhook).map(drop)),
    ("ensure_webhook", |client, webhook| client.ensure_webhook(webhook).map(drop)),
    ("ensure_webhooks", |client, webhook| client.ensure_webhooks(&[create("first", URL), webhook.clone()]).map(drop)),
];

#[track_caller]
fn assert_rejected(server: &Server, case: &str, result: Result<(), Error>, text: &str) {
    let error = result.expect_err(case);
    assert_eq!((error.kind(), error.attempts(), error.outcome_unknown()), (ErrorKind::InvalidRequest, 0, false), "{case}: {error}");
    let own = error.to_string();
    assert_eq!(own.strip_prefix("webhooks[1]: ").unwrap_or(&own), text, "{case}");
    assert_eq!((server.calls(), server.count("get-management-token")), (0, 0), "{case}");
}

#[test]
fn empty_and_blank_names_and_urls_are_rejected() {
    let server = service();
    let client = client(&server);
    let texts = [("", "empty")].into_iter().chain(BLANK.map(|text| (text, "blank")));
    for (text, what) in texts {
        let name = format!("name is {what}: set a name for the webhook");
        let url = format!("url is {what}: set the callback URL of the webhook");
        let id = format!("webhook_id is {what}: pass the ID of a webhook");
        for (method, call) in CREATES {
            assert_rejected(&server, method, call(&client, &create(text, URL)), &name);
            assert_rejected(&server, method, call(&client, &create("audit", text)), &url);
        }
        let update = |changes: UpdateWebhook| client.update_webhook(&changes).map(drop);
        assert_rejected(&server, "update", update(UpdateWebhook::new(text).name("audit")), &id);
        assert_rejected(&server, "get", client.get_webhook(text).map(drop), &id);
        assert_rejected(&server, "delete", client.delete_webhook(["w1", text]), &id);
    }
}

#[test]
fn secrets_that_can_never_match_are_rejected() {
    let server = service();
    let client = client(&server);
    for secret in
        ["hush\n", "hush\r\n", "hush ", " hush", "\u{feff}hush", "hush\u{feff}", "hush\t", "hu\0sh", "hushé", "密钥", "\u{7f}", " "]
    {
        for (method, call) in CREATES {
            assert_rejected(&server, method, call(&client, &create("audit", URL).secret(secret)), RULE);
        }
        let update = client.update_webhook(&UpdateWebhook::new("w1").secret(secret)).map(drop);
        assert_rejected(&server, "update", update, RULE);
    }
}

#[test]
fn secrets_of_printable_ascii_and_none_are_sent() {
    let server = service();
    let client = client(&server);
    for secret in ["", "s", "two words", "~!@#$%^&*()_+{}|:\"<>?`-=[]\\;',./"] {
        client.create_webhook(&create("audit", URL).secret(secret)).unwrap();
        client.update_webhook(&UpdateWebhook::new("w1").secret(secret)).unwrap();
    }
    let sent: Vec<_> = ["create-webhook", "update-webhook"].iter().flat_map(|method| server.requests(method)).collect();
    assert_eq!(sent.len(), 8);
    assert_eq!(sent[3].json()["secret"], "~!@#$%^&*()_+{}|:\"<>?`-=[]\\;',./");
}

#[test]
fn only_create_sends_json_for_an_unset_content_type() {
    let server = service();
    let client = client(&server);
    client.create_webhook(&create("audit", URL)).unwrap();
    client.update_webhook(&UpdateWebhook::new("w1").name("audit")).unwrap();
    assert_eq!(server.requests("create-webhook")[0].json()["contentType"], "application/json");
    assert_eq!(server.requests("update-webhook")[0].json(), json!({ "webhookId": "w1", "name": "audit" }));
}

#[test]
fn webhook_requests_are_read_from_json_and_written_alike() {
    fn check<T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug>(json: serde_json::Value) {
        let request: T = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&request).unwrap(), json);
        assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), request);
        let mut unknown = json;
        unknown["enabeld"] = json!(true);
        let error = serde_json::from_value::<T>(unknown).unwrap_err().to_string();
        assert!(error.contains("unknown field `enabeld`"), "{error}");
    }
    let retries = json!({ "enabled": true, "count": 3, "delay": 5, "delayUnit": "Minute" });
    let all = json!({
        "name": "a", "url": URL, "events": ["login", "new:event"], "contentType": "application/json", "enabled": false,
        "secret": "s", "retryConfig": retries
    });
    check::<CreateWebhook>(all.clone());
    let mut update = all;
    update["webhookId"] = json!("w1");
    check::<UpdateWebhook>(update);
    check::<UpdateWebhook>(json!({ "webhookId": "w1", "enabled": false }));
    check::<ListWebhooks>(json!({ "page": 2, "limit": 50 }));
    check::<GetWebhookLogs>(json!({ "webhookId": "w1", "page": 1 }));
    check::<TriggerWebhook>(json!({ "webhookId": "w1", "requestHeaders": { "a": "b" }, "requestBody": { "c": [1] } }));
    let missing = serde_json::from_value::<CreateWebhook>(json!({ "name": "a", "events": [] })).unwrap_err().to_string();
    assert!(missing.contains("missing field `url`"), "{missing}");
}
