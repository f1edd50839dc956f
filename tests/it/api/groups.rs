//! The methods of the module `groups`.

use authing::groups::{
    AddGroupMembers, CreateGroup, CreateGroupsBatch, CreateOrUpdateGroup, GetAllGroups, GetGroup, GetGroupAuthorizedResources,
    ListGroupMembers, ListGroups, RemoveGroupMembers, UpdateGroup,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
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

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("groups", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("groups", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("groups", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("groups", METHODS);
}
