//! TODO

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// TODO A request for [`list_verify_config_apps`](crate::ManagementClient::list_verify_config_apps).
    pub struct ListVerifyConfigApps {
        /// TODO "搜索关键字"
        pub keywords?: String,
    }
}

request! {
    /// TODO A request for [`update_verify_config`](crate::ManagementClient::update_verify_config).
    pub struct UpdateVerifyConfig {
        /// TODO "主键 ID"
        pub id!: String,
        /// TODO "应用 ID"
        pub app_id!: String,
        /// TODO "是否开启接管 Windows 登录" | default=false
        pub is_win_login?: bool,
        /// TODO "是否开启接管 Windows 更改密码" | default=false
        pub is_win_change_pwd?: bool,
        /// TODO "密钥"
        pub app_secret!: Secret,
        /// TODO "固定值，public-key"
        pub public_key!: String,
        /// TODO "公钥地址"
        pub auth_address!: String,
        /// TODO "应用图片"
        pub logo!: String,
        /// TODO "应用图片"
        pub name!: String,
    }
}
