//! Login pages of applications and tenants, and multi-factor authentication.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{ApplicationLoginConfig, MfaFactor, MfaSettings, MfaTriggerData, UserIdType};
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "applications";

    /// Replaces the configuration of an application's login page.
    ///
    /// The documented request has no field for the application. If the service requires one, add the ID of the application with
    /// `extra("appId", ..)`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::UpdateLoginPageConfig;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // The whole configuration as JSON: `update` with all its members. A missing or
    /// // misspelt one is an error here.
    /// let json = std::fs::read_to_string("login-page.json").unwrap_or_default();
    /// match serde_json::from_str::<UpdateLoginPageConfig>(&json) {
    ///     Ok(request) => {
    ///         let request = request.extra("appId", "6391cf0f8b1f0a5d2c7e4b10");
    ///         client.update_login_page_config(&request)?;
    ///     }
    ///     Err(error) => eprintln!("login-page.json: {error}"),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateLoginPageConfig")]
    pub fn update_login_page_config(request: &UpdateLoginPageConfig) -> () = write POST "/api/v3/update-login-page-config";

    /// Returns the login configuration that all tenants of the user pool share.
    #[doc(alias = "userpollTenantConfig")]
    #[doc(alias = "getUserpoolTenantConfig")]
    pub fn get_userpool_tenant_config() -> UserpoolTenantConfig = read GET "/api/v3/userpool-tenant-config";

    /// Replaces the configuration of the login page that all tenants of the user pool share.
    ///
    /// [`get_userpool_tenant_config`](Self::get_userpool_tenant_config) returns only a part of the replaced configuration.
    #[doc(alias = "updateUserPoolTenantConfig")]
    #[doc(alias = "updateUserpoolTenantConfig")]
    pub fn update_userpool_tenant_config(request: &UpdateUserpoolTenantConfig) -> () =
        write POST "/api/v3/update-userpool-tenant-config";

    /// Sets whether administrators of tenants can sign in to the tenant console by scanning a QR code with an app.
    #[doc(alias = "updateTenantQrCodeState")]
    #[doc(alias = "updateUserpoolTenantAppqrcodeState")]
    pub fn update_userpool_tenant_appqrcode_state(request: &UpdateUserpoolTenantAppqrcodeState) -> () =
        write POST "/api/v3/update-userpool-tenant-appqrcode-state";

    /// Enables or disables connections of identity sources for the tenants of the user pool.
    ///
    /// All connections of a call are set to the same state.
    #[doc(alias = "changeUserpoolTenanExtIdpConnState")]
    #[doc(alias = "changeUserpoolTenantExtIdpConnState")]
    pub fn change_userpool_tenant_ext_idp_conn_state(request: &ChangeUserpoolTenantExtIdpConnState) -> () =
        write POST "/api/v3/change-userpool-tenant-ext-idp-conn-state";

    /// Enables and disables second factors of an application, and returns the factors that are enabled afterwards.
    ///
    /// Factors in neither of the two lists are unchanged.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{MfaFactor, UpdateApplicationMfaSettings};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = UpdateApplicationMfaSettings::new("6391cf0f8b1f0a5d2c7e4b10")
    ///     .enabled_factors([MfaFactor::Otp])
    ///     .disabled_factors([MfaFactor::Sms]);
    /// let settings = client.update_application_mfa_settings(&request)?;
    /// assert!(settings.enabled_factors.contains(&MfaFactor::Otp));
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateApplicationMfaSettings")]
    #[doc(alias("2FA", "multi-factor authentication"))]
    pub fn update_application_mfa_settings(request: &UpdateApplicationMfaSettings) -> MfaSettings =
        write POST "/api/v3/update-application-mfa-settings",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Returns the data for requesting a second factor from a user: a token, and the factors of the user.
    ///
    /// Each call returns a new token.
    #[doc(alias = "getMfaTriggerData")]
    pub fn get_mfa_trigger_data(request: &GetMfaTriggerData) -> MfaTriggerData = read GET "/api/v3/get-mfa-trigger-data",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application or the user does not exist.";
}

request! {
    /// A request for [`update_login_page_config`](crate::ManagementClient::update_login_page_config).
    pub struct UpdateLoginPageConfig {
        /// The whole new configuration of the application's login page.
        pub update: LoginPageConfig,
    }
}

request! {
    /// A request for [`update_userpool_tenant_config`](crate::ManagementClient::update_userpool_tenant_config).
    pub struct UpdateUserpoolTenantConfig {
        /// The whole new configuration that the login pages of all tenants share.
        pub update: LoginPageConfig,
    }
}

request! {
    /// A request for
    /// [`update_userpool_tenant_appqrcode_state`](crate::ManagementClient::update_userpool_tenant_appqrcode_state).
    pub struct UpdateUserpoolTenantAppqrcodeState {
        /// Whether the tenant console offers sign-in by scanning a QR code.
        pub enabled: bool,
    }
}

