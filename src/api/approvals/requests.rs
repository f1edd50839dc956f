//! The requests of the approval methods.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`process_approval`](crate::ManagementClient::process_approval).
    pub struct ProcessApproval {
        /// Number of a pending approval: the [`Approval::number`](super::Approval::number).
        pub number: String [sample "20240105001"],
        /// `true` to agree, `false` to refuse. The service's default is `false`: an approval is refused if it is not set.
        pub is_agreed?: bool,
    }
}

request! {
    /// A request for [`process_approval_batch`](crate::ManagementClient::process_approval_batch).
    pub struct ProcessApprovalBatch {
        /// Numbers of the approvals to process: whole numbers, exact up to 2^53.
        pub numbers: Vec<f64>,
        /// `true` to agree to all, `false` to refuse all. The service's default is `false`: they are refused if it is not set.
        pub is_agreed?: bool,
    }
}

request! {
    /// A request for [`list_pending_approvals`](crate::ManagementClient::list_pending_approvals), one page or all of them.
    pub struct ListPendingApprovals {
        /// Number of the page, from 1. The service's default is 1.
        pub page_no?: u32 [1..],
        /// Pending approvals on a page. The service's default is 10.
        pub page_size?: u32 [1..=50],
        /// Kind of the listed pending approvals; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Search text for numbers of pending approvals and names of applicants.
        pub keyword?: String,
    }
}

request! {
    /// A request for [`list_closed_approvals`](crate::ManagementClient::list_closed_approvals), one page or all of them.
    pub struct ListClosedApprovals {
        /// Number of the page, counted from 1. The service's default is 1.
        pub page_no?: u32 [1..],
        /// Closed approvals on a page. The service's default is 10.
        pub page_size?: u32 [1..=50],
        /// Kind of the listed closed approvals; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Search text for numbers of closed approvals and names of applicants.
        pub keyword?: String,
    }
}

request! {
    /// A request for [`list_approval_logs`](crate::ManagementClient::list_approval_logs), one page or all of them.
    pub struct ListApprovalLogs {
        /// Number of the page of the log, from 1. The service's default is 1.
        pub page_no?: u32 [1..],
        /// Entries of the log on a page. The service's default is 10.
        pub page_size?: u32 [1..=50],
        /// Kind of the approvals whose log is listed; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Search text for numbers, names of applicants, and names of applications and roles.
        pub keyword?: String,
    }
}

open_enum! {
    without_examples;
    /// Kinds of access that users request.
    pub enum ApprovalObjectType {
        /// Access to an application.
        AppPermissionApply = "APP_PERMISSION_APPLY",
        /// Assignment of a role.
        RolePermissionApply = "ROLE_PERMISSION_APPLY",
    }
}
