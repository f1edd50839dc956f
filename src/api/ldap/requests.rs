//! The requests of the LDAP server methods.

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// A request for [`update_ldap_server_config`](crate::ManagementClient::update_ldap_server_config).
    pub struct UpdateLdapServerConfig {
        /// The new bind password for LDAP clients. It replaces the previous one. Generated passwords have 16 characters.
        pub bind_pwd?: Secret,
    }
}

request! {
    /// A request for [`enable_ldap_server`](crate::ManagementClient::enable_ldap_server).
    pub struct EnableLdapServer {
        /// Domain, from which the base DN is derived: `example.com` becomes `dc=example,dc=com,o=authing`.
        pub ldap_domain: String [sample "example.com"],
        /// URL of the server. If not set, the service chooses it.
        pub link_url?: String,
    }
}

request! {
    /// A request for [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server).
    pub struct DisableLdapServer {
        /// `false` stops the server, `true` starts it.
        pub enabled: bool,
    }
}

request! {
    /// A request for [`get_ldap_server_log`](crate::ManagementClient::get_ldap_server_log), one page or all of them.
    pub struct GetLdapServerLog {
        /// The log to return: `1` for the access log, `2` for the error log.
        pub type_: i64,
        /// Number of the connection whose entries are returned; all connections if not set.
        pub connection?: i64,
        /// Operation whose entries are returned: presumably its number within the connection.
        pub operation_number?: i64,
        /// Error code of the returned entries: presumably an LDAP result code, such as `49` for a wrong password.
        pub error_code?: i64,
        /// Search text for the messages of the entries.
        pub message?: String,
        /// Start of the period: a timestamp, presumably in milliseconds since 1970.
        pub start_time?: i64,
        /// End of the period: a timestamp, presumably in milliseconds since 1970.
        pub end_time?: i64,
        /// Number of the page, from 1. `iter` ignores it and starts with the first page.
        pub page: u32 [1..],
        /// Entries of the log on a page.
        pub limit: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_ldap_sub_entries`](crate::ManagementClient::get_ldap_sub_entries), one page or all of them.
    pub struct GetLdapSubEntries {
        /// DN of the parent entry, such as `dc=example,dc=com,o=authing`; presumably the base DN if not set.
        pub dn?: String,
        /// Number of the page, from 1. `iter` ignores it and starts with the first page.
        pub page: u32 [1..],
        /// Entries below the DN on a page.
        pub limit: u32 [1..=50],
    }
}
