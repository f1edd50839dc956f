//! TODO

use serde_json::Value;

use super::types::CombinedFilter;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{CustomFieldI18n, EmailTemplate, EmailTemplateType, TemplateEngine, Translation};
use crate::declare::{data, open_enum, request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// TODO @summary 获取邀请策略列表 / @description 获取邀请策略列表，支持分页
    #[doc(alias = "listInvitationPolicies")]
    pub fn list_invitation_policies(request: &ListInvitationPolicies) -> Page<Value> [page, limit] = read POST "/api/v3/list-invitation-policies";

    /// TODO @summary 创建邀请策略 / @description 创建邀请策略
    #[doc(alias = "createInvitationPolicy")]
    pub fn create_invitation_policy(request: &CreateInvitationPolicy) -> Value = once POST "/api/v3/create-invitation-policy", check = "TODO";

    /// TODO @summary 获取邀请策略详情 / @description 获取邀请策略详情
    #[doc(alias = "getPolicyDetailById")]
    #[doc(alias = "getInvitationPolicy")]
    pub fn get_invitation_policy(request: &GetInvitationPolicy) -> Value = read GET "/api/v3/get-invitation-policy";

    /// TODO @summary 创建邀请策略副本 / @description 创建邀请策略副本
    #[doc(alias = "copyInvitationPolicyById")]
    pub fn copy_invitation_policy_by_id(policy_id: str) -> Value = once POST "/api/v3/copy-invitation-policy-by-id", check = "TODO";

    /// TODO @summary 更新邀请策略 / @description 更新邀请策略
    #[doc(alias = "updateInvitationPolicy")]
    pub fn update_invitation_policy(request: &UpdateInvitationPolicy) -> Value = write POST "/api/v3/update-invitation-policy";

    /// TODO @summary 获取策略流程配置补充信息的字段列表 / @description 获取策略流程配置补充信息的字段列表
    #[doc(alias = "listRegisterExtendsFields")]
    #[doc(alias = "listInvitationPolicyExtendsFields")]
    pub fn list_invitation_policy_extends_fields(request: &ListInvitationPolicyExtendsFields) -> InvitationFieldList = read GET "/api/v3/list-invitation-policy-extends-fields";

    /// TODO @summary 更新策略流程配置补充信息 / @description 更新策略流程配置补充信息。
    #[doc(alias = "updateRegisterExtendsFields")]
    #[doc(alias = "updateInvitationPolicyExtendsFields")]
    pub fn update_invitation_policy_extends_fields(request: &UpdateInvitationPolicyExtendsFields) -> InvitationFieldList = once POST "/api/v3/update-invitation-policy-extends-fields", check = "TODO";

    /// TODO @summary 批量删除邀请策略 / @description 批量删除邀请策略
    #[doc(alias = "batchDeleteInvitationPolicies")]
    #[doc(alias = "deleteInvitationPoliciesBatch")]
    pub fn delete_invitation_policies_batch(policy_ids: [str]) -> () = write POST "/api/v3/delete-invitation-policies-batch";

    /// TODO @summary 获取邀请策略邮件模板 / @description 获取邀请策略邮件模板
    #[doc(alias = "getInviteEmailTemplate")]
    #[doc(alias = "getInvitationPolicyEmailTemplate")]
    pub fn get_invitation_policy_email_template(request: &GetInvitationPolicyEmailTemplate) -> EmailTemplate = read POST "/api/v3/get-invitation-policy-email-template";

    /// TODO @summary 获取邀请策略邮件模板 / @description 获取邀请策略邮件模板
    #[doc(alias = "updateInviteEmailTemplate")]
    #[doc(alias = "updateInvitationPolicyEmailTemplate")]
    pub fn update_invitation_policy_email_template(request: &UpdateInvitationPolicyEmailTemplate) -> EmailTemplate = write POST "/api/v3/update-invitation-policy-email-template";
}

