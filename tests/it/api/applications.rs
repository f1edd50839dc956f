//! The methods of the module `applications`.

use authing::applications::{
    AssignAsaAccount, AuthorizeApplicationAccess, ChangeUserpoolTenantExtIdpConnState, CreateApplication, CreateAsaAccount,
    CreateAsaAccountsBatch, DeleteAsaAccount, DeleteAsaAccountsBatch, GetAsaAccount, GetAsaAccountAssignedTargets, GetAsaAccountsBatch,
    GetAssignedAccount, GetMfaTriggerData, GetSubjectAuthDetail, ListApplicationActiveUsers, ListApplicationSimpleInfo, ListApplications,
    ListApplicationsAuth, ListAsaAccounts, ListSubjectAuth, ListTenantApplications, RevokeApplicationAccess, UnassignAsaAccount,
    UpdateApplication, UpdateApplicationMfaSettings, UpdateApplicationPermissionStrategy, UpdateAsaAccount, UpdateAuthEnabled,
    UpdateLoginPageConfig, UpdateUserpoolTenantAppqrcodeState, UpdateUserpoolTenantConfig,
};

dispatch! {
    "applications":
    get_application(appId: str);
    get_subject_auth_detail(GetSubjectAuthDetail);
    list_subject_auth(ListSubjectAuth);
    list_applications_auth(ListApplicationsAuth);
    update_auth_enabled(UpdateAuthEnabled);
    delete_applications_auth_batch(authIds: [str]);
    list_applications(ListApplications);
    get_application_simple_info(appId: str);
    list_application_simple_info(ListApplicationSimpleInfo);
    create_application(CreateApplication);
    update_application(UpdateApplication);
    delete_application(appId: str);
    get_application_secret(appId: str);
    refresh_application_secret(appId: str);
    list_application_active_users(ListApplicationActiveUsers);
    get_application_permission_strategy(appId: str);
    update_application_permission_strategy(UpdateApplicationPermissionStrategy);
    authorize_application_access(AuthorizeApplicationAccess);
    revoke_application_access(RevokeApplicationAccess);
    check_domain_available(domain: str);
    list_tenant_applications(ListTenantApplications);
    update_login_page_config(UpdateLoginPageConfig);
    get_userpool_tenant_config();
    update_userpool_tenant_config(UpdateUserpoolTenantConfig);
    update_userpool_tenant_appqrcode_state(UpdateUserpoolTenantAppqrcodeState);
    change_userpool_tenant_ext_idp_conn_state(ChangeUserpoolTenantExtIdpConnState);
    update_application_mfa_settings(UpdateApplicationMfaSettings);
    get_mfa_trigger_data(GetMfaTriggerData);
    create_asa_account(CreateAsaAccount);
    create_asa_accounts_batch(CreateAsaAccountsBatch);
    update_asa_account(UpdateAsaAccount);
    list_asa_accounts(ListAsaAccounts);
    get_asa_account(GetAsaAccount);
    get_asa_accounts_batch(GetAsaAccountsBatch);
    delete_asa_account(DeleteAsaAccount);
    delete_asa_accounts_batch(DeleteAsaAccountsBatch);
    assign_asa_account(AssignAsaAccount);
    unassign_asa_account(UnassignAsaAccount);
    get_asa_account_assigned_targets(GetAsaAccountAssignedTargets);
    get_assigned_account(GetAssignedAccount);
}
