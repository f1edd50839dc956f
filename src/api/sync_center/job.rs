//! TODO

use serde_json::Value;

use super::types::{SyncFlow, SyncStatus, SyncTrigger};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "sync_center";

    /// TODO @summary 获取同步作业详情 / @description 获取同步作业详情
    #[doc(alias = "getSyncJob")]
    pub fn get_sync_job(request: &GetSyncJob) -> SyncJob = read GET "/api/v3/get-sync-job";

    /// TODO @summary 获取同步作业详情 / @description 获取同步作业详情
    #[doc(alias = "listSyncJobs")]
    pub fn list_sync_jobs(request: &ListSyncJobs) -> Page<SyncJob> [page, limit] = read GET "/api/v3/list-sync-jobs";

    /// TODO @summary 获取同步作业详情 / @description 获取同步作业详情
    #[doc(alias = "listSyncJobLogs")]
    pub fn list_sync_job_logs(request: &ListSyncJobLogs) -> Page<Value> [page, limit] = read GET "/api/v3/list-sync-job-logs";

    /// TODO @summary 获取同步风险操作列表 / @description 获取同步风险操作列表
    #[doc(alias = "listSyncRiskOperations")]
    pub fn list_sync_risk_operations(request: &ListSyncRiskOperations) -> Page<SyncRiskOperation> [page, limit] = read GET "/api/v3/list-sync-risk-operations";

    /// TODO @summary 执行同步风险操作 / @description 执行同步风险操作
    #[doc(alias = "triggerSyncRiskOperations")]
    pub fn trigger_sync_risk_operations(request: &TriggerSyncRiskOperations) -> SyncRiskOperationResult = once POST "/api/v3/trigger-sync-risk-operations", check = "TODO";

    /// TODO @summary 取消同步风险操作 / @description 取消同步风险操作
    #[doc(alias = "cancelSyncRiskOperation")]
    pub fn cancel_sync_risk_operation(request: &CancelSyncRiskOperation) -> SyncRiskOperationResult = once POST "/api/v3/cancel-sync-risk-operation", check = "TODO";
}

request! {
    /// TODO A request for [`get_sync_job`](crate::ManagementClient::get_sync_job).
    pub struct GetSyncJob {
        /// TODO "同步作业 ID"
        pub sync_job_id: i64,
    }
}

request! {
    /// TODO A request for [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
    pub struct ListSyncJobs {
        /// TODO "同步任务 ID"
        pub sync_task_id: i64,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "同步任务触发类型： / - `manually`: 手动触发执行 / - `timed`: 定时触发 / - `automatic`: 根据事件自动触发"
        pub sync_trigger?: SyncTrigger,
    }
}

request! {
    /// TODO A request for [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
    pub struct ListSyncJobLogs {
        /// TODO "同步作业 ID"
        pub sync_job_id: i64,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "根据是否操作成功进行筛选"
        pub success?: bool,
        /// TODO "根据操作类型进行筛选： / - `CreateUser`: 创建用户 / - `UpdateUser`: 修改用户信息 / - `DeleteUser`: 删除用户 / - `UpdateUserIdentifier`: 修改用户唯一标志符 / - `ChangeUserDepartment`: 修改用户部门 / - `CreateDepartment`: 创建部门 / - `UpdateDepartment`: 修改部门信息 / - `DeleteDepartment`: 删除部门 / - `MoveDepartment`: 移动部门 / - `UpdateDepartmentLeader`: 同步部门负责人 / - `CreateGroup`: 创建分组 / - `UpdateGroup`: 修改分组 / - `DeleteGroup`: 删除分组 / - `Updateless`: 无更新"
        pub action?: SyncJobLogAction,
        /// TODO "操作对象类型: / - `department`: 部门 / - `user`: 用户"
        pub object_type?: SyncObjectType,
    }
}

request! {
    /// TODO A request for [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
    pub struct ListSyncRiskOperations {
        /// TODO "同步任务 ID"
        pub sync_task_id: i64,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "根据执行状态筛选"
        pub status?: Vec<SyncRiskOperationStatus> [1..=50 items],
        /// TODO "根据操作对象类型，默认获取所有类型的记录： / - `department`: 部门 / - `user`: 用户"
        pub object_type?: Vec<SyncObjectType>,
    }
}

request! {
    /// TODO A request for [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations).
    pub struct TriggerSyncRiskOperations {
        /// TODO "同步任务风险操作 ID"
        pub sync_risk_operation_ids: Vec<i64>,
    }
}

request! {
    /// TODO A request for [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation).
    pub struct CancelSyncRiskOperation {
        /// TODO "同步任务风险操作 ID"
        pub sync_risk_operation_ids: Vec<i64>,
    }
}

