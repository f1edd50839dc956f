//! A string that does not print itself.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that opens something: an access key secret, a webhook secret.
///
/// `Debug` prints `Secret(***)` and there is no `Display`, so that it gets into no log by accident;
/// [`expose`](Self::expose) gives the text. Serializing it writes the text: that is how it reaches the service.
///
/// # Examples
///
/// ```
/// use authing::Secret;
///
/// let secret = Secret::from("correct horse");
/// assert_eq!(format!("{secret:?}"), "Secret(***)");
/// assert_eq!(secret.expose(), "correct horse");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Gives the text itself. Whoever calls this sees to it that it is not printed.
    ///
    /// # Examples
    ///
    /// ```
    /// # use authing::Secret;
    /// assert_eq!(Secret::from("s").expose(), "s");
    /// ```
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}
