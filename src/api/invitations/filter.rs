//! Combined filters for the lists of this module.

use serde_json::Value;

use crate::declare::{open_enum, request};

request! {
    /// A filter of several conditions, of which all or any must be true.
    pub struct CombinedFilter {
        /// Whether all conditions must be true, or any of them.
        pub type_: FilterConjunction,
        /// The conditions that elements are checked against.
        pub filters: Vec<CombinedFilterItem>,
    }
}

request! {
    /// One condition of a [`CombinedFilter`].
    pub struct CombinedFilterItem {
        /// Field of the element, such as `status`. The values are not documented; presumably, they are the wire names of the fields
        /// of the listed elements.
        pub type_: String [sample "status"],
        /// Comparison of the element's field with `value`.
        pub operator: CombinedFilterOperator,
        /// Operand: a text or a number. It is required for all operators: pass `""` to those without an operand.
        pub value: Value,
    }
}

open_enum! {
    without_examples;
    /// The comparison of a field of an element with the value of a condition.
    ///
    /// The service does not describe these operators. The descriptions are those of the same operators in lists of users.
    pub enum CombinedFilterOperator {
        /// Equal values.
        Equal = "EQUAL",
        /// Different values.
        NotEqual = "NOT_EQUAL",
        /// The field contains the given text.
        Contains = "CONTAINS",
        /// The field does not contain the given text.
        NotContains = "NOT_CONTAINS",
        /// The field has no value. The given value is ignored.
        IsNull = "IS_NULL",
        /// The field has a value. The given value is ignored.
        NotNull = "NOT_NULL",
        /// The field is one of the values of the given list.
        In = "IN",
        /// The field is not one of the values of the given list.
        NotIn = "NOT_IN",
        /// The number or time in the field is greater than or equal to the given one.
        Greater = "GREATER",
        /// The number or time in the field is less than or equal to the given one.
        Lesser = "LESSER",
        /// The number or time in the field is between the two of the given list.
        Between = "BETWEEN",
    }
}

open_enum! {
    without_examples;
    /// The combination of the conditions of a filter.
    pub enum FilterConjunction {
        /// All conditions must be true.
        And = "and",
        /// At least one condition must be true.
        Or = "or",
    }
}
