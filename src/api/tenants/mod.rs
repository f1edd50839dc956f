//! TODO

pub(super) mod admin;
pub(super) mod certification;
pub(super) mod tenant;
mod types;
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
    self::tenant {
        CreateTenant = "CreateTenantDto";
        GetTenant = "GetTenantDto";
        GetTenantByCode = "GetTenantByCodeDto";
        GetTenantLittleInfo = "GetTenantLittleInfoDto";
        ImportTenant = "ImportTenantDto";
        ListImportTenantHistory;
        ListImportTenantNotifyUsers;
        ListTenants = "ListTenantsDto";
        SendEmailBatch = "SendManyTenantEmailDto";
        SendSmsBatch = "SendManyTenantSmsDto";
        Tenant = "TenantRespDto", "TenantDto";
        TenantEmailRecipient = "SendTenantEmailDto";
        TenantSmsRecipient = "SendTenantSmsDto";
        UpdateTenant = "UpdateTenantDto";
    }
    self::types {
        TenantUser = "TenantUserDto";
    }
    self::user {
        AddTenantDepartmentMembers = "AddTenantDepartmentMembersReqDto";
        AddTenantUsers = "AddTenantUsersDto";
        CreateTenantUser = "CreateTenantUserReqDto";
        CreateTenantUserOptions = "CreateTenantUserOptionsDto";
        DeleteTenantUser = "RemoveTenantUsersDto";
        GenerateInviteTenantUserLink;
        GetTenantUser = "GetTenantUserDto";
        InviteEmailError = "errorEmailMsg";
        InviteTenantUserRecord;
        InvitedTenantUsers = "InviteTenantUsersDto";
        ListInviteTenantUserRecords = "ListInviteTenantUserRecordsDto";
        ListTenantUsers = "ListTenantUserDto";
        ListTenantUsersOptions = "ListTenantUsersOptionsDto";
        RemoveTenantDepartmentMembers = "RemoveTenantDepartmentMembersReqDto";
        RemoveTenantUsers = "RemoveTenantUsersDto";
        SendInviteTenantUserEmail = "SendInviteTenantUserEmailDto";
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
