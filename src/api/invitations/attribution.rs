//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::DepartmentI18n;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// TODO @summary 获取邀请策略用户归属详情 / @description 获取邀请策略用户归属详情
    #[doc(alias = "getPolicyUserAttributionDetail")]
    #[doc(alias = "getInvitationPolicyUserAttribution")]
    pub fn get_invitation_policy_user_attribution(request: &GetInvitationPolicyUserAttribution) -> UserAttribution = read GET "/api/v3/get-invitation-policy-user-attribution";

    /// TODO @summary 获取邀请策略用户归属列表 / @description 获取邀请策略用户归属列表
    #[doc(alias = "listPolicyUserAttributionDetail")]
    #[doc(alias = "listInvitationPolicyUserAttributions")]
    pub fn list_invitation_policy_user_attributions(request: &ListInvitationPolicyUserAttributions) -> Page<UserAttribution> [page, limit] = read GET "/api/v3/list-invitation-policy-user-attributions";

    /// TODO @summary 添加邀请策略用户归属 / @description 添加获取邀请策略用户归属
    #[doc(alias = "addPolicyUserAttribution")]
    #[doc(alias = "addInvitationPolicyUserAttribution")]
    pub fn add_invitation_policy_user_attribution(request: &AddInvitationPolicyUserAttribution) -> UserAttribution = once POST "/api/v3/add-invitation-policy-user-attribution", check = "TODO";

    /// TODO @summary 批量添加邀请策略用户归属 / @description 批量添加获取邀请策略用户归属
    #[doc(alias = "addPolicyUserAttributionsBatch")]
    #[doc(alias = "addInvitationPolicyUserAttributionsBatch")]
    pub fn add_invitation_policy_user_attributions_batch(request: &AddInvitationPolicyUserAttributionsBatch) -> () = once POST "/api/v3/add-invitation-policy-user-attributions-batch", check = "TODO";

    /// TODO @summary 设置用户归属的主部门 / @description 设置用户归属的主部门
    #[doc(alias = "setUserAttributionMainDepartment")]
    #[doc(alias = "setInvitationPolicyUserAttributionMainDepartment")]
    pub fn set_invitation_policy_user_attribution_main_department(request: &SetInvitationPolicyUserAttributionMainDepartment) -> () = write POST "/api/v3/set-invitation-policy-user-attribution-main-department";

    /// TODO @summary 移除用户归属的主部门设置 / @description 移除用户归属的主部门设置
    #[doc(alias = "removeUserAttributionMainDepartment")]
    #[doc(alias = "removeInvitationPolicyUserAttributionMainDepartment")]
    pub fn remove_invitation_policy_user_attribution_main_department(policy_id: str) -> () = write POST "/api/v3/remove-invitation-policy-user-attribution-main-department";

    /// TODO @summary 获取设置的用户归属主部门 / @description 获取设置的用户归属主部门
    #[doc(alias = "getUserAttributionMainDepartment")]
    #[doc(alias = "getInvitationPolicyUserAttributionMainDepartment")]
    pub fn get_invitation_policy_user_attribution_main_department(request: &GetInvitationPolicyUserAttributionMainDepartment) -> Vec<UserAttributionMainDepartment> = read GET "/api/v3/get-invitation-policy-user-attribution-main-department";

    /// TODO @summary 删除邀请策略用户归属 / @description 删除获取邀请策略用户归属
    #[doc(alias = "removePolicyUserAttribution")]
    #[doc(alias = "removeInvitationPolicyUserAttribution")]
    pub fn remove_invitation_policy_user_attribution(request: &RemoveInvitationPolicyUserAttribution) -> () = write POST "/api/v3/remove-invitation-policy-user-attribution";

    /// TODO @summary 批量删除邀请策略用户归属 / @description 批量删除获取邀请策略用户归属
    #[doc(alias = "removePolicyUserAttributionsBatch")]
    #[doc(alias = "removeInvitationPolicyUserAttributionsBatch")]
    pub fn remove_invitation_policy_user_attributions_batch(request: &RemoveInvitationPolicyUserAttributionsBatch) -> () = write POST "/api/v3/remove-invitation-policy-user-attributions-batch";
}

request! {
    /// TODO A request for [`get_invitation_policy_user_attribution`](crate::ManagementClient::get_invitation_policy_user_attribution).
    pub struct GetInvitationPolicyUserAttribution {
        /// TODO "归属关联记录 ID"
        pub id: String,
        /// TODO "是否返回关联对象详情"
        pub with_target_detail?: bool,
        /// TODO "当关联对象是部门时，是否返回部门其他详细信息，包括 namePath, codePath, idPath"
        pub with_department_ext_info?: bool,
    }
}

request! {
    /// TODO A request for [`list_invitation_policy_user_attributions`](crate::ManagementClient::list_invitation_policy_user_attributions).
    pub struct ListInvitationPolicyUserAttributions {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32,
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "是否返回关联对象详情"
        pub with_target_detail?: bool,
        /// TODO "当关联对象是部门时，是否返回部门其他详细信息，包括 namePath, codePath, idPath"
        pub with_department_ext_info?: bool,
        /// TODO "关联对象类型"
        pub target_type: UserAttributionTargetType,
    }
}

