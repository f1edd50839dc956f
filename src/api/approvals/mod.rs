//! Approvals: requests of users for access, and the decisions of administrators.
//!
//! In the application portal, users request access to applications or the assignment of roles. Each request becomes an
//! approval with a number, which is pending until an administrator agrees or refuses. This module lists and processes
//! approvals; it cannot create them.
//!
//! A role can be requested if its `enable_permission_apply` is `true`.
//!
//! # Examples
//!
//! ```no_run
//! use authing::approvals::{ApprovalObjectType, ListPendingApprovals, ProcessApproval};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! // Agree to all requests for roles with an end time.
//! let mut numbers = Vec::new();
//! let kind = ApprovalObjectType::RolePermissionApply;
//! for approval in client.iter(ListPendingApprovals::new().object_type(kind)) {
//!     let approval = approval?;
//!     if approval.extra_params.is_some_and(|params| params.end_time.is_some()) {
//!         numbers.push(approval.number);
//!     }
//! }
//! for number in &numbers {
//!     // Without `is_agreed(true)` it would be refused.
//!     client.process_approval(&ProcessApproval::new(number).is_agreed(true))?;
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        ApprovalObjectType;
        ListApprovalLogs;
        ListClosedApprovals;
        ListPendingApprovals;
        ProcessApproval = "ApprovalProcessReq";
        ProcessApprovalBatch = "ApprovalBatchProcessReq";
    }
    self::responses {
        Approval = "ApprovalDetailDto";
        ApprovalExtraParams = "ExtraParams";
        ApprovalStatus;
    }
}

endpoints! {
    feature = "approvals";

    /// Agrees to or refuses one pending approval. **It is refused unless `is_agreed` is set to `true`.**
    ///
    /// After an agreement, the user has access to the application, or the role is assigned. The effect on an approval that is
    /// already decided is not documented.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::approvals::{ApprovalStatus, ProcessApproval};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let number = "20240105001";
    /// client.process_approval(&ProcessApproval::new(number).is_agreed(true))?;
    /// assert_eq!(client.get_approval(number)?.status, Some(ApprovalStatus::Agreed));
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "processApproval")]
    pub fn process_approval(request: &ProcessApproval) -> () = once PUT "/api/v3/approval-process",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no approval of this number.",
        check = "get_approval";

    /// Agrees to or refuses several pending approvals. **They are refused unless `is_agreed` is set to `true`.**
    ///
    /// In this request the numbers of approvals are JSON numbers; elsewhere they are texts.
    #[doc(alias = "batchProcessApproval")]
    #[doc(alias = "processApprovalBatch")]
    pub fn process_approval_batch(request: &ProcessApprovalBatch) -> () = once PUT "/api/v3/approval-batch-process",
        check = "list_closed_approvals";

    /// Returns one approval by its number.
    #[doc(alias = "getDetail")]
    #[doc(alias = "getApproval")]
    pub fn get_approval(number: str) -> Approval = read GET "/api/v3/approval",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no approval of this number.";

    /// Returns one page of the pending approvals.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Do not process approvals during the iteration: processed
    /// approvals leave the list, so that later pages would skip some. Collect the numbers first.
    #[doc(alias = "pendList")]
    #[doc(alias = "listPendingApprovals")]
    pub fn list_pending_approvals(request: &ListPendingApprovals) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-pending-list";

    /// Returns one page of the closed approvals, which are agreed or refused.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "closedList")]
    #[doc(alias = "listClosedApprovals")]
    pub fn list_closed_approvals(request: &ListClosedApprovals) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-closed-list";

    /// Returns one page of the approval log, which has pending and closed approvals.
    ///
    /// [`iter`](Self::iter) with the same request returns the whole log.
    #[doc(alias = "logList")]
    #[doc(alias = "listApprovalLogs")]
    pub fn list_approval_logs(request: &ListApprovalLogs) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-log-list";
}
