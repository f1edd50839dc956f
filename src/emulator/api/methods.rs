//! The methods for webhooks.

use std::time::SystemTime;

use serde::Serialize;
use serde_json::Value;

use super::events;
use super::fields::Fields;
use super::modules;
use super::store::Store;
use super::webhook::Changes;
use crate::emulator::server::envelope::Rejection;

/// Executes a method for webhooks and returns its `data`. `Service` executes `trigger_webhook`, which needs deliveries.
pub(crate) fn execute(method: &str, store: &mut Store, fields: &Fields<'_>, now: SystemTime) -> Result<Option<Value>, Rejection> {
    match method {
        "create_webhook" => json(store.create(Changes::read(fields)?, now)?),
        "list_webhooks" => Ok(Some(store.list(&fields.page()?))),
        "get_webhook" => json(store.get(&webhook_id(fields)?)?),
        "update_webhook" => json(store.update(&webhook_id(fields)?, Changes::read(fields)?, now)?),
        "delete_webhook" => {
            store.delete(&fields.required("webhookIds", Fields::texts)?);
            Ok(None)
        }
        "get_webhook_logs" => Ok(Some(store.logs(&webhook_id(fields)?, &fields.page()?))),
        "get_webhook_event_list" => Ok(Some(events::list())),
        _ => Ok(None),
    }
}

/// The response to a request that calls none of the methods.
pub(crate) fn not_found(http_method: &str, name: &str) -> Rejection {
    Rejection::new(404, modules::not_found(http_method, name))
}

/// Reads the field `webhookId`.
pub(crate) fn webhook_id(fields: &Fields<'_>) -> Result<String, Rejection> {
    fields.required("webhookId", Fields::text)
}

fn json(data: impl Serialize) -> Result<Option<Value>, Rejection> {
    serde_json::to_value(data).map(Some).map_err(|error| Rejection::new(500, error.to_string()))
}

/// The only method that is called without a token.
pub(crate) const TOKEN: &str = "get-management-token";
