//! TODO

use serde_json::Value;

use super::types::Department;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentI18n, DepartmentIdType, Gender};
use crate::declare::{request, response};

endpoints! {
    feature = "organizations";

    /// TODO @summary 获取部门信息 / @description 通过组织 code 以及 部门 ID 或 部门 code，获取部门信息，可以获取自定义数据。
    #[doc(alias = "getDepartment")]
    pub fn get_department(request: &GetDepartment) -> Department = read GET "/api/v3/get-department";

    /// TODO @summary 部门被授权的应用列表 / @description 通过部门 ID，获取部门被授权的应用列表。
    #[doc(alias = "getDepartmentAllApp")]
    #[doc(alias = "getDepartmentAvailableApp")]
    pub fn get_department_available_app(request: &GetDepartmentAvailableApp) -> Value = read POST "/api/v3/get-department-available-app";

    /// TODO @summary 创建部门 / @description 通过组织 code、部门名称、父部门 ID，创建部门，可以设置多种参数。
    #[doc(alias = "createDepartment")]
    pub fn create_department(request: &CreateDepartment) -> Department = once POST "/api/v3/create-department", check = "TODO";

    /// TODO @summary 修改部门 / @description 通过组织 code、部门 ID，修改部门，可以设置多种参数。
    #[doc(alias = "updateDepartment")]
    pub fn update_department(request: &UpdateDepartment) -> Department = write POST "/api/v3/update-department";

    /// TODO @summary 删除部门 / @description 通过组织 code、部门 ID，删除部门。
    #[doc(alias = "deleteDepartment")]
    pub fn delete_department(request: &DeleteDepartment) -> () = write POST "/api/v3/delete-department";

    /// TODO @summary 根据部门id查询部门 / @description 根据部门id查询部门
    #[doc(alias = "getDepartmentById")]
    pub fn get_department_by_id(request: &GetDepartmentById) -> Department = read GET "/api/v3/get-department-by-id";

    /// TODO @summary 根据组织树批量创建部门 / @description 根据组织树批量创建部门，部门名称不存在时会自动创建
    #[doc(alias = "createDepartmentTree")]
    pub fn create_department_tree(request: &CreateDepartmentTree) -> DepartmentTreeResult = once POST "/api/v3/create-department-tree", check = "TODO";

    /// TODO @summary 更新部门状态 / @description 启用和禁用部门 envelope=undeclared
    #[doc(alias = "updateNodeStatus")]
    #[doc(alias = "updateDepartmentStatus")]
    pub fn update_department_status(request: &UpdateDepartmentStatus) -> Value = write POST "/api/v3/update-department-status", bare = true;
}

request! {
    /// TODO A request for [`get_department`](crate::ManagementClient::get_department).
    pub struct GetDepartment {
        /// TODO "组织 code"
        pub organization_code?: String,
        /// TODO "部门 ID，根部门传 `root`。departmentId 和 departmentCode 必传其一。"
        pub department_id?: String,
        /// TODO "部门 code。departmentId 和 departmentCode 必传其一。"
        pub department_code?: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`get_department_available_app`](crate::ManagementClient::get_department_available_app).
    pub struct GetDepartmentAvailableApp {
        /// TODO "部门 ID"
        pub department_id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用类型列表"
        pub app_type_list?: Vec<String>,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`create_department`](crate::ManagementClient::create_department).
    pub struct CreateDepartment {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门名称"
        pub name: String,
        /// TODO "父部门 id，如果是根部门，传 root"
        pub parent_department_id: String,
        /// TODO "元数据信息"
        pub metadata: Value,
        /// TODO "自定义部门 ID，用于存储自定义的 ID"
        pub open_department_id?: String,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "部门识别码"
        pub code?: String,
        /// TODO "是否是虚拟部门"
        pub is_virtual_node?: bool,
        /// TODO "多语言设置"
        pub i18n?: DepartmentI18n,
        /// TODO "部门的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "此次调用中使用的父部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_department`](crate::ManagementClient::update_department).
    pub struct UpdateDepartment {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String,
        /// TODO "元数据信息"
        pub metadata: Value,
        /// TODO "部门负责人 ID"
        pub leader_user_ids?: Vec<String>,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "部门识别码"
        pub code?: String,
        /// TODO "多语言设置"
        pub i18n?: DepartmentI18n,
        /// TODO "部门状态"
        pub status?: bool,
        /// TODO "部门名称"
        pub name?: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "父部门 id，如果是根部门，传 root"
        pub parent_department_id?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`delete_department`](crate::ManagementClient::delete_department).
    pub struct DeleteDepartment {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`get_department_by_id`](crate::ManagementClient::get_department_by_id).
    pub struct GetDepartmentById {
        /// TODO "部门 ID"
        pub department_id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "应用类型列表"
        pub app_type_list?: Vec<String>,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`create_department_tree`](crate::ManagementClient::create_department_tree).
    pub struct CreateDepartmentTree {
        /// TODO "部门名称"
        pub name: String,
        /// TODO "子部门"
        pub children?: Vec<String>,
        /// TODO "部门成员"
        pub members?: DepartmentTreeMember,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_department_status`](crate::ManagementClient::update_department_status).
    pub struct UpdateDepartmentStatus {
        /// TODO "部门状态"
        pub status: bool,
        /// TODO "需要获取的部门 ID"
        pub department_id: String,
    }
}

request! {
    /// TODO type
    pub struct DepartmentTreeMember {
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "性别"
        pub gender?: Gender,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
    }
}

response! {
    /// TODO type
    pub struct DepartmentTreeResult {
        /// TODO "新增用户数"
        pub add_user?: f64,
        /// TODO "更新用户数"
        pub update_user?: f64,
        /// TODO "新增部门数"
        pub add_department?: f64,
        /// TODO "更新部门数"
        pub update_department?: f64,
    }
}
