//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::requests {
        ChangeEmailStrategy = "ChangeEmailStrategyDto";
        ChangePhoneStrategy = "ChangePhoneStrategyDto";
        CookieSettings = "CookieSettingsDto";
        DisableGlobalMfaSettings = "MFADisableSettingsDto";
        LoginAnomalyDetectionConfig = "LoginAnomalyDetectionConfigDto";
        LoginFailCheckConfig = "LoginFailCheckConfigDto", "LoginPassowrdFailCheckConfigDto";
        LoginFailStrategy;
        LoginIpWhitelistCheckConfig = "LoginIpWhitelistCheckConfigDto";
        QrcodeLoginStrategy = "QrcodeLoginStrategyDto";
        RegisterAnomalyDetectionConfig = "RegisterAnomalyDetectionConfigDto";
        SelfUnlockAccountConfig = "SelfUnlockAccountConfigDto";
        SelfUnlockStrategy;
        UpdateGlobalMfaSettings = "MFASettingsDto";
        UpdateSecuritySettings = "UpdateSecuritySettingsDto";
    }
    self::responses {
        SecuritySettings = "SecuritySettingsDto";
    }
    super::shared {
        MfaFactor;
        MfaSettings = "MFASettingsDto";
    }
}

endpoints! {
    feature = "security";

    /// TODO @summary 获取安全配置 / @description 无需传参获取安全配置
    #[doc(alias = "getSecuritySettings")]
    pub fn get_security_settings() -> SecuritySettings = read GET "/api/v3/get-security-settings";

    /// TODO @summary 修改安全配置 / @description 可选安全域、Authing Token 有效时间（秒）、验证码长度、验证码尝试次数、用户修改邮箱的安全策略、用户修改手机号的安全策略、Cookie 过期时间设置、是否禁止用户注册、频繁注册检测配置、验证码注册后是否要求用户设置密码、未验证的邮箱登录时是否禁止登录并发送认证邮件、用户自助解锁配置、Authing 登录页面是否开启登录账号选择、APP 扫码登录安全配置进行修改安全配置
    #[doc(alias = "updateSecuritySettings")]
    pub fn update_security_settings(request: &UpdateSecuritySettings) -> SecuritySettings = write POST "/api/v3/update-security-settings";

    /// TODO @summary 获取全局多因素认证配置 / @description 无需传参获取全局多因素认证配置
    #[doc(alias = "getGlobalMfaSettings")]
    pub fn get_global_mfa_settings() -> MfaSettings = read GET "/api/v3/get-global-mfa-settings";

    /// TODO @summary 修改全局多因素认证配置 / @description 传入 MFA 认证因素列表进行开启,
    #[doc(alias = "updateGlobalMfaSettings")]
    pub fn update_global_mfa_settings(request: &UpdateGlobalMfaSettings) -> MfaSettings = write POST "/api/v3/update-global-mfa-settings";

    /// TODO @summary 关闭全局多因素认证配置 / @description 传入 MFA 认证因素列表进行关闭
    #[doc(alias = "closeGlobalMfaSettings")]
    #[doc(alias = "disableGlobalMfaSettings")]
    pub fn disable_global_mfa_settings(request: &DisableGlobalMfaSettings) -> MfaSettings = write POST "/api/v3/disable-global-mfa-settings";
}
