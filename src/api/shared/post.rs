//! A post, as several modules return it.

use crate::declare::response;

response! {
    /// A post: a position in the organization, such as accountant.
    pub struct Post {
        /// Code, unique in the user pool.
        pub code: String,
        /// Name shown in the console.
        pub name?: String,
        /// ID that the service assigned.
        pub id?: String,
        /// Description of the post, shown in the console.
        pub description?: String,
        /// IDs of the departments with this post; documented for `create_post` and `update_post`. Other methods document one
        /// string, which is read as a list of one element.
        pub department_id_list?: Vec<String>,
    }
}
