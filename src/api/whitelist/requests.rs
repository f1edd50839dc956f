//! TODO

use crate::declare::{open_enum, request};

request! {
    /// TODO A request for [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app).
    pub struct AddWhitelistOfApp {
        /// TODO "APP ID"
        pub app_id: String,
        /// TODO "白名单类型"
        pub type_: WhitelistType,
        /// TODO "类型参数"
        pub list?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`list_whitelist_of_app`](crate::ManagementClient::list_whitelist_of_app).
    pub struct ListWhitelistOfApp {
        /// TODO "白名单类型"
        pub type_: WhitelistType,
        /// TODO "APP ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app).
    pub struct DeleteWhitelistOfApp {
        /// TODO "白名单类型"
        pub type_: WhitelistType,
        /// TODO "APP ID"
        pub app_id: String,
        /// TODO "类型参数"
        pub list?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`add_whitelist`](crate::ManagementClient::add_whitelist).
    pub struct AddWhitelist {
        /// TODO "白名单类型"
        pub type_: WhitelistType,
        /// TODO "类型参数"
        pub list?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`list_whitelist`](crate::ManagementClient::list_whitelist).
    pub struct ListWhitelist {
        /// TODO "白名单类型"
        pub type_: WhitelistType,
    }
}

request! {
    /// TODO A request for [`delete_whitelist`](crate::ManagementClient::delete_whitelist).
    pub struct DeleteWhitelist {
        /// TODO "白名单类型"
        pub type_: WhitelistType,
        /// TODO "类型参数"
        pub list?: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// TODO of AddWhitelist.type, AddWhitelistOfApp.type, DeleteWhitelist.type, DeleteWhitelistOfApp.type
    pub enum WhitelistType {
        /// TODO
        Username = "USERNAME",
        /// TODO
        Email = "EMAIL",
        /// TODO
        Phone = "PHONE",
    }
}
