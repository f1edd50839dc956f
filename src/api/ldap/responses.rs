//! TODO

use serde_json::Value;

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// TODO type
    pub struct LdapServerConfig {
        /// TODO "ID"
        pub id?: String,
        /// TODO "LDAP 服务是否开启1 是、2 否"
        pub enabled?: i64,
        /// TODO "用户池 ID"
        pub user_pool_id: String,
        /// TODO "LDAP host"
        pub link_url?: String,
        /// TODO "LDAPS host"
        pub ldaps_link_url?: String,
        /// TODO "是否是私有化的 LDAP Server 1 是、2 否"
        pub enable_privatization?: i64,
        /// TODO "根据 domain 生成的 bindDN"
        pub bind_dn?: String,
        /// TODO "LDAP 域名，用于生成 baseDN"
        pub ldap_domain?: String,
        /// TODO "私有化时是否开启 SSL 1 是、2 否"
        pub enable_ssl?: f64,
        /// TODO "dc=ibm,dc=com,o=authing"
        pub base_dn?: String,
        /// TODO "加密存储的 bindDn 密码(16位)"
        pub bind_pwd?: Secret,
        /// TODO "组织机构可见范围，值为组织节点 ID，用逗号分隔"
        pub visible_org_nodes?: Value,
        /// TODO "用户基础字段可见范围"
        pub visible_fields?: Value,
        /// TODO "用户拓展字段映射到的 LDAP 字段，存储为 JSON 字符串"
        pub udf_mapping?: Value,
    }
}
