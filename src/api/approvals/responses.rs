//! TODO

use serde_json::Value;

use super::requests::ApprovalObjectType;
use crate::declare::{open_enum, response};

response! {
    /// TODO type
    pub struct Approval {
        /// TODO "审批 ID"
        pub approval_id?: f64,
        /// TODO "审批编号"
        pub number?: String,
        /// TODO "审批状态"
        pub status?: ApprovalStatus,
        /// TODO "提交时间"
        pub submit_time?: String,
        /// TODO "办结时间"
        pub closed_time?: String,
        /// TODO "发起审批对象类型，目前支持：应用权限申请（APP_PERMISSION_APPLY）、角色权限申请（ROLE_PERMISSION_APPLY）"
        pub object_type?: ApprovalObjectType,
        /// TODO "审批对象（数组）" | one_of=["RolePermissionApplyApprovalObject", "ApplicationPermissionApplyApprovalObject"]
        pub approval_object_list?: Value,
        /// TODO "额外参数，目前仅支持：角色权限申请（ROLE_PERMISSION_APPLY）"
        pub extra_params?: ApprovalExtraParams,
    }
}

response! {
    /// TODO type
    pub struct ApprovalExtraParams {
        /// TODO "角色主体过期时间毫秒值, 为 null 时永久有效"
        pub end_time?: i64,
        /// TODO "角色主体加入时间毫秒值, 为 null 时立即加入"
        pub enable_time?: f64,
    }
}

open_enum! {
    without_examples;
    /// TODO of Approval.status
    pub enum ApprovalStatus {
        /// TODO
        Pending = "PENDING",
        /// TODO
        Agreed = "AGREED",
        /// TODO
        Refused = "REFUSED",
    }
}
