//! TODO

use serde_json::Value;

use crate::api::shared::{ExtIdpConnType, ExtIdpProvider};
use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// TODO A request for [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    pub struct ListExtIdp {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用 ID"
        pub app_id?: String,
    }
}

request! {
    /// TODO A request for [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    pub struct GetExtIdp {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用 ID"
        pub app_id?: String,
        /// TODO "身份源 ID"
        pub id: String,
        /// TODO "身份源类型"
        pub type_?: ExtIdpType,
    }
}

request! {
    /// TODO A request for [`create_ext_idp`](crate::ManagementClient::create_ext_idp).
    pub struct CreateExtIdp {
        /// TODO "身份源名称"
        pub name: String,
        /// TODO "身份源连接类型"
        pub type_: ExtIdpProvider,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_ext_idp`](crate::ManagementClient::update_ext_idp).
    pub struct UpdateExtIdp {
        /// TODO "名称"
        pub name: String,
        /// TODO "身份源 ID"
        pub id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`delete_ext_idp`](crate::ManagementClient::delete_ext_idp).
    pub struct DeleteExtIdp {
        /// TODO "身份源 ID"
        pub id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn).
    pub struct CreateExtIdpConn {
        /// TODO "身份源连接 ID"
        pub ext_idp_id!: String,
        /// TODO "身份源连接类型"
        pub type_!: ExtIdpConnType,
        /// TODO "身份源连接标识"
        pub identifier!: String,
        /// TODO "连接在登录页的显示名称"
        pub display_name!: String,
        /// TODO "连接的自定义配置信息"
        pub fields!: Value [hidden],
        /// TODO "是否只支持登录"
        pub login_only?: bool,
        /// TODO "身份源图标"
        pub logo?: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn).
    pub struct UpdateExtIdpConn {
        /// TODO "身份源连接 ID"
        pub id: String,
        /// TODO "身份源连接显示名称"
        pub display_name: String,
        /// TODO "身份源连接自定义参数（增量修改）"
        pub fields: Value [hidden],
        /// TODO "身份源连接的图标"
        pub logo?: String,
        /// TODO "是否只支持登录"
        pub login_only?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn).
    pub struct DeleteExtIdpConn {
        /// TODO "身份源连接 ID"
        pub id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
    pub struct ChangeExtIdpConnState {
        /// TODO "身份源连接 ID"
        pub id: String,
        /// TODO "是否开启身份源连接"
        pub enabled: bool,
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用 ID 列表"
        pub app_ids?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`change_ext_idp_conn_association_state`](crate::ManagementClient::change_ext_idp_conn_association_state).
    pub struct ChangeExtIdpConnAssociationState {
        /// TODO "身份源连接 ID"
        pub id: String,
        /// TODO "是否关联身份源"
        pub association: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
    pub struct ListTenantExtIdp {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用 ID"
        pub app_id?: String,
        /// TODO "身份源类型"
        pub type_?: ExtIdpType,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`get_ext_idp_conn_apps`](crate::ManagementClient::get_ext_idp_conn_apps).
    pub struct GetExtIdpConnApps {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用 ID"
        pub app_id?: String,
        /// TODO "身份源 ID"
        pub id: String,
        /// TODO "身份源类型"
        pub type_?: ExtIdpType,
    }
}

request! {
    /// TODO A request for [`get_weixin_access_token`](crate::ManagementClient::get_weixin_access_token).
    pub struct GetWeixinAccessToken {
        /// TODO "微信小程序或微信公众号的 AppId"
        pub app_id: String,
        /// TODO "微信小程序或微信公众号的 AppSecret"
        pub app_secret: Secret,
    }
}

open_enum! {
    without_examples;
    /// TODO of GetExtIdp.type, GetExtIdpConnApps.type, ListTenantExtIdp.type
    pub enum ExtIdpType {
        /// TODO
        Social = "social",
        /// TODO
        Enterprise = "enterprise",
    }
}
