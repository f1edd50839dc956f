//! Identity sources: external providers through which users can sign in.
//!
//! An identity source is a provider or protocol that the user pool works with, such as WeChat, LDAP or SAML. It has an ID, a
//! name, and one or more connections. A connection is one way to use the source, with its own settings: WeChat on a web page
//! and WeChat in a mobile app are two connections of one source. Users sign in through connections.
//!
//! A connection is created for the user pool, and enabled for each application separately. Tenants can have separate sources
//! (`tenant_id` in the requests), and connections of the user pool can be associated with them.
//!
//! The names of methods follow the service: `ext_idp` (external identity provider) is a source, `ext_idp_conn` a connection.
//!
//! # Examples
//!
//! ```no_run
//! use authing::identity_sources::{
//!     ChangeExtIdpConnState, CreateExtIdp, CreateExtIdpConn, ExtIdpConnType,
//!     ExtIdpProvider,
//! };
//! use serde_json::json;
//!
//! # let client = authing::ManagementClient::from_env()?;
//! # let secret = std::env::var("GITHUB_SECRET").unwrap_or_default();
//! let request = CreateExtIdp::new("GitHub", ExtIdpProvider::Github);
//! let source = client.create_ext_idp(&request)?;
//! let request = CreateExtIdpConn::new()
//!     .ext_idp_id(source.id)
//!     .type_(ExtIdpConnType::Github)
//!     .identifier("github")
//!     .display_name("GitHub")
//!     .fields(json!({ "clientID": "Iv1.0123456789abcdef", "clientSecret": secret }));
//! let connection = client.create_ext_idp_conn(&request)?;
//! let app_id = "6391cf0f8b1f0a5d2c7e4b10";
//! let request = ChangeExtIdpConnState::new(connection.id, true, app_id);
//! client.change_ext_idp_conn_state(&request)?;
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        ChangeExtIdpConnAssociationState = "ChangeExtIdpAssociationStateDto";
        ChangeExtIdpConnState = "ChangeExtIdpConnStateDto";
        CreateExtIdp = "CreateExtIdpDto";
        CreateExtIdpConn = "CreateExtIdpConnDto";
        DeleteExtIdp = "DeleteExtIdpDto";
        DeleteExtIdpConn = "DeleteExtIdpConnDto";
        ExtIdpType;
        GetExtIdp = "GetExtIdpDto";
        GetExtIdpConnApps;
        GetWeixinAccessToken = "GetWechatAccessTokenDto";
        ListExtIdp = "ListExtIdpDto";
        ListTenantExtIdp = "ListTenantExtIdpDto";
        UpdateExtIdp = "UpdateExtIdpDto";
        UpdateExtIdpConn = "UpdateExtIdpConnDto";
    }
    self::responses {
        ExtIdp = "ExtIdpDto";
        ExtIdpAssociationMode;
        ExtIdpConn = "ExtIdpConnDetail";
        ExtIdpDetail;
        WechatAccessToken = "GetWechatAccessTokenDataDto";
    }
    super::shared {
        ExtIdpConnType;
        ExtIdpProvider;
    }
}