request! {
    /// TODO A request for [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    pub struct ListInvitationPolicies {
        /// TODO "当前页数，从 1 开始"
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10"
        pub limit?: u32,
        /// TODO "用于根据策略的名称或 ID 进行模糊搜索，可选。"
        pub keywords?: String,
        /// TODO "复杂筛选条件"
        pub filter?: CombinedFilter,
        /// TODO "是否返回创建者详情"
        pub with_creator_detail?: bool,
    }
}

request! {
    /// TODO A request for [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy).
    pub struct CreateInvitationPolicy {
        /// TODO "邀请策略名称"
        pub name: String,
        /// TODO "邀请方式: - `email`: 邮箱"
        pub invite_method?: InviteMethod,
        /// TODO "邀请链接配置"
        pub invite_link_config?: InvitationLinkConfig,
        /// TODO "初始化密码配置"
        pub default_password_config?: DefaultPasswordConfig,
        /// TODO "邀请邮件是否展示密码"
        pub show_password_in_invite_email?: bool,
        /// TODO "是否开启身份验证码"
        pub enabled_identifier_verify?: bool,
        /// TODO "发送身份验证码的方式: - `priorityEmail`: 优先邮箱 - `prioritySMS`: 优先短信"
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// TODO "是否开启信息补全"
        pub enabled_info_fill?: bool,
        /// TODO "信息补全页面提示"
        pub register_info_fill_msg?: String,
        /// TODO "是否开启第三方身份源绑定"
        pub enabled_ext_idp?: bool,
        /// TODO "是否允许跳过第三方身份源绑定"
        pub allow_skip_bind_ext_idp?: bool,
        /// TODO "身份源绑定提示信息"
        pub ext_idp_bind_msg?: String,
        /// TODO "支持绑定的身份源 ID 列表"
        pub ext_idp_conn_ids?: Vec<String>,
        /// TODO "注册信息补全字段列表配置"
        pub extends_fields?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`get_invitation_policy`](crate::ManagementClient::get_invitation_policy).
    pub struct GetInvitationPolicy {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "名单 ID，根据名单 ID 获取关联的策略详情，在名单发送邀请时会给策略生成快照，若在名单发送邀请后，需要获取发送时对应的策略配置，应该携带此参数"
        pub roster_id?: String,
        /// TODO "是否返回创建者详情" | default=false
        pub with_creator_detail?: bool,
    }
}

request! {
    /// TODO A request for [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
    pub struct UpdateInvitationPolicy {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "邀请策略名称"
        pub name?: String,
        /// TODO "邀请方式: - `email`: 邮箱"
        pub invite_method?: InviteMethod,
        /// TODO "邀请链接配置"
        pub invite_link_config?: InvitationLinkConfig,
        /// TODO "初始化密码配置"
        pub default_password_config?: DefaultPasswordConfig,
        /// TODO "邀请邮件是否展示密码"
        pub show_password_in_invite_email?: bool,
        /// TODO "是否开启身份验证码"
        pub enabled_identifier_verify?: bool,
        /// TODO "发送身份验证码的方式 - `priorityEmail`: 优先邮箱 - `prioritySMS`: 优先短信"
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// TODO "是否开启信息补全"
        pub enabled_info_fill?: bool,
        /// TODO "信息补全页面提示"
        pub register_info_fill_msg?: String,
        /// TODO "是否开启第三方身份源绑定"
        pub enabled_ext_idp?: bool,
        /// TODO "是否允许跳过第三方身份源绑定"
        pub allow_skip_bind_ext_idp?: bool,
        /// TODO "身份源绑定提示信息"
        pub ext_idp_bind_msg?: String,
        /// TODO "支持绑定的身份源 ID 列表"
        pub ext_idp_conn_ids?: Vec<String>,
        /// TODO "注册信息补全字段列表配置"
        pub extends_fields?: Vec<String>,
        /// TODO "邀请邮件模板类型"
        pub invite_email_template_type?: String,
        /// TODO "欢迎邮件模板类型"
        pub welcome_email_template_type?: String,
    }
}

