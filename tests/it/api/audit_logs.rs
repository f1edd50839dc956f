//! The methods of the module `audit_logs`.

use authing::audit_logs::{GetAdminAuditLogs, GetUserActionLogs};

dispatch! {
    "audit_logs":
    get_user_action_logs(GetUserActionLogs);
    get_admin_audit_logs(GetAdminAuditLogs);
}
