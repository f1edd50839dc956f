//! User attributions of invitation policies: departments, posts, roles and groups that invited people are assigned to.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::DepartmentI18n;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one attribution of a policy by its ID.
    #[doc(alias = "getPolicyUserAttributionDetail")]
    #[doc(alias = "getInvitationPolicyUserAttribution")]
    pub fn get_invitation_policy_user_attribution(request: &GetInvitationPolicyUserAttribution) -> UserAttribution =
        read GET "/api/v3/get-invitation-policy-user-attribution",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the attribution does not exist.";

    /// Returns one page of the attributions of one kind that a policy has.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{
    ///     ListInvitationPolicyUserAttributions, UserAttributionTargetType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let policy_id = "6343b98b7cfbd1a9366e9b7c";
    /// let kind = UserAttributionTargetType::Group;
    /// let request = ListInvitationPolicyUserAttributions::new(policy_id, kind);
    /// for attribution in client.iter(request) {
    ///     println!("group {:?}", attribution?.target_identifier);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listPolicyUserAttributionDetail")]
    #[doc(alias = "listInvitationPolicyUserAttributions")]
    pub fn list_invitation_policy_user_attributions(
        request: &ListInvitationPolicyUserAttributions
    ) -> Page<UserAttribution> [page, limit] = read GET "/api/v3/list-invitation-policy-user-attributions";

    /// Adds an attribution to a policy, and returns it: invited people are then assigned to one more department, post, role or
    /// group.
    #[doc(alias = "addPolicyUserAttribution")]
    #[doc(alias = "addInvitationPolicyUserAttribution")]
    pub fn add_invitation_policy_user_attribution(request: &AddInvitationPolicyUserAttribution) -> UserAttribution =
        once POST "/api/v3/add-invitation-policy-user-attribution",
        check = "list_invitation_policy_user_attributions";

    /// Adds attributions to a policy: invited people are then assigned to these departments, posts, roles and groups.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{
    ///     AddInvitationPolicyUserAttributionsBatch as AddAttributions,
    ///     UserAttributionTargetType as Kind, UserAttributionTargets as Targets,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // One entry per kind; roles need their namespace.
    /// let groups = Targets::new(["interns"], Kind::Group);
    /// let roles = Targets::new(["reader"], Kind::Role).namespace("default");
    /// let policy_id = "6343b98b7cfbd1a9366e9b7c";
    /// let request = AddAttributions::new([groups, roles], policy_id);
    /// client.add_invitation_policy_user_attributions_batch(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "addPolicyUserAttributionsBatch")]
    #[doc(alias = "addInvitationPolicyUserAttributionsBatch")]
    pub fn add_invitation_policy_user_attributions_batch(request: &AddInvitationPolicyUserAttributionsBatch) -> () =
        once POST "/api/v3/add-invitation-policy-user-attributions-batch",
        check = "list_invitation_policy_user_attributions";

    /// Sets the main department of people who are invited by a policy.
    ///
    /// An earlier choice is replaced.
    #[doc(alias = "setUserAttributionMainDepartment")]
    #[doc(alias = "setInvitationPolicyUserAttributionMainDepartment")]
    pub fn set_invitation_policy_user_attribution_main_department(
        request: &SetInvitationPolicyUserAttributionMainDepartment
    ) -> () = write POST "/api/v3/set-invitation-policy-user-attribution-main-department";

    /// Removes the setting of the main department of a policy. The attributions of the policy are kept.
    #[doc(alias = "removeUserAttributionMainDepartment")]
    #[doc(alias = "removeInvitationPolicyUserAttributionMainDepartment")]
    pub fn remove_invitation_policy_user_attribution_main_department(policy_id: str) -> () =
        write POST "/api/v3/remove-invitation-policy-user-attribution-main-department";

    /// Returns the main department of people who are invited by a policy.
    ///
    /// The declared type is a list: it has one element, or is presumably empty if no main department is set.
    #[doc(alias = "getUserAttributionMainDepartment")]
    #[doc(alias = "getInvitationPolicyUserAttributionMainDepartment")]
    pub fn get_invitation_policy_user_attribution_main_department(
        request: &GetInvitationPolicyUserAttributionMainDepartment
    ) -> Vec<UserAttributionMainDepartment> = read GET "/api/v3/get-invitation-policy-user-attribution-main-department";

    /// Removes an attribution from a policy, selected by the department, post, role or group.
    ///
    /// Presumably, people who have already registered keep the assignment.
    #[doc(alias = "removePolicyUserAttribution")]
    #[doc(alias = "removeInvitationPolicyUserAttribution")]
    pub fn remove_invitation_policy_user_attribution(request: &RemoveInvitationPolicyUserAttribution) -> () =
        write POST "/api/v3/remove-invitation-policy-user-attribution";

    /// Removes attributions from a policy, selected by their departments, posts, roles and groups.
    ///
    /// Presumably, people who have already registered keep the assignments.
    #[doc(alias = "removePolicyUserAttributionsBatch")]
    #[doc(alias = "removeInvitationPolicyUserAttributionsBatch")]
    pub fn remove_invitation_policy_user_attributions_batch(request: &RemoveInvitationPolicyUserAttributionsBatch) -> () =
        write POST "/api/v3/remove-invitation-policy-user-attributions-batch";
}

