//! Emails of the service: their templates, and the provider that sends them.
//!
//! The service sends 15 kinds of emails, such as codes for signing in. Each kind has one template, which is identified by its
//! [`EmailTemplateType`]. A custom template (`customize_enabled`) with placeholders in the syntax of a template engine can
//! replace it.
//!
//! The built-in provider sends emails, unless another provider is configured: any SMTP server, `SendGrid`, or the business
//! email service of Alibaba or Tencent.
//!
//! # Examples
//!
//! ```no_run
//! use authing::messages::{
//!     EmailTemplateType, PreviewEmailTemplate, UpdateEmailTemplate,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let kind = EmailTemplateType::LoginVerifyCode;
//! let content = "<p>Your code is {{code}}.</p>";
//! let preview = PreviewEmailTemplate::new(&kind).content(content);
//! println!("{:?}", client.preview_email_template(&preview)?.content);
//! let template = UpdateEmailTemplate::new()
//!     .type_(kind)
//!     .customize_enabled(true)
//!     .name("Code for signing in")
//!     .subject("Your code")
//!     .sender("Example Ltd.")
//!     .content(content);
//! client.update_email_template(&template)?;
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

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

    /// Returns the templates of all kinds of emails in one response, with the categories that the console shows them in.
    #[doc(alias = "getEmailTemplates")]
    pub fn get_email_templates() -> EmailTemplateList = read GET "/api/v3/get-email-templates";

    /// Replaces the template of one kind of email and returns it.
    ///
    /// `customize_enabled(false)` restores the built-in template. The other fields are required even then.
    #[doc(alias = "updateEmailTemplate")]
    #[doc(alias = "email template")]
    pub fn update_email_template(request: &UpdateEmailTemplate) -> EmailTemplate = write POST "/api/v3/update-email-template";

    /// Returns a preview of an email, with sample values for the placeholders. It changes no template and sends no email.
    ///
    /// Parts that the request omits are taken from the present template.
    #[doc(alias = "previewEmailTemplate")]
    pub fn preview_email_template(request: &PreviewEmailTemplate) -> EmailTemplatePreview =
        read POST "/api/v3/preview-email-template",
        bare = true;

    /// Returns the email provider of the user pool, with its passwords.
    #[doc(alias = "getEmailProvider")]
    pub fn get_email_provider() -> EmailProvider = read GET "/api/v3/get-email-provider";

    /// Sets the email provider of the user pool and returns it.
    ///
    /// Only the settings of the chosen type are required. If `enabled` is `false`, the built-in provider sends the emails.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::messages::{ConfigEmailProvider, EmailProviderType, SmtpConfig};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let password = std::env::var("SMTP_PASSWORD").unwrap_or_default();
    /// let smtp = SmtpConfig::new("smtp.example.com", 465, password)
    ///     .sender("accounts@example.com")
    ///     .secure(true);
    /// let custom = EmailProviderType::Custom;
    /// let request = ConfigEmailProvider::new(custom, true).smtp_config(smtp);
    /// client.config_email_provider(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "configEmailProvider")]
    #[doc(alias = "SMTP")]
    pub fn config_email_provider(request: &ConfigEmailProvider) -> EmailProvider = write POST "/api/v3/config-email-provider";
}
