//! TODO

use serde_json::Value;

use super::types::{ArrayAuthorization, DataResourceType, StringAuthorization};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// TODO @summary 获取用户权限列表 / @description / ## 描述 / 该接口用于查询某些用户在某些权限空间的数据资源的权限数据。 / 我们的鉴权接口针对不同的鉴权场景有多种，区别在于在所处的场景下能够传递的参数列表以及不同形式的出参，**当你需要查询某些用户的所有权限时**可以使用此接口， / ## 注意 / 接口提供了两个数组类型的入参`userIds`和`namespaceCodes`来支持批量查询（注意：namespaceCodes 是可选的）。 / ## 场景举例 / 假如你的业务场景是用户登录后能看到他所有可以访问或者进行其他操作的文档、人员信息、设备信息等资源，那么你可以在用户登录后调用此接口查询用户的所有权限。 / ## 请求示例 / ### 查询单个用户权限列表示例 / 注意：在此接口的返回参数中，树类型的数据资源权限返回是按照**路径**的方式返回的 / - 入参 / ```json / { / "userIds": [ / "6301ceaxxxxxxxxxxx27478" / ] / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data": { / "userPermissionList": [ / { / "userId": "6301ceaxxxxxxxxxxx27478", / "namespaceCode": "examplePermissionNamespace", / "resourceList": [ / { / "resourceCode": "strCode", / "resourceType": "STRING", / "strAuthorize": { / "value": "示例字符串资源", / "actions": [ / "read", / "post", / "get", / "write" / ] / } / }, / { / "resourceCode":
    #[doc(alias = "getUserPermissionList")]
    pub fn get_user_permission_list(request: &GetUserPermissionList) -> UserPermissionList = read POST "/api/v3/get-user-permission-list";

    /// TODO @summary 判断用户权限（重点） / @description / ## 描述 / 当你需要判断用户是否拥有某些资源的指定权限时可以使用此接口 / ## 注意 / - 该接口通过传递资源 code 定位对应的数据资源（如果是树类型，则需要传递节点的完整 code 路径）。 / - 如果你在配置数据策略时配置了**环境属性**的条件判断，那么需要设置参数`judgeConditionEnabled`为`true`（默认为 false），并且通过参数`authEnvParams`传递请求时所处的环境信息（如 IP、设备类型、系统类型等），否则条件判断会不生效，导致数据策略不生效。 / ## 场景举例 / 用户在删除某条数据时，需要判断他是否拥有此资源的删除权限，则可以使用此接口。 / ## 请求示例 / ### 判断用户对字符串和数组资源权限示例（无条件判断） / - 入参 / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "action": "get", / "resources":["strResourceCode1", "arrayResourceCode1"] / } / ``` / - 出参 / ```json / { / "statusCode": 200, / "message": "操作成功", / "apiCode": 20001, / "data": { / "checkResultList": [ / { / "namespaceCode": "examplePermissionNamespace", / "resource": "strResourceCode1", / "action": "get", / "enabled": true / }, / { / "namespaceCode": "examplePermissionNamespace", / "resource": "ar
    #[doc(alias = "checkPermission")]
    pub fn check_permission(request: &CheckPermission) -> PermissionCheckList = read POST "/api/v3/check-permission";

    /// TODO @summary 判断外部用户权限 / @description / ## 描述 / 当你的用户是外部用户，需要判断其是否拥有某资源的某一权限时，可以使用此接口，通过`externalId`来传递用户的 ID
    #[doc(alias = "checkExternalUserPermission")]
    pub fn check_external_user_permission(request: &CheckExternalUserPermission) -> PermissionCheckList = read POST "/api/v3/check-external-user-permission";

    /// TODO @summary 判断用户在树资源同层级下的权限（推荐） / @description / ## 描述 / 此接口用于判断用户是否拥有某一树资源的**同层级下**部分的节点的某种权限。由于树类型资源比较常用，所以我们基于“判断用户是否拥有资源权限”的业务场景，新增了针对判断树这种类型资源节点权限的接口。 / ## 注意 / 我们通过`resource`参数定位到树类型数据资源的某一层级（所以该参数是按照`资源 code/节点 code 路径`格式进行传递的），并通过`resourceNodeCodes`参数定位到是当前曾经的哪些节点。 / ## 场景举例 / 假如你的业务场景是：当在一个文件系统中，用户在删除某一文件夹下某些文件，需要判断他是否拥有这些文件的删除权限，则可以使用此接口。 / ## 请求示例 / ### 判断用户在树资源同层级权限示例（无条件判断） / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "action": "read", / "resource": "treeResourceCode/structCode", / "resourceNodeCodes": ["resourceStructChildrenCode1","resourceStructChildrenCode2","resourceStructChildrenCode3"] / } / ``` / ### 判断用户在树资源同层级权限示例（开启条件判断） / ```json / { / "namespaceCode": "examplePermissionNamespace", / "userId": "63721xxxxxxxxxxxxdde14a3", / "action": "read", / "resource": "treeResourceCode/structCode", / "resourceNodeCodes":
    #[doc(alias = "checkUserSameLevelPermission")]
    pub fn check_user_same_level_permission(request: &CheckUserSameLevelPermission) -> NodePermissionCheckList = read POST "/api/v3/check-user-same-level-permission";

    /// TODO @summary 获取权限视图数据列表 / @description / ## 描述 / 此接口用于导出菜单：权限管理 -> 数据权限 -> 权限试图列表数据，如果你需要拉取我们数据权限的授权数据（所有用户拥有的所有资源的所有权限），则可以使用此接口。
    #[doc(alias = "listPermissionView")]
    pub fn list_permission_view(request: &ListPermissionView) -> Page<PermissionView> [page, limit] = read POST "/api/v3/list-permission-view/data";
}

