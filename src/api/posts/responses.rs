//! The items of lists of posts.

use serde_json::Value;

use crate::declare::response;

response! {
    /// A post in a list, with the numbers of its users and departments.
    pub struct PostItem {
        /// ID that the service assigned.
        pub id?: String,
        /// Code of the post, unique in the user pool.
        pub code: String,
        /// Name of the post shown in the console.
        pub name?: String,
        /// Description of the post, shown in the console.
        pub description?: String,
        /// Number of users with this post; absent if the request sets `skip_count`.
        pub user_count?: i64,
        /// Number of departments with this post; absent if the request sets `skip_count`.
        pub department_count?: i64,
        /// Values of the fields that data objects define for posts, as JSON objects. Their form is not documented. Empty if not
        /// returned.
        pub metadata_source: Vec<Value>,
    }
}
