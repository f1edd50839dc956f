//! The HTTP server on loopback: connections, requests, responses and the response envelope.

pub(crate) mod bounded;
pub(crate) mod connection;
pub(crate) mod connections;
pub(crate) mod envelope;
pub(crate) mod failure;
pub(crate) mod json;
pub(crate) mod listener;
pub(crate) mod memory;
pub(crate) mod origin_check;
pub(crate) mod random_id;
pub(crate) mod received;
pub(crate) mod response;
pub(crate) mod stop;
#[cfg(feature = "subscribe")]
pub(crate) mod subscribers;
#[cfg(feature = "subscribe")]
pub(crate) mod websocket;
