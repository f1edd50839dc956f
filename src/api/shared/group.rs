//! A user group, as several modules return it.

use serde_json::Value;

use crate::api::shared::User;
use crate::declare::response;

response! {
    /// A user group: users under one code, which can get roles and permissions together.
    pub struct Group {
        /// ID of the group, which stays when its code changes.
        pub id: String [present],
        /// Code, unique in the user pool.
        pub code: String,
        /// Name shown in the console.
        pub name?: String,
        /// What the group is for, as text for people.
        pub description?: String,
        /// Kind of the group, such as `static`.
        pub type_?: String,
        /// Values of the fields that data objects add to groups, each with its field, as JSON objects of a form that is not
        /// documented; empty if not returned.
        pub metadata_source: Vec<Value>,
        /// The members, if the method returns them; empty does not mean that the group has none.
        pub members: Vec<User>,
    }
}
