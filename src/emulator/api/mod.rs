//! The API methods that the emulator implements: fields, webhooks and logs.

pub(crate) mod events;
pub(crate) mod fields;
pub(crate) mod methods;
pub(crate) mod retry_config;
pub(crate) mod store;
pub(crate) mod webhook;
pub(crate) mod webhook_log;
