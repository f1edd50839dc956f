//! What the fuzz targets share: a service on loopback that answers as it is told, and what every error text is like.

mod service;

pub use crate::service::{Answer, Service, TOKEN};

/// Texts are for people and for logs: one line, and not too long.
pub fn assert_tidy(text: &str) {
    assert!(!text.contains(char::is_control) && text.len() < 20_000, "{text:?}");
}
