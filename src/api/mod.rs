//! The modules of the API, a folder or a file each: their paths, types and methods.

pub(crate) mod webhooks;
