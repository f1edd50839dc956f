//! TODO

use serde_json::Value;

use super::types::{DataResourceType, ExtendField};
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::AvailabilityCheck;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 创建数据资源（推荐、重点） / @description / ## 描述 / 该接口用于创建数据资源，当你存在需要被设置权限的数据，根据它们的数据类型，创建对应类型的数据资源，目前我们支持：字符串、数组、树三种类型。 / ## 注意 / 请求体中的 `struct` 字段需要根据不同的资源类型传入不同的数据结构，具体请参考下面的示例 / ## 请求示例 / ### 创建字符串类型数据资源示例 / 当你的数据仅用一个字符串就可以表示时，可以使用此类型，例如：一个 API、一个用户 ID 等。 / 以下是创建一个表示 '/resource/create' API 的数据资源示例： / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "createResource API", / "description": "这是 createResource API", / "resourceCode": "createResourceAPI", / "type": "STRING", / "struct": "/resource/create", / "actions": ["access"] / } / ``` / ### 创建数组类型数据资源示例 / 当你的数据是一组同类型的数据时，可以使用此类型，例如：一组文档链接、一组门禁卡号等。 / 以下是创建一个表示一组门禁卡号的数据资源示例： / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "一组门禁卡号", / "description": "这是一组门禁卡号", / "resourceCode": "accessCardNumber", / "type": "ARRAY", / "struct": ["accessCardNumber1", "accessCardNumber2", "access
    #[doc(alias = "createDataResource")]
    pub fn create_data_resource(request: &CreateDataResource) -> DataResource = once POST "/api/v3/create-data-resource", check = "TODO";

    /// TODO @summary 创建字符串数据资源 / @description 当你仅需要创建字符串类型数据资源时，可以使用此 API，我们固定了数据资源类型，你无需在传入 `type` 字符段，注意：`struct` 字段只能够传入字符串类型数据。
    #[doc(alias = "createDataResourceByString")]
    #[doc(alias = "createStringDataResource")]
    pub fn create_string_data_resource(request: &CreateStringDataResource) -> StringDataResource = once POST "/api/v3/create-string-data-resource", check = "TODO";

    /// TODO @summary 创建数组数据资源 / @description 当你仅需要创建数组类型数据资源时，可以使用此 API，我们固定了数据资源类型，你无需在传入 `type` 字符段，注意：`struct` 字段只能够传入数组类型数据。
    #[doc(alias = "createDataResourceByArray")]
    #[doc(alias = "createArrayDataResource")]
    pub fn create_array_data_resource(request: &CreateArrayDataResource) -> ArrayDataResource = once POST "/api/v3/create-array-data-resource", check = "TODO";

    /// TODO @summary 创建树数据资源 / @description 当你仅需要创建树类型数据资源时，可以使用此 API，我们固定了数据资源类型，你无需在传入 `type` 字符段，注意：`struct` 要按照树类型数据资源结构进行传入，请参考示例。
    #[doc(alias = "createDataResourceByTree")]
    #[doc(alias = "createTreeDataResource")]
    pub fn create_tree_data_resource(request: &CreateTreeDataResource) -> TreeDataResource = once POST "/api/v3/create-tree-data-resource", check = "TODO";

    /// TODO @summary 获取数据资源列表 / @description 获取数据资源列表,可通过数据资源名称、数据资源 Code 和数据资源所属权限空间 Code 列表进行指定筛选。
    #[doc(alias = "listDataResources")]
    pub fn list_data_resources(request: &ListDataResources) -> Page<DataResourceSummary> [page, limit] = read GET "/api/v3/list-data-resources";

    /// TODO @summary 获取数据资源详情 / @description 获取数据资源,通过数据资源 ID 查询对应的数据资源信息,包含数据资源名称、数据资源 Code、数据资源类型（TREE、STRING、ARRAY）、数据资源所属权限空间 ID、数据资源所属权限空间 Code 以及数据资源操作列表等基本信息。
    #[doc(alias = "getDataResource")]
    pub fn get_data_resource(request: &GetDataResource) -> DataResource = read GET "/api/v3/get-data-resource";

    /// TODO @summary 修改数据资源 / @description 修改数据资源,根据权限空间 Code 和数据资源 Code 查询原始信息,只允许修改数据资源名称、描述和数据资源节点。
    #[doc(alias = "updateDataResource")]
    pub fn update_data_resource(request: &UpdateDataResource) -> DataResource = write POST "/api/v3/update-data-resource";

    /// TODO @summary 删除数据资源 / @description 删除数据资源,根据数据资源 ID 删除对应的数据资源信息。 envelope=no_data
    #[doc(alias = "deleteDataResource")]
    pub fn delete_data_resource(request: &DeleteDataResource) -> () = write POST "/api/v3/delete-data-resource";

    /// TODO @summary 检查数据资源 Code 或者名称是否可用 / @description 检查数据资源名称或者 Code 在权限空间内是否有效,通过数据资源名称或者数据资源 Code 以及所属权限空间 Code,判断在指定的权限空间内是否可用。 / ### 数据资源 Code 有效示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceCode": "test" / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 0, / "data": { / "isValid": "true" / } / } / ``` / ### 数据资源名称有效示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceName": "test" / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 0, / "data": { / "isValid": "true" / } / } / ``` / ### 数据资源 Code 无效示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "resourceCode": "test" / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 0, / "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c", / "data": { / "isVa
    #[doc(alias = "checkDataResourceExists")]
    pub fn check_data_resource_exists(request: &CheckDataResourceExists) -> AvailabilityCheck = read GET "/api/v3/check-data-resource-exists";
}

