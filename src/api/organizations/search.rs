//! Searches for departments, and the counterparts of departments in synchronized systems.

use serde_json::Value;

use super::types::Department;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, SortingOrder, UserSyncRelation};
use crate::declare::{open_enum, request};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// Returns the departments of an organization that match a search text.
    ///
    /// The response is one list; its maximum length is not documented.
    /// [`search_departments_list`](Self::search_departments_list) has pages, filters and sorting.
    #[deprecated(note = "use `search_departments_list`")]
    #[doc(alias = "searchDepartments")]
    pub fn search_departments(request: &SearchDepartments) -> Vec<Department> = read POST "/api/v3/search-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization does not exist.";

    /// Returns one page of the departments of an organization that match the given filters.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The service does not return the number of matches:
    /// `total_count` of the page is not reliable.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::organizations::{
    ///     DepartmentFilter, DepartmentFilterOperator, SearchDepartmentsList,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let named = DepartmentFilter::new("name", DepartmentFilterOperator::Contains);
    /// // Since the beginning of 2026, in milliseconds since 1970.
    /// let changed = DepartmentFilter::new("updatedAt", DepartmentFilterOperator::Greater);
    /// let filters = [named.value("Sales"), changed.value(1_767_225_600_000_i64)];
    /// let request = SearchDepartmentsList::new("acme").advanced_filter(filters);
    /// for department in client.iter(request) {
    ///     println!("{:?}", department?.name);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "searchDepartmentsList")]
    pub fn search_departments_list(request: &SearchDepartmentsList) -> Page<Department> [page, limit] =
        read POST "/api/v3/search-departments-list",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization does not exist.";

    /// Returns the departments directly below a department, all in one response.
    #[doc(alias = "listChildrenDepartments")]
    pub fn list_children_departments(request: &ListChildrenDepartments) -> Page<Department> =
        read GET "/api/v3/list-children-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns the departments of an organization, or of the tree below one department, all in one response.
    ///
    /// The list is flat; `parent_department_id` of its elements shows the tree.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::collections::HashMap;
    ///
    /// use authing::organizations::GetAllDepartments;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let mut below: HashMap<String, Vec<String>> = HashMap::new();
    /// for department in client.get_all_departments(&GetAllDepartments::new("acme"))?.list {
    ///     let children = below.entry(department.parent_department_id).or_default();
    ///     children.push(department.department_id);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getAllDepartments")]
    #[doc(alias("department tree", "organization chart"))]
    pub fn get_all_departments(request: &GetAllDepartments) -> Page<Department> = read GET "/api/v3/get-all-departments",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns the department directly above a department.
    #[doc(alias = "getParentDepartment")]
    pub fn get_parent_department(request: &GetParentDepartment) -> Department = read GET "/api/v3/get-parent-department",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Returns the counterparts of a department in the systems that it is synchronized with, such as WeCom or an LDAP directory.
    ///
    /// The elements have the type of counterparts of users, although they describe a department.
    #[doc(alias = "getDepartmentSyncRelations")]
    pub fn get_department_sync_relations(request: &GetDepartmentSyncRelations) -> Vec<UserSyncRelation> =
        read GET "/api/v3/get-department-sync-relations",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";

    /// Deletes the relation between a department and its counterpart in a synchronized system.
    ///
    /// The departments on both sides are kept. [`get_department_sync_relations`](Self::get_department_sync_relations) returns
    /// the remaining relations.
    #[doc(alias = "deleteDepartmentSyncRelations")]
    pub fn delete_department_sync_relations(request: &DeleteDepartmentSyncRelations) -> () =
        write POST "/api/v3/delete-department-sync-relations",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the organization or the department does not exist.";
}

