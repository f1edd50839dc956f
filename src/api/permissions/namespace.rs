//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// TODO @summary 创建权限分组 / @description 创建权限分组，可以设置权限分组名称、Code 和描述信息。
    #[doc(alias = "createNamespace")]
    pub fn create_namespace(request: &CreateNamespace) -> Namespace = once POST "/api/v3/create-namespace", check = "TODO";

    /// TODO @summary 批量创建权限分组 / @description 批量创建权限分组，可以分别设置权限分组名称、Code 和描述信息。
    #[doc(alias = "createNamespacesBatch")]
    pub fn create_namespaces_batch(request: &CreateNamespacesBatch) -> () = once POST "/api/v3/create-namespaces-batch", check = "TODO";

    /// TODO @summary 获取权限分组详情 / @description 通过权限分组唯一标志符(Code)，获取权限分组详情。
    #[doc(alias = "getNamespace")]
    pub fn get_namespace(code: str) -> Namespace = read GET "/api/v3/get-namespace";

    /// TODO @summary 批量获取权限分组详情 / @description 分别通过权限分组唯一标志符(Code)，批量获取权限分组详情。
    #[doc(alias = "getNamespacesBatch")]
    pub fn get_namespaces_batch(code_list: [str]) -> Vec<Namespace> = read GET "/api/v3/get-namespaces-batch", comma_lists = ["codeList"];

    /// TODO @summary 修改权限分组信息 / @description 修改权限分组信息，可以修改名称、描述信息以及新的唯一标志符(NewCode)。
    #[doc(alias = "updateNamespace")]
    pub fn update_namespace(request: &UpdateNamespace) -> Namespace = write POST "/api/v3/update-namespace";

    /// TODO @summary 删除权限分组信息 / @description 通过权限分组唯一标志符(Code)，删除权限分组信息。
    #[doc(alias = "deleteNamespace")]
    pub fn delete_namespace(code: str) -> () = write POST "/api/v3/delete-namespace";

    /// TODO @summary 批量删除权限分组 / @description 分别通过权限分组唯一标志符(Code)，批量删除权限分组。
    #[doc(alias = "deleteNamespacesBatch")]
    pub fn delete_namespaces_batch(code_list: [str]) -> () = write POST "/api/v3/delete-namespaces-batch";

    /// TODO @summary 分页获取权限分组列表 / @description 根据筛选条件，分页获取权限分组列表。
    #[doc(alias = "listNamespaces")]
    pub fn list_namespaces(request: &ListNamespaces) -> Page<Namespace> [page, limit] = read GET "/api/v3/list-namespaces";

    /// TODO @summary 分页权限分组下所有的角色列表 / @description 根据筛选条件，分页获取权限分组下所有的角色列表。
    #[doc(alias = "listNamespaceRoles")]
    pub fn list_namespace_roles(request: &ListNamespaceRoles) -> Page<NamespaceRole> [page, limit] = read GET "/api/v3/list-namespace-roles";
}

request! {
    /// TODO A request for [`create_namespace`](crate::ManagementClient::create_namespace).
    pub struct CreateNamespace {
        /// TODO "权限分组唯一标志符"
        pub code: String,
        /// TODO "权限分组名称"
        pub name?: String,
        /// TODO "权限分组描述信息"
        pub description?: String,
    }
}

request! {
    /// TODO A request for [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch).
    pub struct CreateNamespacesBatch {
        /// TODO "权限分组列表"
        pub list: Vec<CreateNamespacesBatchItem> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`update_namespace`](crate::ManagementClient::update_namespace).
    pub struct UpdateNamespace {
        /// TODO "权限分组唯一标志符"
        pub code: String,
        /// TODO "权限分组描述信息"
        pub description?: String,
        /// TODO "权限分组名称"
        pub name?: String,
        /// TODO "权限分组新的唯一标志符"
        pub new_code?: String,
    }
}

request! {
    /// TODO A request for [`list_namespaces`](crate::ManagementClient::list_namespaces).
    pub struct ListNamespaces {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "搜索权限分组 Code"
        pub keywords?: String,
    }
}

request! {
    /// TODO A request for [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles).
    pub struct ListNamespaceRoles {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "权限分组唯一标志符"
        pub code: String,
        /// TODO "角色 Code 或者名称"
        pub keywords?: String,
    }
}

request! {
    /// TODO type
    pub struct CreateNamespacesBatchItem {
        /// TODO "权限分组唯一标志符"
        pub code: String,
        /// TODO "权限分组名称"
        pub name?: String,
        /// TODO "权限分组描述信息"
        pub description?: String,
    }
}

response! {
    /// TODO type
    pub struct Namespace {
        /// TODO "权限分组唯一标志符"
        pub code: String,
        /// TODO "权限分组名称"
        pub name?: String,
        /// TODO "权限分组描述信息"
        pub description?: String,
        /// TODO status number
        pub status?: i64,
    }
}

response! {
    /// TODO type
    pub struct NamespaceRole {
        /// TODO "角色 ID"
        pub id: String [present],
        /// TODO "角色名称"
        pub name?: String,
        /// TODO "角色 Code"
        pub code: String,
        /// TODO "角色 描述信息"
        pub description?: String,
        /// TODO "权限分组 Code"
        pub namespace?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}
