//! Data policies and the subjects that they are granted to: methods and types.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AvailabilityCheck, PolicyEffect, SubjectType};
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// Creates a data policy and returns it.
    ///
    /// It has no effect until [`authorize_data_policies`](Self::authorize_data_policies) grants it to a subject.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::{CreateDataPolicy, DataPolicyStatement, PolicyEffect};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Namespace, resource, action; of a tree, its nodes before the action.
    /// let allowed = ["library/archive/*", "library/shelves/history/ancient/read"];
    /// let denied = ["library/shelves/history/secret/read"];
    /// let statements = [
    ///     DataPolicyStatement::new(PolicyEffect::Allow, allowed),
    ///     DataPolicyStatement::new(PolicyEffect::Deny, denied),
    /// ];
    /// let historians = CreateDataPolicy::new(statements, "Historians");
    /// println!("{}", client.create_data_policy(&historians)?.policy_id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createDataPolicy")]
    #[doc(alias("ABAC", "access control"))]
    pub fn create_data_policy(request: &CreateDataPolicy) -> DataPolicy = once POST "/api/v3/create-data-policy",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the name is empty or there is no statement, \
            [`ErrorKind::EndpointResponse`](crate::ErrorKind::EndpointResponse) if a statement has no permission.",
        check = "list_data_policies";

    /// Returns one page of the data policies of the user pool, with the resources and subjects of each.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. If names and IDs are sufficient, use
    /// [`list_simple_data_policies`](Self::list_simple_data_policies).
    #[doc(alias = "listDataPolices")]
    #[doc(alias = "listDataPolicies")]
    pub fn list_data_policies(request: &ListDataPolicies) -> Page<DataPolicySummary> [page, limit] =
        read GET "/api/v3/list-data-policies";

    /// Returns one page of the data policies of the user pool, with only ID, name and description.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listSimpleDataPolices")]
    #[doc(alias = "listSimpleDataPolicies")]
    pub fn list_simple_data_policies(request: &ListSimpleDataPolicies) -> Page<SimpleDataPolicy> [page, limit] =
        read GET "/api/v3/list-simple-data-policies";

    /// Returns one data policy by its ID.
    #[doc(alias = "getDataPolicy")]
    pub fn get_data_policy(policy_id: str) -> DataPolicy = read GET "/api/v3/get-data-policy",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the ID is empty.";

    /// Changes the properties of a data policy that the request sets, and returns it.
    ///
    /// New statements replace all present ones, for all subjects that the policy is granted to.
    #[doc(alias = "updateDataPolicy")]
    pub fn update_data_policy(request: &UpdateDataPolicy) -> DataPolicy = write POST "/api/v3/update-data-policy",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the ID is empty.";

    /// Deletes a data policy by its ID, with its relations to data resources.
    #[doc(alias = "deleteDataPolicy")]
    pub fn delete_data_policy(policy_id: str) -> () = write POST "/api/v3/delete-data-policy",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the ID is empty.";

    /// Checks whether a data policy could be created with this name, of up to 50 characters.
    ///
    /// A name that is taken is an **error** here, because the service reports it with `statusCode` 602.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let free = match client.check_data_policy_exists("Historians") {
    ///     Ok(check) => check.is_valid == Some(true),
    ///     Err(error) if error.kind() == ErrorKind::EndpointResponse => false,
    ///     Err(error) => return Err(error),
    /// };
    /// println!("{free}");
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "checkDataPolicyExists")]
    pub fn check_data_policy_exists(policy_name: str) -> AvailabilityCheck = read GET "/api/v3/check-data-policy-exists",
        errors = "[`ErrorKind::EndpointResponse`](crate::ErrorKind::EndpointResponse) if the name is taken, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if it is empty.";

    /// Returns one page of the users, groups, roles and departments that a data policy is granted to.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listDataPolicyTargets")]
    pub fn list_data_policy_targets(request: &ListDataPolicyTargets) -> Page<DataPolicyTarget> [page, limit] =
        read GET "/api/v3/list-data-policy-targets",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the ID of the data policy is empty.";

    /// Grants each of up to 50 data policies to each of the given users, groups, roles and departments.
    #[doc(alias = "authorizeDataPolicies")]
    pub fn authorize_data_policies(request: &AuthorizeDataPolicies) -> () = once POST "/api/v3/authorize-data-policies",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if one of the lists is empty.",
        check = "list_data_policy_targets";

    /// Revokes one data policy from one user, group, role or department.
    #[doc(alias = "revokeDataPolicy")]
    pub fn revoke_data_policy(request: &RevokeDataPolicy) -> () = write POST "/api/v3/revoke-data-policy",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if one of the IDs is empty.";
}

request! {
    /// A request for [`create_data_policy`](crate::ManagementClient::create_data_policy).
    pub struct CreateDataPolicy {
        /// Statements of the new policy: the actions that it allows or denies.
        pub statement_list: Vec<DataPolicyStatement> [1..=5 items],
        /// Name of the new policy, unique in the user pool.
        pub policy_name: String [..=50, sample "Historians"],
        /// Human-readable description of the new policy.
        pub description?: String [..=200],
    }
}

request! {
    /// A request for [`list_data_policies`](crate::ManagementClient::list_data_policies), one page or all of them.
    pub struct ListDataPolicies {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Data policies on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only data policies whose name contains this text.
        pub query?: String [..=50],
    }
}

