//! Tenants: customers of an application in one user pool, each with separate members and administrators.
//!
//! A tenant represents a company that uses your applications. It belongs to a user pool, has an ID and a code, and is
//! linked to the applications that its members can sign in to.
//!
//! A person has one account in the user pool, and can be a member of several tenants. Each membership has an ID
//! (`member_id`), in addition to the ID of the account (`link_user_id`); most methods accept both. Each membership also has
//! a separate profile, so that changing it in one tenant does not affect the others.
//!
//! There are three kinds of administrators. A tenant administrator is a member who manages this tenant. A multiple tenant
//! administrator is a user who manages several tenants. A cooperator is a user with permissions in the console that
//! policies define.
//!
//! A company in China can be certified: the tenant applies with its registration data, and an administrator reviews it.
//!
//! # Examples
//!
//! ```no_run
//! use authing::tenants::{
//!     AddTenantUsers, CreateTenant, ListTenantUsers, SetTenantAdmin,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let app_id = "62a8570a85859e2390ef388f";
//! let tenant = client.create_tenant(&CreateTenant::new("Example Ltd.", [app_id]))?;
//! let users = ["6343b98b7cfbd1a9366e9b7c", "5f702fcc913544c358cb2123"];
//! client.add_tenant_users(&AddTenantUsers::new(users, &tenant.tenant_id))?;
//! // The first of them administrates the tenant.
//! let request = SetTenantAdmin::new(&tenant.tenant_id).link_user_ids([users[0]]);
//! client.set_tenant_admin(&request)?;
//! for member in client.iter(ListTenantUsers::new(&tenant.tenant_id)) {
//!     let member = member?;
//!     println!("{:?}, administrator: {:?}", member.name, member.is_tenant_admin);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod admin;
pub(super) mod certification;
mod import;
mod invite;
mod member;
pub(super) mod tenant;
pub(super) mod user;

use crate::declare::reexport;

reexport! {
    self::admin {
        CreateMultipleTenantAdmin = "CreateMultipleTenantAdminDto";
        CreateTenantCooperator = "CreateTenantCooperatorDto";
        DeleteTenantAdmin = "GetTenantUserDto";
        ListMultipleTenantAdmins = "ListMultipleTenantAdminsDto";
        ListTenantAdmin = "ListTenantAdminDto";
        ListTenantCooperators = "ListTenantCooperatorsDto";
        MultipleTenantAdmin = "MultipleTenantAdminDto";
        SetTenantAdmin = "RemoveTenantUsersDto";
        TenantCooperator = "TenantCooperatorDto";
        TenantCooperatorPermissions = "TenantCooperatorSingleDto";
        UpdateMultipleTenantAdmin = "UpdateMultipleTenantAdminDto";
        UpdateTenantCooperator = "UpdateTenantCooperatorDto";
    }
    self::certification {
        CreateTenantEnterpriseCertification = "CreateTenantEnterpriseCertificationBodyDto";
        EnterpriseCertificationStatus;
        ReviewTenantEnterpriseCertification = "ReviewTenantEnterpriseCertificationBodyDto";
        TenantEnterpriseCertification = "TenantEnterpriseCertificationRespDto";
        UpdateTenantEnterpriseCertification = "CreateTenantEnterpriseCertificationBodyDto";
    }
    self::import {
        ImportTenant = "ImportTenantDto";
        ListImportTenantHistory;
        ListImportTenantNotifyUsers;
        SendEmailBatch = "SendManyTenantEmailDto";
        SendSmsBatch = "SendManyTenantSmsDto";
        TenantEmailRecipient = "SendTenantEmailDto";
        TenantSmsRecipient = "SendTenantSmsDto";
    }
    self::invite {
        GenerateInviteTenantUserLink;
        InviteEmailError = "errorEmailMsg";
        InviteTenantUserRecord;
        InvitedTenantUsers = "InviteTenantUsersDto";
        ListInviteTenantUserRecords = "ListInviteTenantUserRecordsDto";
        SendInviteTenantUserEmail = "SendInviteTenantUserEmailDto";
    }
    self::member {
        TenantUser = "TenantUserDto";
    }
    self::tenant {
        CreateTenant = "CreateTenantDto";
        GetTenant = "GetTenantDto";
        GetTenantByCode = "GetTenantByCodeDto";
        GetTenantLittleInfo = "GetTenantLittleInfoDto";
        ListTenants = "ListTenantsDto";
        Tenant = "TenantRespDto", "TenantDto";
        UpdateTenant = "UpdateTenantDto";
    }
    self::user {
        AddTenantDepartmentMembers = "AddTenantDepartmentMembersReqDto";
        AddTenantUsers = "AddTenantUsersDto";
        CreateTenantUser = "CreateTenantUserReqDto";
        CreateTenantUserOptions = "CreateTenantUserOptionsDto";
        DeleteTenantUser = "RemoveTenantUsersDto";
        GetTenantUser = "GetTenantUserDto";
        ListTenantUsers = "ListTenantUserDto";
        ListTenantUsersOptions = "ListTenantUsersOptionsDto";
        RemoveTenantDepartmentMembers = "RemoveTenantDepartmentMembersReqDto";
        RemoveTenantUsers = "RemoveTenantUsersDto";
        UpdateTenantUser = "UpdateTenantUserDto";
    }
    super::shared {
        DepartmentIdType;
        ExtIdpProvider;
        Gender;
        Identity = "IdentityDto";
        Pagination = "ListWebhooksDto", "PaginationDto";
        PasswordEncryptType;
        User = "UserDto";
        UserSourceType;
        UserStatus;
        WorkStatus;
    }
}
