//! Checks of permissions, and all permissions of users.

use serde_json::Value;

use super::types::{ArrayAuthorization, DataResourceType, StringAuthorization};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// Returns the permitted actions of the given users on all data resources, in some or all permission namespaces.
    ///
    /// Nodes of trees are returned by their paths. For given data resources,
    /// [`get_user_resource_permission_list`](Self::get_user_resource_permission_list) is faster.
    #[doc(alias = "getUserPermissionList")]
    pub fn get_user_permission_list(request: &GetUserPermissionList) -> UserPermissionList =
        read POST "/api/v3/get-user-permission-list",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is no user.";

    /// Checks whether an action on each of the given data resources is permitted to a user.
    ///
    /// Conditions of policies, such as an IP address range, are evaluated only if `judge_condition_enabled` is `true` and
    /// `auth_env_params` describes the environment. Otherwise, a policy with a condition has no effect.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::{AuthEnvDeviceType, AuthEnvParams, CheckPermission};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user = "5f702fcc913544c358cb2123";
    /// // A text by its code; of a tree one node, by the codes on the way to it.
    /// let resources = ["archive", "shelves/history/ancient"];
    /// let environment = AuthEnvParams::new().ip("192.0.2.1");
    /// let environment = environment.device_type(AuthEnvDeviceType::Pc);
    /// let question = CheckPermission::new(resources, "read", user, "library")
    ///     .judge_condition_enabled(true)
    ///     .auth_env_params(environment);
    /// let results = client.check_permission(&question)?.check_result_list;
    /// // A missing result is no permission.
    /// let allowed = results.iter().filter(|result| result.enabled == Some(true));
    /// println!("both: {}", allowed.count() == 2);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "checkPermission")]
    pub fn check_permission(request: &CheckPermission) -> PermissionCheckList = read POST "/api/v3/check-permission",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a text is empty or there is no resource.";

    /// Checks whether an action on each of the given data resources is permitted to a user, identified by the ID in your own
    /// system.
    ///
    /// It is the same as [`check_permission`](Self::check_permission), except that conditions of policies are evaluated by
    /// default.
    #[doc(alias = "checkExternalUserPermission")]
    pub fn check_external_user_permission(request: &CheckExternalUserPermission) -> PermissionCheckList =
        read POST "/api/v3/check-external-user-permission";

    /// Checks whether an action on each of the given nodes, siblings in one tree, is permitted to a user.
    ///
    /// # Examples
    ///
    /// The files of one folder that the user may delete:
    ///
    /// ```no_run
    /// use authing::data_permissions::CheckUserSameLevelPermission;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let question = CheckUserSameLevelPermission::new()
    ///     .namespace_code("library")
    ///     .resource("files/reports")
    ///     .resource_node_codes(["2025", "2026"])
    ///     .action("delete")
    ///     .user_id("5f702fcc913544c358cb2123");
    /// let results = client.check_user_same_level_permission(&question)?;
    /// for result in results.check_level_result_list {
    ///     println!("{}: {:?}", result.resource_node_code, result.enabled);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "checkUserSameLevelPermission")]
    pub fn check_user_same_level_permission(request: &CheckUserSameLevelPermission) -> NodePermissionCheckList =
        read POST "/api/v3/check-user-same-level-permission",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a text is empty.";

    /// Returns one page of the permission view: which data resources each user has permissions for, and by which policies.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them, for the whole user pool.
    #[doc(alias = "listPermissionView")]
    pub fn list_permission_view(request: &ListPermissionView) -> Page<PermissionView> [page, limit] =
        read POST "/api/v3/list-permission-view/data";
}

request! {
    /// A request for [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
    pub struct GetUserPermissionList {
        /// IDs of the users whose permissions are returned, at least one: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [sample "5f702fcc913544c358cb2123"],
        /// Only permissions in the permission namespaces with these codes; all if not set.
        pub namespace_codes?: Vec<String>,
    }
}

