//! Organizations, their departments, and the members of departments.
//!
//! An organization is a tree of departments. Its code is unique in the user pool, and nearly every request here contains it. The
//! root department is created with the organization, and has the ID `root` in requests.
//!
//! A department has a system ID (24 hexadecimal digits), which never changes, and can have a code and a custom ID,
//! `open_department_id`. Requests identify it by the system ID, unless `department_id_type` selects another type of ID. A
//! virtual department groups departments or users outside the real hierarchy.
//!
//! Users can be members of several departments and organizations. Members of a sub-department are not members of its parent
//! departments: most methods have a flag to include them. In a user pool with tenants, `tenant_id` selects the organizations of
//! one tenant.
//!
//! # Examples
//!
//! All users of a department and of all departments below it:
//!
//! ```no_run
//! use authing::organizations::{ListDepartmentMembers, SearchOrganizations};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! for organization in client.iter(SearchOrganizations::new("Acme")) {
//!     let code = organization?.organization_code;
//!     // `root` is the root department. Without the flag, only its direct members
//!     // are listed.
//!     let members = ListDepartmentMembers::new(&code, "root");
//!     for user in client.iter(members.include_children_departments(true)) {
//!         println!("{code}: {}", user?.user_id);
//!     }
//! }
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod department;
pub(super) mod members;
pub(super) mod organization;
pub(super) mod search;
mod types;

use crate::declare::reexport;

reexport! {
    self::department {
        CreateDepartment = "CreateDepartmentReqDto";
        CreateDepartmentTree = "CreateDepartmentTreeReqDto";
        DeleteDepartment = "DeleteDepartmentReqDto";
        DepartmentTreeMember = "UserInfoDto";
        DepartmentTreeResult = "Result";
        GetDepartment = "GetDepartmentDto";
        GetDepartmentAvailableApp = "GetDepartmentByIdReqDto";
        GetDepartmentById = "GetDepartmentByIdDto";
        UpdateDepartment = "UpdateDepartmentReqDto";
        UpdateDepartmentStatus = "UpdateDepartmentStatusReqDto";
    }
    self::members {
        AddDepartmentMembers = "AddDepartmentMembersReqDto";
        DepartmentMemberSortBy;
        IsUserInDepartment = "IsUserInDepartmentDto";
        ListDepartmentMemberIds = "ListDepartmentMemberIdsDto";
        ListDepartmentMembers = "ListDepartmentMembersDto";
        RemoveDepartmentMembers = "RemoveDepartmentMembersReqDto";
        SearchDepartmentMembers = "SearchDepartmentMembersDto";
    }
    self::organization {
        CreateOrganization = "CreateOrganizationReqDto";
        DeleteOrganization = "DeleteOrganizationReqDto";
        GetOrganization = "GetOrganizationDto";
        GetOrganizationBatch = "GetOrganizationBatchDto";
        ListOrganizations = "ListOrganizationsDto";
        Organization = "OrganizationDto";
        OrganizationNameI18n = "OrganizationNameI18nDto";
        SearchOrganizations = "SearchOrganizationsDto";
        UpdateOrganization = "UpdateOrganizationReqDto";
        UpdateOrganizationStatus = "UpdateOrganizationStatusReqDto";
    }
    self::search {
        DeleteDepartmentSyncRelations = "DeleteDepartmentSyncRelationReqDto";
        DepartmentFilter = "SearchDepartmentsFilterItemDto";
        DepartmentFilterOperator;
        DepartmentSortField;
        DepartmentSorting = "DepartmentSortingDto";
        GetAllDepartments = "GetAllDepartmentsDto";
        GetDepartmentSyncRelations = "GetDepartmentSyncRelationsDto";
        GetParentDepartment = "GetParentDepartmentDto";
        ListChildrenDepartments = "ListChildrenDepartmentsDto";
        RootDepartmentIdType;
        SearchDepartments = "SearchDepartmentsReqDto";
        SearchDepartmentsList = "SearchDepartmentsListReqDto";
        SearchDepartmentsOrderBy;
        SearchDepartmentsSortBy;
    }
    self::types {
        Department = "DepartmentDto";
    }
    super::shared {
        DepartmentI18n = "DepartmentI18nDto";
        DepartmentIdType;
        ExtIdpProvider;
        Gender;
        Identity = "IdentityDto";
        LocalizedText = "LangObject";
        MembershipOrderBy;
        SortingOrder;
        Translation = "LangUnit";
        User = "UserDto";
        UserSourceType;
        UserStatus;
        UserSyncRelation = "UserSyncRelationDto";
        WorkStatus;
    }
}
