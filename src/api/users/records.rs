//! Other records about a user: verified identity, encrypted passwords, relations of the sync center.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{UserIdType, UserIdTypeOptions, UserSyncRelation};
use crate::declare::{request, response};
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// Returns the record of the verification of a user's real identity.
    ///
    /// The service's documentation declares a page, but the service returns one record. This method reads both forms.
    #[doc(alias = "getUserPrincipalAuthenticationInfo")]
    pub fn get_user_principal_authentication_info(
        request: &GetUserPrincipalAuthenticationInfo
    ) -> PrincipalAuthenticationInfo = read GET "/api/v3/get-user-principal-authentication-info", first_row = true;

    /// Deletes the record of the verification of a user's real identity.
    ///
    /// The service reports an error (`statusCode` 499) if there is no such record, so that a second call fails.
    #[doc(alias = "resetUserPrincipalAuthenticationInfo")]
    pub fn reset_user_principal_authentication_info(request: &ResetUserPrincipalAuthenticationInfo) -> () =
        once POST "/api/v3/reset-user-principal-authentication-info",
        check = "get_user_principal_authentication_info";

    /// Returns a user's password, encrypted with a public key (RSA or SM2) that is set up in the console.
    ///
    /// Only the owner of the private key can decrypt it.
    #[doc(alias = "getUserPasswordCiphertext")]
    pub fn get_user_password_ciphertext(request: &GetUserPasswordCiphertext) -> UserPasswordCiphertext =
        read POST "/api/v3/get-user-password-ciphertext";

    /// Returns all accounts of a user in the systems that the sync center connects.
    #[doc(alias = "getUserSyncRelations")]
    pub fn get_user_sync_relations(request: &GetUserSyncRelations) -> Vec<UserSyncRelation> =
        read GET "/api/v3/get-user-sync-relations";

    /// Deletes the relation between a user and an account in a system that the sync center connects.
    ///
    /// Only the relation is deleted, not the user or the account. A later synchronization may create it again.
    #[doc(alias = "deleteUserSyncRelations")]
    pub fn delete_user_sync_relations(request: &DeleteUserSyncRelations) -> () = write POST "/api/v3/delete-user-sync-relations";

    /// Returns the encrypted passwords of several users, identified by their IDs of 24 hexadecimal digits.
    ///
    /// [`get_user_password_ciphertext`](Self::get_user_password_ciphertext) is for one user, by any kind of ID. The maximum
    /// number of IDs is not documented; batches of the service generally have at most 50 elements.
    #[doc(alias = "getUserEncryptPasswordBatch")]
    #[doc(alias = "batchGetUserEncryptPassword")]
    pub fn batch_get_user_encrypt_password(user_ids: [str]) -> Vec<UserEncryptedPassword> =
        read POST "/api/v3/batch-get-user-encrypt-password";
}

request! {
    /// A request for
    /// [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info).
    pub struct GetUserPrincipalAuthenticationInfo {
        /// The user whose record is returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for
    /// [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info).
    pub struct ResetUserPrincipalAuthenticationInfo {
        /// The user whose record is deleted, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext).
    pub struct GetUserPasswordCiphertext {
        /// The user whose password is returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations).
    pub struct GetUserSyncRelations {
        /// The user whose accounts are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations).
    pub struct DeleteUserSyncRelations {
        /// The connected system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
        /// `xiaoshouyi`, `maycur`, `scim` or `moka`; [`UserSyncRelation::provider`] has those of the user.
        pub provider: String [sample "wechatwork"],
        /// The user whose relation is deleted, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

response! {
    /// The record of the verification of a user's real identity.
    pub struct PrincipalAuthenticationInfo {
        /// Whether the identity was verified.
        pub authenticated?: bool,
        /// Type of the verified person or organization. The values are not documented. (Its official description, the ID of the
        /// user, is wrong.)
        pub principal_type?: String,
        /// Number of the document that the identity was verified with, such as an identity card; empty if not returned.
        pub principal_code: String,
        /// Name in that document.
        pub principal_name?: String,
        /// When the identity was verified, as text in a standard format, presumably ISO 8601.
        pub authenticated_at?: String,
    }
}

response! {
    /// The encrypted password of one of several users.
    pub struct UserEncryptedPassword {
        /// ID of the user that has the password: 24 hexadecimal digits.
        pub user_id: String [present],
        /// The password, encrypted with the public key of the console's settings.
        pub encrypted_password?: Secret,
    }
}

response! {
    /// The encrypted password of a user.
    pub struct UserPasswordCiphertext {
        /// The password, encrypted with the public key of the console's settings. `Debug` does not show it.
        pub ciphertext?: Secret,
    }
}
