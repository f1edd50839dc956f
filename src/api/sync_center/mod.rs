//! TODO

pub(super) mod job;
pub(super) mod task;
mod types;

use crate::declare::reexport;

reexport! {
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
    self::task {
        CreateSyncTask = "CreateSyncTaskDto";
        GetSyncTask = "GetSyncTaskDto";
        ListSyncTasks = "ListSyncTasksDto";
        SyncCycle;
        SyncTask = "SyncTaskDto";
        SyncTaskActiveDirectoryClientConfig;
        SyncTaskClientConfig;
        SyncTaskDingtalkClientConfig;
        SyncTaskFieldMapping;
        SyncTaskFxiaokeClientConfig;
        SyncTaskItalentClientConfig;
        SyncTaskKayangClientConfig;
        SyncTaskLarkClientConfig;
        SyncTaskLdapClientConfig;
        SyncTaskMaycurClientConfig;
        SyncTaskMokaClientConfig;
        SyncTaskProvisioningScope;
        SyncTaskScimClientConfig;
        SyncTaskTimedScheduler;
        SyncTaskType;
        SyncTaskWechatworkClientConfig;
        SyncTaskXiaoshouyiClientConfig;
        TriggerSyncTask = "TriggerSyncTaskDto";
        TriggeredSyncJob = "TriggerSyncTaskDataDto";
        UpdateSyncTask = "UpdateSyncTaskDto";
    }
    self::types {
        SyncFlow;
        SyncStatus;
        SyncTrigger;
    }
}
