//! TODO

use serde_json::Value;

use crate::declare::{data, open_enum, response};

data! {
    /// TODO type
    pub struct ExtendField {
        /// TODO "字段唯一标识，长度为 1-64 位，只允许包含英文字母、数字、下划线 _、金钱符 $"
        pub key: String,
        /// TODO "字段值类型"
        pub value_type: ExtendFieldType,
        /// TODO "描述"
        pub description?: String,
        /// TODO "展示名称"
        pub label: String,
        /// TODO "字段配置，当 valueType=SELECT 时，此参数必传，否则可不传"
        pub config?: ExtendFieldConfig,
    }
}

data! {
    /// TODO type
    pub struct ExtendFieldConfig {
        /// TODO "选项列表"
        pub options: Vec<ExtendFieldOption>,
    }
}

data! {
    /// TODO type
    pub struct ExtendFieldOption {
        /// TODO "值"
        pub value: String,
    }
}

response! {
    /// TODO type
    pub struct ArrayAuthorization {
        /// TODO "数组数据资源的 values"
        pub values?: Vec<String>,
        /// TODO "数组数据资源的 actions"
        pub actions?: Vec<String>,
    }
}

response! {
    /// TODO type
    pub struct StringAuthorization {
        /// TODO "字符串资源 Value"
        pub value?: String,
        /// TODO "字符串资源操作列表"
        pub actions: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// TODO of ArrayDataResource.type, CreateDataResource.type, DataResource.type, DataResourceSummary.type
    pub enum DataResourceType {
        /// TODO
        Tree = "TREE",
        /// TODO
        String = "STRING",
        /// TODO
        Array = "ARRAY",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateDnef.valueType, ExtendField.valueType
    pub enum ExtendFieldType {
        /// TODO
        String = "STRING",
        /// TODO
        Select = "SELECT",
    }
}
