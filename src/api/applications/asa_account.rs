//! Accounts of form-filling (ASA) applications, and their assignments.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::TargetType;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// Stores an account of a form-filling (ASA) application and returns it with its ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{
    ///     AssignAsaAccount, AssignAsaAccountItem, CreateAsaAccount, TargetType,
    /// };
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let password = std::env::var("PASSWORD").unwrap_or_default();
    /// let app_id = "6391cf0f8b1f0a5d2c7e4b10";
    /// let info = json!({ "account": "reports", "password": password });
    /// let account = client.create_asa_account(&CreateAsaAccount::new(info, app_id))?;
    /// let readers = AssignAsaAccountItem::new(TargetType::Group, ["report-readers"]);
    /// let request = AssignAsaAccount::new(app_id, &account.account_id, [readers]);
    /// client.assign_asa_account(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createAsaAccount")]
    pub fn create_asa_account(request: &CreateAsaAccount) -> AsaAccount = once POST "/api/v3/create-asa-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.",
        check = "list_asa_accounts";

    /// Stores up to 100 accounts of one form-filling application.
    ///
    /// Their IDs are not returned: [`list_asa_accounts`](Self::list_asa_accounts) returns them.
    #[doc(alias = "createAsaAccountBatch")]
    #[doc(alias = "createAsaAccountsBatch")]
    pub fn create_asa_accounts_batch(request: &CreateAsaAccountsBatch) -> () = once POST "/api/v3/create-asa-accounts-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.",
        check = "list_asa_accounts";

    /// Replaces the stored data of an account, such as a changed password, and returns the account.
    #[doc(alias = "updateAsaAccount")]
    pub fn update_asa_account(request: &UpdateAsaAccount) -> AsaAccount = write POST "/api/v3/update-asa-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the account does not exist.";

    /// Returns one page of the accounts of an application.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listAsaAccount")]
    #[doc(alias = "listAsaAccounts")]
    pub fn list_asa_accounts(request: &ListAsaAccounts) -> Page<AsaAccount> [page, limit] = read GET "/api/v3/list-asa-accounts",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Returns one account of an application with its account data, passwords included.
    #[doc(alias = "getAsaAccount")]
    pub fn get_asa_account(request: &GetAsaAccount) -> AsaAccount = read GET "/api/v3/get-asa-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the account does not exist.";

    /// Returns up to 100 accounts of one application by their IDs.
    ///
    /// Whether unknown IDs are omitted or fail the call is not documented.
    #[doc(alias = "getAsaAccountBatch")]
    #[doc(alias = "getAsaAccountsBatch")]
    pub fn get_asa_accounts_batch(request: &GetAsaAccountsBatch) -> Vec<AsaAccount> = read POST "/api/v3/get-asa-accounts-batch";

    /// Deletes an account. It is no longer filled in for users that it is assigned to.
    #[doc(alias = "deleteAsaAccount")]
    pub fn delete_asa_account(request: &DeleteAsaAccount) -> () = write POST "/api/v3/delete-asa-account";

    /// Deletes up to 100 accounts of one application. They are no longer filled in for users that they are assigned to.
    #[doc(alias = "deleteAsaAccountBatch")]
    #[doc(alias = "deleteAsaAccountsBatch")]
    pub fn delete_asa_accounts_batch(request: &DeleteAsaAccountsBatch) -> () = write POST "/api/v3/delete-asa-accounts-batch";

    /// Assigns an account to users, groups, roles or departments, who can then sign in with it.
    #[doc(alias = "assignAsaAccount")]
    pub fn assign_asa_account(request: &AssignAsaAccount) -> () = once POST "/api/v3/assign-asa-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the account does not exist.",
        check = "get_asa_account_assigned_targets";

    /// Removes assignments of an account. The account is kept.
    #[doc(alias = "unassignAsaAccount")]
    pub fn unassign_asa_account(request: &UnassignAsaAccount) -> () = write POST "/api/v3/unassign-asa-account",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the account does not exist.";

    /// Returns one page of the users, groups, roles and departments that an account is assigned to.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getAsaAccountAssignedTargets")]
    pub fn get_asa_account_assigned_targets(request: &GetAsaAccountAssignedTargets) -> Page<AsaAccountTarget> [page, limit] =
        read GET "/api/v3/get-asa-account-assigned-targets",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the account does not exist.";

    /// Returns the account that is assigned to a target directly.
    ///
    /// An account that a user has only through a group, role or department is not found for the user.
    #[doc(alias = "getAssignedAccount")]
    pub fn get_assigned_account(request: &GetAssignedAccount) -> AsaAccount = read GET "/api/v3/get-assigned-account",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if no account is assigned to the target.";
}

