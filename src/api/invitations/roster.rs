//! TODO

use serde_json::Value;

use super::types::{CombinedFilter, UserSummary};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// TODO @summary 获取邀请名单列表 / @description 获取邀请名单列表，支持分页和搜索
    #[doc(alias = "listInvitationRoster")]
    #[doc(alias = "listInvitationRosters")]
    pub fn list_invitation_rosters(request: &ListInvitationRosters) -> Page<InvitationRoster> [page, limit] = read POST "/api/v3/list-invitation-rosters";

    /// TODO @summary 根据策略 Id 获取邀请名单列表 / @description 根据策略 Id 获取邀请名单列表，支持分页和搜索
    #[doc(alias = "listInvitationRostersByPolicyId")]
    pub fn list_invitation_rosters_by_policy_id(request: &ListInvitationRostersByPolicyId) -> Page<InvitationRoster> [page, limit] = read POST "/api/v3/list-invitation-rosters-by-policy-id";

    /// TODO @summary 获取未关联策略的邀请名单列表 / @description 获取未关联策略的邀请名单列表，支持分页和搜索
    #[doc(alias = "listInvitationRostersByNonPolicyId")]
    #[doc(alias = "listInvitationRostersByNoPolicyId")]
    pub fn list_invitation_rosters_by_no_policy_id(request: &ListInvitationRostersByNoPolicyId) -> Page<InvitationRoster> [page, limit] = read POST "/api/v3/list-invitation-rosters-by-no-policy-id";

    /// TODO @summary 获取邀请名单详情 / @description 根据名单 Id 获取邀请名单详情
    #[doc(alias = "getInvitationRoster")]
    pub fn get_invitation_roster(request: &GetInvitationRoster) -> InvitationRoster = read GET "/api/v3/get-invitation-roster";

    /// TODO @summary 创建邀请名单 / @description 创建邀请名单
    #[doc(alias = "createInvitationRoster")]
    pub fn create_invitation_roster(request: &CreateInvitationRoster) -> InvitationRoster = once POST "/api/v3/create-invitation-roster", check = "TODO";

    /// TODO @summary 更新邀请名单，批量关联邀请策略 / @description 更新邀请名单，批量关联邀请策略
    #[doc(alias = "batchBindPolicy")]
    #[doc(alias = "updateInvitationRosterBatchBindPolicy")]
    pub fn update_invitation_roster_batch_bind_policy(request: &UpdateInvitationRosterBatchBindPolicy) -> () = write POST "/api/v3/update-invitation-roster-batch-bind-policy";

    /// TODO @summary 更新邀请名单，根据策略 Id 批量解除关联 / @description 更新邀请名单，根据策略 Id 批量解除关联
    #[doc(alias = "batchUnbindPolicy")]
    #[doc(alias = "updateInvitationRosterBatchUnbindPolicy")]
    pub fn update_invitation_roster_batch_unbind_policy(request: &UpdateInvitationRosterBatchUnbindPolicy) -> () = write POST "/api/v3/update-invitation-roster-batch-unbind-policy";

    /// TODO @summary 更新邀请名单 / @description 更新邀请名单
    #[doc(alias = "updateInvitationRoster")]
    pub fn update_invitation_roster(request: &UpdateInvitationRoster) -> InvitationRoster = write POST "/api/v3/update-invitation-roster";

    /// TODO @summary 删除邀请名单 / @description 删除邀请名单
    #[doc(alias = "deleteInvitationRoster")]
    pub fn delete_invitation_roster(id: str) -> () = write POST "/api/v3/delete-invitation-roster";

    /// TODO @summary 批量删除邀请名单 / @description 批量删除邀请名单
    #[doc(alias = "deleteInvitationRosterBatch")]
    #[doc(alias = "deleteInvitationRostersBatch")]
    pub fn delete_invitation_rosters_batch(ids: [str]) -> () = write POST "/api/v3/delete-invitation-rosters-batch";

    /// TODO @summary 根据邀请名单发送邀请 / @description 根据邀请名单发送邀请
    #[doc(alias = "sendRosterInvitation")]
    pub fn send_roster_invitation(roster_id: str) -> () = once POST "/api/v3/send-roster-invitation", check = "TODO";

    /// TODO @summary 批量发送邀请 / @description 根据受邀人 Id 列表批量发送邀请
    #[doc(alias = "sendRosterInvitationBatch")]
    pub fn send_roster_invitation_batch(request: &SendRosterInvitationBatch) -> () = once POST "/api/v3/send-roster-invitation-batch", check = "TODO";

    /// TODO @summary 撤回邀请 / @description 根据用户 Id 撤回邀请
    #[doc(alias = "revertRosterInvitation")]
    pub fn revert_roster_invitation(request: &RevertRosterInvitation) -> () = once POST "/api/v3/revert-roster-invitation", check = "TODO";

    /// TODO @summary 撤回邀请 / @description 根据用户 Id 批量撤回邀请
    #[doc(alias = "revertRosterInvitationBatch")]
    pub fn revert_roster_invitation_batch(invitee_ids: [str]) -> () = once POST "/api/v3/revert-roster-invitation-batch", check = "TODO";
}

