//! Emails of the service: their templates, and the provider that sends them.
//!
//! The service sends emails on 15 kinds of occasions, such as codes for signing in. Each kind has one template, which is
//! known by its [`EmailTemplateType`] and has no ID. It can be replaced by one of your own (`customize_enabled`), with
//! placeholders in the language of a template engine.
//!
//! Emails are sent by the service's own provider, unless another one is configured: any SMTP server, `SendGrid`, or the company
//! email of Alibaba or Tencent.
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

    /// Returns the templates of all kinds of emails, all at once, with the categories that the console shows them in.
    #[doc(alias = "getEmailTemplates")]
    pub fn get_email_templates() -> EmailTemplateList = read GET "/api/v3/get-email-templates";

    /// Replaces the template of one kind of email and returns it.
    ///
    /// `customize_enabled(false)` goes back to the service's own template; the other required fields are sent all the same.
    #[doc(alias = "updateEmailTemplate")]
    pub fn update_email_template(request: &UpdateEmailTemplate) -> EmailTemplate = write POST "/api/v3/update-email-template";

    /// Returns what an email of a template looks like, with sample values for the placeholders. Nothing is changed or sent.
    ///
    /// Parts that the request leaves out come from the present template.
    #[doc(alias = "previewEmailTemplate")]
    pub fn preview_email_template(request: &PreviewEmailTemplate) -> EmailTemplatePreview =
        read POST "/api/v3/preview-email-template",
        bare = true;

    /// Returns the email provider of the user pool, with its passwords.
    #[doc(alias = "getEmailProvider")]
    pub fn get_email_provider() -> EmailProvider = read GET "/api/v3/get-email-provider";

    /// Sets the email provider of the user pool and returns it.
    ///
    /// Only the settings of the chosen type are needed. The service's own provider sends the emails with `enabled` false.
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
    pub fn config_email_provider(request: &ConfigEmailProvider) -> EmailProvider = write POST "/api/v3/config-email-provider";
}
