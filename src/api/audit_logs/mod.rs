//! TODO

mod requests;
mod responses;

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
        AdminOperationType;
        AdminResourceType;
        GeoIp;
        GeoIpLocation;
        ParsedUserAgent;
        UserActionLog = "UserActionLogDto";
        UserActionType;
    }
    super::shared {
        Pagination = "ListWebhooksDto", "PaginationDto";
    }
}

endpoints! {
    feature = "audit_logs";

    /// TODO @summary 获取用户行为日志 / @description 可以选择请求 ID、客户端 IP、用户 ID、应用 ID、开始时间戳、请求是否成功、分页参数来获取用户行为日志
    #[doc(alias = "getUserActionLogs")]
    pub fn get_user_action_logs(request: &GetUserActionLogs) -> Page<UserActionLog> [page, limit in "pagination"] = read POST "/api/v3/get-user-action-logs";

    /// TODO @summary 获取管理员操作日志 / @description 可以选择请求 ID、客户端 IP、操作类型、资源类型、管理员用户 ID、请求是否成功、开始时间戳、结束时间戳、分页来获取管理员操作日志接口
    #[doc(alias = "getAdminAuditLogs")]
    pub fn get_admin_audit_logs(request: &GetAdminAuditLogs) -> Page<AdminAuditLog> [page, limit in "pagination"] = read POST "/api/v3/get-admin-audit-logs";
}
