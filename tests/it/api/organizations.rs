//! The methods of the module `organizations`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::organizations::{
    AddDepartmentMembers, CreateDepartment, CreateDepartmentTree, CreateOrganization, DeleteDepartment, DeleteDepartmentSyncRelations,
    DeleteOrganization, GetAllDepartments, GetDepartment, GetDepartmentAvailableApp, GetDepartmentById, GetDepartmentSyncRelations,
    GetOrganization, GetOrganizationBatch, GetParentDepartment, IsUserInDepartment, ListChildrenDepartments, ListDepartmentMemberIds,
    ListDepartmentMembers, ListOrganizations, RemoveDepartmentMembers, SearchDepartmentMembers, SearchDepartments, SearchDepartmentsList,
    SearchOrganizations, UpdateDepartment, UpdateDepartmentStatus, UpdateOrganization, UpdateOrganizationStatus,
};

dispatch! {
    "organizations":
    get_organization(GetOrganization);
    get_organization_batch(GetOrganizationBatch);
    list_organizations(ListOrganizations);
    create_organization(CreateOrganization);
    update_organization(UpdateOrganization);
    delete_organization(DeleteOrganization);
    search_organizations(SearchOrganizations);
    update_organization_status(UpdateOrganizationStatus);
    get_department(GetDepartment);
    get_department_available_app(GetDepartmentAvailableApp);
    create_department(CreateDepartment);
    update_department(UpdateDepartment);
    delete_department(DeleteDepartment);
    search_departments(SearchDepartments);
    search_departments_list(SearchDepartmentsList);
    list_children_departments(ListChildrenDepartments);
    get_all_departments(GetAllDepartments);
    list_department_members(ListDepartmentMembers);
    list_department_member_ids(ListDepartmentMemberIds);
    search_department_members(SearchDepartmentMembers);
    add_department_members(AddDepartmentMembers);
    remove_department_members(RemoveDepartmentMembers);
    get_parent_department(GetParentDepartment);
    is_user_in_department(IsUserInDepartment);
    get_department_by_id(GetDepartmentById);
    create_department_tree(CreateDepartmentTree);
    get_department_sync_relations(GetDepartmentSyncRelations);
    delete_department_sync_relations(DeleteDepartmentSyncRelations);
    update_department_status(UpdateDepartmentStatus);
}
