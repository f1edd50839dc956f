//! TODO

pub(super) mod attribution;
pub(super) mod invitee;
pub(super) mod policy;
pub(super) mod roster;
mod types;
pub(super) mod universal;

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
        DefaultPasswordConfig = "DefaultPasswordConfigDto";
        DefaultPasswordType;
        ErrorMessageI18n = "ErrMsgI18nDto";
        FieldValidationRule = "AppValidateRuleDto";
        FieldValidationType;
        GetInvitationPolicy = "GetInvitationPolicyDto";
        GetInvitationPolicyEmailTemplate = "EmailTemplateQueryDto";
        InvitationEmailScene;
        InvitationField = "ExtendsFieldDto";
        InvitationFieldInputType;
        InvitationFieldList = "GetExtendsFieldsDto";
        InvitationFieldSource;
        InvitationFieldType;
        InvitationFieldUpdate = "UpdateExtendsFieldDto";
        InvitationLinkConfig = "InvitationLinkConfigDto";
        InviteLinkDisuseRule;
        InviteMethod;
        LinkExpiredTimeUnit;
        ListInvitationPolicies = "PaginationInvitationPolicyQueryDto";
        ListInvitationPolicyExtendsFields = "ListInvitationPolicyExtendsFieldsDto";
        PageExpiredTimeUnit;
        SendVerifyCodeMethod;
        UpdateInvitationPolicy = "UpdateInvitationPolicyDto";
        UpdateInvitationPolicyEmailTemplate = "UpdateEmailTemplateDto";
        UpdateInvitationPolicyExtendsFields = "PolicyExtendsFieldsDto";
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
    self::types {
        CombinedFilter = "CombineFiltersBaseDto";
        CombinedFilterItem = "CombineFilterItemDto";
        CombinedFilterOperator;
        FilterConjunction;
        UserSummary = "CommonUserDto";
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
