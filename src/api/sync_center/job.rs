//! Sync jobs, which are executions of sync tasks, their logs, and their risk operations.

use serde_json::Value;

use super::status::{SyncFlow, SyncStatus, SyncTrigger};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "sync_center";

    /// Returns one sync job, with its status and its counters.
    #[doc(alias = "getSyncJob")]
    pub fn get_sync_job(request: &GetSyncJob) -> SyncJob = read GET "/api/v3/get-sync-job",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the sync job does not exist.";

    /// Returns one page of the jobs of a sync task.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listSyncJobs")]
    pub fn list_sync_jobs(request: &ListSyncJobs) -> Page<SyncJob> [page, limit] = read GET "/api/v3/list-sync-jobs";

    /// Returns one page of the logs of a sync job: its actions on users and departments.
    ///
    /// The service declares the ID of a job as the response, which cannot be right, so a row is any JSON. [`iter`](Self::iter)
    /// with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::sync_center::ListSyncJobLogs;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for log in client.iter(ListSyncJobLogs::new(1).success(false)) {
    ///     println!("failed: {}", log?);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listSyncJobLogs")]
    pub fn list_sync_job_logs(request: &ListSyncJobLogs) -> Page<Value> [page, limit] = read GET "/api/v3/list-sync-job-logs";

    /// Returns one page of the risk operations of a sync task.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::sync_center::{
    ///     CancelSyncRiskOperation, ListSyncRiskOperations, SyncRiskOperationStatus,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let waiting =
    ///     ListSyncRiskOperations::new(1000).status([SyncRiskOperationStatus::Pending]);
    /// let mut ids = Vec::new();
    /// for operation in client.iter(waiting) {
    ///     let operation = operation?;
    ///     println!("{:?} {:?}", operation.object_type, operation.object_name);
    ///     ids.push(operation.sync_risk_operation_id);
    /// }
    /// client.cancel_sync_risk_operation(&CancelSyncRiskOperation::new(ids))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listSyncRiskOperations")]
    pub fn list_sync_risk_operations(request: &ListSyncRiskOperations) -> Page<SyncRiskOperation> [page, limit] =
        read GET "/api/v3/list-sync-risk-operations";

    /// Executes pending risk operations, and returns the IDs of those that succeeded and of those that failed.
    ///
    /// Their changes, such as deleting users, cannot be undone.
    #[doc(alias = "triggerSyncRiskOperations")]
    pub fn trigger_sync_risk_operations(request: &TriggerSyncRiskOperations) -> SyncRiskOperationResult =
        once POST "/api/v3/trigger-sync-risk-operations", check = "list_sync_risk_operations";

    /// Cancels pending risk operations, so that they are never executed, and returns the IDs of those that were cancelled and
    /// of those that were not.
    ///
    /// A risk operation that was cancelled before is presumably in the list of failures.
    #[doc(alias = "cancelSyncRiskOperation")]
    pub fn cancel_sync_risk_operation(request: &CancelSyncRiskOperation) -> SyncRiskOperationResult =
        once POST "/api/v3/cancel-sync-risk-operation", check = "list_sync_risk_operations";
}

request! {
    /// A request for [`get_sync_job`](crate::ManagementClient::get_sync_job).
    pub struct GetSyncJob {
        /// ID of the sync job that is returned.
        pub sync_job_id: i64,
    }
}

request! {
    /// A request for [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs), one page or all of them.
    pub struct ListSyncJobs {
        /// ID of the sync task whose jobs are listed.
        pub sync_task_id: i64,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Sync jobs on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only jobs with this trigger; all if not set.
        pub sync_trigger?: SyncTrigger,
    }
}

request! {
    /// A request for [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs), one page or all of them.
    pub struct ListSyncJobLogs {
        /// ID of the sync job whose logs are listed.
        pub sync_job_id: i64,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Log entries on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// `true` for actions that succeeded only, `false` for those that failed; both if not set.
        pub success?: bool,
        /// Only actions of this kind; all if not set.
        pub action?: SyncJobLogAction,
        /// Only actions on users, or only on departments. The official description has the values in lower case, but official
        /// clients send them in upper case.
        pub object_type?: SyncObjectType,
    }
}

request! {
    /// A request for [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations), one page or all of them.
    pub struct ListSyncRiskOperations {
        /// ID of the sync task whose risk operations are listed.
        pub sync_task_id: i64,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Risk operations on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only risk operations with one of these statuses; all if not set.
        pub status?: Vec<SyncRiskOperationStatus> [1..=50 items],
        /// Only risk operations on these kinds of objects; all if not set.
        pub object_type?: Vec<SyncObjectType>,
    }
}

request! {
    /// A request for [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations).
    pub struct TriggerSyncRiskOperations {
        /// IDs of the risk operations that are executed.
        pub sync_risk_operation_ids: Vec<i64>,
    }
}

request! {
    /// A request for [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation).
    pub struct CancelSyncRiskOperation {
        /// IDs of the risk operations that are cancelled.
        pub sync_risk_operation_ids: Vec<i64>,
    }
}

