//! The methods of the module `tenants`.

use authing::tenants::{
    AddTenantDepartmentMembers, AddTenantUsers, CreateMultipleTenantAdmin, CreateTenant, CreateTenantCooperator,
    CreateTenantEnterpriseCertification, CreateTenantUser, DeleteTenantAdmin, DeleteTenantUser, GenerateInviteTenantUserLink, GetTenant,
    GetTenantByCode, GetTenantLittleInfo, GetTenantUser, ImportTenant, ListImportTenantHistory, ListImportTenantNotifyUsers,
    ListInviteTenantUserRecords, ListMultipleTenantAdmins, ListTenantAdmin, ListTenantCooperators, ListTenantUsers, ListTenants,
    RemoveTenantDepartmentMembers, RemoveTenantUsers, ReviewTenantEnterpriseCertification, SendEmailBatch, SendInviteTenantUserEmail,
    SendSmsBatch, SetTenantAdmin, UpdateMultipleTenantAdmin, UpdateTenant, UpdateTenantCooperator, UpdateTenantEnterpriseCertification,
    UpdateTenantUser,
};

dispatch! {
    "tenants":
    create_tenant(CreateTenant);
    update_tenant(UpdateTenant);
    delete_tenant(tenantId: str);
    list_tenants(ListTenants);
    get_tenant_little_info(GetTenantLittleInfo);
    get_tenant(GetTenant);
    import_tenant(ImportTenant);
    list_import_tenant_history(ListImportTenantHistory);
    list_import_tenant_notify_users(ListImportTenantNotifyUsers);
    send_email_batch(SendEmailBatch);
    send_sms_batch(SendSmsBatch);
    list_tenant_admin(ListTenantAdmin);
    set_tenant_admin(SetTenantAdmin);
    delete_tenant_admin(DeleteTenantAdmin);
    delete_tenant_user(DeleteTenantUser);
    generate_invite_tenant_user_link(GenerateInviteTenantUserLink);
    list_invite_tenant_user_records(ListInviteTenantUserRecords);
    list_multiple_tenant_admins(ListMultipleTenantAdmins);
    create_multiple_tenant_admin(CreateMultipleTenantAdmin);
    get_multiple_tenant_admin(userId: str);
    list_tenant_cooperators(ListTenantCooperators);
    get_tenant_cooperator(userId: str);
    get_tenant_cooperator_menu(userId: str);
    create_tenant_cooperator(CreateTenantCooperator);
    get_tenant_by_code(GetTenantByCode);
    create_tenant_enterprise_certification(CreateTenantEnterpriseCertification);
    update_tenant_enterprise_certification(UpdateTenantEnterpriseCertification);
    review_tenant_enterprise_certification(ReviewTenantEnterpriseCertification);
    get_tenant_enterprise_certification(tenant_id: str);
    send_invite_tenant_user_email(SendInviteTenantUserEmail);
    add_tenant_users(AddTenantUsers);
    remove_tenant_users(RemoveTenantUsers);
    update_tenant_user(UpdateTenantUser);
    create_tenant_user(CreateTenantUser);
    list_tenant_users(ListTenantUsers);
    get_tenant_user(GetTenantUser);
    add_tenant_department_members(AddTenantDepartmentMembers);
    remove_tenant_department_members(RemoveTenantDepartmentMembers);
    update_multiple_tenant_admin(UpdateMultipleTenantAdmin);
    delete_multiple_tenant_admin(userId: str);
    update_tenant_cooperator(UpdateTenantCooperator);
    delete_tenant_cooperator(userId: str);
}
