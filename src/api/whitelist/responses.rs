//! TODO

use crate::declare::response;

response! {
    /// TODO type
    pub struct WhitelistItem {
        /// TODO "数据"
        pub value?: String,
        /// TODO "创建时间"
        pub created_at?: String,
    }
}
