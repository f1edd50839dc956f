//! Settings of an invitation policy: links, initial passwords, codes and emails.

use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// How the initial password of invited people is chosen.
    pub struct DefaultPasswordConfig {
        /// Whether each account gets a password of its own, or all get the same.
        pub type_: DefaultPasswordType,
        /// The password that all accounts get, for `DefaultPasswordType::Custom`.
        pub custom?: Secret,
    }
}

request! {
    /// How long the link of an invitation and the page behind it are valid.
    ///
    /// Times are in seconds, whatever the units are: those presumably say in which unit the console shows them.
    pub struct InvitationLinkConfig {
        /// Whether the link can be used again after it was opened.
        pub invite_link_disuse_rule!: InviteLinkDisuseRule,
        /// Unit that belongs to `link_expired_time_of_second`; `Forever` if the link does not expire.
        pub link_expired_time_unit!: LinkExpiredTimeUnit,
        /// How long the link is valid after it was sent, in seconds. It is required for `Forever`, too.
        pub link_expired_time_of_second!: f64,
        /// Unit that belongs to `page_expired_time_of_second`.
        pub page_expired_time_unit!: PageExpiredTimeUnit,
        /// How long people can take to fill in the page behind the link, in seconds: at most 2592000, which is 30 days.
        pub page_expired_time_of_second!: f64,
    }
}

open_enum! {
    without_examples;
    /// How the initial password of an invited person is made.
    pub enum DefaultPasswordType {
        /// The service makes up another one for each account.
        Random = "random",
        /// All accounts get the password of the policy.
        Custom = "custom",
    }
}

open_enum! {
    without_examples;
    /// Which email of an invitation policy a template is for.
    pub enum InvitationEmailScene {
        /// The email with the link of the invitation.
        Invite = "INVITE",
        /// The email after registration.
        Welcome = "WELCOME",
    }
}

open_enum! {
    without_examples;
    /// When the link of an invitation can no longer be used.
    pub enum InviteLinkDisuseRule {
        /// When its time is over; until then it can be opened again and again.
        Period = "period",
        /// When it was opened for the first time.
        AfterFirstClick = "afterFirstClick",
    }
}

open_enum! {
    without_examples;
    /// How invitations are sent.
    pub enum InviteMethod {
        /// By email, the only way so far.
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// Units of the time for which the link of an invitation is valid.
    pub enum LinkExpiredTimeUnit {
        /// None: the link does not expire.
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
    /// Units of the time for which the page behind the link is valid.
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
    /// Which way is preferred for sending a code to people.
    pub enum SendVerifyCodeMethod {
        /// By SMS to people who have a phone number, to others by email.
        PrioritySms = "prioritySMS",
        /// By email to people who have an address, to others by SMS.
        PriorityEmail = "priorityEmail",
    }
}
