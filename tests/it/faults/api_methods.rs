//! The methods that everything goes wrong with.

use authing::{CreateWebhook, Error, GetWebhookLogs, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook, Webhook};
use serde_json::{Value, json};

use crate::support::{Received, body, token};

/// A method: what it does to the service, and what it must find in an answer.
pub(super) struct ApiMethod {
    pub(super) name: &'static str,
    pub(super) effect: Effect,
    pub(super) data: Data,
    /// How a text goes on where the outcome is unknown.
    pub(super) hint: &'static str,
    pub(super) call: fn(&ManagementClient) -> Result<(), Error>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Effect {
    Get,
    /// A `POST` that changes nothing.
    Read,
    /// Changes something, and may be made twice.
    Write,
    /// Changes something, and may not.
    Once,
}

/// What a method does with the data of a success.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Data {
    Needed,
    /// It must fit, and may be missing.
    Optional,
    Ignored,
}

/// The eight methods, the way to all others, and the call that brings the token for them.
pub(super) static API_METHODS: [ApiMethod; 10] = [
    ApiMethod {
        name: "create-webhook",
        effect: Effect::Once,
        data: Data::Needed,
        hint: ", ensure_webhook finds out",
        call: |client| create(client, "audit").map(drop),
    },
    ApiMethod {
        name: "list-webhooks",
        effect: Effect::Get,
        data: Data::Needed,
        hint: "",
        call: |client| client.list_webhooks(&ListWebhooks::new()).map(drop),
    },
    ApiMethod { name: "get-webhook", effect: Effect::Get, data: Data::Needed, hint: "", call: |client| client.get_webhook("w1").map(drop) },
    ApiMethod {
        name: "update-webhook",
        effect: Effect::Write,
        data: Data::Needed,
        hint: "",
        call: |client| client.update_webhook(&UpdateWebhook::new("w1").enabled(false)).map(drop),
    },
    ApiMethod {
        name: "delete-webhook",
        effect: Effect::Write,
        data: Data::Ignored,
        hint: "",
        call: |client| client.delete_webhook(["w1"]),
    },
    ApiMethod {
        name: "get-webhook-logs",
        effect: Effect::Read,
        data: Data::Needed,
        hint: "",
        call: |client| client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(drop),
    },
    ApiMethod {
        name: "trigger-webhook",
        effect: Effect::Once,
        data: Data::Needed,
        hint: ", webhook_logs shows it",
        call: |client| client.trigger_webhook(&TriggerWebhook::new("w1")).map(drop),
    },
    ApiMethod {
        name: "get-webhook-event-list",
        effect: Effect::Get,
        data: Data::Needed,
        hint: "",
        call: |client| client.get_webhook_event_list().map(drop),
    },
    ApiMethod {
        name: "create-user",
        effect: Effect::Once,
        data: Data::Optional,
        hint: "",
        call: |client| client.post::<Webhook>("/api/v3/create-user", &json!({ "email": "a@example.com" })).map(drop),
    },
    ApiMethod { name: TOKEN, effect: Effect::Read, data: Data::Needed, hint: "", call: |client| client.access_token().map(drop) },
];

pub(super) const TOKEN: &str = "get-management-token";

impl ApiMethod {
    pub(super) fn changes(&self) -> bool {
        matches!(self.effect, Effect::Write | Effect::Once)
    }
}

/// The call after the one that failed: one that is never made twice, so that nothing is hidden by a second attempt.
pub(super) fn create(client: &ManagementClient, name: &str) -> Result<Webhook, Error> {
    client.create_webhook(&CreateWebhook::new(name, "https://example.com/cb", ["test"]))
}

/// The body that the service would answer with.
pub(super) fn right_body(request: &Received) -> String {
    let name = if request.body.is_empty() { Value::Null } else { request.json()["name"].clone() };
    let webhook = json!({
        "webhookId": "w1", "createdAt": "", "updatedAt": "", "name": name.as_str().unwrap_or("audit"), "url": "",
        "contentType": "application/json", "enabled": true,
    });
    let data = match request.api_method() {
        TOKEN => return body(&token(&format!("token-{}", request.number), json!(7200))),
        "list-webhooks" => json!({ "totalCount": 1, "list": [webhook] }),
        "get-webhook-logs" => json!({ "totalCount": 0, "list": [] }),
        "delete-webhook" => json!({ "success": true }),
        "trigger-webhook" => json!({ "response": "taken" }),
        "get-webhook-event-list" => json!({ "categories": [], "events": [] }),
        _ => webhook,
    };
    json!({ "statusCode": 200, "message": "", "data": data }).to_string()
}
