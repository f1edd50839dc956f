//! Executes the commands.

use authing::{Error, ErrorKind, RetryConfig, TriggerWebhook, UpdateWebhook, Webhook, WebhookEvent, WebhookEventList, WebhookLog};

use crate::action::Action;
use crate::batch::{Batch, Entry, affects_all_calls};
use crate::ensure::ensure;
use crate::failure::{Result, error_text};
use crate::output::Output;
use crate::session::Session;
use crate::table::Table;

/// Executes an action and prints the result.
pub(crate) fn execute(action: &Action, session: &Session, output: &mut Output<'_>) -> Result {
    let client = session.client();
    match action {
        Action::List => {
            let webhooks = collect(client.webhooks(), None, output)?;
            show_webhooks(&webhooks, output)
        }
        Action::Get(id) => show_webhook(&client.get_webhook(session.id(id))?, output),
        Action::Create(wanted) => show_webhook(&client.create_webhook(wanted)?, output),
        Action::Update(changes) => {
            let mut changes = changes.clone();
            changes.webhook_id = session.id(&changes.webhook_id).to_owned();
            show_webhook(&client.update_webhook(&changes)?, output)
        }
        Action::Switch { ids, enabled } => switch(ids, *enabled, session, output),
        Action::Delete(ids) => delete(ids, session, output),
        Action::Logs { id, limit } => {
            let entries = client.webhook_logs(session.id(id)).take(limit.unwrap_or(usize::MAX));
            let entries = collect(entries, *limit, output)?;
            show_logs(&entries, output)
        }
        Action::Trigger(delivery) => trigger(delivery, session, output),
        Action::Events => show_events(&client.get_webhook_event_list()?, output),
        Action::Ensure { wanted, dry_run } => ensure(wanted, *dry_run, client, output),
        Action::Call(call) => call.run(client, output),
    }
}

/// Collects the items of all pages, and shows the progress.
fn collect<T>(items: impl Iterator<Item = Result<T, Error>>, of: Option<usize>, output: &mut Output<'_>) -> Result<Vec<T>> {
    let mut collected = Vec::new();
    for item in items {
        collected.push(item?);
        // The next item may need a request.
        if collected.len() % PAGE == 0 {
            output.progress(collected.len(), of);
        }
    }
    output.clear_progress();
    Ok(collected)
}

/// Enables or disables webhooks. Continues after a failure, unless the service is unavailable.
fn switch(ids: &[String], enabled: bool, session: &Session, output: &mut Output<'_>) -> Result {
    let mut batch = Batch::default();
    for (number, id) in ids.iter().enumerate() {
        match session.client().update_webhook(&UpdateWebhook::new(session.id(id)).enabled(enabled)) {
            Ok(webhook) => {
                let result = if webhook.enabled { "enabled" } else { "disabled" };
                let entry = Entry::new(result, Some(&webhook.name), Some(&webhook.webhook_id));
                let line = entry.row();
                batch.done(output, entry, &line)?;
            }
            Err(error) => {
                let left = ids.len() - number - 1;
                if !batch.failed(output, (None, Some(id)), &error_text(&error), affects_all_calls(&error), left) {
                    break;
                }
            }
        }
    }
    batch.finish(output)
}

/// Deletes webhooks. Each is looked up before, because the service accepts unknown IDs.
fn delete(ids: &[String], session: &Session, output: &mut Output<'_>) -> Result {
    let ids: Vec<&str> = ids.iter().map(|id| session.id(id)).collect();
    let exists = ids.iter().map(|id| exists(id, session)).collect::<Result<Vec<bool>>>()?;
    let known: Vec<&str> = ids.iter().zip(&exists).filter(|(_, exists)| **exists).map(|(id, _)| *id).collect();
    if !known.is_empty() {
        session.client().delete_webhook(&known)?;
    }
    let mut batch = Batch::default();
    for (id, exists) in ids.into_iter().zip(exists) {
        let entry = Entry::new(if exists { "deleted" } else { "not found" }, None, Some(id));
        let line = if exists { entry.row() } else { format!("no webhook {id}") };
        batch.done(output, entry, &line)?;
    }
    batch.finish(output)
}

