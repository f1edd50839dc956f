//! TODO

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// TODO of CreateSyncTask.syncTaskFlow, SyncJob.syncFlow, SyncTask.syncFlow, UpdateSyncTask.syncTaskFlow
    pub enum SyncFlow {
        /// TODO
        Upstream = "upstream",
        /// TODO
        Downstream = "downstream",
    }
}

open_enum! {
    without_examples;
    /// TODO of SyncJob.syncStatus, SyncTask.lastSyncStatus
    pub enum SyncStatus {
        /// TODO
        Free = "free",
        /// TODO
        Pending = "pending",
        /// TODO
        OnProgress = "onProgress",
        /// TODO
        Success = "success",
        /// TODO
        Failed = "failed",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateSyncTask.syncTaskTrigger, ListSyncJobs.syncTrigger, SyncJob.syncTrigger, SyncTask.syncTrigger
    pub enum SyncTrigger {
        /// TODO
        Manually = "manually",
        /// TODO
        Timed = "timed",
        /// TODO
        Automatic = "automatic",
    }
}
