//! Settings of an invitation policy: links, initial passwords, verification codes and emails.

use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// The initial password of the accounts of invited people.
    pub struct DefaultPasswordConfig {
        /// Whether passwords are random, or the same for all accounts.
        pub type_: DefaultPasswordType,
        /// The password of all accounts, for `DefaultPasswordType::Custom`.
        pub custom?: Secret,
    }
}

request! {
    /// The validity of the link in an invitation, and of the form that it opens.
    ///
    /// Times are always in seconds. Presumably, the units only determine the display in the console.
    pub struct InvitationLinkConfig {
        /// Whether the link can be opened more than once.
        pub invite_link_disuse_rule!: InviteLinkDisuseRule,
        /// Unit of the validity of the link; `Forever` if the link does not expire.
        pub link_expired_time_unit!: LinkExpiredTimeUnit,
        /// Validity of the link after it was sent, in seconds. It is required even for `Forever`.
        pub link_expired_time_of_second!: f64,
        /// Unit of the validity of the form.
        pub page_expired_time_unit!: PageExpiredTimeUnit,
        /// Validity of the form after the link was opened, in seconds: at most 2592000 (30 days).
        pub page_expired_time_of_second!: f64,
    }
}

open_enum! {
    without_examples;
    /// The kinds of initial passwords of invited people.
    pub enum DefaultPasswordType {
        /// A random password for each account.
        Random = "random",
        /// The password of the policy for all accounts.
        Custom = "custom",
    }
}

open_enum! {
    without_examples;
    /// The emails of an invitation policy that have a template.
    pub enum InvitationEmailScene {
        /// The email with the invitation link.
        Invite = "INVITE",
        /// The email after registration.
        Welcome = "WELCOME",
    }
}

open_enum! {
    without_examples;
    /// The rules for the expiry of an invitation link.
    pub enum InviteLinkDisuseRule {
        /// The link expires at the end of its validity, and can be opened several times until then.
        Period = "period",
        /// The link expires when it is first opened.
        AfterFirstClick = "afterFirstClick",
    }
}

open_enum! {
    without_examples;
    /// Channels for invitations.
    pub enum InviteMethod {
        /// Email, the only documented channel.
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// Units of the validity of an invitation link.
    pub enum LinkExpiredTimeUnit {
        /// No unit: the link does not expire.
        Forever = "forever",
        /// Days of 86400 seconds.
        Day = "day",
        /// Hours of 3600 seconds.
        Hour = "hour",
        /// Minutes of 60 seconds.
        Minute = "minute",
    }
}

open_enum! {
    without_examples;
    /// Units of the validity of a registration form.
    pub enum PageExpiredTimeUnit {
        /// 60 seconds.
        Minute = "minute",
        /// 3600 seconds.
        Hour = "hour",
        /// 86400 seconds.
        Day = "day",
    }
}

open_enum! {
    without_examples;
    /// Preferred channels for verification codes.
    pub enum SendVerifyCodeMethod {
        /// SMS, or email for people without a phone number.
        PrioritySms = "prioritySMS",
        /// Email, or SMS for people without an email address.
        PriorityEmail = "priorityEmail",
    }
}
