//! TODO

use serde_json::Value;

use super::types::{CombinedFilter, UserSummary};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// TODO @summary 快捷查询受邀人列表 / @description 快捷查询受邀人列表
    #[doc(alias = "quickFilterInviteeList")]
    #[doc(alias = "quickFilterInvitees")]
    pub fn quick_filter_invitees(request: &QuickFilterInvitees) -> Page<RosterInvitee> [page, limit] = read POST "/api/v3/quick-filter-invitees";

    /// TODO @summary 查看名单内受邀人 / @description 查看名单内受邀人
    #[doc(alias = "filterUsers")]
    #[doc(alias = "listInvitationInvitees")]
    pub fn list_invitation_invitees(request: &ListInvitationInvitees) -> Page<Invitee> [page, limit] = read POST "/api/v3/list-invitation-invitees";

    /// TODO @summary 批量删除名单中的受邀人 / @description 批量删除名单中的受邀人
    #[doc(alias = "deleteInvitees")]
    #[doc(alias = "batchDeleteInvitationInvitees")]
    pub fn batch_delete_invitation_invitees(request: &BatchDeleteInvitationInvitees) -> () = write POST "/api/v3/batch-delete-invitation-invitees";

    /// TODO @summary 获取导入名单受邀人的模板 / @description 获取导入名单受邀人的模板
    #[doc(alias = "importTemplate")]
    #[doc(alias = "getInvitationInviteeTemplate")]
    pub fn get_invitation_invitee_template() -> InvitationFile = read GET "/api/v3/invitation-invitee/template";

    /// TODO @summary 上传导入名单受邀人的文件 / @description 上传导入名单受邀人的文件
    #[doc(alias = "upload")]
    #[doc(alias = "uploadInvitationInvitees")]
    pub fn upload_invitation_invitees(request: &UploadInvitationInvitees) -> InvitationFile = once POST "/api/v3/invitation-invitee/upload", in_query = ["private"], check = "TODO";

    /// TODO @summary 导入名单受邀人 / @description 导入名单受邀人
    #[doc(alias = "importUsers")]
    #[doc(alias = "importInvitationInvitees")]
    pub fn import_invitation_invitees(request: &ImportInvitationInvitees) -> InviteeImportResult = once POST "/api/v3/invitation-invitee/import", check = "TODO";

    /// TODO @summary 导出名单内受邀人 / @description 导出名单内受邀人
    #[doc(alias = "exportUsers")]
    #[doc(alias = "exportInvitationInvitees")]
    pub fn export_invitation_invitees(roster_id: str) -> InvitationFile = once POST "/api/v3/invitation-invitee/export", check = "TODO";
}

request! {
    /// TODO A request for [`quick_filter_invitees`](crate::ManagementClient::quick_filter_invitees).
    pub struct QuickFilterInvitees {
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据名单的名称或受邀人 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "高级筛选条件"
        pub filter?: CombinedFilter,
    }
}

request! {
    /// TODO A request for [`list_invitation_invitees`](crate::ManagementClient::list_invitation_invitees).
    pub struct ListInvitationInvitees {
        /// TODO "邀请名单 ID"
        pub roster_id: String,
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据名单的名称或受邀人 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "高级筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回创建者详情"
        pub with_creator_detail?: bool,
    }
}

request! {
    /// TODO A request for [`batch_delete_invitation_invitees`](crate::ManagementClient::batch_delete_invitation_invitees).
    pub struct BatchDeleteInvitationInvitees {
        /// TODO "受邀人 ID 列表"
        pub invitee_ids: Vec<String>,
        /// TODO "名单 ID"
        pub roster_id: String,
    }
}

request! {
    /// TODO A request for [`upload_invitation_invitees`](crate::ManagementClient::upload_invitation_invitees).
    pub struct UploadInvitationInvitees {
        /// TODO
        pub private: bool,
    }
}

request! {
    /// TODO A request for [`import_invitation_invitees`](crate::ManagementClient::import_invitation_invitees).
    pub struct ImportInvitationInvitees {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "文件"
        pub file: String,
    }
}

response! {
    /// TODO type
    pub struct InvitationFile {
        /// TODO "文件路径地址"
        pub key?: String,
        /// TODO "文件地址"
        pub url?: String,
    }
}

response! {
    /// TODO type
    pub struct Invitee {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "受邀人 ID"
        pub invitee_id: String [present],
        /// TODO "受邀人名称"
        pub name?: String,
        /// TODO "受邀人手机号国际区码"
        pub phone_country_code?: String,
        /// TODO "受邀人手机号"
        pub phone?: String,
        /// TODO "受邀人邮箱，不区分大小写"
        pub email?: String,
        /// TODO "受邀人状态"
        pub status?: InviteeStatus,
        /// TODO "受邀人来源"
        pub source?: InviteeSource,
        /// TODO "创建者 ID"
        pub creator_id: String,
        /// TODO "创建者详情"
        pub creator_detail?: UserSummary,
        /// TODO "创建时间"
        pub created_at?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct InviteeImportResult {
        /// TODO "操作是否成功"
        pub success?: bool,
        /// TODO "操作结果"
        pub msg?: bool,
        /// TODO "数据检查结果"
        pub failed?: Vec<Value>,
        /// TODO "数据导入结果"
        pub insert_res?: Vec<Value>,
    }
}

response! {
    /// TODO type
    pub struct RosterInvitee {
        /// TODO "名单 ID"
        pub roster_id: String,
        /// TODO "名单名称"
        pub roster_name?: String,
        /// TODO "受邀人 ID"
        pub invitee_id: String,
        /// TODO "受邀人名称"
        pub invitee_name?: String,
        /// TODO "受邀人手机号国际区码"
        pub invitee_phone_country_code?: String,
        /// TODO "受邀人手机号"
        pub invitee_phone?: String,
        /// TODO "受邀人邮箱，不区分大小写"
        pub invitee_email?: String,
        /// TODO "受邀人状态"
        pub invitee_status?: InviteeStatus,
        /// TODO "受邀人来源"
        pub invitee_source?: InviteeSource,
    }
}

open_enum! {
    without_examples;
    /// TODO of Invitee.source, RosterInvitee.inviteeSource
    pub enum InviteeSource {
        /// TODO
        ManualCreate = "manualCreate",
        /// TODO
        FileImport = "fileImport",
    }
}

open_enum! {
    without_examples;
    /// TODO of Invitee.status, RosterInvitee.inviteeStatus
    pub enum InviteeStatus {
        /// TODO
        Invited = "invited",
        /// TODO
        Registering = "registering",
        /// TODO
        Registered = "registered",
        /// TODO
        Reverted = "reverted",
        /// TODO
        NotInvited = "notInvited",
        /// TODO
        Expired = "expired",
        /// TODO
        InvitationSendFail = "invitationSendFail",
        /// TODO
        JoinedByOther = "joinedByOther",
    }
}
