//! `RowCondition`: a condition that rows must meet.

use serde_json::Value;

use crate::declare::data;

data! {
    /// One condition on one field of a row, such as `price` `gte` `10`.
    pub struct RowCondition {
        /// Key of the compared field, as [`ModelField::key`](super::ModelField::key) has it.
        pub key: String [sample "name"],
        /// What the field is compared with: a text, a number, a boolean or a list, as the field's type requires.
        pub value: Value,
        /// How they are compared: `eq` (equal), `ne` (not equal), `co` (contains the text), `gt`, `gte`, `lt`, `lte` (greater
        /// or less, with `e` or equal), `in` (the field is one of a list).
        pub operator: String [sample "eq"],
    }
}
