//! TODO

use crate::declare::response;

response! {
    /// TODO type
    pub struct Post {
        /// TODO "岗位 code"
        pub code: String,
        /// TODO "岗位名称"
        pub name?: String,
        /// TODO "岗位 ID"
        pub id?: String,
        /// TODO "岗位描述"
        pub description?: String,
        /// TODO "部门 id 列表"
        pub department_id_list?: String,
    }
}
