//! The responses of the access key methods.

use crate::declare::response;
use crate::redact::Secret;

response! {
    /// An access key of an administrator.
    pub struct AccessKey {
        /// ID of the key: the public part of the access key.
        pub access_key_id: String [present],
        /// Secret of the key: the confidential part of the access key.
        pub access_key_secret?: Secret,
        /// ID of the administrator that the key belongs to: 24 hexadecimal digits.
        pub user_id: String,
        /// When the key was created, in ISO 8601.
        pub created_at?: String,
        /// State of the key: `activated`, `staging` (in rotation, still valid) or `revoked`.
        pub status?: String,
        /// When a program last used the key, in ISO 8601; absent if never.
        pub last_date?: String,
        /// ID of the user pool that the key is for: 24 hexadecimal digits.
        pub user_pool_id: String,
        /// Whether the key is enabled.
        pub enable?: bool,
    }
}
