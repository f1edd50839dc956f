//! Users of the user pool: accounts and profiles, identities, sign-ins, roles, departments and applications.
//!
//! The service assigns each user an ID of 24 hexadecimal digits. Username, email address, phone number and `external_id` (the
//! ID in your own system) are also unique in the user pool, and so is an identity at another provider. Requests with a
//! `user_id_type` accept each of them as `user_id`. A new user needs a username, an email address or a phone number.
//!
//! An account has a [`UserStatus`]: only [`Activated`](UserStatus::Activated) users can sign in. A user who leaves the
//! organization is resigned ([`resign_user`](crate::ManagementClient::resign_user)), which keeps the profile, or deleted
//! ([`delete_users_batch`](crate::ManagementClient::delete_users_batch)). Departments, roles, groups and posts are assigned to
//! users. The methods here list those of one user; the modules `organizations`, `roles`, `groups` and `posts` manage them.
//!
//! Custom data, identities and department IDs are returned only if the request selects them (`with_custom_data` and
//! others). Otherwise these fields of [`User`] are `None`, even if the user has values.
//!
//! # Examples
//!
//! A user by email address; a user that does not exist is `None`:
//!
//! ```no_run
//! use authing::users::{GetUser, User, UserIdType};
//! use authing::{ErrorKind, ManagementClient};
//!
//! fn find(client: &ManagementClient, email: &str) -> authing::Result<Option<User>> {
//!     match client.get_user(&GetUser::new(email).user_id_type(UserIdType::Email)) {
//!         Ok(user) => Ok(Some(user)),
//!         Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
//!         Err(error) => Err(error),
//!     }
//! }
//! ```
//!
//! Create a user, or update the user who has this external ID already:
//!
//! ```no_run
//! use authing::ErrorKind;
//! use authing::users::{CreateUser, UpdateUser, UpdateUserOptions, UserIdType};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let by_external_id = UpdateUserOptions::new().user_id_type(UserIdType::ExternalId);
//! let update = UpdateUser::new("hr-1001").name("Li Lei").options(by_external_id);
//! let user = match client.update_user(&update) {
//!     Err(error) if error.kind() == ErrorKind::NotFound => {
//!         let new = CreateUser::new().external_id("hr-1001").username("lilei").name("Li Lei");
//!         client.create_user(&new)?
//!     }
//!     updated => updated?,
//! };
//! println!("{}", user.user_id);
//! # Ok::<(), authing::Error>(())
//! ```
//!
//! All users with their custom data, page after page:
//!
//! ```no_run
//! use authing::users::{ListUsers, ListUsersOptions};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let options = ListUsersOptions::new().with_custom_data(true);
//! for user in client.iter(ListUsers::new().options(options)) {
//!     let user = user?;
//!     let badge = user.custom_data.as_ref().and_then(|data| data["badge"].as_str());
//!     println!("{} has the badge {badge:?}", user.user_id);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod access;
pub(super) mod changes;
pub(super) mod creation;
pub(super) mod listing;
pub(super) mod lookup;
pub(super) mod records;
pub(super) mod sign_in;

use crate::declare::reexport;

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
