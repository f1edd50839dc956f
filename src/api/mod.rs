//! The modules of the API, a folder or a file each: their paths, types and methods.

#[cfg(feature = "_declared")]
pub(crate) mod endpoint;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "_declared")]
mod shared;
#[cfg(all(test, feature = "_declared", feature = "emulator"))]
mod tests;
pub(crate) mod webhooks;

/// The endpoints of all modules that are declared.
#[cfg(feature = "_declared")]
#[allow(dead_code, reason = "for tests and the emulator")]
pub(crate) static TABLES: &[&[&endpoint::Endpoint]] = &[
    #[cfg(feature = "roles")]
    roles::endpoint::ALL,
];
