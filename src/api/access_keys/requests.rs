//! The requests of the access key methods.

use crate::declare::request;

request! {
    /// A request for [`list_access_key`](crate::ManagementClient::list_access_key).
    pub struct ListAccessKey {
        /// Only keys of the administrator with this user ID: 24 hexadecimal digits.
        pub user_id?: String,
        /// Only keys of the tenant with this ID.
        pub tenant_id?: String,
        /// Only keys of this type. The values are not documented.
        pub type_?: String,
        /// Only keys in these states: `activated`, `staging` (in rotation, still valid) or `revoked`. All if not set.
        pub status?: Vec<String>,
    }
}

request! {
    /// A request for [`get_access_key`](crate::ManagementClient::get_access_key).
    pub struct GetAccessKey {
        /// ID of the administrator that the key belongs to: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the key: the public part of the access key.
        pub access_key_id: String [sample "64f0a7b2c1d2e3f4a5b6c7d8"],
    }
}

request! {
    /// A request for [`create_access_key`](crate::ManagementClient::create_access_key).
    pub struct CreateAccessKey {
        /// Type of the new key. The values are not documented: inspect the requests that the console sends.
        pub type_: String,
        /// ID of the administrator that the key is created for: 24 hexadecimal digits. The default is not documented.
        pub user_id?: String,
        /// ID of the tenant that the key is for; the user pool if not set.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_access_key`](crate::ManagementClient::update_access_key).
    pub struct UpdateAccessKey {
        /// `true` makes the key `activated`, `false` makes it `revoked`.
        pub enable: bool,
        /// ID of the key: the public part of the access key.
        pub access_key_id: String [sample "64f0a7b2c1d2e3f4a5b6c7d8"],
    }
}
