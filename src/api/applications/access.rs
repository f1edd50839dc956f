//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Pagination, PermissionStrategy, PolicyEffect, SubjectType, User};
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// TODO @summary 主体授权详情 / @description 主体授权详情
    #[doc(alias = "detailAuthSubject")]
    #[doc(alias = "getSubjectAuthDetail")]
    pub fn get_subject_auth_detail(request: &GetSubjectAuthDetail) -> SubjectAuthDetail = read GET "/api/v3/get-subject-auth-detail";

    /// TODO @summary 主体授权列表 / @description 主体授权列表
    #[doc(alias = "listAuthSubject")]
    #[doc(alias = "listSubjectAuth")]
    pub fn list_subject_auth(request: &ListSubjectAuth) -> AuthorizedApplicationList = read POST "/api/v3/list-subject-auth";

    /// TODO @summary 应用授权列表 / @description 应用授权列表
    #[doc(alias = "listAuthApplication")]
    #[doc(alias = "listApplicationsAuth")]
    pub fn list_applications_auth(request: &ListApplicationsAuth) -> Page<ApplicationAuthorization> [page, limit] = read POST "/api/v3/list-applications-auth";

    /// TODO @summary 更新授权开关 / @description 更新授权开关
    #[doc(alias = "enabledAuth")]
    #[doc(alias = "updateAuthEnabled")]
    pub fn update_auth_enabled(request: &UpdateAuthEnabled) -> () = write POST "/api/v3/update-auth-enabled";

    /// TODO @summary 批量删除应用授权 / @description 批量删除应用授权
    #[doc(alias = "deleteAuth")]
    #[doc(alias = "deleteApplicationsAuthBatch")]
    pub fn delete_applications_auth_batch(auth_ids: [str]) -> () = write DELETE "/api/v3/batch-applications-auth";

    /// TODO @summary 获取应用当前登录用户 / @description 获取应用当前处于登录状态的用户
    #[doc(alias = "listApplicationActiveUsers")]
    pub fn list_application_active_users(request: &ListApplicationActiveUsers) -> Page<User> [page, limit in "options.pagination"] = read POST "/api/v3/list-application-active-users";

    /// TODO @summary 获取应用默认访问授权策略 / @description 获取应用默认访问授权策略
    #[doc(alias = "getApplicationPermissionStrategy")]
    pub fn get_application_permission_strategy(app_id: str) -> ApplicationPermissionStrategy = read GET "/api/v3/get-application-permission-strategy";

    /// TODO @summary 更新应用默认访问授权策略 / @description 更新应用默认访问授权策略
    #[doc(alias = "updateApplicationPermissionStrategy")]
    pub fn update_application_permission_strategy(request: &UpdateApplicationPermissionStrategy) -> () = write POST "/api/v3/update-application-permission-strategy";

    /// TODO @summary 授权应用访问权限 / @description 给用户、分组、组织或角色授权应用访问权限，如果用户、分组、组织或角色不存在，则跳过，进行下一步授权，不返回报错
    #[doc(alias = "authorizeApplicationAccess")]
    pub fn authorize_application_access(request: &AuthorizeApplicationAccess) -> () = once POST "/api/v3/authorize-application-access", check = "TODO";

    /// TODO @summary 删除应用访问授权记录 / @description 取消给用户、分组、组织或角色的应用访问权限授权,如果传入数据不存在，则返回数据不报错处理。
    #[doc(alias = "revokeApplicationAccess")]
    pub fn revoke_application_access(request: &RevokeApplicationAccess) -> () = write POST "/api/v3/revoke-application-access";
}

