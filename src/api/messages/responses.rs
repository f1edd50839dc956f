//! The responses of the email methods.

use super::requests::{AliExmailConfig, EmailProviderType, SendGridConfig, SmtpConfig, TencentExmailConfig};
use crate::api::shared::EmailTemplate;
use crate::declare::response;

response! {
    /// The email provider of the user pool.
    pub struct EmailProvider {
        /// Whether this provider sends the emails instead of the built-in provider.
        pub enabled?: bool,
        /// Kind of the provider, which determines the field with its settings.
        pub type_?: EmailProviderType,
        /// Settings of the type `custom`; absent for other types.
        pub smtp_config?: SmtpConfig,
        /// Settings of the type `sendgrid`; absent for other types.
        pub send_grid_config?: SendGridConfig,
        /// Settings of the type `ali`; absent for other types.
        pub ali_exmail_config?: AliExmailConfig,
        /// Settings of the type `qq`; absent for other types.
        pub tencent_exmail_config?: TencentExmailConfig,
    }
}

response! {
    /// A heading under which the console shows templates.
    pub struct EmailTemplateCategory {
        /// The heading in Chinese.
        pub title?: String,
        /// The heading in English.
        pub title_en?: String,
        /// A description of the templates under the heading, in Chinese.
        pub desc?: String,
        /// A description of the templates under the heading, in English.
        pub desc_en?: String,
    }
}

response! {
    /// The templates of all kinds of emails.
    pub struct EmailTemplateList {
        /// The templates, one for each kind of email.
        pub templates: Vec<EmailTemplate>,
        /// The headings under which the console shows the templates. The assignment of templates to headings is not documented.
        pub categories: Vec<EmailTemplateCategory>,
    }
}

response! {
    /// A rendered email: the parts of a template with their placeholders replaced by sample values.
    pub struct EmailTemplatePreview {
        /// Body as HTML, with the placeholders replaced.
        pub content?: String,
        /// Subject line, with the placeholders replaced.
        pub subject?: String,
        /// Display name of the sender, with the placeholders replaced.
        pub sender?: String,
    }
}
