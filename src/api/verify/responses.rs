//! TODO

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// TODO type
    pub struct VerifyConfig {
        /// TODO "主键 ID"
        pub id: String [present],
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "是否开启接管 Windows 登录" | default=false
        pub is_win_login?: bool,
        /// TODO "是否开启接管 Windows 更改密码" | default=false
        pub is_win_change_pwd?: bool,
        /// TODO "密钥"
        pub app_secret?: Secret,
        /// TODO "固定值，public-key"
        pub public_key?: String,
        /// TODO "公钥地址"
        pub auth_address?: String,
        /// TODO "应用图片"
        pub logo?: String,
        /// TODO "应用图片"
        pub name?: String,
    }
}
