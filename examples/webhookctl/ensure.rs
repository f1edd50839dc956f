//! `ensure`: creates or updates webhooks to match a file.

use std::collections::HashSet;

use authing::{CreateWebhook, ListWebhooks, ManagementClient, UpdateWebhook, Webhook};

use crate::batch::{Batch, Entry, affects_all_calls};
use crate::failure::{Result, error_text, failed};
use crate::output::Output;

/// Creates or updates webhooks, or with `dry_run` only shows the changes. Continues after a failure, unless the service is
/// unavailable.
pub(crate) fn ensure(wanted: &[CreateWebhook], dry_run: bool, client: &ManagementClient, output: &mut Output<'_>) -> Result {
    let existing = Existing::list(client)?;
    let steps = wanted.iter().map(|wanted| existing.step_for(wanted)).collect::<Result<Vec<_>>>()?;
    let mut batch = Batch::default();
    for (number, (wanted, step)) in wanted.iter().zip(&steps).enumerate() {
        let name = wanted.name.as_str();
        if let Step::Conflict(ids) = step {
            let ids = ids.join(", ");
            let text =
                format!("several webhooks have this name: {ids}; concurrent runs may have created them: delete or rename all but one");
            batch.failed(output, (Some(name), None), &text, false, 0);
            continue;
        }
        match if dry_run { Ok(step.preview(name)) } else { step.run(wanted, client) } {
            Ok(entry) => {
                let line = entry.sentence();
                batch.done(output, entry, &line)?;
            }
            Err(error) => {
                let left = steps.len() - number - 1;
                if !batch.failed(output, (Some(name), None), &error_text(&error), affects_all_calls(&error), left) {
                    break;
                }
            }
        }
    }
    batch.finish(output)
}

/// The webhooks of the user pool.
struct Existing {
    webhooks: Vec<Webhook>,
    /// The number of webhooks according to the service.
    total_count: u64,
}

/// The change that one webhook needs.
enum Step<'a> {
    Create,
    Update(&'a Webhook, UpdateWebhook),
    Keep(&'a Webhook),
    /// Several webhooks have the name. Contains their IDs.
    Conflict(Vec<&'a str>),
}

impl Existing {
    /// Lists all pages. Fails if a row cannot be read, because it may be one of the webhooks of the file.
    fn list(client: &ManagementClient) -> Result<Self> {
        let (mut webhooks, mut ids) = (Vec::new(), HashSet::new());
        for number in 1.. {
            let page = client.list_webhooks(&ListWebhooks::new().page(number).limit(PAGE))?;
            let total_count = page.total_count;
            let known = webhooks.len();
            webhooks.extend(page.into_iter().filter(|webhook| ids.insert(webhook.webhook_id.clone())));
            let is_last = webhooks.len() as u64 == total_count || webhooks.len() == known;
            if is_last {
                return Ok(Self { webhooks, total_count });
            }
        }
        failed("the list of webhooks does not end")
    }

    fn step_for<'a>(&'a self, wanted: &CreateWebhook) -> Result<Step<'a>> {
        let same_name: Vec<&Webhook> = self.webhooks.iter().filter(|webhook| webhook.name == wanted.name).collect();
        let (listed, total_count) = (self.webhooks.len(), self.total_count);
        match same_name.as_slice() {
            [] if (listed as u64) < total_count => {
                failed(format!("the service returned {listed} of {total_count} webhooks: {:?} may be one of the others", wanted.name))
            }
            [] => Ok(Step::Create),
            [webhook] => Ok(wanted.changes(webhook).map_or(Step::Keep(webhook), |changes| Step::Update(webhook, changes))),
            several => Ok(Step::Conflict(several.iter().map(|webhook| webhook.webhook_id.as_str()).collect())),
        }
    }
}

impl Step<'_> {
    fn run(&self, wanted: &CreateWebhook, client: &ManagementClient) -> authing::Result<Entry> {
        let name = wanted.name.as_str();
        Ok(match self {
            Self::Create => Entry::new("created", Some(name), Some(&client.create_webhook(wanted)?.webhook_id)),
            Self::Update(_, changes) => {
                let webhook = client.update_webhook(changes)?;
                Entry::new("updated", Some(name), Some(&webhook.webhook_id)).changed(changed_fields(changes))
            }
            _ => self.preview(name),
        })
    }

    fn preview(&self, name: &str) -> Entry {
        match self {
            Self::Update(webhook, changes) => {
                Entry::new("would update", Some(name), Some(&webhook.webhook_id)).changed(changed_fields(changes))
            }
            Self::Keep(webhook) => Entry::new("unchanged", Some(name), Some(&webhook.webhook_id)),
            Self::Create | Self::Conflict(_) => Entry::new("would create", Some(name), None),
        }
    }
}

/// Returns the service's names of the fields that an update sets.
fn changed_fields(changes: &UpdateWebhook) -> Vec<&'static str> {
    let fields = [
        ("url", changes.url.is_some()),
        ("events", changes.events.is_some()),
        ("contentType", changes.content_type.is_some()),
        ("enabled", changes.enabled.is_some()),
        ("secret", changes.secret.is_some()),
        ("retryConfig", changes.retry_config.is_some()),
    ];
    fields.into_iter().filter(|(_, is_set)| *is_set).map(|(name, _)| name).collect()
}

/// The maximum page size of the service.
const PAGE: u32 = 50;
