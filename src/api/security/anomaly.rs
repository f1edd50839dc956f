//! Settings against attacks: failed sign-ins, mass registrations, locked accounts.

use crate::declare::{data, open_enum};

data! {
    /// Reaction to failed sign-ins.
    ///
    /// There are two measures: a captcha (`robot_verify`) and locking the account (`account_lock`). Each is disabled, or
    /// depends on the checks whose names begin with its name. Fields of an earlier version, which has only one measure, are
    /// still required.
    pub struct LoginAnomalyDetectionConfig {
        /// Deprecated: the only measure of the earlier version. It is required, but has no effect if `robot_verify` and
        /// `account_lock` are used. The service's default is `captcha`.
        pub login_fail_strategy!: LoginFailStrategy,
        /// When users must solve a captcha: `disable` (never), `condition_set` (if a check applies) or `always_enable`.
        pub robot_verify!: String [sample "condition_set"],
        /// When accounts are locked: `disable` (never) or `condition_set` (if a check applies).
        pub account_lock!: String [sample "disable"],
        /// Number of failed sign-ins of any kind that triggers `login_fail_strategy`.
        pub login_fail_check!: LoginFailCheckConfig,
        /// Deprecated: number of wrong passwords that triggers `login_fail_strategy` in the earlier version. The next two
        /// fields replace it.
        pub login_password_fail_check!: LoginFailCheckConfig,
        /// Number of wrong passwords that locks an account.
        pub account_lock_login_password_fail_check?: LoginFailCheckConfig,
        /// Number of wrong passwords after which a captcha is required.
        pub robot_verify_login_password_fail_check!: LoginFailCheckConfig,
        /// Requires a captcha for sign-ins from IP addresses that are not listed.
        pub robot_verify_login_ip_whitelist_check!: LoginIpWhitelistCheckConfig,
        /// Whether a captcha is required depending on the time of the sign-in.
        pub robot_verify_login_time_check_enable!: bool,
        /// The times for this check, each a day of the week with a time. Their form is not documented. (The wire name has a
        /// lower-case `l`: `robotVerifyloginWeekStartEndTime`.)
        pub robot_verifylogin_week_start_end_time!: Vec<String>,
    }
}

data! {
    /// A check that applies after too many failures from one IP address in a period.
    pub struct LoginFailCheckConfig {
        /// Whether failures are counted. The service's default is `false`.
        pub enabled: bool,
        /// Number of failures in the period before the check applies. The service's default is 50.
        pub limit: u32,
        /// Length of the period in seconds. The service's default is 300.
        pub time_interval: i64,
        /// Unit in which the console shows `time_interval`: `Second`, `Minute`, `Hour` or `Day`. The value remains in seconds. The
        /// service's default is `Second`.
        pub unit?: String,
    }
}

data! {
    /// A check that applies to sign-ins from IP addresses that are not listed.
    pub struct LoginIpWhitelistCheckConfig {
        /// Whether addresses are compared. The service's default is `false`.
        pub enabled: bool,
        /// The addresses that do not require a captcha, as one text. The format is not documented, presumably separated by commas.
        pub ip_whitelist: String [sample "203.0.113.7"],
    }
}

data! {
    /// Limit of the registrations from one IP address in a period.
    pub struct RegisterAnomalyDetectionConfig {
        /// Whether registrations are counted. The service's default is `false`.
        pub enabled: bool,
        /// Number of registrations in the period that are accepted. The service's default is 50.
        pub limit: u32,
        /// Length of the period in seconds. The service's default is 300.
        pub time_interval: i64,
    }
}

data! {
    /// Unlocking of accounts by their users.
    pub struct SelfUnlockAccountConfig {
        /// Whether users can unlock their accounts. If not, only administrators can. The service's default is `false`.
        pub enabled: bool,
        /// The proof that a user must enter to unlock an account. The service's default is `captcha`.
        pub strategy: SelfUnlockStrategy,
    }
}

open_enum! {
    without_examples;
    /// Reaction to too many failed sign-ins, in the earlier version of the settings.
    pub enum LoginFailStrategy {
        /// The user must solve a captcha.
        Captcha = "captcha",
        /// The account is locked. Only wrong passwords can trigger it, not failures of other kinds.
        BlockAccount = "block-account",
    }
}

open_enum! {
    without_examples;
    /// The proof that a user must enter to unlock an account.
    pub enum SelfUnlockStrategy {
        /// A code that is sent by SMS or email.
        Captcha = "captcha",
        /// The password and a code that is sent by SMS or email.
        PasswordCaptcha = "password-captcha",
    }
}
