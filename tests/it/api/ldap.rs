//! The methods of the module `ldap`.

use authing::ldap::{DisableLdapServer, EnableLdapServer, GetLdapServerLog, GetLdapSubEntries, UpdateLdapServerConfig};

dispatch! {
    "ldap":
    get_ldap_server_random_pwd();
    get_ldap_server_config();
    update_ldap_server_config(UpdateLdapServerConfig);
    enable_ldap_server(EnableLdapServer);
    disable_ldap_server(DisableLdapServer);
    get_ldap_server_log(GetLdapServerLog);
    get_ldap_sub_entries(GetLdapSubEntries);
}
