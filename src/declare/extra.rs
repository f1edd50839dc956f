//! `Extra`: members of a request in addition to the declared ones.

use serde_json::{Map, Value};

/// Members that are sent as given. Each takes the place of the field of its wire name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    pub(crate) fn insert(&mut self, name: String, value: Value) {
        self.0.get_or_insert_default().insert(name, value);
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|members| members.contains_key(name))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|members| members.iter())
    }
}