request! {
    /// TODO A request for [`create_data_resource`](crate::ManagementClient::create_data_resource).
    pub struct CreateDataResource {
        /// TODO "数据资源权限操作列表"
        pub actions!: Vec<String> [0..=50 items],
        /// TODO "数据资源结构，支持字符串（STRING）、树结构（TREE）和数组结构（ARRAY）。" | one_of=["DataResourceTreeStructs", "string", "array<string>"]
        pub struct_!: Value,
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_!: DataResourceType,
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code!: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name!: String [..=50],
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code!: String [..=50],
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "扩展字段列表，目前只支持树类型资源"
        pub extend_field_list?: Vec<ExtendField>,
    }
}

request! {
    /// TODO A request for [`create_string_data_resource`](crate::ManagementClient::create_string_data_resource).
    pub struct CreateStringDataResource {
        /// TODO "数据资源权限操作列表"
        pub actions!: Vec<String> [0..=50 items],
        /// TODO "字符串数据资源节点"
        pub struct_!: String [..=200],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code!: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name!: String [..=50],
        /// TODO "数据策略所在的权限空间 Code"
        pub namespace_code!: String,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
    }
}

request! {
    /// TODO A request for [`create_array_data_resource`](crate::ManagementClient::create_array_data_resource).
    pub struct CreateArrayDataResource {
        /// TODO "数据资源权限操作列表"
        pub actions!: Vec<String> [0..=50 items],
        /// TODO "数组数据资源节点"
        pub struct_!: Vec<String> [1..=50 items],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code!: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name!: String [..=50],
        /// TODO "数据策略所在的权限空间 Code"
        pub namespace_code!: String,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
    }
}

request! {
    /// TODO A request for [`create_tree_data_resource`](crate::ManagementClient::create_tree_data_resource).
    pub struct CreateTreeDataResource {
        /// TODO "数据资源权限操作列表"
        pub actions!: Vec<String> [0..=50 items],
        /// TODO "树数据资源节点"
        pub struct_!: Vec<DataResourceTreeNode> [1..=50 items],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code!: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name!: String [..=50],
        /// TODO "数据策略所在的权限空间 Code"
        pub namespace_code!: String,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "扩展字段列表，目前只支持树类型资源"
        pub extend_field_list?: Vec<ExtendField>,
    }
}

