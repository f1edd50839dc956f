//! Public accounts: lists, details, conversion, sign-out, deletion.

use serde_json::Value;

use super::types::PublicAccount;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AdvancedFilter, FuzzySearchField, Pagination, UserIdType, UserIdTypeOptions, UserSorting};
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "public_accounts";

    /// Returns one page of the public accounts that match a search text and filters.
    ///
    /// Without keywords and filters, these are all public accounts of the user pool. If there are several filters, an account
    /// must match each of them. [`iter`](Self::iter) with the same request returns all pages.
    ///
    /// # Examples
    ///
    /// The public accounts of one department whose last sign-in was at least a year ago, with their custom data:
    ///
    /// ```no_run
    /// use authing::public_accounts::{
    ///     AdvancedFilter, FilterOperator, ListPublicAccounts, ListPublicAccountsOptions,
    /// };
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let department = json!([{
    ///     "organizationCode": "example",
    ///     "departmentId": "6343bafc019f3d889206c4c1",
    ///     "departmentIdType": "department_id",
    ///     "includeChildrenDepartments": true,
    /// }]);
    /// let filters = [
    ///     AdvancedFilter::new("department", FilterOperator::In).value(department),
    ///     // 2025-11-21, in milliseconds since 1970.
    ///     AdvancedFilter::new("lastLogin", FilterOperator::Lesser).value(1_763_683_200_000_i64),
    /// ];
    /// let options = ListPublicAccountsOptions::new().with_custom_data(true);
    /// let request = ListPublicAccounts::new().advanced_filter(filters).options(options);
    /// for account in client.iter(request) {
    ///     let account = account?;
    ///     println!("{:?}: {:?}", account.username, account.custom_data);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listPublicAccounts")]
    pub fn list_public_accounts(request: &ListPublicAccounts) -> Page<PublicAccount> [page, limit in "options.pagination"] =
        read POST "/api/v3/list-public-accounts",
        errors = "Presumably [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a filter is not valid.";

    /// Returns one public account.
    ///
    /// Its custom data and departments are returned only if the request selects them.
    #[doc(alias = "getPublicAccount")]
    pub fn get_public_account(request: &GetPublicAccount) -> PublicAccount = read GET "/api/v3/get-public-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the public account does not exist.";

    /// Returns up to 50 public accounts.
    ///
    /// IDs without a public account are presumably omitted, and the order is not documented: match the results by their
    /// [`user_id`](crate::public_accounts::PublicAccount::user_id), not by position.
    #[doc(alias = "getPublicAccountBatch")]
    pub fn get_public_account_batch(request: &GetPublicAccountBatch) -> Vec<PublicAccount> =
        read GET "/api/v3/get-public-account-batch",
        errors = "Presumably [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no ID.";

    /// Deletes up to 50 public accounts permanently.
    ///
    /// The users that are bound to them keep their own accounts.
    /// [`resign_public_account_batch`](Self::resign_public_account_batch) disables public accounts and keeps their profiles.
    #[doc(alias = "deletePublicAccountsBatch")]
    pub fn delete_public_accounts_batch(request: &DeletePublicAccountsBatch) -> () =
        write POST "/api/v3/delete-public-accounts-batch",
        errors = "Presumably [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no ID.";

    /// Ends the sessions of a public account in up to 50 applications.
    ///
    /// Every person who uses the account there is signed out. The users that are bound to the account can sign in again: to
    /// prevent that, call [`unbind_public_account_of_user`](Self::unbind_public_account_of_user) first.
    #[doc(alias = "kickPublicAccounts")]
    pub fn kick_public_accounts(request: &KickPublicAccounts) -> () = write POST "/api/v3/kick-public-accounts",
        errors = "Presumably [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no application.";

    /// Converts the account of a user to a public account.
    ///
    /// `user_id` is the ID that the service assigned to the user, 24 hexadecimal digits; presumably it becomes the ID of the
    /// public account. There is no method for the opposite direction.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::public_accounts::{GetPublicAccount, SetPublicAccountOfUsers};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // The account of one person becomes the account of a team.
    /// let id = "5f702fcc913544c358cb2123";
    /// client.transfer_into_public_account(id)?;
    /// let team = ["5f702fcc913544c358cb2124", "5f702fcc913544c358cb2125"];
    /// client.set_public_account_of_users(&SetPublicAccountOfUsers::new(id, team))?;
    /// println!("{:?}", client.get_public_account(&GetPublicAccount::new(id))?.username);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "changeIntoPublicAccount")]
    #[doc(alias = "transferIntoPublicAccount")]
    pub fn transfer_into_public_account(user_id: str) -> () = once POST "/api/v3/transfer-into-public-account",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user does not exist.",
        check = "get_public_account";

    /// Resigns up to 50 public accounts that are no longer needed. This cannot be undone.
    ///
    /// All their permissions, departments, roles, groups and posts are removed. The profiles are kept, and the accounts are
    /// disabled: sign-in to applications fails. [`delete_public_accounts_batch`](Self::delete_public_accounts_batch) deletes
    /// the profiles as well.
    #[doc(alias = "resignPublicAccountBatch")]
    pub fn resign_public_account_batch(request: &ResignPublicAccountBatch) -> () =
        once POST "/api/v3/resign-public-account-batch",
        check = "get_public_account_batch";
}

request! {
    /// A request for [`list_public_accounts`](crate::ManagementClient::list_public_accounts), one page or all of them.
    pub struct ListPublicAccounts {
        /// Only public accounts with this text in one of the fields `phone`, `email`, `name`, `username` and `nickname`, or in
        /// those of `options.fuzzy_search_on`.
        pub keywords?: String,
        /// Conditions that a public account must meet, all of them: fields of the profile, custom fields, departments,
        /// applications.
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// An Elasticsearch query, as a JSON object, for conditions that keywords and filters cannot express.
        pub search_query?: Value,
        /// Page, order, searched fields, and the optional fields to return.
        pub options?: ListPublicAccountsOptions,
    }
}

request! {
    /// A request for [`get_public_account`](crate::ManagementClient::get_public_account).
    pub struct GetPublicAccount {
        /// The public account that is returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`: `user_id`, `phone`, `email`, `username` or `external_id`. The service's default is `user_id`, the
        /// ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Whether the response includes the `custom_data` of the public account. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `department_ids` of the public account. The service's default is `false`.
        pub with_department_ids?: bool,
    }
}

request! {
    /// A request for [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch).
    pub struct GetPublicAccountBatch {
        /// The public accounts that are returned, by IDs of the type `user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of all `user_ids`: `user_id`, `phone`, `email`, `username` or `external_id`. The service's default is
        /// `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Whether the response includes the `custom_data` of the public accounts. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `department_ids` of the public accounts. The service's default is `false`.
        pub with_department_ids?: bool,
    }
}

request! {
    /// A request for [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch).
    pub struct DeletePublicAccountsBatch {
        /// The public accounts that are deleted, by IDs of the type `options.user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of the `user_ids`; the IDs that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts).
    pub struct KickPublicAccounts {
        /// IDs of the applications in which the sessions end: 24 hexadecimal digits each.
        pub app_ids: Vec<String> [1..=50 items, sample "6229ffaaaaaaaaaacade3e3d"],
        /// The public account whose sessions end, by an ID of the type `options.user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`; the ID that the service assigned if not set.
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// A request for [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch).
    pub struct ResignPublicAccountBatch {
        /// The public accounts that are resigned, by IDs of the type `user_id_type`.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Type of all `user_ids`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// The page of a list of public accounts, its order, and the optional fields to return.
    pub struct ListPublicAccountsOptions {
        /// Number and size of the page. [`iter`](crate::ManagementClient::iter) sets the number.
        pub pagination?: Pagination,
        /// The order of the public accounts: by the first field, then by the second field for equal values of the first, and
        /// so on.
        pub sort?: Vec<UserSorting>,
        /// The fields in which `keywords` are searched. The service's default is `phone` (without country code), `email`,
        /// `name`, `username` and `nickname`.
        pub fuzzy_search_on?: Vec<FuzzySearchField>,
        /// Whether the public accounts have the values of their custom fields. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the public accounts have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
    }
}
