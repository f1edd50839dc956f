//! Members of tenants: inviting, adding, finding, changing and removing them.

use serde_json::Value;

use super::invite::{
    GenerateInviteTenantUserLink, InviteTenantUserRecord, InvitedTenantUsers, ListInviteTenantUserRecords, SendInviteTenantUserEmail,
};
use super::member::TenantUser;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, Gender, Pagination, PasswordEncryptType};
use crate::declare::request;
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// Removes members from a tenant, chosen by user IDs, by member IDs or by both.
    ///
    /// The service documents this call in the same words as [`remove_tenant_users`](Self::remove_tenant_users). How they differ
    /// is not known; use that one unless you know that you need this.
    #[doc(alias = "deleteTenantUser")]
    pub fn delete_tenant_user(request: &DeleteTenantUser) -> () = write POST "/api/v3/delete-tenant-user";

    /// Creates links by which people can join a tenant, one for each email address, and returns them.
    ///
    /// No email is sent: pass the links on, or call [`send_invite_tenant_user_email`](Self::send_invite_tenant_user_email).
    /// Addresses that cannot be invited are no error of the call, but are in `err_msgs`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::GenerateInviteTenantUserLink;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let app_id = "62a8570a85859e2390ef388f";
    /// let request = GenerateInviteTenantUserLink::new("7", ["li@example.com"], app_id)
    ///     .tenant_id("619b07312d6b99e1af7d8e4e");
    /// let invited = client.generate_invite_tenant_user_link(&request)?;
    /// for failed in &invited.err_msgs {
    ///     eprintln!("not invited: {failed:?}");
    /// }
    /// for record in &invited.list {
    ///     println!("{:?}: {:?}", record.invite_account, record.invite_link);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "generateInviteTenantUserLink")]
    pub fn generate_invite_tenant_user_link(request: &GenerateInviteTenantUserLink) -> InvitedTenantUsers =
        once POST "/api/v3/generate-invite-tenant-user-link",
        check = "list_invite_tenant_user_records";

    /// Returns one page of the invitations to tenants that were created by links.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The service's own title of this call, a list of tenant
    /// consoles, is that of another one.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::ListInviteTenantUserRecords;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for record in client.iter(ListInviteTenantUserRecords::new("example.com", 1, 50)) {
    ///     let record = record?;
    ///     println!("{:?} joined at {:?}", record.invite_account, record.activated_at);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listInviteTennatUserRecords")]
    #[doc(alias = "listInviteTenantUserRecords")]
    pub fn list_invite_tenant_user_records(request: &ListInviteTenantUserRecords) -> Page<InviteTenantUserRecord> [page, limit] =
        read GET "/api/v3/list-invite-tenant-user-records";

    /// Sends people the email that invites them to a tenant.
    ///
    /// The service publishes no schema of this request, so it is any JSON object. An older endpoint of the same purpose takes
    /// the IDs of invitations as `recordIds`, a list of texts; presumably this one does, too. Each call sends the emails again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::SendInviteTenantUserEmail;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let record_ids = json!(["17", "18"]);
    /// let request = SendInviteTenantUserEmail::new().extra("recordIds", record_ids);
    /// client.send_invite_tenant_user_email(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "sendInviteTenantUserEmail")]
    pub fn send_invite_tenant_user_email(request: &SendInviteTenantUserEmail) -> () =
        once POST "/api/v3/send-invite-tenant-user-email",
        check = "list_invite_tenant_user_records";

    /// Makes users of the user pool members of a tenant.
    ///
    /// What happens to users who are members already is not documented. [`create_tenant_user`](Self::create_tenant_user) makes
    /// a member of somebody who has no account yet.
    #[doc(alias = "addTenantUsers")]
    pub fn add_tenant_users(request: &AddTenantUsers) -> () = once POST "/api/v3/add-tenant-users", check = "list_tenant_users";

    /// Removes members from a tenant, chosen by user IDs, by member IDs or by both.
    ///
    /// Presumably their accounts in the user pool remain: [`add_tenant_users`](Self::add_tenant_users) is the opposite.
    #[doc(alias = "removeTenantUsers")]
    pub fn remove_tenant_users(request: &RemoveTenantUsers) -> () = write POST "/api/v3/remove-tenant-users";

    /// Changes the profile that a member has in a tenant: the fields in `updates`, and no others.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::UpdateTenantUser;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Which tenant, which of its members, and what changes. Names are those of the API.
    /// let updates = json!({ "nickname": "Li", "postalCode": "100101" });
    /// let request = UpdateTenantUser::new(updates, "619b07312d6b99e1af7d8e4e")
    ///     .link_user_id("6343b98b7cfbd1a9366e9b7c");
    /// client.update_tenant_user(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateTenantUser")]
    pub fn update_tenant_user(request: &UpdateTenantUser) -> () = write POST "/api/v3/update-tenant-user";

    /// Creates an account in the user pool, makes it a member of a tenant, and returns the member.
    ///
    /// At least one of `email`, `phone` and `username` must be set; each is unique in the user pool. Email address and phone
    /// number are not confirmed with a code, since an administrator vouches for them.
    #[doc(alias = "createTenantUser")]
    pub fn create_tenant_user(request: &CreateTenantUser) -> TenantUser = once POST "/api/v3/create-tenant-user",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is none of `email`, `phone` and \
            `username`, and presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if another user has one of them.",
        check = "list_tenant_users";

    /// Returns one page of the members of a tenant, or of those that a search finds.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The service's description mentions members that no
    /// official SDK can send here, `advancedFilter` and `options.fuzzySearchOn`: they filter as in the call `list_users`, and
    /// `extra` can send the first of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::ListTenantUsers;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let tenant_id = "619b07312d6b99e1af7d8e4e";
    /// for member in client.iter(ListTenantUsers::new(tenant_id).keywords("li")) {
    ///     let member = member?;
    ///     println!("member {} is user {}", member.member_id, member.link_user_id);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listTenantUsers")]
    pub fn list_tenant_users(request: &ListTenantUsers) -> Page<TenantUser> [page, limit in "options.pagination"] =
        read POST "/api/v3/list-tenant-users";

    /// Returns one member of a tenant, by the user ID or by the member ID.
    #[doc(alias = "getTenantUser")]
    pub fn get_tenant_user(request: &GetTenantUser) -> TenantUser = read GET "/api/v3/get-tenant-user",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the tenant has no such member.";

    /// Puts members of a tenant into a department.
    #[doc(alias = "addTenantDepartmentMembers")]
    pub fn add_tenant_department_members(request: &AddTenantDepartmentMembers) -> () =
        once POST "/api/v3/add-tenant-department-members",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if organization or department do not exist.",
        check = "list_tenant_users";

    /// Takes members of a tenant out of a department. They remain members of the tenant.
    #[doc(alias = "removeTenantDepartmentMembers")]
    pub fn remove_tenant_department_members(request: &RemoveTenantDepartmentMembers) -> () =
        write POST "/api/v3/remove-tenant-department-members",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if organization or department do not exist.";
}

