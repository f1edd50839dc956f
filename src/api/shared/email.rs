//! Templates of the emails that the service sends.

use crate::declare::{open_enum, response};

response! {
    /// A template of the emails that the service sends on one kind of occasion.
    pub struct EmailTemplate {
        /// Whether this template is used instead of the built-in template.
        pub customize_enabled?: bool,
        /// Occasion on which such an email is sent.
        pub type_?: EmailTemplateType,
        /// Name of the template shown in the console.
        pub name?: String,
        /// Subject line. It may contain placeholders.
        pub subject?: String,
        /// Display name of the sender; the address is that of the email provider.
        pub sender?: String,
        /// Body as HTML with placeholders of the template engine.
        pub content?: String,
        /// Validity period of the code or link in the email, presumably in seconds; absent for emails without a code or link.
        pub expires_in?: i64,
        /// URL that is opened after the address was confirmed. Only for `FIRST_EMAIL_LOGIN_VERIFY` and
        /// `CONSOLE_CONDUCTED_VERIFY`.
        pub redirect_to?: String,
        /// Language of the placeholders; `handlebar` by default.
        pub tpl_engine?: TemplateEngine,
    }
}

open_enum! {
    without_examples;
    /// Occasions on which the service sends an email.
    pub enum EmailTemplateType {
        /// Greeting of a user that has registered.
        WelcomeEmail = "WELCOME_EMAIL",
        /// Notification of a user whose account an administrator created.
        FirstCreatedUser = "FIRST_CREATED_USER",
        /// Code for registering.
        RegisterVerifyCode = "REGISTER_VERIFY_CODE",
        /// Code for signing in.
        LoginVerifyCode = "LOGIN_VERIFY_CODE",
        /// Code that is the second factor of a sign-in.
        MfaVerifyCode = "MFA_VERIFY_CODE",
        /// Code for confirming the address while completing the profile after registering.
        InformationCompletionVerifyCode = "INFORMATION_COMPLETION_VERIFY_CODE",
        /// Link for confirming the address at the first sign-in by email.
        FirstEmailLoginVerify = "FIRST_EMAIL_LOGIN_VERIFY",
        /// Link for confirming the address, sent by an administrator from the console.
        ConsoleConductedVerify = "CONSOLE_CONDUCTED_VERIFY",
        /// Reminder that the password expires.
        UserPasswordUpdateRemind = "USER_PASSWORD_UPDATE_REMIND",
        /// Notification that an administrator has reset the password.
        AdminResetUserPasswordNotification = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
        /// Notification that the user has reset the password.
        UserPasswordResetNotification = "USER_PASSWORD_RESET_NOTIFICATION",
        /// Code for resetting a forgotten password.
        ResetPasswordVerifyCode = "RESET_PASSWORD_VERIFY_CODE",
        /// Code for unlocking the user's own locked account.
        SelfUnlockingVerifyCode = "SELF_UNLOCKING_VERIFY_CODE",
        /// Code for adding the address to an account.
        EmailBindVerifyCode = "EMAIL_BIND_VERIFY_CODE",
        /// Code for removing the address from an account.
        EmailUnbindVerifyCode = "EMAIL_UNBIND_VERIFY_CODE",
    }
}

open_enum! {
    without_examples;
    /// Languages of the placeholders in a template.
    pub enum TemplateEngine {
        /// Handlebars, with placeholders such as `{{name}}`.
        Handlebar = "handlebar",
        /// Embedded JavaScript, with placeholders such as `<%= name %>`.
        Ejs = "ejs",
    }
}
