//! TODO

use super::types::{SyncFlow, SyncStatus, SyncTrigger};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "sync_center";

    /// TODO @summary 获取同步任务详情 / @description 获取同步任务详情
    #[doc(alias = "getSyncTask")]
    pub fn get_sync_task(request: &GetSyncTask) -> SyncTask = read GET "/api/v3/get-sync-task";

    /// TODO @summary 获取同步任务列表 / @description 获取同步任务列表
    #[doc(alias = "listSyncTasks")]
    pub fn list_sync_tasks(request: &ListSyncTasks) -> Page<SyncTask> [page, limit] = read GET "/api/v3/list-sync-tasks";

    /// TODO @summary 创建同步任务 / @description 创建同步任务
    #[doc(alias = "createSyncTask")]
    pub fn create_sync_task(request: &CreateSyncTask) -> SyncTask = once POST "/api/v3/create-sync-task", check = "TODO";

    /// TODO @summary 修改同步任务 / @description 修改同步任务
    #[doc(alias = "updateSyncTask")]
    pub fn update_sync_task(request: &UpdateSyncTask) -> SyncTask = write POST "/api/v3/update-sync-task";

    /// TODO @summary 执行同步任务 / @description 执行同步任务
    #[doc(alias = "triggerSyncTask")]
    pub fn trigger_sync_task(request: &TriggerSyncTask) -> TriggeredSyncJob = once POST "/api/v3/trigger-sync-task", check = "TODO";
}

request! {
    /// TODO A request for [`get_sync_task`](crate::ManagementClient::get_sync_task).
    pub struct GetSyncTask {
        /// TODO "同步任务 ID"
        pub sync_task_id: i64,
    }
}

