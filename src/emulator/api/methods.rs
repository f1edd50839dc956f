//! `ApiMethod`: the API methods, and the execution of those that need only the store.

use std::time::SystemTime;

use serde::Serialize;
use serde_json::Value;

use super::events;
use super::fields::Fields;
use super::modules;
use super::store::Store;
use super::webhook::Changes;
use crate::emulator::server::envelope::Rejection;

/// An API method that the emulator implements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ApiMethod {
    GetManagementToken,
    CreateWebhook,
    ListWebhooks,
    GetWebhook,
    UpdateWebhook,
    DeleteWebhook,
    GetWebhookLogs,
    TriggerWebhook,
    GetWebhookEventList,
}

impl ApiMethod {
    /// Finds an API method by the HTTP method and the name of a request.
    pub(crate) fn find(http_method: &str, name: &str) -> Result<Self, Rejection> {
        match (http_method, name) {
            ("POST", TOKEN) => Ok(Self::GetManagementToken),
            ("POST", "create-webhook") => Ok(Self::CreateWebhook),
            ("GET", "list-webhooks") => Ok(Self::ListWebhooks),
            ("GET", "get-webhook") => Ok(Self::GetWebhook),
            ("POST", "update-webhook") => Ok(Self::UpdateWebhook),
            ("POST", "delete-webhook") => Ok(Self::DeleteWebhook),
            ("POST", "get-webhook-logs") => Ok(Self::GetWebhookLogs),
            ("POST", "trigger-webhook") => Ok(Self::TriggerWebhook),
            ("GET", "get-webhook-event-list") => Ok(Self::GetWebhookEventList),
            _ => Err(Rejection::new(404, modules::not_found(http_method, name))),
        }
    }

    /// Whether the input is in the query string, not in the body.
    pub(crate) fn is_read(self) -> bool {
        matches!(self, Self::ListWebhooks | Self::GetWebhook | Self::GetWebhookEventList)
    }

    /// Executes a method and returns its `data`. The two methods that need tokens or deliveries are executed by `Service`.
    pub(crate) fn execute(self, store: &mut Store, fields: &Fields<'_>, now: SystemTime) -> Result<Option<Value>, Rejection> {
        match self {
            Self::CreateWebhook => json(store.create(Changes::read(fields)?, now)?),
            Self::ListWebhooks => Ok(Some(store.list(&fields.page()?))),
            Self::GetWebhook => json(store.get(&webhook_id(fields)?)?),
            Self::UpdateWebhook => json(store.update(&webhook_id(fields)?, Changes::read(fields)?, now)?),
            Self::DeleteWebhook => {
                store.delete(&fields.required("webhookIds", Fields::texts)?);
                Ok(None)
            }
            Self::GetWebhookLogs => Ok(Some(store.logs(&webhook_id(fields)?, &fields.page()?))),
            Self::GetWebhookEventList => Ok(Some(events::list())),
            Self::GetManagementToken | Self::TriggerWebhook => Ok(None),
        }
    }
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
