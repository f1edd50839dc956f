//! A post, as several modules return it.

use crate::declare::response;

response! {
    /// A post: a position in the organization, such as an accountant, which users have.
    pub struct Post {
        /// Code, unique in the user pool.
        pub code: String,
        /// Name shown in the console.
        pub name?: String,
        /// ID that the service gave the post.
        pub id?: String,
        /// What the post is about, as text for people.
        pub description?: String,
        /// IDs of the departments that have the post; `create_post` and `update_post` return it.
        pub department_id_list?: Vec<String>,
    }
}
