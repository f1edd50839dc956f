//! The methods of the module `approvals`.

use authing::approvals::{ListApprovalLogs, ListClosedApprovals, ListPendingApprovals, ProcessApproval, ProcessApprovalBatch};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    process_approval(ProcessApproval);
    process_approval_batch(ProcessApprovalBatch);
    get_approval(number: str);
    list_pending_approvals(ListPendingApprovals);
    list_closed_approvals(ListClosedApprovals);
    list_approval_logs(ListApprovalLogs);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("approvals", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("approvals", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("approvals", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("approvals", METHODS);
}
