//! Requests for importing tenants from a spreadsheet, and for notifying their administrators.

use crate::declare::request;

request! {
    /// A request for [`import_tenant`](crate::ManagementClient::import_tenant).
    pub struct ImportTenant {
        /// URL of the spreadsheet (Excel), or its path in the file storage of the service.
        pub excel_url: String [sample "https://example.com/tenants.xlsx"],
    }
}

request! {
    /// A request for [`list_import_tenant_history`](crate::ManagementClient::list_import_tenant_history), one page or all of
    /// them.
    pub struct ListImportTenantHistory {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Imports on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`list_import_tenant_notify_users`](crate::ManagementClient::list_import_tenant_notify_users), one page
    /// or all of them.
    pub struct ListImportTenantNotifyUsers {
        /// Number of the import in the history of imports. It is a text here, but a number in requests that send notifications.
        pub import_id: String [sample "12"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [as_text, 1..],
        /// Administrators on a page. The service's default is 10.
        pub limit?: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`send_email_batch`](crate::ManagementClient::send_email_batch).
    pub struct SendEmailBatch {
        /// Name of an administrator, presumably the sender: each recipient has a separate `admin_name`.
        pub admin_name: String,
        /// Number of the import whose administrators are notified by email; a whole number.
        pub import_id: f64,
        /// The administrators who receive an email.
        pub users: Vec<TenantEmailRecipient>,
    }
}

request! {
    /// A request for [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
    pub struct SendSmsBatch {
        /// Name of an administrator, presumably the sender of the message: each recipient has a separate `admin_name`.
        pub admin_name: String,
        /// Number of the import whose administrators are notified by SMS; a whole number.
        pub import_id: f64,
        /// The administrators who receive a message.
        pub users: Vec<TenantSmsRecipient>,
    }
}

request! {
    /// An administrator of an imported tenant who is notified by email.
    pub struct TenantEmailRecipient {
        /// Name of the administrator in the salutation of the email.
        pub admin_name!: String,
        /// User name of the administrator, for the sign-in.
        pub user_name!: String,
        /// Email address of the administrator.
        pub email!: String [sample "li@example.com"],
        /// Domain of the tenant. In [`TenantSmsRecipient`] this field identifies the administrator instead.
        pub identifier!: String,
        /// ID of the imported tenant that the email is about.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Name of the imported tenant that the email is about.
        pub tenant_name!: String,
    }
}

request! {
    /// An administrator of an imported tenant who is notified by SMS.
    pub struct TenantSmsRecipient {
        /// Name of the administrator in the salutation of the message.
        pub admin_name!: String,
        /// User name that the administrator signs in with.
        pub user_name!: String,
        /// Unique identifier of the administrator, presumably the user ID. In [`TenantEmailRecipient`] this field is the domain
        /// of the tenant.
        pub identifier!: String,
        /// Phone number that the message is sent to, without the country code.
        pub phone!: String [sample "13800000000"],
        /// Country code of the phone number, such as `+86`. Required for all countries.
        pub phone_country_code!: String [sample "+86"],
        /// ID of the imported tenant that the message is about.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Name of the imported tenant that the message is about.
        pub tenant_name!: String,
    }
}