request! {
    /// TODO A request for [`list_invitation_rosters`](crate::ManagementClient::list_invitation_rosters).
    pub struct ListInvitationRosters {
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据名单的名称或 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "高级筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回创建者详情"
        pub with_creator_detail?: bool,
        /// TODO "是否返回名单关联的用户数量，可选。"
        pub with_user_count?: bool,
        /// TODO "是否返回名单关联的策略，可选。"
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// TODO A request for [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
    pub struct ListInvitationRostersByPolicyId {
        /// TODO "策略 ID。"
        pub policy_id: String,
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据名单的名称或 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "高级筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回创建者详情"
        pub with_creator_detail?: bool,
        /// TODO "是否返回名单关联的用户数量，可选。"
        pub with_user_count?: bool,
        /// TODO "是否返回名单关联的策略，可选。"
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// TODO A request for [`list_invitation_rosters_by_no_policy_id`](crate::ManagementClient::list_invitation_rosters_by_no_policy_id).
    pub struct ListInvitationRostersByNoPolicyId {
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据名单的名称或 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "高级筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回创建者详情"
        pub with_creator_detail?: bool,
        /// TODO "是否返回名单关联的用户数量，可选。"
        pub with_user_count?: bool,
        /// TODO "是否返回名单关联的策略，可选。"
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// TODO A request for [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster).
    pub struct GetInvitationRoster {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "是否返回创建者详情" | default=false
        pub with_creator_detail?: bool,
        /// TODO "是否返回名单关联的用户数量，可选。" | default=false
        pub with_user_count?: bool,
        /// TODO "是否返回名单关联的策略，可选。" | default=false
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// TODO A request for [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster).
    pub struct CreateInvitationRoster {
        /// TODO "名单名称"
        pub name: String,
    }
}

request! {
    /// TODO A request for [`update_invitation_roster_batch_bind_policy`](crate::ManagementClient::update_invitation_roster_batch_bind_policy).
    pub struct UpdateInvitationRosterBatchBindPolicy {
        /// TODO "名单 ID 列表"
        pub roster_ids: Vec<String>,
        /// TODO "策略 ID"
        pub policy_id: String,
    }
}

request! {
    /// TODO A request for [`update_invitation_roster_batch_unbind_policy`](crate::ManagementClient::update_invitation_roster_batch_unbind_policy).
    pub struct UpdateInvitationRosterBatchUnbindPolicy {
        /// TODO "名单 ID 列表"
        pub roster_ids: Vec<String>,
        /// TODO "策略 ID"
        pub policy_id: String,
    }
}

request! {
    /// TODO A request for [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster).
    pub struct UpdateInvitationRoster {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "名单名称"
        pub name?: String,
        /// TODO "关联的策略 ID"
        pub policy_id?: String,
    }
}

request! {
    /// TODO A request for [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch).
    pub struct SendRosterInvitationBatch {
        /// TODO "受邀人 ID 列表"
        pub invitee_ids: Vec<String>,
        /// TODO "名单 ID"
        pub roster_id: String,
    }
}

request! {
    /// TODO A request for [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation).
    pub struct RevertRosterInvitation {
        /// TODO "受邀人 ID"
        pub invitee_id: String,
        /// TODO "名单 ID"
        pub roster_id: String,
    }
}

response! {
    /// TODO type
    pub struct InvitationRoster {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "名单名称"
        pub name?: String,
        /// TODO "关联的策略 ID"
        pub policy_id?: String,
        /// TODO "名单状态"
        pub status?: InvitationRosterStatus,
        /// TODO "创建者 ID"
        pub creator_id: String,
        /// TODO "创建者详情"
        pub creator_detail?: UserSummary,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
        /// TODO "关联用户数量"
        pub user_count?: f64,
        /// TODO "关联策略"
        pub assigned_policy?: Value [hidden],
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationRoster.status
    pub enum InvitationRosterStatus {
        /// TODO
        Editing = "editing",
        /// TODO
        Invited = "invited",
    }
}
