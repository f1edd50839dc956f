//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::ResourceType;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// TODO @summary 创建资源 / @description 创建资源，可以设置资源的描述、定义的操作类型、URL 标识等。
    #[doc(alias = "createResource")]
    pub fn create_resource(request: &CreateResource) -> Resource = once POST "/api/v3/create-resource", check = "TODO";

    /// TODO @summary 批量创建资源 / @description 批量创建资源，可以设置资源的描述、定义的操作类型、URL 标识等。
    #[doc(alias = "createResourcesBatch")]
    pub fn create_resources_batch(request: &CreateResourcesBatch) -> () = once POST "/api/v3/create-resources-batch", check = "TODO";

    /// TODO @summary 获取资源详情 / @description 根据筛选条件，获取资源详情。
    #[doc(alias = "getResource")]
    pub fn get_resource(request: &GetResource) -> Resource = read GET "/api/v3/get-resource";

    /// TODO @summary 批量获取资源详情 / @description 根据筛选条件，批量获取资源详情。
    #[doc(alias = "getResourcesBatch")]
    pub fn get_resources_batch(request: &GetResourcesBatch) -> Vec<Resource> = read GET "/api/v3/get-resources-batch", comma_lists = ["codeList"];

    /// TODO @summary 分页获取常规资源列表 / @description 根据筛选条件，分页获取常规资源详情列表。
    #[doc(alias = "listCommonResource")]
    pub fn list_common_resource(request: &ListCommonResource) -> Page<CommonResource> [page, limit] = read GET "/api/v3/list-common-resource";

    /// TODO @summary 分页获取资源列表 / @description 根据筛选条件，分页获取资源详情列表。
    #[doc(alias = "listResources")]
    pub fn list_resources(request: &ListResources) -> Page<Resource> [page, limit] = read GET "/api/v3/list-resources";

    /// TODO @summary 修改资源 / @description 修改资源，可以设置资源的描述、定义的操作类型、URL 标识等。
    #[doc(alias = "updateResource")]
    pub fn update_resource(request: &UpdateResource) -> Resource = write POST "/api/v3/update-resource";

    /// TODO @summary 删除资源 / @description 通过资源唯一标志符以及所属权限分组，删除资源。
    #[doc(alias = "deleteResource")]
    pub fn delete_resource(request: &DeleteResource) -> () = write POST "/api/v3/delete-resource";

    /// TODO @summary 批量删除资源 / @description 通过资源唯一标志符以及所属权限分组，批量删除资源
    #[doc(alias = "deleteResourcesBatch")]
    pub fn delete_resources_batch(request: &DeleteResourcesBatch) -> () = write POST "/api/v3/delete-resources-batch";

    /// TODO @summary 批量删除资源 / @description 通过资源id批量删除资源
    #[doc(alias = "batchDeleteCommonResource")]
    #[doc(alias = "deleteCommonResourcesBatch")]
    pub fn delete_common_resources_batch(ids: [str]) -> () = write POST "/api/v3/delete-common-resources-batch";

    /// TODO @summary 关联/取消关联应用资源到租户 / @description 通过资源唯一标识以及权限分组，关联或取消关联资源到租户
    #[doc(alias = "associateTenantResource")]
    pub fn associate_tenant_resource(request: &AssociateTenantResource) -> () = write POST "/api/v3/associate-tenant-resource";
}

request! {
    /// TODO A request for [`create_resource`](crate::ManagementClient::create_resource).
    pub struct CreateResource {
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub type_: ResourceType,
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源描述"
        pub description?: String,
        /// TODO "资源名称"
        pub name?: String,
        /// TODO "资源定义的操作类型"
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// TODO "API 资源的 URL 标识"
        pub api_identifier?: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`create_resources_batch`](crate::ManagementClient::create_resources_batch).
    pub struct CreateResourcesBatch {
        /// TODO "资源列表"
        pub list: Vec<CreateResourceBatchItem> [1..=50 items],
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_resource`](crate::ManagementClient::get_resource).
    pub struct GetResource {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_resources_batch`](crate::ManagementClient::get_resources_batch).
    pub struct GetResourcesBatch {
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源 code 列表，批量可以使用逗号分隔" | style="comma"
        pub code_list: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`list_common_resource`](crate::ManagementClient::list_common_resource).
    pub struct ListCommonResource {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "查询条件"
        pub keyword?: String,
        /// TODO "权限空间列表"
        pub namespace_code_list?: String,
    }
}

request! {
    /// TODO A request for [`list_resources`](crate::ManagementClient::list_resources).
    pub struct ListResources {
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源类型"
        pub type_?: ResourceType,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`update_resource`](crate::ManagementClient::update_resource).
    pub struct UpdateResource {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源描述"
        pub description?: String,
        /// TODO "资源名称"
        pub name?: String,
        /// TODO "资源定义的操作类型"
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// TODO "API 资源的 URL 标识"
        pub api_identifier?: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub type_?: ResourceType,
    }
}

request! {
    /// TODO A request for [`delete_resource`](crate::ManagementClient::delete_resource).
    pub struct DeleteResource {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch).
    pub struct DeleteResourcesBatch {
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源 Code 列表"
        pub code_list?: Vec<String> [1..=50 items],
        /// TODO "资源 Id 列表"
        pub ids?: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource).
    pub struct AssociateTenantResource {
        /// TODO "资源 Code"
        pub code: String,
        /// TODO "是否关联应用资源"
        pub association: bool,
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO type
    pub struct CreateResourceBatchItem {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源描述"
        pub description?: String,
        /// TODO "资源名称"
        pub name?: String,
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub type_: ResourceType,
        /// TODO "资源定义的操作类型"
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// TODO "API 资源的 URL 标识"
        pub api_identifier?: String,
    }
}

data! {
    /// TODO type
    pub struct ResourceAction {
        /// TODO "资源操作名称"
        pub name: String,
        /// TODO "资源操作描述"
        pub description: String,
    }
}

response! {
    /// TODO type
    pub struct CommonResource {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源描述"
        pub description?: String,
        /// TODO "资源名称"
        pub name?: String,
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub type_?: ResourceType,
        /// TODO "资源定义的操作类型"
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// TODO "API 资源的 URL 标识"
        pub api_identifier?: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "租户应用是否关联自建应用资源"
        pub linked_to_tenant?: bool,
        /// TODO "资源id"
        pub id: String [present],
        /// TODO "权限应用id"
        pub namespace_id?: f64,
        /// TODO "权限应用名称"
        pub namespace_name?: String,
        /// TODO "UserPool ID"
        pub user_pool_id: String,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct Resource {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源描述"
        pub description?: String,
        /// TODO "资源名称"
        pub name?: String,
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub type_?: ResourceType,
        /// TODO "资源定义的操作类型"
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// TODO "API 资源的 URL 标识"
        pub api_identifier?: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "租户应用是否关联自建应用资源"
        pub linked_to_tenant?: bool,
    }
}
