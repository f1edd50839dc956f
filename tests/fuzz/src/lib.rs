//! Shared by the fuzz targets: a service on loopback with given responses, and a check of error texts.

mod service;

pub use crate::service::{Response, Service, TOKEN};

/// Error texts are one line of limited length.
pub fn assert_single_line(text: &str) {
    assert!(!text.contains(char::is_control) && text.len() < 20_000, "{text:?}");
}
