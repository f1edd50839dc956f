//! The responses of the LDAP server methods.

use serde_json::Value;

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// The configuration of the LDAP server of a user pool.
    pub struct LdapServerConfig {
        /// ID of the configuration; presumably absent before the server is initialized.
        pub id?: String,
        /// State of the server: `1` enabled, `2` disabled.
        pub enabled?: i64,
        /// ID of the user pool that the server belongs to.
        pub user_pool_id: String,
        /// URL of the server for LDAP without TLS.
        pub link_url?: String,
        /// URL of the server for LDAP over TLS (LDAPS).
        pub ldaps_link_url?: String,
        /// Whether the server is deployed on the customer's premises: `1` yes, `2` no.
        pub enable_privatization?: i64,
        /// Bind DN, with which programs authenticate. It is derived from the domain.
        pub bind_dn?: String,
        /// Domain, from which the DNs are derived, such as `example.com`.
        pub ldap_domain?: String,
        /// Whether a server on the customer's premises uses TLS: `1` yes, `2` no.
        pub enable_ssl?: f64,
        /// Base DN, below which all entries are, such as `dc=example,dc=com,o=authing`.
        pub base_dn?: String,
        /// Bind password of 16 characters. The service stores it encrypted, and may return it in this form.
        pub bind_pwd?: Secret,
        /// IDs of the departments that the directory contains, separated by commas.
        pub visible_org_nodes?: Value,
        /// Built-in fields of users that entries have as attributes. The format is not documented.
        pub visible_fields?: Value,
        /// LDAP attribute for each custom field of users: an object, or its JSON as a text.
        pub udf_mapping?: Value,
    }
}
