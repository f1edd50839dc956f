//! Applications that users sign in to, their secrets, access control and login pages.
//!
//! An application belongs to a user pool and has two names: its ID, which is the OpenID Connect `client_id`, and its
//! `app_identifier`, the first part of its domain. It is either self-built (the customer develops it and chooses a protocol
//! such as OpenID Connect) or integrated (added from the catalogue, and configured by a template).
//!
//! Grants allow or deny users, groups, roles and departments access to an application. For users without a grant, the
//! permission strategy of the application decides. Each grant has an ID and can be disabled.
//!
//! Applications without a sign-in protocol can be form-filling (ASA) applications. The service stores their accounts, and a
//! browser extension fills them in. Accounts are assigned to users, groups, roles and departments.
//!
//! Further methods configure the login page and the second factors of an application, and the login page that all tenants of
//! the user pool share.
//!
//! # Examples
//!
//! ```no_run
//! use authing::applications::{
//!     ApplicationAccessGrant, AuthorizeApplicationAccess, CreateApplication,
//!     PermissionStrategy, PolicyEffect, SubjectType,
//!     UpdateApplicationPermissionStrategy,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let request = CreateApplication::new("Timesheets")
//!     .app_identifier("timesheets")
//!     .redirect_uris(["https://timesheets.example.com/callback"]);
//! let app_id = client.create_application(&request)?.app_id;
//!
//! // Only the group `staff` may use it.
//! let deny = PermissionStrategy::DenyAll;
//! let strategy = UpdateApplicationPermissionStrategy::new(deny, &app_id);
//! client.update_application_permission_strategy(&strategy)?;
//! let (group, allow) = (SubjectType::Group, PolicyEffect::Allow);
//! let staff = ApplicationAccessGrant::new(group, ["staff"], allow);
//! let request = AuthorizeApplicationAccess::new(&app_id, [staff]);
//! client.authorize_application_access(&request)?;
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod access;
pub(super) mod application;
pub(super) mod asa_account;
pub(super) mod login;
mod settings;

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
        ApplicationSecret = "GetApplicationSecretDataDto", "RefreshApplicationSecretDataDto";
        ApplicationSimpleInfo = "ApplicationSimpleInfoDto";
        CreateApplication = "CreateApplicationDto";
        ListApplicationSimpleInfo = "ListApplicationSimpleInfoDto";
        ListApplications = "ListApplicationsDto";
        ListTenantApplications = "ListTenantApplicationsDto";
        TenantApplication = "TenantApplicationDto";
        UpdateApplication = "UpdateApplicationDto";
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
    self::settings {
        ApplicationBrandingConfigInput = "ApplicationBrandingConfigInputDto";
        ApplicationEnabledExtIdpConnInput = "ApplicationEnabledExtIdpConnInputDto";
        ApplicationLoginConfigInput = "ApplicationLoginConfigInputDto";
        UpdateApplicationLoginConfigInput = "UpdateApplicationLoginConfigInputDto";
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
