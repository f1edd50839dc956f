//! TODO

use serde_json::Value;

use super::types::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};

endpoints! {
    feature = "metadata";

    /// TODO @summary 创建数据对象的字段 / @description 创建相关数据对象的字段，配置字段信息及基本校验规则
    #[doc(alias = "createField")]
    pub fn create_field(request: &CreateField) -> ModelField = once POST "/api/v3/metadata/create-field", check = "TODO";

    /// TODO @summary 更新数据对象的字段 / @description 更新相关数据对象的字段信息及基本校验规则
    #[doc(alias = "updateField")]
    pub fn update_field(request: &UpdateField) -> ModelField = write POST "/api/v3/metadata/update-field";

    /// TODO @summary 删除数据对象的字段 / @description 根据功能字段 id 、功能 id 、字段属性名删除对应的字段 envelope=no_data
    #[doc(alias = "remoteField")]
    #[doc(alias = "removeField")]
    pub fn remove_field(request: &RemoveField) -> () = write POST "/api/v3/metadata/remove-field";

    /// TODO @summary 获取数据对象字段列表 / @description 获取数据对象字段列表
    #[doc(alias = "listField")]
    pub fn list_field(request: &ListField) -> Vec<ModelField> = read GET "/api/v3/metadata/list-field";

    /// TODO @summary 导出全部数据 / @description 导出全部数据 envelope=no_data
    #[doc(alias = "exportMetadata")]
    pub fn export_metadata(request: &ExportMetadata) -> Value = once POST "/api/v3/metadata/export", check = "TODO";

    /// TODO @summary 导入数据 / @description 导入数据 envelope=no_data
    #[doc(alias = "importMetadata")]
    pub fn import_metadata(request: &ImportMetadata) -> () = once POST "/api/v3/metadata/import", check = "TODO";

    /// TODO @summary 获取导入模板 / @description 获取导入模板
    #[doc(alias = "getImportTemplate")]
    pub fn get_import_template(model_id: str) -> Value = read GET "/api/v3/metadata/get-import-template";
}

request! {
    /// TODO A request for [`create_field`](crate::ManagementClient::create_field).
    pub struct CreateField {
        /// TODO "用户中心是否显示，仅在 user 模块下有意义: - true: 用户中心展示 - false: 用户中心不展示 " | default=false
        pub user_visible!: bool,
        /// TODO "关联数据可选范围"
        pub relation_optional_range!: RowCondition,
        /// TODO "关联数据要展示的属性"
        pub relation_show_key!: String,
        /// TODO "关联关系是否为 1-N: - true: 是 1-N 的关系 - false: 不是 1-N 的关系 " | default=false
        pub relation_multiple!: bool,
        /// TODO "关联类型"
        pub relation_type!: String,
        /// TODO "是否可用于登录，仅在 user 模块下有意义: - true: 用于登录 - false: 不用于登录 " | default=false
        pub for_login!: bool,
        /// TODO "是否支持模糊搜索: - true: 支持模糊搜索 - false: 不支持模糊搜索 " | default=false
        pub fuzzy_search!: bool,
        /// TODO "下拉菜单选项"
        pub drop_down!: DropDownItem,
        /// TODO "前端格式化显示规则:"
        pub format!: f64,
        /// TODO "字符串的校验匹配规则"
        pub regexp!: String,
        /// TODO "如果类型是数字表示数字下限，如果类型是日期表示开始日期"
        pub min!: f64,
        /// TODO "如果类型是数字表示数字上限，如果类型是日期表示结束日期"
        pub max!: f64,
        /// TODO "字符串长度限制"
        pub max_length!: f64,
        /// TODO "是否唯一: - true: 唯一 - false: 不唯一 "
        pub unique!: bool,
        /// TODO "是否必填: - true: 必填 - false: 不必填 "
        pub require!: bool,
        /// TODO "默认值"
        pub default!: Value,
        /// TODO "帮助说明"
        pub help!: String,
        /// TODO "是否可编辑: - true: 可编辑 - false: 不可编辑 "
        pub editable!: bool,
        /// TODO "是否展示: - true: 展示 - false: 不展示 "
        pub show!: bool,
        /// TODO "字段类型: - 1: 单行文本 - 2: 多行文本 - 3: 数字 - 4: 布尔类型 - 5: 日期 - 6: 枚举 - 7: 关联类型 - 8: 反向关联数据展示 "
        pub type_!: ModelFieldType,
        /// TODO "字段属性名"
        pub key!: String,
        /// TODO "字段名称"
        pub name!: String,
        /// TODO "功能 id"
        pub model_id!: String,
    }
}