request! {
    /// TODO A request for [`list_invitation_policy_extends_fields`](crate::ManagementClient::list_invitation_policy_extends_fields).
    pub struct ListInvitationPolicyExtendsFields {
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "名单 ID，根据名单 ID 获取关联的策略详情，在名单发送邀请时会给策略生成快照，若在名单发送邀请后，需要获取发送时对应的策略配置，应该携带此参数"
        pub roster_id?: String,
    }
}

request! {
    /// TODO A request for [`update_invitation_policy_extends_fields`](crate::ManagementClient::update_invitation_policy_extends_fields).
    pub struct UpdateInvitationPolicyExtendsFields {
        /// TODO "字段信息"
        pub extends_field: InvitationFieldUpdate,
        /// TODO "操作类型 - `add`: 新增 - `update`: 更新 - `delete`: 删除 - `reorder`: 排序"
        pub action: String,
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "字段排序"
        pub new_order?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`get_invitation_policy_email_template`](crate::ManagementClient::get_invitation_policy_email_template).
    pub struct GetInvitationPolicyEmailTemplate {
        /// TODO "邀请策略邮件场景: - `INVITE`: 邀请邮件 - `WELCOME`: 欢迎邮件"
        pub scene: InvitationEmailScene,
        /// TODO "策略 ID"
        pub policy_id: String,
        /// TODO "名单 ID，根据名单 ID 获取关联的策略详情，在名单发送邀请时会给策略生成快照，若在名单发送邀请后，需要获取发送时对应的策略配置，应该携带此参数"
        pub roster_id?: String,
        /// TODO "邮件模版类型，可选，可获取支持的指定类型的邮件模板"
        pub template_type?: String,
    }
}

request! {
    /// TODO A request for [`update_invitation_policy_email_template`](crate::ManagementClient::update_invitation_policy_email_template).
    pub struct UpdateInvitationPolicyEmailTemplate {
        /// TODO "模版类型: - `WELCOME_EMAIL`: 欢迎邮件 - `FIRST_CREATED_USER`: 首次创建用户通知 - `REGISTER_VERIFY_CODE`: 注册验证码 - `LOGIN_VERIFY_CODE`: 登录验证码 - `MFA_VERIFY_CODE`: MFA 验证码 - `INFORMATION_COMPLETION_VERIFY_CODE`: 注册信息补全验证码 - `FIRST_EMAIL_LOGIN_VERIFY`: 首次邮箱登录验证 - `CONSOLE_CONDUCTED_VERIFY`: 在控制台发起邮件验证 - `USER_PASSWORD_UPDATE_REMIND`: 用户到期提醒 - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: 管理员重置用户密码成功通知 - `USER_PASSWORD_RESET_NOTIFICATION`: 用户密码重置成功通知 - `RESET_PASSWORD_VERIFY_CODE`: 重置密码验证码 - `SELF_UNLOCKING_VERIFY_CODE`: 自助解锁验证码 - `EMAIL_BIND_VERIFY_CODE`: 绑定邮箱验证码 - `EMAIL_UNBIND_VERIFY_CODE`: 解绑邮箱验证码 "
        pub type_!: EmailTemplateType,
        /// TODO "是否启用自定义模版"
        pub customize_enabled!: bool,
        /// TODO "邮件模版名称"
        pub name!: String,
        /// TODO "邮件主题"
        pub subject!: String,
        /// TODO "邮件发件人名称"
        pub sender!: String,
        /// TODO "邮件内容模版"
        pub content!: String,
        /// TODO "验证码/邮件有效时间，只有验证类邮件才有有效时间。"
        pub expires_in?: i64 [1..],
        /// TODO "完成邮件验证之后跳转到的地址，只针对 `FIRST_EMAIL_LOGIN_VERIFY` 和 `CONSOLE_CONDUCTED_VERIFY` 类型的模版有效。"
        pub redirect_to?: String,
        /// TODO "模版渲染引擎。Authing 邮件模版目前支持两种渲染引擎： - `handlebar`: 详细使用方法请见：[handlebars 官方文档](https://handlebarsjs.com/) - `ejs`: 详细使用方法请见：[ejs 官方文档](https://ejs.co/)  默认将使用 `handlerbar` 作为模版渲染引擎。 " | default="handlebar"
        pub tpl_engine?: TemplateEngine,
    }
}

