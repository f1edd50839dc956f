//! TODO

use crate::declare::{open_enum, response};

response! {
    /// TODO type
    pub struct EmailTemplate {
        /// TODO "是否启用自定义模版"
        pub customize_enabled?: bool,
        /// TODO "模版类型: - `WELCOME_EMAIL`: 欢迎邮件 - `FIRST_CREATED_USER`: 首次创建用户通知 - `REGISTER_VERIFY_CODE`: 注册验证码 - `LOGIN_VERIFY_CODE`: 登录验证码 - `MFA_VERIFY_CODE`: MFA 验证码 - `INFORMATION_COMPLETION_VERIFY_CODE`: 注册信息补全验证码 - `FIRST_EMAIL_LOGIN_VERIFY`: 首次邮箱登录验证 - `CONSOLE_CONDUCTED_VERIFY`: 在控制台发起邮件验证 - `USER_PASSWORD_UPDATE_REMIND`: 用户到期提醒 - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: 管理员重置用户密码成功通知 - `USER_PASSWORD_RESET_NOTIFICATION`: 用户密码重置成功通知 - `RESET_PASSWORD_VERIFY_CODE`: 重置密码验证码 - `SELF_UNLOCKING_VERIFY_CODE`: 自助解锁验证码 - `EMAIL_BIND_VERIFY_CODE`: 绑定邮箱验证码 - `EMAIL_UNBIND_VERIFY_CODE`: 解绑邮箱验证码 "
        pub type_?: EmailTemplateType,
        /// TODO "邮件模版名称"
        pub name?: String,
        /// TODO "邮件主题"
        pub subject?: String,
        /// TODO "邮件发件人名称"
        pub sender?: String,
        /// TODO "邮件内容模版"
        pub content?: String,
        /// TODO "验证码/邮件有效时间，只有验证类邮件才有有效时间。"
        pub expires_in?: i64,
        /// TODO "完成邮件验证之后跳转到的地址，只针对 `FIRST_EMAIL_LOGIN_VERIFY` 和 `CONSOLE_CONDUCTED_VERIFY` 类型的模版有效。"
        pub redirect_to?: String,
        /// TODO "模版渲染引擎。Authing 邮件模版目前支持两种渲染引擎： - `handlebar`: 详细使用方法请见：[handlebars 官方文档](https://handlebarsjs.com/) - `ejs`: 详细使用方法请见：[ejs 官方文档](https://ejs.co/)  默认将使用 `handlerbar` 作为模版渲染引擎。 " | default="handlebar"
        pub tpl_engine?: TemplateEngine,
    }
}

open_enum! {
    without_examples;
    /// TODO of EmailTemplate.type, PreviewEmailTemplate.type, UpdateEmailTemplate.type, UpdateInvitationPolicyEmailTemplate.type
    pub enum EmailTemplateType {
        /// TODO
        WelcomeEmail = "WELCOME_EMAIL",
        /// TODO
        FirstCreatedUser = "FIRST_CREATED_USER",
        /// TODO
        RegisterVerifyCode = "REGISTER_VERIFY_CODE",
        /// TODO
        LoginVerifyCode = "LOGIN_VERIFY_CODE",
        /// TODO
        MfaVerifyCode = "MFA_VERIFY_CODE",
        /// TODO
        InformationCompletionVerifyCode = "INFORMATION_COMPLETION_VERIFY_CODE",
        /// TODO
        FirstEmailLoginVerify = "FIRST_EMAIL_LOGIN_VERIFY",
        /// TODO
        ConsoleConductedVerify = "CONSOLE_CONDUCTED_VERIFY",
        /// TODO
        UserPasswordUpdateRemind = "USER_PASSWORD_UPDATE_REMIND",
        /// TODO
        AdminResetUserPasswordNotification = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
        /// TODO
        UserPasswordResetNotification = "USER_PASSWORD_RESET_NOTIFICATION",
        /// TODO
        ResetPasswordVerifyCode = "RESET_PASSWORD_VERIFY_CODE",
        /// TODO
        SelfUnlockingVerifyCode = "SELF_UNLOCKING_VERIFY_CODE",
        /// TODO
        EmailBindVerifyCode = "EMAIL_BIND_VERIFY_CODE",
        /// TODO
        EmailUnbindVerifyCode = "EMAIL_UNBIND_VERIFY_CODE",
    }
}

open_enum! {
    without_examples;
    /// TODO of EmailTemplate.tplEngine, PreviewEmailTemplate.tplEngine, UpdateEmailTemplate.tplEngine, UpdateInvitationPolicyEmailTemplate.tplEngine
    pub enum TemplateEngine {
        /// TODO
        Handlebar = "handlebar",
        /// TODO
        Ejs = "ejs",
    }
}
