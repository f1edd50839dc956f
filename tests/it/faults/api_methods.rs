//! The API methods of the fault matrix.

use authing::{CreateWebhook, Error, GetWebhookLogs, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook, Webhook};
use serde_json::{Value, json};

use crate::support::{Received, body, token};

/// An API method: its effect on the service, and the data it expects in a response.
pub(super) struct ApiMethod {
    pub(super) name: &'static str,
    pub(super) effect: Effect,
    pub(super) data: Data,
    /// The hint in the text of an error whose outcome is unknown.
    pub(super) hint: &'static str,
    pub(super) call: fn(&ManagementClient) -> Result<(), Error>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Effect {
    Get,
    /// A `POST` that changes nothing.
    Read,
    /// Changes something, and is idempotent.
    Idempotent,
    /// Changes something, and is not idempotent.
    NotIdempotent,
}

/// What an API method expects of the data of a successful response.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Data {
    Required,
    /// May be missing. If present, it must match the type.
    Optional,
    Ignored,
}

/// The eight webhook methods, a raw call, and the token call.
pub(super) static API_METHODS: [ApiMethod; 10] = [
    ApiMethod {
        name: "create-webhook",
        effect: Effect::NotIdempotent,
        data: Data::Required,
        hint: ": call `ensure_webhook` to check",
        call: |client| create(client, "audit").map(drop),
    },
    ApiMethod {
        name: "list-webhooks",
        effect: Effect::Get,
        data: Data::Required,
        hint: "",
        call: |client| client.list_webhooks(&ListWebhooks::new()).map(drop),
    },
    ApiMethod {
        name: "get-webhook",
        effect: Effect::Get,
        data: Data::Required,
        hint: "",
        call: |client| client.get_webhook("w1").map(drop),
    },
    ApiMethod {
        name: "update-webhook",
        effect: Effect::Idempotent,
        data: Data::Required,
        hint: "",
        call: |client| client.update_webhook(&UpdateWebhook::new("w1").enabled(false)).map(drop),
    },
    ApiMethod {
        name: "delete-webhook",
        effect: Effect::Idempotent,
        data: Data::Ignored,
        hint: "",
        call: |client| client.delete_webhook(["w1"]),
    },
    ApiMethod {
        name: "get-webhook-logs",
        effect: Effect::Read,
        data: Data::Required,
        hint: "",
        call: |client| client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(drop),
    },
    ApiMethod {
        name: "trigger-webhook",
        effect: Effect::NotIdempotent,
        data: Data::Required,
        hint: ": call `webhook_logs` to check",
        call: |client| client.trigger_webhook(&TriggerWebhook::new("w1")).map(drop),
    },
    ApiMethod {
        name: "get-webhook-event-list",
        effect: Effect::Get,
        data: Data::Required,
        hint: "",
        call: |client| client.get_webhook_event_list().map(drop),
    },
    ApiMethod {
        name: "create-user",
        effect: Effect::NotIdempotent,
        data: Data::Optional,
        hint: "",
        call: |client| client.post::<Webhook>("/api/v3/create-user", &json!({ "email": "a@example.com" })).map(drop),
    },
    ApiMethod { name: TOKEN, effect: Effect::Read, data: Data::Required, hint: "", call: |client| client.access_token().map(drop) },
];

pub(super) const TOKEN: &str = "get-management-token";

impl ApiMethod {
    pub(super) fn changes(&self) -> bool {
        matches!(self.effect, Effect::Idempotent | Effect::NotIdempotent)
    }
}

/// The call after the failed one. It is not idempotent and so not retried: a second attempt would hide a failure.
pub(super) fn create(client: &ManagementClient, name: &str) -> Result<Webhook, Error> {
    client.create_webhook(&CreateWebhook::new(name, "https://example.com/cb", ["test"]))
}

/// The body of the correct response.
pub(super) fn correct_body(request: &Received) -> String {
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
