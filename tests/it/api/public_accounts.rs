//! The methods of the module `public_accounts`.

use authing::public_accounts::{
    CreatePublicAccount, CreatePublicAccountsBatch, DeletePublicAccountsBatch, GetDepartmentsOfPublicAccount, GetGroupsOfPublicAccount,
    GetPublicAccount, GetPublicAccountBatch, GetPublicAccountsOfDepartment, GetPublicAccountsOfGroup, GetPublicAccountsOfPost,
    GetPublicAccountsOfRole, GetPublicAccountsOfUser, GetRolesOfPublicAccount, GetUsersOfPublicAccount, KickPublicAccounts,
    ListPublicAccounts, ResignPublicAccountBatch, SetPublicAccountOfDepartments, SetPublicAccountOfGroups, SetPublicAccountOfPost,
    SetPublicAccountOfRoles, SetPublicAccountOfUsers, SetUserOfPublicAccounts, UnbindPublicAccountOfPost, UnbindPublicAccountOfUser,
    UpdatePublicAccount, UpdatePublicAccountBatch,
};

dispatch! {
    "public_accounts":
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
