//! TODO

use serde_json::Value;

use crate::api::shared::{CustomFieldI18n, TargetType};
use crate::declare::{data, open_enum, request};

request! {
    /// TODO A request for [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields).
    pub struct ListUserBaseFields {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门 / ;该接口暂不支持分组(GROUP)"
        pub target_type: TargetType,
        /// TODO "字段类型"
        pub data_type: CustomFieldDataTypeFilter,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "用户是否可见"
        pub user_visible?: bool,
        /// TODO "管理员是否可见"
        pub admin_visible?: bool,
        /// TODO "访问控制"
        pub access_control?: bool,
        /// TODO "搜索关键词"
        pub keyword?: String,
        /// TODO "搜索语言"
        pub lang?: String,
    }
}

request! {
    /// TODO A request for [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
    pub struct SetUserBaseFields {
        /// TODO "自定义字段列表"
        pub list: Vec<UserBaseFieldSettings> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
    pub struct GetCustomFields {
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门 / ;该接口暂不支持分组(GROUP)"
        pub target_type: TargetType,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_custom_fields`](crate::ManagementClient::list_custom_fields).
    pub struct ListCustomFields {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门 / ;该接口暂不支持分组(GROUP)"
        pub target_type: TargetType,
        /// TODO "字段类型"
        pub data_type: CustomFieldDataTypeFilter,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "用户是否可见"
        pub user_visible?: bool,
        /// TODO "管理员是否可见"
        pub admin_visible?: bool,
        /// TODO "访问控制"
        pub access_control?: bool,
        /// TODO "搜索关键词"
        pub keyword?: String,
        /// TODO "搜索语言"
        pub lang?: String,
    }
}

request! {
    /// TODO A request for [`set_custom_fields`](crate::ManagementClient::set_custom_fields).
    pub struct SetCustomFields {
        /// TODO "自定义字段列表"
        pub list: Vec<CustomFieldDefinition> [1..=50 items],
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields).
    pub struct DeleteCustomFields {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "自定义字段列表"
        pub list: Vec<CustomFieldKey> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`set_custom_data`](crate::ManagementClient::set_custom_data).
    pub struct SetCustomData {
        /// TODO "自定义数据列表"
        pub list: Vec<CustomDataValue> [1..=50 items],
        /// TODO "目标对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` "
        pub target_identifier: String,
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type: TargetType,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "所属权限分组的 code，当 target_type 为角色的时候需要填写，否则可以忽略"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_custom_data`](crate::ManagementClient::get_custom_data).
    pub struct GetCustomData {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门"
        pub target_type: TargetType,
        /// TODO "目标对象的唯一标志符： / - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` / - 如果是角色，为角色的 code，如 `admin` / - 如果是分组，为分组的 code，如 `developer` / - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c`"
        pub target_identifier: String,
        /// TODO "所属权限分组的 code，当 targetType 为角色的时候需要填写，否则可以忽略"
        pub namespace?: String,
    }
}

request! {
    /// TODO type
    pub struct CustomDataValue {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "字段 key，不能和内置字段的 key 冲突"
        pub key: String,
        /// TODO "自定义数据，可以为任意类型，但是必须和创建时定义的自定义字段类型匹配，否则将设置失败"
        pub value: String,
    }
}

request! {
    /// TODO type
    pub struct CustomFieldDefinition {
        /// TODO "主体类型，目前支持用户、角色、分组和部门"
        pub target_type: TargetType,
        /// TODO "字段 key，不能和内置字段的 key 冲突，**设置之后将不能进行修改**。"
        pub key: String,
        /// TODO "数据类型，**设置之后将不能进行修改**。 - `STRING`: 字符串类型 - `NUMBER`: 数字类型 - `DATETIME`: 日期类型 - `BOOLEAN`: 布尔类型 - `ENUM`: 枚举值类型 "
        pub data_type?: CustomFieldDataType,
        /// TODO "显示名称"
        pub label?: String,
        /// TODO "详细描述信息"
        pub description?: String,
        /// TODO "是否加密存储。开启后，该字段的**新增数据**将被加密，此参数一旦设置不可更改。"
        pub encrypted?: bool,
        /// TODO "是否为唯一字段，开启之后，当前字段上报的值将进行唯一校验。此参数只针对"
        pub is_unique?: bool,
        /// TODO "用户是否可编辑"
        pub user_editable?: bool,
        /// TODO "是否需要在 Authing 控制台中进行显示： - 如果是用户自定义字段，控制是否在用户详情展示； - 如果是部门自定义字段，控制是否在部门详情中展示； - 如果是角色扩展字段，控制是否在角色详情中展示。 "
        pub visible_in_admin_console?: bool,
        /// TODO "是否在用户个人中心展示（此参数不控制 API 接口是否返回）。"
        pub visible_in_user_center?: bool,
        /// TODO "校验规则"
        pub validate_rules?: Value,
        /// TODO "App Id 列表"
        pub app_ids?: Vec<String>,
        /// TODO "脱敏"
        pub desensitization?: bool,
        /// TODO "枚举值类型选择项"
        pub options?: Vec<CustomFieldSelectOption>,
        /// TODO "多语言显示名称"
        pub i18n?: CustomFieldI18n,
    }
}

request! {
    /// TODO type
    pub struct CustomFieldKey {
        /// TODO "主体类型，目前支持用户、角色、分组和部门"
        pub target_type: TargetType,
        /// TODO "字段 key，不能和内置字段的 key 冲突，**设置之后将不能进行修改**。"
        pub key: String,
    }
}

request! {
    /// TODO type
    pub struct UserBaseFieldSettings {
        /// TODO "字段 key，不能和内置字段的 key 冲突，**设置之后将不能进行修改**。"
        pub key: String,
        /// TODO "显示名称"
        pub label?: String,
        /// TODO "详细描述信息"
        pub description?: String,
        /// TODO "用户是否可编辑"
        pub user_editable?: bool,
        /// TODO "是否需要在 Authing 控制台中进行显示： - 如果是用户自定义字段，控制是否在用户详情展示； - 如果是部门自定义字段，控制是否在部门详情中展示； - 如果是角色扩展字段，控制是否在角色详情中展示。 "
        pub visible_in_admin_console?: bool,
        /// TODO "是否在用户个人中心展示（此参数不控制 API 接口是否返回）。"
        pub visible_in_user_center?: bool,
        /// TODO "多语言显示名称"
        pub i18n?: CustomFieldI18n,
    }
}

data! {
    /// TODO type
    pub struct CustomFieldSelectOption {
        /// TODO "枚举值 value"
        pub value: String,
        /// TODO "枚举值 label"
        pub label: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of CustomField.dataType, CustomFieldDefinition.dataType
    pub enum CustomFieldDataType {
        /// TODO
        String = "STRING",
        /// TODO
        Number = "NUMBER",
        /// TODO
        Datetime = "DATETIME",
        /// TODO
        Boolean = "BOOLEAN",
        /// TODO
        Enum = "ENUM",
    }
}

open_enum! {
    without_examples;
    /// TODO of ListCustomFields.dataType, ListUserBaseFields.dataType
    pub enum CustomFieldDataTypeFilter {
        /// TODO
        String = "STRING",
        /// TODO
        Number = "NUMBER",
        /// TODO
        Datetime = "DATETIME",
        /// TODO
        Boolean = "BOOLEAN",
        /// TODO
        Object = "OBJECT",
        /// TODO
        Select = "SELECT",
    }
}
