//! The requests of the email methods, and the settings of email providers.

use crate::api::shared::{EmailTemplateType, TemplateEngine};
use crate::declare::{data, open_enum, request};
use crate::redact::Secret;

request! {
    /// A request for [`update_email_template`](crate::ManagementClient::update_email_template).
    pub struct UpdateEmailTemplate {
        /// Kind of email whose template is replaced.
        pub type_!: EmailTemplateType,
        /// Whether the new template is used instead of the built-in template.
        pub customize_enabled!: bool,
        /// Name of the template shown in the console.
        pub name!: String [sample "Code for signing in"],
        /// Subject line. It may contain placeholders.
        pub subject!: String [sample "Your code"],
        /// Display name of the sender; the address is that of the email provider.
        pub sender!: String [sample "Example Ltd."],
        /// Body as HTML with placeholders of the template engine.
        pub content!: String [sample "<p>{{code}}</p>"],
        /// Validity period of the code or link in the email, presumably in seconds. Only emails with a code or a link use it.
        pub expires_in?: i64 [1..],
        /// URL that is opened after the address was confirmed. Only for `FIRST_EMAIL_LOGIN_VERIFY` and
        /// `CONSOLE_CONDUCTED_VERIFY`.
        pub redirect_to?: String,
        /// Language of the placeholders. The service's default is `handlebar`.
        pub tpl_engine?: TemplateEngine,
    }
}

request! {
    /// A request for [`preview_email_template`](crate::ManagementClient::preview_email_template).
    pub struct PreviewEmailTemplate {
        /// Kind of email that is previewed.
        pub type_: EmailTemplateType,
        /// Body as HTML with placeholders; that of the present template if not set.
        pub content?: String,
        /// Subject line; that of the present template if not set.
        pub subject?: String,
        /// Display name of the sender; that of the present template if not set.
        pub sender?: String,
        /// Validity period of the code or link, presumably in seconds, for the placeholder that shows it; that of the present
        /// template if not set.
        pub expires_in?: i64 [1..],
        /// Language of the placeholders. The service's default is `handlebar`.
        pub tpl_engine?: TemplateEngine,
    }
}

request! {
    /// A request for [`config_email_provider`](crate::ManagementClient::config_email_provider).
    pub struct ConfigEmailProvider {
        /// Kind of the provider. The settings of this kind must be set, too.
        pub type_: EmailProviderType,
        /// Whether this provider sends the emails instead of the built-in provider.
        pub enabled: bool,
        /// Settings for the type `custom`.
        pub smtp_config?: SmtpConfig,
        /// Settings for the type `sendgrid`.
        pub send_grid_config?: SendGridConfig,
        /// Settings for the type `ali`.
        pub ali_exmail_config?: AliExmailConfig,
        /// Settings for the type `qq`.
        pub tencent_exmail_config?: TencentExmailConfig,
    }
}

data! {
    /// Settings of the business email service of Alibaba.
    pub struct AliExmailConfig {
        /// User name at the provider: the sender's email address.
        pub sender: String [sample "accounts@example.com"],
        /// Password of that user.
        pub sender_pass: Secret,
    }
}

data! {
    /// Settings of the email service `SendGrid`.
    pub struct SendGridConfig {
        /// User name at the provider: the sender's email address.
        pub sender: String [sample "accounts@example.com"],
        /// API key that the console of `SendGrid` shows once, when it is created.
        pub apikey: Secret,
    }
}

data! {
    /// Settings of an SMTP server.
    pub struct SmtpConfig {
        /// Name or address of the server, without the port.
        pub smtp_host = "smtp_host": String [sample "smtp.example.com"],
        /// Port of the server, such as 465 for TLS.
        pub smtp_port = "smtp_port": i64,
        /// User name at the server, usually the sender's email address. It is optional in requests.
        pub sender?: String,
        /// Password of that user.
        pub sender_pass: Secret,
        /// Whether the connection uses TLS from the start (SMTPS). The service's default is `false`.
        pub secure?: bool,
    }
}

data! {
    /// Settings of the business email service of Tencent.
    pub struct TencentExmailConfig {
        /// User name at the provider: the sender's email address.
        pub sender: String [sample "accounts@example.com"],
        /// Password of that user.
        pub sender_pass: Secret,
    }
}

open_enum! {
    without_examples;
    /// Kinds of email providers.
    pub enum EmailProviderType {
        /// Business email service of Alibaba.
        Ali = "ali",
        /// Business email service of Tencent.
        Qq = "qq",
        /// The email service `SendGrid`.
        SendGrid = "sendgrid",
        /// Any SMTP server.
        Custom = "custom",
    }
}
