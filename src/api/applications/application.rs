//! Applications: creating, reading, changing and deleting them, and their secrets.

use serde_json::Value;

use super::settings::{ApplicationBrandingConfigInput, ApplicationLoginConfigInput, UpdateApplicationLoginConfigInput};
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Application, ApplicationProtocol, ApplicationRegisterConfig, ApplicationType};
use crate::declare::{request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// Returns one application with its protocol, login, registration and branding settings.
    ///
    /// The secret is not part of them: [`get_application_secret`](Self::get_application_secret) returns it.
    #[doc(alias = "getApplication")]
    pub fn get_application(app_id: str) -> Application = read GET "/api/v3/get-application",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no application of this ID.";

    /// Returns one page of the user pool's applications with all their settings.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. A request with `all(true)` returns all applications
    /// in one response, of any size: use it without `iter`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::ListApplications;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for application in client.iter(ListApplications::new().is_self_built_app(true)) {
    ///     let application = application?;
    ///     println!("{} {:?}", application.app_id, application.redirect_uris);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listApplications")]
    pub fn list_applications(request: &ListApplications) -> Page<Application> [page, limit] = read GET "/api/v3/list-applications";

    /// Returns the name, logo and type of one application, without its settings.
    #[doc(alias = "getApplicationSimpleInfo")]
    pub fn get_application_simple_info(app_id: str) -> ApplicationSimpleInfo = read GET "/api/v3/get-application-simple-info",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no application of this ID.";

    /// Returns one page of the user pool's applications, with names and types only.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Rows are much smaller than those of
    /// [`list_applications`](Self::list_applications).
    #[doc(alias = "listApplicationSimpleInfo")]
    pub fn list_application_simple_info(request: &ListApplicationSimpleInfo) -> Page<ApplicationSimpleInfo> [page, limit] =
        read GET "/api/v3/list-application-simple-info";

    /// Creates an application and returns it.
    ///
    /// A self-built application needs `app_identifier`, an integrated one `template` and `template_data`. The type of the
    /// application cannot be changed later.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{ApplicationProtocol, ApplicationType, CreateApplication};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = CreateApplication::new("Timesheets")
    ///     .app_identifier("timesheets")
    ///     .app_type(ApplicationType::Web)
    ///     .default_protocol(ApplicationProtocol::Oidc)
    ///     .redirect_uris(["https://timesheets.example.com/callback"]);
    /// let application = client.create_application(&request)?;
    /// let secret = client.get_application_secret(&application.app_id)?.secret;
    /// println!("client ID {}, has a secret: {}", application.app_id, secret.is_some());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createApplication")]
    #[doc(alias("SSO", "single sign-on", "OIDC client"))]
    pub fn create_application(request: &CreateApplication) -> Application = once POST "/api/v3/create-application",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a field that the kind of application needs \
            is missing; an identifier that is taken is [`ApiCode`](crate::ApiCode) 2039.",
        check = "list_applications";

    /// Changes the fields of an application that the request sets.
    ///
    /// The protocol settings (`oidc_config`, `saml_config`, `oauth_config`, `cas_config`) are objects without a published
    /// schema. Send an object that [`get_application`](Self::get_application) returned, and change only members whose meaning
    /// is clear.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::UpdateApplication;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let app_id = "6391cf0f8b1f0a5d2c7e4b10";
    /// let mut redirect_uris = client.get_application(app_id)?.redirect_uris;
    /// redirect_uris.push("https://timesheets.example.com/callback2".to_owned());
    /// // The list replaces the present one.
    /// let request = UpdateApplication::new(app_id).redirect_uris(redirect_uris);
    /// client.update_application(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateApplication")]
    pub fn update_application(request: &UpdateApplication) -> () = write POST "/api/v3/update-application",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist, \
            [`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful) if the service reports that nothing was changed.";

    /// Deletes an application. Its users stay in the user pool.
    ///
    /// If the response of an attempt is lost, the retry can fail with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// although the application was deleted.
    #[doc(alias = "deleteApplication")]
    pub fn delete_application(app_id: str) -> () = write POST "/api/v3/delete-application",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no application of this ID.";

    /// Returns the secret of an application, the OpenID Connect `client_secret`.
    #[doc(alias = "getApplicationSecret")]
    #[doc(alias = "client secret")]
    pub fn get_application_secret(app_id: str) -> ApplicationSecret = read GET "/api/v3/get-application-secret",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no application of this ID.";

    /// Replaces the secret of an application by a new random secret and returns the new secret.
    ///
    /// The previous secret is no longer accepted: deployments that use it fail until they have the new one.
    #[doc(alias = "refreshApplicationSecret")]
    pub fn refresh_application_secret(app_id: str) -> ApplicationSecret = once POST "/api/v3/refresh-application-secret",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no application of this ID.",
        check = "get_application_secret";

    /// Returns whether a domain is available for a new application, or as the new domain of an application.
    ///
    /// The domain of an application begins with its `app_identifier`; presumably `domain` is this identifier. The result is a
    /// snapshot: another program may take the domain before this one does.
    #[doc(alias = "checkDomainAvailable")]
    pub fn check_domain_available(domain: str) -> bool = read POST "/api/v3/check-domain-available",
        flag = "available";

    /// Returns one page of the applications of the tenant that is set as `tenant_id` of the client.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. All four fields of the request are required; an empty
    /// text for `keywords` presumably means no filter.
    #[doc(alias = "listTenantApplications")]
    pub fn list_tenant_applications(request: &ListTenantApplications) -> Page<TenantApplication> [page, limit] =
        read GET "/api/v3/list-tenant-applications";
}

request! {
    /// A request for [`list_applications`](crate::ManagementClient::list_applications), one page or all of them.
    pub struct ListApplications {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Applications on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// `true` lists applications that were added from the catalogue of integrations. The service's default is `false`.
        pub is_integrate_app?: bool,
        /// `true` lists applications that the customer develops. The service's default is `false`.
        pub is_self_built_app?: bool,
        /// `true` lists only applications that participate in single sign-on. The service's default is `false`.
        pub sso_enabled?: bool,
        /// Only applications that match this text (fuzzy search).
        pub keywords?: String,
        /// `true` returns all applications in one response and ignores `page` and `limit`. The service's default is `false`.
        pub all?: bool,
    }
}

request! {
    /// A request for [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info), one page or all of
    /// them.
    pub struct ListApplicationSimpleInfo {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Applications on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// `true` lists applications that were added from the catalogue of integrations. The service's default is `false`.
        pub is_integrate_app?: bool,
        /// `true` lists applications that the customer develops. The service's default is `false`.
        pub is_self_built_app?: bool,
        /// `true` lists only applications that participate in single sign-on. The service's default is `false`.
        pub sso_enabled?: bool,
        /// Only applications that match this text (fuzzy search).
        pub keywords?: String,
    }
}

request! {
    /// A request for [`create_application`](crate::ManagementClient::create_application).
    ///
    /// For an integrated application set `template` and `template_data`: the service ignores the other optional fields then.
    pub struct CreateApplication {
        /// Name that users and administrators see.
        pub app_name: String [sample "Timesheets"],
        /// Integration of the catalogue that the application is created from. Required for an integrated application.
        pub template?: String,
        /// Settings of the integration, as text. Required for an integrated application. Some official SDKs accept any JSON: to
        /// send an object, use [`extra`](Self::extra).
        pub template_data?: String,
        /// Unique name within the service, the first part of the application's domain. Required for a self-built application.
        /// [`check_domain_available`](crate::ManagementClient::check_domain_available) checks whether it is available.
        pub app_identifier?: String,
        /// URL of the picture that login pages and the application portal show.
        pub app_logo?: String,
        /// Description of the application, shown in the console.
        pub app_description?: String,
        /// Kind of program, such as a web application. It cannot be changed later. The service's default is `web`.
        pub app_type?: ApplicationType,
        /// Protocol for the sign-in of users.
        pub default_protocol?: ApplicationProtocol,
        /// URLs that the browser may be sent back to after a login.
        pub redirect_uris?: Vec<String>,
        /// URLs that the browser may be sent back to after a logout.
        pub logout_redirect_uris?: Vec<String>,
        /// URL that opens when the application's icon in the portal is clicked. The service's default is its own login page.
        pub init_login_uri?: String,
        /// Whether the application participates in single sign-on with the other applications of the user pool.
        pub sso_enabled?: bool,
        /// Settings of OpenID Connect, as a JSON object without a published schema. [`Application::oidc_config`] shows its form.
        pub oidc_config?: Value [hidden],
        /// Whether the application signs in by SAML 2.0. The service's default is `false`.
        pub saml_provider_enabled?: bool,
        /// Settings of SAML 2.0, as a JSON object without a published schema.
        pub saml_config?: Value [hidden],
        /// Whether the application signs in by plain OAuth 2.0. The service's default is `false`.
        pub oauth_provider_enabled?: bool,
        /// Settings of OAuth 2.0, as a JSON object without a published schema. The service recommends OpenID Connect instead.
        pub oauth_config?: Value [hidden],
        /// Whether the application signs in by CAS. The service's default is `false`.
        pub cas_provider_enabled?: bool,
        /// Settings of CAS, as a JSON object without a published schema.
        pub cas_config?: Value [hidden],
        /// Login methods that the login page offers.
        pub login_config?: ApplicationLoginConfigInput,
        /// Registration methods that the login page offers.
        pub register_config?: ApplicationRegisterConfig,
        /// Appearance of the login page.
        pub branding_config?: ApplicationBrandingConfigInput,
    }
}

request! {
    /// A request for [`update_application`](crate::ManagementClient::update_application). Fields that are not set are
    /// unchanged.
    pub struct UpdateApplication {
        /// ID of the application that is changed: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// New name that users and administrators see.
        pub app_name?: String,
        /// New settings of an integrated application, in the form that its integration needs.
        pub template_data?: Value,
        /// New unique name, the first part of the application's domain.
        pub app_identifier?: String,
        /// New URL of the picture that login pages and the application portal show.
        pub app_logo?: String,
        /// New description of the application, shown in the console.
        pub app_description?: String,
        /// New protocol for the sign-in of users.
        pub default_protocol?: ApplicationProtocol,
        /// All URLs that the browser may be sent back to after a login; they replace the present ones.
        pub redirect_uris?: Vec<String>,
        /// All URLs that the browser may be sent back to after a logout; they replace the present ones.
        pub logout_redirect_uris?: Vec<String>,
        /// New URL that opens when the application's icon in the portal is clicked.
        pub init_login_uri?: String,
        /// Whether the application participates in single sign-on with the other applications of the user pool.
        pub sso_enabled?: bool,
        /// New settings of OpenID Connect, in the form of [`Application::oidc_config`].
        pub oidc_config?: Value [hidden],
        /// Whether the application may sign in by SAML 2.0.
        pub saml_provider_enabled?: bool,
        /// New settings of SAML 2.0, in the form of [`Application::saml_config`].
        pub saml_config?: Value [hidden],
        /// Whether the application may sign in by plain OAuth 2.0.
        pub oauth_provider_enabled?: bool,
        /// New settings of OAuth 2.0, in the form of [`Application::oauth_config`]. The service recommends OpenID Connect instead.
        pub oauth_config?: Value [hidden],
        /// Whether the application may sign in by CAS.
        pub cas_provider_enabled?: bool,
        /// New settings of CAS, in the form of [`Application::cas_config`].
        pub cas_config?: Value [hidden],
        /// New login methods that the login page offers.
        pub login_config?: UpdateApplicationLoginConfigInput,
        /// New registration methods that the login page offers.
        pub register_config?: ApplicationRegisterConfig,
        /// New appearance of the login page.
        pub branding_config?: ApplicationBrandingConfigInput,
        /// Whether the application portal shows the application to users who may not use it.
        pub sso_show_launchpad?: bool,
        /// Whether users may apply for access. It has an effect only with `sso_enabled` and `sso_show_launchpad`.
        pub enable_permission_apply?: bool,
    }
}

request! {
    /// A request for [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications), one page or all of them.
    pub struct ListTenantApplications {
        /// Number of the page, from 1. [`iter`](crate::ManagementClient::iter) replaces it.
        pub page: u32 [as_text, 1..],
        /// Applications on a page. [`iter`](crate::ManagementClient::iter) replaces it.
        pub limit: u32 [as_text, 1..=50],
        /// Text that the name of an application contains.
        pub keywords: String,
        /// `true` lists applications with single sign-on, `false` applications without it.
        pub sso_enabled = "sso_enabled": bool,
    }
}

response! {
    /// The secret that an application authenticates with, the OpenID Connect `client_secret`.
    pub struct ApplicationSecret {
        /// The secret itself, for servers that exchange codes for tokens. Do not include it in browser code or mobile apps.
        pub secret?: Secret,
    }
}

response! {
    /// The basic data of an application, without settings.
    pub struct ApplicationSimpleInfo {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [present, sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Unique name within the service, the first part of the application's domain.
        pub app_identifier?: String,
        /// Name that users and administrators see.
        pub app_name?: String,
        /// URL of the picture that login pages and the application portal show.
        pub app_logo?: String,
        /// Description of the application, shown in the console.
        pub app_description?: String,
        /// Kind of program, such as a web application.
        pub app_type?: ApplicationType,
        /// Whether the application was added from the catalogue of integrations. If not, it is self-built.
        pub is_integrate_app?: bool,
    }
}

response! {
    /// An application that a tenant can use.
    pub struct TenantApplication {
        /// ID of the user pool that the application belongs to: 24 hexadecimal digits.
        pub user_pool_id: String,
        /// ID of the application within the tenant. The difference from `app_id` is not documented.
        pub tenant_app_id: String,
        /// Name that the tenant's users see.
        pub name?: String,
        /// Description of the application, shown in the console.
        pub description?: String,
        /// URL of the picture that the application portal shows.
        pub logo?: String,
        /// Kind of program, presumably with the values of [`ApplicationType`].
        pub application_type?: String,
        /// Whether the application participates in single sign-on.
        pub sso_enabled?: bool,
        /// ID of the application in the user pool: 24 hexadecimal digits.
        pub app_id: String,
    }
}
