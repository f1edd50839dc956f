//! Sync tasks: definitions of synchronizations between the user pool and another system.

use super::client_config::SyncTaskClientConfig;
use super::status::{SyncFlow, SyncStatus, SyncTrigger};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "sync_center";

    /// Returns one sync task, with the result of its last job.
    #[doc(alias = "getSyncTask")]
    pub fn get_sync_task(request: &GetSyncTask) -> SyncTask = read GET "/api/v3/get-sync-task",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the sync task does not exist.";

    /// Returns one page of the sync tasks of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listSyncTasks")]
    pub fn list_sync_tasks(request: &ListSyncTasks) -> Page<SyncTask> [page, limit] = read GET "/api/v3/list-sync-tasks";

    /// Creates a sync task and returns it. It is not executed yet.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::sync_center::{
    ///     CreateSyncTask, SyncCycle, SyncFlow, SyncTaskClientConfig, SyncTaskFieldMapping,
    ///     SyncTaskScimClientConfig, SyncTaskTimedScheduler, SyncTaskType, SyncTrigger,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let token = std::env::var("HR_TOKEN").unwrap_or_default();
    /// let users = "https://hr.example.com/scim/v2/Users";
    /// let access = SyncTaskScimClientConfig::new(users, token);
    /// // Every day, at the time of day of this moment: 2026-01-01 02:00 UTC.
    /// let schedule = SyncTaskTimedScheduler::new(SyncCycle::Days, 1_767_232_800_000);
    /// let task = CreateSyncTask::new()
    ///     .sync_task_name("HR software")
    ///     .sync_task_type(SyncTaskType::Scim)
    ///     .sync_task_flow(SyncFlow::Upstream)
    ///     .sync_task_trigger(SyncTrigger::Timed)
    ///     .timed_scheduler(schedule)
    ///     .client_config(SyncTaskClientConfig::new().scim_config(access))
    ///     .field_mapping([SyncTaskFieldMapping::new("mobile", "phone")]);
    /// println!("{}", client.create_sync_task(&task)?.sync_task_id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createSyncTask")]
    pub fn create_sync_task(request: &CreateSyncTask) -> SyncTask = once POST "/api/v3/create-sync-task", first_row = true,
        check = "list_sync_tasks";

    /// Changes the fields of a sync task that are set, and returns the task.
    ///
    /// Lists and objects, such as `field_mapping`, are replaced as a whole.
    #[doc(alias = "updateSyncTask")]
    pub fn update_sync_task(request: &UpdateSyncTask) -> SyncTask = write POST "/api/v3/update-sync-task", first_row = true,
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the sync task does not exist.";

    /// Starts a job of a sync task immediately, regardless of the task's trigger, and returns the ID of the job.
    ///
    /// The method does not wait for the job: [`get_sync_job`](Self::get_sync_job) returns its status.
    #[doc(alias = "triggerSyncTask")]
    #[doc(alias = "synchronize")]
    pub fn trigger_sync_task(request: &TriggerSyncTask) -> TriggeredSyncJob = once POST "/api/v3/trigger-sync-task",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the sync task does not exist.",
        check = "list_sync_jobs";
}

request! {
    /// A request for [`get_sync_task`](crate::ManagementClient::get_sync_task).
    pub struct GetSyncTask {
        /// ID of the sync task that is returned, such as 1000.
        pub sync_task_id: i64,
    }
}