request! {
    /// TODO A request for [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    pub struct ListSyncTasks {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`create_sync_task`](crate::ManagementClient::create_sync_task).
    pub struct CreateSyncTask {
        /// TODO "字段映射配置"
        pub field_mapping!: Vec<SyncTaskFieldMapping>,
        /// TODO "同步任务触发类型： - `manually`: 手动触发执行 - `timed`: 定时触发 - `automatic`: 根据事件自动触发 "
        pub sync_task_trigger!: SyncTrigger,
        /// TODO "同步任务数据流向： - `upstream`: 作为上游，将数据同步到 Authing - `downstream`: 作为下游，将 Authing 数据同步到此系统 "
        pub sync_task_flow!: SyncFlow,
        /// TODO "同步任务配置信息"
        pub client_config!: SyncTaskClientConfig,
        /// TODO "同步任务类型: - `lark`: 飞书 - `lark-international`: 飞书国际版 - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `active-directory`: Windows AD - `ldap`: LDAP - `italent`: 北森 - `maycur`: 每刻报销 - `moka`: Moka - `fxiaoke`: 纷享销客 - `xiaoshouyi`: 销售易 - `kayang`: 嘉扬 HR - `scim`: 自定义同步源 "
        pub sync_task_type!: SyncTaskType,
        /// TODO "同步任务名称"
        pub sync_task_name!: String,
        /// TODO "此同步任务绑定的组织机构。针对上游同步，需执行一次同步任务之后才会绑定组织机构；针对下游同步，创建同步任务的时候就需要设置。"
        pub organization_code?: String,
        /// TODO "同步范围，**只针对下游同步任务有效**。为空表示同步整个组织机构。"
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// TODO "定时同步时间设置"
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

request! {
    /// TODO A request for [`update_sync_task`](crate::ManagementClient::update_sync_task).
    pub struct UpdateSyncTask {
        /// TODO "同步任务 ID"
        pub sync_task_id: i64,
        /// TODO "同步任务名称"
        pub sync_task_name?: String,
        /// TODO "同步任务类型: - `lark`: 飞书 - `lark-international`: 飞书国际版 - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `active-directory`: Windows AD - `ldap`: LDAP - `italent`: 北森 - `maycur`: 每刻报销 - `moka`: Moka - `fxiaoke`: 纷享销客 - `xiaoshouyi`: 销售易 - `kayang`: 嘉扬 HR - `scim`: 自定义同步源 "
        pub sync_task_type?: SyncTaskType,
        /// TODO "同步任务配置信息"
        pub client_config?: SyncTaskClientConfig,
        /// TODO "同步任务数据流向： - `upstream`: 作为上游，将数据同步到 Authing - `downstream`: 作为下游，将 Authing 数据同步到此系统 "
        pub sync_task_flow?: SyncFlow,
        /// TODO "同步任务触发类型： - `manually`: 手动触发执行 - `timed`: 定时触发 - `automatic`: 根据事件自动触发 "
        pub sync_task_trigger?: SyncTrigger,
        /// TODO "此同步任务绑定的组织机构。针对上游同步，需执行一次同步任务之后才会绑定组织机构；针对下游同步，创建同步任务的时候就需要设置。"
        pub organization_code?: String,
        /// TODO "同步范围，**只针对下游同步任务有效**。为空表示同步整个组织机构。"
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// TODO "字段映射配置"
        pub field_mapping?: Vec<SyncTaskFieldMapping>,
        /// TODO "定时同步时间设置"
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

request! {
    /// TODO A request for [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task).
    pub struct TriggerSyncTask {
        /// TODO "同步任务 ID"
        pub sync_task_id: i64,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskActiveDirectoryClientConfig {
        /// TODO "身份源唯一标志"
        pub sync_identity_provider_code?: String,
        /// TODO "Provisioning Ticket Url"
        pub ticket_url = "ticket_url"?: Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskClientConfig {
        /// TODO "飞书同步任务配置"
        pub lark_config?: SyncTaskLarkClientConfig,
        /// TODO "飞书(国际版)同步任务配置"
        pub lark_international_config?: SyncTaskLarkClientConfig,
        /// TODO "企业微信同步任务配置"
        pub wechatwork_config?: SyncTaskWechatworkClientConfig,
        /// TODO "钉钉同步任务配置"
        pub dingtalk_config?: SyncTaskDingtalkClientConfig,
        /// TODO "Moka 同步任务配置"
        pub moka_config?: SyncTaskMokaClientConfig,
        /// TODO "自定义同步源同步任务配置"
        pub scim_config?: SyncTaskScimClientConfig,
        /// TODO "Windows AD 同步任务配置"
        pub active_directory_config?: SyncTaskActiveDirectoryClientConfig,
        /// TODO "LDAP 同步任务配置"
        pub ldap_config?: SyncTaskLdapClientConfig,
        /// TODO "北森同步任务配置"
        pub italent_config?: SyncTaskItalentClientConfig,
        /// TODO "每刻报销同步任务配置"
        pub maycur_config?: SyncTaskMaycurClientConfig,
        /// TODO "纷享销客同步任务配置"
        pub fxiaoke_config?: SyncTaskFxiaokeClientConfig,
        /// TODO "销售易同步任务配置"
        pub xiaoshouyi_config?: SyncTaskXiaoshouyiClientConfig,
        /// TODO "嘉扬同步任务配置"
        pub kayang_config?: SyncTaskKayangClientConfig,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskDingtalkClientConfig {
        /// TODO "企业 ID（CorpId）"
        pub corp_id: String,
        /// TODO "钉钉应用的 AppKey"
        pub app_key: String,
        /// TODO "钉钉应用的 AppSecret"
        pub app_secret: Secret,
        /// TODO "加密 aes_key"
        pub aes_key = "aes_key"?: Secret,
        /// TODO "签名 token"
        pub token?: Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskFxiaokeClientConfig {
        /// TODO "App Id"
        pub app_id: String,
        /// TODO "App Secret"
        pub app_secret: Secret,
        /// TODO "Permanent Code"
        pub permanent_code: Secret,
        /// TODO "Current Open User Id"
        pub current_open_user_id: String,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskItalentClientConfig {
        /// TODO "Tenant Id"
        pub tenant_id = "tenant_id": String,
        /// TODO "App Key"
        pub app_key = "app_key": String,
        /// TODO "App Secret"
        pub app_secret = "app_secret": Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskKayangClientConfig {
        /// TODO "Endpoint"
        pub endpoint: String,
        /// TODO "Account"
        pub account: String,
        /// TODO "Password"
        pub password: Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskLarkClientConfig {
        /// TODO "飞书应用 App ID"
        pub app_id = "app_id": String,
        /// TODO "飞书应用 App Secret"
        pub app_secret = "app_secret": Secret,
        /// TODO "飞书事件订阅的 Encrypt Key，可以在飞书开放平台应用详情的「事件订阅」页面获取。如果你需要开启实时同步，此参数必填。"
        pub encrypt_key = "encrypt_key"?: Secret,
        /// TODO "飞书事件订阅的 Verification Token，可以在飞书开放平台应用详情的「事件订阅」页面获取。如果你需要开启实时同步，此参数必填。"
        pub verification_token = "verification_token"?: Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskLdapClientConfig {
        /// TODO "LDAP 链接"
        pub url!: String,
        /// TODO "Bind DN"
        pub bind_dn!: String,
        /// TODO "Bind DN 密码"
        pub bind_credentials!: Secret,
        /// TODO "Users Base DN"
        pub users_base_dn!: String,
        /// TODO "Groups Base Dn"
        pub groups_base_dn!: String,
        /// TODO "用户查询条件"
        pub user_query_criteria!: String,
        /// TODO "部门查询条件"
        pub department_query_criteria!: String,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskMaycurClientConfig {
        /// TODO "App Code"
        pub app_code = "app_code": String,
        /// TODO "App Secret"
        pub app_secret = "app_secret": Secret,
        /// TODO "登录域名"
        pub endpoint: String,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskMokaClientConfig {
        /// TODO "User Name"
        pub user_name!: String,
        /// TODO "Ent Code"
        pub ent_code!: String,
        /// TODO "Api Code Employee"
        pub api_code_employee = "apiCode_employee"!: String,
        /// TODO "Api Code Department"
        pub api_code_department = "apiCode_department"!: String,
        /// TODO "Private Key"
        pub private_key!: Secret,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskScimClientConfig {
        /// TODO "Group Url"
        pub org_url = "org_url"?: String,
        /// TODO "User Url"
        pub user_url = "user_url": String,
        /// TODO "Token"
        pub token: Secret,
        /// TODO "Root Department Id"
        pub root_department_id = "root_department_id"?: String,
        /// TODO "Parent Department"
        pub parent_department = "parent_department"?: String,
        /// TODO "Department"
        pub department?: String,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskWechatworkClientConfig {
        /// TODO "企业 ID（CorpId）"
        pub corp_id = "corpID": String,
        /// TODO "企业微信通讯录密钥 Secret"
        pub secret: Secret,
        /// TODO "通讯录事件同步 Token"
        pub token?: Secret,
        /// TODO "通讯录事件同步 EncodingAESKey"
        pub encoding_aes_key = "encodingAESKey"?: Secret,
        /// TODO "代理地址"
        pub agent_url?: String,
    }
}

request! {
    /// TODO type
    pub struct SyncTaskXiaoshouyiClientConfig {
        /// TODO "销售易应用的 ClientId"
        pub client_id = "client_id": String,
        /// TODO "销售易应用的 ClientSecret"
        pub client_secret = "client_secret": Secret,
        /// TODO "销售易应用的 UserName"
        pub username: String,
        /// TODO "销售易应用的 Password"
        pub password: Secret,
    }
}

data! {
    /// TODO type
    pub struct SyncTaskFieldMapping {
        /// TODO "源字段"
        pub expression: String,
        /// TODO "转换后的字段"
        pub target_key: String,
    }
}

data! {
    /// TODO type
    pub struct SyncTaskProvisioningScope {
        /// TODO "是否同步所选组织机构下的所有用户和部门" | default=true
        pub all: bool,
        /// TODO "是否包含新增的用户" | default=true
        pub include_new_users: bool,
    }
}

data! {
    /// TODO type
    pub struct SyncTaskTimedScheduler {
        /// TODO "定时周期： - `month`: 每个月执行一次 - `week`: 每周执行一次 - `days`: 每天执行一次 - `sixHours`: 每六小时执行一次 - `twoHours`: 每两小时执行一次 "
        pub cycle: SyncCycle,
        /// TODO "开始时间"
        pub start_time: i64,
    }
}

response! {
    /// TODO type
    pub struct SyncTask {
        /// TODO "同步任务 ID"
        pub sync_task_id?: i64,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "更新时间" | format="date-time"
        pub updated_at?: String,
        /// TODO "同步任务名称"
        pub sync_task_name?: String,
        /// TODO "同步任务类型: - `lark`: 飞书 - `lark-international`: 飞书国际版 - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `active-directory`: Windows AD - `ldap`: LDAP - `italent`: 北森 - `maycur`: 每刻报销 - `moka`: Moka - `fxiaoke`: 纷享销客 - `xiaoshouyi`: 销售易 - `kayang`: 嘉扬 HR - `scim`: 自定义同步源 "
        pub sync_task_type?: SyncTaskType,
        /// TODO "同步任务数据流向： - `upstream`: 作为上游，将数据同步到 Authing - `downstream`: 作为下游，将 Authing 数据同步到此系统 "
        pub sync_flow?: SyncFlow,
        /// TODO "同步任务触发类型： - `manually`: 手动触发执行 - `timed`: 定时触发 - `automatic`: 根据事件自动触发 "
        pub sync_trigger?: SyncTrigger,
        /// TODO "最近一次同步错误信息"
        pub last_sync_message?: String,
        /// TODO "最近一次同步进度"
        pub last_sync_rate?: i64,
        /// TODO "最近一次同步状态: - `free`: 空闲状态，从未执行 - `pending`: 等待系统执行 - `onProgress`: 正在执行 - `success`: 成功 - `failed`: 失败 "
        pub last_sync_status?: SyncStatus,
        /// TODO "最近一次同步时间" | format="date-time"
        pub last_sync_time?: String,
        /// TODO "此同步任务绑定的组织机构。针对上游同步，需执行一次同步任务之后才会绑定组织机构；针对下游同步，创建同步任务的时候就需要设置。"
        pub organization_code?: String,
        /// TODO "同步范围，**只针对下游同步任务有效**。为空表示同步整个组织机构。"
        pub provisioning_scope?: SyncTaskProvisioningScope,
        /// TODO "字段映射配置"
        pub field_mapping: Vec<SyncTaskFieldMapping>,
        /// TODO "定时同步时间设置"
        pub timed_scheduler?: SyncTaskTimedScheduler,
    }
}

response! {
    /// TODO type
    pub struct TriggeredSyncJob {
        /// TODO "此次执行同步任务的同步作业 ID"
        pub sync_job_id?: i64,
    }
}

open_enum! {
    without_examples;
    /// TODO of SyncTaskTimedScheduler.cycle
    pub enum SyncCycle {
        /// TODO
        Month = "month",
        /// TODO
        Week = "week",
        /// TODO
        Days = "days",
        /// TODO
        SixHours = "sixHours",
        /// TODO
        TwoHours = "twoHours",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateSyncTask.syncTaskType, SyncTask.syncTaskType, UpdateSyncTask.syncTaskType
    pub enum SyncTaskType {
        /// TODO
        Lark = "lark",
        /// TODO
        LarkInternational = "lark-international",
        /// TODO
        Wechatwork = "wechatwork",
        /// TODO
        Dingtalk = "dingtalk",
        /// TODO
        ActiveDirectory = "active-directory",
        /// TODO
        Italent = "italent",
        /// TODO
        Maycur = "maycur",
        /// TODO
        Ldap = "ldap",
        /// TODO
        Moka = "moka",
        /// TODO
        Fxiaoke = "fxiaoke",
        /// TODO
        Scim = "scim",
        /// TODO
        Xiaoshouyi = "xiaoshouyi",
        /// TODO
        Kayang = "kayang",
        /// TODO
        Custom = "custom",
    }
}
