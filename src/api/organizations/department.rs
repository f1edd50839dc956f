//! Single departments: their methods and types.

use serde_json::Value;

use super::types::Department;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentI18n, DepartmentIdType, Gender};
use crate::declare::{request, response};

endpoints! {
    feature = "organizations";

    /// Returns one department, found by its ID or its code.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::organizations::GetDepartment;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let sales = GetDepartment::new().organization_code("acme").department_code("sales");
    /// match client.get_department(&sales) {
    ///     Ok(sales) => println!("{}: {:?}", sales.department_id, sales.members_count),
    ///     Err(error) if error.kind() == ErrorKind::NotFound => println!("no department"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getDepartment")]
    pub fn get_department(request: &GetDepartment) -> Department = read GET "/api/v3/get-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns the applications that a department is authorized for, as any JSON.
    ///
    /// The official SDKs declare the response as a department, which contradicts the name and the description of the endpoint:
    /// check the actual response of the service before you rely on it.
    #[doc(alias = "getDepartmentAllApp")]
    #[doc(alias = "getDepartmentAvailableApp")]
    pub fn get_department_available_app(request: &GetDepartmentAvailableApp) -> Value =
        read POST "/api/v3/get-department-available-app",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the department does not exist.";

    /// Creates a department below another one, and returns it.
    #[doc(alias = "createDepartment")]
    pub fn create_department(request: &CreateDepartment) -> Department = once POST "/api/v3/create-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department above does not exist.",
        check = "list_children_departments";

    /// Changes the properties of a department that the request sets, and returns it.
    ///
    /// `parent_department_id` moves the department, with all departments below it, below another parent.
    #[doc(alias = "updateDepartment")]
    pub fn update_department(request: &UpdateDepartment) -> Department = write POST "/api/v3/update-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Deletes a department. The accounts of its members are kept.
    ///
    /// What happens to departments below it is not documented: delete those first. If the response of an attempt is lost, the
    /// retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), although the department was deleted.
    #[doc(alias = "deleteDepartment")]
    pub fn delete_department(request: &DeleteDepartment) -> () = write POST "/api/v3/delete-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns one department by its system ID alone, without the code of its organization.
    #[doc(alias = "getDepartmentById")]
    pub fn get_department_by_id(request: &GetDepartmentById) -> Department = read GET "/api/v3/get-department-by-id",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no department of this ID.";

    /// Creates a department with sub-departments and members in one call, and returns how many were added and changed.
    ///
    /// Departments are found by their names: those that exist are kept, the others are created.
    #[doc(alias = "createDepartmentTree")]
    #[doc(alias = "department tree")]
    pub fn create_department_tree(request: &CreateDepartmentTree) -> DepartmentTreeResult =
        once POST "/api/v3/create-department-tree", check = "search_departments_list";

    /// Enables or disables a department.
    ///
    /// The returned data is not documented, so it is any JSON.
    #[doc(alias = "updateNodeStatus")]
    #[doc(alias = "updateDepartmentStatus")]
    pub fn update_department_status(request: &UpdateDepartmentStatus) -> Value = write POST "/api/v3/update-department-status",
        bare = true,
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no department of this ID.";
}

