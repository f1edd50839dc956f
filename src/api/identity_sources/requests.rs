//! The requests of the identity source methods.

use serde_json::Value;

use crate::api::shared::{ExtIdpConnType, ExtIdpProvider};
use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// A request for [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    pub struct ListExtIdp {
        /// ID of the tenant whose identity sources are listed; those of the user pool if not set.
        pub tenant_id?: String,
        /// Only identity sources that this application uses, by its ID.
        pub app_id?: String,
    }
}

request! {
    /// A request for [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    pub struct GetExtIdp {
        /// ID of the tenant that the identity source belongs to, or whose connections are returned.
        pub tenant_id?: String,
        /// ID of the application whose connections are returned; those of all applications if not set.
        pub app_id?: String,
        /// ID of the identity source: 24 hexadecimal digits.
        pub id: String [sample "62f20932716fbcc10d966ee5"],
        /// Kind of the identity source. The effect is not documented.
        pub type_?: ExtIdpType,
    }
}

request! {
    /// A request for [`create_ext_idp`](crate::ManagementClient::create_ext_idp).
    pub struct CreateExtIdp {
        /// Name of the identity source shown in the console.
        pub name: String [sample "GitHub"],
        /// Provider or protocol of the identity source's connections.
        pub type_: ExtIdpProvider,
        /// ID of the tenant that the identity source is created for; the user pool if not set.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_ext_idp`](crate::ManagementClient::update_ext_idp).
    pub struct UpdateExtIdp {
        /// New name of the identity source shown in the console.
        pub name: String [sample "GitHub"],
        /// ID of the identity source that is renamed: 24 hexadecimal digits.
        pub id: String [sample "62f20932716fbcc10d966ee5"],
        /// ID of the tenant that the identity source belongs to, if it does not belong to the user pool.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_ext_idp`](crate::ManagementClient::delete_ext_idp).
    pub struct DeleteExtIdp {
        /// ID of the identity source that is deleted: 24 hexadecimal digits.
        pub id: String [sample "62f20932716fbcc10d966ee5"],
        /// ID of the tenant that the identity source belongs to, if it does not belong to the user pool.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn).
    pub struct CreateExtIdpConn {
        /// ID of the identity source that the connection is added to: 24 hexadecimal digits.
        pub ext_idp_id!: String [sample "62f20932716fbcc10d966ee5"],
        /// Kind of connection, such as a QR code on web pages or a mobile app. It must be one of the provider of the identity source.
        pub type_!: ExtIdpConnType,
        /// Unique name of the connection, for programs. It is part of URLs.
        pub identifier!: String [sample "github"],
        /// Name of the connection on the login page.
        pub display_name!: String [sample "GitHub"],
        /// Settings of the connection: a JSON object whose members depend on `type_`, such as client ID and secret at the provider.
        pub fields!: Value [hidden],
        /// `true` rejects users without an account; `false` creates an account at their first sign-in.
        pub login_only?: bool,
        /// URL of the logo of the connection on the login page.
        pub logo?: String,
        /// ID of the tenant that the connection is created for; the user pool if not set.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn).
    pub struct UpdateExtIdpConn {
        /// ID of the connection that is changed: 24 hexadecimal digits.
        pub id: String [sample "64c23b9d14aa0c2f6f3d7a55"],
        /// Name of the connection on the login page. It is required: pass the present name to keep it.
        pub display_name: String [sample "GitHub"],
        /// Settings that change: a JSON object whose members depend on the type of the connection. Omitted settings are unchanged.
        pub fields: Value [hidden],
        /// New URL of the logo of the connection on the login page; unchanged if not set.
        pub logo?: String,
        /// `true` rejects users without an account; `false` creates an account at their first sign-in. Unchanged if not set.
        pub login_only?: bool,
        /// ID of the tenant that the connection belongs to, if it does not belong to the user pool.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn).
    pub struct DeleteExtIdpConn {
        /// ID of the connection that is deleted: 24 hexadecimal digits.
        pub id: String [sample "64c23b9d14aa0c2f6f3d7a55"],
        /// ID of the tenant that the connection belongs to, if it does not belong to the user pool.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
    pub struct ChangeExtIdpConnState {
        /// ID of the connection: 24 hexadecimal digits.
        pub id: String [sample "64c23b9d14aa0c2f6f3d7a55"],
        /// Whether the application offers the connection to its users.
        pub enabled: bool,
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// ID of the tenant for which the state changes; the user pool if not set.
        pub tenant_id?: String,
        /// IDs of several applications with the same new state. The relation to the required `app_id` is not documented.
        pub app_ids?: Vec<String>,
    }
}

request! {
    /// A request for
    /// [`change_ext_idp_conn_association_state`](crate::ManagementClient::change_ext_idp_conn_association_state).
    pub struct ChangeExtIdpConnAssociationState {
        /// ID of the connection: 24 hexadecimal digits.
        pub id: String [sample "64c23b9d14aa0c2f6f3d7a55"],
        /// `true` associates the connection with the tenant, `false` removes the association.
        pub association: bool,
        /// ID of the tenant. The default is not documented, presumably the tenant of the client.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp), one page or all of them.
    pub struct ListTenantExtIdp {
        /// ID of the tenant whose identity sources are listed.
        pub tenant_id?: String,
        /// Only identity sources that this application uses, by its ID.
        pub app_id?: String,
        /// Only social or only enterprise identity sources; both if not set.
        pub type_?: ExtIdpType,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Identity sources on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_ext_idp_conn_apps`](crate::ManagementClient::get_ext_idp_conn_apps).
    pub struct GetExtIdpConnApps {
        /// ID of the tenant whose applications are listed; those of the user pool if not set.
        pub tenant_id?: String,
        /// Only the application of this ID.
        pub app_id?: String,
        /// ID of the identity source whose connections are looked up: 24 hexadecimal digits.
        pub id: String [sample "62f20932716fbcc10d966ee5"],
        /// Kind of the identity source. The effect is not documented.
        pub type_?: ExtIdpType,
    }
}

request! {
    /// A request for [`get_weixin_access_token`](crate::ManagementClient::get_weixin_access_token).
    pub struct GetWeixinAccessToken {
        /// App ID of the mini program or official account at WeChat, such as `wx` and 16 hexadecimal digits.
        pub app_id: String [sample "wx0123456789abcdef"],
        /// App secret of the mini program or official account at WeChat.
        pub app_secret: Secret,
    }
}

open_enum! {
    without_examples;
    /// Kinds of identity sources.
    pub enum ExtIdpType {
        /// For consumers, such as WeChat or GitHub.
        Social = "social",
        /// For the staff of companies, such as LDAP, SAML or WeCom.
        Enterprise = "enterprise",
    }
}
