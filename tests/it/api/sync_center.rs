//! The methods of the module `sync_center`.

use authing::sync_center::{
    CancelSyncRiskOperation, CreateSyncTask, GetSyncJob, GetSyncTask, ListSyncJobLogs, ListSyncJobs, ListSyncRiskOperations, ListSyncTasks,
    TriggerSyncRiskOperations, TriggerSyncTask, UpdateSyncTask,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
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

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("sync_center", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("sync_center", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("sync_center", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("sync_center", METHODS);
}
