//! Permissions for given data resources: of one user, with or without the structure, and of all users.

use super::types::{ArrayAuthorization, DataResourceType, StringAuthorization};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};

endpoints! {
    feature = "data_permissions";

    /// Returns the permitted actions of a user on given data resources of one permission namespace.
    ///
    /// It is faster than [`get_user_permission_list`](Self::get_user_permission_list), which evaluates all data resources.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::GetUserResourcePermissionList;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user = "5f702fcc913544c358cb2123";
    /// // A text by its code; of a tree one node, by the codes on the way to it.
    /// let resources = ["archive", "shelves/history/ancient"];
    /// let request = GetUserResourcePermissionList::new(resources, user, "library");
    /// let permissions = client.get_user_resource_permission_list(&request)?;
    /// for permission in permissions.permission_list {
    ///     println!("{:?}: {}", permission.resource, permission.actions.join(", "));
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getUserResourcePermissionList")]
    pub fn get_user_resource_permission_list(request: &GetUserResourcePermissionList) -> ResourcePermissionList =
        read POST "/api/v3/get-user-resource-permission-list",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a text is empty or there is no resource.";

    /// Returns the users who are permitted given actions on given data resources, all in one response.
    ///
    /// # Examples
    ///
    /// The users who may change a document:
    ///
    /// ```no_run
    /// use authing::data_permissions::ListResourceTargets;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = ListResourceTargets::new(["archive"], ["write"], "library");
    /// for resource in client.list_resource_targets(&request)?.auth_user_list {
    ///     for users in resource.action_auth_list {
    ///         println!("{:?} {:?}: {:?}", resource.resource, users.action, users.user_ids);
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listResourceTargets")]
    pub fn list_resource_targets(request: &ListResourceTargets) -> ResourceTargetList = read POST "/api/v3/list-resource-targets",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the code of the namespace or one of the \
            lists is empty.";

    /// Returns a data resource with its structure and the permitted actions of a user on each part of it.
    ///
    /// A tree is returned as nested nodes; the other methods return paths of nodes.
    #[doc(alias = "getUserResourceStruct")]
    pub fn get_user_resource_struct(request: &GetUserResourceStruct) -> UserResourceStruct =
        read POST "/api/v3/get-user-resource-struct";

    /// Returns a data resource with its structure and the permitted actions of a user, identified by the ID in your own system.
    ///
    /// It is otherwise the same as [`get_user_resource_struct`](Self::get_user_resource_struct).
    #[doc(alias = "getExternalUserResourceStruct")]
    pub fn get_external_user_resource_struct(request: &GetExternalUserResourceStruct) -> UserResourceStruct =
        read POST "/api/v3/get-external-user-resource-struct";
}

request! {
    /// A request for [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
    pub struct GetUserResourcePermissionList {
        /// Paths of the data resources, at least one: the code of the data resource; for a tree, `resource/node/..` with the
        /// codes of all nodes on the path.
        pub resources: Vec<String> [sample "archive"],
        /// ID of the user whose actions are returned: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the permission namespace that has all of the data resources.
        pub namespace_code: String [sample "library"],
    }
}

request! {
    /// A request for [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
    pub struct ListResourceTargets {
        /// Paths of the data resources whose users are returned: the code of the data resource; for a tree, `resource/node/..`.
        pub resources: Vec<String> [1..=50 items, sample "archive"],
        /// Names of the actions whose permitted users are returned; at least one.
        pub actions: Vec<String> [1..=50 items, sample "read"],
        /// Code of the permission namespace in which users are looked up.
        pub namespace_code: String [sample "library"],
    }
}

request! {
    /// A request for [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
    pub struct GetUserResourceStruct {
        /// Code of the data resource whose structure is returned.
        pub resource_code: String [sample "shelves"],
        /// ID of the user whose actions are returned with the structure: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the permission namespace that has the data resource with the structure.
        pub namespace_code: String [sample "library"],
    }
}

request! {
    /// A request for [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct).
    pub struct GetExternalUserResourceStruct {
        /// Code of the data resource whose structure is returned for the external user.
        pub resource_code: String [sample "shelves"],
        /// ID of the user in your own system: the `external_id` of the account.
        pub external_id: String [sample "employee-42"],
        /// Code of the permission namespace in which the external user's actions are looked up.
        pub namespace_code: String [sample "library"],
    }
}

response! {
    /// The users who are permitted one action.
    pub struct ActionUsers {
        /// IDs of the users who are permitted the action: 24 hexadecimal digits each.
        pub user_ids: Vec<String>,
        /// Name of the action that is permitted to these users.
        pub action?: String,
    }
}

response! {
    /// A node of a tree, with the permitted actions of a user on it.
    pub struct AuthorizedTreeNode {
        /// Code of the node, unique among the nodes below the same parent.
        pub code: String [..=50],
        /// Name of the node, unique among the nodes below the same parent.
        pub name?: String [..=50],
        /// The value that was given to the node when the tree was defined.
        pub value?: String [..=1000],
        /// Names of the permitted actions on this node.
        pub actions?: Vec<String>,
        /// The nodes below, each with its own actions. A tree has at most five levels.
        pub children?: Vec<AuthorizedTreeNode>,
    }
}

response! {
    /// The permitted actions of a user on one data resource or one of its nodes.
    pub struct ResourcePermission {
        /// Code of the permission namespace that the actions are allowed in.
        pub namespace_code: String,
        /// Names of the permitted actions; empty if no action is permitted.
        pub actions: Vec<String>,
        /// Path of the data resource or node, as in the request.
        pub resource?: String,
    }
}

response! {
    /// The permitted actions of a user on the data resources of a request.
    pub struct ResourcePermissionList {
        /// One element for each data resource or node.
        pub permission_list: Vec<ResourcePermission>,
    }
}

response! {
    /// A data resource or a node, with the users who have permissions for it.
    pub struct ResourceTarget {
        /// Path of the data resource or node that the users are authorized for.
        pub resource?: String,
        /// The users, for each action separately.
        pub action_auth_list: Vec<ActionUsers>,
    }
}

response! {
    /// Users for the data resources of a request.
    pub struct ResourceTargetList {
        /// One element for each data resource or node, with its users.
        pub auth_user_list: Vec<ResourceTarget>,
    }
}

response! {
    /// The permitted actions of a user on the nodes of a tree, as nested nodes.
    pub struct TreeStructAuthorization {
        /// The nodes of the first level, each with the nodes below it.
        pub node_auth_action_list?: Vec<AuthorizedTreeNode>,
    }
}

response! {
    /// A data resource with its structure, and the permitted actions of a user on each part of it.
    ///
    /// `resource_type` determines which of the last three fields is present.
    pub struct UserResourceStruct {
        /// Code of the permission namespace that has the resource.
        pub namespace_code: String,
        /// Code of the data resource that the structure belongs to.
        pub resource_code: String,
        /// Form of the data resource, which determines the field with its structure.
        pub resource_type?: DataResourceType,
        /// The text and its actions, if the form is `String`.
        pub str_resource_auth_action?: StringAuthorization,
        /// The array and its actions, if the form is `Array`.
        pub arr_resource_auth_action?: ArrayAuthorization,
        /// The nodes and their actions, if the form is `Tree`.
        pub tree_resource_auth_action?: TreeStructAuthorization,
    }
}
