//! `Secret`: a string that `Debug` does not print.

use std::fmt;
use std::hint::black_box;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

/// A sensitive string, such as an access key secret, a password or a webhook secret.
///
/// `Debug` prints `Secret(***)` and there is no `Display`, so a secret is not logged by accident. Call
/// [`expose`](Self::expose) to get the text. `Serialize` writes the text, because requests contain secrets.
///
/// The memory is overwritten when the secret is dropped. Comparing two secrets takes a time that depends only on their
/// lengths. Converting a `String` moves it, without a copy.
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
#[derive(Clone, Eq)]
#[doc(alias = "password")]
#[doc(alias = "redact")]
pub struct Secret(String);

impl Secret {
    /// Returns the text. Do not print or log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Secret {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.0.as_bytes(), other.0.as_bytes());
        // Compares all bytes, even after a difference. `black_box` keeps the compiler from adding an early exit.
        let difference = one.iter().zip(other).fold(0, |difference, (one, other)| black_box(difference | (one ^ other)));
        one.len() == other.len() && difference == 0
    }
}

impl Drop for Secret {
    // Not inlined: each copy of the code that drops a secret would contain the loop.
    #[inline(never)]
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
    #[inline]
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl fmt::Debug for Secret {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_equal_if_all_bytes_are_equal() {
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
