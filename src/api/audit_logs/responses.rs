//! TODO

use crate::declare::{open_enum, response};

response! {
    /// TODO type
    pub struct AdminAuditLog {
        /// TODO "管理员的用户 ID"
        pub admin_user_id: String,
        /// TODO "管理员用户头像"
        pub admin_user_avatar?: String,
        /// TODO "管理员用户显示名称，按照以下用户字段顺序进行展示：nickname > username > name > givenName > familyName -> email -> phone -> id"
        pub admin_user_display_name?: String,
        /// TODO "客户端 IP，可根据登录时的客户端 IP 进行筛选。默认不传获取所有登录 IP 的登录历史。"
        pub client_ip?: String,
        /// TODO "操作类型： - `create`: 创建 - `delete`: 删除 - `import`: 导入 - `export`: 导出 - `update`: 修改 - `refresh`: 刷新 - `sync`: 同步 - `invite`: 邀请 - `resign`: 离职 - `recover`: 恢复 - `disable`: 禁用 - `userEnable`: 启用 "
        pub operation_type?: AdminOperationType,
        /// TODO "事件类型： - `user`: 用户 - `userpool`: 用户池 - `tenant`: 租户 - `userLoginState`: 用户登录态 - `userAccountState`: 用户账号状态 - `userGroup`: 用户分组 - `fieldEncryptState`: 字段加密状态 - `syncTask`: 同步任务 - `socialConnection`: 社会化身份源 - `enterpriseConnection`: 社会化身份源 - `customDatabase`: 自定义数据库 - `org`: 组织机构 - `cooperator`: 协作管理员 - `application`: 应用 - `resourceNamespace`: 权限分组 - `resource`: 资源 - `role`: 角色 - `roleAssign`: 角色授权 - `policy`: 策略 "
        pub resource_type?: AdminResourceType,
        /// TODO "事件详情"
        pub event_details?: String,
        /// TODO "具体的操作参数"
        pub operation_param?: String [hidden],
        /// TODO "原始值"
        pub origin_value?: String [hidden],
        /// TODO "新值"
        pub target_value?: String [hidden],
        /// TODO "是否成功"
        pub success?: bool,
        /// TODO "User Agent"
        pub user_agent?: String,
        /// TODO "解析过后的 User Agent"
        pub ua?: ParsedUserAgent,
        /// TODO "地理位置"
        pub geoip?: GeoIp,
        /// TODO "时间"
        pub timestamp?: String,
        /// TODO "请求 ID"
        pub request_id: String,
        /// TODO
        pub event_detail?: String,
        /// TODO
        pub parsed_user_agent?: ParsedUserAgent,
    }
}

response! {
    /// TODO type
    pub struct GeoIp {
        /// TODO "地理位置"
        pub location?: GeoIpLocation,
        /// TODO "Country Name"
        pub country_name = "country_name"?: String,
        /// TODO "Country Code 2"
        pub country_code2 = "country_code2"?: String,
        /// TODO "Country Code 3"
        pub country_code3 = "country_code3"?: String,
        /// TODO "Region Name"
        pub region_name = "region_name"?: String,
        /// TODO "Region Code"
        pub region_code = "region_code": String,
        /// TODO "城市名称"
        pub city_name = "city_name"?: String,
        /// TODO "Continent Code"
        pub continent_code = "continent_code": String,
        /// TODO "时区"
        pub timezone?: String,
    }
}

response! {
    /// TODO type
    pub struct GeoIpLocation {
        /// TODO "经度"
        pub lon?: f64,
        /// TODO "纬度"
        pub lat?: f64,
    }
}

response! {
    /// TODO type
    pub struct ParsedUserAgent {
        /// TODO "使用的设备类型"
        pub device?: String,
        /// TODO "浏览器名称"
        pub name?: String,
        /// TODO "操作系统"
        pub os?: String,
        /// TODO
        pub browser?: String,
    }
}

