//! TODO

use crate::api::shared::User;
use crate::declare::response;

response! {
    /// TODO type
    pub struct Group {
        /// TODO "分组 ID"
        pub id: String [present],
        /// TODO "分组 code"
        pub code: String,
        /// TODO "分组名称"
        pub name?: String,
        /// TODO "分组描述"
        pub description?: String,
        /// TODO "分组类型"
        pub type_?: String,
        /// TODO "分组元数据信息"
        pub metadata_source: Vec<String>,
        /// TODO "成员列表"
        pub members: Vec<User>,
    }
}
