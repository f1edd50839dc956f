//! What the methods for the LDAP server take.

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// A request for [`update_ldap_server_config`](crate::ManagementClient::update_ldap_server_config).
    pub struct UpdateLdapServerConfig {
        /// Another bind password: programs that use the server need it from then on. The service's own passwords have 16
        /// characters.
        pub bind_pwd?: Secret,
    }
}

request! {
    /// A request for [`enable_ldap_server`](crate::ManagementClient::enable_ldap_server).
    pub struct EnableLdapServer {
        /// Domain that the names of all entries are made of: `example.com` becomes `dc=example,dc=com,o=authing`.
        pub ldap_domain: String [sample "example.com"],
        /// URL that the server is to be reached at. The service has its own if not set.
        pub link_url?: String,
    }
}

request! {
    /// A request for [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server).
    pub struct DisableLdapServer {
        /// `false` switches the server off, `true` on.
        pub enabled: bool,
    }
}

request! {
    /// A request for [`get_ldap_server_log`](crate::ManagementClient::get_ldap_server_log), one page or all of them.
    pub struct GetLdapServerLog {
        /// Which log is returned: `1` for the access log, `2` for the error log.
        pub type_: i64,
        /// Only entries of this connection, by the number that the server gave it.
        pub connection?: i64,
        /// Only entries of this operation: presumably the number that it has within its connection.
        pub operation_number?: i64,
        /// Only entries with this error code: presumably the result code of LDAP, such as `49` for a wrong password.
        pub error_code?: i64,
        /// Only entries whose message contains this text.
        pub message?: String,
        /// Only entries from this time on: a timestamp, presumably in milliseconds since 1970.
        pub start_time?: i64,
        /// Only entries up to this time: a timestamp, presumably in milliseconds since 1970.
        pub end_time?: i64,
        /// Number of the page, from 1. `iter` starts with the first page, whatever is set.
        pub page: u32 [1..],
        /// Entries of the log on a page.
        pub limit: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_ldap_sub_entries`](crate::ManagementClient::get_ldap_sub_entries), one page or all of them.
    pub struct GetLdapSubEntries {
        /// DN of the entry whose direct children are returned, such as `dc=example,dc=com,o=authing`; presumably the base DN if
        /// not set.
        pub dn?: String,
        /// Number of the page, from 1. `iter` starts with the first page, whatever is set.
        pub page: u32 [1..],
        /// Children on a page.
        pub limit: u32 [1..=50],
    }
}