request! {
    /// A request for [`check_permission`](crate::ManagementClient::check_permission).
    pub struct CheckPermission {
        /// Paths of the checked data resources, at least one: the code of the data resource; for a tree, `resource/node/..`
        /// with the codes of all nodes on the path.
        pub resources: Vec<String> [sample "archive"],
        /// Name of the checked action, such as `read`.
        pub action: String [sample "read"],
        /// ID of the user whose permission is checked: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the permission namespace that has the checked data resources.
        pub namespace_code: String [sample "library"],
        /// Whether conditions of policies are evaluated. The service's default is `false`.
        pub judge_condition_enabled?: bool,
        /// The environment that conditions are evaluated with.
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// A request for [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
    pub struct CheckExternalUserPermission {
        /// Paths of the data resources that the external user is checked for, at least one: the code of the data resource; for
        /// a tree, `resource/node/..`.
        pub resources: Vec<String> [sample "archive"],
        /// Name of the action that is checked for the external user.
        pub action: String [sample "read"],
        /// ID of the checked user in your own system: the `external_id` of the account.
        pub external_id: String [sample "employee-42"],
        /// Code of the permission namespace in which the external user is checked.
        pub namespace_code: String [sample "library"],
        /// Whether conditions of policies are evaluated for the external user. The service's default is `true`.
        pub judge_condition_enabled?: bool,
        /// The environment of the external user that conditions are evaluated with.
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// A request for [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
    pub struct CheckUserSameLevelPermission {
        /// Codes of the checked nodes, which are directly below `resource`.
        pub resource_node_codes!: Vec<String> [sample "ancient"],
        /// Path of the node above: the code of the data resource, then those of the nodes, such as `shelves/history`. The code
        /// of the data resource alone is the first level.
        pub resource!: String [sample "shelves/history"],
        /// Name of the action that is checked for each node.
        pub action!: String [sample "read"],
        /// ID of the user whose access to the nodes is checked: 24 hexadecimal digits.
        pub user_id!: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the permission namespace that has the tree.
        pub namespace_code!: String [sample "library"],
        /// Whether conditions of policies are evaluated for the nodes. The service's default is `false`.
        pub judge_condition_enabled?: bool,
        /// The environment that conditions are evaluated with for the nodes.
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// A request for [`list_permission_view`](crate::ManagementClient::list_permission_view), one page or all of them.
    pub struct ListPermissionView {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rows on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only rows of users whose name matches this text; other columns may be searched, too.
        pub keyword?: String,
    }
}

request! {
    /// The environment of a user's action, for conditions of policies. A condition about a field that is not set is not met.
    pub struct AuthEnvParams {
        /// IP address of the user, such as `192.0.2.1`.
        pub ip?: String,
        /// City that the user is in, written as in the condition.
        pub city?: String,
        /// Province that the user is in, written as in the condition.
        pub province?: String,
        /// Country that the user is in, written as in the condition.
        pub country?: String,
        /// Kind of the user's device.
        pub device_type?: AuthEnvDeviceType,
        /// Operating system of the device.
        pub system_type?: AuthEnvSystemType,
        /// Browser of the user.
        pub browser_type?: AuthEnvBrowserType,
        /// Time of the action, in ISO 8601; official examples have the form `2022-12-26 17:40:00`.
        pub request_date?: String,
    }
}

response! {
    /// The results of a check of nodes of one tree.
    pub struct NodePermissionCheckList {
        /// One element for each checked node.
        pub check_level_result_list: Vec<NodePermissionCheckResult>,
    }
}

response! {
    /// Whether an action on a node is permitted to a user.
    pub struct NodePermissionCheckResult {
        /// Name of the action that was checked for the node.
        pub action?: String,
        /// Code of the checked node, as in the request.
        pub resource_node_code: String,
        /// Whether the action on the node is permitted.
        pub enabled?: bool,
    }
}

response! {
    /// The results of a check of data resources.
    pub struct PermissionCheckList {
        /// One element for each checked data resource or node.
        pub check_result_list: Vec<PermissionCheckResult>,
    }
}

response! {
    /// Whether an action on a data resource is permitted to a user.
    pub struct PermissionCheckResult {
        /// Code of the permission namespace of the data resource.
        pub namespace_code: String,
        /// Name of the action that was checked.
        pub action?: String,
        /// Path of the checked data resource or node, as in the request.
        pub resource?: String,
        /// Whether the action on the data resource or node is permitted.
        pub enabled?: bool,
    }
}

response! {
    /// A row of the permission view: a user, a data resource, and the policies, roles, groups and departments that grant the
    /// permissions.
    pub struct PermissionView {
        /// ID of the user who has permissions: 24 hexadecimal digits.
        pub user_id: String,
        /// Real name of the user who has permissions, not the name for signing in.
        pub username?: String,
        /// ID of the permission namespace that has the data resource.
        pub namespace_id: String,
        /// Code of the permission namespace that the row is about.
        pub namespace_code: String,
        /// Name of the permission namespace that the row is about.
        pub namespace_name?: String,
        /// ID of the data resource that the user has permissions for.
        pub data_resource_id: String,
        /// Code of the data resource that the user has permissions for.
        pub data_resource_code: String,
        /// Name of the data resource that the user has permissions for.
        pub data_resource_name?: String,
        /// The data policies that the permissions come from.
        pub data_policy_list: Vec<PermissionViewPolicy>,
        /// The roles of the user that the policies are granted to.
        pub role_list: Vec<PermissionViewRole>,
        /// The user groups of the user that the policies are granted to.
        pub group_list: Vec<PermissionViewGroup>,
        /// The departments of the user that the policies are granted to.
        pub node_list: Vec<PermissionViewNode>,
    }
}

response! {
    /// A user group through which a user has permissions, in the permission view.
    pub struct PermissionViewGroup {
        /// ID of the group that the policies are granted to.
        pub group_id: String,
        /// Name of the group shown in the console.
        pub group_name?: String,
        /// Code of the group, unique in the user pool.
        pub group_code: String,
    }
}

response! {
    /// A department through which a user has permissions, in the permission view.
    pub struct PermissionViewNode {
        /// ID of the department that the policies are granted to.
        pub node_id: String,
        /// Name of the department shown in the console.
        pub node_name?: String,
        /// Code of the department in its organization.
        pub node_code: String,
    }
}

response! {
    /// A data policy that grants permissions, in the permission view.
    pub struct PermissionViewPolicy {
        /// ID of the policy that grants the permissions.
        pub data_policy_id: String,
        /// Name of the policy that grants the permissions.
        pub data_policy_name?: String,
    }
}

response! {
    /// A role through which a user has permissions, in the permission view.
    pub struct PermissionViewRole {
        /// ID of the role that the policies are granted to.
        pub role_id: String,
        /// Name of the role shown in the console.
        pub role_name?: String,
        /// Code of the role, unique in its permission namespace.
        pub role_code: String,
    }
}

response! {
    /// The permitted actions of a user on one data resource. `resource_type` determines which of the last three fields is
    /// present.
    pub struct ResourceAuthorization {
        /// Code of the data resource that the user may act on.
        pub resource_code: String,
        /// Form of the data resource, which determines the field with the actions.
        pub resource_type?: DataResourceType,
        /// The text and the permitted actions on it, if the form is `String`.
        pub str_authorize?: StringAuthorization,
        /// The array and the permitted actions on its elements, if the form is `Array`.
        pub arr_authorize?: ArrayAuthorization,
        /// The nodes and the permitted actions on each, if the form is `Tree`.
        pub tree_authorize?: TreeAuthorization,
    }
}

response! {
    /// The permitted actions of a user on the nodes of a tree, by paths.
    pub struct TreeAuthorization {
        /// The nodes with permitted actions.
        pub auth_list: Vec<TreeNodeAuthorization>,
    }
}

response! {
    /// The permitted actions of a user on one node of a tree.
    pub struct TreeNodeAuthorization {
        /// Codes of the nodes from the first level to this one, each after a slash: `/history/ancient`. The code of the data
        /// resource is not part of it.
        pub node_path?: String,
        /// Name that the node has in the tree.
        pub node_name?: String,
        /// Names of the permitted actions on the node.
        pub node_actions: Vec<String>,
        /// The custom value of the node; absent if it has none.
        pub node_value?: String,
        /// Values of extend fields of the node: an object with the keys of the fields as names.
        pub node_extend_field_value?: Value,
    }
}

response! {
    /// The permitted actions of the requested users.
    pub struct UserPermissionList {
        /// One element for each user in each permission namespace.
        pub user_permission_list: Vec<UserPermissions>,
    }
}

response! {
    /// The permitted actions of a user in one permission namespace.
    pub struct UserPermissions {
        /// ID of the user who has these permissions: 24 hexadecimal digits.
        pub user_id: String,
        /// Code of the permission namespace that these permissions are in.
        pub namespace_code: String,
        /// The data resources with permitted actions.
        pub resource_list?: Vec<ResourceAuthorization>,
    }
}

open_enum! {
    without_examples;
    /// Browsers in conditions of policies.
    pub enum AuthEnvBrowserType {
        /// Microsoft Internet Explorer.
        Ie = "IE",
        /// Google Chrome.
        Chrome = "Chrome",
        /// Mozilla Firefox.
        Firefox = "Firefox",
        /// Apple Safari.
        Safari = "Safari",
        /// Microsoft Edge.
        Edge = "Edge",
        /// Opera Browser, by Opera Software.
        Opera = "Opera",
        /// 360 Safe Browser of Qihoo.
        Safe360 = "Safe360",
        /// QQ Browser of Tencent.
        QqBrowser = "QQBrowser",
    }
}

open_enum! {
    without_examples;
    /// Kinds of devices in conditions of policies.
    pub enum AuthEnvDeviceType {
        /// A desktop computer or a laptop.
        Pc = "PC",
        /// A phone or a tablet.
        Mobile = "Mobile",
    }
}

open_enum! {
    without_examples;
    /// Operating systems in conditions of policies.
    pub enum AuthEnvSystemType {
        /// Microsoft Windows.
        Windows = "Windows",
        /// Apple macOS, for computers.
        MacOs = "MacOS",
        /// Google Android, for phones and tablets.
        Android = "Android",
        /// Apple iOS, for phones and tablets.
        Ios = "iOS",
    }
}
