//! Single users and their identities: by an ID, a batch of IDs, or a unique field.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Identity, User, UserIdType};
use crate::declare::{request, response};
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// Returns one user by ID, email address, phone number, username, external ID or identity.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::users::{GetUser, UserIdType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let by_id = client.get_user(&GetUser::new("5f702fcc913544c358cb2123"))?;
    /// let by_phone = GetUser::new("13812345678").user_id_type(UserIdType::Phone);
    /// let found = match client.get_user(&by_phone.with_custom_data(true)) {
    ///     Ok(user) => Some(user),
    ///     Err(error) if error.kind() == ErrorKind::NotFound => None,
    ///     Err(error) => return Err(error),
    /// };
    /// println!("{:?}, {:?}", by_id.name, found.and_then(|user| user.custom_data));
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getUser")]
    pub fn get_user(request: &GetUser) -> User = read GET "/api/v3/get-user",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if `user_id` is not of its `user_id_type`, such as \
            a malformed email address.";

    /// Returns up to 50 users by their IDs.
    ///
    /// IDs without a user are presumably omitted without an error, so the result can be shorter than the list of IDs: match
    /// users by their fields, not by position.
    #[doc(alias = "getUserBatch")]
    pub fn get_user_batch(request: &GetUserBatch) -> Vec<User> = read GET "/api/v3/get-user-batch",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no ID.";

    /// Decrypts values of fields that the user pool encrypts.
    ///
    /// The request contains the private key: the service decrypts the values and returns them.
    #[doc(alias = "userFieldDecrypt")]
    #[doc(alias = "decryptUserFields")]
    pub fn decrypt_user_fields(request: &DecryptUserFields) -> Vec<DecryptedUserField> = read POST "/api/v3/users/field/decrypt";

    /// Returns all identities of a user at other identity providers.
    #[doc(alias = "getUserIdentities")]
    pub fn get_user_identities(request: &GetUserIdentities) -> Vec<Identity> = read GET "/api/v3/get-user-identities",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist.";

    /// Returns whether there is a user with this username, email address, phone number or external ID.
    ///
    /// At least one of them must be set. The combination of several fields is not documented: set one field per call. The
    /// result is a snapshot: another program may create the user before this one does.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::IsUserExists;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// if client.is_user_exists(&IsUserExists::new().email("lilei@example.com"))? {
    ///     println!("the email address is taken");
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "isUserExists")]
    pub fn is_user_exists(request: &IsUserExists) -> bool = read POST "/api/v3/is-user-exists",
        flag = "exists",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if no field is set.";

    /// Links an identity at another provider to a user, who can then sign in through that provider.
    #[doc(alias = "linkIdentity")]
    pub fn link_identity(request: &LinkIdentity) -> () = once POST "/api/v3/link-identity",
        check = "get_user_identities";

    /// Removes all identities of a user at one identity source.
    ///
    /// The user cannot sign in through that source any more, until an identity is linked again.
    #[doc(alias = "unlinkIdentity")]
    pub fn unlink_identity(request: &UnlinkIdentity) -> () = write POST "/api/v3/unlink-identity";
}

request! {
    /// A request for [`get_user`](crate::ManagementClient::get_user).
    pub struct GetUser {
        /// ID of the user that is returned, of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Whether custom fields are members of the user itself instead of its `custom_data`. The service's default is `false`;
        /// [`User`] has no field for them.
        pub flat_custom_data?: bool,
        /// Whether the response includes the `custom_data` of the user. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the user has the IDs of its posts, presumably as `post_id_list`. The service's default is `false`.
        pub with_post?: bool,
        /// Whether the response includes the `identities` of the user at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the response includes the `department_ids` of the user. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Whether the response includes the `tenant_ids` of the user. The default is not documented; presumably `false`.
        pub with_tenant_ids?: bool,
    }
}

request! {
    /// A request for [`get_user_batch`](crate::ManagementClient::get_user_batch).
    pub struct GetUserBatch {
        /// IDs of the users that are returned, all of the type `user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of the `user_ids`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Whether the response includes the `custom_data` of the users. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether custom fields are members of each user itself instead of its `custom_data`. The service's default is
        /// `false`; [`User`] has no field for them.
        pub flat_custom_data?: bool,
        /// Whether the response includes the `identities` of the users at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the users have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Whether the response includes the `tenant_ids` of the users. The default is not documented; presumably `false`.
        pub with_tenant_ids?: bool,
    }
}

request! {
    /// A request for [`decrypt_user_fields`](crate::ManagementClient::decrypt_user_fields).
    pub struct DecryptUserFields {
        /// The encrypted values, each with the user and the field that it belongs to.
        pub data: Vec<EncryptedUserField>,
        /// The private key of the data encryption, from the security settings of the console.
        pub private_key: Secret,
    }
}

request! {
    /// A request for [`get_user_identities`](crate::ManagementClient::get_user_identities).
    pub struct GetUserIdentities {
        /// The user whose identities are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`is_user_exists`](crate::ManagementClient::is_user_exists).
    pub struct IsUserExists {
        /// The name that the user would sign in with.
        pub username?: String,
        /// The email address, in upper or lower case.
        pub email?: String,
        /// The phone number without its country code. The request has no field for the country code.
        pub phone?: String,
        /// The ID of the user in your own system.
        pub external_id?: String,
    }
}

request! {
    /// A request for [`link_identity`](crate::ManagementClient::link_identity).
    pub struct LinkIdentity {
        /// The user's ID at the provider, as the provider returns it after a sign-in.
        pub user_id_in_idp: String [sample "ou_4c1d9e77b0a35f28"],
        /// ID of the user that the identity is linked to: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the identity source that the identity belongs to.
        pub ext_idp_id: String [sample "6310a4f7c2d85e9b1f07d3a6"],
        /// Type of the ID in `user_id_in_idp`, as in [`Identity::type_`]. The service's default is `generic`.
        pub type_?: String,
        /// Deprecated by the service, which ignores it: do not set it.
        pub is_social?: bool,
        /// The user's profile at the provider, as a JSON object. Only one official SDK has this field.
        pub user_info_in_idp?: Value [hidden],
    }
}

request! {
    /// A request for [`unlink_identity`](crate::ManagementClient::unlink_identity).
    pub struct UnlinkIdentity {
        /// ID of the user whose identities are removed: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the identity source whose identities are removed.
        pub ext_idp_id: String [sample "6310a4f7c2d85e9b1f07d3a6"],
        /// Type of the provider's ID that is removed, as in [`Identity::type_`]. The service's default is `generic`.
        pub type_?: String,
        /// Deprecated by the service, which ignores it: do not set it.
        pub is_social?: bool,
    }
}

request! {
    /// The encrypted value of a field of a user.
    pub struct EncryptedUserField {
        /// The user of the value: an ID, username, email address, phone number or external ID. The response repeats it.
        pub user_id?: String,
        /// Name of the encrypted field, such as `phone`. The response repeats it.
        pub field_name?: String,
        /// The encrypted text, as the service returned it in the user.
        pub encrypted_content: String,
    }
}

response! {
    /// The decrypted value of a field of a user.
    pub struct DecryptedUserField {
        /// The user of the value, as in the request.
        pub user_id?: String,
        /// Name of the decrypted field, such as `phone`.
        pub field_name?: String,
        /// The value in plain text. `Debug` does not show it.
        pub decrypted_content?: String [hidden],
    }
}
