//! TODO

use super::requests::{
    ChangeEmailStrategy, ChangePhoneStrategy, CookieSettings, LoginAnomalyDetectionConfig, QrcodeLoginStrategy,
    RegisterAnomalyDetectionConfig, SelfUnlockAccountConfig,
};
use crate::declare::response;

response! {
    /// TODO type
    pub struct SecuritySettings {
        /// TODO "安全域（CORS）"
        pub allowed_origins?: String,
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
