//! How users sign in: login pages of applications and tenants, and multi-factor authentication.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{ApplicationLoginConfig, MfaFactor, MfaSettings, MfaTriggerData, UserIdType};
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "applications";

    /// Replaces the configuration of an application's login page.
    ///
    /// The documented request does not say which application is meant. If the service needs to know, add its ID with
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

    /// Returns the login configuration that the tenants of the user pool have in common.
    #[doc(alias = "userpollTenantConfig")]
    #[doc(alias = "getUserpoolTenantConfig")]
    pub fn get_userpool_tenant_config() -> UserpoolTenantConfig = read GET "/api/v3/userpool-tenant-config";

    /// Replaces the login page's configuration that the tenants of the user pool have in common.
    ///
    /// [`get_userpool_tenant_config`](Self::get_userpool_tenant_config) returns only a part of what is replaced.
    #[doc(alias = "updateUserPoolTenantConfig")]
    #[doc(alias = "updateUserpoolTenantConfig")]
    pub fn update_userpool_tenant_config(request: &UpdateUserpoolTenantConfig) -> () =
        write POST "/api/v3/update-userpool-tenant-config";

    /// Sets whether administrators of tenants can sign in to the tenant console by scanning a QR code with an app.
    #[doc(alias = "updateTenantQrCodeState")]
    #[doc(alias = "updateUserpoolTenantAppqrcodeState")]
    pub fn update_userpool_tenant_appqrcode_state(request: &UpdateUserpoolTenantAppqrcodeState) -> () =
        write POST "/api/v3/update-userpool-tenant-appqrcode-state";

    /// Switches connections of identity sources on or off for the tenants of the user pool.
    ///
    /// All connections of one call get the same state.
    #[doc(alias = "changeUserpoolTenanExtIdpConnState")]
    #[doc(alias = "changeUserpoolTenantExtIdpConnState")]
    pub fn change_userpool_tenant_ext_idp_conn_state(request: &ChangeUserpoolTenantExtIdpConnState) -> () =
        write POST "/api/v3/change-userpool-tenant-ext-idp-conn-state";

    /// Switches second factors of an application on and off, and returns those that are on then.
    ///
    /// Factors in neither of the two lists stay as they are.
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
    pub fn update_application_mfa_settings(request: &UpdateApplicationMfaSettings) -> MfaSettings =
        write POST "/api/v3/update-application-mfa-settings",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Returns what a program needs to ask a user for a second factor: a token, and the factors of the user.
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
        /// The whole new configuration that the tenants' login pages have in common.
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
        /// Factors that are switched on.
        pub enabled_factors?: Vec<MfaFactor>,
        /// Factors that are switched off.
        pub disabled_factors?: Vec<MfaFactor>,
    }
}

request! {
    /// A request for [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data).
    pub struct GetMfaTriggerData {
        /// ID of the application that the user signs in to: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// The user, by the kind of ID that `user_id_type` says.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Which kind of ID `user_id` is. For `identity` it is `<extIdpId>:<userIdInIdp>`, for `sync_relation`
        /// `<provider>:<userIdInIdp>`. The service's default is `user_id`.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// Texts of a login page in several languages.
    pub struct LanguageConfig {
        /// A JSON object without a published schema; its name says that it holds for the whole page.
        pub global: Value,
    }
}

request! {
    /// The whole configuration of a login page. Every field is required.
    ///
    /// The five fields of type [`Value`] and [`config`](Self::config) are objects without a published schema. The requests that
    /// the console sends when a login page is edited show their members.
    pub struct LoginPageConfig {
        /// In which order the tabs of the page stand, such as password and verification code: a JSON object.
        pub tab_methods_sort_config!: Value,
        /// In which order the ways to sign in by QR code stand: a JSON object.
        pub qr_code_sort_config!: Value,
        /// How the page looks and what it contains: a JSON object.
        pub sso_page_customization_settings!: Value,
        /// Which fields the tab for sign-in by password has: a JSON object.
        pub password_tab_config!: Value,
        /// Which fields the tab for sign-in by verification code has: a JSON object.
        pub verify_code_tab_config!: Value,
        /// Texts in several languages.
        pub config!: LanguageConfig,
        /// Whether users may create tenants of their own.
        pub enable_create_tenant!: bool,
        /// Where users may create a tenant, if they may. The values are not documented.
        pub create_tenant_scenes!: Vec<String>,
        /// Whether users may join existing tenants by themselves.
        pub enable_join_tenant!: bool,
        /// Where users may join a tenant, if they may. The values are not documented.
        pub join_tenant_scenes!: Vec<String>,
        /// Whether the domain of a user's email address is compared with the domains of the tenant's company.
        pub enable_verify_domain!: bool,
        /// Whether a new tenant gets the user pool's tenant applications by itself.
        pub enable_auto_connect_tenant_app!: bool,
        /// Where the domain is compared, if it is. The values are not documented.
        pub verify_domain_scenes!: Vec<String>,
    }
}

response! {
    /// The login configuration that the tenants of a user pool have in common.
    pub struct UserpoolTenantConfig {
        /// ID of the user pool: 24 hexadecimal digits.
        pub user_pool_id: String,
        /// Whether the user pool counts as a tenant itself.
        pub is_user_pool_as_tenant?: bool,
        /// What a signed-in user may switch to.
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
        /// Whether users may create tenants of their own.
        pub enable_create_tenant?: bool,
        /// Where users may create a tenant, if they may. The values are not documented.
        pub create_tenant_scenes: Vec<String>,
        /// Whether users may join existing tenants by themselves.
        pub enable_join_tenant?: bool,
        /// Where users may join a tenant, if they may. The values are not documented.
        pub join_tenant_scenes: Vec<String>,
        /// Whether the domain of a user's email address is compared with the domains of the tenant's company.
        pub enable_verify_domain?: bool,
        /// Where the domain is compared, if it is. The values are not documented.
        pub verify_domain_scenes: Vec<String>,
        /// How the page looks and what it contains: a JSON object without a published schema.
        pub sso_page_customization_settings?: Value,
        /// Whether users of several tenants may choose which portal they sign in to.
        pub enable_multiple_tenant_portal?: bool,
        /// Which ways to sign in the page offers.
        pub login_config?: ApplicationLoginConfig,
    }
}

open_enum! {
    without_examples;
    /// What users of a tenant may switch to after signing in.
    pub enum TenantSwitchType {
        /// The console of the tenant's administrators.
        TenantConsole = "tenant-console",
        /// An application of the tenant.
        TenantApp = "tenant-app",
        /// The tenant's application portal. The service spells the value without `ch`.
        TenantLaunchpad = "tenant-launpad",
    }
}
