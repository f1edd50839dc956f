//! TODO

use crate::api::shared::Pagination;
use crate::declare::request;

request! {
    /// TODO A request for [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
    pub struct GetUserActionLogs {
        /// TODO "请求 ID"
        pub request_id?: String,
        /// TODO "客户端 IP"
        pub client_ip?: String,
        /// TODO "事件类型，用户的一系列操作，比如 login、logout、register、verifyMfa 等"
        pub event_type?: String,
        /// TODO "用户 ID"
        pub user_id?: String,
        /// TODO "应用 ID"
        pub app_id?: String,
        /// TODO "开始时间戳"
        pub start?: i64,
        /// TODO "结束时间戳"
        pub end?: i64,
        /// TODO "请求是否成功"
        pub success?: bool,
        /// TODO "分页"
        pub pagination?: Pagination,
    }
}

request! {
    /// TODO A request for [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
    pub struct GetAdminAuditLogs {
        /// TODO "请求 ID"
        pub request_id?: String,
        /// TODO "客户端 IP"
        pub client_ip?: String,
        /// TODO "操作类型，例如 create、update、delete、login 等"
        pub operation_type?: String,
        /// TODO "资源类型，例如 DATA、API、BUTTON 等"
        pub resource_type?: String,
        /// TODO "管理员用户 ID"
        pub user_id?: String,
        /// TODO "请求是否成功"
        pub success?: bool,
        /// TODO "开始时间戳"
        pub start?: i64,
        /// TODO "结束时间戳"
        pub end?: i64,
        /// TODO "分页"
        pub pagination?: Pagination,
    }
}
