//! TODO

use crate::declare::request;

request! {
    /// TODO A request for [`list_post`](crate::ManagementClient::list_post).
    pub struct ListPost {
        /// TODO "搜索岗位 code 或名称"
        pub keywords?: String,
        /// TODO "是否统计岗位关联的部门数和用户数"
        pub skip_count?: bool,
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
        /// TODO "是否不显示 metadata 的 fieldId 字段" | default=false
        pub metadata_no_field_id?: bool,
        /// TODO "创建时间在此时间之后的岗位"
        pub created_after?: f64,
        /// TODO "创建时间在此时间之前的岗位"
        pub created_before?: f64,
        /// TODO "更新时间在此时间之后的岗位"
        pub updated_after?: f64,
        /// TODO "更新时间在此时间之前的岗位"
        pub updated_before?: f64,
    }
}

request! {
    /// TODO A request for [`list_post_batch`](crate::ManagementClient::list_post_batch).
    pub struct ListPostBatch {
        /// TODO "搜索岗位 code 或名称"
        pub keywords?: String,
        /// TODO "是否统计岗位关联的部门数和用户数"
        pub skip_count?: bool,
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "是否展示元数据内容"
        pub with_metadata?: bool,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
        /// TODO "是否拍平扩展字段"
        pub flat_custom_data?: bool,
        /// TODO "是否不显示 metadata 的 fieldId 字段"
        pub metadata_no_field_id?: bool,
        /// TODO "创建时间在此时间之后的岗位"
        pub created_after?: f64,
        /// TODO "创建时间在此时间之前的岗位"
        pub created_before?: f64,
        /// TODO "更新时间在此时间之后的岗位"
        pub updated_after?: f64,
        /// TODO "更新时间在此时间之前的岗位"
        pub updated_before?: f64,
        /// TODO "岗位 code 数组"
        pub post_codes?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`get_post`](crate::ManagementClient::get_post).
    pub struct GetPost {
        /// TODO "岗位 code"
        pub code: String,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_user_posts`](crate::ManagementClient::get_user_posts).
    pub struct GetUserPosts {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_user_post`](crate::ManagementClient::get_user_post).
    pub struct GetUserPost {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`get_post_by_id`](crate::ManagementClient::get_post_by_id).
    pub struct GetPostById {
        /// TODO "部门 id 列表"
        pub id_list?: String,
        /// TODO "是否获取自定义数据"
        pub with_custom_data?: bool,
    }
}

request! {
    /// TODO A request for [`create_post`](crate::ManagementClient::create_post).
    pub struct CreatePost {
        /// TODO "岗位 code"
        pub code: String,
        /// TODO "岗位名称"
        pub name: String,
        /// TODO "岗位 ID"
        pub id?: String,
        /// TODO "岗位描述"
        pub description?: String,
        /// TODO "部门 id 列表"
        pub department_id_list?: String,
    }
}

request! {
    /// TODO A request for [`update_post`](crate::ManagementClient::update_post).
    pub struct UpdatePost {
        /// TODO "岗位 code"
        pub code: String,
        /// TODO "岗位名称"
        pub name: String,
        /// TODO "岗位 ID"
        pub id?: String,
        /// TODO "岗位描述"
        pub description?: String,
        /// TODO "部门 id 列表"
        pub department_id_list?: String,
    }
}

request! {
    /// TODO A request for [`set_user_posts`](crate::ManagementClient::set_user_posts).
    pub struct SetUserPosts {
        /// TODO "岗位 id 列表"
        pub post_ids: Vec<String>,
        /// TODO "用户 id"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`connect_user_post`](crate::ManagementClient::connect_user_post).
    pub struct ConnectUserPost {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "部门 id"
        pub post_id: String,
    }
}
