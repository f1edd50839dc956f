//! TODO

use serde_json::Value;

use crate::api::shared::ResourceType;
use crate::declare::request;

request! {
    /// TODO A request for [`get_group`](crate::ManagementClient::get_group).
    pub struct GetGroup {
        /// TODO "分组 code"
        pub code: String,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`list_groups`](crate::ManagementClient::list_groups).
    pub struct ListGroups {
        /// TODO "搜索分组 code 或分组名称"
        pub keywords?: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否展示元数据内容"
        pub with_metadata?: bool,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_all_groups`](crate::ManagementClient::get_all_groups).
    pub struct GetAllGroups {
        /// TODO "是否获取成员列表" | default=false
        pub fetch_members?: bool,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`create_group`](crate::ManagementClient::create_group).
    pub struct CreateGroup {
        /// TODO "分组类型"
        pub type_: String,
        /// TODO "分组描述"
        pub description: String,
        /// TODO "分组名称"
        pub name: String,
        /// TODO "分组 code"
        pub code: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
    }
}

request! {
    /// TODO A request for [`create_or_update_group`](crate::ManagementClient::create_or_update_group).
    pub struct CreateOrUpdateGroup {
        /// TODO "分组类型"
        pub type_: String,
        /// TODO "分组描述"
        pub description: String,
        /// TODO "分组名称"
        pub name: String,
        /// TODO "分组 code"
        pub code: String,
    }
}

request! {
    /// TODO A request for [`create_groups_batch`](crate::ManagementClient::create_groups_batch).
    pub struct CreateGroupsBatch {
        /// TODO "批量分组"
        pub list: Vec<CreateGroup> [1..=50 items],
    }
}

request! {
    /// TODO A request for [`update_group`](crate::ManagementClient::update_group).
    pub struct UpdateGroup {
        /// TODO "分组描述"
        pub description: String,
        /// TODO "分组 code"
        pub code: String,
        /// TODO "分组名称"
        pub name?: String,
        /// TODO "分组新的 code"
        pub new_code?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
    }
}

request! {
    /// TODO A request for [`add_group_members`](crate::ManagementClient::add_group_members).
    pub struct AddGroupMembers {
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "分组 code"
        pub code: String,
    }
}

request! {
    /// TODO A request for [`remove_group_members`](crate::ManagementClient::remove_group_members).
    pub struct RemoveGroupMembers {
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "分组 code"
        pub code: String,
    }
}

request! {
    /// TODO A request for [`list_group_members`](crate::ManagementClient::list_group_members).
    pub struct ListGroupMembers {
        /// TODO "分组 code"
        pub code: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources).
    pub struct GetGroupAuthorizedResources {
        /// TODO "分组 code"
        pub code: String,
        /// TODO "所属权限分组(权限空间)的 Code，不传获取默认权限分组。"
        pub namespace?: String,
        /// TODO "资源类型"
        pub resource_type?: ResourceType,
    }
}
