//! The methods of the module `public_accounts`.

use authing::public_accounts::{
    CreatePublicAccount, CreatePublicAccountsBatch, DeletePublicAccountsBatch, GetDepartmentsOfPublicAccount, GetGroupsOfPublicAccount,
    GetPublicAccount, GetPublicAccountBatch, GetPublicAccountsOfDepartment, GetPublicAccountsOfGroup, GetPublicAccountsOfPost,
    GetPublicAccountsOfRole, GetPublicAccountsOfUser, GetRolesOfPublicAccount, GetUsersOfPublicAccount, KickPublicAccounts,
    ListPublicAccounts, ResignPublicAccountBatch, SetPublicAccountOfDepartments, SetPublicAccountOfGroups, SetPublicAccountOfPost,
    SetPublicAccountOfRoles, SetPublicAccountOfUsers, SetUserOfPublicAccounts, UnbindPublicAccountOfPost, UnbindPublicAccountOfUser,
    UpdatePublicAccount, UpdatePublicAccountBatch,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    list_public_accounts(ListPublicAccounts);
    get_public_account(GetPublicAccount);
    get_public_account_batch(GetPublicAccountBatch);
    create_public_account(CreatePublicAccount);
    create_public_accounts_batch(CreatePublicAccountsBatch);
    update_public_account(UpdatePublicAccount);
    update_public_account_batch(UpdatePublicAccountBatch);
    delete_public_accounts_batch(DeletePublicAccountsBatch);
    kick_public_accounts(KickPublicAccounts);
    transfer_into_public_account(userId: str);
    get_public_accounts_of_user(GetPublicAccountsOfUser);
    get_users_of_public_account(GetUsersOfPublicAccount);
    set_public_account_of_users(SetPublicAccountOfUsers);
    set_user_of_public_accounts(SetUserOfPublicAccounts);
    unbind_public_account_of_user(UnbindPublicAccountOfUser);
    get_roles_of_public_account(GetRolesOfPublicAccount);
    get_public_accounts_of_role(GetPublicAccountsOfRole);
    set_public_account_of_roles(SetPublicAccountOfRoles);
    get_public_accounts_of_group(GetPublicAccountsOfGroup);
    get_groups_of_public_account(GetGroupsOfPublicAccount);
    set_public_account_of_groups(SetPublicAccountOfGroups);
    get_public_accounts_of_department(GetPublicAccountsOfDepartment);
    get_departments_of_public_account(GetDepartmentsOfPublicAccount);
    set_public_account_of_departments(SetPublicAccountOfDepartments);
    resign_public_account_batch(ResignPublicAccountBatch);
    get_post_of_public_account(userId: str);
    get_public_accounts_of_post(GetPublicAccountsOfPost);
    set_public_account_of_post(SetPublicAccountOfPost);
    unbind_public_account_of_post(UnbindPublicAccountOfPost);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("public_accounts", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("public_accounts", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("public_accounts", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("public_accounts", METHODS);
}
