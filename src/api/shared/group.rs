//! A user group, as several modules return it.

use serde_json::Value;

use crate::api::shared::User;
use crate::declare::response;

response! {
    /// A user group: a set of users that are assigned roles and permissions together.
    pub struct Group {
        /// ID of the group, which does not change with its code.
        pub id: String [present],
        /// Code, unique in the user pool.
        pub code: String,
        /// Name shown in the console.
        pub name?: String,
        /// Description of the group, shown in the console.
        pub description?: String,
        /// Type of the group: free text, such as `static`.
        pub type_?: String,
        /// Values of the fields that data objects define for groups, as JSON objects. Their form is not documented. Empty if
        /// not returned.
        pub metadata_source: Vec<Value>,
        /// The members of the group. Also empty if the method does not return members.
        pub members: Vec<User>,
    }
}
