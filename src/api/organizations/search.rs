//! TODO

use serde_json::Value;

use super::types::Department;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, SortingOrder, UserSyncRelation};
use crate::declare::{open_enum, request};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// TODO @deprecated / @summary 搜索部门 / @description 通过组织 code、搜索关键词，搜索部门，可以搜索组织名称等。
    #[deprecated(note = "TODO")]
    #[doc(alias = "searchDepartments")]
    pub fn search_departments(request: &SearchDepartments) -> Vec<Department> = read POST "/api/v3/search-departments";

    /// TODO @summary 搜索部门 / @description 通过组织 code、搜索关键词，搜索部门，可以搜索组织名称等。
    #[doc(alias = "searchDepartmentsList")]
    pub fn search_departments_list(request: &SearchDepartmentsList) -> Page<Department> [page, limit] = read POST "/api/v3/search-departments-list";

    /// TODO @summary 获取子部门列表 / @description 通过组织 code、部门 ID，获取子部门列表，可以选择获取自定义数据、虚拟组织等。
    #[doc(alias = "listChildrenDepartments")]
    pub fn list_children_departments(request: &ListChildrenDepartments) -> Page<Department> = read GET "/api/v3/list-children-departments";

    /// TODO @summary 获取所有部门列表 / @description 获取所有部门列表，可以用于获取某个组织下的所有部门列表。
    #[doc(alias = "getAllDepartments")]
    pub fn get_all_departments(request: &GetAllDepartments) -> Page<Department> = read GET "/api/v3/get-all-departments";

    /// TODO @summary 获取父部门信息 / @description 通过组织 code、部门 ID，获取父部门信息，可以选择获取自定义数据等。
    #[doc(alias = "getParentDepartment")]
    pub fn get_parent_department(request: &GetParentDepartment) -> Department = read GET "/api/v3/get-parent-department";

    /// TODO @summary 获取部门绑定的第三方同步关系 / @description 如果在 Authing 中的部门进行了上下游同步，此接口可以用于查询出在第三方的关联用户信息
    #[doc(alias = "getDepartmentSyncRelations")]
    pub fn get_department_sync_relations(request: &GetDepartmentSyncRelations) -> Vec<UserSyncRelation> = read GET "/api/v3/get-department-sync-relations";

    /// TODO @summary 删除部门同步关联关系 / @description 如果在 Authing 中的部门进行了上下游同步，此接口可以用于删除某个部门在指定身份源下的关联关系。
    #[doc(alias = "deleteDepartmentSyncRelations")]
    pub fn delete_department_sync_relations(request: &DeleteDepartmentSyncRelations) -> () = write POST "/api/v3/delete-department-sync-relations";
}

request! {
    /// TODO A request for [`search_departments`](crate::ManagementClient::search_departments).
    pub struct SearchDepartments {
        /// TODO "搜索关键词，如组织名称等"
        pub keywords: String,
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`search_departments_list`](crate::ManagementClient::search_departments_list).
    pub struct SearchDepartmentsList {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "高级搜索"
        pub advanced_filter?: Vec<DepartmentFilter>,
        /// TODO "排序依据，如 更新时间或创建时间" | default="updatedAt"
        pub sort_by?: SearchDepartmentsSortBy,
        /// TODO "增序或降序" | default="DESC"
        pub order_by?: SearchDepartmentsOrderBy,
        /// TODO "排序设置，可以设置多项按照多个字段进行排序"
        pub sort?: Vec<DepartmentSorting>,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_children_departments`](crate::ManagementClient::list_children_departments).
    pub struct ListChildrenDepartments {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "需要获取的部门 ID"
        pub department_id: String,
        /// TODO "部门的状态"
        pub status?: bool,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否要排除虚拟组织" | default=false
        pub exclude_virtual_node?: bool,
        /// TODO "是否只包含虚拟组织" | default=false
        pub only_virtual_node?: bool,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`get_all_departments`](crate::ManagementClient::get_all_departments).
    pub struct GetAllDepartments {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，不填写默认为 `root` 根部门 ID" | default="root"
        pub department_id?: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: RootDepartmentIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_parent_department`](crate::ManagementClient::get_parent_department).
    pub struct GetParentDepartment {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations).
    pub struct GetDepartmentSyncRelations {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，根部门传 `root`。departmentId 和 departmentCode 必传其一。"
        pub department_id?: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations).
    pub struct DeleteDepartmentSyncRelations {
        /// TODO "外部身份源类型，如： - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `lark`: 飞书 - `welink`: Welink - `ldap`: LDAP - `active-directory`: Windows AD - `italent`: 北森 - `xiaoshouyi`: 销售易 - `maycur`: 每刻报销 - `scim`: SCIM - `moka`: Moka HR " | values=["wechatwork", "dingtalk", "lark", "welink", "ldap", "active-directory", "italent", "xiaoshouyi", "maycur", "scim", "moka"]
        pub provider: String,
        /// TODO "部门 ID，根部门传 `root`"
        pub department_id: String,
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
    }
}

