//! TODO

use serde_json::Value;

use crate::api::shared::ExtIdpConnType;
use crate::declare::{open_enum, response};
use crate::redact::Secret;

response! {
    /// TODO type
    pub struct ExtIdp {
        /// TODO "身份源 id"
        pub id: String [present],
        /// TODO "身份源名称"
        pub name?: String,
        /// TODO "身份源的 Logo"
        pub logo?: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "身份源类型"
        pub type_?: String,
    }
}

response! {
    /// TODO type
    pub struct ExtIdpConn {
        /// TODO "身份源连接 id"
        pub id: String [present],
        /// TODO "身份源连接类型"
        pub type_?: ExtIdpConnType,
        /// TODO "身份源 ID"
        pub ext_idp_id: String,
        /// TODO "身份源连接图标"
        pub logo?: String,
        /// TODO "身份源连接标识"
        pub identifier?: String,
        /// TODO "身份源连接在登录页的显示名称"
        pub display_name?: String,
        /// TODO "是否只支持登录"
        pub login_only?: bool,
        /// TODO "账号关联模式"
        pub association_mode?: ExtIdpAssociationMode,
        /// TODO "账号绑定方式"
        pub challenge_binding_methods: Vec<String>,
    }
}

response! {
    /// TODO type
    pub struct ExtIdpDetail {
        /// TODO "身份源 id"
        pub id: String [present],
        /// TODO "身份源名称"
        pub name?: String,
        /// TODO "身份源的 Logo"
        pub logo?: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "身份源类型"
        pub type_?: String,
        /// TODO "身份源的连接列表"
        pub connections?: Value [hidden],
        /// TODO "租户场景下自动加入"
        pub auto_join?: bool,
    }
}

response! {
    /// TODO type
    pub struct WechatAccessToken {
        /// TODO "Authing 服务器缓存的微信 Access Token"
        pub access_token?: Secret,
        /// TODO "Access Token 到期时间，为单位为秒的时间戳"
        pub expires_at?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of ExtIdpConn.associationMode
    pub enum ExtIdpAssociationMode {
        /// TODO
        None = "none",
        /// TODO
        Field = "field",
        /// TODO
        Challenge = "challenge",
    }
}
