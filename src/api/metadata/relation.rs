//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// TODO @summary 获取关联数据详情 / @description 获取关联数据详情 envelope=no_data
    #[doc(alias = "getRelationInfo")]
    pub fn get_relation_info(request: &GetRelationInfo) -> Value = read POST "/api/v3/metadata/get-relation-info";

    /// TODO @summary 创建行关联数据 / @description 创建行关联数据 envelope=no_data
    #[doc(alias = "createRowRelation")]
    pub fn create_row_relation(request: &CreateRowRelation) -> () = once POST "/api/v3/metadata/create-row-relation", check = "TODO";

    /// TODO @summary 获取行关联数据 / @description 获取行关联数据
    #[doc(alias = "getRelationValue")]
    #[doc(alias = "getRowRelation")]
    pub fn get_row_relation(request: &GetRowRelation) -> Page<Value> [page, limit] = read GET "/api/v3/metadata/get-row-relation";

    /// TODO @summary 删除行关联数据 / @description 删除行关联数据 envelope=no_data
    #[doc(alias = "removeRelationValue")]
    #[doc(alias = "removeRowRelation")]
    pub fn remove_row_relation(request: &RemoveRowRelation) -> () = write POST "/api/v3/metadata/remove-row-relation";

    /// TODO @summary 获取行关联数据 / @description 获取行关联数据
    #[doc(alias = "getRelationDetails")]
    #[doc(alias = "getRowRelationDetails")]
    pub fn get_row_relation_details() -> Page<Value> = read GET "/api/v3/metadata/get-row-relation-details";

    /// TODO @summary 关联关系模糊查询 / @description 关联关系模糊查询
    #[doc(alias = "relationSearch")]
    #[doc(alias = "searchRelations")]
    pub fn search_relations(request: &SearchRelations) -> Page<Value> [page, limit] = read POST "/api/v3/metadata/relation-search";

    /// TODO @summary 复制行关联关系 / @description 复制行关联关系到其他关联关系下
    #[doc(alias = "copyRowRelation")]
    pub fn copy_row_relation(request: &CopyRowRelation) -> Page<Value> = once POST "/api/v3/metadata/copy-row-relation", check = "TODO";
}

request! {
    /// TODO A request for [`get_relation_info`](crate::ManagementClient::get_relation_info).
    pub struct GetRelationInfo {
        /// TODO "关联 id 列表"
        pub id_list: Vec<String>,
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO A request for [`create_row_relation`](crate::ManagementClient::create_row_relation).
    pub struct CreateRowRelation {
        /// TODO "关联数据"
        pub value_list: Vec<String>,
        /// TODO "行 id"
        pub row_id: String,
        /// TODO "字段 id"
        pub field_id: String,
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO A request for [`get_row_relation`](crate::ManagementClient::get_row_relation).
    pub struct GetRowRelation {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "字段 id"
        pub field_id: String,
        /// TODO "行 id"
        pub row_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`remove_row_relation`](crate::ManagementClient::remove_row_relation).
    pub struct RemoveRowRelation {
        /// TODO "关联数据"
        pub value: String,
        /// TODO "字段 id"
        pub field_ids: Vec<String>,
        /// TODO "行 id"
        pub row_id: String,
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO A request for [`search_relations`](crate::ManagementClient::search_relations).
    pub struct SearchRelations {
        /// TODO "关联字段 id"
        pub field_id: String,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "关键字"
        pub keywords?: String,
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "返回结果中是否使用字段 id 作为 key"
        pub show_field_id?: bool,
    }
}

request! {
    /// TODO A request for [`copy_row_relation`](crate::ManagementClient::copy_row_relation).
    pub struct CopyRowRelation {
        /// TODO "复制后关联的行 id"
        pub relation_row_id: String,
        /// TODO "被复制的行 id"
        pub row_id: String,
        /// TODO "功能 id"
        pub model_id: String,
    }
}