request! {
    /// A request for [`list_simple_data_policies`](crate::ManagementClient::list_simple_data_policies), one page or all of them.
    pub struct ListSimpleDataPolicies {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Data policies on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for the names of data policies; all policies if not set.
        pub query?: String [..=50],
    }
}

request! {
    /// A request for [`update_data_policy`](crate::ManagementClient::update_data_policy).
    pub struct UpdateDataPolicy {
        /// ID of the policy that is changed.
        pub policy_id: String [sample "5f702fcc913544c358cb2125"],
        /// The new name, unique in the user pool; unchanged if not set.
        pub policy_name?: String [..=50],
        /// New description of the policy; unchanged if not set.
        pub description?: String [..=200],
        /// New statements of the policy, which replace all present ones; unchanged if not set.
        pub statement_list?: Vec<DataPolicyStatement> [1..=5 items],
    }
}

request! {
    /// A request for [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets), one page or all of them.
    pub struct ListDataPolicyTargets {
        /// ID of the policy whose subjects are listed.
        pub policy_id: String [sample "5f702fcc913544c358cb2125"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Subjects on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only subjects whose name contains this text.
        pub query?: String [..=50],
        /// Only subjects of these kinds; all kinds if not set.
        pub target_type?: Vec<SubjectType>,
    }
}

request! {
    /// A request for [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies).
    pub struct AuthorizeDataPolicies {
        /// Subjects that the policies are granted to, at least one. Each subject gets all policies.
        pub target_list: Vec<DataPolicySubject>,
        /// IDs of the policies that are granted.
        pub policy_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2125"],
    }
}

request! {
    /// A request for [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy).
    pub struct RevokeDataPolicy {
        /// Kind of the subject that the policy is revoked from: user, group, role or department.
        pub target_type: SubjectType,
        /// ID of the user, group, role or department that the policy is revoked from; not its code.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the policy that is revoked.
        pub policy_id: String [sample "5f702fcc913544c358cb2125"],
    }
}

request! {
    /// A statement of a data policy: the actions that it allows or denies.
    pub struct DataPolicyStatement {
        /// Whether the actions are allowed or denied.
        pub effect: PolicyEffect,
        /// Paths of actions, at least one: `namespace/resource/action` with the codes of permission namespace and data
        /// resource; for a tree, `namespace/resource/node/../action` with the codes of all nodes from the first level. The
        /// action `*` is all actions.
        pub permissions: Vec<String> [sample "library/archive/read"],
    }
}

data! {
    /// A subject that a data policy is granted to: a user, group, role or department.
    pub struct DataPolicySubject {
        /// ID of the user, group, role or department; not its code.
        pub id: String [sample "5f702fcc913544c358cb2123"],
        /// Whether the subject is a user, a group, a role or a department.
        pub type_: SubjectType,
        /// Name of the user, group, role or department. Optional in requests; present in responses.
        pub name?: String,
    }
}

response! {
    /// A data policy: actions on data resources that are allowed or denied together.
    pub struct DataPolicy {
        /// ID of the policy, which never changes.
        pub policy_id: String [present],
        /// Name of the policy, unique in the user pool.
        pub policy_name?: String [..=50],
        /// Human-readable description of the policy.
        pub description?: String [..=200],
        /// When the policy was created, in ISO 8601.
        pub created_at?: String,
        /// When the policy was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Statements of the policy, if the service returns them. Their form is not documented and may differ from the form in
        /// requests, so the elements are any JSON.
        pub statement_list?: Vec<Value>,
    }
}

response! {
    /// A data policy in a list, with its data resources and subjects.
    pub struct DataPolicySummary {
        /// Name of the listed policy, unique in the user pool.
        pub policy_name?: String [..=50],
        /// Human-readable description of the listed policy.
        pub description?: String [..=200],
        /// The data resources that the policy controls access to.
        pub resource_list: Vec<DataResourceRef>,
        /// ID of the listed policy.
        pub policy_id: String [present],
        /// Users, groups, roles and departments that the policy is granted to.
        pub target_list: Vec<DataPolicySubject>,
        /// When the listed policy was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// A user, group, role or department that a data policy is granted to, and since when.
    pub struct DataPolicyTarget {
        /// ID of the user, group, role or department that has the policy.
        pub target_identifier?: String,
        /// Whether a user, a group, a role or a department has the policy.
        pub target_type?: SubjectType,
        /// Name of the user, group, role or department that has the policy.
        pub target_name?: String,
        /// When the policy was granted, in ISO 8601.
        pub authorization_time?: String,
    }
}

response! {
    /// A data resource that a data policy controls access to, by its ID and name.
    pub struct DataResourceRef {
        /// ID of the data resource. Requests find data resources by their codes instead.
        pub resource_id: String,
        /// Name of the data resource that the policy controls access to.
        pub resource_name?: String,
    }
}

response! {
    /// The ID, name and description of a data policy.
    pub struct SimpleDataPolicy {
        /// ID of the policy, for requests about it.
        pub policy_id: String [present],
        /// Name that the policy has in the console, unique in the user pool.
        pub policy_name?: String [..=50],
        /// Human-readable description of the policy.
        pub description?: String [..=200],
    }
}
