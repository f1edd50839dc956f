//! Departments of users: memberships, types of IDs, sorting.

use serde_json::Value;

use crate::api::shared::LocalizedText;
use crate::declare::{data, open_enum, request, response};

request! {
    /// A department that a user becomes a member of, and whether the user leads it.
    pub struct DepartmentMembership {
        /// ID of the department that the user joins.
        pub department_id: String [sample "6343bafc019f3d889206c4c1"],
        /// Whether the user leads the department. The default is not documented.
        pub is_leader?: bool,
        /// Whether it becomes the user's main department. The default is not documented.
        pub is_main_department?: bool,
    }
}

data! {
    /// The name of a department in several languages.
    pub struct DepartmentI18n {
        /// The name in each of the languages.
        pub name: LocalizedText,
    }
}

response! {
    /// A department that a user is a member of, and whether the user leads it.
    pub struct UserDepartment {
        /// Code of the organization that the department belongs to.
        pub organization_code: String,
        /// ID of the department, which the service assigned.
        pub department_id: String [present],
        /// Whether it is the root of its organization.
        pub is_root?: bool,
        /// When the department was created, in ISO 8601.
        pub created_at?: String,
        /// Name of the department shown in the console.
        pub name?: String,
        /// Description of the department, shown in the console.
        pub description?: String,
        /// ID of the department in your own system; absent if none.
        pub open_department_id?: String,
        /// Whether the user leads the department.
        pub is_leader?: bool,
        /// Code of the department in its organization, chosen by you; empty if none.
        pub code: String,
        /// Whether it is the user's main department.
        pub is_main_department?: bool,
        /// When the user joined the department, in ISO 8601.
        pub joined_at?: String,
        /// Whether it is a virtual department, such as a project team.
        pub is_virtual_node?: bool,
        /// The department's name in several languages; absent if it was not translated.
        pub i18n?: DepartmentI18n,
        /// Values of the department's custom fields by their keys; returned only if the request selects them.
        pub custom_data?: Value,
        /// IDs of the departments from the root to this one; returned only if the request selects paths.
        pub department_id_path?: Vec<String>,
        /// Codes of the departments from the root to this one; returned only if the request selects paths.
        pub department_code_path?: Vec<String>,
        /// Names of the departments from the root to this one; returned only if the request selects paths.
        pub department_name_path?: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// Types of IDs of departments in requests.
    pub enum DepartmentIdType {
        /// The ID that the service assigned; `root` is the root of the organization.
        DepartmentId = "department_id",
        /// The ID from your own system, in the field `open_department_id` of the department.
        OpenDepartmentId = "open_department_id",
        /// The ID in a system that the sync center connects, presumably as `<provider>:<ID in that system>`.
        SyncRelation = "sync_relation",
        /// The value of a custom field of departments. The format is not documented.
        CustomField = "custom_field",
        /// The code, unique in the organization.
        Code = "code",
    }
}

open_enum! {
    without_examples;
    /// The direction in which memberships of departments are sorted.
    pub enum MembershipOrderBy {
        /// The smallest value, or the earliest time, comes first.
        Asc = "Asc",
        /// The largest value, or the latest time, comes first.
        Desc = "Desc",
    }
}

open_enum! {
    without_examples;
    /// Sort keys for the departments of a user.
    pub enum UserDepartmentSortBy {
        /// In the order of creation.
        DepartmentCreatedAt = "DepartmentCreatedAt",
        /// In the order in which the user joined them.
        JoinDepartmentAt = "JoinDepartmentAt",
        /// In the order of the names.
        DepartmentName = "DepartmentName",
        /// In the order of the codes. The value `DepartmemtCode` is a typing error of the service.
        DepartmentCode = "DepartmemtCode",
    }
}
