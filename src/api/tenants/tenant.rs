//! Tenants: creating, finding, changing and importing them.

use serde_json::Value;

use super::import::{ImportTenant, ListImportTenantHistory, ListImportTenantNotifyUsers, SendEmailBatch, SendSmsBatch};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// Creates a tenant in the user pool and returns it, with the code that the service generated for it.
    ///
    /// It has no members yet: [`add_tenant_users`](Self::add_tenant_users) adds users of the pool,
    /// [`create_tenant_user`](Self::create_tenant_user) creates new ones.
    #[doc(alias = "createTenant")]
    pub fn create_tenant(request: &CreateTenant) -> Tenant = once POST "/api/v3/create-tenant", check = "list_tenants";

    /// Changes the fields of a tenant that are set.
    ///
    /// A list replaces the present list. The documented fields do not include the enterprise domains, the expiry time and the
    /// limits of [`CreateTenant`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::{GetTenant, UpdateTenant};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Adds an application: the list that is sent replaces the tenant's list.
    /// let tenant_id = "619b07312d6b99e1af7d8e4e";
    /// let mut app_ids = client.get_tenant(&GetTenant::new(tenant_id))?.app_ids;
    /// app_ids.push("62a8570a85859e2390ef388f".to_owned());
    /// client.update_tenant(&UpdateTenant::new(tenant_id).app_ids(app_ids))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateTenant")]
    pub fn update_tenant(request: &UpdateTenant) -> () = write POST "/api/v3/update-tenant",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the tenant does not exist.";

    /// Deletes one tenant by its ID.
    ///
    /// The service does not document whether the accounts of its members are deleted, too.
    #[doc(alias = "deleteTenant")]
    pub fn delete_tenant(tenant_id: str) -> () = write POST "/api/v3/delete-tenant";

    /// Returns one page of the tenants of the user pool, or of those that match a search.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::ListTenants;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for tenant in client.iter(ListTenants::new().with_members_count(true)) {
    ///     let tenant = tenant?;
    ///     println!("{}: {:?} members", tenant.tenant_id, tenant.members_count);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listTenants")]
    pub fn list_tenants(request: &ListTenants) -> Page<Tenant> [page, limit] = read GET "/api/v3/list-tenants";

    /// Returns some of the fields of one tenant, by its ID.
    ///
    /// The returned fields are not documented; the declared type is that of [`get_tenant`](Self::get_tenant). IDs and lists
    /// that are not returned are empty.
    #[doc(alias = "getTenantLittleInfo")]
    pub fn get_tenant_little_info(request: &GetTenantLittleInfo) -> Tenant = read GET "/api/v3/get-tenant-little-info",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no tenant of this ID.";

    /// Returns one tenant by its ID.
    ///
    /// [`get_tenant_by_code`](Self::get_tenant_by_code) returns it by its code.
    #[doc(alias = "getTenant")]
    pub fn get_tenant(request: &GetTenant) -> Tenant = read GET "/api/v3/get-tenant",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no tenant of this ID.";

    /// Imports tenants and their administrators from a spreadsheet that the service downloads.
    ///
    /// A template of the spreadsheet is available in the console. The results of imports are in
    /// [`list_import_tenant_history`](Self::list_import_tenant_history). Administrators are not notified automatically: see
    /// [`send_email_batch`](Self::send_email_batch) and [`send_sms_batch`](Self::send_sms_batch).
    #[doc(alias = "importTenant")]
    pub fn import_tenant(request: &ImportTenant) -> () = once POST "/api/v3/import-tenant", check = "list_import_tenant_history";

    /// Returns one page of the history of tenant imports.
    ///
    /// The fields of an import are not documented, so it is any JSON. [`iter`](Self::iter) with the same request returns all
    /// imports.
    #[doc(alias = "importTenantHistory")]
    #[doc(alias = "listImportTenantHistory")]
    pub fn list_import_tenant_history(request: &ListImportTenantHistory) -> Page<Value> [page, limit] =
        read GET "/api/v3/import-tenant-history";

    /// Returns one page of the administrators of imported tenants, who can be notified.
    ///
    /// The fields of an administrator are not documented, so it is any JSON; presumably, it has the data for
    /// [`TenantEmailRecipient`](super::TenantEmailRecipient) and [`TenantSmsRecipient`](super::TenantSmsRecipient).
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "importTenantNotifyUser")]
    #[doc(alias = "listImportTenantNotifyUsers")]
    pub fn list_import_tenant_notify_users(request: &ListImportTenantNotifyUsers) -> Page<Value> [page, limit] =
        read GET "/api/v3/import-tenant-notify-user";

    /// Notifies administrators of imported tenants by email. It cannot be used for other emails.
    ///
    /// Each call sends the emails again. No documented method shows whether an email was sent.
    #[doc(alias = "sendEmailBatch")]
    pub fn send_email_batch(request: &SendEmailBatch) -> () = once POST "/api/v3/send-email-batch",
        bare = true,
        check = "list_import_tenant_notify_users";

    /// Notifies administrators of imported tenants by SMS. It cannot be used for other messages.
    ///
    /// Each call sends the messages again, which may be billed. No documented method shows whether a message was sent.
    #[doc(alias = "sendSmsBatch")]
    pub fn send_sms_batch(request: &SendSmsBatch) -> () = once POST "/api/v3/send-sms-batch",
        check = "list_import_tenant_notify_users";

    /// Returns one tenant by its code.
    ///
    /// The options of [`GetTenant`] are not documented for this endpoint.
    #[doc(alias = "getTenantByCode")]
    pub fn get_tenant_by_code(request: &GetTenantByCode) -> Tenant = read GET "/api/v3/get-tenant-by-code",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if no tenant has this code.";
}

