//! The methods of the module `approvals`.

use authing::approvals::{ListApprovalLogs, ListClosedApprovals, ListPendingApprovals, ProcessApproval, ProcessApprovalBatch};

dispatch! {
    "approvals":
    process_approval(ProcessApproval);
    process_approval_batch(ProcessApprovalBatch);
    get_approval(number: str);
    list_pending_approvals(ListPendingApprovals);
    list_closed_approvals(ListClosedApprovals);
    list_approval_logs(ListApprovalLogs);
}
