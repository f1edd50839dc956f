//! Roles, as several modules send and return them.

use crate::declare::{request, response};

response! {
    /// A role: a named set of permissions in a namespace.
    pub struct Role {
        /// ID of the role, which does not change with its code.
        pub id: String [present],
        /// Code, unique in its namespace.
        pub code: String,
        /// Name shown in the console.
        pub name?: String,
        /// Description of the role, shown in the console.
        pub description?: String,
        /// Code of the permission namespace that the role belongs to.
        pub namespace?: String,
        /// Name of the permission namespace that the role belongs to.
        pub namespace_name?: String,
        /// `ENABLE` if the role is in use, `DISABLE` if not.
        pub status?: String,
        /// When the role is disabled automatically, in milliseconds since 1970; absent if never.
        pub disable_time?: i64,
        /// Whether users may apply for the role in the application portal.
        pub enable_permission_apply?: bool,
    }
}

request! {
    /// A role by its code and, outside the namespace `default`, its namespace.
    pub struct RoleCode {
        /// Code of the role, unique in its namespace.
        pub code: String [sample "admin"],
        /// Code of the permission namespace that has the role; `default` if not set.
        pub namespace?: String,
    }
}

response! {
    /// The result of a check whether a code or name can be used.
    pub struct AvailabilityCheck {
        /// Whether it is valid and not taken.
        pub is_valid?: bool,
        /// The reason why it cannot be used, as a readable text; absent if it can.
        pub message?: String,
    }
}