request! {
    /// A request for
    /// [`get_invitation_policy_user_attribution`](crate::ManagementClient::get_invitation_policy_user_attribution).
    pub struct GetInvitationPolicyUserAttribution {
        /// ID of the attribution that is returned.
        pub id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether to return `target_detail` of the attribution.
        pub with_target_detail?: bool,
        /// Whether the details of a department include `idPath`, `namePath` and `codePath`.
        pub with_department_ext_info?: bool,
    }
}

request! {
    /// A request for
    /// [`list_invitation_policy_user_attributions`](crate::ManagementClient::list_invitation_policy_user_attributions), one page
    /// or all of them.
    pub struct ListInvitationPolicyUserAttributions {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Attributions on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// ID of the policy whose attributions are listed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether to return `target_detail` of each attribution.
        pub with_target_detail?: bool,
        /// Whether details of departments include `idPath`, `namePath` and `codePath`.
        pub with_department_ext_info?: bool,
        /// Kind of the listed attributions.
        pub target_type: UserAttributionTargetType,
    }
}

request! {
    /// A request for
    /// [`add_invitation_policy_user_attribution`](crate::ManagementClient::add_invitation_policy_user_attribution).
    pub struct AddInvitationPolicyUserAttribution {
        /// Kind of the object that invited people are assigned to.
        pub target_type: UserAttributionTargetType,
        /// The object to assign: the ID of a department, or the code of a post, role or group.
        pub target_identifier: String [sample "developers"],
        /// ID of the policy that the attribution is added to.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Code of the permission namespace of the role. Required if the target is a role.
        pub namespace?: String,
    }
}

