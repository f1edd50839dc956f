//! TODO

use serde_json::Value;

use crate::declare::{open_enum, request, response};

request! {
    /// TODO type
    pub struct CombinedFilter {
        /// TODO "条件组合方式"
        pub type_: FilterConjunction,
        /// TODO "筛选条件"
        pub filters: Vec<CombinedFilterItem>,
    }
}

request! {
    /// TODO type
    pub struct CombinedFilterItem {
        /// TODO "筛选条件的 key"
        pub type_: String,
        /// TODO "条件操作符"
        pub operator: CombinedFilterOperator,
        /// TODO "条件值" | one_of=["string", "number"]
        pub value: Value,
    }
}

response! {
    /// TODO type
    pub struct UserSummary {
        /// TODO "ID"
        pub id: String [present],
        /// TODO "显示名称"
        pub display_name?: String,
        /// TODO "头像链接"
        pub photo?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of CombinedFilterItem.operator
    pub enum CombinedFilterOperator {
        /// TODO
        Equal = "EQUAL",
        /// TODO
        NotEqual = "NOT_EQUAL",
        /// TODO
        Contains = "CONTAINS",
        /// TODO
        NotContains = "NOT_CONTAINS",
        /// TODO
        IsNull = "IS_NULL",
        /// TODO
        NotNull = "NOT_NULL",
        /// TODO
        In = "IN",
        /// TODO
        NotIn = "NOT_IN",
        /// TODO
        Greater = "GREATER",
        /// TODO
        Lesser = "LESSER",
        /// TODO
        Between = "BETWEEN",
    }
}

open_enum! {
    without_examples;
    /// TODO of CombinedFilter.type
    pub enum FilterConjunction {
        /// TODO
        And = "and",
        /// TODO
        Or = "or",
    }
}
