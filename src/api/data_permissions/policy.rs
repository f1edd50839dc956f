//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AvailabilityCheck, PolicyEffect, SubjectType};
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 创建数据策略（重点） / @description / ## 描述 / 该接口用于创建数据策略，通过数据策略你可以将一组数据资源及其指定的操作进行绑定到一起，共同授权给主体。 / ## 注意 / 为了方便使用，`permissions` 字段我们基于路径的方式提供了快捷的写法，如： / - 数组、字符串资源：权限空间 code/数据资源 code/数据资源某一 action（如果表示所有操作，则使用`*`替代action） / - 树类型资源：权限空间 code/数据资源 code/node code 1/node code 1_1/.../数据资源某一 action / ## 请求示例 / 假设我们要对一名研发人员进行授权，首先创建 3 个数据资源如下： / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "服务器", / "resourceCode": "server_2023", / "type": "STRING", / "struct": "server_2023", / "actions": ["read", "write"] / } / ``` / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "研发知识库", / "description": "", / "resourceCode": "rd_document", / "type": "STRING", / "struct": "https://www.authing.com/rd_document", / "actions": ["read", "write", "share"] / } / ``` / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "研发
    #[doc(alias = "createDataPolicy")]
    pub fn create_data_policy(request: &CreateDataPolicy) -> DataPolicy = once POST "/api/v3/create-data-policy", check = "TODO";

    /// TODO @summary 获取数据策略列表 / @description 分页查询数据策略列表，也可通过关键字搜索数据策略名称或者数据策略 Code 进行模糊查找。
    #[doc(alias = "listDataPolices")]
    #[doc(alias = "listDataPolicies")]
    pub fn list_data_policies(request: &ListDataPolicies) -> Page<DataPolicySummary> [page, limit] = read GET "/api/v3/list-data-policies";

    /// TODO @summary 获取数据策略简略信息列表 / @description 分页获取数据策略简略信息列表，通过关键字搜索数据策略名称或者数据策略 Code 进行模糊查找出数据策略 ID、数据策略名称和数据策略描述信息。
    #[doc(alias = "listSimpleDataPolices")]
    #[doc(alias = "listSimpleDataPolicies")]
    pub fn list_simple_data_policies(request: &ListSimpleDataPolicies) -> Page<SimpleDataPolicy> [page, limit] = read GET "/api/v3/list-simple-data-policies";

    /// TODO @summary 获取数据策略详情 / @description 获取数据策略详情，通过数据策略 ID 获取对应数据策略信息,包含数据策略 ID、数据策略名称、数据策略描述、数据策略下所有的数据权限列表等信息。
    #[doc(alias = "getDataPolicy")]
    pub fn get_data_policy(policy_id: str) -> DataPolicy = read GET "/api/v3/get-data-policy";

    /// TODO @summary 修改数据策略 / @description 修改数据策略，通过数据策略名称、数据策略描述和相关的数据资源等字段修改数据策略信息。
    #[doc(alias = "updateDataPolicy")]
    pub fn update_data_policy(request: &UpdateDataPolicy) -> DataPolicy = write POST "/api/v3/update-data-policy";

    /// TODO @summary 删除数据策略 / @description 删除数据策略，通过数据策略 ID 删除对应的策略,同时也删除数据策略和对应的数据资源等关系数据。 envelope=no_data
    #[doc(alias = "deleteDataPolicy")]
    pub fn delete_data_policy(policy_id: str) -> () = write POST "/api/v3/delete-data-policy";

    /// TODO @summary 检查数据策略名称是否可用 / @description 通过数据策略名称查询用户池内是否有效。
    #[doc(alias = "checkDataPolicyExists")]
    pub fn check_data_policy_exists(policy_name: str) -> AvailabilityCheck = read GET "/api/v3/check-data-policy-exists";

    /// TODO @summary 获取数据策略授权的主体列表 / @description 获取数据策略授权的主体列表，通过授权主体类型、数据策略 ID 和数据资源 ID 查找授权主体列表。
    #[doc(alias = "listDataPolicyTargets")]
    pub fn list_data_policy_targets(request: &ListDataPolicyTargets) -> Page<DataPolicyTarget> [page, limit] = read GET "/api/v3/list-data-policy-targets";

    /// TODO @summary 授权数据策略 / @description 数据策略创建主体授权，通过授权主体和数据策略进行相互授权。 envelope=no_data
    #[doc(alias = "authorizeDataPolicies")]
    pub fn authorize_data_policies(request: &AuthorizeDataPolicies) -> () = once POST "/api/v3/authorize-data-policies", check = "TODO";

    /// TODO @summary 删除数据策略授权 / @description 删除数据策略授权，通过授权主体 ID、授权主体类型和数据策略 ID 进行删除。 envelope=no_data
    #[doc(alias = "revokeDataPolicy")]
    pub fn revoke_data_policy(request: &RevokeDataPolicy) -> () = write POST "/api/v3/revoke-data-policy";
}

request! {
    /// TODO A request for [`create_data_policy`](crate::ManagementClient::create_data_policy).
    pub struct CreateDataPolicy {
        /// TODO "数据权限列表，策略下数据资源权限列表"
        pub statement_list: Vec<DataPolicyStatement> [1..=5 items],
        /// TODO "数据策略名称，用户池唯一"
        pub policy_name: String [..=50],
        /// TODO "数据策略描述"
        pub description?: String [..=200],
    }
}

