//! TODO

use super::requests::{CustomFieldDataType, CustomFieldSelectOption};
use crate::api::shared::{CustomFieldI18n, TargetType};
use crate::declare::response;

response! {
    /// TODO type
    pub struct CustomField {
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type?: TargetType,
        /// TODO "创建时间，只针对自定义字段有效，内置字段没有创建时间。" | format="date-time"
        pub created_at?: String,
        /// TODO "数据类型，**设置之后将不能进行修改**。 - `STRING`: 字符串类型 - `NUMBER`: 数字类型 - `DATETIME`: 日期类型 - `BOOLEAN`: 布尔类型 - `ENUM`: 枚举值类型 "
        pub data_type?: CustomFieldDataType,
        /// TODO "字段 key，不能和内置字段的 key 冲突，**设置之后将不能进行修改**。"
        pub key?: String,
        /// TODO "显示名称"
        pub label?: String,
        /// TODO "详细描述信息"
        pub description?: String,
        /// TODO "是否加密存储。开启后，该字段的**新增数据**将被加密，此参数一旦设置不可更改。" | default=false
        pub encrypted?: bool,
        /// TODO "是否为唯一字段，开启之后，当前字段上报的值将进行唯一校验。此参数只针对数据类型为字符串和数字的字段有效。" | default=false
        pub is_unique?: bool,
        /// TODO "用户是否可编辑，如果是手机号、邮箱等特殊字段，用户不能直接修改，需要先通过验证码等方式进行验证。" | default=false
        pub user_editable?: bool,
        /// TODO "是否需要在 Authing 控制台中进行显示： - 如果是用户自定义字段，控制是否在用户详情展示； - 如果是部门自定义字段，控制是否在部门详情中展示； - 如果是角色扩展字段，控制是否在角色详情中展示。 " | default=true
        pub visible_in_admin_console?: bool,
        /// TODO "是否在用户个人中心展示（此参数不控制 API 接口是否返回）。" | default=true
        pub visible_in_user_center?: bool,
        /// TODO "多语言显示名称"
        pub i18n?: CustomFieldI18n,
        /// TODO "枚举值类型选择项"
        pub options?: Vec<CustomFieldSelectOption>,
    }
}

response! {
    /// TODO type
    pub struct CustomFieldCounts {
        /// TODO "记录总数"
        pub all?: i64,
        /// TODO "计数"
        pub user_visible?: i64,
        /// TODO "计数"
        pub admin_visible?: i64,
    }
}

response! {
    /// TODO type
    pub struct CustomFieldPage {
        /// TODO
        pub count?: CustomFieldCounts,
        /// TODO
        pub list: Vec<CustomField>,
    }
}
