//! Members of departments: their methods and requests.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, MembershipOrderBy, User};
use crate::declare::{open_enum, request};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// Returns one page of the users of a department. By default, users who joined last come first.
    ///
    /// Only direct members are listed unless `include_children_departments` is set. [`iter`](Self::iter) with the same request
    /// returns all of them.
    ///
    /// # Examples
    ///
    /// All users of a department and of the departments below it, with the departments that each of them is in:
    ///
    /// ```no_run
    /// use authing::organizations::{DepartmentIdType, ListDepartmentMembers};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let sales = ListDepartmentMembers::new("acme", "sales")
    ///     .department_id_type(DepartmentIdType::Code)
    ///     .include_children_departments(true)
    ///     .with_department_ids(true)
    ///     .limit(50);
    /// for user in client.iter(sales) {
    ///     let user = user?;
    ///     println!("{}: {:?}", user.user_id, user.department_ids);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listDepartmentMembers")]
    #[doc(alias = "department users")]
    pub fn list_department_members(request: &ListDepartmentMembers) -> Page<User> [page, limit] =
        read GET "/api/v3/list-department-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns the IDs of all direct members of a department, all in one response.
    ///
    /// Members of sub-departments are not among them; [`list_department_members`](Self::list_department_members) can include
    /// those.
    #[doc(alias = "listDepartmentMemberIds")]
    pub fn list_department_member_ids(request: &ListDepartmentMemberIds) -> Vec<String> =
        read GET "/api/v3/list-department-member-ids",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns one page of the users of a department that match a search text.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "searchDepartmentMembers")]
    pub fn search_department_members(request: &SearchDepartmentMembers) -> Page<User> [page, limit] =
        read GET "/api/v3/search-department-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Adds users to a department.
    ///
    /// They remain members of their other departments. To replace all departments of a user, use `set_user_departments` of the
    /// module `users`.
    #[doc(alias = "addDepartmentMembers")]
    pub fn add_department_members(request: &AddDepartmentMembers) -> () = write POST "/api/v3/add-department-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Removes users from a department. Their accounts and other memberships are kept.
    #[doc(alias = "removeDepartmentMembers")]
    pub fn remove_department_members(request: &RemoveDepartmentMembers) -> () = write POST "/api/v3/remove-department-members",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns whether a user is a member of a department, or optionally of a department below it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::organizations::IsUserInDepartment;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Anywhere in the organization: below `root` is everything.
    /// let request = IsUserInDepartment::new("5f702fcc913544c358cb2123", "acme", "root");
    /// if client.is_user_in_department(&request.include_children_departments(true))? {
    ///     println!("an employee of Acme");
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "isUserInDepartment")]
    pub fn is_user_in_department(request: &IsUserInDepartment) -> bool = read GET "/api/v3/is-user-in-department",
        flag = "inDepartment",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";
}

request! {
    /// A request for [`list_department_members`](crate::ManagementClient::list_department_members), one page or all of them.
    pub struct ListDepartmentMembers {
        /// Code of the organization that has the listed department.
        pub organization_code: String [sample "acme"],
        /// ID of the department whose members are listed; `root` is the root department.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Sort key of the users. The service's default is `JoinDepartmentAt`.
        pub sort_by?: DepartmentMemberSortBy,
        /// Direction of the order by `sort_by`. The service's default is `Desc`.
        pub order_by?: MembershipOrderBy,
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether members of all departments below are listed as well. The service's default is `false`.
        pub include_children_departments?: bool,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Users on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `custom_data` of the members. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `identities` of the members at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the listed members have the IDs of all their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// ID of the tenant that the listed department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids).
    pub struct ListDepartmentMemberIds {
        /// Code of the organization that the department is in.
        pub organization_code: String [sample "acme"],
        /// ID of the department whose direct members are returned; `root` is the root department.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the tenant that the department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`search_department_members`](crate::ManagementClient::search_department_members), one page or all of
    /// them.
    pub struct SearchDepartmentMembers {
        /// Code of the organization whose members are searched.
        pub organization_code: String [sample "acme"],
        /// ID of the department whose members are searched; `root` is the root department.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Search text, such as a part of a member's name.
        pub keywords: String [sample "Li"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Users on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether members of all departments below are searched as well. The service's default is `false`.
        pub include_children_departments?: bool,
        /// Whether the response includes the `custom_data` of the members. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `identities` of the members at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the found members have the IDs of all their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// ID of the tenant that the searched department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`add_department_members`](crate::ManagementClient::add_department_members).
    pub struct AddDepartmentMembers {
        /// IDs of the users who become members: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [sample "5f702fcc913544c358cb2123"],
        /// Code of the organization that has the department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that the members are added to.
        pub department_id: String [sample "5f702fcc913544c358cb2124"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the tenant that users and department belong to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`remove_department_members`](crate::ManagementClient::remove_department_members).
    pub struct RemoveDepartmentMembers {
        /// IDs of the users who leave the department: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [sample "5f702fcc913544c358cb2123"],
        /// Code of the organization that contains the department.
        pub organization_code: String [sample "acme"],
        /// ID of the department that the members are removed from.
        pub department_id: String [sample "5f702fcc913544c358cb2124"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// ID of the tenant of the department; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`is_user_in_department`](crate::ManagementClient::is_user_in_department).
    pub struct IsUserInDepartment {
        /// ID of the user: 24 hexadecimal digits. The request has no member for another kind of ID.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the organization in which membership is checked.
        pub organization_code: String [sample "acme"],
        /// ID of the department in which membership is checked; `root` is the root department.
        pub department_id: String [sample "5f702fcc913544c358cb2124"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether members of the departments below are included. The service's default is `false`.
        pub include_children_departments?: bool,
        /// ID of the tenant that the checked department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

open_enum! {
    without_examples;
    /// Sort keys for the members of a department.
    pub enum DepartmentMemberSortBy {
        /// The service's default order. It is not documented.
        Default = "Default",
        /// Time at which the user joined the department.
        JoinDepartmentAt = "JoinDepartmentAt",
        /// The user's ID.
        UserId = "userId",
        /// Creation time of the account. The value in the API is `createAt`, without `d`.
        CreatedAt = "createAt",
        /// Time of the last change of the account.
        UpdatedAt = "updatedAt",
    }
}
