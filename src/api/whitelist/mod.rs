//! Registration whitelists: user names, email addresses and phone numbers that may register.
//!
//! There are separate whitelists for user names, email addresses and phone numbers. If the whitelist of a type is enabled in the
//! console, users can register only with a listed value of this type. There are whitelists of the whole user pool, and of
//! single applications (the methods that end in `_of_app`).
//!
//! Entries have no IDs: they are deleted by their values. Whitelists do not apply to accounts that administrators create.
//!
//! # Examples
//!
//! ```no_run
//! use authing::whitelist::{AddWhitelist, ListWhitelist, WhitelistType};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let listed = client.list_whitelist(&ListWhitelist::new(WhitelistType::Email))?;
//! let mut missing = vec!["li@example.com", "wu@example.com"];
//! let is_listed = |email| listed.iter().any(|item| item.value.as_deref() == Some(email));
//! missing.retain(|email| !is_listed(*email));
//! if !missing.is_empty() {
//!     client.add_whitelist(&AddWhitelist::new(WhitelistType::Email).list(missing))?;
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::requests {
        AddWhitelist = "AddWhitelistDto";
        AddWhitelistOfApp = "AddWhitelistOfAppDto";
        DeleteWhitelist = "DeleteWhitelistDto";
        DeleteWhitelistOfApp = "DeleteWhitelistOfAppDto";
        ListWhitelist = "ListWhitelistDto";
        ListWhitelistOfApp = "ListWhitelistOfAppDto";
        WhitelistType;
    }
    self::responses {
        WhitelistItem = "WhitelistRespDto";
    }
}

endpoints! {
    feature = "whitelist";

    /// Adds values to a registration whitelist of one application.
    ///
    /// It is not documented whether the response has only the added entries, nor the result for values that are already listed. A
    /// single entry is returned as a list of one.
    #[doc(alias = "addWhitelistOfApp")]
    pub fn add_whitelist_of_app(request: &AddWhitelistOfApp) -> Vec<WhitelistItem> = once POST "/api/v3/add-whitelist-of-app",
        check = "list_whitelist_of_app";

    /// Lists all entries of a registration whitelist of one application, in one response.
    #[doc(alias = "listWhitelistsOfApp")]
    #[doc(alias = "listWhitelistOfApp")]
    pub fn list_whitelist_of_app(request: &ListWhitelistOfApp) -> Vec<WhitelistItem> = read GET "/api/v3/list-whitelist-of-app";

    /// Deletes values from a registration whitelist of one application.
    ///
    /// Accounts that have registered with them are kept.
    #[doc(alias = "deleteWhitelistOfApp")]
    pub fn delete_whitelist_of_app(request: &DeleteWhitelistOfApp) -> () = write POST "/api/v3/delete-whitelist-of-app",
        bare = true;

    /// Adds values to a registration whitelist of the user pool.
    ///
    /// It is not documented whether the response has only the added entries, nor the result for values that are already listed. A
    /// single entry is returned as a list of one.
    #[doc(alias = "addWhitelist")]
    #[doc(alias = "allowlist")]
    pub fn add_whitelist(request: &AddWhitelist) -> Vec<WhitelistItem> = once POST "/api/v3/add-whitelist",
        check = "list_whitelist";

    /// Lists all entries of a registration whitelist of the user pool, in one response.
    #[doc(alias = "listWhitelists")]
    #[doc(alias = "listWhitelist")]
    pub fn list_whitelist(request: &ListWhitelist) -> Vec<WhitelistItem> = read GET "/api/v3/list-whitelist";

    /// Deletes values from a registration whitelist of the user pool.
    ///
    /// Accounts that have registered with them are kept.
    #[doc(alias = "deleteWhitelist")]
    pub fn delete_whitelist(request: &DeleteWhitelist) -> () = write POST "/api/v3/delete-whitelist",
        bare = true;
}
