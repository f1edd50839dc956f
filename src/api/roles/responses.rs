//! The responses of the role methods.

use crate::api::shared::ResourceType;
use crate::declare::response;

response! {
    /// A resource that a role is authorized for.
    pub struct RoleAuthorizedResource {
        /// Code of the resource, unique in its namespace.
        pub resource_code: String,
        /// Kind of the resource.
        pub resource_type?: ResourceType,
        /// The actions on the resource that the role permits, such as `repository:read`; `*` permits all.
        pub actions: Vec<String>,
        /// URL that identifies the API, if the resource is one.
        pub api_identifier?: String,
    }
}

response! {
    /// A department that a role is assigned to.
    pub struct RoleDepartment {
        /// ID of the department: 24 hexadecimal digits.
        pub id: String [present],
        /// Code of the department, as its organization assigned it.
        pub code: String,
        /// Name of the department shown in the console.
        pub name?: String,
        /// Description of the department, shown in the console.
        pub description?: String,
    }
}

response! {
    /// The assignment of a role to a target.
    pub struct RoleAssignment {
        /// ID of the assigned role.
        pub role_id: String [present],
        /// `ENABLE` if the target has the role, `DISABLE` if it does not yet or no longer.
        pub status?: String,
        /// When the assignment begins, in milliseconds since 1970.
        pub enable_time?: f64,
        /// When the assignment ends, in milliseconds since 1970; absent if never.
        pub end_time?: i64,
        /// ID of the user pool that the role belongs to.
        pub user_pool_id: String,
        /// Name of the assigned role, up to 50 characters.
        pub role_name?: String,
        /// Code of the assigned role: letters, digits, `-` and `_`, up to 50 characters.
        pub role_code: String,
        /// Description of the assigned role, up to 200 characters.
        pub description?: String,
        /// When the assignment was made, in ISO 8601.
        pub created_at?: String,
        /// When the assignment was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}
