//! Verify: signing in to Windows with accounts of the user pool.
//!
//! The user pool has one configuration: the application that the desktop program signs in to, and switches for Windows sign-in
//! and for changes of Windows passwords. Most official SDKs lack the two methods for the configuration, and the service does
//! not document them: test them with a test user pool first.
//!
//! # Examples
//!
//! ```no_run
//! use authing::verify::ListVerifyConfigApps;
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let config = client.get_verify_config()?;
//! println!("Windows login is taken over: {:?}", config.is_win_login);
//! for application in client.list_verify_config_apps(&ListVerifyConfigApps::new())? {
//!     let mark = if application.app_id == config.app_id { "*" } else { " " };
//!     println!("{mark} {} {:?}", application.app_id, application.app_name);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::requests {
        ListVerifyConfigApps;
        UpdateVerifyConfig = "VerifyConfigDataDto";
    }
    self::responses {
        VerifyConfig = "VerifyConfigDataDto";
    }
    super::shared {
        AgreementDisplayAt;
        Application = "ApplicationDto", "CreateApplicationRespDataDto";
        ApplicationAgreement = "ApplicationAgreementDto";
        ApplicationBrandingConfig;
        ApplicationDefaultLoginMethod = "ApplicationDefaultLoginMethodInput";
        ApplicationEnabledExtIdpConn = "ApplicationEnabledExtIdpConnDto";
        ApplicationLoginConfig = "ApplicationLoginConfigDto";
        ApplicationProtocol;
        ApplicationRegisterConfig = "ApplicationRegisterConfigInputDto";
        ApplicationType;
        BasicLoginMethod;
        BasicRegisterMethod;
        DefaultRegisterMethod;
        ExtIdpConnType;
        ExtIdpProvider;
        GuardVersion;
        Language;
        LoginConnectionType;
        LoginQrcodeType;
    }
}

endpoints! {
    feature = "verify";

    /// Lists all applications that the configuration can use, in one response.
    ///
    /// The documentation declares one application as the response. A single application is returned as a list of one.
    #[doc(alias = "getVerifyConfigApp")]
    #[doc(alias = "listVerifyConfigApps")]
    pub fn list_verify_config_apps(request: &ListVerifyConfigApps) -> Vec<Application> = read GET "/api/v3/verify-config-app",
        bare = true;

    /// Returns the user pool's configuration for signing in to Windows, with the secret of its application.
    #[doc(alias = "getVerifyConfig")]
    pub fn get_verify_config() -> VerifyConfig = read GET "/api/v3/verify-config",
        bare = true;

    /// Replaces the user pool's configuration for signing in to Windows and returns it.
    ///
    /// All fields but the two switches are required: take them from [`get_verify_config`](Self::get_verify_config).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::verify::UpdateVerifyConfig;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let present = client.get_verify_config()?;
    /// let Some(app_secret) = present.app_secret else { return Ok(()) };
    /// let request = UpdateVerifyConfig::new()
    ///     .id(present.id)
    ///     .app_id(present.app_id)
    ///     .app_secret(app_secret)
    ///     .public_key("public-key")
    ///     .auth_address(present.auth_address.unwrap_or_default())
    ///     .logo(present.logo.unwrap_or_default())
    ///     .name(present.name.unwrap_or_default())
    ///     .is_win_login(true);
    /// client.update_verify_config(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateVerifyConfig")]
    pub fn update_verify_config(request: &UpdateVerifyConfig) -> VerifyConfig = write PUT "/api/v3/verify-config",
        bare = true;
}
