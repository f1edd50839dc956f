//! Reading JSON: members left as text, lenient readers, untyped values, error paths, memory limits, and the repair of
//! unpaired surrogates.

pub(crate) mod compact;
pub(crate) mod error_path;
#[cfg(feature = "signature")]
pub(crate) mod javascript;
pub(crate) mod lenient;
pub(crate) mod member_name;
pub(crate) mod member_reader;
pub(crate) mod memory;
pub(crate) mod object;
pub(crate) mod pairs;
pub(crate) mod raw;
pub(crate) mod struct_only;
pub(crate) mod surrogates;
pub(crate) mod untrusted;
