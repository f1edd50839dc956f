//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// TODO @summary 创建自定义操作 / @description 创建自定义操作 envelope=no_data
    #[doc(alias = "createOperate")]
    pub fn create_operate(request: &CreateOperate) -> () = once POST "/api/v3/metadata/create-operate", check = "TODO";

    /// TODO @summary 移除自定义操作 / @description 移除自定义操作 envelope=no_data
    #[doc(alias = "removeOperate")]
    pub fn remove_operate(request: &RemoveOperate) -> () = write POST "/api/v3/metadata/remove-operate";

    /// TODO @summary 执行自定义操作 / @description 执行自定义操作 envelope=no_data
    #[doc(alias = "executeOperate")]
    pub fn execute_operate(request: &ExecuteOperate) -> () = once POST "/api/v3/metadata/execute-operate", check = "TODO";

    /// TODO @summary 复制自定义操作 / @description 复制自定义操作 envelope=no_data
    #[doc(alias = "copyOperate")]
    pub fn copy_operate(request: &CopyOperate) -> () = once POST "/api/v3/metadata/copy-operate", check = "TODO";

    /// TODO @summary 操作管理列表(分页) / @description 操作管理列表(分页) envelope=bare
    #[doc(alias = "listOperate")]
    pub fn list_operate(request: &ListOperate) -> Page<CustomOperation> [page, limit] = read GET "/api/v3/metadata/list-operate", bare = true;

    /// TODO @summary 全部操作管理列表 / @description 全部操作管理列表 envelope=bare
    #[doc(alias = "listOperateAll")]
    #[doc(alias = "listAllOperates")]
    pub fn list_all_operates(model_id: str) -> Vec<CustomOperation> = read GET "/api/v3/metadata/all-operate", bare = true;

    /// TODO @summary 更新操作管理 / @description 更新操作管理 envelope=no_data
    #[doc(alias = "updateOperate")]
    pub fn update_operate(request: &UpdateOperate) -> () = write POST "/api/v3/metadata/update-operate";

    /// TODO @summary UEBA 上传 / @description UEBA 上传
    #[doc(alias = "capture")]
    #[doc(alias = "captureUeba")]
    pub fn capture_ueba(request: &CaptureUeba) -> Value = once POST "/api/v3/metadata/ueba/capture", check = "TODO";
}

request! {
    /// TODO A request for [`create_operate`](crate::ManagementClient::create_operate).
    pub struct CreateOperate {
        /// TODO "是否展示: - true: 展示 - true: 不展示 "
        pub show!: bool,
        /// TODO "图标"
        pub icon!: String,
        /// TODO "操作配置"
        pub config!: Value [hidden],
        /// TODO "操作名称"
        pub operate_name!: String,
        /// TODO "操作类型: - openPage: 打开一个网页 "
        pub operate_key!: String,
        /// TODO "modelId"
        pub model_id!: String,
    }
}

request! {
    /// TODO A request for [`remove_operate`](crate::ManagementClient::remove_operate).
    pub struct RemoveOperate {
        /// TODO "执行时自定义参数"
        pub custom_config: Value [hidden],
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "自定义操作 id"
        pub id: String,
        /// TODO "字段 id"
        pub field_id?: String,
    }
}

request! {
    /// TODO A request for [`execute_operate`](crate::ManagementClient::execute_operate).
    pub struct ExecuteOperate {
        /// TODO "执行时自定义参数"
        pub custom_config: Value [hidden],
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "自定义操作 id"
        pub id: String,
        /// TODO "字段 id"
        pub field_id?: String,
    }
}

request! {
    /// TODO A request for [`copy_operate`](crate::ManagementClient::copy_operate).
    pub struct CopyOperate {
        /// TODO "执行时自定义参数"
        pub custom_config: Value [hidden],
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "自定义操作 id"
        pub id: String,
        /// TODO "字段 id"
        pub field_id?: String,
    }
}

request! {
    /// TODO A request for [`list_operate`](crate::ManagementClient::list_operate).
    pub struct ListOperate {
        /// TODO "搜索功能名称"
        pub keywords?: String,
        /// TODO "model Id"
        pub model_id: String,
        /// TODO "关联字段 id"
        pub field_id?: String,
        /// TODO "是否返回用户创建的操作，仅在传了 fieldId 时有效"
        pub show_created?: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`update_operate`](crate::ManagementClient::update_operate).
    pub struct UpdateOperate {
        /// TODO "图标"
        pub icon!: String,
        /// TODO "操作配置"
        pub config!: Value [hidden],
        /// TODO "操作名称"
        pub operate_name!: String,
        /// TODO "操作 Key 值"
        pub operate_key!: String,
        /// TODO "是否展示: - true: 展示 - true: 不展示 "
        pub show!: bool,
        /// TODO "modelId"
        pub model_id!: String,
        /// TODO "id"
        pub id!: String,
        /// TODO "关联字段 id"
        pub field_id?: String,
    }
}

request! {
    /// TODO A request for [`capture_ueba`](crate::ManagementClient::capture_ueba).
    pub struct CaptureUeba {
        /// TODO "数据内容"
        pub data: Value,
        /// TODO "功能 id，如果不存在则会使用数据库中查到的第一个 type 为 ueba 的功能"
        pub model_id?: String,
    }
}

response! {
    /// TODO type
    pub struct CustomOperation {
        /// TODO "操作 id"
        pub id: String [present],
        /// TODO "用户池 id"
        pub user_pool_id: String,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "操作名称"
        pub operate_name?: String,
        /// TODO "操作方法 key"
        pub operate_key?: String,
        /// TODO "是否展示: - true: 展示 - false: 不展示 "
        pub show?: bool,
        /// TODO "是否为默认操作: - true 是默认操作 - fasle 不是默认操作 "
        pub is_default?: bool,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}
