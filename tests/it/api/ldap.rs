//! The methods of the module `ldap`.

use authing::ldap::{DisableLdapServer, EnableLdapServer, GetLdapServerLog, GetLdapSubEntries, UpdateLdapServerConfig};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_ldap_server_random_pwd();
    get_ldap_server_config();
    update_ldap_server_config(UpdateLdapServerConfig);
    enable_ldap_server(EnableLdapServer);
    disable_ldap_server(DisableLdapServer);
    get_ldap_server_log(GetLdapServerLog);
    get_ldap_sub_entries(GetLdapSubEntries);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("ldap", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("ldap", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("ldap", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("ldap", METHODS);
}
