//! TODO

use super::types::{CombinedFilter, UserSummary};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// TODO @summary 获取通用邀请配置 / @description 获取通用邀请配置。
    #[doc(alias = "getUniversalInvitation")]
    #[doc(alias = "getUniversalInvitationSettings")]
    pub fn get_universal_invitation_settings(request: &GetUniversalInvitationSettings) -> UniversalInvitationSettings = read GET "/api/v3/get-universal-invitation-settings";

    /// TODO @summary 更新通用邀请配置 / @description 更新通用邀请配置。
    #[doc(alias = "updateUniversalInvitation")]
    #[doc(alias = "updateUniversalInvitationSettings")]
    pub fn update_universal_invitation_settings(request: &UpdateUniversalInvitationSettings) -> UniversalInvitationSettings = write POST "/api/v3/update-universal-invitation-settings";

    /// TODO @summary 生成通用邀请链接 / @description 生成通用邀请链接。
    #[doc(alias = "generateUniversalInvitation")]
    #[doc(alias = "generateUniversalInvitationLink")]
    pub fn generate_universal_invitation_link() -> InvitationLink = once POST "/api/v3/generate-universal-invitation-link", check = "TODO";

    /// TODO @summary 查询通用邀请申请列表 / @description 查询通用邀请申请列表。
    #[doc(alias = "filter")]
    #[doc(alias = "filterUniversalInvitationApplicants")]
    pub fn filter_universal_invitation_applicants(request: &FilterUniversalInvitationApplicants) -> Page<UniversalInvitationApplicant> [page, limit] = read POST "/api/v3/filter-universal-invitation-applicants";

    /// TODO @summary 批量通过通用邀请的申请 / @description 批量通过通用邀请的申请。
    #[doc(alias = "approval")]
    #[doc(alias = "batchApproveUniversalInvitationApplicants")]
    pub fn batch_approve_universal_invitation_applicants(applicant_ids: [str]) -> () = once POST "/api/v3/batch-approval-universal-invitation-applicants", check = "TODO";

    /// TODO @summary 批量拒绝通用邀请的申请 / @description 批量拒绝通用邀请的申请。
    #[doc(alias = "reject")]
    #[doc(alias = "batchRejectUniversalInvitationApplicants")]
    pub fn batch_reject_universal_invitation_applicants(applicant_ids: [str]) -> () = once POST "/api/v3/batch-reject-universal-invitation-applicant", check = "TODO";
}

request! {
    /// TODO A request for [`get_universal_invitation_settings`](crate::ManagementClient::get_universal_invitation_settings).
    pub struct GetUniversalInvitationSettings {
        /// TODO "是否获取所选部门的详细信息" | default=false
        pub with_department_detail?: bool,
    }
}

request! {
    /// TODO A request for [`update_universal_invitation_settings`](crate::ManagementClient::update_universal_invitation_settings).
    pub struct UpdateUniversalInvitationSettings {
        /// TODO "管理员邀请配置"
        pub admin_invitation_config?: bool,
        /// TODO "成员邀请配置"
        pub member_invitation_config?: bool,
        /// TODO "允许用户池成员使用链接邀请新成员加入"
        pub enabled_member_invitation?: bool,
    }
}

request! {
    /// TODO A request for [`filter_universal_invitation_applicants`](crate::ManagementClient::filter_universal_invitation_applicants).
    pub struct FilterUniversalInvitationApplicants {
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据申请人名称、手机号或邮箱进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "复杂筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回邀请人详情"
        pub with_invitor_detail?: bool,
        /// TODO "是否返回审批人详情"
        pub with_operator_detail?: bool,
    }
}

response! {
    /// TODO type
    pub struct InvitationConfig {
        /// TODO "有效期(天)，-1 永久有效"
        pub expired_time_of_day?: f64,
        /// TODO "是否加入邀请人相同部门"
        pub join_same_department?: bool,
        /// TODO "确认邀请后，加入的部门列表"
        pub department_ids?: Vec<String>,
        /// TODO "是否需要管理员确认"
        pub enabled_admin_consent?: bool,
    }
}

response! {
    /// TODO type
    pub struct InvitationLink {
        /// TODO "邀请链接地址"
        pub link?: String,
    }
}

response! {
    /// TODO type
    pub struct UniversalInvitationApplicant {
        /// TODO "申请 ID"
        pub id: String [present],
        /// TODO "申请人"
        pub applicant?: String,
        /// TODO "邮箱"
        pub email?: String,
        /// TODO "邀请人 ID"
        pub inviter_id: String,
        /// TODO "审批人 ID"
        pub operator_id?: String,
        /// TODO "审批状态: - `PENDING`: 待审批 - `PASSED`: 已通过 - `REJECTED`: 已拒绝"
        pub status?: ApplicantStatus,
        /// TODO "加入方式: - `MANUAL`: 人工审批 - `AUTO`: 自动加入"
        pub channel?: ApplicantChannel,
        /// TODO "邀请人详情"
        pub inviter_detail?: UserSummary,
        /// TODO "审批人详情"
        pub operator_detail?: UserSummary,
    }
}

response! {
    /// TODO type
    pub struct UniversalInvitationSettings {
        /// TODO "管理员邀请配置"
        pub admin_invitation_config?: InvitationConfig,
        /// TODO "成员邀请配置"
        pub member_invitation_config?: InvitationConfig,
        /// TODO "允许用户池成员使用链接邀请新成员加入"
        pub enabled_member_invitation?: bool,
    }
}

open_enum! {
    without_examples;
    /// TODO of UniversalInvitationApplicant.channel
    pub enum ApplicantChannel {
        /// TODO
        Manual = "MANUAL",
        /// TODO
        Auto = "AUTO",
    }
}

open_enum! {
    without_examples;
    /// TODO of UniversalInvitationApplicant.status
    pub enum ApplicantStatus {
        /// TODO
        Pending = "PENDING",
        /// TODO
        Passed = "PASSED",
        /// TODO
        Rejected = "REJECTED",
    }
}