request! {
    /// TODO type
    pub struct DepartmentFilter {
        /// TODO "高级搜索指定的部门字段： - `updatedAt`: 更新时间，高级搜索请用时间戳 - `createdAt`: 创建时间，高级搜索请用时间戳 - `name`: 部门名称 " | values=["updatedAt", "createdAt", "name"]
        pub field: String,
        /// TODO "运算符，可选值为： - `EQUAL`: 全等，适用于数字和字符串的全等匹配 - `IN`: 为某个数组中的元素 - `GREATER`: 大于或等于，适用于数字、日期类型数据的比较 - `LESSER`: 小于或等于，适用于数字、日期类型数据的比较 - `BETWEEN`: 介于什么什么之间，适用于数字、日期类型数据的比较 - `CONTAINS`: 字符串包含 "
        pub operator: DepartmentFilterOperator,
        /// TODO "搜索值，不同的 `field` 对应的 `value` 类型可能不一样"
        pub value?: Value,
    }
}

request! {
    /// TODO type
    pub struct DepartmentSorting {
        /// TODO "进行排序的字段，可选值为： - `updatedAt`: 创建时间 - `createdAt`: 修改时间 - `name`: 邮箱 "
        pub field: DepartmentSortField,
        /// TODO "排序顺序： - `desc`: 按照从大到小降序。 - `asc`: 按照从小到大升序。 "
        pub order: SortingOrder,
    }
}

open_enum! {
    without_examples;
    /// TODO of DepartmentFilter.operator
    pub enum DepartmentFilterOperator {
        /// TODO
        Between = "BETWEEN",
        /// TODO
        Equal = "EQUAL",
        /// TODO
        In = "IN",
        /// TODO
        Lesser = "LESSER",
        /// TODO
        Greater = "GREATER",
        /// TODO
        Contains = "CONTAINS",
    }
}

open_enum! {
    without_examples;
    /// TODO of DepartmentSorting.field
    pub enum DepartmentSortField {
        /// TODO
        UpdatedAt = "updatedAt",
        /// TODO
        CreatedAt = "createdAt",
        /// TODO
        Name = "name",
    }
}

open_enum! {
    without_examples;
    /// TODO of GetAllDepartments.departmentIdType
    pub enum RootDepartmentIdType {
        /// TODO
        DepartmentId = "department_id",
        /// TODO
        OpenDepartmentId = "open_department_id",
    }
}

open_enum! {
    without_examples;
    /// TODO of SearchDepartmentsList.orderBy
    pub enum SearchDepartmentsOrderBy {
        /// TODO
        Asc = "ASC",
        /// TODO
        Desc = "DESC",
    }
}

open_enum! {
    without_examples;
    /// TODO of SearchDepartmentsList.sortBy
    pub enum SearchDepartmentsSortBy {
        /// TODO
        UpdatedAt = "updatedAt",
        /// TODO
        CreatedAt = "createdAt",
    }
}
