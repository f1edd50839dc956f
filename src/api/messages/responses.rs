//! TODO

use super::requests::{AliExmailConfig, EmailProviderType, SendGridConfig, SmtpConfig, TencentExmailConfig};
use crate::api::shared::EmailTemplate;
use crate::declare::response;

response! {
    /// TODO type
    pub struct EmailProvider {
        /// TODO "是否启用，如果不启用，将默认使用 Authing 内置的邮件服务"
        pub enabled?: bool,
        /// TODO "第三方邮件服务商类型: - `custom`: 自定义 SMTP 邮件服务 - `ali`: [阿里企业邮箱](https://www.ali-exmail.cn/Land/) - `qq`: [腾讯企业邮箱](https://work.weixin.qq.com/mail/) - `sendgrid`: [SendGrid 邮件服务](https://sendgrid.com/) "
        pub type_?: EmailProviderType,
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

response! {
    /// TODO type
    pub struct EmailTemplateCategory {
        /// TODO "类别名称"
        pub title?: String,
        /// TODO "类别英文名称"
        pub title_en?: String,
        /// TODO "描述"
        pub desc?: String,
        /// TODO "英文描述"
        pub desc_en?: String,
    }
}

response! {
    /// TODO type
    pub struct EmailTemplateList {
        /// TODO "模版列表"
        pub templates: Vec<EmailTemplate>,
        /// TODO "模版类型列表"
        pub categories: Vec<EmailTemplateCategory>,
    }
}

response! {
    /// TODO type
    pub struct EmailTemplatePreview {
        /// TODO "预览的邮件主体内容，为 html 格式文本"
        pub content?: String,
        /// TODO "预览的邮件主题内容"
        pub subject?: String,
        /// TODO "预览的邮件发件人内容"
        pub sender?: String,
    }
}
