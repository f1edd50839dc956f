//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        AddGroupMembers = "AddGroupMembersReqDto";
        CreateGroup = "CreateGroupReqDto";
        CreateGroupsBatch = "CreateGroupBatchReqDto";
        CreateOrUpdateGroup = "CreateOrUpdateGroupReqDto";
        GetAllGroups = "GetAllGroupsDto";
        GetGroup = "GetGroupDto";
        GetGroupAuthorizedResources = "GetGroupAuthorizedResourcesDto";
        ListGroupMembers = "ListGroupMembersDto";
        ListGroups = "ListGroupsDto";
        RemoveGroupMembers = "RemoveGroupMembersReqDto";
        UpdateGroup = "UpdateGroupReqDto";
    }
    self::responses {
        CreatedOrUpdatedGroup = "CreateOrUpdateGroupDataDto";
    }
    super::shared {
        AuthorizedResource = "AuthorizedResourceDto";
        ExtIdpProvider;
        Gender;
        Group = "ResGroupDto", "GroupDto";
        Identity = "IdentityDto";
        PolicyCondition;
        PolicyConditionOperator;
        PolicyConditionParam;
        PolicyEffect;
        ResourceType;
        User = "UserDto";
        UserSourceType;
        UserStatus;
        WorkStatus;
    }
}

endpoints! {
    feature = "groups";

    /// TODO @summary 获取分组详情 / @description 通过分组 code，获取分组详情。
    #[doc(alias = "getGroup")]
    pub fn get_group(request: &GetGroup) -> Group = read GET "/api/v3/get-group";

    /// TODO @summary 获取分组列表 / @description 获取分组列表，支持分页。
    #[doc(alias = "listGroups")]
    pub fn list_groups(request: &ListGroups) -> Page<Group> [page, limit] = read GET "/api/v3/list-groups";

    /// TODO @summary 获取所有分组 / @description 获取所有分组
    #[doc(alias = "getAllGroups")]
    pub fn get_all_groups(request: &GetAllGroups) -> Vec<Group> = read GET "/api/v3/get-all-groups";

    /// TODO @summary 创建分组 / @description 创建分组，一个分组必须包含分组名称与唯一标志符 code，且必须为一个合法的英文标志符，如 developers。
    #[doc(alias = "createGroup")]
    pub fn create_group(request: &CreateGroup) -> Group = once POST "/api/v3/create-group", check = "TODO";

    /// TODO @summary 创建或修改分组 / @description 不存在时则创建，存在时则进行更新。
    #[doc(alias = "createOrUpdateGroup")]
    pub fn create_or_update_group(request: &CreateOrUpdateGroup) -> CreatedOrUpdatedGroup = write POST "/api/v3/create-or-update-group";

    /// TODO @summary 批量创建分组 / @description 批量创建分组，一个分组必须包含分组名称与唯一标志符 code，且必须为一个合法的英文标志符，如 developers。
    #[doc(alias = "createGroupsBatch")]
    pub fn create_groups_batch(request: &CreateGroupsBatch) -> Vec<Group> = once POST "/api/v3/create-groups-batch", check = "TODO";

    /// TODO @summary 修改分组 / @description 通过分组 code，修改分组，可以修改此分组的 code。
    #[doc(alias = "updateGroup")]
    pub fn update_group(request: &UpdateGroup) -> Group = write POST "/api/v3/update-group";

    /// TODO @summary 批量删除分组 / @description 通过分组 code，批量删除分组。
    #[doc(alias = "deleteGroupsBatch")]
    pub fn delete_groups_batch(code_list: [str]) -> () = write POST "/api/v3/delete-groups-batch";

    /// TODO @summary 添加分组成员 / @description 添加分组成员，成员以用户 ID 数组形式传递。
    #[doc(alias = "addGroupMembers")]
    pub fn add_group_members(request: &AddGroupMembers) -> () = write POST "/api/v3/add-group-members";

    /// TODO @summary 批量移除分组成员 / @description 批量移除分组成员，成员以用户 ID 数组形式传递。
    #[doc(alias = "removeGroupMembers")]
    pub fn remove_group_members(request: &RemoveGroupMembers) -> () = write POST "/api/v3/remove-group-members";

    /// TODO @summary 获取分组成员列表 / @description 通过分组 code，获取分组成员列表，支持分页，可以获取自定义数据、identities、部门 ID 列表。
    #[doc(alias = "listGroupMembers")]
    pub fn list_group_members(request: &ListGroupMembers) -> Page<User> [page, limit] = read GET "/api/v3/list-group-members";

    /// TODO @summary 获取分组被授权的资源列表 / @description 通过分组 code，获取分组被授权的资源列表，可以通过资源类型、权限分组 code 筛选。
    #[doc(alias = "getGroupAuthorizedResources")]
    pub fn get_group_authorized_resources(request: &GetGroupAuthorizedResources) -> Vec<AuthorizedResource> = read GET "/api/v3/get-group-authorized-resources";
}
