//! Requests for importing tenants from a spreadsheet, and for notifying their administrators.

use crate::declare::request;

request! {
    /// A request for [`import_tenant`](crate::ManagementClient::import_tenant).
    pub struct ImportTenant {
        /// Where the service finds the spreadsheet (Excel): its URL, or its path in the service's file storage.
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
        /// Number of the import in the history of imports. It is a text here, and a number where notifications are sent.
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
        /// Name of an administrator. Each recipient has a name of its own, so it is presumably the sender's.
        pub admin_name: String,
        /// Number of the import whose administrators get emails; a whole number.
        pub import_id: f64,
        /// The administrators who get an email.
        pub users: Vec<TenantEmailRecipient>,
    }
}

request! {
    /// A request for [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
    pub struct SendSmsBatch {
        /// Name of an administrator. Each recipient has a name of its own, so it is presumably the name of who sends the message.
        pub admin_name: String,
        /// Number of the import whose administrators get messages; a whole number.
        pub import_id: f64,
        /// The administrators who get a message.
        pub users: Vec<TenantSmsRecipient>,
    }
}

request! {
    /// An administrator of an imported tenant who gets an email.
    pub struct TenantEmailRecipient {
        /// Name that the email addresses the administrator by.
        pub admin_name!: String,
        /// Name that the administrator signs in with.
        pub user_name!: String,
        /// Where the email is sent.
        pub email!: String [sample "li@example.com"],
        /// Domain of the tenant, where the administrator signs in. In [`TenantSmsRecipient`] this field is something else.
        pub identifier!: String,
        /// ID of the imported tenant that the email is about.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Name of the imported tenant that the email is about.
        pub tenant_name!: String,
    }
}

request! {
    /// An administrator of an imported tenant who gets an SMS.
    pub struct TenantSmsRecipient {
        /// Name that the message addresses the administrator by.
        pub admin_name!: String,
        /// Name that the administrator, who gets the message, signs in with.
        pub user_name!: String,
        /// What identifies the administrator uniquely, presumably the user ID. In [`TenantEmailRecipient`] this field is the
        /// tenant's domain.
        pub identifier!: String,
        /// Phone number that the message is sent to, without the country code.
        pub phone!: String [sample "13800000000"],
        /// Country code of the phone number, such as `+86`. It is required for every country.
        pub phone_country_code!: String [sample "+86"],
        /// ID of the imported tenant that the message is about.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
        /// Name of the imported tenant that the message is about.
        pub tenant_name!: String,
    }
}
