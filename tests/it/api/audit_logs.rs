//! The methods of the module `audit_logs`.

use authing::audit_logs::{GetAdminAuditLogs, GetUserActionLogs};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_user_action_logs(GetUserActionLogs);
    get_admin_audit_logs(GetAdminAuditLogs);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("audit_logs", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("audit_logs", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("audit_logs", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("audit_logs", METHODS);
}
