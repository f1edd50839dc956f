//! The methods of the module `identity_sources`.

use authing::identity_sources::{
    ChangeExtIdpConnAssociationState, ChangeExtIdpConnState, CreateExtIdp, CreateExtIdpConn, DeleteExtIdp, DeleteExtIdpConn, GetExtIdp,
    GetExtIdpConnApps, GetWeixinAccessToken, ListExtIdp, ListTenantExtIdp, UpdateExtIdp, UpdateExtIdpConn,
};

dispatch! {
    "identity_sources":
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
