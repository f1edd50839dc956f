//! TODO

use crate::api::shared::MfaFactor;
use crate::declare::{data, open_enum, request};

request! {
    /// TODO A request for [`update_security_settings`](crate::ManagementClient::update_security_settings).
    pub struct UpdateSecuritySettings {
        /// TODO "安全域（CORS）"
        pub allowed_origins?: Vec<String>,
        /// TODO "Authing Token 有效时间（秒）" | default=129600
        pub authing_token_expires_in?: i64,
        /// TODO "验证码长度。包含短信验证码、邮件验证码和图形验证码。" | default=6
        pub verify_code_length?: i64,
        /// TODO "验证码尝试次数。在一个验证码有效周期内（默认为 60 s），用户输入验证码错误次数超过此阈值之后，将会导致当前验证码失效，需要重新发送。" | default=1
        pub verify_code_max_attempts?: i64,
        /// TODO "用户修改邮箱的安全策略"
        pub change_email_strategy?: ChangeEmailStrategy,
        /// TODO "用户修改手机号的安全策略"
        pub change_phone_strategy?: ChangePhoneStrategy,
        /// TODO "Cookie 过期时间设置"
        pub cookie_settings?: CookieSettings,
        /// TODO "是否禁止用户注册，开启之后，用户将无法自主注册，只能管理员为其创建账号。针对 B2B 和 B2E 类型用户池，默认开启。" | default=false
        pub register_disabled?: bool,
        /// TODO "频繁注册检测配置"
        pub register_anomaly_detection?: RegisterAnomalyDetectionConfig,
        /// TODO "验证码注册后是否要求用户设置密码（仅针对 Authing 登录页和 Guard 有效，不针对 API 调用）。" | default=false
        pub complete_password_after_pass_code_login?: bool,
        /// TODO "登录防暴破配置"
        pub login_anomaly_detection?: LoginAnomalyDetectionConfig,
        /// TODO "当使用邮箱登录时，未验证的邮箱登录时是否禁止登录并发送认证邮件。当用户收到邮件并完成验证之后，才能进行登录。"
        pub login_require_email_verified?: bool,
        /// TODO "用户自助解锁配置。注：只有绑定了手机号/邮箱的用户才可以自助解锁"
        pub self_unlock_account?: SelfUnlockAccountConfig,
        /// TODO "Authing 登录页面是否开启登录账号选择" | default=false
        pub enable_login_account_switch?: bool,
        /// TODO "APP 扫码登录安全配置" | default=false
        pub qrcode_login_strategy?: QrcodeLoginStrategy,
    }
}

request! {
    /// TODO A request for [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
    pub struct UpdateGlobalMfaSettings {
        /// TODO "开启的 MFA 认证因素列表"
        pub enabled_factors: Vec<MfaFactor>,
    }
}

request! {
    /// TODO A request for [`disable_global_mfa_settings`](crate::ManagementClient::disable_global_mfa_settings).
    pub struct DisableGlobalMfaSettings {
        /// TODO "关闭的 MFA 认证因素列表"
        pub disable_factors: Vec<MfaFactor>,
    }
}

data! {
    /// TODO type
    pub struct ChangeEmailStrategy {
        /// TODO "修改邮箱时是否验证旧邮箱" | default=true
        pub verify_old_email: bool,
    }
}

data! {
    /// TODO type
    pub struct ChangePhoneStrategy {
        /// TODO "修改手机号时是否验证旧手机号" | default=true
        pub verify_old_phone: bool,
    }
}

data! {
    /// TODO type
    pub struct CookieSettings {
        /// TODO "Cookie 有效时间：用户登录状态的有效时间（默认为 1209600 秒/ 14 天），过期后用户需要重新登录。对于应用面板及已加入应用面板的应用，将使用此 cookie  过期时间。" | default=1209600
        pub cookie_expires_in: i64,
        /// TODO "Cookie 过期时间基于浏览器会话：当前浏览器关闭后立即过期，下次打开需重新登录。" | default=false
        pub cookie_expires_on_browser_session: bool,
    }
}

