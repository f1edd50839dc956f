//! Approvals: applications of users for access, and the decisions of administrators on them.
//!
//! In the application portal, users apply for applications that they cannot use yet, or for roles. Each application becomes an
//! approval with a number, which is pending until an administrator agrees or refuses. This module lists approvals and decides on
//! them; it cannot create any, since users do that.
//!
//! Which applications and roles can be applied for is set there: see `enable_permission_apply` of a role.
//!
//! # Examples
//!
//! ```no_run
//! use authing::approvals::{ApprovalObjectType, ListPendingApprovals, ProcessApproval};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! // Agree to all applications for roles that end by themselves.
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
use crate::api::reexport;
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

    /// Decides on one pending approval. **It is refused unless `is_agreed` is set to `true`.**
    ///
    /// If it is agreed to, the user gets what the application was for: the application or the role. What happens to an approval
    /// that was decided on before is not documented.
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

    /// Decides on several pending approvals in the same way. **They are refused unless `is_agreed` is set to `true`.**
    ///
    /// The numbers of approvals are JSON numbers here, and texts everywhere else.
    #[doc(alias = "batchProcessApproval")]
    #[doc(alias = "processApprovalBatch")]
    pub fn process_approval_batch(request: &ProcessApprovalBatch) -> () = once PUT "/api/v3/approval-batch-process",
        check = "list_closed_approvals";

    /// Returns one approval by its number.
    #[doc(alias = "getDetail")]
    #[doc(alias = "getApproval")]
    pub fn get_approval(number: str) -> Approval = read GET "/api/v3/approval",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no approval of this number.";

    /// Returns one page of the approvals that wait for a decision.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. An approval that is decided on leaves this list: collect
    /// the numbers first, or the iteration skips some.
    #[doc(alias = "pendList")]
    #[doc(alias = "listPendingApprovals")]
    pub fn list_pending_approvals(request: &ListPendingApprovals) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-pending-list";

    /// Returns one page of the approvals that were decided on.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "closedList")]
    #[doc(alias = "listClosedApprovals")]
    pub fn list_closed_approvals(request: &ListClosedApprovals) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-closed-list";

    /// Returns one page of the log of approvals, pending ones and those that were decided on.
    ///
    /// [`iter`](Self::iter) with the same request returns the whole log.
    #[doc(alias = "logList")]
    #[doc(alias = "listApprovalLogs")]
    pub fn list_approval_logs(request: &ListApprovalLogs) -> Page<Approval> [page_no, page_size] =
        read GET "/api/v3/approval-log-list";
}
