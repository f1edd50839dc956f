//! TODO

use super::types::{ExtendField, ExtendFieldConfig, ExtendFieldType};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 创建树类型资源的扩展字段 / @description 创建树类型资源的扩展字段
    #[doc(alias = "createDnef")]
    pub fn create_dnef(request: &CreateDnef) -> () = once POST "/api/v3/create-dnef", check = "TODO";

    /// TODO @summary 批量创建树类型资源的扩展字段 / @description 批量创建树类型资源的扩展字段
    #[doc(alias = "batchCreateDnef")]
    pub fn batch_create_dnef(request: &BatchCreateDnef) -> () = once POST "/api/v3/batch-create-dnef", check = "TODO";

    /// TODO @summary 删除树类型资源的扩展字段 / @description 删除树类型资源的扩展字段
    #[doc(alias = "deleteDnef")]
    pub fn delete_dnef(request: &DeleteDnef) -> () = write POST "/api/v3/delete-dnef";

    /// TODO @summary 更新树类型资源的扩展字段 / @description 更新树类型资源的扩展字段
    #[doc(alias = "updateDnef")]
    pub fn update_dnef(request: &UpdateDnef) -> () = write POST "/api/v3/update-dnef";

    /// TODO @summary 获取树类型资源的扩展字段列表 / @description 获取树类型资源的扩展字段列表
    #[doc(alias = "listDnef")]
    pub fn list_dnef(request: &ListDnef) -> ExtendFieldPage = read GET "/api/v3/list-dnef";
}

request! {
    /// TODO A request for [`create_dnef`](crate::ManagementClient::create_dnef).
    pub struct CreateDnef {
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code!: String,
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code!: String,
        /// TODO "展示名称"
        pub label!: String,
        /// TODO "字段值类型"
        pub value_type!: ExtendFieldType,
        /// TODO "字段唯一标识，长度为 1-64 位，只允许包含英文字母、数字、下划线 _、金钱符 $"
        pub key!: String,
        /// TODO "描述"
        pub description?: String,
        /// TODO "字段配置，当 valueType=SELECT 时，此参数必传，否则可不传"
        pub config?: ExtendFieldConfig,
    }
}

request! {
    /// TODO A request for [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef).
    pub struct BatchCreateDnef {
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String,
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String,
        /// TODO "字段列表"
        pub field_list: Vec<ExtendField>,
    }
}

request! {
    /// TODO A request for [`delete_dnef`](crate::ManagementClient::delete_dnef).
    pub struct DeleteDnef {
        /// TODO "字段唯一标识，长度为 1-64 位，只允许包含英文字母、数字、下划线 _、金钱符 $"
        pub key: String,
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String,
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String,
    }
}

request! {
    /// TODO A request for [`update_dnef`](crate::ManagementClient::update_dnef).
    pub struct UpdateDnef {
        /// TODO "字段唯一标识，长度为 1-64 位，只允许包含英文字母、数字、下划线 _、金钱符 $"
        pub key: String,
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String,
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String,
        /// TODO "描述"
        pub description?: String,
        /// TODO "展示名称"
        pub label?: String,
        /// TODO "字段配置，当 valueType=SELECT 时，此参数必传，否则可不传"
        pub config?: ExtendFieldConfig,
    }
}

request! {
    /// TODO A request for [`list_dnef`](crate::ManagementClient::list_dnef).
    pub struct ListDnef {
        /// TODO "起始索引，默认为 1，即从第 1 条开始" | default=1
        pub start_index?: i64,
        /// TODO "单次查询最大条数，最大不能超过 50，默认为 10" | default=10
        pub max_size?: i64,
        /// TODO "关键字搜索，可以是字段唯一标识、展示名称"
        pub query?: String,
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String,
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String,
    }
}

response! {
    /// TODO type
    pub struct ExtendFieldPage {
        /// TODO "下一页开始的索引，当最后一页时返回 -1"
        pub next_start_index?: f64,
        /// TODO "是否被截断，true 表示可以查询下一页，false 表示是最后一页数据"
        pub truncated?: bool,
        /// TODO "响应数据"
        pub list: Vec<ExtendField>,
    }
}
