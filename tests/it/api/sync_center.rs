//! The methods of the module `sync_center`.

use authing::sync_center::{
    CancelSyncRiskOperation, CreateSyncTask, GetSyncJob, GetSyncTask, ListSyncJobLogs, ListSyncJobs, ListSyncRiskOperations, ListSyncTasks,
    TriggerSyncRiskOperations, TriggerSyncTask, UpdateSyncTask,
};

dispatch! {
    "sync_center":
    get_sync_task(GetSyncTask);
    list_sync_tasks(ListSyncTasks);
    create_sync_task(CreateSyncTask);
    update_sync_task(UpdateSyncTask);
    trigger_sync_task(TriggerSyncTask);
    get_sync_job(GetSyncJob);
    list_sync_jobs(ListSyncJobs);
    list_sync_job_logs(ListSyncJobLogs);
    list_sync_risk_operations(ListSyncRiskOperations);
    trigger_sync_risk_operations(TriggerSyncRiskOperations);
    cancel_sync_risk_operation(CancelSyncRiskOperation);
}