data! {
    /// TODO type
    pub struct LoginAnomalyDetectionConfig {
        /// TODO "登录安全策略。当用户触发登录失败频率检测时，采用什么策略。目前支持验证码和锁定账号两种策略。当选择账号锁定策略的时候，只可以开启「登录密码错误限制」。此字段标志为过时，但是此字段还是必传的，如果使用新版本逻辑可以默认写一个。新版本账号锁定使用 accountLock，验证码使用 robotVerify" | default="captcha"
        pub login_fail_strategy!: LoginFailStrategy,
        /// TODO "人机验证（验证码）策略。可选值，disable（不开启）/condition_set（条件开启）/always_enable （始终开启）"
        pub robot_verify!: String,
        /// TODO "账号锁定策略。可选值，disable（不开启）/condition_set（条件开启）"
        pub account_lock!: String,
        /// TODO "登录失败次数限制：当用户登录输入信息错误的时候会被按照「登录安全策略」规则触发相对应的策略。"
        pub login_fail_check!: LoginFailCheckConfig,
        /// TODO "登录密码错误限制：当用户登录输入密码信息错误的时候会被按照「登录安全策略」规则触发相对应的策略。此字段被标志为过时，见 accountLockLoginPasswordFailCheck/ robotVerifyLoginPasswordFailCheck"
        pub login_password_fail_check!: LoginFailCheckConfig,
        /// TODO "账号锁定-登录密码错误限制：当用户登录输入密码信息错误的时候会被按照「登录安全策略」规则触发相对应的策略。"
        pub account_lock_login_password_fail_check?: LoginFailCheckConfig,
        /// TODO "人机验证（验证码）-登录密码错误限制：当用户登录输入密码信息错误的时候会被按照「登录安全策略」规则触发相对应的策略。"
        pub robot_verify_login_password_fail_check!: LoginFailCheckConfig,
        /// TODO "人机验证（验证码）- ip 白名单：当登录者 ip 不在白名单会触发人机验证。"
        pub robot_verify_login_ip_whitelist_check!: LoginIpWhitelistCheckConfig,
        /// TODO "是否开启登录时间限制"
        pub robot_verify_login_time_check_enable!: bool,
        /// TODO "登录时间限制周几+起始时间数组"
        pub robot_verifylogin_week_start_end_time!: Vec<String>,
    }
}

data! {
    /// TODO type
    pub struct LoginFailCheckConfig {
        /// TODO "是否开启登录失败次数限制。" | default=false
        pub enabled: bool,
        /// TODO "在一定时间周期内，对于同一个 IP，最多登录失败多少次后会触发安全策略。" | default=50
        pub limit: u32,
        /// TODO "限定周期时间长度，单位为秒。" | default=300
        pub time_interval: i64,
        /// TODO "时间长度单位。Second/Minute/Hour/Day，仅仅做显示，timeInterval的单位还是秒" | default="Second"
        pub unit?: String,
    }
}

data! {
    /// TODO type
    pub struct LoginIpWhitelistCheckConfig {
        /// TODO "是否开启登录 ip 白名单验证" | default=false
        pub enabled: bool,
        /// TODO "人机验证 ip 白名单"
        pub ip_whitelist: String,
    }
}

data! {
    /// TODO type
    pub struct QrcodeLoginStrategy {
        /// TODO "二维码有效时间，单位秒" | default=120
        pub qrcode_expires_in: i64,
        /// TODO "时间长度单位，Second/Minute/Hour/Day，仅做显示用" | default="Second"
        pub qrcode_expires_in_unit?: String,
        /// TODO "ticket 有效时间，单位秒" | default=300
        pub ticket_expires_in: i64,
        /// TODO "时间长度单位，Second/Minute/Hour/Day，仅作显示用" | default="Second"
        pub ticket_expires_in_unit?: String,
        /// TODO "Web 轮询接口返回完整用户信息，详情见此文档：Web 轮询接口返回完整用户信息" | default=true
        pub allow_exchange_user_info_from_browser: bool,
        /// TODO "允许在浏览器使用 ticket 换取用户信息，详情见此文档：Web 轮询接口返回完整用户信息" | default=false
        pub return_full_user_info: bool,
    }
}

data! {
    /// TODO type
    pub struct RegisterAnomalyDetectionConfig {
        /// TODO "是否开启频繁注册限制" | default=false
        pub enabled: bool,
        /// TODO "在一定时间周期内，对于同一个 IP，最多只能注册多少次。" | default=50
        pub limit: u32,
        /// TODO "限定周期时间长度，单位为秒。" | default=300
        pub time_interval: i64,
    }
}

data! {
    /// TODO type
    pub struct SelfUnlockAccountConfig {
        /// TODO "是否允许用户自助解锁账号。" | default=false
        pub enabled: bool,
        /// TODO "自助解锁方式，目前支持原密码 + 验证码和验证码两种方式。" | default="captcha"
        pub strategy: SelfUnlockStrategy,
    }
}

open_enum! {
    without_examples;
    /// TODO of LoginAnomalyDetectionConfig.loginFailStrategy
    pub enum LoginFailStrategy {
        /// TODO
        Captcha = "captcha",
        /// TODO
        BlockAccount = "block-account",
    }
}

open_enum! {
    without_examples;
    /// TODO of SelfUnlockAccountConfig.strategy
    pub enum SelfUnlockStrategy {
        /// TODO
        Captcha = "captcha",
        /// TODO
        PasswordCaptcha = "password-captcha",
    }
}
