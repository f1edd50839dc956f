//! Authorizations of users, roles, groups and departments for actions on resources.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AuthorizedResource, ResourceType, TargetType};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// Authorizes users, roles, groups or departments for actions on resources, up to 10 combinations in one call.
    ///
    /// Resources that do not exist are ignored without an error: check their codes first, because a misspelt code is not
    /// reported.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::permissions::{
    ///     AuthorizeResourceItem, AuthorizeResources, ResourceItem, ResourceType,
    ///     TargetType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // All actions, for a group (by its code) and two departments (by their IDs).
    /// let all = || [ResourceItem::new("invoices", ["*"], ResourceType::Data)];
    /// let codes = ["accounting"];
    /// let ids = ["5f702fcc913544c358cb2123", "5f702fcc913544c358cb2124"];
    /// let items = [
    ///     AuthorizeResourceItem::new(TargetType::Group, codes, all()),
    ///     AuthorizeResourceItem::new(TargetType::Department, ids, all()),
    /// ];
    /// client.authorize_resources(&AuthorizeResources::new(items).namespace("billing"))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "authorizeResources")]
    pub fn authorize_resources(request: &AuthorizeResources) -> () = write POST "/api/v3/authorize-resources",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist.";

    /// Returns the resources that one user, role, group or department is authorized for, all in one response.
    #[doc(alias = "getAuthorizedResources")]
    pub fn get_authorized_resources(request: &GetAuthorizedResources) -> Page<AuthorizedResource> =
        read GET "/api/v3/get-authorized-resources",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user, role, group or department does not exist.";

    /// Returns whether a user has the permission for an action on a resource.
    ///
    /// Whether the result for an unknown user, action or resource is `false` or an error is not documented.
    #[doc(alias = "isActionAllowed")]
    #[doc(alias("check permission", "access control"))]
    pub fn is_action_allowed(request: &IsActionAllowed) -> bool = read POST "/api/v3/is-action-allowed", flag = "allowed";

    /// Returns one page of the users, roles, groups and departments that are authorized for a resource.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getResourceAuthorizedTargets")]
    pub fn get_resource_authorized_targets(request: &GetResourceAuthorizedTargets) -> Page<ResourceAuthorizedTarget> [page, limit] =
        read POST "/api/v3/get-resource-authorized-targets",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the resource does not exist.";
}

request! {
    /// A request for [`authorize_resources`](crate::ManagementClient::authorize_resources).
    pub struct AuthorizeResources {
        /// Combinations of targets, resources and actions to authorize.
        pub list: Vec<AuthorizeResourceItem> [1..=10 items],
        /// Code of the namespace that has all of the authorized resources; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources).
    pub struct GetAuthorizedResources {
        /// Kind of the target whose permissions are returned: user, role, group or department.
        pub target_type: TargetType,
        /// The ID of the user or department, or the code of the role or group.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the namespace in which permissions are looked up; `default` if not set.
        pub namespace?: String,
        /// Only resources of this kind; all kinds if not set.
        pub resource_type?: ResourceType,
        /// Only resources whose code begins with one of these texts; a `*` at the end is allowed: `books:` and `books:*` both
        /// match `books:123`. All resources if not set.
        pub resource_list?: Vec<String> [1..=50 items],
        /// Whether resources that are denied are returned as well. The service's default is `false`.
        pub with_denied?: bool,
    }
}

request! {
    /// A request for [`is_action_allowed`](crate::ManagementClient::is_action_allowed).
    pub struct IsActionAllowed {
        /// ID of the user whose permission is checked: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Name of the checked action, such as `read`.
        pub action: String [sample "read"],
        /// Code of the resource that the action is about.
        pub resource: String [sample "books"],
        /// Code of the namespace in which the resource is looked up; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets), one page or
    /// all of them.
    pub struct GetResourceAuthorizedTargets {
        /// Code of the resource whose permissions are returned.
        pub resource: String [sample "books"],
        /// Code of the namespace that the resource is in. The service's default is `default`.
        pub namespace?: String,
        /// Only targets of this kind: users, roles, groups or departments; all kinds if not set.
        pub target_type?: TargetType,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Authorized targets on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// One combination of an authorization: each target gets the permissions for each resource.
    pub struct AuthorizeResourceItem {
        /// Whether the targets are users, roles, groups or departments.
        pub target_type: TargetType,
        /// The IDs of the users or departments, or the codes of the roles or groups.
        pub target_identifiers: Vec<String> [0..=100 items, sample "5f702fcc913544c358cb2123"],
        /// The resources with the permitted actions.
        pub resources: Vec<ResourceItem>,
    }
}

request! {
    /// A resource and the permitted actions on it.
    pub struct ResourceItem {
        /// Code of the resource in the namespace of the request.
        pub code: String [sample "books"],
        /// Names of the permitted actions, such as `read`; `*` is all of them.
        pub actions: Vec<String> [0..=50 items, sample "read"],
        /// Kind of the resource, as set when it was created.
        pub resource_type: ResourceType,
    }
}

response! {
    /// A target that is authorized for a resource, with the permitted actions.
    pub struct ResourceAuthorizedTarget {
        /// Whether it is a user, a role, a group or a department.
        pub target_type?: TargetType,
        /// The ID of an authorized user or department, or the code of an authorized role or group.
        pub target_identifier?: String,
        /// Names of the permitted actions on the resource; `*` permits all.
        pub actions: Vec<String>,
    }
}
