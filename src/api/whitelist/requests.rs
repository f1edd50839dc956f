//! What the methods for registration whitelists take.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app).
    pub struct AddWhitelistOfApp {
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// What `list` has: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are added. It is optional for the service, but nothing is added without it.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`list_whitelist_of_app`](crate::ManagementClient::list_whitelist_of_app).
    pub struct ListWhitelistOfApp {
        /// Which of the three whitelists is returned.
        pub type_: WhitelistType,
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app).
    pub struct DeleteWhitelistOfApp {
        /// What `list` has: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// The values that are deleted. What a request without it deletes is not documented: always set it.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`add_whitelist`](crate::ManagementClient::add_whitelist).
    pub struct AddWhitelist {
        /// What `list` has: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are added. It is optional for the service, but nothing is added without it.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`list_whitelist`](crate::ManagementClient::list_whitelist).
    pub struct ListWhitelist {
        /// Which of the three whitelists is returned.
        pub type_: WhitelistType,
    }
}

request! {
    /// A request for [`delete_whitelist`](crate::ManagementClient::delete_whitelist).
    pub struct DeleteWhitelist {
        /// What `list` has: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are deleted. What a request without it deletes is not documented: always set it.
        pub list?: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// What a registration whitelist consists of.
    pub enum WhitelistType {
        /// Names that users sign in with.
        Username = "USERNAME",
        /// Email addresses.
        Email = "EMAIL",
        /// Phone numbers.
        Phone = "PHONE",
    }
}
