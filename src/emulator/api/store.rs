//! `Store`: the webhooks and the logs of their deliveries, in memory.

use std::time::SystemTime;

use serde::Serialize;
use serde_json::{Value, json};

use super::fields::Page;
#[cfg(feature = "roles")]
use super::roles::Roles;
use super::webhook::{Changes, Webhook};
use super::webhook_log::WebhookLog;
use crate::emulator::server::bounded::{Bounded, MAX_MEMORY};
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::random_id;

/// The webhooks and logs of a user pool, oldest first.
#[derive(Debug)]
pub(crate) struct Store {
    webhooks: Vec<Webhook>,
    /// In bytes, of all webhooks together.
    memory: usize,
    logs: Bounded<WebhookLog>,
    #[cfg(feature = "roles")]
    pub(super) roles: Roles,
}

impl Store {
    pub(crate) fn create(&mut self, changes: Changes, now: SystemTime) -> Result<&Webhook, Rejection> {
        if self.webhooks.len() >= MAX_WEBHOOKS {
            return Err(Rejection::new(422, format!("the emulator stores at most {MAX_WEBHOOKS} webhooks")));
        }
        let webhook = Webhook::new(random_id::hex(24), changes, now)?;
        self.memory = within_memory(self.memory + webhook.memory())?;
        self.webhooks.push(webhook);
        self.webhooks.last().ok_or_else(no_such_webhook)
    }

    pub(crate) fn get(&self, webhook_id: &str) -> Result<&Webhook, Rejection> {
        self.webhooks.iter().find(|webhook| webhook.webhook_id == webhook_id).ok_or_else(no_such_webhook)
    }

    pub(crate) fn update(&mut self, webhook_id: &str, changes: Changes, now: SystemTime) -> Result<&Webhook, Rejection> {
        let mut webhooks = self.webhooks.iter_mut();
        let webhook = webhooks.find(|webhook| webhook.webhook_id == webhook_id).ok_or_else(no_such_webhook)?;
        let changed = webhook.changed(changes, now);
        self.memory = within_memory(self.memory - webhook.memory() + changed.memory())?;
        *webhook = changed;
        Ok(webhook)
    }

    /// Deletes webhooks and their logs. Unknown IDs are ignored.
    pub(crate) fn delete(&mut self, webhook_ids: &[String]) {
        self.webhooks.retain(|webhook| !webhook_ids.contains(&webhook.webhook_id));
        self.memory = self.webhooks.iter().map(Webhook::memory).sum();
        self.logs.retain(|log| !webhook_ids.contains(&log.webhook_id));
    }

    /// Returns a page of the webhooks, newest first.
    pub(crate) fn list(&self, page: &Page) -> Value {
        cut(page, self.webhooks.iter().rev())
    }

    /// Returns a page of a webhook's logs, newest first. The list is empty for an unknown webhook.
    pub(crate) fn logs(&self, webhook_id: &str, page: &Page) -> Value {
        cut(page, self.logs.iter().rev().filter(|log| log.webhook_id == webhook_id))
    }

    /// Returns the enabled webhooks that are subscribed to an event, oldest first.
    pub(crate) fn subscribed_to(&self, event: &str) -> Vec<Webhook> {
        self.webhooks.iter().filter(|webhook| webhook.is_subscribed_to(event)).cloned().collect()
    }

    /// Stores the log of a delivery, unless its webhook was deleted during the delivery.
    pub(crate) fn log(&mut self, log: WebhookLog) {
        if self.get(&log.webhook_id).is_err() {
            return;
        }
        let memory = log.memory();
        self.logs.push(log, memory);
    }
}

impl Default for Store {
    fn default() -> Self {
        Self {
            webhooks: Vec::new(),
            memory: 0,
            logs: Bounded::new(MAX_LOGS),
            #[cfg(feature = "roles")]
            roles: Roles::default(),
        }
    }
}

fn within_memory(memory: usize) -> Result<usize, Rejection> {
    if memory > MAX_MEMORY {
        return Err(Rejection::new(422, format!("the emulator stores at most {} MiB of webhooks", MAX_MEMORY >> 20)));
    }
    Ok(memory)
}

fn cut<T: Serialize>(page: &Page, items: impl Iterator<Item = T> + Clone) -> Value {
    let list: Vec<T> = items.clone().skip(page.skip).take(page.limit).collect();
    json!({ "totalCount": items.count(), "list": list })
}

fn no_such_webhook() -> Rejection {
    Rejection::new(404, "no such webhook")
}

/// More than pagination tests need.
const MAX_WEBHOOKS: usize = 10_000;

/// For all webhooks together.
const MAX_LOGS: usize = 1000;
