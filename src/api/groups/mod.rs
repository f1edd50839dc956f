//! User groups: sets of users that are assigned roles and permissions together.
//!
//! Requests name a group by its code, which is unique in the user pool and can be changed; the ID that the service assigns does
//! not change. Groups have no namespace. Members are users, identified by their IDs, and have the permissions of the group.
//! `assign_role` of the module `roles` accepts the code of a group as a target. The type of a group is free text, such as
//! `static`.
//!
//! # Examples
//!
//! ```no_run
//! use authing::groups::{AddGroupMembers, CreateOrUpdateGroup, ListGroupMembers};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let group = CreateOrUpdateGroup::new("static", "Writes the code", "Developers", "developers");
//! if client.create_or_update_group(&group)?.created == Some(true) {
//!     println!("the group is new");
//! }
//! let user_ids = ["5f702fcc913544c358cb2123"];
//! client.add_group_members(&AddGroupMembers::new(user_ids, "developers"))?;
//! for user in client.iter(ListGroupMembers::new("developers")) {
//!     println!("{:?}", user?.name);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        AddGroupMembers = "AddGroupMembersReqDto";
        CreateGroup = "CreateGroupReqDto";
        CreateGroupsBatch = "CreateGroupBatchReqDto";
        CreateOrUpdateGroup = "CreateOrUpdateGroupReqDto";
        GetAllGroups = "GetAllGroupsDto";
        GetGroup = "GetGroupDto";
        GetGroupAuthorizedResources = "GetGroupAuthorizedResourcesDto";
        ListGroupMembers = "ListGroupMembersDto";
        ListGroups = "ListGroupsDto";
        RemoveGroupMembers = "RemoveGroupMembersReqDto";
        UpdateGroup = "UpdateGroupReqDto";
    }
    self::responses {
        CreatedOrUpdatedGroup = "CreateOrUpdateGroupDataDto";
    }
    super::shared {
        AuthorizedResource = "AuthorizedResourceDto";
        ExtIdpProvider;
        Gender;
        Group = "ResGroupDto", "GroupDto";
        Identity = "IdentityDto";
        PolicyCondition;
        PolicyConditionOperator;
        PolicyConditionParam;
        PolicyEffect;
        ResourceType;
        User = "UserDto";
        UserSourceType;
        UserStatus;
        WorkStatus;
    }
}

endpoints! {
    feature = "groups";

    /// Returns one group.
    #[doc(alias = "getGroup")]
    pub fn get_group(request: &GetGroup) -> Group = read GET "/api/v3/get-group",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist.";

    /// Returns one page of the groups of the user pool, or of those that match a search text.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Use [`list_group_members`](Self::list_group_members)
    /// for the members.
    #[doc(alias = "listGroups")]
    pub fn list_groups(request: &ListGroups) -> Page<Group> [page, limit] = read GET "/api/v3/list-groups";

    /// Returns all groups of the user pool in one response, with their members if the request selects them.
    ///
    /// In a large user pool, use [`iter`](Self::iter) with [`ListGroups`], which fetches pages.
    #[doc(alias = "getAllGroups")]
    pub fn get_all_groups(request: &GetAllGroups) -> Vec<Group> = read GET "/api/v3/get-all-groups";

    /// Creates a group and returns it.
    ///
    /// [`create_or_update_group`](Self::create_or_update_group) does not fail if the group exists, and is idempotent.
    ///
    /// # Examples
    ///
    /// The arguments of `new` are type, description, name and code, in this order:
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::groups::CreateGroup;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = CreateGroup::new("static", "Writes the code", "Developers", "developers");
    /// match client.create_group(&wanted) {
    ///     Err(error) if error.kind() == ErrorKind::Conflict => println!("the code is taken"),
    ///     created => println!("created {}", created?.id),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createGroup")]
    pub fn create_group(request: &CreateGroup) -> Group = once POST "/api/v3/create-group",
        errors = "Presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the code is taken.",
        check = "get_group";

    /// Creates a group, or changes the group that has this code.
    ///
    /// The call is idempotent. If the response of an attempt that created the group is lost, the retry finds the group, and
    /// `created` is `false`.
    #[doc(alias = "createOrUpdateGroup")]
    pub fn create_or_update_group(request: &CreateOrUpdateGroup) -> CreatedOrUpdatedGroup =
        write POST "/api/v3/create-or-update-group";

    /// Creates up to 50 groups and returns them.
    ///
    /// If one of the codes is taken, the whole call fails.
    #[doc(alias = "createGroupsBatch")]
    pub fn create_groups_batch(request: &CreateGroupsBatch) -> Vec<Group> = once POST "/api/v3/create-groups-batch",
        errors = "Presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if one of the codes is taken.",
        check = "list_groups";

    /// Changes the description of a group and the optional fields that are set, and returns the group.
    ///
    /// If the response of an attempt that changed the code is lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), because the group has its new code.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::groups::UpdateGroup;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let renamed = UpdateGroup::new("Writes the code", "developers").new_code("engineers");
    /// let group = client.update_group(&renamed)?;
    /// assert_eq!(group.code, "engineers");
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateGroup")]
    pub fn update_group(request: &UpdateGroup) -> Group = write POST "/api/v3/update-group",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the new code is taken.";

    /// Deletes groups by their codes, 1 to 50 of them. The members are not deleted.
    ///
    /// Codes without a group are ignored.
    #[doc(alias = "deleteGroupsBatch")]
    pub fn delete_groups_batch(code_list: [str; 1..=50]) -> () = write POST "/api/v3/delete-groups-batch";

    /// Adds up to 50 users to a group.
    ///
    /// Users that are already members are presumably ignored.
    ///
    /// # Examples
    ///
    /// More than 50 users, in batches:
    ///
    /// ```no_run
    /// use authing::groups::AddGroupMembers;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let user_ids: Vec<String> = Vec::new();
    /// for batch in user_ids.chunks(50) {
    ///     client.add_group_members(&AddGroupMembers::new(batch, "developers"))?;
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "addGroupMembers")]
    pub fn add_group_members(request: &AddGroupMembers) -> () = write POST "/api/v3/add-group-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist.";

    /// Removes up to 50 users from a group. The users are not deleted.
    ///
    /// Users that are not members are presumably ignored.
    #[doc(alias = "removeGroupMembers")]
    pub fn remove_group_members(request: &RemoveGroupMembers) -> () = write POST "/api/v3/remove-group-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist.";

    /// Returns one page of the members of a group.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listGroupMembers")]
    pub fn list_group_members(request: &ListGroupMembers) -> Page<User> [page, limit] = read GET "/api/v3/list-group-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist.";

    /// Returns all resources of one permission namespace that a group is authorized for.
    #[doc(alias = "getGroupAuthorizedResources")]
    pub fn get_group_authorized_resources(request: &GetGroupAuthorizedResources) -> Vec<AuthorizedResource> =
        read GET "/api/v3/get-group-authorized-resources";
}
