//! The LDAP server of a user pool: a directory with its users and organizations for programs that use LDAP.
//!
//! The service operates this server. To let users of your own LDAP directory sign in, use identity sources instead. The domain,
//! such as `example.com`, determines the base DN, below which all entries are, and the bind DN, with which programs
//! authenticate. The password of the bind DN is the bind password.
//!
//! [`enable_ldap_server`](crate::ManagementClient::enable_ldap_server) initializes the server with a domain. After that,
//! [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server) stops **or starts** it, depending on `enabled`. The
//! three methods that change something return a `bool`: `false` is not an error, so check it.
//!
//! # Examples
//!
//! ```no_run
//! use authing::ldap::{EnableLdapServer, UpdateLdapServerConfig};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let password = client.get_ldap_server_random_pwd()?;
//! let enabled = client.enable_ldap_server(&EnableLdapServer::new("example.com"))?;
//! let request = UpdateLdapServerConfig::new().bind_pwd(password);
//! if !enabled || !client.update_ldap_server_config(&request)? {
//!     eprintln!("the LDAP server is not set up");
//! }
//! let config = client.get_ldap_server_config()?;
//! println!("URL {:?}, base DN {:?}", config.ldaps_link_url, config.base_dn);
//! println!("sign in as {:?}", config.bind_dn);
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::redact::Secret;
use crate::response::Page;

reexport! {
    self::requests {
        DisableLdapServer = "LdapSetEnabledFlagDto";
        EnableLdapServer = "LdapSaveDto";
        GetLdapServerLog = "GetLdapServerLogDto";
        GetLdapSubEntries = "GetLdapSubEntriesDto";
        UpdateLdapServerConfig = "LdapUpdateDto";
    }
    self::responses {
        LdapServerConfig = "LdapConfigInfoDto";
    }
}

endpoints! {
    feature = "ldap";

    /// Generates a random bind password for the LDAP server, and returns it.
    ///
    /// Whether the server uses it immediately is not documented. To be sure, set it with
    /// [`update_ldap_server_config`](Self::update_ldap_server_config). Each call returns a new password, so the call is not
    /// idempotent although it is a `GET`.
    #[doc(alias = "getBindPwd")]
    #[doc(alias = "getLdapServerRandomPwd")]
    pub fn get_ldap_server_random_pwd() -> Secret = once GET "/api/v3/get-ldap-server-random-pwd", check = "get_ldap_server_config";

    /// Returns the configuration of the LDAP server, with its URLs, base DN and bind DN.
    #[doc(alias = "queryLdapConfigInfo")]
    #[doc(alias = "getLdapServerConfig")]
    pub fn get_ldap_server_config() -> LdapServerConfig = read GET "/api/v3/get-ldap-server-config";

    /// Changes the bind password of the LDAP server, and returns whether this succeeded. `false` is not an error.
    #[doc(alias = "updateLdapConfigInfo")]
    #[doc(alias = "updateLdapServerConfig")]
    pub fn update_ldap_server_config(request: &UpdateLdapServerConfig) -> bool = write POST "/api/v3/update-ldap-server-config";

    /// Initializes the LDAP server for a domain, or restarts it, and returns whether this succeeded. `false` is not an error.
    ///
    /// A restart presumably closes the connections of programs. To start a stopped server, call
    /// [`disable_ldap_server`](Self::disable_ldap_server) with `true` instead.
    #[doc(alias = "saveLdapConfigInfo")]
    #[doc(alias = "enableLdapServer")]
    pub fn enable_ldap_server(request: &EnableLdapServer) -> bool = once POST "/api/v3/enable-ldap-server",
        check = "get_ldap_server_config";

    /// Stops or starts the LDAP server: **`enabled` must be `false` to stop it**. Returns whether this succeeded.
    ///
    /// The server must have been initialized by [`enable_ldap_server`](Self::enable_ldap_server). The result `false` is not an
    /// error.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ldap::DisableLdapServer;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // `true` here would switch it on.
    /// let done = client.disable_ldap_server(&DisableLdapServer::new(false))?;
    /// assert!(done, "the LDAP server is still on");
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "disableLdapServer")]
    pub fn disable_ldap_server(request: &DisableLdapServer) -> bool = write POST "/api/v3/disable-ldap-server";

    /// Returns one page of the access log or of the error log of the LDAP server.
    ///
    /// The fields of a log entry are not documented, so it is any JSON. [`iter`](Self::iter) with the same request returns all
    /// entries.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ldap::GetLdapServerLog;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // 2 is the error log. `iter` ignores the page and starts with the first one.
    /// for entry in client.iter(GetLdapServerLog::new(2, 1, 50)) {
    ///     println!("{}", entry?);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "queryLdapLog")]
    #[doc(alias = "getLdapServerLog")]
    pub fn get_ldap_server_log(request: &GetLdapServerLog) -> Page<Value> [page, limit] = read GET "/api/v3/get-ldap-server-log";

    /// Returns one page of the entries directly below a DN of the LDAP server.
    ///
    /// The format of an entry is not documented, so it is any JSON. [`iter`](Self::iter) with the same request returns all
    /// entries of this level.
    #[doc(alias = "queryLdapSubEntries")]
    #[doc(alias = "getLdapSubEntries")]
    pub fn get_ldap_sub_entries(request: &GetLdapSubEntries) -> Page<Value> [page, limit] = read GET "/api/v3/get-ldap-sub-entries";
}
