//! `Pairs`: serializes a few members as an object.

use serde::ser::{Serialize, Serializer};

/// An object of these members, in their order.
pub(crate) struct Pairs<'a, T>(pub(crate) &'a [(&'static str, T)]);

impl<T: Serialize> Serialize for Pairs<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}
