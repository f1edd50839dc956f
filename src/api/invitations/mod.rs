//! Invitations: links and emails that let people create accounts in the user pool.
//!
//! There are two kinds. A **universal invitation** is a link that is not bound to a person: people use it to apply, and join
//! immediately or after an administrator approves the application.
//!
//! An **invitation by policy** is an email to one person. A *policy* defines the validity of the link, the steps of the
//! registration, and, by its *attributions*, the departments, posts, roles and groups that invited people are assigned to. A
//! *roster* is a list of people, the *invitees*, and is bound to one policy. When the invitations of a roster are sent, the
//! service saves a snapshot of the policy: methods with `roster_id` in addition to `policy_id` can return it. The status of
//! an invitee shows the state of the invitation.
//!
//! Policies, rosters and invitees have IDs; the ID of an invitee is not a user ID. The service does not document the fields
//! of a policy, so policies are returned as any JSON.
//!
//! # Examples
//!
//! ```no_run
//! use authing::invitations::{
//!     CreateInvitationRoster, ImportInvitationInvitees, UpdateInvitationRoster,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! // A roster of people from a file, bound to a policy that exists.
//! let request = CreateInvitationRoster::new("Interns 2027");
//! let roster_id = client.create_invitation_roster(&request)?.roster_id;
//! let file = "https://files.example.com/interns.xlsx";
//! client.import_invitation_invitees(&ImportInvitationInvitees::new(&roster_id, file))?;
//! let policy_id = "6343b98b7cfbd1a9366e9b7c";
//! let request = UpdateInvitationRoster::new(&roster_id).policy_id(policy_id);
//! client.update_invitation_roster(&request)?;
//! // Not idempotent: called again, it sends people a second email.
//! client.send_roster_invitation(&roster_id)?;
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod attribution;
mod filter;
pub(super) mod invitee;
pub(super) mod policy;
mod policy_settings;
mod registration_field;
pub(super) mod roster;
pub(super) mod universal;
mod user_summary;

use crate::declare::reexport;

reexport! {
    self::attribution {
        AddInvitationPolicyUserAttribution = "AddInvitationPolicyUserAttributionDto";
        AddInvitationPolicyUserAttributionsBatch = "AddInvitationPolicyUserAttributionsBatchDto";
        GetInvitationPolicyUserAttribution = "GetInvitationPolicyUserAttributionDto";
        GetInvitationPolicyUserAttributionMainDepartment = "GetInvitationPolicyUserAttributionMainDepartmentDto";
        InvitationDepartment = "InvitationDepartmentRespDto";
        ListInvitationPolicyUserAttributions = "ListInvitationPolicyUserAttributionsDto";
        RemoveInvitationPolicyUserAttribution = "RemoveInvitationPolicyUserAttributionDto";
        RemoveInvitationPolicyUserAttributionsBatch = "RemoveInvitationPolicyUserAttributionsBatchDto";
        SetInvitationPolicyUserAttributionMainDepartment = "SetInvitationPolicyUserAttributionMainDepartmentDto";
        UserAttribution = "UserAttributionDto";
        UserAttributionMainDepartment = "UserAttributionMainDepartmentDto";
        UserAttributionTargetType;
        UserAttributionTargets = "InvitationPolicyUserAttributionListDto";
    }
    self::filter {
        CombinedFilter = "CombineFiltersBaseDto";
        CombinedFilterItem = "CombineFilterItemDto";
        CombinedFilterOperator;
        FilterConjunction;
    }
    self::invitee {
        BatchDeleteInvitationInvitees = "DeleteRosterUsersDto";
        ImportInvitationInvitees = "ImportUsersDto";
        InvitationFile = "ImportExportTemplateRespDto";
        Invitee = "InvitationUserDto";
        InviteeImportResult = "ImportInviteeDto";
        InviteeSource;
        InviteeStatus;
        ListInvitationInvitees = "ListInvitationUserDto";
        QuickFilterInvitees = "QuickFilterInvitationUserDto";
        RosterInvitee = "QuickFilterInviteeRecordDto";
        UploadInvitationInvitees = "UploadDto";
    }
    self::policy {
        CreateInvitationPolicy = "CreateInvitationPolicyDto";
        GetInvitationPolicy = "GetInvitationPolicyDto";
        GetInvitationPolicyEmailTemplate = "EmailTemplateQueryDto";
        ListInvitationPolicies = "PaginationInvitationPolicyQueryDto";
        ListInvitationPolicyExtendsFields = "ListInvitationPolicyExtendsFieldsDto";
        UpdateInvitationPolicy = "UpdateInvitationPolicyDto";
        UpdateInvitationPolicyEmailTemplate = "UpdateEmailTemplateDto";
        UpdateInvitationPolicyExtendsFields = "PolicyExtendsFieldsDto";
    }
    self::policy_settings {
        DefaultPasswordConfig = "DefaultPasswordConfigDto";
        DefaultPasswordType;
        InvitationEmailScene;
        InvitationLinkConfig = "InvitationLinkConfigDto";
        InviteLinkDisuseRule;
        InviteMethod;
        LinkExpiredTimeUnit;
        PageExpiredTimeUnit;
        SendVerifyCodeMethod;
    }
    self::registration_field {
        ErrorMessageI18n = "ErrMsgI18nDto";
        FieldValidationRule = "AppValidateRuleDto";
        FieldValidationType;
        InvitationField = "ExtendsFieldDto";
        InvitationFieldInputType;
        InvitationFieldList = "GetExtendsFieldsDto";
        InvitationFieldSource;
        InvitationFieldType;
        InvitationFieldUpdate = "UpdateExtendsFieldDto";
    }
    self::roster {
        CreateInvitationRoster = "CreateInvitationRosterDto";
        GetInvitationRoster = "GetInvitationRosterDto";
        InvitationRoster = "InvitationRosterDto";
        InvitationRosterStatus;
        ListInvitationRosters = "ListInvitationRosterDto";
        ListInvitationRostersByNoPolicyId = "ListInvitationRosterDto";
        ListInvitationRostersByPolicyId = "ListInvitationRosterByPolicyIdDto";
        RevertRosterInvitation = "RevertRosterInvitationDto";
        SendRosterInvitationBatch = "SendRosterInvitationBatchDto";
        UpdateInvitationRoster = "UpdateInvitationRosterDto";
        UpdateInvitationRosterBatchBindPolicy = "BatchBindPolicy";
        UpdateInvitationRosterBatchUnbindPolicy = "BatchUnbindPolicy";
    }
    self::universal {
        ApplicantChannel;
        ApplicantStatus;
        FilterUniversalInvitationApplicants = "PaginationUniversalInvitationApplicantQueryDto";
        GetUniversalInvitationSettings = "GetUniversalInvitationSettingsDto";
        InvitationConfig = "InvitationConfigDto";
        InvitationLink = "GenerateInvitationLinkDto";
        UniversalInvitationApplicant = "UniversalInvitationApplicantData";
        UniversalInvitationSettings = "GetUniversalInvitationDto";
        UpdateUniversalInvitationSettings = "UpdateUniversalInvitationDto";
    }
    self::user_summary {
        UserSummary = "CommonUserDto";
    }
    super::shared {
        CustomFieldI18n;
        DepartmentI18n = "DepartmentI18nDto";
        EmailTemplate = "EmailTemplateDto";
        EmailTemplateType;
        LocalizedText = "LangObject";
        TemplateEngine;
        Translation = "LangUnit";
    }
}
