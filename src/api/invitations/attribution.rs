//! User attributions of invitation policies: the departments, posts, roles and groups that invited people get.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::DepartmentI18n;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one attribution by its ID: one thing that people get who are invited by a policy.
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
    ///     println!("invited people join the group {:?}", attribution?.target_identifier);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listPolicyUserAttributionDetail")]
    #[doc(alias = "listInvitationPolicyUserAttributions")]
    pub fn list_invitation_policy_user_attributions(
        request: &ListInvitationPolicyUserAttributions
    ) -> Page<UserAttribution> [page, limit] = read GET "/api/v3/list-invitation-policy-user-attributions";

    /// Makes a policy give invited people one more department, post, role or group, and returns this attribution.
    #[doc(alias = "addPolicyUserAttribution")]
    #[doc(alias = "addInvitationPolicyUserAttribution")]
    pub fn add_invitation_policy_user_attribution(request: &AddInvitationPolicyUserAttribution) -> UserAttribution =
        once POST "/api/v3/add-invitation-policy-user-attribution",
        check = "list_invitation_policy_user_attributions";

    /// Makes a policy give invited people several more departments, posts, roles or groups.
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
    /// // One entry for each kind; roles need their namespace.
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

    /// Chooses which of the departments that a policy gives is the main department of invited people.
    ///
    /// It replaces an earlier choice.
    #[doc(alias = "setUserAttributionMainDepartment")]
    #[doc(alias = "setInvitationPolicyUserAttributionMainDepartment")]
    pub fn set_invitation_policy_user_attribution_main_department(
        request: &SetInvitationPolicyUserAttributionMainDepartment
    ) -> () = write POST "/api/v3/set-invitation-policy-user-attribution-main-department";

    /// Takes back which department is the main one of people invited by a policy. They still join all departments.
    #[doc(alias = "removeUserAttributionMainDepartment")]
    #[doc(alias = "removeInvitationPolicyUserAttributionMainDepartment")]
    pub fn remove_invitation_policy_user_attribution_main_department(policy_id: str) -> () =
        write POST "/api/v3/remove-invitation-policy-user-attribution-main-department";

    /// Returns the main department of people invited by a policy.
    ///
    /// It is declared as a list: of one element, or presumably empty if none is set.
    #[doc(alias = "getUserAttributionMainDepartment")]
    #[doc(alias = "getInvitationPolicyUserAttributionMainDepartment")]
    pub fn get_invitation_policy_user_attribution_main_department(
        request: &GetInvitationPolicyUserAttributionMainDepartment
    ) -> Vec<UserAttributionMainDepartment> = read GET "/api/v3/get-invitation-policy-user-attribution-main-department";

    /// Makes a policy no longer give invited people one department, post, role or group.
    ///
    /// People who registered before keep it. It is named by what it gives, not by the ID of the attribution.
    #[doc(alias = "removePolicyUserAttribution")]
    #[doc(alias = "removeInvitationPolicyUserAttribution")]
    pub fn remove_invitation_policy_user_attribution(request: &RemoveInvitationPolicyUserAttribution) -> () =
        write POST "/api/v3/remove-invitation-policy-user-attribution";

    /// Makes a policy no longer give invited people several departments, posts, roles or groups.
    ///
    /// People who registered before keep them.
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
        /// Whether the attribution is returned with `target_detail`.
        pub with_target_detail?: bool,
        /// Whether the details of a department have its paths: `idPath`, `namePath` and `codePath`.
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
        /// Whether attributions are returned with `target_detail`.
        pub with_target_detail?: bool,
        /// Whether details of departments have their paths: `idPath`, `namePath` and `codePath`.
        pub with_department_ext_info?: bool,
        /// Which kind of attributions is listed.
        pub target_type: UserAttributionTargetType,
    }
}

request! {
    /// A request for
    /// [`add_invitation_policy_user_attribution`](crate::ManagementClient::add_invitation_policy_user_attribution).
    pub struct AddInvitationPolicyUserAttribution {
        /// Whether invited people get a department, a post, a role or a group.
        pub target_type: UserAttributionTargetType,
        /// What invited people get: the ID of a department, or the code of a post, role or group.
        pub target_identifier: String [sample "developers"],
        /// ID of the policy that gives it to them.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Code of the permission namespace that has the role. It must be set for a role.
        pub namespace?: String,
    }
}

