//! Administrators: of one tenant, of several tenants, and cooperators.

use super::member::TenantUser;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::User;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// Returns one page of the members who administrate a tenant.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. For administrators of several tenants see
    /// [`list_multiple_tenant_admins`](Self::list_multiple_tenant_admins).
    #[doc(alias = "listTenantAdmin")]
    pub fn list_tenant_admin(request: &ListTenantAdmin) -> Page<TenantUser> [page, limit] = read POST "/api/v3/list-tenant-admin",
        page_as_text = true;

    /// Makes members of a tenant its administrators. They are selected by user IDs, member IDs, or both.
    ///
    /// Members who are administrators already remain so, so that a second call has no further effect.
    #[doc(alias = "setTenantAdmin")]
    pub fn set_tenant_admin(request: &SetTenantAdmin) -> () = write POST "/api/v3/set-tenant-admin";

    /// Removes one administrator of a tenant, who remains a member.
    ///
    /// The administrator is selected by the user ID or the member ID.
    #[doc(alias = "deleteTenantAdmin")]
    pub fn delete_tenant_admin(request: &DeleteTenantAdmin) -> () = write POST "/api/v3/delete-tenant-admin";

    /// Returns one page of the users who administrate several tenants of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listMultipleTenantAdmin")]
    #[doc(alias = "listMultipleTenantAdmins")]
    pub fn list_multiple_tenant_admins(request: &ListMultipleTenantAdmins) -> Page<MultipleTenantAdmin> [page, limit] =
        read GET "/api/v3/list-multiple-tenant-admins";

    /// Makes a user of the user pool the administrator of several tenants.
    ///
    /// The user need not be a member of these tenants.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::CreateMultipleTenantAdmin;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let tenant_ids = ["619b07312d6b99e1af7d8e4e", "61e113fb9a411a84704ebf07"];
    /// let request = CreateMultipleTenantAdmin::new(tenant_ids, "6343b98b7cfbd1a9366e9b7c")
    ///     .send_email_notification(true);
    /// client.create_multiple_tenant_admin(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createMultipleTenantAdmin")]
    pub fn create_multiple_tenant_admin(request: &CreateMultipleTenantAdmin) -> () =
        once POST "/api/v3/create-multiple-tenant-admin",
        check = "get_multiple_tenant_admin";

    /// Returns one user who administrates several tenants, by the user ID.
    ///
    /// The page contains only this user; presumably it is empty if the user is not a multiple tenant administrator.
    #[doc(alias = "getMultipleTenantAdmin")]
    pub fn get_multiple_tenant_admin(user_id: str) -> Page<MultipleTenantAdmin> =
        read GET "/api/v3/get-multiple-tenant-admin";

    /// Returns one page of the cooperators of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listTenantCooperators")]
    pub fn list_tenant_cooperators(request: &ListTenantCooperators) -> Page<TenantCooperator> [page, limit] =
        read GET "/api/v3/list-tenant-cooperators";

    /// Returns the permissions of one cooperator: menu entries of the console and codes of policies.
    #[doc(alias = "getTenantCooperator")]
    pub fn get_tenant_cooperator(user_id: str) -> TenantCooperatorPermissions = read GET "/api/v3/get-tenant-cooperator",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user is no cooperator.";

    /// Returns the menu entries of the console that one cooperator sees.
    ///
    /// The response has the same type as that of [`get_tenant_cooperator`](Self::get_tenant_cooperator); the difference is not
    /// documented.
    #[doc(alias = "getTenantCooperatorMenu")]
    pub fn get_tenant_cooperator_menu(user_id: str) -> TenantCooperatorPermissions =
        read GET "/api/v3/get-tenant-cooperator-menu",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the user is no cooperator.";

    /// Makes a user a cooperator: an administrator with the permissions of the given policies.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::CreateTenantCooperator;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user_id = "6343b98b7cfbd1a9366e9b7c";
    /// client.create_tenant_cooperator(&CreateTenantCooperator::new(["support"], user_id))?;
    /// println!("{:?}", client.get_tenant_cooperator(user_id)?.authorized_policies_code);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createTenantCooperator")]
    pub fn create_tenant_cooperator(request: &CreateTenantCooperator) -> () = once POST "/api/v3/create-tenant-cooperator",
        check = "get_tenant_cooperator";

    /// Changes the tenants that a user administrates.
    ///
    /// Only the official SDK for Go has this call; the service does not document it.
    #[doc(alias = "updateMultipleTenantAdmin")]
    pub fn update_multiple_tenant_admin(request: &UpdateMultipleTenantAdmin) -> () =
        write POST "/api/v3/update-multiple-tenant-admin",
        in_query = ["userId"];

    /// Removes a multiple tenant administrator: the opposite of
    /// [`create_multiple_tenant_admin`](Self::create_multiple_tenant_admin). The account is kept.
    ///
    /// Only the official SDK for Go has this call; the service does not document it.
    #[doc(alias = "deleteMultipleTenantAdmin")]
    pub fn delete_multiple_tenant_admin(user_id: str) -> () = write POST "/api/v3/delete-multiple-tenant-admin";

    /// Changes the permissions of a cooperator.
    ///
    /// Only the official SDK for Go has this call; the service does not document it.
    #[doc(alias = "updateTenantCooperator")]
    pub fn update_tenant_cooperator(request: &UpdateTenantCooperator) -> () = write POST "/api/v3/update-tenant-cooperator",
        in_query = ["userId"];

    /// Removes the permissions that make a user a cooperator. The account is kept.
    ///
    /// Only the official SDK for Go has this call; the service does not document it.
    #[doc(alias = "deleteTenantCooperator")]
    pub fn delete_tenant_cooperator(user_id: str) -> () = write POST "/api/v3/delete-tenant-cooperator";
}

