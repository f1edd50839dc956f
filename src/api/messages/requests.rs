//! TODO

use crate::api::shared::{EmailTemplateType, TemplateEngine};
use crate::declare::{data, open_enum, request};
use crate::redact::Secret;

request! {
    /// TODO A request for [`update_email_template`](crate::ManagementClient::update_email_template).
    pub struct UpdateEmailTemplate {
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
    /// TODO A request for [`preview_email_template`](crate::ManagementClient::preview_email_template).
    pub struct PreviewEmailTemplate {
        /// TODO "模版类型: - `WELCOME_EMAIL`: 欢迎邮件 - `FIRST_CREATED_USER`: 首次创建用户通知 - `REGISTER_VERIFY_CODE`: 注册验证码 - `LOGIN_VERIFY_CODE`: 登录验证码 - `MFA_VERIFY_CODE`: MFA 验证码 - `INFORMATION_COMPLETION_VERIFY_CODE`: 注册信息补全验证码 - `FIRST_EMAIL_LOGIN_VERIFY`: 首次邮箱登录验证 - `CONSOLE_CONDUCTED_VERIFY`: 在控制台发起邮件验证 - `USER_PASSWORD_UPDATE_REMIND`: 用户到期提醒 - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: 管理员重置用户密码成功通知 - `USER_PASSWORD_RESET_NOTIFICATION`: 用户密码重置成功通知 - `RESET_PASSWORD_VERIFY_CODE`: 重置密码验证码 - `SELF_UNLOCKING_VERIFY_CODE`: 自助解锁验证码 - `EMAIL_BIND_VERIFY_CODE`: 绑定邮箱验证码 - `EMAIL_UNBIND_VERIFY_CODE`: 解绑邮箱验证码 "
        pub type_: EmailTemplateType,
        /// TODO "邮件内容模版，可选，如果不传默认使用用户池配置的邮件模版进行渲染。"
        pub content?: String,
        /// TODO "邮件主题，可选，如果不传默认使用用户池配置的邮件模版进行渲染。"
        pub subject?: String,
        /// TODO "邮件发件人名称，可选，如果不传默认使用用户池配置的邮件模版进行渲染。"
        pub sender?: String,
        /// TODO "验证码/邮件有效时间，只有验证类邮件才有有效时间。可选，如果不传默认使用用户池配置的邮件模版进行渲染。"
        pub expires_in?: i64 [1..],
        /// TODO "模版渲染引擎。Authing 邮件模版目前支持两种渲染引擎： - `handlebar`: 详细使用方法请见：[handlebars 官方文档](https://handlebarsjs.com/) - `ejs`: 详细使用方法请见：[ejs 官方文档](https://ejs.co/)  默认将使用 `handlerbar` 作为模版渲染引擎。 " | default="handlebar"
        pub tpl_engine?: TemplateEngine,
    }
}

request! {
    /// TODO A request for [`config_email_provider`](crate::ManagementClient::config_email_provider).
    pub struct ConfigEmailProvider {
        /// TODO "第三方邮件服务商类型: - `custom`: 自定义 SMTP 邮件服务 - `ali`: [阿里企业邮箱](https://www.ali-exmail.cn/Land/) - `qq`: [腾讯企业邮箱](https://work.weixin.qq.com/mail/) - `sendgrid`: [SendGrid 邮件服务](https://sendgrid.com/) "
        pub type_: EmailProviderType,
        /// TODO "是否启用，如果不启用，将默认使用 Authing 内置的邮件服务"
        pub enabled: bool,
        /// TODO "SMTP 邮件服务配置"
        pub smtp_config?: SmtpConfig,
        /// TODO "SendGrid 邮件服务配置"
        pub send_grid_config?: SendGridConfig,
        /// TODO "阿里企业邮件服务配置"
        pub ali_exmail_config?: AliExmailConfig,
        /// TODO "腾讯企业邮件服务配置"
        pub tencent_exmail_config?: TencentExmailConfig,
    }
}

data! {
    /// TODO type
    pub struct AliExmailConfig {
        /// TODO "用户名"
        pub sender: String,
        /// TODO "密码"
        pub sender_pass: Secret,
    }
}

data! {
    /// TODO type
    pub struct SendGridConfig {
        /// TODO "用户名"
        pub sender: String,
        /// TODO "SendGrid API Key，详情请见 [SendGrid 文档](https://docs.sendgrid.com/ui/account-and-settings/api-keys)。"
        pub apikey: Secret,
    }
}

data! {
    /// TODO type
    pub struct SmtpConfig {
        /// TODO "SMTP 地址"
        pub smtp_host = "smtp_host": String,
        /// TODO "SMTP 端口"
        pub smtp_port = "smtp_port": i64,
        /// TODO "用户名"
        pub sender?: String,
        /// TODO "密码"
        pub sender_pass: Secret,
        /// TODO "是否启用 SSL" | default=false
        pub secure?: bool,
    }
}

data! {
    /// TODO type
    pub struct TencentExmailConfig {
        /// TODO "用户名"
        pub sender: String,
        /// TODO "密码"
        pub sender_pass: Secret,
    }
}

open_enum! {
    without_examples;
    /// TODO of ConfigEmailProvider.type, EmailProvider.type
    pub enum EmailProviderType {
        /// TODO
        Ali = "ali",
        /// TODO
        Qq = "qq",
        /// TODO
        Sendgrid = "sendgrid",
        /// TODO
        Custom = "custom",
    }
}