request! {
    /// TODO A request for [`list_data_resources`](crate::ManagementClient::list_data_resources).
    pub struct ListDataResources {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "关键字搜索，可以是数据资源名称或者数据资源 Code"
        pub query?: String [..=50],
        /// TODO "权限数据所属权限空间 Code 列表"
        pub namespace_codes?: Vec<String> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`get_data_resource`](crate::ManagementClient::get_data_resource).
    pub struct GetDataResource {
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
    }
}

request! {
    /// TODO A request for [`update_data_resource`](crate::ManagementClient::update_data_resource).
    pub struct UpdateDataResource {
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "数据资源结构，支持字符串（STRING）、树结构（TREE）和数组结构（ARRAY）。" | one_of=["DataResourceTreeStructs", "string", "array<string>"]
        pub struct_?: Value,
        /// TODO "数据资源权限操作列表"
        pub actions?: Vec<String> [0..=50 items],
    }
}

request! {
    /// TODO A request for [`delete_data_resource`](crate::ManagementClient::delete_data_resource).
    pub struct DeleteDataResource {
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String [..=50],
    }
}

request! {
    /// TODO A request for [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists).
    pub struct CheckDataResourceExists {
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String [..=50],
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code?: String [..=50],
    }
}

data! {
    /// TODO type
    pub struct DataResourceTreeNode {
        /// TODO "数据资源节点 Code, 同层级唯一"
        pub code: String [..=50],
        /// TODO "数据资源节点名称 ，同层级唯一"
        pub name: String [..=50],
        /// TODO "数据资源节点 Value"
        pub value?: String [..=1000],
        /// TODO "数据资源节点的子节点,子节点层级最多支持五个层级"
        pub children?: Vec<Value>,
        /// TODO "扩展字段值, 以 key:value 形式存储"
        pub extend_field_value?: Value,
    }
}

response! {
    /// TODO type
    pub struct ArrayDataResource {
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_?: DataResourceType,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "数组数据资源节点"
        pub struct_: Vec<String> [1..=50 items],
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String> [0..=50 items],
    }
}

response! {
    /// TODO type
    pub struct DataResource {
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_?: DataResourceType,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "数据资源结构，支持字符串（STRING）、树结构（TREE）和数组结构（ARRAY）。" | one_of=["DataResourceTreeStructs", "string", "array<string>"]
        pub struct_?: Value,
        /// TODO "扩展字段列表，目前只支持树类型资源"
        pub extend_field_list?: Vec<ExtendField>,
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String> [0..=50 items],
        /// TODO code of the namespace
        pub namespace_code?: String,
    }
}

response! {
    /// TODO type
    pub struct DataResourceSummary {
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_?: DataResourceType,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "数据资源所属的权限空间 Code"
        pub namespace_code: String [..=50],
        /// TODO "数据资源所属的权限空间名称"
        pub namespace_name?: String [..=200],
        /// TODO "数据资源关联授权的数量"
        pub authorization_num?: i64,
        /// TODO "数据资源更新时间" | format="date-time"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct StringDataResource {
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_?: DataResourceType,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "字符串数据资源节点"
        pub struct_?: String [..=200],
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String> [0..=50 items],
    }
}

response! {
    /// TODO type
    pub struct TreeDataResource {
        /// TODO "数据资源名称, 权限空间内唯一"
        pub resource_name?: String [..=50],
        /// TODO "数据资源 Code, 权限空间内唯一"
        pub resource_code: String [..=50],
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）"
        pub type_?: DataResourceType,
        /// TODO "数据资源描述"
        pub description?: String [..=200],
        /// TODO "树数据资源节点"
        pub struct_: Vec<DataResourceTreeNode> [1..=50 items],
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String> [0..=50 items],
        /// TODO "扩展字段列表，目前只支持树类型资源"
        pub extend_field_list?: Vec<ExtendField>,
    }
}
