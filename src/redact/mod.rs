//! What an error text, a log line or a `Debug` output may show: `Secret`, and redaction of text from outside.

mod encodings;
pub(crate) mod excerpt;
mod secret;
pub(crate) mod wipe;

pub(crate) use self::excerpt::Secrets;
pub use self::secret::Secret;
