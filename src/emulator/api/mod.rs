//! The API methods that the emulator implements: fields, webhooks and logs.

pub(crate) mod declared;
pub(crate) mod events;
pub(crate) mod fields;
pub(crate) mod methods;
mod modules;
pub(crate) mod retry_config;
#[cfg(feature = "roles")]
mod roles;
pub(crate) mod store;
pub(crate) mod webhook;
pub(crate) mod webhook_log;