request! {
    /// TODO A request for [`add_invitation_policy_user_attribution`](crate::ManagementClient::add_invitation_policy_user_attribution).
    pub struct AddInvitationPolicyUserAttribution {
        /// TODO "关联对象类型"
        pub target_type: UserAttributionTargetType,
        /// TODO "关联对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` - 如果是岗位，为岗位的 code，如 `leader` "
        pub target_identifier: String,
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "角色所在权限空间 code，若 targetType 是 role，此参数必传"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`add_invitation_policy_user_attributions_batch`](crate::ManagementClient::add_invitation_policy_user_attributions_batch).
    pub struct AddInvitationPolicyUserAttributionsBatch {
        /// TODO "关联对象列表"
        pub targets: Vec<UserAttributionTargets>,
        /// TODO "策略 ID"
        pub policy_id: String,
    }
}

request! {
    /// TODO A request for [`set_invitation_policy_user_attribution_main_department`](crate::ManagementClient::set_invitation_policy_user_attribution_main_department).
    pub struct SetInvitationPolicyUserAttributionMainDepartment {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "部门 ID"
        pub department_id: String,
    }
}

request! {
    /// TODO A request for [`get_invitation_policy_user_attribution_main_department`](crate::ManagementClient::get_invitation_policy_user_attribution_main_department).
    pub struct GetInvitationPolicyUserAttributionMainDepartment {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "是否返回主部门详情"
        pub with_department_detail?: bool,
    }
}

request! {
    /// TODO A request for [`remove_invitation_policy_user_attribution`](crate::ManagementClient::remove_invitation_policy_user_attribution).
    pub struct RemoveInvitationPolicyUserAttribution {
        /// TODO "关联对象类型"
        pub target_type: UserAttributionTargetType,
        /// TODO "关联对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` - 如果是岗位，为岗位的 code，如 `leader` "
        pub target_identifier: String,
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "角色所在权限空间 code，若 targetType 是 role，此参数必传"
        pub namespace?: String,
    }
}

request! {
    /// TODO A request for [`remove_invitation_policy_user_attributions_batch`](crate::ManagementClient::remove_invitation_policy_user_attributions_batch).
    pub struct RemoveInvitationPolicyUserAttributionsBatch {
        /// TODO "关联对象列表"
        pub targets: Vec<UserAttributionTargets>,
        /// TODO "策略 ID"
        pub policy_id: String,
    }
}

request! {
    /// TODO type
    pub struct UserAttributionTargets {
        /// TODO "关联对象的唯一标志符： - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` - 如果是岗位，为岗位的 code，如 `leader` - 如果是租户，为租户的 ID，如 `6343b98b7cfxxx9366e9b7c` "
        pub target_identifiers: Vec<String>,
        /// TODO "角色所在权限空间 code，若 targetType 是 role，此参数必传"
        pub namespace?: String,
        /// TODO "关联对象类型"
        pub target_type: UserAttributionTargetType,
    }
}

response! {
    /// TODO type
    pub struct InvitationDepartment {
        /// TODO "组织 Code（organizationCode）"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String,
        /// TODO "部门创建时间"
        pub created_at?: String,
        /// TODO "修改时间"
        pub updated_at?: String,
        /// TODO "自定义部门 ID，用于存储自定义的 ID"
        pub open_department_id?: String,
        /// TODO "部门名称"
        pub name?: String,
        /// TODO "部门负责人 ID"
        pub leader_user_ids?: Vec<String>,
        /// TODO "部门描述"
        pub description?: String,
        /// TODO "父部门 id，如果是根部门，传 root"
        pub parent_department_id: String,
        /// TODO "部门识别码"
        pub code?: String,
        /// TODO "父部门 code"
        pub parent_department_code: String,
        /// TODO "部门人数（仅包含直属成员）"
        pub members_count?: i64,
        /// TODO "是否包含子部门"
        pub has_children?: bool,
        /// TODO "是否是虚拟部门"
        pub is_virtual_node?: bool,
        /// TODO "多语言设置"
        pub i18n?: DepartmentI18n,
        /// TODO "部门的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "部门关联的岗位"
        pub posts?: Vec<String>,
        /// TODO "岗位 id 列表"
        pub post_id_list?: Vec<String>,
        /// TODO "部门状态"
        pub status?: bool,
        /// TODO "访问限制"
        pub allow?: String,
        /// TODO "部门 ID"
        pub id: String [present],
        /// TODO "从顶层部门到当前部门的 ID 路径"
        pub id_path?: Vec<String>,
        /// TODO "从顶层部门到当前部门的部门名路径"
        pub name_path?: Vec<String>,
        /// TODO "从顶层部门到当前部门的部门 code 路径"
        pub code_path?: String,
    }
}

response! {
    /// TODO type
    pub struct UserAttribution {
        /// TODO "归属关联记录 ID"
        pub id: String [present],
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "关联对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` - 如果是岗位，为岗位的 code，如 `leader` "
        pub target_identifier?: String,
        /// TODO "角色所在权限空间 code，若 targetType 是 role，此参数必传"
        pub namespace?: String,
        /// TODO "关联对象类型"
        pub target_type?: UserAttributionTargetType,
        /// TODO "关联对象详情" | one_of=["InvitationDepartmentRespDto", "InvitationPostRespDto", "RoleDto", "GroupDto"]
        pub target_detail?: Value,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct UserAttributionMainDepartment {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "主部门 ID"
        pub department_id: String,
        /// TODO "主部门详情"
        pub department_detail?: InvitationDepartment,
    }
}

open_enum! {
    without_examples;
    /// TODO of AddInvitationPolicyUserAttribution.targetType, ListInvitationPolicyUserAttributions.targetType, RemoveInvitationPolicyUserAttribution.targetType, UserAttribution.targetType
    pub enum UserAttributionTargetType {
        /// TODO
        Department = "department",
        /// TODO
        Post = "post",
        /// TODO
        Role = "role",
        /// TODO
        Group = "group",
    }
}
