//! The body of a delivery as JSON.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// Serializes a body with `eventName` first, as the service does.
pub(crate) struct EventFirst<'a>(pub(crate) &'a Map<String, Value>);

impl<'a> EventFirst<'a> {
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let (event, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|(name, _)| *name == "eventName");
        event.into_iter().chain(others)
    }
}

impl Serialize for EventFirst<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.members())
    }
}
