//! TODO

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// TODO type
    pub struct AccessKey {
        /// TODO "用户所拥有的 accessKeyId"
        pub access_key_id: String [present],
        /// TODO "用户所拥有的 accessKeySecret"
        pub access_key_secret?: Secret,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "accessKeyId 状态"
        pub status?: String,
        /// TODO "最后使用时间" | format="date-time"
        pub last_date?: String,
        /// TODO "accessKeyId 所在用户池"
        pub user_pool_id: String,
        /// TODO "密钥是否启用"
        pub enable?: bool,
    }
}