response! {
    /// TODO type
    pub struct UserActionLog {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "用户头像"
        pub user_avatar?: String,
        /// TODO "用户显示名称，按照以下用户字段顺序进行展示：nickname > username > name > givenName > familyName -> email -> phone -> id"
        pub user_display_name?: String,
        /// TODO "用户登录次数"
        pub user_logins_count?: i64,
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "客户端 IP，可根据登录时的客户端 IP 进行筛选。默认不传获取所有登录 IP 的登录历史。"
        pub client_ip?: String,
        /// TODO "事件类型： - `login`: 登录 - `logout`: 登出 - `register`: 注册 - `verifyMfa`: 验证 MFA - `updateUserProfile`: 修改用户信息 - `updateUserPassword`: 修改密码 - `updateUserEmail`: 修改邮箱 - `updateUserPhone`: 修改手机号 - `bindMfa`: 绑定 MFA - `bindEmail`: 绑定邮箱 - `bindPhone`: 绑定手机号 - `unbindPhone`: 解绑手机号 - `unbindEmail`: 解绑邮箱 - `unbindMFA`: 解绑 MFA - `deleteAccount`: 注销账号 - `verifyFirstLogin`: 首次登录验证 "
        pub event_type?: UserActionType,
        /// TODO "事件详情"
        pub event_detail?: String,
        /// TODO "是否成功"
        pub success?: bool,
        /// TODO "应用登录地址"
        pub app_login_url?: String,
        /// TODO "应用 Logo"
        pub app_logo?: String,
        /// TODO "User Agent"
        pub user_agent?: String,
        /// TODO "解析过后的 User Agent"
        pub parsed_user_agent?: ParsedUserAgent,
        /// TODO "地理位置"
        pub geoip?: GeoIp,
        /// TODO "时间"
        pub timestamp?: String,
        /// TODO "请求 ID"
        pub request_id: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of AdminAuditLog.operationType
    pub enum AdminOperationType {
        /// TODO
        All = "all",
        /// TODO
        Create = "create",
        /// TODO
        Delete = "delete",
        /// TODO
        Import = "import",
        /// TODO
        Export = "export",
        /// TODO
        Update = "update",
        /// TODO
        Refresh = "refresh",
        /// TODO
        Sync = "sync",
        /// TODO
        Invite = "invite",
        /// TODO
        Resign = "resign",
        /// TODO
        Recover = "recover",
        /// TODO
        Disable = "disable",
        /// TODO
        Enable = "enable",
        /// TODO
        Activate = "activate",
        /// TODO
        Deactivate = "deactivate",
        /// TODO
        Add = "add",
        /// TODO
        Remove = "remove",
        /// TODO
        Query = "query",
        /// TODO
        SendInvitation = "sendInvitation",
        /// TODO
        RevertInvitation = "revertInvitation",
        /// TODO
        Approval = "approval",
        /// TODO
        Reject = "reject",
    }
}

open_enum! {
    without_examples;
    /// TODO of AdminAuditLog.resourceType
    pub enum AdminResourceType {
        /// TODO
        All = "all",
        /// TODO
        User = "user",
        /// TODO
        Userpool = "userpool",
        /// TODO
        Tenant = "tenant",
        /// TODO
        UserLoginState = "userLoginState",
        /// TODO
        UserAccountState = "userAccountState",
        /// TODO
        UserGroup = "userGroup",
        /// TODO
        FieldEncryptState = "fieldEncryptState",
        /// TODO
        SyncTask = "syncTask",
        /// TODO
        SocialConnection = "socialConnection",
        /// TODO
        EnterpriseConnection = "enterpriseConnection",
        /// TODO
        CustomDatabase = "customDatabase",
        /// TODO
        Org = "org",
        /// TODO
        Cooperator = "cooperator",
        /// TODO
        Application = "application",
        /// TODO
        ResourceNamespace = "resourceNamespace",
        /// TODO
        Resource = "resource",
        /// TODO
        Role = "role",
        /// TODO
        RoleAssign = "roleAssign",
        /// TODO
        Policy = "policy",
        /// TODO
        CustomDomain = "customDomain",
        /// TODO
        PermitSpace = "permitSpace",
        /// TODO
        GeneralResource = "generalResource",
        /// TODO
        GeneralResourceAuthorization = "generalResourceAuthorization",
        /// TODO
        RoleSubject = "roleSubject",
        /// TODO
        SubjectOfRole = "subjectOfRole",
        /// TODO
        DataResource = "dataResource",
        /// TODO
        DataPolicy = "dataPolicy",
        /// TODO
        Authorization = "authorization",
        /// TODO
        UserAuthorization = "userAuthorization",
        /// TODO
        AdminPermissionRole = "adminPermissionRole",
        /// TODO
        AdminPermissionAdmin = "adminPermissionAdmin",
        /// TODO
        AdminPermissionPolicy = "adminPermissionPolicy",
        /// TODO
        UniversalInvitation = "universalInvitation",
        /// TODO
        PolicyInvitation = "policyInvitation",
        /// TODO
        InvitationRoster = "invitationRoster",
        /// TODO
        InvitationUser = "invitationUser",
        /// TODO
        InvitationPolicy = "invitationPolicy",
        /// TODO
        Applicant = "applicant",
    }
}

open_enum! {
    without_examples;
    /// TODO of UserActionLog.eventType
    pub enum UserActionType {
        /// TODO
        Login = "login",
        /// TODO
        Logout = "logout",
        /// TODO
        Register = "register",
        /// TODO
        VerifyMfa = "verifyMfa",
        /// TODO
        UpdateUserPrefile = "updateUserPrefile",
        /// TODO
        UpdateUserPassword = "updateUserPassword",
        /// TODO
        UpdateUserEmail = "updateUserEmail",
        /// TODO
        UpdateUserPhone = "updateUserPhone",
        /// TODO
        BindMfa = "bindMfa",
        /// TODO
        BindEmail = "bindEmail",
        /// TODO
        BindPhone = "bindPhone",
        /// TODO
        UnbindPhone = "unbindPhone",
        /// TODO
        UnbindEmail = "unbindEmail",
        /// TODO
        UnbindMFA = "unbindMFA",
        /// TODO
        RefreshUserTokenBySelf = "refreshUserTokenBySelf",
        /// TODO
        DeleteAccount = "deleteAccount",
        /// TODO
        VerifyFirstLogin = "verifyFirstLogin",
        /// TODO
        SecurityResourceAccess = "securityResourceAccess",
    }
}
