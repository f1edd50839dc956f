//! Reading JSON: members left as text, lenient readers, values of any shape, the path to what cannot be read, and the
//! repair of unpaired surrogates.

pub(crate) mod error_path;
#[cfg(feature = "signature")]
pub(crate) mod javascript;
pub(crate) mod lenient;
pub(crate) mod memory;
pub(crate) mod raw;
pub(crate) mod struct_only;
pub(crate) mod surrogates;
pub(crate) mod untrusted;
