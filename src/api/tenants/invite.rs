//! Requests and responses for inviting people to a tenant by links.

use crate::declare::{request, response};

request! {
    /// A request for [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
    pub struct GenerateInviteTenantUserLink {
        /// Validity of the links in days, as a text. Known values are `1`, `3`, `7`, and `none` for links that do not expire.
        pub validity_term: String [sample "7"],
        /// Email addresses of the people to invite. The service creates one link for each.
        pub emails: Vec<String>,
        /// ID of the application that is opened after the registration.
        pub app_id: String [sample "62a8570a85859e2390ef388f"],
        /// ID of the tenant that the people are invited to. If not set, presumably the `tenant_id` of the client.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_invite_tenant_user_records`](crate::ManagementClient::list_invite_tenant_user_records), one page or
    /// all of them.
    pub struct ListInviteTenantUserRecords {
        /// Search text, such as a part of an email address. It is required; an empty text presumably matches all invitations.
        pub keywords: String,
        /// Number of the page, from 1. `iter` ignores it and starts with the first page.
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
    /// The created invitations, and the addresses for which the creation failed.
    pub struct InvitedTenantUsers {
        /// Addresses that could not be invited, with the reasons. They do not fail the call: check this list.
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
        /// Reason for the failure, as a readable text.
        pub message?: String,
    }
}

response! {
    /// The invitation of one person to a tenant.
    pub struct InviteTenantUserRecord {
        /// Number of the invitation; a whole number.
        pub record_id?: f64,
        /// Email address that the invitation was created for.
        pub invite_account?: String,
        /// Activation status of the account. The values are not documented.
        pub verified_status?: String,
        /// Link to join the tenant. It needs no further authorization: share it with this person only.
        pub invite_link?: String,
        /// When the invitation was created, in ISO 8601.
        pub created_at?: String,
        /// When the invited person activated the account, in ISO 8601; absent before that.
        pub activated_at?: String,
    }
}