request! {
    /// TODO A request for [`get_subject_auth_detail`](crate::ManagementClient::get_subject_auth_detail).
    pub struct GetSubjectAuthDetail {
        /// TODO "主体 id"
        pub target_id: String,
        /// TODO "主体类型"
        pub target_type: AuthSubjectType,
        /// TODO "应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`list_subject_auth`](crate::ManagementClient::list_subject_auth).
    pub struct ListSubjectAuth {
        /// TODO "主体类型"
        pub target_type: AuthSubjectType,
        /// TODO "主体 id"
        pub target_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "应用类型列表"
        pub app_type_list?: Vec<String>,
        /// TODO "操作类型列表"
        pub effect?: Vec<String>,
        /// TODO "开关"
        pub enabled?: bool,
    }
}

request! {
    /// TODO A request for [`list_applications_auth`](crate::ManagementClient::list_applications_auth).
    pub struct ListApplicationsAuth {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "主体名称"
        pub target_name?: String,
        /// TODO "主体类型列表, USER/ORG/ROLE/GROUP"
        pub target_type_list?: Vec<String>,
        /// TODO "操作，ALLOW/DENY"
        pub effect?: PolicyEffect,
        /// TODO "授权是否生效开关,"
        pub enabled?: bool,
    }
}

request! {
    /// TODO A request for [`update_auth_enabled`](crate::ManagementClient::update_auth_enabled).
    pub struct UpdateAuthEnabled {
        /// TODO "授权是否生效开关,"
        pub enabled: bool,
        /// TODO "授权 ID"
        pub id: String,
    }
}

request! {
    /// TODO A request for [`list_application_active_users`](crate::ManagementClient::list_application_active_users).
    pub struct ListApplicationActiveUsers {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "可选项"
        pub options?: ListApplicationActiveUsersOptions,
    }
}

request! {
    /// TODO A request for [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy).
    pub struct UpdateApplicationPermissionStrategy {
        /// TODO "应用访问授权策略"
        pub permission_strategy: PermissionStrategy,
        /// TODO "应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`authorize_application_access`](crate::ManagementClient::authorize_application_access).
    pub struct AuthorizeApplicationAccess {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "授权主体列表，最多 10 条"
        pub list: Vec<ApplicationAccessGrant> [..=10 items],
    }
}

request! {
    /// TODO A request for [`revoke_application_access`](crate::ManagementClient::revoke_application_access).
    pub struct RevokeApplicationAccess {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "授权主体列表，最多 10 条"
        pub list: Vec<ApplicationAccessRevocation> [..=10 items],
    }
}

request! {
    /// TODO type
    pub struct ApplicationAccessGrant {
        /// TODO "主体类型"
        pub target_type: SubjectType,
        /// TODO "权限分组 code，当主体类型为 "ROLE" 时必传"
        pub namespace_code?: String,
        /// TODO "当主体类型为 "ORG" 时，授权是否被子节点继承" | default=true
        pub inherit_by_children?: bool,
        /// TODO "主体标识列表，当主体类型为 "USER" 时，值应为用户 ID；当主体类型为 "GROUP" 时，值应为分组 code；当主体类型为 "ROLE" 时，值应为角色 code；当主体类型为 "ORG" 时，值应为组织节点 ID。最多 50 条。"
        pub target_identifier: Vec<String> [..=50 items],
        /// TODO "授权作用，允许或拒绝"
        pub effect: PolicyEffect,
    }
}

request! {
    /// TODO type
    pub struct ApplicationAccessRevocation {
        /// TODO "主体类型"
        pub target_type: SubjectType,
        /// TODO "权限分组 code，当主体类型为 "ROLE" 时必传"
        pub namespace_code?: String,
        /// TODO "主体标识列表，当主体类型为 "USER" 时，值应为用户 ID；当主体类型为 "GROUP" 时，值应为分组 code；当主体类型为 "ROLE" 时，值应为角色 code；当主体类型为 "ORG" 时，值应为组织节点 ID。最多 50 条。"
        pub target_identifier: Vec<String> [..=50 items],
    }
}

request! {
    /// TODO type
    pub struct ListApplicationActiveUsersOptions {
        /// TODO "分页配置"
        pub pagination?: Pagination,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
    }
}

response! {
    /// TODO type
    pub struct ApplicationAuthorization {
        /// TODO "授权 id"
        pub id: String [present],
        /// TODO "主体 id"
        pub target_id: String,
        /// TODO "主体名称"
        pub target_name?: String,
        /// TODO "主体类型，USER/ORG/GROUP/ROLE"
        pub target_type?: AuthSubjectType,
        /// TODO "主体类型，ALLOW/DENY"
        pub effect?: PolicyEffect,
        /// TODO "授权开关"
        pub enabled?: bool,
        /// TODO "授权类型, ALL:所有人 SUBJECT:主体"
        pub permission_type?: ApplicationAuthorizationType,
    }
}

response! {
    /// TODO type
    pub struct ApplicationPermissionStrategy {
        /// TODO "应用访问授权策略"
        pub permission_strategy?: PermissionStrategy,
    }
}

response! {
    /// TODO type
    pub struct AuthorizedApplication {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用 logo"
        pub logo?: String,
        /// TODO
        pub ext?: String,
        /// TODO
        pub template?: String,
        /// TODO "应用类型：集成应用/自建应用"
        pub app_type?: AuthorizedApplicationType,
        /// TODO "允许/拒绝"
        pub effect?: PolicyEffect,
    }
}

response! {
    /// TODO type
    pub struct AuthorizedApplicationList {
        /// TODO "列表数据"
        pub list: Vec<AuthorizedApplication>,
    }
}

response! {
    /// TODO type
    pub struct SubjectAuthDetail {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "请求的主体id"
        pub req_target_id: String,
        /// TODO "请求的主体名称"
        pub req_target_name?: String,
        /// TODO "请求的主体类型"
        pub req_target_type?: AuthSubjectType,
        /// TODO "目标主体类型"
        pub target_type?: AuthSubjectType,
        /// TODO "目标主体名称"
        pub target_name?: String,
        /// TODO "授权类型"
        pub auth_type?: SubjectAuthType,
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationAuthorization.permissionType
    pub enum ApplicationAuthorizationType {
        /// TODO
        All = "ALL",
        /// TODO
        Subject = "SUBJECT",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationAuthorization.targetType, GetSubjectAuthDetail.targetType, ListSubjectAuth.targetType, SubjectAuthDetail.reqTargetType
    pub enum AuthSubjectType {
        /// TODO
        User = "USER",
        /// TODO
        Role = "ROLE",
        /// TODO
        Group = "GROUP",
        /// TODO
        Org = "ORG",
        /// TODO
        AkSk = "AK_SK",
    }
}

open_enum! {
    without_examples;
    /// TODO of AuthorizedApplication.appType
    pub enum AuthorizedApplicationType {
        /// TODO
        Integrated = "INTEGRATED",
        /// TODO
        Selfbuilt = "SELFBUILT",
        /// TODO
        AppPanel = "APP_PANEL",
    }
}

open_enum! {
    without_examples;
    /// TODO of SubjectAuthDetail.authType
    pub enum SubjectAuthType {
        /// TODO
        Default = "DEFAULT",
        /// TODO
        All = "ALL",
        /// TODO
        SelfValue = "SELF",
        /// TODO
        Subject = "SUBJECT",
    }
}