request! {
    /// TODO A request for [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
    pub struct GetUserPermissionList {
        /// TODO "用户 ID 列表"
        pub user_ids: Vec<String>,
        /// TODO "权限空间 Code 列表"
        pub namespace_codes?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`check_permission`](crate::ManagementClient::check_permission).
    pub struct CheckPermission {
        /// TODO "资源路径列表,**树资源需到具体树节点**"
        pub resources: Vec<String>,
        /// TODO "数据资源权限操作, read、get、write 等动作"
        pub action: String,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
        /// TODO "是否开启条件判断，默认 false 不开启"
        pub judge_condition_enabled?: bool,
        /// TODO "条件环境属性，若开启条件判断则使用"
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// TODO A request for [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
    pub struct CheckExternalUserPermission {
        /// TODO "资源路径列表,**树资源需到具体树节点**"
        pub resources: Vec<String>,
        /// TODO "数据资源权限操作, read、get、write 等动作"
        pub action: String,
        /// TODO "外部用户 ID"
        pub external_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
        /// TODO "是否开启条件判断，默认 true 开启"
        pub judge_condition_enabled?: bool,
        /// TODO "条件环境属性，若开启条件判断则使用"
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// TODO A request for [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
    pub struct CheckUserSameLevelPermission {
        /// TODO "当前树资源路径子节点 Code"
        pub resource_node_codes!: Vec<String>,
        /// TODO "树资源路径,允许多层级路径，示例如下所示 - treeResourceCode - treeResourceCode/structCode - treeResourceCode/structCode/struct1Code - treeResourceCode/.../structCode"
        pub resource!: String,
        /// TODO "数据资源权限操作"
        pub action!: String,
        /// TODO "用户 ID"
        pub user_id!: String,
        /// TODO "权限空间 Code"
        pub namespace_code!: String,
        /// TODO "是否开启条件判断，默认 false 不开启"
        pub judge_condition_enabled?: bool,
        /// TODO "条件环境属性，若开启条件判断则使用"
        pub auth_env_params?: AuthEnvParams,
    }
}

request! {
    /// TODO A request for [`list_permission_view`](crate::ManagementClient::list_permission_view).
    pub struct ListPermissionView {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "关键字搜索,可以支持 userName 搜索"
        pub keyword?: String,
    }
}

request! {
    /// TODO type
    pub struct AuthEnvParams {
        /// TODO "ip"
        pub ip?: String,
        /// TODO "城市"
        pub city?: String,
        /// TODO "省份"
        pub province?: String,
        /// TODO "国家"
        pub country?: String,
        /// TODO "设备类型：PC/Mobile"
        pub device_type?: AuthEnvDeviceType,
        /// TODO "操作类型：Windows、Android、iOS、MacOS"
        pub system_type?: AuthEnvSystemType,
        /// TODO "浏览器类型：IE/Chrome/Firefox"
        pub browser_type?: AuthEnvBrowserType,
        /// TODO "请求时间" | format="date-time"
        pub request_date?: String,
    }
}

response! {
    /// TODO type
    pub struct NodePermissionCheckList {
        /// TODO "响应结果列表"
        pub check_level_result_list: Vec<NodePermissionCheckResult>,
    }
}

response! {
    /// TODO type
    pub struct NodePermissionCheckResult {
        /// TODO "数据资源权限操作"
        pub action?: String,
        /// TODO "树资源节点code"
        pub resource_node_code: String,
        /// TODO "是否拥有 action 权限"
        pub enabled?: bool,
    }
}

response! {
    /// TODO type
    pub struct PermissionCheckList {
        /// TODO "检查结果列表"
        pub check_result_list: Vec<PermissionCheckResult>,
    }
}

response! {
    /// TODO type
    pub struct PermissionCheckResult {
        /// TODO "权限空间 Code"
        pub namespace_code: String,
        /// TODO "数据资源权限操作"
        pub action?: String,
        /// TODO "资源路径"
        pub resource?: String,
        /// TODO "用户在某个权限空间下是否具有该数据资源的某个操作"
        pub enabled?: bool,
    }
}

response! {
    /// TODO type
    pub struct PermissionView {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub username?: String,
        /// TODO "权限空间 id"
        pub namespace_id: String,
        /// TODO "权限空间 Code"
        pub namespace_code: String,
        /// TODO "权限空间名称"
        pub namespace_name?: String,
        /// TODO "数据资源 id"
        pub data_resource_id: String,
        /// TODO "数据资源 Code"
        pub data_resource_code: String,
        /// TODO "数据资源 名称"
        pub data_resource_name?: String,
        /// TODO "数据策略列表"
        pub data_policy_list: Vec<PermissionViewPolicy>,
        /// TODO "角色列表"
        pub role_list: Vec<PermissionViewRole>,
        /// TODO "用户组列表"
        pub group_list: Vec<PermissionViewGroup>,
        /// TODO "组织机构列表"
        pub node_list: Vec<PermissionViewNode>,
    }
}

response! {
    /// TODO type
    pub struct PermissionViewGroup {
        /// TODO "用户组 id"
        pub group_id: String,
        /// TODO "用户组名称"
        pub group_name?: String,
        /// TODO "用户组 Code"
        pub group_code: String,
    }
}

response! {
    /// TODO type
    pub struct PermissionViewNode {
        /// TODO "组织机构 id"
        pub node_id: String,
        /// TODO "组织机构名称"
        pub node_name?: String,
        /// TODO "组织机构 Code"
        pub node_code: String,
    }
}

response! {
    /// TODO type
    pub struct PermissionViewPolicy {
        /// TODO "数据策略 id"
        pub data_policy_id: String,
        /// TODO "数据策略名称名称"
        pub data_policy_name?: String,
    }
}

response! {
    /// TODO type
    pub struct PermissionViewRole {
        /// TODO "角色 id"
        pub role_id: String,
        /// TODO "角色名称"
        pub role_name?: String,
        /// TODO "角色 Code"
        pub role_code: String,
    }
}

response! {
    /// TODO type
    pub struct ResourceAuthorization {
        /// TODO "数据策略下所授权的数据资源 Code"
        pub resource_code: String,
        /// TODO "数据策略下所授权的数据资源类型，目前支持树结构（TREE）、字符串（STRING）、数组（ARRAY）三种类型，根据不同的类型返回不同的结构。 - `STRING`: 字符串类型结果 StrAuthorize - `ARRAY`: 数组类型 ArrayAuthorize - `TREE`: 树类型 TreeAuthorize"
        pub resource_type?: DataResourceType,
        /// TODO "数据策略的字符串资源"
        pub str_authorize?: StringAuthorization,
        /// TODO "数据策略的数组资源"
        pub arr_authorize?: ArrayAuthorization,
        /// TODO "数据策略的树资源"
        pub tree_authorize?: TreeAuthorization,
    }
}

response! {
    /// TODO type
    pub struct TreeAuthorization {
        /// TODO "树资源授权列表"
        pub auth_list: Vec<TreeNodeAuthorization>,
    }
}

response! {
    /// TODO type
    pub struct TreeNodeAuthorization {
        /// TODO "树资源节点路径"
        pub node_path?: String,
        /// TODO "树资源节点名称"
        pub node_name?: String,
        /// TODO "树资源节点操作权限列表"
        pub node_actions: Vec<String>,
        /// TODO "树资源节点 Value"
        pub node_value?: String,
        /// TODO "树资源节点扩展字段值"
        pub node_extend_field_value?: Value,
    }
}

response! {
    /// TODO type
    pub struct UserPermissionList {
        /// TODO "用户权限列表"
        pub user_permission_list: Vec<UserPermissions>,
    }
}

response! {
    /// TODO type
    pub struct UserPermissions {
        /// TODO "数据策略授权的用户 ID"
        pub user_id: String,
        /// TODO "数据策略授权的权限空间 Code"
        pub namespace_code: String,
        /// TODO "用户在权限空间下所有的数据策略资源列表"
        pub resource_list?: Vec<ResourceAuthorization>,
    }
}

open_enum! {
    without_examples;
    /// TODO of AuthEnvParams.browserType
    pub enum AuthEnvBrowserType {
        /// TODO
        Ie = "IE",
        /// TODO
        Chrome = "Chrome",
        /// TODO
        Firefox = "Firefox",
        /// TODO
        Safari = "Safari",
        /// TODO
        Edge = "Edge",
        /// TODO
        Opera = "Opera",
        /// TODO
        Safe360 = "Safe360",
        /// TODO
        QQBrowser = "QQBrowser",
    }
}

open_enum! {
    without_examples;
    /// TODO of AuthEnvParams.deviceType
    pub enum AuthEnvDeviceType {
        /// TODO
        Pc = "PC",
        /// TODO
        Mobile = "Mobile",
    }
}

open_enum! {
    without_examples;
    /// TODO of AuthEnvParams.systemType
    pub enum AuthEnvSystemType {
        /// TODO
        Windows = "Windows",
        /// TODO
        MacOS = "MacOS",
        /// TODO
        Android = "Android",
        /// TODO
        IOS = "iOS",
    }
}