request! {
    /// TODO type
    pub struct DefaultPasswordConfig {
        /// TODO "秘密初始化方式 - `random`: 系统随机 - `custom`: 指定固定值"
        pub type_: DefaultPasswordType,
        /// TODO "初始密码固定值"
        pub custom?: Secret,
    }
}

request! {
    /// TODO type
    pub struct InvitationFieldUpdate {
        /// TODO "字段类型 - `internal`: 用户内置字段 - `user`: 用户扩展字段"
        pub type_!: InvitationFieldType,
        /// TODO "字段 ID, 如果字段类型是 `user` 和 `metadata` 时，必填"
        pub id!: String,
        /// TODO "字段名"
        pub name!: String,
        /// TODO "字段显示名称"
        pub label!: String,
        /// TODO "是否显示"
        pub show!: bool,
        /// TODO "是否允许用户覆写"
        pub allow_rewrite!: bool,
        /// TODO "字段数据类型(具体参考扩展字段配置) - `number`: 数组 - `datetime`: 日期 - `select`: 枚举 - `boolean`: 布尔值 - `string`: 字符串"
        pub input_type!: InvitationFieldInputType,
        /// TODO "是否必填"
        pub required?: bool,
        /// TODO "校验规则"
        pub validate_rules?: FieldValidationRule,
        /// TODO "多语言显示名称"
        pub i18n?: CustomFieldI18n,
    }
}

request! {
    /// TODO type
    pub struct InvitationLinkConfig {
        /// TODO "链接失效规则 - `period`: 有效期内始终有效 - `afterFirstClick`: 第一次点击后失效"
        pub invite_link_disuse_rule!: InviteLinkDisuseRule,
        /// TODO "链接过期时间单位"
        pub link_expired_time_unit!: LinkExpiredTimeUnit,
        /// TODO "链接过期时间秒数"
        pub link_expired_time_of_second!: f64,
        /// TODO "邀请页面信息填写的失效时间单位"
        pub page_expired_time_unit!: PageExpiredTimeUnit,
        /// TODO "邀请页面信息填写的失效时间秒数，最大 2592000 秒(30 天)"
        pub page_expired_time_of_second!: f64,
    }
}

data! {
    /// TODO type
    pub struct ErrorMessageI18n {
        /// TODO "错误信息多语言提示"
        pub error_message?: Translation,
    }
}

data! {
    /// TODO type
    pub struct FieldValidationRule {
        /// TODO "字段类型 - `None`: 不校验 - `regExp`: 正则 - `phone`: 手机号校验框 - `email`: 邮箱校验框 - `isNumber`: 必须为数字"
        pub type_: FieldValidationType,
        /// TODO "正则表达式"
        pub content: String,
        /// TODO "错误信息提示"
        pub error_message?: String,
        /// TODO "多语言显示"
        pub i18n?: ErrorMessageI18n,
    }
}

