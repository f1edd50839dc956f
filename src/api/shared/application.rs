//! An application with its settings, as several modules return it.

use serde_json::Value;

use crate::api::shared::{
    AgreementDisplayAt, ApplicationProtocol, ApplicationType, BasicLoginMethod, BasicRegisterMethod, DefaultRegisterMethod, ExtIdpConnType,
    ExtIdpProvider, GuardVersion, Language, LoginConnectionType, LoginQrcodeType,
};
use crate::declare::{data, response};

data! {
    /// The login method that a login page shows first.
    pub struct ApplicationDefaultLoginMethod {
        /// Kind of sign-in. For `PASSWORD` and `PASSCODE`, the enabled basic login methods decide between phone, email address and
        /// user name.
        pub connection_type: LoginConnectionType,
        /// Kind of QR code. Only for the connection type `QRCODE`.
        pub qrcode_type?: LoginQrcodeType,
        /// ID of the connection whose QR code is shown. Required for the connection type `QRCODE`.
        pub qrcode_ext_idp_conn_id?: String,
        /// ID of the Active Directory connection. Required for the connection type `AD`.
        pub ad_ext_idp_conn_id?: String,
        /// ID of the LDAP connection. Required for the connection type `LDAP`.
        pub ldap_ext_idp_conn_id?: String,
    }
}

data! {
    /// A second factor of an application.
    pub struct ApplicationMfa {
        /// Name of the factor, presumably with the values of [`MfaFactor`](super::MfaFactor).
        pub mfa_policy: String,
        /// State of the factor as a number. The values are not documented; presumably 1 is enabled and 0 disabled.
        pub status: i64,
        /// Position of the factor in the list that users see, in ascending order.
        pub sort: i64,
    }
}

data! {
    /// Registration methods of a login page.
    pub struct ApplicationRegisterConfig {
        /// The registration methods that the page offers.
        pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
        /// The registration method that the page shows first.
        pub default_register_method: DefaultRegisterMethod,
    }
}

response! {
    /// An application of the user pool, with its settings.
    pub struct Application {
        /// ID of the application, the OpenID Connect `client_id`: 24 hexadecimal digits.
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
        /// ID of the user pool whose users sign in: 24 hexadecimal digits.
        pub user_pool_id: String,
        /// Whether the application was added from the catalogue of integrations. If not, it is self-built.
        pub is_integrate_app?: bool,
        /// Protocol for the sign-in of users.
        pub default_protocol?: ApplicationProtocol,
        /// URLs that the browser may be sent back to after a login.
        pub redirect_uris: Vec<String>,
        /// URLs that the browser may be sent back to after a logout.
        pub logout_redirect_uris: Vec<String>,
        /// URL that opens when the application's icon in the portal is clicked; by default the service's login page.
        pub init_login_uri?: String,
        /// Whether the application takes part in single sign-on with the other applications of the user pool.
        pub sso_enabled?: bool,
        /// When single sign-on was enabled, in ISO 8601; absent if never.
        pub sso_enabled_at?: String,
        /// Login methods that the login page offers.
        pub login_config?: ApplicationLoginConfig,
        /// Registration methods that the login page offers.
        pub register_config?: ApplicationRegisterConfig,
        /// Appearance of the login page.
        pub branding_config?: ApplicationBrandingConfig,
        /// Settings of OpenID Connect, as a JSON object without a published schema.
        pub oidc_config?: Value [hidden],
        /// Whether the application may sign in by SAML 2.0.
        pub saml_provider_enabled?: bool,
        /// Settings of SAML 2.0, as a JSON object without a published schema.
        pub saml_config?: Value [hidden],
        /// Whether the application may sign in by plain OAuth 2.0.
        pub oauth_provider_enabled?: bool,
        /// Settings of OAuth 2.0, as a JSON object without a published schema.
        pub oauth_config?: Value [hidden],
        /// Whether the application may sign in by CAS.
        pub cas_provider_enabled?: bool,
        /// Settings of CAS, as a JSON object without a published schema.
        pub cas_config?: Value [hidden],
        /// Whether the application has a separate login page. If not, that of the user pool is used.
        pub custom_branding_enabled?: bool,
        /// Whether the application has separate security settings. If not, those of the user pool apply.
        pub custom_security_enabled?: bool,
        /// Integration of the catalogue that the application was created from; absent for self-built applications.
        pub template?: String,
    }
}

response! {
    /// Terms that users agree to when they sign in or register.
    pub struct ApplicationAgreement {
        /// Pages that show the terms.
        pub display_at: Vec<AgreementDisplayAt>,
        /// Whether users must select the checkbox to continue; `true` by default.
        pub is_required?: bool,
        /// Language of the page on which these terms are shown.
        pub lang?: Language,
        /// The text next to the box, as HTML or plain text.
        pub content?: String,
    }
}

response! {
    /// Appearance of the login page of an application.
    pub struct ApplicationBrandingConfig {
        /// Whether `custom_css` is used.
        pub custom_css_enabled = "customCSSEnabled"?: bool,
        /// Style sheet that the login page adds to its own, as CSS source.
        pub custom_css = "customCSS"?: String,
        /// Generation of the login component (Guard) that the page uses.
        pub guard_version?: GuardVersion,
        /// Picture shown while the login form loads.
        pub custom_loading_image?: String,
        /// Background of the page as a CSS value, such as `rgba(37,49,122,1)`.
        pub custom_background?: String,
        /// Whether the page has a button for choosing the language.
        pub show_change_language_button?: bool,
        /// Language that the page starts with; absent if the browser's language decides.
        pub default_language?: Language,
        /// Whether the page has a button for users who forgot their password.
        pub show_forget_password_button?: bool,
        /// Whether the page offers sign-in through enterprise identity sources.
        pub show_enterprise_connections?: bool,
        /// Whether the page offers sign-in through social identity sources.
        pub show_social_connections?: bool,
        /// Whether the page shows terms to agree to.
        pub show_agreement?: bool,
        /// The terms, an element for each language and text.
        pub agreements: Vec<ApplicationAgreement>,
    }
}

response! {
    /// A connection of an identity source that users of an application can sign in through.
    pub struct ApplicationEnabledExtIdpConn {
        /// Whether it is a social identity source, such as WeChat, or an enterprise identity source, such as LDAP.
        pub is_social?: bool,
        /// ID of the identity source: 24 hexadecimal digits.
        pub ext_idp_id: String,
        /// Provider or protocol of the identity source.
        pub ext_idp_type?: ExtIdpProvider,
        /// ID of the connection: 24 hexadecimal digits.
        pub ext_idp_conn_id: String,
        /// Kind of connection, such as a QR code on web pages or a mobile app.
        pub ext_idp_conn_type?: ExtIdpConnType,
        /// Unique name of the connection, chosen when it was created.
        pub ext_idp_conn_identifier?: String,
        /// Name of the connection on the login page.
        pub ext_idp_conn_display_name?: String,
        /// URL of the picture of the connection on the login page.
        pub ext_idp_conn_logo?: String,
        /// Whether users can sign in through the connection.
        pub enabled?: bool,
    }
}

response! {
    /// Login methods of an application.
    pub struct ApplicationLoginConfig {
        /// Whether a sign-in with an unknown phone number or email address registers the user.
        pub merge_login_and_register_page?: bool,
        /// Login methods with accounts of the user pool.
        pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
        /// Login method that the login page shows first.
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// Connections of identity sources that users can sign in through.
        pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConn>,
        /// Whether users see a consent page before the application can read their data.
        pub show_authorization_page?: bool,
    }
}
