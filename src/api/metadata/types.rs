//! TODO

use serde_json::Value;

use crate::declare::data;

data! {
    /// TODO type
    pub struct RowCondition {
        /// TODO "搜索字段的 key"
        pub key: String,
        /// TODO "搜索值"
        pub value: Value,
        /// TODO "操作类型： - eq: 等于 - ne: 不等于 - co: 包含 - gt: 大于 - lt: 小于 - lte: 小于等于 - gte: 大于等于 - in: 数组包含 "
        pub operator: String,
    }
}
