//! Security settings of the user pool: tokens, codes, brute-force protection, and multi-factor authentication.
//!
//! The settings apply to all applications of the user pool without separate settings. A user pool has one set of them, so no
//! method has an ID as argument.
//!
//! [`update_security_settings`](crate::ManagementClient::update_security_settings) changes the groups of settings that a request
//! sets. A group, such as [`CookieSettings`], is always sent completely: to change one of its values, read the settings, change
//! the group and send it.
//!
//! Second factors of the whole user pool have separate methods. The module `applications` has a method for a single
//! application.
//!
//! # Examples
//!
//! ```no_run
//! use authing::security::{CookieSettings, UpdateSecuritySettings};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! // Sessions last one day and survive closing the browser.
//! let cookies = CookieSettings::new(24 * 60 * 60, false);
//! let mut request = UpdateSecuritySettings::new().cookie_settings(cookies);
//! // Too many wrong passwords lock an account; the other values of the group stay.
//! let present = client.get_security_settings()?;
//! if let Some(mut detection) = present.login_anomaly_detection {
//!     detection.account_lock = Some("condition_set".to_owned());
//!     request = request.login_anomaly_detection(detection);
//! }
//! client.update_security_settings(&request)?;
//! # Ok::<(), authing::Error>(())
//! ```

mod anomaly;
mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::anomaly {
        LoginAnomalyDetectionConfig = "LoginAnomalyDetectionConfigDto";
        LoginFailCheckConfig = "LoginFailCheckConfigDto", "LoginPassowrdFailCheckConfigDto";
        LoginFailStrategy;
        LoginIpWhitelistCheckConfig = "LoginIpWhitelistCheckConfigDto";
        RegisterAnomalyDetectionConfig = "RegisterAnomalyDetectionConfigDto";
        SelfUnlockAccountConfig = "SelfUnlockAccountConfigDto";
        SelfUnlockStrategy;
    }
    self::requests {
        ChangeEmailStrategy = "ChangeEmailStrategyDto";
        ChangePhoneStrategy = "ChangePhoneStrategyDto";
        CookieSettings = "CookieSettingsDto";
        DisableGlobalMfaSettings = "MFADisableSettingsDto";
        QrcodeLoginStrategy = "QrcodeLoginStrategyDto";
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

    /// Returns the security settings of the user pool.
    #[doc(alias = "getSecuritySettings")]
    pub fn get_security_settings() -> SecuritySettings = read GET "/api/v3/get-security-settings";

    /// Changes the security settings that the request sets, and returns all settings after the change.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::security::UpdateSecuritySettings;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // The list replaces the present one: keep what is in it.
    /// let present = client.get_security_settings()?;
    /// let mut origins = present.allowed_origins.unwrap_or_default();
    /// origins.push("https://app.example.com".to_owned());
    /// let request = UpdateSecuritySettings::new().allowed_origins(origins);
    /// client.update_security_settings(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateSecuritySettings")]
    #[doc(alias("captcha", "brute force", "session lifetime"))]
    pub fn update_security_settings(request: &UpdateSecuritySettings) -> SecuritySettings =
        write POST "/api/v3/update-security-settings";

    /// Returns the second factors that are enabled for the whole user pool.
    #[doc(alias = "getGlobalMfaSettings")]
    pub fn get_global_mfa_settings() -> MfaSettings = read GET "/api/v3/get-global-mfa-settings";

    /// Enables second factors for the whole user pool, and returns all factors that are enabled afterwards.
    ///
    /// Factors that are not in the request are presumably unchanged, since
    /// [`disable_global_mfa_settings`](Self::disable_global_mfa_settings) disables them: check the returned list.
    #[doc(alias = "updateGlobalMfaSettings")]
    #[doc(alias("2FA", "multi-factor authentication"))]
    pub fn update_global_mfa_settings(request: &UpdateGlobalMfaSettings) -> MfaSettings =
        write POST "/api/v3/update-global-mfa-settings";

    /// Disables second factors for the whole user pool, and returns the factors that are still enabled.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::security::{DisableGlobalMfaSettings, MfaFactor};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = DisableGlobalMfaSettings::new([MfaFactor::Sms]);
    /// let settings = client.disable_global_mfa_settings(&request)?;
    /// assert!(!settings.enabled_factors.contains(&MfaFactor::Sms));
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "closeGlobalMfaSettings")]
    #[doc(alias = "disableGlobalMfaSettings")]
    pub fn disable_global_mfa_settings(request: &DisableGlobalMfaSettings) -> MfaSettings =
        write POST "/api/v3/disable-global-mfa-settings";
}
