//! The requests of the methods for logs.

use crate::api::shared::Pagination;
use crate::declare::request;

request! {
    /// A request for [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs), one page or all of them.
    ///
    /// An action must meet all conditions that are set.
    pub struct GetUserActionLogs {
        /// Only actions of the request with this ID, a UUID that
        /// [`UserActionLog::request_id`](super::UserActionLog::request_id) has.
        pub request_id?: String,
        /// Only actions that came from this IP address.
        pub client_ip?: String,
        /// Only actions of this type: a [`UserActionType`](super::UserActionType), or its value as text, such as `login`.
        pub event_type?: String,
        /// Only actions of the user with this ID: 24 hexadecimal digits.
        pub user_id?: String,
        /// Only actions in the application with this ID: 24 hexadecimal digits.
        pub app_id?: String,
        /// Only actions from this time on, as a timestamp. The unit is not documented; presumably milliseconds since 1970.
        pub start?: i64,
        /// Only actions until this time, as a timestamp. The unit is not documented; presumably milliseconds since 1970.
        pub end?: i64,
        /// `true` for successful actions only, `false` for failed ones only; both if not set.
        pub success?: bool,
        /// Number and size of the page. [`iter`](crate::ManagementClient::iter) sets the number.
        pub pagination?: Pagination,
    }
}

request! {
    /// A request for [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs), one page or all of them.
    ///
    /// An operation must meet all conditions that are set.
    pub struct GetAdminAuditLogs {
        /// Only operations of the request with this ID, a UUID that
        /// [`AdminAuditLog::request_id`](super::AdminAuditLog::request_id) has.
        pub request_id?: String,
        /// Only operations that came from this IP address.
        pub client_ip?: String,
        /// Only operations of this type: an [`AdminOperationType`](super::AdminOperationType), or its value as text, such as
        /// `create`.
        pub operation_type?: String,
        /// Only operations on objects of this kind: an [`AdminResourceType`](super::AdminResourceType), or its value as text,
        /// such as `user`. The values `DATA`, `API` and `BUTTON` in one official description are kinds of resources of the
        /// module `permissions`.
        pub resource_type?: String,
        /// Only operations of the administrator with this user ID: 24 hexadecimal digits.
        pub user_id?: String,
        /// `true` for successful operations only, `false` for failed ones only; both if not set.
        pub success?: bool,
        /// Only operations from this time on, as a timestamp. The unit is not documented; presumably milliseconds since 1970.
        pub start?: i64,
        /// Only operations until this time, as a timestamp. The unit is not documented; presumably milliseconds since 1970.
        pub end?: i64,
        /// Number and size of the page. [`iter`](crate::ManagementClient::iter) sets the number.
        pub pagination?: Pagination,
    }
}