request! {
    /// A request for [`create_tenant`](crate::ManagementClient::create_tenant).
    pub struct CreateTenant {
        /// Name of the new tenant, shown to its members. Names of tenants have at most 64 characters.
        pub name: String [sample "Example Ltd."],
        /// IDs of the applications that members of the tenant can sign in to.
        pub app_ids: Vec<String>,
        /// URL of the tenant's logo. The service declares a list: pass one element.
        pub logo?: Vec<String>,
        /// Description of the tenant, shown in the console.
        pub description?: String,
        /// Message for users whose sign-in the tenant rejects.
        pub reject_hint?: String,
        /// ID of the application that creates the tenant. If not set, the origin is the console.
        pub source_app_id?: String,
        /// Domains of the company's email addresses, such as `example.com`.
        pub enterprise_domains?: Vec<String>,
        /// When the tenant expires; presumably never if not set. The format is not documented, presumably ISO 8601.
        pub expire_time?: String,
        /// Limit of monthly active users. Presumably unlimited if not set.
        pub mau_amount?: f64,
        /// Limit of members. Presumably unlimited if not set.
        pub member_amount?: f64,
        /// Limit of tenant administrators. Presumably unlimited if not set.
        pub admin_amount?: f64,
    }
}

request! {
    /// A request for [`update_tenant`](crate::ManagementClient::update_tenant).
    pub struct UpdateTenant {
        /// ID of the tenant that is changed: 24 hexadecimal digits.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// The new name of the tenant. Names of tenants have at most 64 characters.
        pub name?: String,
        /// IDs of all applications that members can sign in to. They replace the present ones.
        pub app_ids?: Vec<String>,
        /// URL of the new logo, as a list of one element.
        pub logo?: Vec<String>,
        /// The new description of the tenant, shown in the console.
        pub description?: String,
        /// The new message for users whose sign-in the tenant rejects.
        pub reject_hint?: String,
        /// ID of the application that is recorded as the creator of the tenant.
        pub source_app_id?: String,
    }
}

