//! Settings against attacks: failed sign-ins, registrations in masses, locked accounts.

use crate::declare::{data, open_enum};

data! {
    /// What happens after failed sign-ins.
    ///
    /// There are two measures: a captcha (`robot_verify`) and locking the account (`account_lock`). Each is off, or depends on
    /// the checks whose names begin with it. Fields of an earlier version, which had one measure only, are still required.
    pub struct LoginAnomalyDetectionConfig {
        /// The only measure of the earlier version. It is required, but has no effect where the two fields below are used. The
        /// service's default is `captcha`.
        pub login_fail_strategy!: LoginFailStrategy,
        /// When users have to solve a captcha: `disable` (never), `condition_set` (if a check applies) or `always_enable`.
        pub robot_verify!: String [sample "condition_set"],
        /// When accounts are locked: `disable` (never) or `condition_set` (if a check applies).
        pub account_lock!: String [sample "disable"],
        /// How many failed sign-ins of any kind trigger `login_fail_strategy`.
        pub login_fail_check!: LoginFailCheckConfig,
        /// How many wrong passwords trigger `login_fail_strategy`. Of the earlier version: the two fields below replace it.
        pub login_password_fail_check!: LoginFailCheckConfig,
        /// How many wrong passwords lock an account.
        pub account_lock_login_password_fail_check?: LoginFailCheckConfig,
        /// How many wrong passwords make a captcha necessary.
        pub robot_verify_login_password_fail_check!: LoginFailCheckConfig,
        /// Makes a captcha necessary for sign-ins from other IP addresses than the listed ones.
        pub robot_verify_login_ip_whitelist_check!: LoginIpWhitelistCheckConfig,
        /// Makes a captcha necessary depending on the time of the sign-in.
        pub robot_verify_login_time_check_enable!: bool,
        /// The times for that check, each a day of the week with a time. Their form is not documented. (The wire name has a small
        /// `l`: `robotVerifyloginWeekStartEndTime`.)
        pub robot_verifylogin_week_start_end_time!: Vec<String>,
    }
}

data! {
    /// A check that applies after too many failures from one IP address in a period.
    pub struct LoginFailCheckConfig {
        /// Whether failures are counted at all. The service's default is `false`.
        pub enabled: bool,
        /// How many failures in the period are accepted before the check applies. The service's default is 50.
        pub limit: u32,
        /// Length of the period in seconds. The service's default is 300.
        pub time_interval: i64,
        /// Unit in which the console shows `time_interval`: `Second`, `Minute`, `Hour` or `Day`. The value stays in seconds. The
        /// service's default is `Second`.
        pub unit?: String,
    }
}

data! {
    /// A check that applies to sign-ins from other IP addresses than the listed ones.
    pub struct LoginIpWhitelistCheckConfig {
        /// Whether addresses are compared at all. The service's default is `false`.
        pub enabled: bool,
        /// The addresses that need no captcha, as one text. Its form is not documented; presumably with commas between addresses.
        pub ip_whitelist: String [sample "203.0.113.7"],
    }
}

data! {
    /// How many accounts may be registered from one IP address in a period.
    pub struct RegisterAnomalyDetectionConfig {
        /// Whether registrations are counted at all. The service's default is `false`.
        pub enabled: bool,
        /// How many registrations in the period are accepted. The service's default is 50.
        pub limit: u32,
        /// Length of the period in seconds. The service's default is 300.
        pub time_interval: i64,
    }
}

data! {
    /// Whether and how users unlock their own locked accounts.
    pub struct SelfUnlockAccountConfig {
        /// Whether users can do it; otherwise an administrator has to. The service's default is `false`.
        pub enabled: bool,
        /// What a user has to enter for it. The service's default is `captcha`.
        pub strategy: SelfUnlockStrategy,
    }
}

open_enum! {
    without_examples;
    /// What happens after too many failed sign-ins, in the earlier version of the settings.
    pub enum LoginFailStrategy {
        /// The user has to solve a captcha.
        Captcha = "captcha",
        /// The account is locked. It works with wrong passwords only, not with failures of other kinds.
        BlockAccount = "block-account",
    }
}

open_enum! {
    without_examples;
    /// What a user has to enter to unlock an account.
    pub enum SelfUnlockStrategy {
        /// A code that is sent by SMS or email.
        Captcha = "captcha",
        /// The password and a code that is sent by SMS or email.
        PasswordCaptcha = "password-captcha",
    }
}
