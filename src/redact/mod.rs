//! Redaction: keeps sensitive values out of error texts, log lines and `Debug` output.

pub(crate) mod encodings;
pub(crate) mod excerpt;
pub(crate) mod json_values;
#[cfg(test)]
mod properties;
mod secret;
pub(crate) mod sensitive_names;
mod sensitive_values;
mod shapes;
pub(crate) mod url;
pub(crate) mod wipe;

pub use self::secret::Secret;
pub(crate) use self::sensitive_values::Secrets;
