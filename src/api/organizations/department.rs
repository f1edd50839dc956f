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
    /// look at what your service returns before you rely on it.
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

    /// Changes the set properties of a department, and returns it.
    ///
    /// With `parent_department_id`, the department moves there, with everything below it.
    #[doc(alias = "updateDepartment")]
    pub fn update_department(request: &UpdateDepartment) -> Department = write POST "/api/v3/update-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Deletes a department. The accounts of its members stay.
    ///
    /// What happens to departments below it is not documented: delete those first. If an attempt was lost, the retry fails
    /// with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) although the department is gone.
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
        /// ID of the department that is returned; `root` is the topmost one. Either this or `department_code` must be set.
        pub department_id?: String,
        /// Code of the department that is returned. Either this or `department_id` must be set.
        pub department_code?: String,
        /// Which kind of ID `department_id` is. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether the department has its `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether custom fields are returned as members of the department itself, beside the others, rather than below
        /// `custom_data`. [`Department`] has no fields for them, so that they are lost. The service's default is `false`.
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
        /// Code of the organization that gets the department.
        pub organization_code: String [sample "acme"],
        /// Name of the new department shown in the console.
        pub name: String [sample "Sales"],
        /// ID of the department above; `root` is the topmost one.
        pub parent_department_id: String [sample "root"],
        /// Metadata of the new department: a JSON object whose content is not documented. `{}` if there is none.
        pub metadata: Value,
        /// ID that your own system gives the department.
        pub open_department_id?: String,
        /// What the new department does, as text for people.
        pub description?: String,
        /// Code of the new department, by which it can be found instead of its ID.
        pub code?: String,
        /// Whether it is a virtual department, outside the real hierarchy; an ordinary one if not set.
        pub is_virtual_node?: bool,
        /// Translations of the new department's name.
        pub i18n?: DepartmentI18n,
        /// Values of custom fields by their keys. The fields must have been defined for departments before.
        pub custom_data?: Value,
        /// Which kind of ID `parent_department_id` is. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// IDs of the posts that the department has from the beginning.
        pub post_id_list?: Vec<String>,
        /// ID of the tenant that gets the department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_department`](crate::ManagementClient::update_department).
    pub struct UpdateDepartment {
        /// Code of the organization that has the changed department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that is changed, by default its system ID. The system ID itself cannot be changed.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Metadata of the changed department: a JSON object whose content is not documented. Some of the vendor's SDKs do not
        /// send it, so `{}` should do.
        pub metadata: Value,
        /// IDs of the users who lead the department from now on; they replace the present ones.
        pub leader_user_ids?: Vec<String>,
        /// The new text about what the department does; unchanged if not set.
        pub description?: String,
        /// The new code of the department; unchanged if not set.
        pub code?: String,
        /// The new translations of the department's name; unchanged if not set.
        pub i18n?: DepartmentI18n,
        /// Whether the department is enabled from now on; unchanged if not set.
        pub status?: bool,
        /// The new name of the department; unchanged if not set.
        pub name?: String,
        /// Which kind of ID the changed department is given by. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the department that this one moves below; `root` is the topmost one. It stays where it is if not set.
        pub parent_department_id?: String,
        /// The new values of custom fields by their keys. The fields must have been defined for departments before.
        pub custom_data?: Value,
        /// IDs of the posts that the department has from now on; unchanged if not set.
        pub post_id_list?: Vec<String>,
        /// ID of the tenant that has the changed department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_department`](crate::ManagementClient::delete_department).
    pub struct DeleteDepartment {
        /// Code of the organization that loses the department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that is deleted, by default its system ID.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Which kind of ID the deleted department is given by. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the tenant that loses the department; not set for the user pool itself.
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
        /// Types of applications. What it changes is not documented; the field is shared with
        /// [`get_department_available_app`](crate::ManagementClient::get_department_available_app).
        pub app_type_list?: Vec<String>,
        /// Whether the department is returned with its `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`create_department_tree`](crate::ManagementClient::create_department_tree).
    pub struct CreateDepartmentTree {
        /// Name of the department at the top of what is created. The request has no member for its organization.
        pub name: String [sample "Sales"],
        /// The departments below, declared as texts by the vendor's SDKs: presumably their names. To send objects, for a tree
        /// of more levels, use [`extra`](Self::extra) with the name `children`.
        pub children?: Vec<String>,
        /// A user who becomes a member: one object, although the name is plural.
        pub members?: DepartmentTreeMember,
        /// ID of the tenant that gets the tree; not set for the user pool itself.
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
        /// Country code of the phone number, such as `+1`; `+86` if not set. Messages to numbers outside mainland China need
        /// an SMS service of your own, set up in the console.
        pub phone_country_code?: String,
        /// Real name of the member; other users may have the same.
        pub name?: String,
        /// Sex of the member, as far as it is known.
        pub gender?: Gender,
        /// Country that the member lives in.
        pub country?: String,
        /// Province or state that the member lives in.
        pub province?: String,
        /// Town that the member lives in.
        pub city?: String,
    }
}

response! {
    /// What [`create_department_tree`](crate::ManagementClient::create_department_tree) did, in numbers.
    pub struct DepartmentTreeResult {
        /// How many users were created.
        pub add_user?: i64,
        /// How many users existed and were changed.
        pub update_user?: i64,
        /// How many departments were created.
        pub add_department?: i64,
        /// How many departments existed and were changed.
        pub update_department?: i64,
    }
}
