//! The table of the endpoints for webhooks. The methods, the emulator and the tests for completeness use it.
#![allow(non_upper_case_globals, reason = "an entry is named like its method")]

use super::{
    CreateWebhook, GetWebhookLogs, ListWebhooks, TriggerWebhook, TriggerWebhookResponse, UpdateWebhook, Webhook, WebhookEventList,
    WebhookLog,
};
use crate::api::endpoint::http_methods::{GET, POST};
use crate::api::endpoint::{Argument, Endpoint};
use crate::response::Page;

pub(crate) static create_webhook: Endpoint = Endpoint::once(POST, "/api/v3/create-webhook", "create_webhook", MODULE)
    .takes_described::<CreateWebhook>()
    .responds_described::<Webhook>()
    .check("call `ensure_webhook` to check");

pub(crate) static list_webhooks: Endpoint = Endpoint::read(GET, "/api/v3/list-webhooks", "list_webhooks", MODULE)
    .takes_described::<ListWebhooks>()
    .responds_described::<Page<Webhook>>()
    .pages("page", "limit", "");

pub(crate) static get_webhook: Endpoint = Endpoint::read(GET, "/api/v3/get-webhook", "get_webhook", MODULE)
    .with_arguments(&[Argument::described::<String>("webhook_id")])
    .responds_described::<Webhook>();

pub(crate) static update_webhook: Endpoint = Endpoint::write(POST, "/api/v3/update-webhook", "update_webhook", MODULE)
    .takes_described::<UpdateWebhook>()
    .responds_described::<Webhook>();

pub(crate) static delete_webhook: Endpoint = Endpoint::write(POST, "/api/v3/delete-webhook", "delete_webhook", MODULE)
    .with_arguments(&[Argument::described::<Vec<String>>("webhook_ids")]);

pub(crate) static get_webhook_logs: Endpoint = Endpoint::read(POST, "/api/v3/get-webhook-logs", "get_webhook_logs", MODULE)
    .takes_described::<GetWebhookLogs>()
    .responds_described::<Page<WebhookLog>>()
    .pages("page", "limit", "");

pub(crate) static trigger_webhook: Endpoint = Endpoint::once(POST, "/api/v3/trigger-webhook", "trigger_webhook", MODULE)
    .takes_described::<TriggerWebhook>()
    .responds_described::<TriggerWebhookResponse>()
    .check("call `webhook_logs` to check");

pub(crate) static get_webhook_event_list: Endpoint =
    Endpoint::read(GET, "/api/v3/get-webhook-event-list", "get_webhook_event_list", MODULE).responds_described::<WebhookEventList>();

/// All of them.
#[allow(dead_code, reason = "for tests and the emulator")]
pub(crate) static ALL: &[&Endpoint] = &[
    &create_webhook,
    &list_webhooks,
    &get_webhook,
    &update_webhook,
    &delete_webhook,
    &get_webhook_logs,
    &trigger_webhook,
    &get_webhook_event_list,
];

/// The name of the module, which has no feature because it is always there.
const MODULE: &str = "webhooks";