request! {
    /// A request for [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks), one page or all of them.
    pub struct ListSyncTasks {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Sync tasks on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`create_sync_task`](crate::ManagementClient::create_sync_task).
    pub struct CreateSyncTask {
        /// Mapping of source fields to target fields, one element for each copied field.
        pub field_mapping!: Vec<SyncTaskFieldMapping>,
        /// Trigger of the task's jobs; `Timed` requires `timed_scheduler`.
        pub sync_task_trigger!: SyncTrigger,
        /// Direction: into the user pool (`Upstream`) or into the other system (`Downstream`).
        pub sync_task_flow!: SyncFlow,
        /// Credentials and addresses of the other system.
        pub client_config!: SyncTaskClientConfig,
        /// The other system. It must match the field that is set in `client_config`.
        pub sync_task_type!: SyncTaskType,
        /// Name of the task, shown in the console.
        pub sync_task_name!: String [sample "HR software"],
        /// Code of the organization that the task copies. For `Downstream` it is required: the organization is the source. For
        /// `Upstream`, do not set it: the first job creates the organization.
        pub organization_code?: String,
        /// The part of the organization that is copied; the whole organization if not set. For `Downstream` only.
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// When jobs start, for the trigger `Timed`.
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

request! {
    /// A request for [`update_sync_task`](crate::ManagementClient::update_sync_task).
    pub struct UpdateSyncTask {
        /// ID of the sync task that is changed.
        pub sync_task_id: i64,
        /// New name of the task, shown in the console; unchanged if not set.
        pub sync_task_name?: String,
        /// The new other system; set `client_config` too. Unchanged if not set.
        pub sync_task_type?: SyncTaskType,
        /// New credentials and addresses of the other system. They replace all present ones.
        pub client_config?: SyncTaskClientConfig,
        /// The new direction; unchanged if not set.
        pub sync_task_flow?: SyncFlow,
        /// New trigger of the task's jobs; unchanged if not set.
        pub sync_task_trigger?: SyncTrigger,
        /// Code of the organization that a `Downstream` task copies. For an `Upstream` task, the first job sets it.
        pub organization_code?: String,
        /// New part of the organization that is copied; unchanged if not set. For `Downstream` only.
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// All mapped fields; they replace the present list.
        pub field_mapping?: Vec<SyncTaskFieldMapping>,
        /// New start times of jobs, for the trigger `Timed`.
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

request! {
    /// A request for [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task).
    pub struct TriggerSyncTask {
        /// ID of the sync task that is executed.
        pub sync_task_id: i64,
    }
}

data! {
    /// One field that is copied.
    pub struct SyncTaskFieldMapping {
        /// Name of the field in the source, or an expression of such names, such as `mobile`.
        pub expression: String [sample "mobile"],
        /// Name of the field in the target, such as `phone`.
        pub target_key: String [sample "phone"],
    }
}

data! {
    /// The part of an organization that a `Downstream` task copies.
    pub struct SyncTaskProvisioningScope {
        /// Whether all users and departments of the organization are copied. The service's default is `true`.
        pub all: bool,
        /// Whether users who join the organization later are copied too. The service's default is `true`.
        pub include_new_users: bool,
    }
}

data! {
    /// The schedule of a task with the trigger `Timed`.
    pub struct SyncTaskTimedScheduler {
        /// Interval between jobs, such as once a day.
        pub cycle: SyncCycle,
        /// Start time of the first job, in milliseconds since 1970. Further jobs follow at intervals of `cycle`.
        pub start_time: i64,
    }
}

response! {
    /// A sync task, without the credentials of the other system.
    pub struct SyncTask {
        /// ID of the task, a number such as 1000.
        pub sync_task_id: i64 [present],
        /// When the task was created, in ISO 8601.
        pub created_at?: String,
        /// When the task was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Name of the task, shown in the console.
        pub sync_task_name?: String,
        /// The system that the user pool is synchronized with.
        pub sync_task_type?: SyncTaskType,
        /// Direction: into the user pool (`Upstream`) or into the other system (`Downstream`).
        pub sync_flow?: SyncFlow,
        /// Trigger of the task's jobs.
        pub sync_trigger?: SyncTrigger,
        /// Human-readable reason for the failure of the last job; absent if it did not fail.
        pub last_sync_message?: String,
        /// Progress of the last job, presumably in percent.
        pub last_sync_rate?: i64,
        /// Status of the last job; `Free` if there was none.
        pub last_sync_status?: SyncStatus,
        /// When the last job ran, in ISO 8601; absent if there was none.
        pub last_sync_time?: String,
        /// Code of the organization that is copied. Absent for an `Upstream` task until its first job has run.
        pub organization_code?: String,
        /// The part of the organization that is copied; absent if the whole organization is copied.
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// Mapping of source fields to target fields.
        pub field_mapping: Vec<SyncTaskFieldMapping>,
        /// When jobs start, if the trigger is `Timed`.
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

response! {
    /// The job that was started.
    pub struct TriggeredSyncJob {
        /// ID of the job, for [`get_sync_job`](crate::ManagementClient::get_sync_job).
        pub sync_job_id: i64 [present],
    }
}

open_enum! {
    without_examples;
    /// Intervals of a task with a schedule.
    pub enum SyncCycle {
        /// Once a month.
        Month = "month",
        /// Once a week.
        Week = "week",
        /// Once a day.
        Days = "days",
        /// Four times a day.
        SixHours = "sixHours",
        /// Twelve times a day.
        TwoHours = "twoHours",
    }
}

open_enum! {
    without_examples;
    /// Systems that a user pool can be synchronized with.
    pub enum SyncTaskType {
        /// Feishu, the Chinese edition of Lark.
        Lark = "lark",
        /// Lark outside of China.
        LarkInternational = "lark-international",
        /// WeChat Work (WeCom), by Tencent.
        WechatWork = "wechatwork",
        /// DingTalk, by Alibaba.
        DingTalk = "dingtalk",
        /// Windows AD, through a connector.
        ActiveDirectory = "active-directory",
        /// iTalent by Beisen, an HR system.
        Italent = "italent",
        /// Maycur, a system for expense reports.
        Maycur = "maycur",
        /// Any directory server that speaks LDAP.
        Ldap = "ldap",
        /// Moka, an HR system.
        Moka = "moka",
        /// Fxiaoke, a CRM system.
        Fxiaoke = "fxiaoke",
        /// Your own system, by a protocol similar to SCIM.
        Scim = "scim",
        /// Neocrm, a CRM system.
        Xiaoshouyi = "xiaoshouyi",
        /// Kayang, an HR system.
        Kayang = "kayang",
        /// Not documented: presumably a custom integration for one customer.
        Custom = "custom",
    }
}