endpoints! {
    feature = "identity_sources";

    /// Lists all identity sources of the user pool or of one tenant in one response, without their connections.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::identity_sources::{GetExtIdp, ListExtIdp};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // The connections are returned for one source at a time.
    /// for source in client.list_ext_idp(&ListExtIdp::new())?.list {
    ///     let detail = client.get_ext_idp(&GetExtIdp::new(&source.id))?;
    ///     println!("{:?}: {} connections", source.name, detail.connections.len());
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listExtIdp")]
    pub fn list_ext_idp(request: &ListExtIdp) -> Page<ExtIdp> = read GET "/api/v3/list-ext-idp";

    /// Returns one identity source with its connections.
    #[doc(alias = "getExtIdp")]
    pub fn get_ext_idp(request: &GetExtIdp) -> ExtIdpDetail = read GET "/api/v3/get-ext-idp",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no identity source of this ID.";

    /// Creates an identity source without connections and returns it.
    ///
    /// Users can sign in through it after [`create_ext_idp_conn`](Self::create_ext_idp_conn) and
    /// [`change_ext_idp_conn_state`](Self::change_ext_idp_conn_state).
    #[doc(alias = "createExtIdp")]
    #[doc(alias("identity provider", "social login", "single sign-on"))]
    pub fn create_ext_idp(request: &CreateExtIdp) -> ExtIdp = once POST "/api/v3/create-ext-idp",
        check = "list_ext_idp";

    /// Renames an identity source and returns it.
    #[doc(alias = "updateExtIdp")]
    pub fn update_ext_idp(request: &UpdateExtIdp) -> ExtIdp = write POST "/api/v3/update-ext-idp",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no identity source of this ID.";

    /// Deletes an identity source: users can no longer sign in through it. Its connections are presumably deleted, too.
    #[doc(alias = "deleteExtIdp")]
    pub fn delete_ext_idp(request: &DeleteExtIdp) -> () = write POST "/api/v3/delete-ext-idp";

    /// Adds a connection to an identity source and returns it.
    ///
    /// [`change_ext_idp_conn_state`](Self::change_ext_idp_conn_state) enables it for an application.
    #[doc(alias = "createExtIdpConn")]
    #[doc(alias("OIDC", "SAML", "OAuth"))]
    pub fn create_ext_idp_conn(request: &CreateExtIdpConn) -> ExtIdpConn = once POST "/api/v3/create-ext-idp-conn",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the identity source does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the identifier is taken.",
        check = "get_ext_idp";

    /// Changes the display name and the settings of a connection, and returns the connection.
    ///
    /// Settings that `fields` omits are unchanged.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::identity_sources::UpdateExtIdpConn;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let secret = std::env::var("GITHUB_SECRET").unwrap_or_default();
    /// // Only the secret changes; the client ID stays.
    /// let fields = json!({ "clientSecret": secret });
    /// let request = UpdateExtIdpConn::new("64c23b9d14aa0c2f6f3d7a55", "GitHub", fields);
    /// client.update_ext_idp_conn(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateExtIdpConn")]
    pub fn update_ext_idp_conn(request: &UpdateExtIdpConn) -> ExtIdpConn = write POST "/api/v3/update-ext-idp-conn",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no connection of this ID.";

    /// Deletes a connection: users can no longer sign in through it. The identity source is kept.
    #[doc(alias = "deleteExtIdpConn")]
    pub fn delete_ext_idp_conn(request: &DeleteExtIdpConn) -> () = write POST "/api/v3/delete-ext-idp-conn";

    /// Enables or disables a connection for an application.
    #[doc(alias = "changeExtIdpConnState")]
    pub fn change_ext_idp_conn_state(request: &ChangeExtIdpConnState) -> () = write POST "/api/v3/change-ext-idp-conn-state",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the connection or the application does not exist.";

    /// Associates a connection with a tenant, or removes the association.
    ///
    /// An associated connection of the user pool can be used by the tenant.
    #[doc(alias = "changeExtIdpConnAssociationState")]
    pub fn change_ext_idp_conn_association_state(request: &ChangeExtIdpConnAssociationState) -> () =
        write POST "/api/v3/change-ext-idp-conn-association-state",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the connection or the tenant does not exist.";

    /// Returns one page of the identity sources that a tenant's console shows.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listTenantExtIdp")]
    pub fn list_tenant_ext_idp(request: &ListTenantExtIdp) -> Page<ExtIdp> [page, limit] = read GET "/api/v3/list-tenant-ext-idp";

    /// Lists all applications of an identity source, with the state of its connections in each, in one response.
    ///
    /// The rows are any JSON: the documentation declares identity sources, which contradicts the official description.
    #[doc(alias = "extIdpConnStateByApps")]
    #[doc(alias = "getExtIdpConnApps")]
    pub fn get_ext_idp_conn_apps(request: &GetExtIdpConnApps) -> Page<Value> = read GET "/api/v3/ext-idp-conn-apps",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no identity source of this ID.";

    /// Returns the access token of a WeChat mini program or official account, from the service's cache.
    ///
    /// WeChat invalidates a token when another one is fetched. Programs that also call WeChat must therefore use this token
    /// instead of fetching their own.
    #[doc(alias = "getWechatMpAccessTokenInfo")]
    #[doc(alias = "getWeixinAccessToken")]
    pub fn get_weixin_access_token(request: &GetWeixinAccessToken) -> WechatAccessToken =
        read POST "/api/v3/get-weixin-access-token";
}
