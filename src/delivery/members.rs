//! The members of the body of a delivery, in either format.

use serde_json::{Map, Value};

/// The members of a body.
#[derive(Default)]
pub(super) struct Members {
    pub(super) event_name: Option<Value>,
    pub(super) data: Option<Value>,
    /// The other members; read only if there is no data.
    pub(super) others: Map<String, Value>,
}
