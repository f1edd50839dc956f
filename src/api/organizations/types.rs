//! `Department`, as the methods of several topics return it.

use serde_json::Value;

use crate::api::shared::DepartmentI18n;
use crate::declare::response;

response! {
    /// A department of an organization.
    ///
    /// Fields that the service did not return are `None`. Some are returned only if the request selects them.
    pub struct Department {
        /// Code of the organization that has the department in its tree.
        pub organization_code: String,
        /// System ID of the department: 24 hexadecimal digits, assigned by the service and never changed.
        pub department_id: String [present],
        /// When the department was created, in ISO 8601.
        pub created_at?: String,
        /// When a property of the department was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Custom ID of the department, from your own system.
        pub open_department_id?: String,
        /// Name shown in the console; other departments may have the same.
        pub name?: String,
        /// IDs of the users who lead the department.
        pub leader_user_ids?: Vec<String>,
        /// Human-readable description of the department.
        pub description?: String,
        /// System ID of the parent department; `root` for the root department of the organization.
        pub parent_department_id: String,
        /// Code of the department, by which requests with the ID type `code` find it.
        pub code?: String,
        /// Code of the department above; empty if it has none.
        pub parent_department_code: String,
        /// Number of direct members, without members of sub-departments.
        pub members_count?: i64,
        /// Whether there are departments below this one.
        pub has_children?: bool,
        /// Whether it is a virtual department, outside the real hierarchy.
        pub is_virtual_node?: bool,
        /// Translations of the department's name.
        pub i18n?: DepartmentI18n,
        /// Values of the custom fields for departments by their keys; returned only if the request selects them.
        pub custom_data?: Value,
        /// Posts that exist in the department; returned only if the request selects them. The documentation declares objects
        /// with `id`, `code` and `name`, older versions of it texts, so they are any JSON.
        pub posts?: Vec<Value>,
        /// IDs of the posts that exist in the department.
        pub post_id_list?: Vec<String>,
        /// Whether the department is enabled.
        pub status?: bool,
        /// Access restriction of the department. The values are not documented.
        pub allow?: String,
    }
}
