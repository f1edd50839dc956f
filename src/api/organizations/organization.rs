//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::LocalizedText;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// TODO @summary 获取组织机构详情 / @description 获取组织机构详情
    #[doc(alias = "getOrganization")]
    pub fn get_organization(request: &GetOrganization) -> Organization = read GET "/api/v3/get-organization";

    /// TODO @summary 批量获取组织机构详情 / @description 批量获取组织机构详情
    #[doc(alias = "getOrganizationsBatch")]
    #[doc(alias = "getOrganizationBatch")]
    pub fn get_organization_batch(request: &GetOrganizationBatch) -> Vec<Organization> = read GET "/api/v3/get-organization-batch";

    /// TODO @summary 获取组织机构列表 / @description 获取组织机构列表，支持分页。
    #[doc(alias = "listOrganizations")]
    pub fn list_organizations(request: &ListOrganizations) -> Page<Organization> [page, limit] = read GET "/api/v3/list-organizations";

    /// TODO @summary 创建组织机构 / @description 创建组织机构，会创建一个只有一个节点的组织机构，可以选择组织描述信息、根节点自定义 ID、多语言等。
    #[doc(alias = "createOrganization")]
    pub fn create_organization(request: &CreateOrganization) -> Organization = once POST "/api/v3/create-organization", check = "TODO";

    /// TODO @summary 修改组织机构 / @description 通过组织 code，修改组织机构，可以选择部门描述、新组织 code、组织名称等。
    #[doc(alias = "updateOrganization")]
    pub fn update_organization(request: &UpdateOrganization) -> Organization = write POST "/api/v3/update-organization";

    /// TODO @summary 删除组织机构 / @description 通过组织 code，删除组织机构树。
    #[doc(alias = "deleteOrganization")]
    pub fn delete_organization(request: &DeleteOrganization) -> () = write POST "/api/v3/delete-organization";

    /// TODO @summary 搜索组织机构列表 / @description 通过搜索关键词，搜索组织机构列表，支持分页。
    #[doc(alias = "searchOrganizations")]
    pub fn search_organizations(request: &SearchOrganizations) -> Page<Organization> [page, limit] = read GET "/api/v3/search-organizations";

    /// TODO @summary 更新组织机构状态
    #[doc(alias = "updateOrganizationStatus")]
    pub fn update_organization_status(request: &UpdateOrganizationStatus) -> () = write POST "/api/v3/update-organization-status";
}

request! {
    /// TODO A request for [`get_organization`](crate::ManagementClient::get_organization).
    pub struct GetOrganization {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`get_organization_batch`](crate::ManagementClient::get_organization_batch).
    pub struct GetOrganizationBatch {
        /// TODO "组织 Code（organizationCode）列表"
        pub organization_code_list: Vec<String>,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_organizations`](crate::ManagementClient::list_organizations).
    pub struct ListOrganizations {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "拉取所有" | default=false
        pub fetch_all?: bool,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "组织的状态"
        pub status?: bool,
    }
}

request! {
    /// TODO A request for [`create_organization`](crate::ManagementClient::create_organization).
    pub struct CreateOrganization {
        /// TODO "元数据信息"
        pub metadata: Value,
        /// TODO "组织名称"
        pub organization_name: String,
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "组织描述信息"
        pub description?: String,
        /// TODO "根节点自定义 ID"
        pub open_department_id?: String,
        /// TODO "多语言设置"
        pub i18n?: OrganizationNameI18n,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`update_organization`](crate::ManagementClient::update_organization).
    pub struct UpdateOrganization {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "根节点自定义 ID"
        pub open_department_id?: String,
        /// TODO "部门负责人 ID"
        pub leader_user_ids?: Vec<String>,
        /// TODO "多语言设置"
        pub i18n?: OrganizationNameI18n,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "新组织 code"
        pub organization_new_code?: String,
        /// TODO "组织名称"
        pub organization_name?: String,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`delete_organization`](crate::ManagementClient::delete_organization).
    pub struct DeleteOrganization {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`search_organizations`](crate::ManagementClient::search_organizations).
    pub struct SearchOrganizations {
        /// TODO "搜索关键词，如组织机构名称"
        pub keywords: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`update_organization_status`](crate::ManagementClient::update_organization_status).
    pub struct UpdateOrganizationStatus {
        /// TODO "组织 id"
        pub root_node_id: String,
        /// TODO "状态"
        pub status?: String,
    }
}

data! {
    /// TODO type
    pub struct OrganizationNameI18n {
        /// TODO "支持多语言的字段"
        pub organization_name: LocalizedText,
    }
}

response! {
    /// TODO type
    pub struct Organization {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "组织名称"
        pub organization_name?: String,
        /// TODO "组织描述信息"
        pub description?: String,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "修改时间"
        pub updated_at?: String,
        /// TODO "根节点 ID"
        pub department_id: String,
        /// TODO "根节点自定义 ID"
        pub open_department_id?: String,
        /// TODO "是否包含子节点"
        pub has_children?: bool,
        /// TODO "部门负责人 ID"
        pub leader_user_ids?: Vec<String>,
        /// TODO "部门人数"
        pub members_count?: i64,
        /// TODO "是否是虚拟部门"
        pub is_virtual_node?: bool,
        /// TODO "多语言设置"
        pub i18n?: OrganizationNameI18n,
        /// TODO "部门的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
        /// TODO "状态"
        pub status?: String,
        /// TODO "访问限制"
        pub allow?: String,
    }
}
