//! TODO

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// TODO A request for [`update_ldap_server_config`](crate::ManagementClient::update_ldap_server_config).
    pub struct UpdateLdapServerConfig {
        /// TODO "bindDn 密码"
        pub bind_pwd?: Secret,
    }
}

request! {
    /// TODO A request for [`enable_ldap_server`](crate::ManagementClient::enable_ldap_server).
    pub struct EnableLdapServer {
        /// TODO "LDAP 域名"
        pub ldap_domain: String,
        /// TODO "LDAP host"
        pub link_url?: String,
    }
}

request! {
    /// TODO A request for [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server).
    pub struct DisableLdapServer {
        /// TODO "开关是否开启"
        pub enabled: bool,
    }
}

request! {
    /// TODO A request for [`get_ldap_server_log`](crate::ManagementClient::get_ldap_server_log).
    pub struct GetLdapServerLog {
        /// TODO "类型：1 访问日志，2 错误日志"
        pub type_: i64,
        /// TODO "连接标识"
        pub connection?: i64,
        /// TODO "操作码"
        pub operation_number?: i64,
        /// TODO "错误码"
        pub error_code?: i64,
        /// TODO "消息内容"
        pub message?: String,
        /// TODO "开始时间-时间戳"
        pub start_time?: i64,
        /// TODO "结束时间-时间戳"
        pub end_time?: i64,
        /// TODO "当前页,从 1 开始"
        pub page: u32 [1..],
        /// TODO "每页条数"
        pub limit: u32,
    }
}

request! {
    /// TODO A request for [`get_ldap_sub_entries`](crate::ManagementClient::get_ldap_sub_entries).
    pub struct GetLdapSubEntries {
        /// TODO "当前 DN"
        pub dn?: String,
        /// TODO "当前页,从 1 开始"
        pub page: u32 [1..],
        /// TODO "每页条数"
        pub limit: u32,
    }
}
