//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AuthorizedResource, ResourceType, TargetType};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// TODO @summary 授权资源 / @description 将一个/多个资源授权给用户、角色、分组、组织机构等主体，且可以分别指定不同的操作权限。
    #[doc(alias = "authorizeResources")]
    pub fn authorize_resources(request: &AuthorizeResources) -> () = write POST "/api/v3/authorize-resources";

    /// TODO @summary 获取某个主体被授权的资源列表 / @description 根据筛选条件，获取某个主体被授权的资源列表。
    #[doc(alias = "getAuthorizedResources")]
    pub fn get_authorized_resources(request: &GetAuthorizedResources) -> Page<AuthorizedResource> = read GET "/api/v3/get-authorized-resources";

    /// TODO @summary 判断用户是否对某个资源的某个操作有权限 / @description 判断用户是否对某个资源的某个操作有权限。
    #[doc(alias = "isActionAllowed")]
    pub fn is_action_allowed(request: &IsActionAllowed) -> bool = read POST "/api/v3/is-action-allowed", flag = "allowed";

    /// TODO @summary 获取资源被授权的主体 / @description 获取资源被授权的主体
    #[doc(alias = "getResourceAuthorizedTargets")]
    pub fn get_resource_authorized_targets(request: &GetResourceAuthorizedTargets) -> Page<ResourceAuthorizedTarget> [page, limit] = read POST "/api/v3/get-resource-authorized-targets";
}

request! {
    /// TODO A request for [`authorize_resources`](crate::ManagementClient::authorize_resources).
    pub struct AuthorizeResources {
        /// TODO "授权资源列表"
        pub list: Vec<AuthorizeResourceItem> [1..=10 items],
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources).
    pub struct GetAuthorizedResources {
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门"
        pub target_type: TargetType,
        /// TODO "目标对象的唯一标志符： / - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` / - 如果是角色，为角色的 code，如 `admin` / - 如果是分组，为分组的 code，如 `developer` / - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c`"
        pub target_identifier: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "限定资源类型，如数据、API、按钮、菜单"
        pub resource_type?: ResourceType,
        /// TODO "限定查询的资源列表，如果指定，只会返回所指定的资源列表。 / resourceList 参数支持前缀匹配，例如： / - 授权了一个资源为 `books:123`，可以通过 `books:*` 来匹配； / - 授权了一个资源为 `books:fictions_123`，可以通过 `books:fictions_` 来匹配；"
        pub resource_list?: Vec<String> [1..=50 items],
        /// TODO "是否获取被拒绝的资源" | default=false
        pub with_denied?: bool,
    }
}

request! {
    /// TODO A request for [`is_action_allowed`](crate::ManagementClient::is_action_allowed).
    pub struct IsActionAllowed {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "资源对应的操作"
        pub action: String,
        /// TODO "资源标识符"
        pub resource: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
    pub struct GetResourceAuthorizedTargets {
        /// TODO "资源"
        pub resource: String,
        /// TODO "权限分组" | default="default"
        pub namespace?: String,
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type?: TargetType,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO type
    pub struct AuthorizeResourceItem {
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type: TargetType,
        /// TODO "目标对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` "
        pub target_identifiers: Vec<String> [0..=100 items],
        /// TODO "授权的资源列表"
        pub resources: Vec<ResourceItem>,
    }
}

request! {
    /// TODO type
    pub struct ResourceItem {
        /// TODO "资源唯一标志符"
        pub code: String,
        /// TODO "资源定义的操作类型"
        pub actions: Vec<String> [0..=50 items],
        /// TODO "资源类型，如数据、API、按钮、菜单"
        pub resource_type: ResourceType,
    }
}

response! {
    /// TODO type
    pub struct ResourceAuthorizedTarget {
        /// TODO "主体类型"
        pub target_type?: TargetType,
        /// TODO "主体唯一标志符"
        pub target_identifier?: String,
        /// TODO "操作列表"
        pub actions: Vec<String>,
    }
}
