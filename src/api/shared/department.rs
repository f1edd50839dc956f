//! TODO

use serde_json::Value;

use crate::api::shared::LocalizedText;
use crate::declare::{data, open_enum, request, response};

request! {
    /// TODO type
    pub struct DepartmentMembership {
        /// TODO "部门 id"
        pub department_id: String,
        /// TODO "是否是部门 leader"
        pub is_leader?: bool,
        /// TODO "是否是主部门"
        pub is_main_department?: bool,
    }
}

data! {
    /// TODO type
    pub struct DepartmentI18n {
        /// TODO "支持多语言的字段"
        pub name: LocalizedText,
    }
}

response! {
    /// TODO type
    pub struct UserDepartment {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门 ID"
        pub department_id: String,
        /// TODO "是否为根部门"
        pub is_root?: bool,
        /// TODO "部门创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "部门名称"
        pub name?: String,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "自定义部门 ID，用于存储自定义的 ID"
        pub open_department_id?: String,
        /// TODO "是否是部门 Leader"
        pub is_leader?: bool,
        /// TODO "部门识别码"
        pub code: String,
        /// TODO "是否是主部门"
        pub is_main_department?: bool,
        /// TODO "加入部门时间" | format="date-time"
        pub joined_at?: String,
        /// TODO "是否是虚拟部门"
        pub is_virtual_node?: bool,
        /// TODO "多语言设置"
        pub i18n?: DepartmentI18n,
        /// TODO "部门的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "部门 ID 路径"
        pub department_id_path?: Vec<String>,
        /// TODO "部门 Code 路径"
        pub department_code_path?: Vec<String>,
        /// TODO "部门名路径"
        pub department_name_path?: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// TODO of AddDepartmentMembers.departmentIdType, AddTenantDepartmentMembers.departmentIdType, CreateDepartment.departmentIdType, CreateUserOptions.departmentIdType
    pub enum DepartmentIdType {
        /// TODO
        DepartmentId = "department_id",
        /// TODO
        OpenDepartmentId = "open_department_id",
        /// TODO
        SyncRelation = "sync_relation",
        /// TODO
        CustomField = "custom_field",
        /// TODO
        Code = "code",
    }
}

open_enum! {
    without_examples;
    /// TODO of GetDepartmentsOfPublicAccount.orderBy, GetUserDepartments.orderBy, ListDepartmentMembers.orderBy
    pub enum MembershipOrderBy {
        /// TODO
        Asc = "Asc",
        /// TODO
        Desc = "Desc",
    }
}

open_enum! {
    without_examples;
    /// TODO of GetDepartmentsOfPublicAccount.sortBy, GetUserDepartments.sortBy
    pub enum UserDepartmentSortBy {
        /// TODO
        DepartmentCreatedAt = "DepartmentCreatedAt",
        /// TODO
        JoinDepartmentAt = "JoinDepartmentAt",
        /// TODO
        DepartmentName = "DepartmentName",
        /// TODO
        DepartmemtCode = "DepartmemtCode",
    }
}
