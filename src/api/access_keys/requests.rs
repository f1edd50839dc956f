//! TODO

use crate::declare::request;

request! {
    /// TODO A request for [`list_access_key`](crate::ManagementClient::list_access_key).
    pub struct ListAccessKey {
        /// TODO "密钥所属用户 ID"
        pub user_id?: String,
        /// TODO "密钥所属租户 ID"
        pub tenant_id?: String,
        /// TODO "密钥类型"
        pub type_?: String,
        /// TODO "AccessKey 状态，activated：已激活，staging：分级（可轮换），revoked：已撤销"
        pub status?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`get_access_key`](crate::ManagementClient::get_access_key).
    pub struct GetAccessKey {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "accessKeyId"
        pub access_key_id: String,
    }
}

request! {
    /// TODO A request for [`create_access_key`](crate::ManagementClient::create_access_key).
    pub struct CreateAccessKey {
        /// TODO "密钥类型"
        pub type_: String,
        /// TODO "密钥所属用户 ID"
        pub user_id?: String,
        /// TODO "密钥所属租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_access_key`](crate::ManagementClient::update_access_key).
    pub struct UpdateAccessKey {
        /// TODO "密钥是否生效"
        pub enable: bool,
        /// TODO "AccessKey ID"
        pub access_key_id: String,
    }
}