request! {
    /// A request for [`list_tenants`](crate::ManagementClient::list_tenants), one page or all of them.
    pub struct ListTenants {
        /// Search text for tenants. The searched fields are not documented.
        pub keywords?: String,
        /// Whether to return `members_count` of each tenant. Presumably `false` if not set.
        pub with_members_count?: bool,
        /// Whether to return details of the applications of each tenant. The field that has them is not documented.
        pub with_app_detail?: bool,
        /// Whether to return `creator_detail` of each tenant. Presumably `false` if not set.
        pub with_creator_detail?: bool,
        /// Whether to return `source_app_detail` of each tenant. Presumably `false` if not set.
        pub with_source_app_detail?: bool,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Tenants on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
        /// Only tenants of this origin (`source` of [`Tenant`]). Neither type nor values are documented.
        pub source?: Value,
    }
}

request! {
    /// A request for [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info).
    pub struct GetTenantLittleInfo {
        /// ID of the tenant to summarize: 24 hexadecimal digits.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Whether the summary has `members_count`.
        pub with_members_count?: bool,
        /// Whether the summary has details of the tenant's applications.
        pub with_app_detail?: bool,
        /// Whether the summary has `creator_detail`, the user who created the tenant.
        pub with_creator_detail?: bool,
        /// Whether the summary has `source_app_detail`, the application that created the tenant.
        pub with_source_app_detail?: bool,
    }
}

request! {
    /// A request for [`get_tenant`](crate::ManagementClient::get_tenant).
    pub struct GetTenant {
        /// ID of the tenant that is returned: 24 hexadecimal digits.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Whether the tenant is returned with `members_count`.
        pub with_members_count?: bool,
        /// Whether the tenant is returned with details of its applications.
        pub with_app_detail?: bool,
        /// Whether the tenant is returned with `creator_detail`, the user who created it.
        pub with_creator_detail?: bool,
        /// Whether the tenant is returned with `source_app_detail`, the application that created it.
        pub with_source_app_detail?: bool,
    }
}

request! {
    /// A request for [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code).
    pub struct GetTenantByCode {
        /// Code of the tenant, which users enter to select the tenant when they sign in.
        pub code: String,
    }
}

response! {
    /// A tenant: a customer of an application, with separate members and administrators.
    pub struct Tenant {
        /// ID of the tenant: 24 hexadecimal digits.
        pub tenant_id: String [present],
        /// ID of the user pool that has the tenant.
        pub user_pool_id: String,
        /// Name of the tenant, shown to its members.
        pub name?: String [..=64],
        /// Description of the tenant; absent if it was created without one.
        pub description?: String,
        /// URL of the logo: a text or a list of texts, because descriptions of the API differ.
        pub logo?: Value,
        /// Message for users whose sign-in the tenant rejects; absent if the service's default message is used.
        pub reject_hint?: String,
        /// IDs of the applications that members can sign in to.
        pub app_ids: Vec<String>,
        /// ID of the user who created the tenant.
        pub creator?: String,
        /// ID of the application that created the tenant; empty if it was created in the console.
        pub source_app_id: String,
        /// Origin of the tenant. The values are not documented.
        pub source?: String,
        /// Code of the tenant, unique in the user pool. Users enter it to select the tenant when they sign in.
        pub code: String,
        /// Address of the tenant, presumably the host name of its sign-in page. Older versions of the API do not have it.
        pub host?: String,
        /// Domains of the company's email addresses: a list of texts or one text, because descriptions of the API differ.
        pub enterprise_domains?: Value,
        /// Some fields of the user who created the tenant, as any JSON; returned only if the request selects them.
        pub creator_detail?: Value,
        /// Some fields of the application that created the tenant, as any JSON; returned only if the request selects them.
        pub source_app_detail?: Value,
        /// Number of members; returned only if the request selects it.
        pub members_count?: i64,
    }
}
