//! The modules of the API. Each has the paths, types and methods of its endpoints.

#[cfg(feature = "_declared")]
pub(crate) mod endpoint;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "_declared")]
mod shared;
#[cfg(all(test, feature = "_declared", feature = "emulator"))]
mod tests;
pub mod webhooks;

/// The endpoints of all modules that are declared.
#[cfg(feature = "_declared")]
#[allow(dead_code, reason = "for tests and the emulator")]
pub(crate) static TABLES: &[&[&endpoint::Endpoint]] = &[
    #[cfg(feature = "roles")]
    roles::endpoint::ALL,
];
