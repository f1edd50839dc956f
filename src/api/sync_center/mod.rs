//! The sync center: copies users and departments between the user pool and other systems, such as HR software.
//!
//! A *sync task* defines a synchronization. Its *type* is the other system, and its *flow* is the direction: `Upstream` copies
//! data from the other system into the user pool, `Downstream` from the user pool into the other system. Its *trigger* starts
//! it: a call of [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task), a schedule, or events of the other system.
//! A user pool has at most one task for each system, in either direction.
//!
//! Each execution of a task is a *sync job* with its own status, counters and logs. The job does not execute dangerous changes,
//! such as deleting users: they become *risk operations*, which wait until you execute or cancel them.
//!
//! The IDs of tasks, jobs and risk operations are numbers, unlike those of users.
//!
//! # Examples
//!
//! ```no_run
//! use authing::sync_center::{GetSyncJob, SyncStatus, TriggerSyncTask};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let started = client.trigger_sync_task(&TriggerSyncTask::new(1000))?;
//! let job = loop {
//!     let job = client.get_sync_job(&GetSyncJob::new(started.sync_job_id))?;
//!     if !matches!(job.sync_status, Some(SyncStatus::Pending | SyncStatus::OnProgress)) {
//!         break job;
//!     }
//!     std::thread::sleep(std::time::Duration::from_secs(10));
//! };
//! println!("{:?}: {:?} users", job.sync_status, job.account_count_succ);
//! # Ok::<(), authing::Error>(())
//! ```

mod client_config;
pub(super) mod job;
mod status;
pub(super) mod task;

use crate::declare::reexport;

reexport! {
    self::client_config {
        SyncTaskActiveDirectoryClientConfig;
        SyncTaskClientConfig;
        SyncTaskDingtalkClientConfig;
        SyncTaskFxiaokeClientConfig;
        SyncTaskItalentClientConfig;
        SyncTaskKayangClientConfig;
        SyncTaskLarkClientConfig;
        SyncTaskLdapClientConfig;
        SyncTaskMaycurClientConfig;
        SyncTaskMokaClientConfig;
        SyncTaskScimClientConfig;
        SyncTaskWechatworkClientConfig;
        SyncTaskXiaoshouyiClientConfig;
    }
    self::job {
        CancelSyncRiskOperation = "CancelSyncRiskOperationDto";
        GetSyncJob = "GetSyncJobDto";
        ListSyncJobLogs = "ListSyncJobLogsDto";
        ListSyncJobs = "ListSyncJobsDto";
        ListSyncRiskOperations = "ListSyncRiskOperationsDto";
        SyncJob = "SyncJobDto";
        SyncJobLogAction;
        SyncObjectType;
        SyncRiskOperation = "SyncRiskOperationDto";
        SyncRiskOperationResult = "CancelSyncRiskOperationsDataDto", "TriggerSyncRiskOperationsDataDto";
        SyncRiskOperationStatus;
        TriggerSyncRiskOperations = "TriggerSyncRiskOperationDto";
    }
    self::status {
        SyncFlow;
        SyncStatus;
        SyncTrigger;
    }
    self::task {
        CreateSyncTask = "CreateSyncTaskDto";
        GetSyncTask = "GetSyncTaskDto";
        ListSyncTasks = "ListSyncTasksDto";
        SyncCycle;
        SyncTask = "SyncTaskDto";
        SyncTaskFieldMapping;
        SyncTaskProvisioningScope;
        SyncTaskTimedScheduler;
        SyncTaskType;
        TriggerSyncTask = "TriggerSyncTaskDto";
        TriggeredSyncJob = "TriggerSyncTaskDataDto";
        UpdateSyncTask = "UpdateSyncTaskDto";
    }
}