request! {
    /// A request for [`create_asa_account`](crate::ManagementClient::create_asa_account).
    pub struct CreateAsaAccount {
        /// Values for the login form: a JSON object, usually with `account` and `password`.
        pub account_info: Value [hidden],
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`create_asa_accounts_batch`](crate::ManagementClient::create_asa_accounts_batch).
    pub struct CreateAsaAccountsBatch {
        /// The new accounts, all of one application.
        pub list: Vec<CreateAsaAccountsBatchItem> [1..=100 items],
        /// ID of the application that the accounts are for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`update_asa_account`](crate::ManagementClient::update_asa_account).
    pub struct UpdateAsaAccount {
        /// New values for the login form. Send all members: it is not documented whether omitted members are kept.
        pub account_info: Value [hidden],
        /// ID of the account that is changed.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`list_asa_accounts`](crate::ManagementClient::list_asa_accounts), one page or all of them.
    pub struct ListAsaAccounts {
        /// ID of the application whose accounts are listed: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Accounts on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_asa_account`](crate::ManagementClient::get_asa_account).
    pub struct GetAsaAccount {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// ID of the account that is returned.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
    }
}

request! {
    /// A request for [`get_asa_accounts_batch`](crate::ManagementClient::get_asa_accounts_batch).
    pub struct GetAsaAccountsBatch {
        /// IDs of the accounts that are returned.
        pub account_ids: Vec<String> [1..=100 items, sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// ID of the application that all of them are for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`delete_asa_account`](crate::ManagementClient::delete_asa_account).
    pub struct DeleteAsaAccount {
        /// ID of the account that is deleted.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`delete_asa_accounts_batch`](crate::ManagementClient::delete_asa_accounts_batch).
    pub struct DeleteAsaAccountsBatch {
        /// IDs of the accounts that are deleted.
        pub account_ids: Vec<String> [1..=100 items, sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// ID of the application that all of them are for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`assign_asa_account`](crate::ManagementClient::assign_asa_account).
    pub struct AssignAsaAccount {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// ID of the account that is assigned.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// The targets that may sign in with the account, one element for each kind of target.
        pub targets: Vec<AssignAsaAccountItem> [1..=10 items],
    }
}

request! {
    /// A request for [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account).
    pub struct UnassignAsaAccount {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// ID of the account whose assignments are removed.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// The targets that may no longer sign in with the account, one element for each kind of target.
        pub targets: Vec<AssignAsaAccountItem> [1..=10 items],
    }
}

request! {
    /// A request for [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets), one page or
    /// all of them.
    pub struct GetAsaAccountAssignedTargets {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// ID of the account whose assignments are listed.
        pub account_id: String [sample "6407a1d2c3b4a5f6e7d8c9b0"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Assignments on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_assigned_account`](crate::ManagementClient::get_assigned_account).
    pub struct GetAssignedAccount {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Kind of the target: user, role, group or department.
        pub target_type: TargetType,
        /// The ID of a user or department, or the code of a role or group.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// Targets of one kind, in an assignment of an account or its removal.
    pub struct AssignAsaAccountItem {
        /// Kind of the targets: users, roles, groups or departments.
        pub target_type: TargetType,
        /// The IDs of users or departments, or the codes of roles or groups.
        pub target_identifiers: Vec<String> [..=100 items, sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// One of several accounts that are stored.
    pub struct CreateAsaAccountsBatchItem {
        /// Values for the login form: a JSON object, usually with `account` and `password`.
        pub account_info: Value [hidden],
    }
}

response! {
    /// An account of a form-filling application.
    pub struct AsaAccount {
        /// ID of the application that the account is for: 24 hexadecimal digits.
        pub app_id: String,
        /// ID of the account, unique among those of its application.
        pub account_id: String [present],
        /// Values for the login form: a JSON object, usually with `account` and `password`.
        pub account_info?: Value [hidden],
    }
}

response! {
    /// A user, role, group or department that an account is assigned to.
    pub struct AsaAccountTarget {
        /// Kind of the target: user, role, group or department.
        pub target_type?: TargetType,
        /// The ID of a user or department, or the code of a role or group.
        pub target_identifier?: String,
    }
}
