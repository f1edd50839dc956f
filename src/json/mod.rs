//! Reading JSON: members left as text, lenient readers, values of any shape, and the path to what cannot be read.

pub(crate) mod error_path;
#[cfg(feature = "signature")]
pub(crate) mod javascript;
pub(crate) mod lenient;
pub(crate) mod raw;
pub(crate) mod struct_only;
pub(crate) mod untrusted;
