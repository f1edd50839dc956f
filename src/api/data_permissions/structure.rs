//! TODO

use serde_json::Value;

use super::types::{ArrayAuthorization, DataResourceType, StringAuthorization};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 获取用户拥有某些资源的权限列表（推荐） / @description / ## 描述 / 当你需要查询某一用户拥有指定的资源列表的权限时，可以使用此接口。 / ## 注意 / 该接口需要你传递指定的资源 code（如果是树类型资源则需要传递节点的完整 code 路径），此接口性能更佳，推荐使用。 / ## 请求示例 / ### 获取用户字符串和数组资源权限示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "resources":["strResourceCode1", "arrayResourceCode1"] / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data":{ / "permissionList": [{ / "namespaceCode": "examplePermissionNamespace", / "actions": ["read","get"], / "resource": "strResourceCode1" / },{ / "namespaceCode": "examplePermissionNamespace", / "actions": ["read","update","delete"], / "resource": "arrayResourceCode1" / }] / } / } / ``` / ### 获取用户树资源权限示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "resources":["treeResour
    #[doc(alias = "getUserResourcePermissionList")]
    pub fn get_user_resource_permission_list(request: &GetUserResourcePermissionList) -> ResourcePermissionList = read POST "/api/v3/get-user-resource-permission-list";

    /// TODO @summary 获取拥有某些资源权限的用户列表 / @description / ## 描述 / 当你需要获取拥有指定资源的权限的用户时，可以使用此接口。 / ## 场景举例 / 假如你的业务场景是：想看看当前文档能够编辑的用户列表，那么你可以使用此接口。 / ## 请求示例 / ### 获取字符串和数组资源被授权的用户列表示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "actions": ["get", "update", "read"], / "resources":["strResourceCode1", "arrayResourceCode1"] / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data":{ / "authUserList": [{ / "resource": "strResourceCode1", / "actionAuthList": [{ / "userIds": ["63721xxxxxxxxxxxxdde14a3"], / "action": "get" / },{ / "userIds": ["63721xxxxxxxxxxxxdde14a3"], / "action": "update" / },{ / "userIds": ["63721xxxxxxxxxxxxdde14a3"], / "action": "read" / }] / },{ / "resource": "arrayResourceCode1", / "actionAuthList": [{ / "userIds": ["63721xxxxxxxxxxxxdde14a3"], / "action": "get" / },{ / "userIds": ["63721xxxxxxxxxxxxdde14a3"], / "ac
    #[doc(alias = "listResourceTargets")]
    pub fn list_resource_targets(request: &ListResourceTargets) -> ResourceTargetList = read POST "/api/v3/list-resource-targets";

    /// TODO @summary 获取用户拥有指定资源的权限及资源结构信息 / @description / ## 描述 / 当你需要获取用户拥有某一资源的权限并且需要这个资源的结构信息（树类型资源返回树结构，数组类型资源返回数组、字符串类型返回字符串）则可以使用此接口。 / ## 注意 / 由于其他接口对树类型资源的返回参数格式是按照路径的方式返回的，所以我们提供此此接口，按照完整的树结构形式返回。 / ## 请求示例 / ### 获取用户授权字符串数据资源示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "resourceCode": "exampleStrResourceCode" / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data":{ / "namespaceCode": "exampleNamespaceCode", / "resourceCode": "exampleStrResourceCode", / "resourceType": "STRING", / "strResourceAuthAction":{ / "value": "strTestValue", / "actions": ["get","delete"] / } / } / } / ``` / ### 获取用户授权数据数组资源示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "resourceCode": "exampleArrResourceCode" / } / ``` / - 出参 / ```js
    #[doc(alias = "getUserResourceStruct")]
    pub fn get_user_resource_struct(request: &GetUserResourceStruct) -> UserResourceStruct = read POST "/api/v3/get-user-resource-struct";

    /// TODO @summary 获取外部用户拥有指定资源的权限及资源结构信息 / @description / ## 描述 / 当你需要获取外部用户（通过参数`externalId`参数传递外部用户 ID）拥有某一资源的权限并且需要这个资源的结构信息（树类型资源返回树结构，数组类型资源返回数组、字符串类型返回字符串）则可以使用此接口。 / ## 请求示例 / ### 获取用户授权字符串数据资源示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "externalId": "63721xxxxxxxxxxxxdde14a3", / "resourceCode": "exampleStrResourceCode" / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data":{ / "namespaceCode": "exampleNamespaceCode", / "resourceCode": "exampleStrResourceCode", / "resourceType": "STRING", / "strResourceAuthAction":{ / "value": "strTestValue", / "actions": ["get","delete"] / } / } / } / ``` / ### 获取用户授权数据数组资源示例 / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "externalId": "63721xxxxxxxxxxxxdde14a3", / "resourceCode": "exampleArrResourceCode" / } / ``` / - 出参 / ```json / { / "statusCode": 20
    #[doc(alias = "getExternalUserResourceStruct")]
    pub fn get_external_user_resource_struct(request: &GetExternalUserResourceStruct) -> UserResourceStruct = read POST "/api/v3/get-external-user-resource-struct";
}

