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
#[cfg(feature = "full")]
mod api;
mod architecture;
mod callbacks;
mod canaries;
mod concurrency;
mod connections;
mod content_encoding;
mod conversions;
mod decode_errors;
mod delivery;
mod delivery_bodies;
mod delivery_layouts;
#[cfg(target_os = "linux")]
mod delivery_memory;
mod delivery_secrets;
mod docs_consistency;
mod ensure_webhook;
mod ensure_webhooks;
mod environment;
mod error_texts;
#[cfg(target_os = "linux")]
mod example_output;
mod faults;
#[cfg(unix)]
mod fork;
mod http_methods;
mod language;
mod leniency;
mod memory;
#[cfg(target_os = "linux")]
mod name_server;
mod pagination;
mod properties;
mod proxy;
mod proxy_environment;
mod redaction;
mod redaction_bounds;
mod redirects;
mod requests;
#[cfg(target_os = "linux")]
mod response_memory;
mod responses;
mod retry;
mod row_errors;
mod signature;
mod surrogates;
mod timeouts;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls_certificates;
mod token_calls;
mod token_files;
mod token_store;
mod validation;
mod webhook_input;
