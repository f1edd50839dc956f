//! The modules of the API. Each has the paths, types and methods of its endpoints.

pub mod webhooks;
