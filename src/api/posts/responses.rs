//! What the lists of posts return.

use serde_json::Value;

use crate::declare::response;

response! {
    /// A post in a list: with counts of those who have it.
    pub struct PostItem {
        /// ID that the service gave the post.
        pub id?: String,
        /// Code of the post, unique in the user pool.
        pub code: String,
        /// Name of the post shown in the console.
        pub name?: String,
        /// What the post is about, as text for people.
        pub description?: String,
        /// How many users have the post; absent if the request has `skip_count`.
        pub user_count?: i64,
        /// How many departments have the post; absent if the request has `skip_count`.
        pub department_count?: i64,
        /// Values of the fields that data objects add to posts, as JSON objects of a form that is not documented; empty if
        /// not returned.
        pub metadata_source: Vec<Value>,
    }
}
