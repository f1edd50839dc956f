//! Types that sync tasks and sync jobs share: direction, trigger and status.

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
    /// Status of a sync job, or of the last job of a task.
    pub enum SyncStatus {
        /// The task was never executed.
        Free = "free",
        /// The job is waiting for capacity of the service.
        Pending = "pending",
        /// The job is copying data.
        OnProgress = "onProgress",
        /// The job has ended successfully.
        Success = "success",
        /// The job has ended with an error. A part of the data may have been copied.
        Failed = "failed",
    }
}

open_enum! {
    without_examples;
    /// Triggers of sync tasks.
    pub enum SyncTrigger {
        /// A call of [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task), or the button in the console. All data
        /// is compared.
        Manually = "manually",
        /// The schedule of the task: [`SyncTaskTimedScheduler`](super::SyncTaskTimedScheduler). All data is compared.
        Timed = "timed",
        /// Events of the other system, in real time. Only changes are copied. Documented for DingTalk, WeChat Work and Lark.
        Automatic = "automatic",
    }
}
