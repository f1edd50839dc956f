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

    /// Deletes members of a tenant, selected by user IDs, member IDs, or both.
    ///
    /// The service has the same description for [`remove_tenant_users`](Self::remove_tenant_users), and does not document the
    /// difference. Prefer `remove_tenant_users`.
    #[doc(alias = "deleteTenantUser")]
    pub fn delete_tenant_user(request: &DeleteTenantUser) -> () = write POST "/api/v3/delete-tenant-user";

    /// Creates invitation links to a tenant, one per email address, and returns them.
    ///
    /// No email is sent: send the links yourself, or call
    /// [`send_invite_tenant_user_email`](Self::send_invite_tenant_user_email). Addresses that cannot be invited do not fail the
    /// call; they are returned in `err_msgs`.
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
    #[doc(alias = "invite user")]
    pub fn generate_invite_tenant_user_link(request: &GenerateInviteTenantUserLink) -> InvitedTenantUsers =
        once POST "/api/v3/generate-invite-tenant-user-link",
        check = "list_invite_tenant_user_records";

    /// Returns one page of the invitations that were created by
    /// [`generate_invite_tenant_user_link`](Self::generate_invite_tenant_user_link).
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. In the service's documentation, this endpoint has the
    /// wrong title of a list of tenant consoles.
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

    /// Sends invitations to a tenant by email.
    ///
    /// The service publishes no schema of this request, so it is any JSON object. An older endpoint for the same purpose takes
    /// the IDs of invitations as `recordIds`, a list of texts; presumably, this endpoint does, too. Each call sends the emails
    /// again.
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
    /// The effect on users who are already members is not documented. For people without an account, use
    /// [`create_tenant_user`](Self::create_tenant_user).
    #[doc(alias = "addTenantUsers")]
    pub fn add_tenant_users(request: &AddTenantUsers) -> () = once POST "/api/v3/add-tenant-users", check = "list_tenant_users";

    /// Removes members from a tenant, selected by user IDs, member IDs, or both.
    ///
    /// It is the opposite of [`add_tenant_users`](Self::add_tenant_users). Presumably, the accounts in the user pool are kept.
    #[doc(alias = "removeTenantUsers")]
    pub fn remove_tenant_users(request: &RemoveTenantUsers) -> () = write POST "/api/v3/remove-tenant-users";

    /// Changes the fields in `updates` of a member's profile in a tenant.
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
    /// At least one of `email`, `phone` and `username` must be set; each is unique in the user pool. The service does not verify
    /// email address and phone number with a code.
    #[doc(alias = "createTenantUser")]
    pub fn create_tenant_user(request: &CreateTenantUser) -> TenantUser = once POST "/api/v3/create-tenant-user",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if there is none of `email`, `phone` and \
            `username`, and presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if another user has one of them.",
        check = "list_tenant_users";

    /// Returns one page of the members of a tenant, or of those that match a search.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The service's documentation also has filters that no
    /// official SDK declares here: `advancedFilter` and `options.fuzzySearchOn`, as in `list_users`. Set `advancedFilter` with
    /// `extra`.
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

    /// Adds members of a tenant to a department of an organization.
    ///
    /// The effect on members who are already in the department is not documented.
    #[doc(alias = "addTenantDepartmentMembers")]
    pub fn add_tenant_department_members(request: &AddTenantDepartmentMembers) -> () =
        once POST "/api/v3/add-tenant-department-members",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if organization or department do not exist.",
        check = "list_tenant_users";

    /// Removes members of a tenant from a department. They remain members of the tenant.
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
        /// ID of the tenant that the users are added to.
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
        /// Gender of the new member; `Gender::U` if unknown.
        pub gender: Gender,
        /// Email address of the new member, unique in the user pool and case-insensitive.
        pub email?: String,
        /// Phone number of the new member, unique in the user pool, without the country code.
        pub phone?: String,
        /// Country code of the phone number, such as `+86`. It is optional for numbers of mainland China. For other countries,
        /// the service can send SMS only if the user pool has an SMS provider for them.
        pub phone_country_code?: String,
        /// Name that the new member signs in with, unique in the user pool.
        pub username?: String,
        /// Real name of the new member; it need not be unique.
        pub name?: String,
        /// Display name of the new member.
        pub nickname?: String,
        /// URL of the new member's portrait.
        pub photo?: String,
        /// Date of birth of the new member, in ISO 8601.
        pub birthdate?: String,
        /// Country that the new member lives in.
        pub country?: String,
        /// Province or state that the new member lives in.
        pub province?: String,
        /// City that the new member lives in.
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
        /// Preferred user name of the new member (OpenID Connect `preferred_username`).
        pub preferred_username?: String,
        /// Password of the new member: plain text, or encrypted as `options.password_encrypt_type` specifies.
        pub password?: Secret,
        /// Salt of a password that is stored unchanged (`options.keep_password`).
        pub salt?: Secret,
        /// Options for generating, sending and storing the password.
        pub options?: CreateTenantUserOptions,
    }
}

request! {
    /// Options for generating, sending and storing the password of a new member.
    pub struct CreateTenantUserOptions {
        /// Whether the service stores the password unchanged instead of hashing it, to migrate accounts with passwords that are
        /// already hashed. The user pool then needs a custom function to check passwords. The service's default is `false`.
        pub keep_password?: bool,
        /// Whether the service generates the password. The service's default is `false`.
        pub auto_generate_password?: bool,
        /// Whether the new member must set another password at the first sign-in. The service's default is `false`.
        pub reset_password_on_first_login?: bool,
        /// Encryption of the password in the request, in addition to TLS. The service's default is `none`.
        pub password_encrypt_type?: PasswordEncryptType,
    }
}

request! {
    /// A request for [`list_tenant_users`](crate::ManagementClient::list_tenant_users), one page or all of them.
    pub struct ListTenantUsers {
        /// ID of the tenant whose members are listed.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Search text for phone number, email address, name, user name and nickname of members.
        pub keywords?: String,
        /// The page to return, and optional fields of the members.
        pub options?: ListTenantUsersOptions,
    }
}

request! {
    /// The page of members to return, and optional fields of them.
    pub struct ListTenantUsersOptions {
        /// The page of members. The service's default is the first page, of 10 members.
        pub pagination?: Pagination,
        /// Whether to return `department_ids`. Only the official SDK for Java has this option.
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
    /// selected by `link_user_ids`, `member_ids`, or both.
    pub struct AddTenantDepartmentMembers {
        /// Code of the organization that the department belongs to.
        pub organization_code: String [sample "steamory"],
        /// ID of the department that the members are added to, of the kind in `department_id_type`.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
        /// Kind of the ID in `department_id`. The service's default is `department_id`, an ID that the service generated.
        pub department_id_type?: DepartmentIdType,
        /// Members to add to the department, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to add to the department, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
        /// ID of the tenant that has the department. If not set, presumably the `tenant_id` of the client.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members). Members
    /// are selected by `link_user_ids`, `member_ids`, or both.
    pub struct RemoveTenantDepartmentMembers {
        /// Code of the organization that has the department.
        pub organization_code: String [sample "steamory"],
        /// ID of the department that the members are removed from, of the kind in `department_id_type`.
        pub department_id: String [sample "6343bafc019ab7889206c4c7"],
        /// Kind of ID in `department_id`. The service's default is `department_id`, an ID that the service generated.
        pub department_id_type?: DepartmentIdType,
        /// Members to remove from the department, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members to remove from the department, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
        /// ID of the tenant that the department belongs to. If not set, presumably the `tenant_id` of the client.
        pub tenant_id?: String,
    }
}
