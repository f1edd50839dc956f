//! TODO

pub(super) mod account;
pub(super) mod changes;
pub(super) mod links;
mod types;

use crate::declare::reexport;

reexport! {
    self::account {
        DeletePublicAccountsBatch = "DeletePublicAccountsBatchDto";
        GetPublicAccount = "GetPublicAccountDto";
        GetPublicAccountBatch = "GetPublicAccountBatchDto";
        KickPublicAccounts = "KickPublicAccountsDto";
        ListPublicAccounts = "ListPublicAccountsRequestDto";
        ListPublicAccountsOptions = "ListPublicAccountsOptionsDto";
        ResignPublicAccountBatch = "ResignUserBatchReqDto";
    }
    self::changes {
        CreatePublicAccount = "CreatePublicAccountReqDto";
        CreatePublicAccountsBatch = "CreatePublicAccountBatchReqDto";
        UpdatePublicAccount = "UpdatePublicAccountReqDto";
        UpdatePublicAccountBatch = "UpdatePublicAccountBatchReqDto";
        UpdatePublicAccountInfo = "UpdatePublicAccountInfoDto";
    }
    self::links {
        GetDepartmentsOfPublicAccount = "GetDepartmentsOfPublicAccountDto";
        GetGroupsOfPublicAccount = "GetGroupsOfPublicAccountDto";
        GetPublicAccountsOfDepartment = "GetPublicAccountsOfDepartmentDto";
        GetPublicAccountsOfGroup = "GetPublicAccountsOfGroupDto";
        GetPublicAccountsOfPost = "GetPublicAccountsOfPostDto";
        GetPublicAccountsOfRole = "GetPublicAccountsOfRoleDto";
        GetPublicAccountsOfUser = "GetPublicAccountsOfUserDto";
        GetRolesOfPublicAccount = "GetRolesOfPublicAccountDto";
        GetUsersOfPublicAccount = "GetUsersOfPublicAccountDto";
        SetPublicAccountOfDepartments = "SetUserDepartmentsDto";
        SetPublicAccountOfGroups = "SetUserGroupsDto";
        SetPublicAccountOfPost = "UserConnectionPostDto";
        SetPublicAccountOfRoles = "SetUserRolesDto";
        SetPublicAccountOfUsers = "SetPublicAccountBatchReqDto";
        SetUserOfPublicAccounts = "SetUserOfPublicAccountBatchReqDto";
        UnbindPublicAccountOfPost = "UserConnectionPostDto";
        UnbindPublicAccountOfUser = "UnbindPublicAccountBatchReqDto";
    }
    self::types {
        PublicAccount = "PublicAccountDto";
    }
    super::shared {
        AdvancedFilter = "ListPublicAccountsAdvancedFilterItemDto", "ListUsersAdvancedFilterItemDto";
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
        Pagination = "ListWebhooksDto", "PaginationDto";
        PasswordEncryptType;
        Post = "CreatePostDto", "PostDto", "PostInfoDto";
        Role = "RoleDto";
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
        WorkStatus;
    }
}
