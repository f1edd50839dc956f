//! Combined filters, by which several lists of this module are narrowed down.

use serde_json::Value;

use crate::declare::{open_enum, request};

request! {
    /// Conditions, and whether all or any of them must hold.
    pub struct CombinedFilter {
        /// Whether all conditions must hold, or any of them.
        pub type_: FilterConjunction,
        /// The conditions.
        pub filters: Vec<CombinedFilterItem>,
    }
}

request! {
    /// One condition of a [`CombinedFilter`].
    pub struct CombinedFilterItem {
        /// What is compared, such as `status`. The keys are not documented; presumably they are the wire names of the fields that
        /// the listed elements have.
        pub type_: String [sample "status"],
        /// How it is compared with `value`.
        pub operator: CombinedFilterOperator,
        /// What it is compared with: a text or a number. Operators that take no value need one nevertheless, such as `""`.
        pub value: Value,
    }
}

open_enum! {
    without_examples;
    /// How a condition compares the value of an element with its own.
    ///
    /// The service lists these operators without a description. What is said here is what the same operators do in lists of
    /// users.
    pub enum CombinedFilterOperator {
        /// The two are the same.
        Equal = "EQUAL",
        /// The two differ.
        NotEqual = "NOT_EQUAL",
        /// The text of the element contains the given one.
        Contains = "CONTAINS",
        /// The text of the element does not contain the given one.
        NotContains = "NOT_CONTAINS",
        /// The element has no value. The given one is ignored.
        IsNull = "IS_NULL",
        /// The element has any value. The given one is ignored.
        NotNull = "NOT_NULL",
        /// The value of the element is one of the given list.
        In = "IN",
        /// The value of the element is none of the given list.
        NotIn = "NOT_IN",
        /// The number or time of the element is the given one or above it.
        Greater = "GREATER",
        /// The number or time of the element is the given one or below it.
        Lesser = "LESSER",
        /// The number or time of the element is between the two of the given list.
        Between = "BETWEEN",
    }
}

open_enum! {
    without_examples;
    /// How the conditions of a filter are combined.
    pub enum FilterConjunction {
        /// All conditions must hold.
        And = "and",
        /// At least one condition must hold.
        Or = "or",
    }
}