request! {
    /// A request for [`get_department`](crate::ManagementClient::get_department).
    pub struct GetDepartment {
        /// Code of the organization that the returned department is in.
        pub organization_code?: String,
        /// ID of the department that is returned; `root` is the root department. Either this or `department_code` must be set.
        pub department_id?: String,
        /// Code of the department that is returned. Either this or `department_id` must be set.
        pub department_code?: String,
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether the response includes the `custom_data` of the department. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether custom fields are returned as members of the department itself instead of its `custom_data`. [`Department`]
        /// has no field for them. The service's default is `false`.
        pub flat_custom_data?: bool,
        /// ID of the tenant that the returned department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_department_available_app`](crate::ManagementClient::get_department_available_app).
    pub struct GetDepartmentAvailableApp {
        /// System ID of the department whose applications are returned.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the tenant of the department; not set for the user pool itself.
        pub tenant_id?: String,
        /// Only applications of these types, such as `web`; all if not set. The values are not documented here; those of
        /// `app_type` in the module `applications` are likely.
        pub app_type_list?: Vec<String>,
        /// Whether custom data is returned as well.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`create_department`](crate::ManagementClient::create_department).
    pub struct CreateDepartment {
        /// Code of the organization that contains the department.
        pub organization_code: String [sample "acme"],
        /// Name of the new department shown in the console.
        pub name: String [sample "Sales"],
        /// ID of the parent department; `root` is the root department.
        pub parent_department_id: String [sample "root"],
        /// Metadata of the new department: a JSON object whose content is not documented. `{}` if there is none.
        pub metadata: Value,
        /// Custom ID of the department, from your own system.
        pub open_department_id?: String,
        /// Human-readable description of the new department.
        pub description?: String,
        /// Code of the new department, by which it can be found instead of its ID.
        pub code?: String,
        /// Whether it is a virtual department, outside the real hierarchy. Presumably `false` if not set.
        pub is_virtual_node?: bool,
        /// Translations of the new department's name.
        pub i18n?: DepartmentI18n,
        /// Values of custom fields by their keys. The fields must have been defined for departments before.
        pub custom_data?: Value,
        /// Type of the ID in `parent_department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// IDs of the posts of the new department.
        pub post_id_list?: Vec<String>,
        /// ID of the tenant of the department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_department`](crate::ManagementClient::update_department).
    pub struct UpdateDepartment {
        /// Code of the organization that has the changed department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that is changed, of the type `department_id_type`. The system ID cannot be changed.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Metadata of the changed department: a JSON object whose content is not documented. Some official SDKs do not send
        /// it, so `{}` is presumably accepted.
        pub metadata: Value,
        /// IDs of the new leaders of the department; they replace the present ones.
        pub leader_user_ids?: Vec<String>,
        /// New description of the department; unchanged if not set.
        pub description?: String,
        /// The new code of the department; unchanged if not set.
        pub code?: String,
        /// The new translations of the department's name; unchanged if not set.
        pub i18n?: DepartmentI18n,
        /// Sets whether the department is enabled; unchanged if not set.
        pub status?: bool,
        /// The new name of the department; unchanged if not set.
        pub name?: String,
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the new parent department; `root` is the root department. The department is not moved if not set.
        pub parent_department_id?: String,
        /// The new values of custom fields by their keys. The fields must have been defined for departments before.
        pub custom_data?: Value,
        /// IDs of all posts of the department; they replace the present ones. Unchanged if not set.
        pub post_id_list?: Vec<String>,
        /// ID of the tenant that has the changed department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_department`](crate::ManagementClient::delete_department).
    pub struct DeleteDepartment {
        /// Code of the organization that contains the department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that is deleted, of the type `department_id_type`.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the tenant of the department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_department_by_id`](crate::ManagementClient::get_department_by_id).
    pub struct GetDepartmentById {
        /// System ID of the department that is returned.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the tenant that has the returned department; not set for the user pool itself.
        pub tenant_id?: String,
        /// Types of applications. The effect is not documented; the official declaration shares the field with
        /// [`get_department_available_app`](crate::ManagementClient::get_department_available_app).
        pub app_type_list?: Vec<String>,
        /// Whether the department is returned with its `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`create_department_tree`](crate::ManagementClient::create_department_tree).
    pub struct CreateDepartmentTree {
        /// Name of the department at the top of the created tree. The request has no member for its organization.
        pub name: String [sample "Sales"],
        /// The departments below, which official SDKs declare as texts: presumably their names. To create a tree with more
        /// levels, send objects with [`extra`](Self::extra) and the name `children`.
        pub children?: Vec<String>,
        /// A user who becomes a member. Despite the plural name, it is one object.
        pub members?: DepartmentTreeMember,
        /// ID of the tenant in which the tree is created; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_department_status`](crate::ManagementClient::update_department_status).
    pub struct UpdateDepartmentStatus {
        /// `true` enables the department, `false` disables it.
        pub status: bool,
        /// System ID of the department that is enabled or disabled.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A user who becomes a member of a department that [`CreateDepartmentTree`] creates.
    ///
    /// The user is created if there is none yet, and changed otherwise.
    pub struct DepartmentTreeMember {
        /// Name that the user signs in with, unique in the user pool.
        pub username?: String,
        /// Email address, unique in the user pool; upper and lower case are the same.
        pub email?: String,
        /// Phone number without the country code, unique in the user pool.
        pub phone?: String,
        /// Country code of the phone number, such as `+1`; `+86` if not set. SMS to numbers outside mainland China require an
        /// SMS provider that is configured in the console.
        pub phone_country_code?: String,
        /// Real name of the member. It need not be unique.
        pub name?: String,
        /// Gender of the member; `U` if it is not known.
        pub gender?: Gender,
        /// Country that the member lives in.
        pub country?: String,
        /// Province or state that the member lives in.
        pub province?: String,
        /// City that the member lives in.
        pub city?: String,
    }
}

response! {
    /// The numbers of users and departments that [`create_department_tree`](crate::ManagementClient::create_department_tree)
    /// created and changed.
    pub struct DepartmentTreeResult {
        /// Number of created users.
        pub add_user?: i64,
        /// Number of existing users that were changed.
        pub update_user?: i64,
        /// Number of created departments.
        pub add_department?: i64,
        /// Number of existing departments that were changed.
        pub update_department?: i64,
    }
}
