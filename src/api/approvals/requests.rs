//! TODO

use crate::declare::{open_enum, request};

request! {
    /// TODO A request for [`process_approval`](crate::ManagementClient::process_approval).
    pub struct ProcessApproval {
        /// TODO "审批编号"
        pub number: String,
        /// TODO "是否同意，默认为 false"
        pub is_agreed?: bool,
    }
}

request! {
    /// TODO A request for [`process_approval_batch`](crate::ManagementClient::process_approval_batch).
    pub struct ProcessApprovalBatch {
        /// TODO "审批编号列表"
        pub numbers: Vec<f64>,
        /// TODO "是否同意，默认为 false"
        pub is_agreed?: bool,
    }
}

request! {
    /// TODO A request for [`list_pending_approvals`](crate::ManagementClient::list_pending_approvals).
    pub struct ListPendingApprovals {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page_no?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub page_size?: u32,
        /// TODO "发起审批对象类型，目前支持：应用权限申请（APP_PERMISSION_APPLY）、角色权限申请（ROLE_PERMISSION_APPLY）"
        pub object_type?: ApprovalObjectType,
        /// TODO "用于根据审批编号或者发起人名称进行模糊搜索，可选。"
        pub keyword?: String,
    }
}

request! {
    /// TODO A request for [`list_closed_approvals`](crate::ManagementClient::list_closed_approvals).
    pub struct ListClosedApprovals {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page_no?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub page_size?: u32,
        /// TODO "发起审批对象类型，目前支持：应用权限申请（APP_PERMISSION_APPLY）、角色权限申请（ROLE_PERMISSION_APPLY）"
        pub object_type?: ApprovalObjectType,
        /// TODO "用于根据审批编号或者发起人名称进行模糊搜索，可选。"
        pub keyword?: String,
    }
}

request! {
    /// TODO A request for [`list_approval_logs`](crate::ManagementClient::list_approval_logs).
    pub struct ListApprovalLogs {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page_no?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub page_size?: u32,
        /// TODO "发起审批对象类型，目前支持：应用权限申请（APP_PERMISSION_APPLY）、角色权限申请（ROLE_PERMISSION_APPLY）"
        pub object_type?: ApprovalObjectType,
        /// TODO "用于根据审批编号、发起人名称、审批对象名称进行模糊搜索，可选。"
        pub keyword?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of Approval.objectType, ListApprovalLogs.objectType, ListClosedApprovals.objectType, ListPendingApprovals.objectType
    pub enum ApprovalObjectType {
        /// TODO
        AppPermissionApply = "APP_PERMISSION_APPLY",
        /// TODO
        RolePermissionApply = "ROLE_PERMISSION_APPLY",
    }
}
