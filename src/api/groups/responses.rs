//! TODO

use crate::api::shared::Group;
use crate::declare::response;

response! {
    /// TODO type
    pub struct CreatedOrUpdatedGroup {
        /// TODO "是否创建"
        pub created?: bool,
        /// TODO "群组信息"
        pub data?: Group,
    }
}