response! {
    /// One execution of a sync task.
    pub struct SyncJob {
        /// ID of the job, a number.
        pub sync_job_id: i64 [present],
        /// ID of the sync task that the job executes.
        pub sync_task_id?: i64,
        /// When the job was created, in ISO 8601.
        pub created_at?: String,
        /// When the job last changed, in ISO 8601. After the job has ended, this is its end time.
        pub updated_at?: String,
        /// Status of the job: pending, running, succeeded or failed.
        pub sync_status?: SyncStatus,
        /// Direction: into the user pool (`Upstream`) or into the other system (`Downstream`).
        pub sync_flow?: SyncFlow,
        /// Trigger that started the job.
        pub sync_trigger?: SyncTrigger,
        /// Number of departments to copy.
        pub department_count_all?: i64,
        /// Number of departments copied so far.
        pub department_count_succ?: i64,
        /// Number of departments that exist on both sides and have to be changed.
        pub department_update_count_all?: i64,
        /// Number of these departments that were changed so far.
        pub department_update_count_succ?: i64,
        /// Number of users to copy.
        pub account_count_all?: i64,
        /// Number of users copied so far.
        pub account_count_succ?: i64,
        /// Number of users who exist on both sides and have to be changed.
        pub account_update_count_all?: i64,
        /// Number of these users who were changed so far.
        pub account_update_count_succ?: i64,
        /// Human-readable reason for the failure of the job; absent if it did not fail.
        pub err_msg?: String,
    }
}

response! {
    /// A dangerous change that a sync job did not execute, such as deleting a user. It waits until it is executed or cancelled.
    pub struct SyncRiskOperation {
        /// ID of the risk operation, a number.
        pub sync_risk_operation_id: i64 [present],
        /// ID of the sync task whose job found the change.
        pub sync_task_id?: i64,
        /// When the risk operation was found, in ISO 8601.
        pub created_at?: String,
        /// When the status of the risk operation last changed, in ISO 8601.
        pub updated_at?: String,
        /// Whether the risk operation is pending, executed or cancelled.
        pub status?: SyncRiskOperationStatus,
        /// Priority of the risk operation; the smallest number comes first.
        pub level?: i64,
        /// Whether the risk operation changes a user or a department.
        pub object_type?: SyncObjectType,
        /// Name of the user, group or department that the risk operation changes.
        pub object_name?: String,
        /// ID of the user, group or department that the risk operation changes: 24 hexadecimal digits.
        pub object_id: String [sample "624cf96f7a1b2c7918478ee7"],
        /// Human-readable reason for the failure of the risk operation; absent if it did not fail.
        pub err_msg?: String,
    }
}

response! {
    /// The IDs of risk operations that were executed or cancelled, and of those that were not.
    pub struct SyncRiskOperationResult {
        /// IDs of the risk operations that were executed or cancelled.
        pub success_list: Vec<i64>,
        /// IDs of the risk operations that were not executed or cancelled. The name is misspelt in the API, too.
        pub faild_list: Vec<i64>,
    }
}

open_enum! {
    without_examples;
    /// Actions of a sync job on a user, department or group.
    pub enum SyncJobLogAction {
        /// A user was added.
        CreateUser = "CreateUser",
        /// Fields of a user were changed.
        UpdateUser = "UpdateUser",
        /// A user was removed.
        DeleteUser = "DeleteUser",
        /// The identifier of a user in the other system was changed.
        UpdateUserIdentifier = "UpdateUserIdentifier",
        /// A user was moved to other departments.
        ChangeUserDepartment = "ChangeUserDepartment",
        /// A department was added.
        CreateDepartment = "CreateDepartment",
        /// Fields of a department were changed.
        UpdateDepartment = "UpdateDepartment",
        /// A department was removed.
        DeleteDepartment = "DeleteDepartment",
        /// A department got another parent.
        MoveDepartment = "MoveDepartment",
        /// The leaders of a department were changed.
        UpdateDepartmentLeader = "UpdateDepartmentLeader",
        /// A group was added.
        CreateGroup = "CreateGroup",
        /// Fields of a group were changed.
        UpdateGroup = "UpdateGroup",
        /// A group was removed.
        DeleteGroup = "DeleteGroup",
        /// Nothing had to be changed.
        Updateless = "Updateless",
    }
}

open_enum! {
    without_examples;
    /// Kinds of objects that a sync job changes.
    pub enum SyncObjectType {
        /// A department of an organization.
        Department = "DEPARTMENT",
        /// A single account.
        User = "USER",
    }
}

open_enum! {
    without_examples;
    /// Whether a risk operation is pending, executed or cancelled.
    pub enum SyncRiskOperationStatus {
        /// Not executed and not cancelled yet.
        Pending = "PENDING",
        /// It was executed.
        Success = "SUCCESS",
        /// It was executed and failed; `err_msg` has the reason.
        Failed = "FAILED",
        /// It was cancelled and will not be executed.
        Canceled = "CANCELED",
        /// The service is executing it.
        Executing = "EXECUTING",
    }
}