request! {
    /// TODO A request for [`list_data_policies`](crate::ManagementClient::list_data_policies).
    pub struct ListDataPolicies {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "数据策略名称关键字搜索"
        pub query?: String [..=50],
    }
}

request! {
    /// TODO A request for [`list_simple_data_policies`](crate::ManagementClient::list_simple_data_policies).
    pub struct ListSimpleDataPolicies {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "数据策略名称关键字搜索"
        pub query?: String [..=50],
    }
}

request! {
    /// TODO A request for [`update_data_policy`](crate::ManagementClient::update_data_policy).
    pub struct UpdateDataPolicy {
        /// TODO "数据策略 ID"
        pub policy_id: String,
        /// TODO "数据策略名称，用户池唯一"
        pub policy_name?: String [..=50],
        /// TODO "数据策略描述"
        pub description?: String [..=200],
        /// TODO "数据权限列表，每个策略下所有的数据权限"
        pub statement_list?: Vec<DataPolicyStatement> [1..=5 items],
    }
}

request! {
    /// TODO A request for [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
    pub struct ListDataPolicyTargets {
        /// TODO "数据策略 ID"
        pub policy_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "主体名称"
        pub query?: String [..=50],
        /// TODO "主体类型,包括 USER、GROUP、ROLE、ORG 四种类型"
        pub target_type?: Vec<SubjectType>,
    }
}

request! {
    /// TODO A request for [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies).
    pub struct AuthorizeDataPolicies {
        /// TODO "数据权限列表，每个策略下所有的数据权限"
        pub target_list: Vec<DataPolicySubject>,
        /// TODO "数据策略 id 列表"
        pub policy_ids: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy).
    pub struct RevokeDataPolicy {
        /// TODO "主体类型,包括 USER、GROUP、ROLE、ORG 四种类型"
        pub target_type: SubjectType,
        /// TODO "主体 ID ，包含用户 ID、用户组 ID、角色 ID、组织机构 ID"
        pub target_identifier: String,
        /// TODO "数据策略 ID"
        pub policy_id: String,
    }
}

request! {
    /// TODO type
    pub struct DataPolicyStatement {
        /// TODO "数据资源权限操作：ALLOW（允许）/DENY（拒绝）"
        pub effect: PolicyEffect,
        /// TODO "资源权限列表，字符串数据资源和数组数据资源，没有 path 路径"
        pub permissions: Vec<String>,
    }
}

data! {
    /// TODO type
    pub struct DataPolicySubject {
        /// TODO "主体 ID ，包含用户 ID、用户组 ID、角色 ID、组织机构 ID"
        pub id: String,
        /// TODO "主体类型,包括 USER、GROUP、ROLE、ORG 四种类型"
        pub type_: SubjectType,
        /// TODO "主体名称，包含用户名称、用户组名称、角色名称、组织机构名称"
        pub name?: String,
    }
}

response! {
    /// TODO type
    pub struct DataPolicy {
        /// TODO "数据策略 ID"
        pub policy_id: String,
        /// TODO "数据策略名称，用户池唯一"
        pub policy_name?: String [..=50],
        /// TODO "数据策略描述"
        pub description?: String [..=200],
        /// TODO "数据策略创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "数据策略更新时间" | format="date-time"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct DataPolicySummary {
        /// TODO "数据策略名称，用户池唯一"
        pub policy_name?: String [..=50],
        /// TODO "数据策略描述"
        pub description?: String [..=200],
        /// TODO "数据权限列表，每个策略下所有的数据资源 ID 和名称"
        pub resource_list: Vec<DataResourceRef>,
        /// TODO "数据策略 ID"
        pub policy_id: String,
        /// TODO "主体对象列表,包含数据策略下所有的主体对象,包括 USER、GROUP、ROLE、ORG"
        pub target_list: Vec<DataPolicySubject>,
        /// TODO "数据策略更新时间" | format="date-time"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct DataPolicyTarget {
        /// TODO "主体 ID ，包含用户 ID、用户组 ID、角色 ID、组织机构 ID"
        pub target_identifier?: String,
        /// TODO "主体类型,包括 USER、GROUP、ROLE、ORG 四种类型"
        pub target_type?: SubjectType,
        /// TODO "主体名称，包含用户名称、用户组名称、角色名称、组织机构名称"
        pub target_name?: String,
        /// TODO "主体对象被授权时间" | format="date-time"
        pub authorization_time?: String,
    }
}

response! {
    /// TODO type
    pub struct DataResourceRef {
        /// TODO "数据权限所属的数据资源 ID"
        pub resource_id: String,
        /// TODO "数据权限所属的数据资源名称"
        pub resource_name?: String,
    }
}

response! {
    /// TODO type
    pub struct SimpleDataPolicy {
        /// TODO "数据策略 ID"
        pub policy_id: String,
        /// TODO "数据策略名称，用户池唯一"
        pub policy_name?: String [..=50],
        /// TODO "数据策略描述"
        pub description?: String [..=200],
    }
}
