//! A string that does not print itself.

use std::fmt;
use std::hint::black_box;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// A text that opens something: an access key secret, a webhook secret.
///
/// `Debug` prints `Secret(***)` and there is no `Display`, so that it gets into no log by accident;
/// [`expose`](Self::expose) gives the text. Serializing it writes the text: that is how it reaches the service.
///
/// Its memory is overwritten when it is dropped, and two secrets are compared in a time that depends on their lengths
/// alone. A `String` that is converted is not copied.
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
#[derive(Clone, Eq, Serialize, Deserialize)]
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

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.0.as_bytes(), other.0.as_bytes());
        // All bytes, also after one that differs. The black box keeps the compiler from ending early.
        let difference = one.iter().zip(other).fold(0, |difference, (one, other)| black_box(difference | (one ^ other)));
        one.len() == other.len() && difference == 0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_equal_if_all_bytes_are() {
        for (one, other, equal) in [
            ("", "", true),
            ("hush", "hush", true),
            ("hush", "husk", false),
            ("hush", "lush", false),
            ("hush", "hush2", false),
            ("", "h", false),
        ] {
            assert_eq!(Secret::from(one) == Secret::from(other), equal, "{one} {other}");
            assert_eq!(Secret::from(other) == Secret::from(one), equal, "{other} {one}");
        }
    }
}
