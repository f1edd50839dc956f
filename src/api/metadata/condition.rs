//! `RowCondition`: a condition that rows must meet.

use serde_json::Value;

use crate::declare::data;

data! {
    /// One condition on one field of a row, such as `price` `gte` `10`.
    pub struct RowCondition {
        /// Key of the compared field, the [`ModelField::key`](super::ModelField::key).
        pub key: String [sample "name"],
        /// Operand of the comparison, depending on the type of the field: a text, a number, a boolean or a list.
        pub value: Value,
        /// Comparison of field and operand: `eq` (equal), `ne` (not equal), `co` (contains), `gt` (greater), `gte` (greater or
        /// equal), `lt` (less), `lte` (less or equal) or `in` (one of a list).
        pub operator: String [sample "eq"],
    }
}
