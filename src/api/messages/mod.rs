//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;

reexport! {
    self::requests {
        AliExmailConfig = "AliExmailEmailProviderConfig", "AliExmailEmailProviderConfigInput";
        ConfigEmailProvider = "ConfigEmailProviderDto";
        EmailProviderType;
        PreviewEmailTemplate = "PreviewEmailTemplateDto";
        SendGridConfig = "SendGridEmailProviderConfig", "SendGridEmailProviderConfigInput";
        SmtpConfig = "SMTPEmailProviderConfig", "SMTPEmailProviderConfigInput";
        TencentExmailConfig = "TencentExmailEmailProviderConfig", "TencentExmailEmailProviderConfigInput";
        UpdateEmailTemplate = "UpdateEmailTemplateDto";
    }
    self::responses {
        EmailProvider = "EmailProviderDto";
        EmailTemplateCategory = "EmailTemplateCategoryDto";
        EmailTemplateList = "GetEmailTemplatesDataDto";
        EmailTemplatePreview = "PreviewEmailTemplateDataDto";
    }
    super::shared {
        EmailTemplate = "EmailTemplateDto";
        EmailTemplateType;
        TemplateEngine;
    }
}

endpoints! {
    feature = "messages";

    /// TODO @summary 获取邮件模版列表 / @description 获取邮件模版列表
    #[doc(alias = "getEmailTemplates")]
    pub fn get_email_templates() -> EmailTemplateList = read GET "/api/v3/get-email-templates";

    /// TODO @summary 修改邮件模版 / @description 修改邮件模版
    #[doc(alias = "updateEmailTemplate")]
    pub fn update_email_template(request: &UpdateEmailTemplate) -> EmailTemplate = write POST "/api/v3/update-email-template";

    /// TODO @summary 预览邮件模版 / @description 预览邮件模版 envelope=data_only
    #[doc(alias = "previewEmailTemplate")]
    pub fn preview_email_template(request: &PreviewEmailTemplate) -> EmailTemplatePreview = read POST "/api/v3/preview-email-template", bare = true;

    /// TODO @summary 获取第三方邮件服务配置 / @description 获取第三方邮件服务配置
    #[doc(alias = "getEmailProvider")]
    pub fn get_email_provider() -> EmailProvider = read GET "/api/v3/get-email-provider";

    /// TODO @summary 配置第三方邮件服务 / @description 配置第三方邮件服务
    #[doc(alias = "configEmailProvider")]
    pub fn config_email_provider(request: &ConfigEmailProvider) -> EmailProvider = write POST "/api/v3/config-email-provider";
}
