//! What sync tasks and sync jobs have in common: direction, trigger and status.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// The direction in which a sync task copies data.
    pub enum SyncFlow {
        /// From the other system into the user pool.
        Upstream = "upstream",
        /// From the user pool into the other system.
        Downstream = "downstream",
    }
}

open_enum! {
    without_examples;
    /// How far a sync job is, or the last job of a task.
    pub enum SyncStatus {
        /// The task was never executed.
        Free = "free",
        /// The job waits until the service has capacity.
        Pending = "pending",
        /// The job copies data.
        OnProgress = "onProgress",
        /// The job has ended and copied what it had to.
        Success = "success",
        /// The job has ended with an error, possibly after a part of the data.
        Failed = "failed",
    }
}

open_enum! {
    without_examples;
    /// What starts the jobs of a sync task.
    pub enum SyncTrigger {
        /// A call of [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task), or the button in the console. All data
        /// is compared.
        Manually = "manually",
        /// The schedule of the task: [`SyncTaskTimedScheduler`](super::SyncTaskTimedScheduler). All data is compared.
        Timed = "timed",
        /// Events of the other system, in real time. Only what changed is copied. Known for DingTalk, WeChat Work and Lark.
        Automatic = "automatic",
    }
}