request! {
    /// A request for [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin), one page or all of them.
    pub struct ListTenantAdmin {
        /// ID of the tenant whose administrators are listed.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Search text for administrators. The searched fields are not documented.
        pub keywords?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Administrators on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
    pub struct SetTenantAdmin {
        /// ID of the tenant that the administrators are added to.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Members who become administrators, by their IDs as users of the user pool.
        pub link_user_ids?: Vec<String>,
        /// Members who become administrators, by their IDs in this tenant.
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// A request for [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin). One of `link_user_id` and
    /// `member_id` must be set.
    pub struct DeleteTenantAdmin {
        /// ID of the tenant. Set it: some versions of the API description require it.
        pub tenant_id?: String,
        /// The administrator, by the ID as a user of the user pool.
        pub link_user_id?: String,
        /// The administrator, by the ID as a member of this tenant.
        pub member_id?: String,
    }
}

request! {
    /// A request for [`list_multiple_tenant_admins`](crate::ManagementClient::list_multiple_tenant_admins), one page or all of
    /// them.
    pub struct ListMultipleTenantAdmins {
        /// Search text for multiple tenant administrators. The searched fields are not documented.
        pub keywords?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Administrators on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin).
    pub struct CreateMultipleTenantAdmin {
        /// IDs of the tenants that the user will administrate.
        pub tenant_ids: Vec<String>,
        /// ID of the user who becomes an administrator.
        pub user_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether the new administrator may call the management API, in addition to the console.
        pub api_authorized?: bool,
        /// Whether the new administrator is notified by SMS.
        pub send_phone_notification?: bool,
        /// Whether the new administrator is notified by email.
        pub send_email_notification?: bool,
    }
}

request! {
    /// A request for [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators), one page or all of them.
    pub struct ListTenantCooperators {
        /// Search text for cooperators. The searched fields are not documented.
        pub keywords?: String,
        /// `true` lists only external cooperators, `false` only the others. The criterion for external is not documented.
        pub external?: bool,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Cooperators on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator).
    pub struct CreateTenantCooperator {
        /// Codes of the policies with the permissions of the cooperator.
        pub policies: Vec<String>,
        /// ID of the user who becomes a cooperator.
        pub user_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether the cooperator may call the management API, in addition to the console. The service's default is `false`.
        pub api_authorized?: bool,
        /// Whether the new cooperator is notified by SMS.
        pub send_phone_notification?: bool,
        /// Whether the new cooperator is notified by email.
        pub send_email_notification?: bool,
    }
}

request! {
    /// A request for [`update_multiple_tenant_admin`](crate::ManagementClient::update_multiple_tenant_admin).
    pub struct UpdateMultipleTenantAdmin {
        /// ID of the user whose tenants are changed. It is sent in the query.
        pub user_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// IDs of all tenants that the user is to administrate. They replace the present ones.
        pub tenant_ids: Vec<String>,
        /// Whether the administrator may call the management API. Unchanged if not set.
        pub api_authorized?: bool,
    }
}

request! {
    /// A request for [`update_tenant_cooperator`](crate::ManagementClient::update_tenant_cooperator).
    pub struct UpdateTenantCooperator {
        /// ID of the cooperator who is changed. It is sent in the query.
        pub user_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether the cooperator may call the management API. Required: pass the present value to keep it.
        pub api_authorized: bool,
        /// Codes of all policies of the cooperator. They replace the present ones.
        pub policies: Vec<String>,
    }
}

response! {
    /// A user who administrates several tenants.
    pub struct MultipleTenantAdmin {
        /// ID of the user who is the administrator: 24 hexadecimal digits.
        pub user_id: String [present],
        /// Real name of the administrator.
        pub name?: String,
        /// Phone number of the administrator.
        pub phone?: String,
        /// Email address of the administrator.
        pub email?: String,
        /// Whether the administrator may call the management API.
        pub api_authorized?: bool,
        /// When the administrator last signed in, in ISO 8601; absent if never.
        pub last_login?: String,
    }
}

response! {
    /// A cooperator: a user with permissions in the console that policies define.
    pub struct TenantCooperator {
        /// ID of the user who is a cooperator.
        pub user_id: String [present],
        /// Kind of the cooperator. The values are not documented.
        pub type_?: String,
        /// Whether the cooperator counts as external. The criterion is not documented.
        pub external?: bool,
        /// The cooperator's account in the user pool.
        pub user?: User,
        /// The cooperator as a member of a tenant; absent if the cooperator is not a member.
        pub tenant_user?: TenantUser,
    }
}

response! {
    /// The permissions of a cooperator in the console.
    pub struct TenantCooperatorPermissions {
        /// Entries of the console's menu that the cooperator sees.
        pub list: Vec<String>,
        /// Codes of the policies that the cooperator has.
        pub authorized_policies_code: Vec<String>,
    }
}