response! {
    /// TODO type
    pub struct InvitationField {
        /// TODO "字段类型 - `internal`: 用户内置字段 - `user`: 用户扩展字段"
        pub type_?: InvitationFieldType,
        /// TODO "字段 ID, 如果字段类型是 `user` 和 `metadata` 时，必填"
        pub id: String [present],
        /// TODO "字段名"
        pub name?: String,
        /// TODO "字段显示名称"
        pub label?: String,
        /// TODO "是否显示"
        pub show?: bool,
        /// TODO "是否允许用户覆写"
        pub allow_rewrite?: bool,
        /// TODO "字段数据类型(具体参考扩展字段配置) - `number`: 数组 - `datetime`: 日期 - `select`: 枚举 - `boolean`: 布尔值 - `string`: 字符串"
        pub input_type?: InvitationFieldInputType,
        /// TODO "是否必填"
        pub required?: bool,
        /// TODO "校验规则"
        pub validate_rules?: FieldValidationRule,
        /// TODO "字段来源"
        pub source?: InvitationFieldSource,
        /// TODO "多语言显示名称"
        pub i18n?: CustomFieldI18n,
    }
}

response! {
    /// TODO type
    pub struct InvitationFieldList {
        /// TODO "字段信息列表"
        pub extends_fields?: Vec<InvitationField>,
    }
}

open_enum! {
    without_examples;
    /// TODO of DefaultPasswordConfig.type
    pub enum DefaultPasswordType {
        /// TODO
        Random = "random",
        /// TODO
        Custom = "custom",
    }
}

open_enum! {
    without_examples;
    /// TODO of FieldValidationRule.type
    pub enum FieldValidationType {
        /// TODO
        None = "None",
        /// TODO
        RegExp = "regExp",
        /// TODO
        Phone = "phone",
        /// TODO
        Email = "email",
        /// TODO
        IsNumber = "isNumber",
    }
}

open_enum! {
    without_examples;
    /// TODO of GetInvitationPolicyEmailTemplate.scene
    pub enum InvitationEmailScene {
        /// TODO
        Invite = "INVITE",
        /// TODO
        Welcome = "WELCOME",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationField.inputType, InvitationFieldUpdate.inputType
    pub enum InvitationFieldInputType {
        /// TODO
        Image = "image",
        /// TODO
        Number = "number",
        /// TODO
        Date = "date",
        /// TODO
        DateTime = "dateTime",
        /// TODO
        Datetime = "datetime",
        /// TODO
        Select = "select",
        /// TODO
        Dropdown = "dropdown",
        /// TODO
        Boolean = "boolean",
        /// TODO
        String = "string",
        /// TODO
        Text = "text",
        /// TODO
        Gender = "gender",
        /// TODO
        Country = "country",
        /// TODO
        Username = "username",
        /// TODO
        Phone = "phone",
        /// TODO
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationField.source
    pub enum InvitationFieldSource {
        /// TODO
        Preset = "preset",
        /// TODO
        ManualAdd = "manual_add",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationField.type, InvitationFieldUpdate.type
    pub enum InvitationFieldType {
        /// TODO
        User = "user",
        /// TODO
        Internal = "internal",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationLinkConfig.inviteLinkDisuseRule
    pub enum InviteLinkDisuseRule {
        /// TODO
        Period = "period",
        /// TODO
        AfterFirstClick = "afterFirstClick",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateInvitationPolicy.inviteMethod, UpdateInvitationPolicy.inviteMethod
    pub enum InviteMethod {
        /// TODO
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationLinkConfig.linkExpiredTimeUnit
    pub enum LinkExpiredTimeUnit {
        /// TODO
        Forever = "forever",
        /// TODO
        Day = "day",
        /// TODO
        Hour = "hour",
        /// TODO
        Minute = "minute",
    }
}

open_enum! {
    without_examples;
    /// TODO of InvitationLinkConfig.pageExpiredTimeUnit
    pub enum PageExpiredTimeUnit {
        /// TODO
        Minute = "minute",
        /// TODO
        Hour = "hour",
        /// TODO
        Day = "day",
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateInvitationPolicy.sendVerifyCodeMethod, UpdateInvitationPolicy.sendVerifyCodeMethod
    pub enum SendVerifyCodeMethod {
        /// TODO
        PrioritySMS = "prioritySMS",
        /// TODO
        PriorityEmail = "priorityEmail",
    }
}
