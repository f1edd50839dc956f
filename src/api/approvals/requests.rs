//! What the methods for approvals take.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`process_approval`](crate::ManagementClient::process_approval).
    pub struct ProcessApproval {
        /// Number of the approval that is decided on.
        pub number: String [sample "20240105001"],
        /// `true` agrees, `false` refuses. The service's default is `false`: an approval is refused if it is not set.
        pub is_agreed?: bool,
    }
}

request! {
    /// A request for [`process_approval_batch`](crate::ManagementClient::process_approval_batch).
    pub struct ProcessApprovalBatch {
        /// Numbers of the approvals that are decided on, as whole numbers. Above 2^53 they lose digits.
        pub numbers: Vec<f64>,
        /// `true` agrees to all, `false` refuses all. The service's default is `false`: they are refused if it is not set.
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
        /// Only pending approvals of this kind; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Text to search pending approvals for, in their numbers and the names of applicants.
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
        /// Only closed approvals of this kind; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Text to search closed approvals for, in their numbers and the names of applicants.
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
        /// Only entries about approvals of this kind; all kinds if not set.
        pub object_type?: ApprovalObjectType,
        /// Text to search the log for, in numbers, names of applicants, and names of what they applied for.
        pub keyword?: String,
    }
}

open_enum! {
    without_examples;
    /// What users apply for.
    pub enum ApprovalObjectType {
        /// To use an application.
        AppPermissionApply = "APP_PERMISSION_APPLY",
        /// To have a role.
        RolePermissionApply = "ROLE_PERMISSION_APPLY",
    }
}