response! {
    /// TODO type
    pub struct SyncJob {
        /// TODO "同步作业 ID"
        pub sync_job_id?: i64,
        /// TODO "此同步作业对应的同步任务 ID"
        pub sync_task_id?: i64,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "更新时间" | format="date-time"
        pub updated_at?: String,
        /// TODO "当前同步状态: - `free`: 空闲状态，从未执行 - `pending`: 等待系统执行 - `onProgress`: 正在执行 - `success`: 成功 - `failed`: 失败 "
        pub sync_status?: SyncStatus,
        /// TODO "同步任务数据流向： - `upstream`: 作为上游，将数据同步到 Authing - `downstream`: 作为下游，将 Authing 数据同步到此系统 "
        pub sync_flow?: SyncFlow,
        /// TODO "同步任务触发类型： - `manually`: 手动触发执行 - `timed`: 定时触发 - `automatic`: 根据事件自动触发 "
        pub sync_trigger?: SyncTrigger,
        /// TODO "需要同步的部门个数"
        pub department_count_all?: i64,
        /// TODO "成功同步的部门个数"
        pub department_count_succ?: i64,
        /// TODO "需要更新的部门个数"
        pub department_update_count_all?: i64,
        /// TODO "成功更新的部门个数"
        pub department_update_count_succ?: i64,
        /// TODO "需要同步的用户个数"
        pub account_count_all?: i64,
        /// TODO "成功同步的用户个数"
        pub account_count_succ?: i64,
        /// TODO "需要更新的用户个数"
        pub account_update_count_all?: i64,
        /// TODO "成功更新的用户个数"
        pub account_update_count_succ?: i64,
        /// TODO "错误信息"
        pub err_msg?: String,
    }
}

response! {
    /// TODO type
    pub struct SyncRiskOperation {
        /// TODO "同步任务风险操作 ID"
        pub sync_risk_operation_id?: i64,
        /// TODO "同步任务 ID"
        pub sync_task_id?: i64,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "更新时间" | format="date-time"
        pub updated_at?: String,
        /// TODO "执行状态: - `PENDING`: 待执行 - `SUCCESS`: 成功 - `FAILED`: 失败 - `CANCELED`: 已取消 - `EXECUTING`: 执行中 "
        pub status?: SyncRiskOperationStatus,
        /// TODO "优先级，数字越小表示优先级越高。"
        pub level?: i64,
        /// TODO "操作对象类型: - `department`: 部门 - `user`: 用户 "
        pub object_type?: SyncObjectType,
        /// TODO "操作对象（用户、分组、部门）名称"
        pub object_name?: String,
        /// TODO "操作对象 ID"
        pub object_id: String,
        /// TODO "执行失败的错误信息"
        pub err_msg?: String,
    }
}

response! {
    /// TODO type
    pub struct SyncRiskOperationResult {
        /// TODO "成功取消的风险操作任务"
        pub success_list: Vec<i64>,
        /// TODO "取消失败的风险操作任务"
        pub faild_list: Vec<i64>,
    }
}

open_enum! {
    without_examples;
    /// TODO of ListSyncJobLogs.action
    pub enum SyncJobLogAction {
        /// TODO
        CreateUser = "CreateUser",
        /// TODO
        UpdateUser = "UpdateUser",
        /// TODO
        DeleteUser = "DeleteUser",
        /// TODO
        UpdateUserIdentifier = "UpdateUserIdentifier",
        /// TODO
        ChangeUserDepartment = "ChangeUserDepartment",
        /// TODO
        CreateDepartment = "CreateDepartment",
        /// TODO
        UpdateDepartment = "UpdateDepartment",
        /// TODO
        DeleteDepartment = "DeleteDepartment",
        /// TODO
        MoveDepartment = "MoveDepartment",
        /// TODO
        UpdateDepartmentLeader = "UpdateDepartmentLeader",
        /// TODO
        CreateGroup = "CreateGroup",
        /// TODO
        UpdateGroup = "UpdateGroup",
        /// TODO
        DeleteGroup = "DeleteGroup",
        /// TODO
        Updateless = "Updateless",
    }
}

open_enum! {
    without_examples;
    /// TODO of ListSyncJobLogs.objectType, ListSyncRiskOperations.objectType, SyncRiskOperation.objectType
    pub enum SyncObjectType {
        /// TODO
        Department = "DEPARTMENT",
        /// TODO
        User = "USER",
    }
}

open_enum! {
    without_examples;
    /// TODO of ListSyncRiskOperations.status, SyncRiskOperation.status
    pub enum SyncRiskOperationStatus {
        /// TODO
        Pending = "PENDING",
        /// TODO
        Success = "SUCCESS",
        /// TODO
        Failed = "FAILED",
        /// TODO
        Canceled = "CANCELED",
        /// TODO
        Executing = "EXECUTING",
    }
}
