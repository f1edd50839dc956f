//! Access keys of administrators: the credentials of programs that call the management API.
//!
//! An access key has an ID and a secret, the two values that a client is configured with. It belongs to a collaborating
//! administrator, a user with the right to manage the user pool or one of its tenants, and has the permissions of this
//! administrator. A key is `activated`, `staging` (in rotation: it still works, but is being replaced) or `revoked`.
//!
//! To rotate a key without an interruption, create a new key, configure the programs with it, and then disable and delete the
//! old key.
//!
//! # Examples
//!
//! ```no_run
//! use authing::access_keys::{CreateAccessKey, ListAccessKey, UpdateAccessKey};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let user_id = "5f702fcc913544c358cb2123";
//! let request = ListAccessKey::new().user_id(user_id).status(["activated"]);
//! let old = client.list_access_key(&request)?;
//! # let key_type = std::env::var("KEY_TYPE").unwrap_or_default();
//! let request = CreateAccessKey::new(key_type).user_id(user_id);
//! let new = client.create_access_key(&request)?;
//! println!("new key {:?}", new.first().map(|key| &key.access_key_id));
//!
//! // When all programs have the new key:
//! for key in old {
//!     client.update_access_key(&UpdateAccessKey::new(false, key.access_key_id))?;
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::requests {
        CreateAccessKey = "CreateAccessKeyDto";
        GetAccessKey = "GetAccessKeyDto";
        ListAccessKey = "ListAccessKeyDto";
        UpdateAccessKey = "UpdateAccessKeyDto";
    }
    self::responses {
        AccessKey = "CreateAccessKeyRespDto", "GetAccessKeyRespDto", "ListAccessKeyRespDto";
    }
}

endpoints! {
    feature = "access_keys";

    /// Lists all access keys of an administrator, of a tenant or of the user pool, in one response.
    #[doc(alias = "getAccessKeyList")]
    #[doc(alias = "listAccessKey")]
    pub fn list_access_key(request: &ListAccessKey) -> Vec<AccessKey> = read GET "/api/v3/list-access-key";

    /// Returns one access key of an administrator, as a list with one element.
    ///
    /// The service declares a list, although the request names one key.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::access_keys::GetAccessKey;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let (user_id, key_id) = ("5f702fcc913544c358cb2123", "64f0a7b2c1d2e3f4a5b6c7d8");
    /// match client.get_access_key(&GetAccessKey::new(user_id, key_id))?.first() {
    ///     Some(key) => println!("last used {:?}", key.last_date),
    ///     None => println!("no such key"),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getAccessKey")]
    pub fn get_access_key(request: &GetAccessKey) -> Vec<AccessKey> = read GET "/api/v3/get-access-key";

    /// Creates an access key and returns it with its secret, as a list with one element.
    ///
    /// Keep the secret: whether later calls return it is not documented.
    #[doc(alias = "createAccessKey")]
    #[doc(alias = "API key")]
    pub fn create_access_key(request: &CreateAccessKey) -> Vec<AccessKey> = once POST "/api/v3/create-access-key",
        check = "list_access_key";

    /// Deletes an access key by its access key ID. Programs that use the key can no longer fetch access tokens.
    ///
    /// A client can delete the key that it is configured with. Its present access token may remain valid until it expires.
    #[doc(alias = "deleteAccessKey")]
    pub fn delete_access_key(access_key_id: str) -> () = write POST "/api/v3/delete-access-key";

    /// Enables or disables an access key without deleting it. No other property of a key can be changed.
    #[doc(alias = "updateAccessKey")]
    pub fn update_access_key(request: &UpdateAccessKey) -> () = write POST "/api/v3/update-access-key";
}
