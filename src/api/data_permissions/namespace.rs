//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::AvailabilityCheck;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 创建权限空间 / @description 创建权限空间,可以设置权限空间名称、Code 和描述信息。
    #[doc(alias = "createPermissionNamespace")]
    pub fn create_permission_namespace(request: &CreatePermissionNamespace) -> PermissionNamespace = once POST "/api/v3/create-permission-namespace", check = "TODO";

    /// TODO @summary 批量创建权限空间 / @description 批量创建权限空间，可以分别设置权限空间名称、Code 和描述信息。
    #[doc(alias = "createPermissionNamespacesBatch")]
    pub fn create_permission_namespaces_batch(request: &CreatePermissionNamespacesBatch) -> () = once POST "/api/v3/create-permission-namespaces-batch", check = "TODO";

    /// TODO @summary 获取权限空间详情 / @description 通过权限空间唯一标志符(Code)，获取权限空间详情。
    #[doc(alias = "getPermissionNamespace")]
    pub fn get_permission_namespace(code: str) -> PermissionNamespace = read GET "/api/v3/get-permission-namespace";

    /// TODO @summary 批量获取权限空间详情列表 / @description 分别通过权限空间唯一标志符(Code)，获取权限空间详情。
    #[doc(alias = "getPermissionNamespacesBatch")]
    pub fn get_permission_namespaces_batch(codes: [str; 1..=50]) -> Vec<PermissionNamespace> = read GET "/api/v3/get-permission-namespaces-batch", comma_lists = ["codes"];

    /// TODO @summary 分页获取权限空间列表 / @description 分页获取权限空间列表。
    #[doc(alias = "listPermissionNamespaces")]
    pub fn list_permission_namespaces(request: &ListPermissionNamespaces) -> Page<PermissionNamespace> [page, limit] = read GET "/api/v3/list-permission-namespaces";

    /// TODO @summary 修改权限空间 / @description 修改权限空间，可以修改权限空间名称、权限空间描述信息以及权限空间新的唯一标志符(Code)。
    #[doc(alias = "updatePermissionNamespace")]
    pub fn update_permission_namespace(request: &UpdatePermissionNamespace) -> PermissionNamespace = write POST "/api/v3/update-permission-namespace";

    /// TODO @summary 删除权限空间 / @description 通过权限空间唯一标志符(Code)，删除权限空间信息。
    #[doc(alias = "deletePermissionNamespace")]
    pub fn delete_permission_namespace(code: str) -> () = write POST "/api/v3/delete-permission-namespace";

    /// TODO @summary 批量删除权限空间 / @description 分别通过权限空间唯一标志符(Code)，批量删除权限空间信息。
    #[doc(alias = "deletePermissionNamespacesBatch")]
    pub fn delete_permission_namespaces_batch(codes: [str; 1..=10]) -> () = write POST "/api/v3/delete-permission-namespaces-batch";

    /// TODO @summary 校验权限空间 Code 或者名称是否可用 / @description 通过用户池 ID 和权限空间 Code,或者用户池 ID 和权限空间名称查询是否可用。
    #[doc(alias = "checkPermissionNamespaceExists")]
    pub fn check_permission_namespace_exists(request: &CheckPermissionNamespaceExists) -> AvailabilityCheck = read POST "/api/v3/check-permission-namespace-exists";

    /// TODO @summary 分页查询权限空间下所有的角色列表 / @description 分页查询权限空间下所有的角色列表，分页获取权限空间下所有的角色列表。
    #[doc(alias = "listPermissionNamespaceRoles")]
    pub fn list_permission_namespace_roles(request: &ListPermissionNamespaceRoles) -> Page<PermissionNamespaceRole> [page, limit] = read GET "/api/v3/list-permission-namespace-roles";
}

request! {
    /// TODO A request for [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace).
    pub struct CreatePermissionNamespace {
        /// TODO "权限空间名称"
        pub name: String [1..=255],
        /// TODO "权限空间 Code"
        pub code: String [1..=50],
        /// TODO "权限空间描述"
        pub description?: String [..=200],
    }
}

request! {
    /// TODO A request for [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
    pub struct CreatePermissionNamespacesBatch {
        /// TODO "权限空间列表"
        pub list: Vec<CreatePermissionNamespacesBatchItem> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    pub struct ListPermissionNamespaces {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "权限空间 name"
        pub query?: String [..=50],
    }
}

request! {
    /// TODO A request for [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace).
    pub struct UpdatePermissionNamespace {
        /// TODO "权限分组老的唯一标志符 Code"
        pub code: String [..=50],
        /// TODO "权限空间名称"
        pub name?: String [..=255],
        /// TODO "权限分组新的唯一标志符 Code"
        pub new_code?: String [..=50],
        /// TODO "权限空间描述"
        pub description?: String [..=200],
    }
}

request! {
    /// TODO A request for [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists).
    pub struct CheckPermissionNamespaceExists {
        /// TODO "权限空间 Code"
        pub code?: String [..=50],
        /// TODO "权限空间名称"
        pub name?: String [..=255],
    }
}

request! {
    /// TODO A request for [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
    pub struct ListPermissionNamespaceRoles {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "权限分组唯一标志符 Code"
        pub code: String [..=50],
        /// TODO "角色 Code 或者名称"
        pub query?: String [..=50],
    }
}

request! {
    /// TODO type
    pub struct CreatePermissionNamespacesBatchItem {
        /// TODO "权限空间 Code"
        pub code: String [1..=50],
        /// TODO "权限空间名称"
        pub name: String [..=255],
        /// TODO "权限空间描述"
        pub description?: String [..=200],
    }
}

response! {
    /// TODO type
    pub struct PermissionNamespace {
        /// TODO "权限空间唯一标志符"
        pub code: String,
        /// TODO "权限空间名称"
        pub name?: String,
        /// TODO "权限空间描述信息"
        pub description?: String,
        /// TODO status number
        pub status?: i64,
    }
}

response! {
    /// TODO type
    pub struct PermissionNamespaceRole {
        /// TODO "角色名称"
        pub name?: String,
        /// TODO "角色 Code"
        pub code: String,
        /// TODO "角色 描述信息"
        pub description?: String,
        /// TODO "权限空间 Code"
        pub namespace?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}
