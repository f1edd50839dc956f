//! TODO

use crate::declare::response;

response! {
    /// TODO type
    pub struct PostItem {
        /// TODO "岗位 ID"
        pub id?: String,
        /// TODO "岗位 code"
        pub code: String,
        /// TODO "岗位名称"
        pub name?: String,
        /// TODO "岗位描述"
        pub description?: String,
        /// TODO "岗位关联用户数，只有在 skipCount 不为 true 时才存在"
        pub user_count?: f64,
        /// TODO "岗位关联部门数，只有在 skipCount 不为 true 时才存在"
        pub department_count?: f64,
        /// TODO "岗位元数据信息"
        pub metadata_source: Vec<String>,
    }
}
