//! What the methods for the LDAP server return.

use serde_json::Value;

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// The configuration of the LDAP server of a user pool.
    pub struct LdapServerConfig {
        /// ID of the configuration; absent before the server was initialized.
        pub id?: String,
        /// Whether the server is on: `1` for yes, `2` for no.
        pub enabled?: i64,
        /// ID of the user pool whose users the server has.
        pub user_pool_id: String,
        /// URL of the server for LDAP without TLS.
        pub link_url?: String,
        /// URL of the server for LDAP over TLS (LDAPS).
        pub ldaps_link_url?: String,
        /// Whether it is a server on the customer's premises: `1` for yes, `2` for no.
        pub enable_privatization?: i64,
        /// Bind DN: the name that programs sign in as, made of the domain.
        pub bind_dn?: String,
        /// Domain that the DNs are made of, such as `example.com`.
        pub ldap_domain?: String,
        /// Whether a server on the customer's premises uses TLS: `1` for yes, `2` for no.
        pub enable_ssl?: f64,
        /// Base DN, under which all entries are, such as `dc=example,dc=com,o=authing`.
        pub base_dn?: String,
        /// Bind password. It has 16 characters, and the service stores it encrypted; whether it is returned so is not documented.
        pub bind_pwd?: Secret,
        /// IDs of the departments whose users the server has, separated by commas.
        pub visible_org_nodes?: Value,
        /// Which of the service's own fields of users the entries have. The form is not documented.
        pub visible_fields?: Value,
        /// Which attribute of LDAP each custom field of users becomes: an object, or the same as a text of JSON.
        pub udf_mapping?: Value,
    }
}