request! {
    /// TODO A request for [`update_field`](crate::ManagementClient::update_field).
    pub struct UpdateField {
        /// TODO "用户中心是否显示，仅在 user 模块下有意义: - true: 用户中心展示 - false: 用户中心不展示 " | default=false
        pub user_visible!: bool,
        /// TODO "关联数据可选范围"
        pub relation_optional_range!: RelationOptionalRange,
        /// TODO "关联数据要展示的属性"
        pub relation_show_key!: String,
        /// TODO "是否可用于登录，仅在 user 模块下有意义: - true: 用于登录 - false: 不用于登录 " | default=false
        pub for_login!: bool,
        /// TODO "是否支持模糊搜索: - true: 支持模糊搜索 - false: 不支持模糊搜索 " | default=false
        pub fuzzy_search!: bool,
        /// TODO "下拉菜单选项"
        pub drop_down!: Vec<String>,
        /// TODO "前端格式化规则"
        pub format!: f64,
        /// TODO "字符串的校验匹配规则"
        pub regexp!: String,
        /// TODO "如果类型是数字表示数字下限，如果类型是日期表示开始日期"
        pub min!: f64,
        /// TODO "如果类型是数字表示数字上限，如果类型是日期表示结束日期"
        pub max!: f64,
        /// TODO "字符串长度限制"
        pub max_length!: f64,
        /// TODO "是否唯一: - true: 唯一 - false: 不唯一 "
        pub unique!: bool,
        /// TODO "是否必填: - true: 必填 - false: 不必填 "
        pub require!: bool,
        /// TODO "默认值"
        pub default!: Value,
        /// TODO "帮助说明"
        pub help!: String,
        /// TODO "是否可编辑: - true: 可编辑 - false: 不可编辑 "
        pub editable!: bool,
        /// TODO "是否展示: - true: 展示 - false: 不展示 "
        pub show!: bool,
        /// TODO "字段名称"
        pub name!: String,
        /// TODO "功能 id"
        pub model_id!: String,
        /// TODO "字段 id"
        pub id!: String,
    }
}

request! {
    /// TODO A request for [`remove_field`](crate::ManagementClient::remove_field).
    pub struct RemoveField {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "功能字段 id"
        pub id: String,
    }
}

request! {
    /// TODO A request for [`list_field`](crate::ManagementClient::list_field).
    pub struct ListField {
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "请求来源"
        pub from: String,
    }
}

request! {
    /// TODO A request for [`export_metadata`](crate::ManagementClient::export_metadata).
    pub struct ExportMetadata {
        /// TODO "导出范围"
        pub id_list: Vec<String>,
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO A request for [`import_metadata`](crate::ManagementClient::import_metadata).
    pub struct ImportMetadata {
        /// TODO "导入的 excel 文件地址"
        pub file: String [hidden],
        /// TODO "功能 id"
        pub model_id: String,
    }
}

request! {
    /// TODO type
    pub struct DropDownItem {
        /// TODO "选项 id"
        pub key: String,
        /// TODO "选项名称"
        pub label: String,
    }
}

data! {
    /// TODO type
    pub struct RelationOptionalRange {
        /// TODO "多个搜索条件的关系： - and: 且 - or:  或 "
        pub conjunction: String,
        /// TODO "搜索条件"
        pub conditions: RowCondition,
    }
}

response! {
    /// TODO type
    pub struct ModelField {
        /// TODO "字段 id"
        pub id: String [present],
        /// TODO "功能 id"
        pub model_id: String,
        /// TODO "字段名称"
        pub name?: String,
        /// TODO "字段属性名"
        pub key?: String,
        /// TODO "字段类型: - 1: 单行文本 - 2: 多行文本 - 3: 数字 - 4: 布尔类型 - 5: 日期 - 6: 枚举 - 7: 关联类型 - 8: 反向关联数据展示 " | values=[1, 2, 3, 4, 5, 6, 7, 8]
        pub type_?: i64,
        /// TODO "是否展示: - true: 展示 - false: 不展示 "
        pub show?: bool,
        /// TODO "是否可编辑: - true: 可编辑 - false: 不可编辑 "
        pub editable?: bool,
        /// TODO "帮助说明"
        pub help?: String,
        /// TODO "默认值"
        pub default?: String,
        /// TODO "是否必填: - true: 必填 - false: 不必填 "
        pub require?: bool,
        /// TODO "是否唯一: - true: 唯一 - false: 不唯一 "
        pub unique?: bool,
        /// TODO "字符串长度限制"
        pub max_length?: f64,
        /// TODO "如果类型是数字表示数字上限，如果类型是日期表示结束日期"
        pub max?: f64,
        /// TODO "如果类型是数字表示数字下限，如果类型是日期表示开始日期"
        pub min?: f64,
        /// TODO "字符串的校验匹配规则"
        pub regexp?: String,
        /// TODO "前端格式化显示规则:"
        pub format?: f64,
        /// TODO "下拉菜单选项"
        pub drop_down?: f64,
        /// TODO "关联数据要展示的属性"
        pub relation_type?: String,
        /// TODO "关联关系是否为 1-N: - true: 是 1-N 的关系 - false: 不是 1-N 的关系 "
        pub relation_multiple?: bool,
        /// TODO "关联数据要展示的属性"
        pub relation_show_key?: String,
        /// TODO "关联数据可选范围"
        pub relation_optional_range?: RelationOptionalRange,
        /// TODO "用户中心是否显示，仅在 user 模块下有意义: - true: 用户中心展示 - false: 用户中心不展示 "
        pub user_visible?: bool,
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateField.type
    pub enum ModelFieldType {
        /// TODO
        Text = "Text",
        /// TODO
        Textarea = "Textarea",
        /// TODO
        Number = "Number",
        /// TODO
        Boolean = "Boolean",
        /// TODO
        Date = "Date",
        /// TODO
        Enum = "Enum",
        /// TODO
        Relation = "Relation",
        /// TODO
        ReverseRelation = "ReverseRelation",
        /// TODO
        Array = "Array",
    }
}