request! {
    /// A request for
    /// [`add_invitation_policy_user_attributions_batch`](crate::ManagementClient::add_invitation_policy_user_attributions_batch).
    pub struct AddInvitationPolicyUserAttributionsBatch {
        /// The objects to assign: one entry per kind, and for roles one per namespace.
        pub targets: Vec<UserAttributionTargets>,
        /// ID of the policy that the attributions are added to.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for
    /// [`set_invitation_policy_user_attribution_main_department`](crate::ManagementClient::set_invitation_policy_user_attribution_main_department).
    pub struct SetInvitationPolicyUserAttributionMainDepartment {
        /// ID of the policy whose main department is set.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of the main department. Presumably, it must be one of the policy's attributions.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
    }
}

request! {
    /// A request for
    /// [`get_invitation_policy_user_attribution_main_department`](crate::ManagementClient::get_invitation_policy_user_attribution_main_department).
    pub struct GetInvitationPolicyUserAttributionMainDepartment {
        /// ID of the policy whose main department is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether to return `department_detail` of the main department.
        pub with_department_detail?: bool,
    }
}

request! {
    /// A request for
    /// [`remove_invitation_policy_user_attribution`](crate::ManagementClient::remove_invitation_policy_user_attribution).
    pub struct RemoveInvitationPolicyUserAttribution {
        /// Kind of the object of the removed attribution.
        pub target_type: UserAttributionTargetType,
        /// The object of the removed attribution: the ID of a department, or the code of a post, role or group.
        pub target_identifier: String [sample "developers"],
        /// ID of the policy that the attribution is removed from.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Code of the permission namespace of the removed role. Required if the target is a role.
        pub namespace?: String,
    }
}

request! {
    /// A request for
    /// [`remove_invitation_policy_user_attributions_batch`](crate::ManagementClient::remove_invitation_policy_user_attributions_batch).
    pub struct RemoveInvitationPolicyUserAttributionsBatch {
        /// The objects of the removed attributions: one entry per kind, and for roles one per namespace.
        pub targets: Vec<UserAttributionTargets>,
        /// ID of the policy that the attributions are removed from.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// Objects of one kind that invited people are assigned to: departments, posts, roles or groups.
    pub struct UserAttributionTargets {
        /// IDs of departments, or codes of posts, roles or groups: all of the kind in `target_type`.
        pub target_identifiers: Vec<String>,
        /// Code of the permission namespace of the roles. Required if the targets are roles.
        pub namespace?: String,
        /// Kind of all these objects.
        pub target_type: UserAttributionTargetType,
    }
}

response! {
    /// The assignment of invited people to one department, post, role or group.
    pub struct UserAttribution {
        /// ID of the attribution itself.
        pub id: String [present],
        /// ID of the policy that has the attribution.
        pub policy_id: String,
        /// The assigned object: the ID of a department, or the code of a post, role or group.
        pub target_identifier?: String,
        /// Code of the permission namespace of the role; absent for other kinds.
        pub namespace?: String,
        /// Kind of the assigned object.
        pub target_type?: UserAttributionTargetType,
        /// Details of the object, as any JSON: of an [`InvitationDepartment`], a role or a group, or `id`, `code`, `name` and
        /// `description` of a post. Returned only if the request selects it.
        pub target_detail?: Value,
        /// When the attribution was added, in ISO 8601.
        pub created_at?: String,
        /// When the attribution was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// The main department of people who are invited by a policy.
    pub struct UserAttributionMainDepartment {
        /// ID of the policy with this main department.
        pub policy_id: String,
        /// ID of the department that is the main one.
        pub department_id: String,
        /// The main department; returned only if the request selects it.
        pub department_detail?: InvitationDepartment,
    }
}

response! {
    /// A department that invited people are assigned to.
    pub struct InvitationDepartment {
        /// Code of the organization that has the department.
        pub organization_code: String,
        /// ID of the department, generated by the service; it never changes.
        pub department_id: String,
        /// When this department was created, in ISO 8601.
        pub created_at?: String,
        /// When this department was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Custom ID of the department, from your system.
        pub open_department_id?: String,
        /// Name of this department, shown in the console.
        pub name?: String,
        /// IDs of the users who lead this department.
        pub leader_user_ids?: Vec<String>,
        /// Description of this department, shown in the console.
        pub description?: String,
        /// ID of the parent department; `root` for the organization's root.
        pub parent_department_id: String,
        /// Code of the department, unique in its organization.
        pub code?: String,
        /// Code of the parent department; presumably empty for the organization's root.
        pub parent_department_code: String,
        /// Number of direct members, without those of child departments.
        pub members_count?: i64,
        /// Whether the department has child departments.
        pub has_children?: bool,
        /// Whether it is a virtual node of the tree, not a real department.
        pub is_virtual_node?: bool,
        /// Names of this department in other languages.
        pub i18n?: DepartmentI18n,
        /// Values of custom fields of this department, by their keys.
        pub custom_data?: Value,
        /// Posts of this department. They are declared as texts here, and as objects in the module `organizations`.
        pub posts?: Vec<Value>,
        /// IDs of the posts that members of this department can hold.
        pub post_id_list?: Vec<String>,
        /// Whether this department is enabled.
        pub status?: bool,
        /// Access restriction of this department. The values are not documented.
        pub allow?: String,
        /// ID of the department, presumably the same as `department_id`.
        pub id: String,
        /// IDs of the departments from the root to this one; returned only if the request selects it.
        pub id_path?: Vec<String>,
        /// Names of the departments from the root to this one; returned only if the request selects it.
        pub name_path?: Vec<String>,
        /// Codes of the departments from the root to this one, as one text; returned only if the request selects it.
        pub code_path?: String,
    }
}

open_enum! {
    without_examples;
    /// The kinds of objects that invited people are assigned to.
    pub enum UserAttributionTargetType {
        /// A department, identified by its ID.
        Department = "department",
        /// A post, identified by its code.
        Post = "post",
        /// A role, identified by its code and the namespace.
        Role = "role",
        /// A user group, identified by its code.
        Group = "group",
    }
}
