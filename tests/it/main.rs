//! The integration tests: the behavior of the crate over real sockets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, helpers included"
)]

mod support;

mod access_token;
#[cfg(feature = "roles")]
mod api;
mod architecture;
mod concurrency;
mod connections;
mod conversions;
mod decode_errors;
mod delivery;
mod delivery_bodies;
mod docs_consistency;
mod ensure_webhook;
mod ensure_webhooks;
#[cfg(target_os = "linux")]
mod example_output;
mod faults;
#[cfg(target_os = "linux")]
mod name_server;
mod pagination;
mod properties;
mod proxy;
mod redaction;
mod redirects;
mod requests;
mod responses;
mod retry;
mod signature;
mod timeouts;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod token_calls;
mod token_store;
mod validation;
mod webhook_input;
