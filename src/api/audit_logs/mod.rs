//! Audit logs: actions of users and operations of administrators.
//!
//! There are two logs. The log of user actions has sign-ins, registrations and the changes that users make to their own
//! accounts. The log of administrators contains operations in the console, and presumably calls of this API. Both can be
//! filtered by time, IP address, outcome, user and request; the entries of one request share its `request_id`. The retention
//! period and the order of entries are not documented; presumably the latest entry comes first.
//!
//! The names of some fields depend on the version of the service: the text of an entry of the administrators' log is
//! `event_details` or `event_detail`, its browser `ua` or `parsed_user_agent`.
//!
//! # Examples
//!
//! Failed sign-ins of one day, and where they came from:
//!
//! ```no_run
//! use authing::audit_logs::{GetUserActionLogs, UserActionType};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let start = 1_795_564_800_000; // 2026-11-25, in milliseconds since 1970
//! let request = GetUserActionLogs::new()
//!     .event_type(UserActionType::Login)
//!     .success(false)
//!     .start(start)
//!     .end(start + 24 * 60 * 60 * 1000);
//! for log in client.iter(request) {
//!     let log = log?;
//!     let country = log.geoip.and_then(|place| place.country_name);
//!     println!("{:?} {:?} {country:?}", log.timestamp, log.client_ip);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;
mod types;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        GetAdminAuditLogs = "GetAdminAuditLogsDto";
        GetUserActionLogs = "GetUserActionLogsDto";
    }
    self::responses {
        AdminAuditLog = "AdminAuditLogDto";
        GeoIp;
        GeoIpLocation;
        ParsedUserAgent;
        UserActionLog = "UserActionLogDto";
    }
    self::types {
        AdminOperationType;
        AdminResourceType;
        UserActionType;
    }
    super::shared {
        Pagination = "ListWebhooksDto", "PaginationDto";
    }
}

endpoints! {
    feature = "audit_logs";

    /// Returns one page of the log of user actions, such as sign-ins.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Set `start` and `end` for that: entries that are added
    /// during the iteration can move other entries to later pages, so that some are returned twice.
    #[doc(alias = "getUserActionLogs")]
    #[doc(alias("audit log", "login log"))]
    pub fn get_user_action_logs(request: &GetUserActionLogs) -> Page<UserActionLog> [page, limit in "pagination"] =
        read POST "/api/v3/get-user-action-logs";

    /// Returns one page of the log of administrators' operations, such as creating a user in the console.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Set `start` and `end` for that: entries that are added
    /// during the iteration can move other entries to later pages, so that some are returned twice.
    ///
    /// # Examples
    ///
    /// The deletions by an administrator:
    ///
    /// ```no_run
    /// use authing::audit_logs::{AdminOperationType, GetAdminAuditLogs};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = GetAdminAuditLogs::new()
    ///     .user_id("5f702fcc913544c358cb2123")
    ///     .operation_type(AdminOperationType::Delete)
    ///     .success(true);
    /// for log in client.iter(request) {
    ///     let log = log?;
    ///     // The name of the field depends on the version of the service.
    ///     let text = log.event_details.or(log.event_detail);
    ///     println!("{:?} {text:?} in request {}", log.timestamp, log.request_id);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getAdminAuditLogs")]
    #[doc(alias("audit log", "audit trail"))]
    pub fn get_admin_audit_logs(request: &GetAdminAuditLogs) -> Page<AdminAuditLog> [page, limit in "pagination"] =
        read POST "/api/v3/get-admin-audit-logs";
}
