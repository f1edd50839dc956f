//! The requests of the registration whitelist methods.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app).
    pub struct AddWhitelistOfApp {
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Kind of the values in `list`: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are added. The service does not require it, but a request without it adds no values.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`list_whitelist_of_app`](crate::ManagementClient::list_whitelist_of_app).
    pub struct ListWhitelistOfApp {
        /// The whitelist that is returned: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app).
    pub struct DeleteWhitelistOfApp {
        /// Kind of the values in `list`: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// ID of the application that the users register in: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// The values that are deleted. Always set it: the effect of a request without it is not documented.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`add_whitelist`](crate::ManagementClient::add_whitelist).
    pub struct AddWhitelist {
        /// Kind of the values in `list`: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are added. The service does not require it, but a request without it adds no values.
        pub list?: Vec<String>,
    }
}

request! {
    /// A request for [`list_whitelist`](crate::ManagementClient::list_whitelist).
    pub struct ListWhitelist {
        /// The whitelist that is returned: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
    }
}

request! {
    /// A request for [`delete_whitelist`](crate::ManagementClient::delete_whitelist).
    pub struct DeleteWhitelist {
        /// Kind of the values in `list`: user names, email addresses or phone numbers.
        pub type_: WhitelistType,
        /// The values that are deleted. Always set it: the effect of a request without it is not documented.
        pub list?: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// Types of registration whitelists.
    pub enum WhitelistType {
        /// Names that users register and sign in with.
        Username = "USERNAME",
        /// Email addresses.
        Email = "EMAIL",
        /// Phone numbers.
        Phone = "PHONE",
    }
}