request! {
    /// A request for
    /// [`change_userpool_tenant_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenant_ext_idp_conn_state).
    pub struct ChangeUserpoolTenantExtIdpConnState {
        /// Whether tenants' users can sign in through the connections.
        pub enabled: bool,
        /// IDs of the connections, which [`get_ext_idp`](crate::ManagementClient::get_ext_idp) returns.
        pub conn_ids: Vec<String> [sample "64c23b9d14aa0c2f6f3d7a55"],
    }
}

request! {
    /// A request for [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings).
    pub struct UpdateApplicationMfaSettings {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Factors that are enabled.
        pub enabled_factors?: Vec<MfaFactor>,
        /// Factors that are disabled.
        pub disabled_factors?: Vec<MfaFactor>,
    }
}

request! {
    /// A request for [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data).
    pub struct GetMfaTriggerData {
        /// ID of the application that the user signs in to: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Identifier of the user, of the kind that `user_id_type` specifies.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Kind of identifier in `user_id`. For `identity` it is `<extIdpId>:<userIdInIdp>`, for `sync_relation`
        /// `<provider>:<userIdInIdp>`. The service's default is `user_id`.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// Texts of a login page in several languages.
    pub struct LanguageConfig {
        /// A JSON object without a published schema. According to its name, it applies to the whole page.
        pub global: Value,
    }
}

request! {
    /// The whole configuration of a login page. Every field is required.
    ///
    /// The five fields of type [`Value`] and [`config`](Self::config) are objects without a published schema. To find their
    /// members, inspect the requests that the console sends when a login page is edited.
    pub struct LoginPageConfig {
        /// Order of the tabs of the page, such as password and verification code: a JSON object.
        pub tab_methods_sort_config!: Value,
        /// Order of the login methods by QR code: a JSON object.
        pub qr_code_sort_config!: Value,
        /// Appearance and content of the page: a JSON object.
        pub sso_page_customization_settings!: Value,
        /// Fields of the tab for sign-in by password: a JSON object.
        pub password_tab_config!: Value,
        /// Fields of the tab for sign-in by verification code: a JSON object.
        pub verify_code_tab_config!: Value,
        /// Texts in several languages.
        pub config!: LanguageConfig,
        /// Whether users may create tenants.
        pub enable_create_tenant!: bool,
        /// Steps of the login process in which users may create a tenant. The values are not documented.
        pub create_tenant_scenes!: Vec<String>,
        /// Whether users may join existing tenants without an administrator.
        pub enable_join_tenant!: bool,
        /// Steps of the login process in which users may join a tenant. The values are not documented.
        pub join_tenant_scenes!: Vec<String>,
        /// Whether the domain of a user's email address is compared with the domains of the tenant's company.
        pub enable_verify_domain!: bool,
        /// Whether a new tenant is associated with the user pool's tenant applications automatically.
        pub enable_auto_connect_tenant_app!: bool,
        /// Steps of the login process in which the domain is compared. The values are not documented.
        pub verify_domain_scenes!: Vec<String>,
    }
}

response! {
    /// The login configuration that all tenants of a user pool share.
    pub struct UserpoolTenantConfig {
        /// ID of the user pool: 24 hexadecimal digits.
        pub user_pool_id: String,
        /// Whether the user pool itself is treated as a tenant.
        pub is_user_pool_as_tenant?: bool,
        /// Destinations that a signed-in user may switch to.
        pub enable_switch_type?: TenantSwitchType,
        /// Style sheet that the login page adds to its own, as CSS source.
        pub css?: String,
        /// Whether `css` is used.
        pub css_enabled?: bool,
        /// Picture shown while the login form loads.
        pub custom_loading?: String,
        /// Whether the generation of the login component can be changed.
        pub enable_guard_version_switch?: bool,
        /// Generation of the login component, presumably with the values of [`GuardVersion`](super::GuardVersion).
        pub guard_version?: String,
        /// Background of the page while the login form loads.
        pub loading_background?: String,
        /// Whether users may create tenants.
        pub enable_create_tenant?: bool,
        /// Steps of the login process in which users may create a tenant. The values are not documented.
        pub create_tenant_scenes: Vec<String>,
        /// Whether users may join existing tenants without an administrator.
        pub enable_join_tenant?: bool,
        /// Steps of the login process in which users may join a tenant. The values are not documented.
        pub join_tenant_scenes: Vec<String>,
        /// Whether the domain of a user's email address is compared with the domains of the tenant's company.
        pub enable_verify_domain?: bool,
        /// Steps of the login process in which the domain is compared. The values are not documented.
        pub verify_domain_scenes: Vec<String>,
        /// Appearance and content of the page: a JSON object without a published schema.
        pub sso_page_customization_settings?: Value,
        /// Whether users of several tenants may choose which portal they sign in to.
        pub enable_multiple_tenant_portal?: bool,
        /// Login methods that the page offers.
        pub login_config?: ApplicationLoginConfig,
    }
}

open_enum! {
    without_examples;
    /// Destinations that users of a tenant may switch to after signing in.
    pub enum TenantSwitchType {
        /// The console of the tenant's administrators.
        TenantConsole = "tenant-console",
        /// An application of the tenant.
        TenantApp = "tenant-app",
        /// The tenant's application portal. The API spells the value without `ch`.
        TenantLaunchpad = "tenant-launpad",
    }
}