request! {
    /// A request for
    /// [`add_invitation_policy_user_attributions_batch`](crate::ManagementClient::add_invitation_policy_user_attributions_batch).
    pub struct AddInvitationPolicyUserAttributionsBatch {
        /// What invited people get: one entry for each kind, and for roles one for each namespace.
        pub targets: Vec<UserAttributionTargets>,
        /// ID of the policy that gives these to them.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for
    /// [`set_invitation_policy_user_attribution_main_department`](crate::ManagementClient::set_invitation_policy_user_attribution_main_department).
    pub struct SetInvitationPolicyUserAttributionMainDepartment {
        /// ID of the policy whose invited people get the main department.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of the main department. Presumably the policy must give this department.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
    }
}

request! {
    /// A request for
    /// [`get_invitation_policy_user_attribution_main_department`](crate::ManagementClient::get_invitation_policy_user_attribution_main_department).
    pub struct GetInvitationPolicyUserAttributionMainDepartment {
        /// ID of the policy whose main department is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether it is returned with `department_detail`.
        pub with_department_detail?: bool,
    }
}

request! {
    /// A request for
    /// [`remove_invitation_policy_user_attribution`](crate::ManagementClient::remove_invitation_policy_user_attribution).
    pub struct RemoveInvitationPolicyUserAttribution {
        /// Whether it is a department, a post, a role or a group that people no longer get.
        pub target_type: UserAttributionTargetType,
        /// What they no longer get: the ID of a department, or the code of a post, role or group.
        pub target_identifier: String [sample "developers"],
        /// ID of the policy that no longer gives it.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Code of the permission namespace that has the removed role. It must be set for a role.
        pub namespace?: String,
    }
}

request! {
    /// A request for
    /// [`remove_invitation_policy_user_attributions_batch`](crate::ManagementClient::remove_invitation_policy_user_attributions_batch).
    pub struct RemoveInvitationPolicyUserAttributionsBatch {
        /// What people no longer get: one entry for each kind, and for roles one for each namespace.
        pub targets: Vec<UserAttributionTargets>,
        /// ID of the policy that no longer gives these.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// Departments, posts, roles or groups that a policy gives: several of one kind.
    pub struct UserAttributionTargets {
        /// The IDs of departments, or the codes of posts, roles or groups. All are of the kind in `target_type`.
        pub target_identifiers: Vec<String>,
        /// Code of the permission namespace that has the roles. It must be set for roles.
        pub namespace?: String,
        /// Which kind all of them are.
        pub target_type: UserAttributionTargetType,
    }
}

response! {
    /// One department, post, role or group that a policy gives to invited people.
    pub struct UserAttribution {
        /// ID of the attribution itself.
        pub id: String [present],
        /// ID of the policy that has the attribution.
        pub policy_id: String,
        /// What invited people get: the ID of the department, or the code of the post, role or group.
        pub target_identifier?: String,
        /// Code of the permission namespace of the role; absent for other kinds.
        pub namespace?: String,
        /// Which kind of thing invited people get.
        pub target_type?: UserAttributionTargetType,
        /// Details of what invited people get, as any JSON: of an [`InvitationDepartment`], a role or a group, or `id`, `code`,
        /// `name` and `description` of a post. Returned only if the request asks for it.
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
        /// ID of the policy that gives the department.
        pub policy_id: String,
        /// ID of the department that becomes the main one.
        pub department_id: String,
        /// The department itself; returned only if the request asks for it.
        pub department_detail?: InvitationDepartment,
    }
}

response! {
    /// A department that invited people join.
    pub struct InvitationDepartment {
        /// Code of the organization that has the department.
        pub organization_code: String,
        /// ID that the service gave the department; it never changes.
        pub department_id: String,
        /// When this department was created, in ISO 8601.
        pub created_at?: String,
        /// When this department was last changed, in ISO 8601.
        pub updated_at?: String,
        /// ID that your own system gave the department.
        pub open_department_id?: String,
        /// Name of the department that invited people join.
        pub name?: String,
        /// IDs of the users who lead this department.
        pub leader_user_ids?: Vec<String>,
        /// What this department does, as text for people.
        pub description?: String,
        /// ID of the department above it; `root` if that is the organization's root.
        pub parent_department_id: String,
        /// Code of the department, unique in its organization.
        pub code?: String,
        /// Code of the department above it.
        pub parent_department_code: String,
        /// Number of its direct members, without those of departments below it.
        pub members_count?: i64,
        /// Whether there are departments below it.
        pub has_children?: bool,
        /// Whether it is virtual: a part of the tree that stands for no real department.
        pub is_virtual_node?: bool,
        /// Names of this department in other languages.
        pub i18n?: DepartmentI18n,
        /// Values of custom fields of this department, by their keys.
        pub custom_data?: Value,
        /// Posts of this department: texts by the declaration of this type, objects by that of other departments.
        pub posts?: Vec<Value>,
        /// IDs of the posts that members of this department can hold.
        pub post_id_list?: Vec<String>,
        /// Whether this department is in use.
        pub status?: bool,
        /// Who may access this department. The values are not documented.
        pub allow?: String,
        /// ID of the department, presumably that of `department_id`.
        pub id: String,
        /// IDs of the departments on the way down to this one; returned only if the request asks for it.
        pub id_path?: Vec<String>,
        /// Names of the departments on the way down to this one; returned only if the request asks for it.
        pub name_path?: Vec<String>,
        /// Codes of the departments on the way down to this one, as one text; returned only if the request asks for it.
        pub code_path?: String,
    }
}

open_enum! {
    without_examples;
    /// Kinds of things that a policy gives to invited people.
    pub enum UserAttributionTargetType {
        /// A department, known by its ID: they become members of it.
        Department = "department",
        /// A post, known by its code: they hold it.
        Post = "post",
        /// A role, known by its code and the namespace: it is assigned to them.
        Role = "role",
        /// A user group, known by its code: they become members of it.
        Group = "group",
    }
}
