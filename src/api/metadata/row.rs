//! TODO

use serde_json::Value;

use super::types::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// TODO @summary 数据对象高级搜索 / @description 数据对象高级搜索
    #[doc(alias = "listRow")]
    #[doc(alias = "filterRows")]
    pub fn filter_rows(request: &FilterRows) -> Page<Value> [page, limit] = read POST "/api/v3/metadata/filter";

    /// TODO @summary 获取数据对象行信息 / @description 获取数据对象行信息
    #[doc(alias = "getRow")]
    pub fn get_row(request: &GetRow) -> Row = read GET "/api/v3/metadata/get-row";

    /// TODO @summary 根据属性值获取数据对象行信息 / @description 根据属性值获取数据对象行信息，只允许通过唯一性字段进行精确查询。
    #[doc(alias = "getRowByValue")]
    pub fn get_row_by_value(request: &GetRowByValue) -> Row = read GET "/api/v3/metadata/get-row-by-value";

    /// TODO @summary 批量获取行信息 / @description 批量获取行信息
    #[doc(alias = "getRowBatch")]
    pub fn get_row_batch(request: &GetRowBatch) -> Vec<Row> = read POST "/get-row-batch";

    /// TODO @summary 添加行 / @description 添加行
    #[doc(alias = "createRow")]
    pub fn create_row(request: &CreateRow) -> Row = once POST "/api/v3/metadata/create-row", check = "TODO";

    /// TODO @summary 更新行 / @description 更新行
    #[doc(alias = "updateRow")]
    pub fn update_row(request: &UpdateRow) -> Row = write POST "/api/v3/metadata/update-row";

    /// TODO @summary 删除行 / @description 删除行 envelope=no_data
    #[doc(alias = "removeRow")]
    pub fn remove_row(request: &RemoveRow) -> () = write POST "/api/v3/metadata/remove-row";

    /// TODO @summary 获取全部元数据行信息 / @description 根据 scrollid 获取全部元数据行信息
    #[doc(alias = "getAllMetadataRow")]
    #[doc(alias = "getAllRowsByScrollId")]
    pub fn get_all_rows_by_scroll_id(request: &GetAllRowsByScrollId) -> RowScroll = once POST "/api/v3/metadata/get-all-row-by-scrollid", check = "TODO";
}

request! {
    /// TODO A request for [`filter_rows`](crate::ManagementClient::filter_rows).
    pub struct FilterRows {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "关键字"
        pub keywords?: String,
        /// TODO "多个搜索条件的关系： - and: 且 - or:  或 "
        pub conjunction?: String,
        /// TODO "搜索条件"
        pub conditions?: Vec<RowCondition>,
        /// TODO "排序条件"
        pub sort?: Vec<Value>,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否不分页返回所有（仅支持树形结构获取子节点的场景）" | default=false
        pub fetch_all?: bool,
        /// TODO "是否返回节点的全路径（仅支持树形结构）" | default=false
        pub with_path?: bool,
        /// TODO "返回结果中是否使用字段 id 作为 key" | default=false
        pub show_field_id?: bool,
        /// TODO "返回结果中是包含关联数据的预览（前三个）" | default=false
        pub preview_relation?: bool,
        /// TODO "是否返回关联数据的详细用户信息，当前只支持用户。" | default=false
        pub get_relation_field_detail?: bool,
        /// TODO "限定检索范围为被某个功能关联的部分"
        pub scope?: RowScope,
        /// TODO "过滤指定关联数据"
        pub filter_relation?: RowScope,
        /// TODO "获取对应关联数据的详细字段"
        pub expand?: Vec<RowExpand>,
        /// TODO "是否返回嵌套的关联数据"
        pub get_nest_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_row`](crate::ManagementClient::get_row).
    pub struct GetRow {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "行 id"
        pub row_id: String,
        /// TODO "返回结果中是否使用字段 id 作为 key" | default="false"
        pub show_field_id?: String,
    }
}

request! {
    /// TODO A request for [`get_row_by_value`](crate::ManagementClient::get_row_by_value).
    pub struct GetRowByValue {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "字段 key"
        pub key: String,
        /// TODO "字段值"
        pub value: String,
        /// TODO "返回结果中是否使用字段 id 作为 key" | default="false"
        pub show_field_id?: String,
    }
}

request! {
    /// TODO A request for [`get_row_batch`](crate::ManagementClient::get_row_batch).
    pub struct GetRowBatch {
        /// TODO "行 id 列表"
        pub row_ids: Vec<String>,
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO A request for [`create_row`](crate::ManagementClient::create_row).
    pub struct CreateRow {
        /// TODO "数据内容"
        pub data: Value,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "自定义行 id，默认自动生成。最长只允许 32 位。"
        pub row_id?: String [..=32],
    }
}

request! {
    /// TODO A request for [`update_row`](crate::ManagementClient::update_row).
    pub struct UpdateRow {
        /// TODO "数据内容"
        pub data: Value,
        /// TODO "行 id"
        pub row_id: String,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "响应中键是否为 FieldId" | default=false
        pub show_field_id?: bool,
    }
}

request! {
    /// TODO A request for [`remove_row`](crate::ManagementClient::remove_row).
    pub struct RemoveRow {
        /// TODO "行 id"
        pub row_id_list: Vec<String>,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "如果当前行有子节点，是否递归删除，默认为 false。当为 false 时，如果有子节点，会提示错误。" | default=false
        pub recursive?: bool,
    }
}

request! {
    /// TODO A request for [`get_all_rows_by_scroll_id`](crate::ManagementClient::get_all_rows_by_scroll_id).
    pub struct GetAllRowsByScrollId {
        /// TODO "每次获取数据的数量 默认 500，最多 5000"
        pub size: f64,
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "分页查询滚动 id"
        pub scroll_id?: String,
        /// TODO "查询的数据 id"
        pub id?: String,
        /// TODO "根据特定字段查询数据"
        pub query?: Value,
        /// TODO "是否返回关联字段详情 默认 false"
        pub get_relation_details?: bool,
    }
}

request! {
    /// TODO type
    pub struct RowExpand {
        /// TODO "关联的字段 key"
        pub field: String,
        /// TODO "展开哪些关联字段"
        pub select: Vec<String>,
    }
}

request! {
    /// TODO type
    pub struct RowScope {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "行 id"
        pub id: String,
        /// TODO "字段 id"
        pub field_id: String,
    }
}

response! {
    /// TODO type
    pub struct Row {
        /// TODO "行 id"
        pub row_id: String [present],
        /// TODO "单元格列表"
        pub cell_list: Vec<RowCell>,
    }
}

response! {
    /// TODO type
    pub struct RowCell {
        /// TODO "字段 id"
        pub field_id: String,
        /// TODO "数据内容"
        pub value?: Value,
    }
}

response! {
    /// TODO type
    pub struct RowScroll {
        /// TODO "分页查询 scrollId"
        pub scroll_id: String,
        /// TODO "响应数据"
        pub list: Vec<Value>,
    }
}
