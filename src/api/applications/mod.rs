//! TODO

pub(super) mod access;
pub(super) mod application;
pub(super) mod asa_account;
pub(super) mod login;

use crate::declare::reexport;

reexport! {
    self::access {
        ApplicationAccessGrant = "ApplicationPermissionRecordItem";
        ApplicationAccessRevocation = "DeleteApplicationPermissionRecordItem";
        ApplicationAuthorization = "ListApplicationAuthDataDto";
        ApplicationAuthorizationType;
        ApplicationPermissionStrategy = "GetApplicationPermissionStrategyDataDto";
        AuthSubjectType;
        AuthorizeApplicationAccess = "AuthorizeApplicationAccessDto";
        AuthorizedApplication = "ListApplicationSubjectDataDto";
        AuthorizedApplicationList = "ListApplicationSubjectDataListDto";
        AuthorizedApplicationType;
        GetSubjectAuthDetail = "GetSubjectAuthDetailDto";
        ListApplicationActiveUsers = "ListApplicationActiveUsersDto";
        ListApplicationActiveUsersOptions = "ListApplicationActiveUsersOptionsDto";
        ListApplicationsAuth = "ListApplicationAuthDto";
        ListSubjectAuth = "ListAuthSubjectDto";
        RevokeApplicationAccess = "RevokeApplicationAccessDto";
        SubjectAuthDetail = "GetSubjectAuthDataDto";
        SubjectAuthType;
        UpdateApplicationPermissionStrategy = "UpdateApplicationPermissionStrategyDataDto";
        UpdateAuthEnabled = "UpdateAuthEnabledDto";
    }
    self::application {
        ApplicationBrandingConfigInput = "ApplicationBrandingConfigInputDto";
        ApplicationEnabledExtIdpConnInput = "ApplicationEnabledExtIdpConnInputDto";
        ApplicationLoginConfigInput = "ApplicationLoginConfigInputDto";
        ApplicationSecret = "GetApplicationSecretDataDto", "RefreshApplicationSecretDataDto";
        ApplicationSimpleInfo = "ApplicationSimpleInfoDto";
        CreateApplication = "CreateApplicationDto";
        ListApplicationSimpleInfo = "ListApplicationSimpleInfoDto";
        ListApplications = "ListApplicationsDto";
        ListTenantApplications = "ListTenantApplicationsDto";
        TenantApplication = "TenantApplicationDto";
        UpdateApplication = "UpdateApplicationDto";
        UpdateApplicationLoginConfigInput = "UpdateApplicationLoginConfigInputDto";
    }
    self::asa_account {
        AsaAccount = "AsaAccountDto";
        AsaAccountTarget = "AsaAccountTargetDto";
        AssignAsaAccount = "AssignAsaAccountsDto";
        AssignAsaAccountItem;
        CreateAsaAccount = "CreateAsaAccountDto";
        CreateAsaAccountsBatch = "CreateAsaAccountsBatchDto";
        CreateAsaAccountsBatchItem = "CreateAsaAccountsBatchItemDto";
        DeleteAsaAccount = "DeleteAsaAccountDto";
        DeleteAsaAccountsBatch = "DeleteAsaAccountBatchDto";
        GetAsaAccount = "GetAsaAccountDto";
        GetAsaAccountAssignedTargets = "GetAsaAccountAssignedTargetsDto";
        GetAsaAccountsBatch = "GetAsaAccountBatchDto";
        GetAssignedAccount = "GetAssignedAccountDto";
        ListAsaAccounts = "ListAsaAccountsDto";
        UnassignAsaAccount = "AssignAsaAccountsDto";
        UpdateAsaAccount = "UpdateAsaAccountDto";
    }
    self::login {
        ChangeUserpoolTenantExtIdpConnState = "ChangeUserPoolTenantExtIdpConnDto";
        GetMfaTriggerData = "GetMfaTriggerDataDto";
        LanguageConfig = "LanguageCoinfigDto";
        LoginPageConfig = "UpdateLoginConfig";
        TenantSwitchType;
        UpdateApplicationMfaSettings = "UpdateApplicationMfaSettingsDto";
        UpdateLoginPageConfig = "UpdateLoginConfigDto";
        UpdateUserpoolTenantAppqrcodeState = "UpdateTenantAppqrcodeState";
        UpdateUserpoolTenantConfig = "UpdateUserPoolTenantLoginConfigDto";
        UserpoolTenantConfig = "UserPoolTenantConfigDto";
    }
    super::shared {
        AgreementDisplayAt;
        Application = "ApplicationDto", "CreateApplicationRespDataDto";
        ApplicationAgreement = "ApplicationAgreementDto";
        ApplicationBrandingConfig;
        ApplicationDefaultLoginMethod = "ApplicationDefaultLoginMethodInput";
        ApplicationEnabledExtIdpConn = "ApplicationEnabledExtIdpConnDto";
        ApplicationLoginConfig = "ApplicationLoginConfigDto";
        ApplicationMfa = "ApplicationMfaDto";
        ApplicationProtocol;
        ApplicationRegisterConfig = "ApplicationRegisterConfigInputDto";
        ApplicationType;
        BasicLoginMethod;
        BasicRegisterMethod;
        DefaultRegisterMethod;
        ExtIdpConnType;
        ExtIdpProvider;
        Gender;
        GuardVersion;
        Identity = "IdentityDto";
        Language;
        LoginConnectionType;
        LoginQrcodeType;
        MfaFactor;
        MfaSettings = "MFASettingsDto";
        MfaTriggerData = "GetMfaInfoDataDto";
        Pagination = "ListWebhooksDto", "PaginationDto";
        PermissionStrategy;
        PolicyEffect;
        SubjectType;
        TargetType;
        User = "UserDto";
        UserIdType;
        UserSourceType;
        UserStatus;
        WorkStatus;
    }
}
