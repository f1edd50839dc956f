//! TODO

use serde_json::Value;

use super::types::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// TODO @summary 创建数据对象 / @description 利用此接口可以创建一个自定义的数据对象，定义数据对象的基本信息
    #[doc(alias = "createModel")]
    pub fn create_model(request: &CreateModel) -> Model = once POST "/api/v3/metadata/create-model", check = "TODO";

    /// TODO @summary 获取数据对象详情 / @description 利用功能 id ，获取数据对象的详细信息
    #[doc(alias = "getModel")]
    pub fn get_model(id: str) -> Model = read GET "/api/v3/metadata/get-model";

    /// TODO @summary 获取数据对象列表 / @description 获取数据对象列表 envelope=no_data
    #[doc(alias = "listModel")]
    pub fn list_model() -> Vec<Model> = read GET "/api/v3/metadata/list-model";

    /// TODO @summary 删除数据对象 / @description 根据请求的功能 id ，删除对应的数据对象 envelope=no_data
    #[doc(alias = "removeModel")]
    pub fn remove_model(id: str) -> () = write POST "/api/v3/metadata/remove-model";

    /// TODO @summary 更新数据对象 / @description 更新对应功能 id 的数据对象信息
    #[doc(alias = "updateModel")]
    pub fn update_model(request: &UpdateModel) -> Model = write POST "/api/v3/metadata/update-model";

    /// TODO @summary 导出数据对象 / @description 导出数据对象 envelope=no_data
    #[doc(alias = "exportModel")]
    pub fn export_model(model_id: str) -> Value = once POST "/api/v3/metadata/export/model", check = "TODO";

    /// TODO @summary 导入数据对象 / @description 导入数据对象 envelope=no_data
    #[doc(alias = "importModel")]
    pub fn import_model(request: &ImportModel) -> () = once POST "/api/v3/metadata/import/model", check = "TODO";

    /// TODO @summary 获取全部数据对象数据 / @description 获取全部数据对象数据
    #[doc(alias = "getAllMetadata")]
    pub fn get_all_metadata(request: &GetAllMetadata) -> Page<Value> = read POST "/api/v3/metadata/get-all-metadata";

    /// TODO @summary 获取元数据关联群组信息 / @description 获取元数据关联群组信息
    #[doc(alias = "getMetadataGroupList")]
    pub fn get_metadata_group_list(request: &GetMetadataGroupList) -> Page<Value> [page, limit] = read POST "/api/v3/metadata/group";
}

request! {
    /// TODO A request for [`create_model`](crate::ManagementClient::create_model).
    pub struct CreateModel {
        /// TODO "父级菜单"
        pub parent_key!: String,
        /// TODO "功能是否启用: - true: 启用 - false: 不启用 " | default=true
        pub enable!: bool,
        /// TODO "功能类型： - user: 用户 - post: 岗位 - group: 用户组 - ueba: ueba - department: 树状结构数据 - organization: 组织 - device: 设备 - custom: 自定义 "
        pub type_!: ModelType,
        /// TODO "功能描述"
        pub description!: String,
        /// TODO "功能名称"
        pub name!: String,
        /// TODO "数据类型： - list: 列表类型数据 - tree: 树状结构数据 " | default="list"
        pub data_type?: ModelDataType,
    }
}

request! {
    /// TODO A request for [`update_model`](crate::ManagementClient::update_model).
    pub struct UpdateModel {
        /// TODO "展示字段 key"
        pub show_field_key!: String,
        /// TODO "详情页配置"
        pub config!: Value,
        /// TODO "字段序"
        pub field_order!: String,
        /// TODO "功能类型"
        pub type_!: ModelType,
        /// TODO "父级菜单"
        pub parent_key!: String,
        /// TODO "功能是否启用"
        pub enable!: bool,
        /// TODO "功能描述"
        pub description!: String,
        /// TODO "功能名称"
        pub name!: String,
        /// TODO "功能 id"
        pub id!: String,
    }
}

request! {
    /// TODO A request for [`import_model`](crate::ManagementClient::import_model).
    pub struct ImportModel {
        /// TODO "导入的 json 文件地址"
        pub file: String [hidden],
    }
}

request! {
    /// TODO A request for [`get_all_metadata`](crate::ManagementClient::get_all_metadata).
    pub struct GetAllMetadata {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "多个搜索条件的关系： - and: 且 - or:  或 "
        pub conjunction?: String,
        /// TODO "搜索条件"
        pub conditions?: Vec<RowCondition>,
    }
}

request! {
    /// TODO A request for [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list).
    pub struct GetMetadataGroupList {
        /// TODO "群组 id"
        pub group_id: String,
        /// TODO "关键字"
        pub keyword?: String,
        /// TODO "排序条件"
        pub sort?: Vec<Value>,
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "是否返回嵌套的关联数据"
        pub get_nest_data?: bool,
    }
}

response! {
    /// TODO type
    pub struct Model {
        /// TODO "功能 id"
        pub id: String [present],
        /// TODO "用户池 id"
        pub user_pool_id: String,
        /// TODO "功能名称"
        pub name?: String,
        /// TODO "功能描述"
        pub description?: String,
        /// TODO "数据类型： - list: 列表类型数据。 - tree: 树状结构数据。 " | default="list"
        pub data_type?: ModelDataType,
        /// TODO "功能是否启用: - true: 启用 - false: 不启用 "
        pub enable?: bool,
        /// TODO "父级菜单"
        pub parent_key?: String,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
        /// TODO "功能类型： - user: 用户 - post: 岗位 - group: 用户组 - ueba: ueba - department: 树状结构数据 - organization: 组织 - device: 设备 - device_rely: 设备 - custom: 自定义 "
        pub type_?: ModelType,
        /// TODO "字段排序"
        pub field_order?: String,
        /// TODO "详情页配置"
        pub config?: Value,
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateModel.dataType, Model.dataType
    pub enum ModelDataType {
        /// TODO
        List = "list",
        /// TODO
        Tree = "tree",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateModel.type, Model.type, UpdateModel.type
    pub enum ModelType {
        /// TODO
        Ueba = "ueba",
        /// TODO
        User = "user",
        /// TODO
        Post = "post",
        /// TODO
        Group = "group",
        /// TODO
        Department = "department",
        /// TODO
        Organization = "organization",
        /// TODO
        Device = "device",
        /// TODO
        DeviceRely = "device_rely",
        /// TODO
        Custom = "custom",
    }
}
