//! TODO

pub(super) mod access;
pub(super) mod changes;
pub(super) mod creation;
pub(super) mod listing;
pub(super) mod lookup;
pub(super) mod records;
pub(super) mod sign_in;

use crate::api::reexport;

reexport! {
    self::access {
        GetUserAccessibleApps = "GetUserAccessibleAppsDto";
        GetUserAuthorizedApps = "GetUserAuthorizedAppsDto";
        GetUserAuthorizedResources = "GetUserAuthorizedResourcesDto";
        GetUserDepartments = "GetUserDepartmentsDto";
        GetUserGroups = "GetUserGroupsDto";
        GetUserRoles = "GetUserRolesDto";
        HasAnyRole = "HasAnyRoleReqDto";
        SetUserDepartments = "SetUserDepartmentsDto";
        UserApp = "AppDto";
    }
    self::changes {
        CheckSessionStatus = "CheckSessionStatusDto";
        DeleteUsersBatch = "DeleteUsersBatchDto";
        KickUsers = "KickUsersDto";
        ResignUser = "ResignUserReqDto";
        ResignUserBatch = "ResignUserBatchReqDto";
        SendUserResetPasswordEmailLink = "SendUserResetPasswordEmailLinkBatchDto";
        SendUserResetPasswordEmailLinkItem = "SendUserResetPasswordEmailLinkDto";
        UpdateUser = "UpdateUserReqDto";
        UpdateUserBatch = "UpdateUserBatchReqDto";
        UpdateUserInfo = "UpdateUserInfoDto";
    }
    self::creation {
        CreateIdentity = "CreateIdentityDto";
        CreateUser = "CreateUserReqDto";
        CreateUserInfo = "CreateUserInfoDto";
        CreateUsersBatch = "CreateUserBatchReqDto";
    }
    self::listing {
        ArchivedUser = "ListArchivedUsersRespDto";
        ListArchivedUsers = "ListArchivedUsersDto";
        ListUsers = "ListUsersRequestDto";
        ListUsersByKeywords = "ListUsersRequestDto";
        ListUsersLegacy = "ListUsersLegacyDto";
        ListUsersOptions = "ListUsersOptionsDto";
    }
    self::lookup {
        DecryptUserFields = "UserFieldDecryptReqDto";
        DecryptedUserField = "UserFieldDecryptRespItemDto";
        EncryptedUserField = "UserFieldDecryptReqItemDto";
        GetUser = "GetUserDto";
        GetUserBatch = "GetUserBatchDto";
        GetUserIdentities = "GetUserIdentitiesDto";
        IsUserExists = "IsUserExistsReqDto";
        LinkIdentity = "LinkIdentityDto";
        UnlinkIdentity;
    }
    self::records {
        DeleteUserSyncRelations = "DeleteUserSyncRelationReqDto";
        GetUserPasswordCiphertext = "GetUserPasswordCiphertextDto";
        GetUserPrincipalAuthenticationInfo = "GetUserPrincipalAuthenticationInfoDto";
        GetUserSyncRelations = "GetUserSyncRelationsDto";
        PrincipalAuthenticationInfo = "PrincipalAuthenticationInfoDto";
        ResetUserPrincipalAuthenticationInfo = "ResetUserPrincipalAuthenticationInfoDto";
        UserEncryptedPassword = "GetUserEncryptPasswordBatchDataDto";
        UserPasswordCiphertext = "GetUserPasswordCiphertextDataDto";
    }
    self::sign_in {
        GetMfaStatus = "GetMfaStatusDto";
        GetOtpSecretByUser = "GetOtpSecretByUserDto";
        GetUserLoggedInApps;
        GetUserLoggedInIdentities = "GetUserLoggedInIdentitiesDto";
        GetUserLoginHistory = "GetUserLoginHistoryDto";
        GetUserMfaInfo = "GetUserMfaInfoDto";
        ImportOtp = "ImportOtpReqDto";
        ImportOtpItem = "ImportOtpItemDto";
        OtpSecret = "OtpSecretRespDto";
        SetMfaStatus = "SetMfaStatusDto";
        UserLoggedInApp = "UserLoggedInAppsDto";
        UserLoggedInIdentity = "UserLoggedInIdentitiesDto";
        UserLoginRecord = "UserLoginHistoryDto";
        UserMfaInfo = "UserMfaRespDto";
    }
    super::shared {
        AdvancedFilter = "ListPublicAccountsAdvancedFilterItemDto", "ListUsersAdvancedFilterItemDto";
        ApplicationMfa = "ApplicationMfaDto";
        AuthorizedResource = "AuthorizedResourceDto";
        CreateUserOptions = "CreatePublicAccountOptionsDto", "CreateUserOptionsDto";
        DepartmentI18n = "DepartmentI18nDto";
        DepartmentIdType;
        DepartmentMembership = "SetUserDepartmentDto";
        ExtIdpProvider;
        FilterOperator;
        FuzzySearchField;
        Gender;
        Group = "ResGroupDto", "GroupDto";
        Identity = "IdentityDto";
        LocalizedText = "LangObject";
        MembershipOrderBy;
        MfaTriggerData = "GetMfaInfoDataDto";
        Pagination = "ListWebhooksDto", "PaginationDto";
        PasswordEncryptType;
        PermissionStrategy;
        PolicyCondition;
        PolicyConditionOperator;
        PolicyConditionParam;
        PolicyEffect;
        ResourceType;
        Role = "RoleDto";
        RoleCode = "HasRoleRolesDto", "RoleCodeDto";
        SendCreateAccountNotification = "SendCreateAccountNotificationDto";
        SendResetPasswordNotification = "SendResetPasswordNotificationDto";
        SortingOrder;
        Translation = "LangUnit";
        UpdateUserBatchOptions = "UpdatePublicAccountBatchOptionsDto", "UpdateUserBatchOptionsDto";
        UpdateUserOptions = "UpdatePublicAccountOptionsDto", "UpdateUserOptionsDto";
        User = "UserDto";
        UserDepartment = "UserDepartmentRespDto";
        UserDepartmentSortBy;
        UserIdType;
        UserIdTypeOptions = "DeletePublicAccountsBatchOptionsDto", "DeleteUsersBatchOptionsDto", "HasAnyRoleOptionsDto", "KickPublicAccountsOptionsDto", "KickUsersOptionsDto", "ResetUserPrincipalAuthenticationInfoOptionsDto", "SetUserDepartmentsOptionsDto";
        UserOtp = "CreatePublicAccountOtpDto", "CreateUserOtpDto", "ImportOtpItemDataDto";
        UserSortField;
        UserSorting = "SortingDto";
        UserSourceType;
        UserStatus;
        UserSyncRelation = "UserSyncRelationDto";
        WorkStatus;
    }
}
