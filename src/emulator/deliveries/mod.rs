//! Deliveries of events to callbacks, and their retries.

pub(crate) mod body;
pub(crate) mod dispatch;
pub(crate) mod form;
pub(crate) mod retry_thread;
pub(crate) mod schedule;
pub(crate) mod sender;
