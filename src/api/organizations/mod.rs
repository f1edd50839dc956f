//! TODO

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
        Post = "CreatePostDto", "PostDto", "PostInfoDto";
        SortingOrder;
        Translation = "LangUnit";
        User = "UserDto";
        UserSourceType;
        UserStatus;
        UserSyncRelation = "UserSyncRelationDto";
        WorkStatus;
    }
}
