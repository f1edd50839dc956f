//! The methods of the module `users`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::users::{
    CheckSessionStatus, CreateUser, CreateUsersBatch, DecryptUserFields, DeleteUserSyncRelations, DeleteUsersBatch, GetMfaStatus,
    GetOtpSecretByUser, GetUser, GetUserAccessibleApps, GetUserAuthorizedApps, GetUserAuthorizedResources, GetUserBatch,
    GetUserDepartments, GetUserGroups, GetUserIdentities, GetUserLoggedInApps, GetUserLoggedInIdentities, GetUserLoginHistory,
    GetUserMfaInfo, GetUserPasswordCiphertext, GetUserPrincipalAuthenticationInfo, GetUserRoles, GetUserSyncRelations, HasAnyRole,
    ImportOtp, IsUserExists, KickUsers, LinkIdentity, ListArchivedUsers, ListUsers, ListUsersByKeywords, ListUsersLegacy,
    ResetUserPrincipalAuthenticationInfo, ResignUser, ResignUserBatch, SendUserResetPasswordEmailLink, SetMfaStatus, SetUserDepartments,
    UnlinkIdentity, UpdateUser, UpdateUserBatch,
};

dispatch! {
    "users":
    list_users(ListUsers);
    list_users_legacy(ListUsersLegacy);
    get_user(GetUser);
    get_user_batch(GetUserBatch);
    decrypt_user_fields(DecryptUserFields);
    create_user(CreateUser);
    create_users_batch(CreateUsersBatch);
    update_user(UpdateUser);
    update_user_batch(UpdateUserBatch);
    delete_users_batch(DeleteUsersBatch);
    get_user_identities(GetUserIdentities);
    get_user_roles(GetUserRoles);
    get_user_principal_authentication_info(GetUserPrincipalAuthenticationInfo);
    reset_user_principal_authentication_info(ResetUserPrincipalAuthenticationInfo);
    get_user_departments(GetUserDepartments);
    set_user_departments(SetUserDepartments);
    get_user_groups(GetUserGroups);
    get_user_mfa_info(GetUserMfaInfo);
    list_archived_users(ListArchivedUsers);
    kick_users(KickUsers);
    is_user_exists(IsUserExists);
    get_user_accessible_apps(GetUserAccessibleApps);
    get_user_authorized_apps(GetUserAuthorizedApps);
    has_any_role(HasAnyRole);
    get_user_login_history(GetUserLoginHistory);
    get_user_logged_in_apps(GetUserLoggedInApps);
    get_user_logged_in_identities(GetUserLoggedInIdentities);
    resign_user(ResignUser);
    resign_user_batch(ResignUserBatch);
    get_user_authorized_resources(GetUserAuthorizedResources);
    check_session_status(CheckSessionStatus);
    import_otp(ImportOtp);
    get_otp_secret_by_user(GetOtpSecretByUser);
    get_user_password_ciphertext(GetUserPasswordCiphertext);
    link_identity(LinkIdentity);
    unlink_identity(UnlinkIdentity);
    set_mfa_status(SetMfaStatus);
    get_mfa_status(GetMfaStatus);
    get_user_sync_relations(GetUserSyncRelations);
    delete_user_sync_relations(DeleteUserSyncRelations);
    batch_get_user_encrypt_password(userIds: [str]);
    list_users_by_keywords(ListUsersByKeywords);
    send_user_reset_password_email_link(SendUserResetPasswordEmailLink);
}
