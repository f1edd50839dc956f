//! The methods of the module `groups`.

use authing::groups::{
    AddGroupMembers, CreateGroup, CreateGroupsBatch, CreateOrUpdateGroup, GetAllGroups, GetGroup, GetGroupAuthorizedResources,
    ListGroupMembers, ListGroups, RemoveGroupMembers, UpdateGroup,
};

dispatch! {
    "groups":
    get_group(GetGroup);
    list_groups(ListGroups);
    get_all_groups(GetAllGroups);
    create_group(CreateGroup);
    create_or_update_group(CreateOrUpdateGroup);
    create_groups_batch(CreateGroupsBatch);
    update_group(UpdateGroup);
    delete_groups_batch(codeList: [str]);
    add_group_members(AddGroupMembers);
    remove_group_members(RemoveGroupMembers);
    list_group_members(ListGroupMembers);
    get_group_authorized_resources(GetGroupAuthorizedResources);
}
