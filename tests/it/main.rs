//! The promises of the crate, each kept over real sockets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, helpers included"
)]

mod support;

mod answers;
mod auth;
mod concurrency;
mod connections;
mod delivery;
mod delivery_bodies;
mod ensure;
mod faults;
mod input;
mod leniency;
mod misfits;
#[cfg(target_os = "linux")]
mod name_server;
mod pages;
mod properties;
mod proxy;
mod redirects;
#[cfg(target_os = "linux")]
mod response_memory;
mod retry;
mod row_errors;
mod secrets;
mod signature;
mod surrogates;
mod tidy;
mod time;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod token_calls;
mod token_store;
mod wire;
