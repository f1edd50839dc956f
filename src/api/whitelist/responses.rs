//! The responses of the registration whitelist methods.

use crate::declare::response;

response! {
    /// An entry of a registration whitelist.
    pub struct WhitelistItem {
        /// The user name, email address or phone number that may register.
        pub value?: String,
        /// When the entry was added, in ISO 8601.
        pub created_at?: String,
    }
}
