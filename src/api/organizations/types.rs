//! TODO

use serde_json::Value;

use crate::api::shared::{DepartmentI18n, Post};
use crate::declare::response;

response! {
    /// TODO type
    pub struct Department {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String [present],
        /// TODO "部门创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "修改时间"
        pub updated_at?: String,
        /// TODO "自定义部门 ID，用于存储自定义的 ID"
        pub open_department_id?: String,
        /// TODO "部门名称"
        pub name?: String,
        /// TODO "部门负责人 ID"
        pub leader_user_ids?: Vec<String>,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "父部门 id，如果是根部门，传 root"
        pub parent_department_id: String,
        /// TODO "部门识别码"
        pub code?: String,
        /// TODO "父部门 code"
        pub parent_department_code: String,
        /// TODO "部门人数（仅包含直属成员）"
        pub members_count?: i64,
        /// TODO "是否包含子部门"
        pub has_children?: bool,
        /// TODO "是否是虚拟部门"
        pub is_virtual_node?: bool,
        /// TODO "多语言设置"
        pub i18n?: DepartmentI18n,
        /// TODO "部门的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "部门关联的岗位"
        pub posts?: Vec<Post>,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
        /// TODO "部门状态"
        pub status?: bool,
        /// TODO "访问限制"
        pub allow?: String,
    }
}