fn exists(id: &str, session: &Session) -> Result<bool> {
    match session.client().get_webhook(id) {
        Ok(_) => Ok(true),
        // A webhook that this version cannot read can still be deleted.
        Err(error) if error.kind() == ErrorKind::Decode => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn trigger(delivery: &TriggerWebhook, session: &Session, output: &mut Output<'_>) -> Result {
    let mut delivery = delivery.clone();
    delivery.webhook_id = session.id(&delivery.webhook_id).to_owned();
    let triggered = session.client().trigger_webhook(&delivery)?;
    // Always JSON, so that the response of the callback cannot look like output of the tool.
    if output.is_json() { output.document(&triggered) } else { output.document(&triggered.response) }
}

fn show_webhooks(webhooks: &[Webhook], output: &mut Output<'_>) -> Result {
    if output.is_json() {
        return output.document(&webhooks);
    }
    if webhooks.is_empty() {
        return output.line("no webhooks");
    }
    // Without --wide only the number of events, because their names would leave too little space for the URL.
    let is_wide = output.limit().is_none();
    let mut table = Table::with_header(&["ID", "NAME", "ON", "EVENTS", "URL"]);
    for webhook in webhooks {
        let Webhook { webhook_id, name, url, .. } = webhook;
        let events = if is_wide { names(&webhook.events) } else { webhook.events.len().to_string() };
        table.push([webhook_id.clone(), name.clone(), yes_or_no(webhook.enabled), events, url.clone()]);
    }
    output.table(&table)
}

/// Shows one webhook, with the service's names of the fields, so that users find them in its documentation.
fn show_webhook(webhook: &Webhook, output: &mut Output<'_>) -> Result {
    if output.is_json() {
        return output.document(webhook);
    }
    let mut table = Table::default();
    let secret = webhook.secret.as_ref().map_or("none", |secret| output.secret(secret));
    for (name, value) in [
        ("webhookId", webhook.webhook_id.clone()),
        ("name", webhook.name.clone()),
        ("url", webhook.url.clone()),
        ("events", names(&webhook.events)),
        ("contentType", webhook.content_type.to_string()),
        ("enabled", webhook.enabled.to_string()),
        ("secret", secret.to_owned()),
        ("retryConfig", webhook.retry_config.as_ref().map_or("none".to_owned(), retries)),
        ("createdAt", webhook.created_at.clone()),
        ("updatedAt", webhook.updated_at.clone()),
    ] {
        table.push([name.to_owned(), value]);
    }
    output.values(&table)
}

fn show_logs(entries: &[WebhookLog], output: &mut Output<'_>) -> Result {
    if output.is_json() {
        return output.document(&entries);
    }
    if entries.is_empty() {
        return output.line("no deliveries");
    }
    let mut table = Table::with_header(&["TIMESTAMP", "EVENT", "SUCCESS", "STATUS", "ERROR"]);
    for entry in entries {
        let status = entry.response_status_code.map_or("-".to_owned(), |status| status.to_string());
        let error = entry.error_message.clone().unwrap_or_default();
        table.push([entry.timestamp.clone(), entry.event_name.to_string(), yes_or_no(entry.success), status, error]);
    }
    output.table(&table)
}

fn show_events(list: &WebhookEventList, output: &mut Output<'_>) -> Result {
    if output.is_json() {
        return output.document(list);
    }
    let mut table = Table::with_header(&["EVENT", "CATEGORY", "ENGLISH", "CHINESE"]);
    for event in &list.events {
        table.push([event.value.to_string(), event.category.clone(), event.name_en.clone(), event.name.clone()]);
    }
    output.table(&table)
}

fn names(events: &[WebhookEvent]) -> String {
    events.iter().map(WebhookEvent::as_str).collect::<Vec<_>>().join(", ")
}

fn retries(config: &RetryConfig) -> String {
    if !config.enabled {
        return "off".to_owned();
    }
    let count = config.count.map_or("on".to_owned(), |count| format!("{count} times"));
    let unit = config.delay_unit.as_ref().map_or(String::new(), |unit| format!(" {unit}"));
    config.delay.map_or(count.clone(), |delay| format!("{count}, pause {delay}{unit}"))
}

fn yes_or_no(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

/// The number of items per page in the crate's iterators.
const PAGE: usize = 50;
