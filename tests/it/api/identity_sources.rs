//! The methods of the module `identity_sources`.

use authing::identity_sources::{
    ChangeExtIdpConnAssociationState, ChangeExtIdpConnState, CreateExtIdp, CreateExtIdpConn, DeleteExtIdp, DeleteExtIdpConn, GetExtIdp,
    GetExtIdpConnApps, GetWeixinAccessToken, ListExtIdp, ListTenantExtIdp, UpdateExtIdp, UpdateExtIdpConn,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    list_ext_idp(ListExtIdp);
    get_ext_idp(GetExtIdp);
    create_ext_idp(CreateExtIdp);
    update_ext_idp(UpdateExtIdp);
    delete_ext_idp(DeleteExtIdp);
    create_ext_idp_conn(CreateExtIdpConn);
    update_ext_idp_conn(UpdateExtIdpConn);
    delete_ext_idp_conn(DeleteExtIdpConn);
    change_ext_idp_conn_state(ChangeExtIdpConnState);
    change_ext_idp_conn_association_state(ChangeExtIdpConnAssociationState);
    list_tenant_ext_idp(ListTenantExtIdp);
    get_ext_idp_conn_apps(GetExtIdpConnApps);
    get_weixin_access_token(GetWeixinAccessToken);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("identity_sources", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("identity_sources", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("identity_sources", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("identity_sources", METHODS);
}
