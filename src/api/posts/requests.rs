//! The requests of the post methods.

use crate::declare::request;

request! {
    /// A request for [`list_post`](crate::ManagementClient::list_post), one page or all of them.
    pub struct ListPost {
        /// Only posts whose code or name contains this text.
        pub keywords?: String,
        /// Whether to skip counting the users and departments of each post. With `true`, the response has no `user_count` and
        /// `department_count`.
        pub skip_count?: bool,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Posts on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `metadata_source` of the posts. The default is not documented.
        pub with_metadata?: bool,
        /// Whether the response has the values of the posts' custom fields, for which [`PostItem`](crate::posts::PostItem) has
        /// no field. The default is not documented.
        pub with_custom_data?: bool,
        /// Whether custom fields are members of each post instead of a nested object. The service's default is
        /// `false`.
        pub flat_custom_data?: bool,
        /// Whether `fieldId` is omitted from the elements of `metadata_source`. The service's default is `false`.
        pub metadata_no_field_id?: bool,
        /// Only posts that were created after this time. The unit is not documented; presumably milliseconds since 1970.
        pub created_after?: f64,
        /// Only posts that were created before this time. The unit is not documented; presumably milliseconds since 1970.
        pub created_before?: f64,
        /// Only posts that were changed after this time. The unit is not documented; presumably milliseconds since 1970.
        pub updated_after?: f64,
        /// Only posts that were changed before this time. The unit is not documented; presumably milliseconds since 1970.
        pub updated_before?: f64,
    }
}

request! {
    /// A request for [`list_post_batch`](crate::ManagementClient::list_post_batch), one page or all of them.
    pub struct ListPostBatch {
        /// Only posts whose code or name contains this text.
        pub keywords?: String,
        /// Whether to skip counting the users and departments of each post. With `true`, the response has no `user_count` and
        /// `department_count`.
        pub skip_count?: bool,
        /// Number of the page, from 1. The default is presumably 1.
        pub page?: u32 [1..],
        /// Posts on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `metadata_source` of the posts. The default is not documented.
        pub with_metadata?: bool,
        /// Whether the response has the values of the posts' custom fields, for which [`PostItem`](crate::posts::PostItem) has
        /// no field. The default is not documented.
        pub with_custom_data?: bool,
        /// Whether custom fields are members of each post instead of a nested object. The default is presumably
        /// `false`.
        pub flat_custom_data?: bool,
        /// Whether `fieldId` is omitted from the elements of `metadata_source`. The default is presumably `false`.
        pub metadata_no_field_id?: bool,
        /// Only posts that were created after this time. The unit is not documented; presumably milliseconds since 1970.
        pub created_after?: f64,
        /// Only posts that were created before this time. The unit is not documented; presumably milliseconds since 1970.
        pub created_before?: f64,
        /// Only posts that were changed after this time. The unit is not documented; presumably milliseconds since 1970.
        pub updated_after?: f64,
        /// Only posts that were changed before this time. The unit is not documented; presumably milliseconds since 1970.
        pub updated_before?: f64,
        /// Only the posts of these codes; posts of any code if not set.
        pub post_codes?: Vec<String>,
    }
}

request! {
    /// A request for [`get_post`](crate::ManagementClient::get_post).
    pub struct GetPost {
        /// Code of the post that is returned.
        pub code: String [sample "accountant"],
        /// Whether the response has the values of the post's custom fields, for which [`Post`](crate::posts::Post) has no
        /// field. The default is not documented.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_user_posts`](crate::ManagementClient::get_user_posts).
    pub struct GetUserPosts {
        /// ID of the user whose posts are returned: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Whether the response has the values of the posts' custom fields, for which [`Post`](crate::posts::Post) has no
        /// field. The default is not documented.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_user_post`](crate::ManagementClient::get_user_post).
    pub struct GetUserPost {
        /// ID of the user one of whose posts is returned: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Whether the response has the values of the post's custom fields, for which [`Post`](crate::posts::Post) has no
        /// field. The default is not documented.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_post_by_id`](crate::ManagementClient::get_post_by_id).
    pub struct GetPostById {
        /// ID of the post. The official description, a list of department IDs, matches neither the type nor the response, which
        /// is one post. The format of several IDs is not documented.
        pub id_list?: String,
        /// Whether the response has the values of the post's custom fields, for which [`Post`](crate::posts::Post) has no
        /// field. The default is not documented.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`create_post`](crate::ManagementClient::create_post).
    pub struct CreatePost {
        /// Code of the new post, unique in the user pool.
        pub code: String [sample "accountant"],
        /// Name of the new post shown in the console.
        pub name: String [sample "Accountant"],
        /// ID of a post. Its effect on a new post is not documented: do not set it.
        pub id?: String,
        /// Description of the new post, shown in the console.
        pub description?: String,
        /// IDs of the departments with this post, as one text. How several IDs are separated is not documented;
        /// responses have a list.
        pub department_id_list?: String,
    }
}

request! {
    /// A request for [`update_post`](crate::ManagementClient::update_post).
    pub struct UpdatePost {
        /// Code of the post that is changed. Whether this is the new code if `id` is set, too, is not documented.
        pub code: String [sample "accountant"],
        /// The name. It is required: pass the present name to keep it.
        pub name: String [sample "Accountant"],
        /// ID of the post that is changed, as [`create_post`](crate::ManagementClient::create_post) returned it. Whether the
        /// service uses it to find the post is not documented.
        pub id?: String,
        /// The new description of the post; presumably unchanged if not set.
        pub description?: String,
        /// New IDs of the departments with this post, as one text. How several IDs are separated is not
        /// documented; responses have a list.
        pub department_id_list?: String,
    }
}

request! {
    /// A request for [`set_user_posts`](crate::ManagementClient::set_user_posts).
    pub struct SetUserPosts {
        /// IDs, not codes, of all posts of the user. They replace the present ones.
        pub post_ids: Vec<String> [sample "6343bafc019f3d889206c4c3"],
        /// ID of the user whose posts are set: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`connect_user_post`](crate::ManagementClient::connect_user_post).
    pub struct ConnectUserPost {
        /// ID of the user that the post is assigned to: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID, not code, of the assigned post. (Its official description, the ID of a department, is wrong.)
        pub post_id: String [sample "6343bafc019f3d889206c4c3"],
    }
}
