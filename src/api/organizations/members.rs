//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, MembershipOrderBy, User};
use crate::declare::{open_enum, request};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// TODO @summary 获取部门成员列表 / @description 通过组织 code、部门 ID、排序，获取部门成员列表，支持分页，可以选择获取自定义数据、identities 等。
    #[doc(alias = "listDepartmentMembers")]
    pub fn list_department_members(request: &ListDepartmentMembers) -> Page<User> [page, limit] = read GET "/api/v3/list-department-members";

    /// TODO @summary 获取部门直属成员 ID 列表 / @description 通过组织 code、部门 ID，获取部门直属成员 ID 列表。
    #[doc(alias = "listDepartmentMemberIds")]
    pub fn list_department_member_ids(request: &ListDepartmentMemberIds) -> Vec<String> = read GET "/api/v3/list-department-member-ids";

    /// TODO @summary 搜索部门下的成员 / @description 通过组织 code、部门 ID、搜索关键词，搜索部门下的成员，支持分页，可以选择获取自定义数据、identities 等。
    #[doc(alias = "searchDepartmentMembers")]
    pub fn search_department_members(request: &SearchDepartmentMembers) -> Page<User> [page, limit] = read GET "/api/v3/search-department-members";

    /// TODO @summary 部门下添加成员 / @description 通过部门 ID、组织 code，添加部门下成员。
    #[doc(alias = "addDepartmentMembers")]
    pub fn add_department_members(request: &AddDepartmentMembers) -> () = write POST "/api/v3/add-department-members";

    /// TODO @summary 部门下删除成员 / @description 通过部门 ID、组织 code，删除部门下成员。
    #[doc(alias = "removeDepartmentMembers")]
    pub fn remove_department_members(request: &RemoveDepartmentMembers) -> () = write POST "/api/v3/remove-department-members";

    /// TODO @summary 判断用户是否在某个部门下 / @description 通过组织 code、部门 ID，判断用户是否在某个部门下，可以选择包含子部门。
    #[doc(alias = "isUserInDepartment")]
    pub fn is_user_in_department(request: &IsUserInDepartment) -> bool = read GET "/api/v3/is-user-in-department", flag = "inDepartment";
}

request! {
    /// TODO A request for [`list_department_members`](crate::ManagementClient::list_department_members).
    pub struct ListDepartmentMembers {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，根部门传 `root`"
        pub department_id: String,
        /// TODO "排序依据" | default="JoinDepartmentAt"
        pub sort_by?: DepartmentMemberSortBy,
        /// TODO "增序还是倒序" | default="Desc"
        pub order_by?: MembershipOrderBy,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否包含子部门的成员" | default=false
        pub include_children_departments?: bool,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids).
    pub struct ListDepartmentMemberIds {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，根部门传 `root`"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`search_department_members`](crate::ManagementClient::search_department_members).
    pub struct SearchDepartmentMembers {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，根部门传 `root`"
        pub department_id: String,
        /// TODO "搜索关键词，如成员名称"
        pub keywords: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否包含子部门的成员" | default=false
        pub include_children_departments?: bool,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`add_department_members`](crate::ManagementClient::add_department_members).
    pub struct AddDepartmentMembers {
        /// TODO "用户 ID 列表"
        pub user_ids: Vec<String>,
        /// TODO "组织 code"
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
    /// TODO A request for [`remove_department_members`](crate::ManagementClient::remove_department_members).
    pub struct RemoveDepartmentMembers {
        /// TODO "用户 ID 列表"
        pub user_ids: Vec<String>,
        /// TODO "组织 code"
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
    /// TODO A request for [`is_user_in_department`](crate::ManagementClient::is_user_in_department).
    pub struct IsUserInDepartment {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门 ID，根部门传 `root`。departmentId 和 departmentCode 必传其一。"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "是否包含子部门" | default=false
        pub include_children_departments?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of ListDepartmentMembers.sortBy
    pub enum DepartmentMemberSortBy {
        /// TODO
        Default = "Default",
        /// TODO
        JoinDepartmentAt = "JoinDepartmentAt",
        /// TODO
        UserId = "userId",
        /// TODO
        CreateAt = "createAt",
        /// TODO
        UpdatedAt = "updatedAt",
    }
}
