//! TODO

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

    /// TODO @summary 处理单个审批 / @description 处理单个审批
    #[doc(alias = "processApproval")]
    pub fn process_approval(request: &ProcessApproval) -> () = once PUT "/api/v3/approval-process", check = "TODO";

    /// TODO @summary 批量处理审批 / @description 批量处理审批
    #[doc(alias = "batchProcessApproval")]
    #[doc(alias = "processApprovalBatch")]
    pub fn process_approval_batch(request: &ProcessApprovalBatch) -> () = once PUT "/api/v3/approval-batch-process", check = "TODO";

    /// TODO @summary 获取审批详情 / @description 获取审批详情
    #[doc(alias = "getDetail")]
    #[doc(alias = "getApproval")]
    pub fn get_approval(number: str) -> Approval = read GET "/api/v3/approval";

    /// TODO @summary 获取代办审批列表 / @description 获取代办审批列表
    #[doc(alias = "pendList")]
    #[doc(alias = "listPendingApprovals")]
    pub fn list_pending_approvals(request: &ListPendingApprovals) -> Page<Approval> [page_no, page_size] = read GET "/api/v3/approval-pending-list";

    /// TODO @summary 获取已办审批列表 / @description 获取已办审批列表
    #[doc(alias = "closedList")]
    #[doc(alias = "listClosedApprovals")]
    pub fn list_closed_approvals(request: &ListClosedApprovals) -> Page<Approval> [page_no, page_size] = read GET "/api/v3/approval-closed-list";

    /// TODO @summary 获取审批日志列表 / @description 获取审批日志列表
    #[doc(alias = "logList")]
    #[doc(alias = "listApprovalLogs")]
    pub fn list_approval_logs(request: &ListApprovalLogs) -> Page<Approval> [page_no, page_size] = read GET "/api/v3/approval-log-list";
}