request! {
    /// A request for [`search_departments`](crate::ManagementClient::search_departments).
    pub struct SearchDepartments {
        /// Search text, such as a part of a department's name.
        pub keywords: String [sample "Sales"],
        /// Code of the organization whose departments are searched for the text.
        pub organization_code: String [sample "acme"],
        /// Whether the response includes the `custom_data` of the departments. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant whose departments are searched; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`search_departments_list`](crate::ManagementClient::search_departments_list), one page or all of them.
    pub struct SearchDepartmentsList {
        /// Code of the organization whose departments are filtered.
        pub organization_code: String [sample "acme"],
        /// Whether the response includes the `custom_data` of the departments. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `posts` of the departments. The service's default is `false`.
        pub with_post?: bool,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Departments on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Conditions that departments must meet to be found; all departments if not set.
        pub advanced_filter?: Vec<DepartmentFilter>,
        /// Sort key of the departments. The service's default is `updatedAt`.
        pub sort_by?: SearchDepartmentsSortBy,
        /// Direction of the order by `sort_by`. The service's default is `DESC`.
        pub order_by?: SearchDepartmentsOrderBy,
        /// Sorting by several fields, the first one being the most significant.
        pub sort?: Vec<DepartmentSorting>,
        /// ID of the tenant whose departments are filtered; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_children_departments`](crate::ManagementClient::list_children_departments).
    pub struct ListChildrenDepartments {
        /// Code of the organization that has the department above.
        pub organization_code: String [sample "acme"],
        /// ID of the department whose sub-departments are returned; `root` is the root department.
        pub department_id: String [sample "root"],
        /// `true` for enabled departments only, `false` for disabled ones only; all if not set.
        pub status?: bool,
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether virtual departments are omitted. The service's default is `false`.
        pub exclude_virtual_node?: bool,
        /// Whether only virtual departments are returned. The service's default is `false`.
        pub only_virtual_node?: bool,
        /// Whether the response includes the `custom_data` of the sub-departments. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant that the department above belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_all_departments`](crate::ManagementClient::get_all_departments).
    pub struct GetAllDepartments {
        /// Code of the organization whose departments are returned.
        pub organization_code: String [sample "acme"],
        /// ID of the department that the returned tree begins with. The service's default is `root`: the whole organization.
        pub department_id?: String,
        /// Type of the ID in `department_id`. Only two kinds are possible here. The service's default is `department_id`.
        pub department_id_type?: RootDepartmentIdType,
        /// Whether the response includes the `custom_data` of the departments. The service's default is `false`.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_parent_department`](crate::ManagementClient::get_parent_department).
    pub struct GetParentDepartment {
        /// Code of the organization that both departments are in.
        pub organization_code: String [sample "acme"],
        /// ID of the lower department, whose parent is returned.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether the response includes the `custom_data` of the department above. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant that both departments belong to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations).
    pub struct GetDepartmentSyncRelations {
        /// Code of the organization that has the synchronized department.
        pub organization_code: String [sample "acme"],
        /// ID of the synchronized department; `root` is the root department. The service requires it, although it is declared
        /// optional: the request has no member for a code.
        pub department_id?: String,
        /// Type of the ID in `department_id`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
        /// Whether custom data is returned, too. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant that the synchronized department belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations).
    pub struct DeleteDepartmentSyncRelations {
        /// The synchronized system: `wechatwork` (WeCom), `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`
        /// (Beisen), `xiaoshouyi` (Neocrm), `maycur`, `scim` or `moka`.
        pub provider: String [sample "wechatwork"],
        /// ID of the department whose relation is deleted; `root` is the root department.
        pub department_id: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the organization that the synchronized department is in.
        pub organization_code: String [sample "acme"],
        /// Type of the ID in `department_id`, which can be `sync_relation`. The service's default is `department_id`.
        pub department_id_type?: DepartmentIdType,
    }
}

request! {
    /// A condition that departments must meet to be found.
    pub struct DepartmentFilter {
        /// The field that is compared: `updatedAt`, `createdAt` or `name`.
        pub field: String [sample "name"],
        /// Comparison of the field with `value`.
        pub operator: DepartmentFilterOperator,
        /// Operand of the comparison: a text for `name`, milliseconds since 1970 for times. `Between` requires a list of two
        /// values, `In` a list of any length.
        pub value?: Value,
    }
}

request! {
    /// A field that found departments are sorted by, and in which order.
    pub struct DepartmentSorting {
        /// The field whose values are compared.
        pub field: DepartmentSortField,
        /// Whether the smallest or the largest value comes first.
        pub order: SortingOrder,
    }
}

open_enum! {
    without_examples;
    /// Comparisons of a field of a department with the value of a [`DepartmentFilter`].
    pub enum DepartmentFilterOperator {
        /// Between the first and the second value, inclusive: for numbers and times.
        Between = "BETWEEN",
        /// Equal to the value: for numbers and texts.
        Equal = "EQUAL",
        /// Equal to an element of the list.
        In = "IN",
        /// Less than the value or equal to it: for numbers and times.
        Lesser = "LESSER",
        /// Greater than the value or equal to it: for numbers and times.
        Greater = "GREATER",
        /// The text contains the value.
        Contains = "CONTAINS",
    }
}

open_enum! {
    without_examples;
    /// Fields that a [`DepartmentSorting`] can sort by.
    pub enum DepartmentSortField {
        /// By the time of the last change.
        UpdatedAt = "updatedAt",
        /// By the time of creation.
        CreatedAt = "createdAt",
        /// By the name, as text.
        Name = "name",
    }
}

open_enum! {
    without_examples;
    /// Kinds of IDs by which [`GetAllDepartments`] finds the department at the top.
    pub enum RootDepartmentIdType {
        /// The system ID: 24 hexadecimal digits, or `root`.
        DepartmentId = "department_id",
        /// The Custom ID of the department, from your own system.
        OpenDepartmentId = "open_department_id",
    }
}

open_enum! {
    without_examples;
    /// The direction of the order in which departments are found.
    pub enum SearchDepartmentsOrderBy {
        /// Ascending: the oldest first.
        Asc = "ASC",
        /// Descending: the newest first.
        Desc = "DESC",
    }
}

open_enum! {
    without_examples;
    /// Times that found departments are sorted by.
    pub enum SearchDepartmentsSortBy {
        /// When a department was last changed.
        UpdatedAt = "updatedAt",
        /// When a department was created.
        CreatedAt = "createdAt",
    }
}