request! {
    /// A request for [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user).
    pub struct DeleteTenantUser {
        /// ID of the tenant whose members are deleted.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Members to delete, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to delete, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// A request for [`add_tenant_users`](crate::ManagementClient::add_tenant_users).
    pub struct AddTenantUsers {
        /// IDs of the users of the user pool who become members.
        pub link_user_ids: Vec<String>,
        /// ID of the tenant that gets the members.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
    }
}

request! {
    /// A request for [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users).
    pub struct RemoveTenantUsers {
        /// ID of the tenant that the members are removed from.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Members to remove, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to remove, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// A request for [`update_tenant_user`](crate::ManagementClient::update_tenant_user). One of `link_user_id` and `member_id`
    /// must be set.
    pub struct UpdateTenantUser {
        /// A JSON object with the fields to change: wire names of [`TenantUser`], such as `postalCode`, with their new values.
        /// Which fields can be changed is not documented.
        pub updates: Value,
        /// ID of the tenant in which the profile is changed.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// The member to change, by the ID as a user of the user pool.
        pub link_user_id?: String,
        /// The member to change, by the ID in this tenant.
        pub member_id?: String,
    }
}

request! {
    /// A request for [`create_tenant_user`](crate::ManagementClient::create_tenant_user).
    pub struct CreateTenantUser {
        /// ID of the tenant that the new account becomes a member of.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Sex of the new member; `Gender::U` if unknown.
        pub gender: Gender,
        /// Email address of the new member, unique in the user pool; upper and lower case are the same.
        pub email?: String,
        /// Phone number of the new member, unique in the user pool, without the country code.
        pub phone?: String,
        /// Country code of the phone number, such as `+86`. It may be left out for numbers of mainland China. To other countries
        /// the service sends SMS only if the user pool has a provider for them.
        pub phone_country_code?: String,
        /// Name that the new member signs in with, unique in the user pool.
        pub username?: String,
        /// Real name of the new member; it need not be unique.
        pub name?: String,
        /// Name of the new member that others see.
        pub nickname?: String,
        /// URL of the new member's portrait.
        pub photo?: String,
        /// Date of birth of the new member, in ISO 8601.
        pub birthdate?: String,
        /// Country that the new member lives in.
        pub country?: String,
        /// Province or state that the new member lives in.
        pub province?: String,
        /// Town that the new member lives in.
        pub city?: String,
        /// Address of the new member as one text.
        pub address?: String,
        /// Street and house number of the new member's address.
        pub street_address?: String,
        /// Postcode of the new member's address.
        pub postal_code?: String,
        /// First name of the new member.
        pub given_name?: String,
        /// Last name of the new member.
        pub family_name?: String,
        /// Names of the new member between first and last name.
        pub middle_name?: String,
        /// Name that the new member wants to be called by (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// Password of the new member: as plain text, unless `options.password_encrypt_type` says how it is encrypted.
        pub password?: Secret,
        /// Salt of a password that is stored as it is (`options.keep_password`).
        pub salt?: Secret,
        /// How the password is made, sent and stored.
        pub options?: CreateTenantUserOptions,
    }
}

request! {
    /// How the password of a new member is made, sent and stored.
    pub struct CreateTenantUserOptions {
        /// Whether the service stores the password as it is sent, without hashing it: for moving accounts whose passwords are
        /// hashed already. The user pool then needs a function that checks passwords. The service's default is `false`.
        pub keep_password?: bool,
        /// Whether the service makes up a password. The service's default is `false`.
        pub auto_generate_password?: bool,
        /// Whether the new member must set another password at the first sign-in. The service's default is `false`.
        pub reset_password_on_first_login?: bool,
        /// How the sent password is encrypted, in addition to TLS. The service's default is `none`.
        pub password_encrypt_type?: PasswordEncryptType,
    }
}

request! {
    /// A request for [`list_tenant_users`](crate::ManagementClient::list_tenant_users), one page or all of them.
    pub struct ListTenantUsers {
        /// ID of the tenant whose members are listed.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Text to search members for, in phone number, email address, name, user name and nickname.
        pub keywords?: String,
        /// Which page is returned, and with what.
        pub options?: ListTenantUsersOptions,
    }
}

request! {
    /// Which page of the members of a tenant is returned, and with what.
    pub struct ListTenantUsersOptions {
        /// The page of members. The service's default is the first page, of 10 members.
        pub pagination?: Pagination,
        /// Whether members are returned with `department_ids`. Only one official SDK has this option.
        pub with_department_ids?: bool,
    }
}

request! {
    /// A request for [`get_tenant_user`](crate::ManagementClient::get_tenant_user). One of `link_user_id` and `member_id` must
    /// be set.
    pub struct GetTenantUser {
        /// ID of the tenant whose member is returned.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// The member to return, by the ID as a user of the user pool.
        pub link_user_id?: String,
        /// The member to return, by the ID in this tenant.
        pub member_id?: String,
    }
}

request! {
    /// A request for [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members). Members are
    /// chosen by `link_user_ids`, by `member_ids` or by both.
    pub struct AddTenantDepartmentMembers {
        /// Code of the organization whose department gets the members.
        pub organization_code: String [sample "steamory"],
        /// ID of the department that gets the members, of the kind that `department_id_type` says.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
        /// What `department_id` is. The service's default is `department_id`: the ID that the service gave the department.
        pub department_id_type?: DepartmentIdType,
        /// Members to put in, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to put in, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
        /// ID of the tenant that has the department; if not set, presumably the tenant that the client is built for.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members). Members
    /// are chosen by `link_user_ids`, by `member_ids` or by both.
    pub struct RemoveTenantDepartmentMembers {
        /// Code of the organization whose department loses the members.
        pub organization_code: String [sample "steamory"],
        /// ID of the department that loses the members, of the kind that `department_id_type` says.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
        /// What `department_id` is. The service's default is `department_id`: the ID that the service made for the department.
        pub department_id_type?: DepartmentIdType,
        /// Members to take out, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to take out, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
        /// ID of the tenant whose department it is; if not set, presumably the tenant that the client is built for.
        pub tenant_id?: String,
    }
}
