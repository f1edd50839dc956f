//! Settings of an application's login page that are sent when it is created or changed.

use crate::api::shared::{ApplicationDefaultLoginMethod, BasicLoginMethod, GuardVersion, Language};
use crate::declare::request;

request! {
    /// Appearance of the login page of an application that is created or changed.
    pub struct ApplicationBrandingConfigInput {
        /// Whether `custom_css` is used. The service's default is `false`.
        pub custom_css_enabled = "customCSSEnabled"?: bool,
        /// Style sheet that the login page adds to its own, as CSS source.
        pub custom_css = "customCSS"?: String,
        /// Generation of the login component (Guard) that the page uses. The service's default is `Advanced`.
        pub guard_version?: GuardVersion,
        /// Picture shown while the login form loads.
        pub custom_loading_image?: String,
        /// Background of the page as a CSS value: `url(https://example.com/a.png) center/cover` for a picture,
        /// `rgba(37,49,122,1)` for a colour.
        pub custom_background?: String,
        /// Whether the page has a button for choosing the language. The service's default is `false`.
        pub show_change_language_button?: bool,
        /// Language that the page starts with. If it is not set, the browser's language decides.
        pub default_language?: Language,
        /// Whether the page has a button for users who forgot their password. The service's default is `true`.
        pub show_forget_password_button?: bool,
        /// Whether the page offers sign-in through enterprise identity sources. The service's default is `true`.
        pub show_enterprise_connections?: bool,
        /// Whether the page offers sign-in through social identity sources. The service's default is `true`.
        pub show_social_connections?: bool,
    }
}

request! {
    /// A connection of an identity source that an application offers.
    pub struct ApplicationEnabledExtIdpConnInput {
        /// ID of the connection: 24 hexadecimal digits. [`get_ext_idp`](crate::ManagementClient::get_ext_idp) of the module
        /// `identity_sources` returns the connections of a source.
        pub ext_idp_conn_id: String [sample "64c23b9d14aa0c2f6f3d7a55"],
    }
}

request! {
    /// Login methods of a new application.
    pub struct ApplicationLoginConfigInput {
        /// Whether a sign-in with an unknown phone number or email address registers the user. The service's default is `false`.
        pub merge_login_and_register_page?: bool,
        /// Login methods with accounts of the user pool.
        pub enabled_basic_login_methods?: Vec<BasicLoginMethod>,
        /// Login method that the login page shows first. It cannot be a social or enterprise identity source.
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// Connections of identity sources that users can sign in through.
        pub enabled_ext_idp_conn_ids?: Vec<ApplicationEnabledExtIdpConnInput>,
        /// Whether users can sign in through every connection of the user pool. The service's default is `false`.
        pub enabled_all_ext_idp_conns?: bool,
        /// Whether users see a consent page before the application can read their data.
        pub show_authorization_page: bool,
    }
}

request! {
    /// Login methods of an application that is changed.
    ///
    /// Connections of identity sources are not part of it:
    /// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state) of the module `identity_sources` enables
    /// and disables them.
    pub struct UpdateApplicationLoginConfigInput {
        /// Whether a sign-in with an unknown phone number or email address registers the user.
        pub merge_login_and_register_page?: bool,
        /// Login methods with accounts of the user pool; they replace the present ones.
        pub enabled_basic_login_methods?: Vec<BasicLoginMethod>,
        /// Login method that the login page shows first. It cannot be a social or enterprise identity source.
        pub default_login_method?: ApplicationDefaultLoginMethod,
        /// Whether users see a consent page before the application can read their data. It is always required.
        pub show_authorization_page: bool,
    }
}