request! {
    /// TODO A request for [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
    pub struct GetUserResourcePermissionList {
        /// TODO "资源路径列表,**树资源需到具体树节点**"
        pub resources: Vec<String>,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
    }
}

request! {
    /// TODO A request for [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
    pub struct ListResourceTargets {
        /// TODO "数据策略所属的数据资源路径列表"
        pub resources: Vec<String> [1..=50 items],
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String> [..=50 items],
        /// TODO "权限空间 Code"
        pub namespace_code: String,
    }
}

request! {
    /// TODO A request for [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
    pub struct GetUserResourceStruct {
        /// TODO "数据资源 Code"
        pub resource_code: String,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
    }
}

request! {
    /// TODO A request for [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct).
    pub struct GetExternalUserResourceStruct {
        /// TODO "资源 Code"
        pub resource_code: String,
        /// TODO "外部用户 ID"
        pub external_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
    }
}

response! {
    /// TODO type
    pub struct ActionUsers {
        /// TODO "数据策略授权用户 ID 列表"
        pub user_ids: Vec<String>,
        /// TODO "数据资源权限操作"
        pub action?: String,
    }
}

response! {
    /// TODO type
    pub struct AuthorizedTreeNode {
        /// TODO "树资源节点 Code, 同层级唯一"
        pub code: String [..=50],
        /// TODO "树资源节点名称 ，同层级唯一"
        pub name?: String [..=50],
        /// TODO "树资源节点 Value"
        pub value?: String [..=1000],
        /// TODO "树数据资源策略节点 actions"
        pub actions?: Vec<String>,
        /// TODO "子节点数据,子节点数据最多五个层级"
        pub children?: Vec<AuthorizedTreeNode>,
    }
}

response! {
    /// TODO type
    pub struct ResourcePermission {
        /// TODO "权限空间 code"
        pub namespace_code: String,
        /// TODO "数据资源权限操作列表"
        pub actions: Vec<String>,
        /// TODO "资源路径"
        pub resource?: String,
    }
}

response! {
    /// TODO type
    pub struct ResourcePermissionList {
        /// TODO "权限列表"
        pub permission_list: Vec<ResourcePermission>,
    }
}

response! {
    /// TODO type
    pub struct ResourceTarget {
        /// TODO "资源路径"
        pub resource?: String,
        /// TODO "数据资源权限操作列表"
        pub action_auth_list: Vec<ActionUsers>,
    }
}

response! {
    /// TODO type
    pub struct ResourceTargetList {
        /// TODO "用户授权列表"
        pub auth_user_list: Vec<ResourceTarget>,
    }
}

response! {
    /// TODO type
    pub struct TreeStructAuthorization {
        /// TODO "树结构节点列表"
        pub node_auth_action_list?: Vec<AuthorizedTreeNode>,
    }
}

response! {
    /// TODO type
    pub struct UserResourceStruct {
        /// TODO "权限空间 Code"
        pub namespace_code: String,
        /// TODO "数据资源 Code"
        pub resource_code: String,
        /// TODO "数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）三种类型，根据不同的类型返回不同的结构。 - `STRING`: 字符串类型结果 StrResourceAuthAction - `ARRAY`: 数组类型 ArrResourceAuthAction - `TREE`: 树类型 TreeResourceAuthAction"
        pub resource_type?: DataResourceType,
        /// TODO "字符串资源授权"
        pub str_resource_auth_action?: StringAuthorization,
        /// TODO "数组资源授权"
        pub arr_resource_auth_action?: ArrayAuthorization,
        /// TODO "树资源授权"
        pub tree_resource_auth_action?: TreeStructAuthorization,
    }
}
