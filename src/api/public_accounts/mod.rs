//! Public accounts: accounts that several users share, such as that of a support team.
//!
//! Users sign in as themselves and then switch to a public account that they are bound to, without knowing its password. An
//! administrator binds users with [`set_public_account_of_users`](crate::ManagementClient::set_public_account_of_users) or
//! [`set_user_of_public_accounts`](crate::ManagementClient::set_user_of_public_accounts). The account of a single user can be
//! converted to a public account, but not back.
//!
//! A public account has nearly the same fields as a user of the module `users`, and an ID of the same form (24 hexadecimal
//! digits), which requests call `user_id`. Username, email address, phone number and `external_id` are unique in the user pool;
//! requests with a `user_id_type` accept them, too. Roles, groups, departments and a post are assigned to the public account
//! itself; the methods for these take IDs, where the modules `roles` and `groups` take codes.
//!
//! Methods with names like `get_..._of_...` return the complete list in one response, except
//! [`get_departments_of_public_account`](crate::ManagementClient::get_departments_of_public_account). The service may truncate
//! lists of public accounts to 10 elements.
//!
//! # Examples
//!
//! Create a public account and bind two users to it:
//!
//! ```no_run
//! use authing::public_accounts::{
//!     CreatePublicAccount, GetUsersOfPublicAccount, SetPublicAccountOfUsers,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let new = CreatePublicAccount::new().username("support").name("Support team");
//! let id = client.create_public_account(&new)?.user_id;
//! let team = ["5f702fcc913544c358cb2123", "5f702fcc913544c358cb2124"];
//! client.set_public_account_of_users(&SetPublicAccountOfUsers::new(&id, team))?;
//! for user in client.get_users_of_public_account(&GetUsersOfPublicAccount::new(&id))?.list {
//!     println!("{} can switch to the account", user.user_id);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

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
