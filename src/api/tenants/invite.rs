//! Requests and responses for inviting people to a tenant by links.

use crate::declare::{request, response};

request! {
    /// A request for [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
    pub struct GenerateInviteTenantUserLink {
        /// How long the links can be used, in days as a text. Seen values are `1`, `3`, `7`, and `none` for links that do not
        /// expire.
        pub validity_term: String [sample "7"],
        /// Email addresses of the people who are invited. Each gets a link of its own.
        pub emails: Vec<String>,
        /// ID of the application that an invited person is sent to after registration.
        pub app_id: String [sample "62a8570a85859e2390ef388f"],
        /// ID of the tenant that the people are invited to; if not set, presumably the tenant that the client is built for.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_invite_tenant_user_records`](crate::ManagementClient::list_invite_tenant_user_records), one page or
    /// all of them.
    pub struct ListInviteTenantUserRecords {
        /// Text to search invitations for, such as a part of an email address. It is required; an empty text presumably finds
        /// all.
        pub keywords: String,
        /// Number of the page, from 1. `iter` starts with the first page, whatever is set.
        pub page: u32 [as_text, 1..],
        /// Invitations on a page.
        pub limit: u32 [as_text, 1..=50],
    }
}

request! {
    /// A request for [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email): any JSON object,
    /// with the members that `extra` adds.
    pub struct SendInviteTenantUserEmail {
    }
}

response! {
    /// Invitations that were created, and addresses that none was created for.
    pub struct InvitedTenantUsers {
        /// Addresses that could not be invited, each with the reason. The call succeeds nevertheless: look here.
        pub err_msgs: Vec<InviteEmailError>,
        /// The invitations that were created, with their links.
        pub list: Vec<InviteTenantUserRecord>,
    }
}

response! {
    /// An email address that could not be invited to a tenant.
    pub struct InviteEmailError {
        /// The address as it was sent.
        pub email?: String,
        /// Why it could not be invited, as text for people.
        pub message?: String,
    }
}

response! {
    /// The invitation of one person to a tenant.
    pub struct InviteTenantUserRecord {
        /// Number of the invitation; a whole number.
        pub record_id?: f64,
        /// Account that is invited: the email address that the invitation was created for.
        pub invite_account?: String,
        /// Whether the invited person has activated the account. The values are not documented.
        pub verified_status?: String,
        /// Link that the invited person joins the tenant with. Anyone who has it can use it: pass it on to this person only.
        pub invite_link?: String,
        /// When the invitation was created, in ISO 8601.
        pub created_at?: String,
        /// When the invited person activated the account, in ISO 8601; absent before that.
        pub activated_at?: String,
    }
}
