//! `ClientBuilder`: the settings of a client, with their defaults and checks.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::environment::Environment;
#[cfg(feature = "subscribe")]
use super::events_host::{EventsAddress, EventsHost};
use super::{Lang, ManagementClient, Platform};
use crate::auth::{Credentials, TokenPersistence, TokenStore, is_quoted};
use crate::error::Error;
use crate::redact::Secret;
use crate::transport::host::Host;
use crate::transport::tls::{Roots, Tls};
use crate::transport::{Options, header};

/// Builds a [`ManagementClient`]. Every setting has a default, except the credentials.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use authing::{Credentials, ManagementClient, Platform};
///
/// let client = ManagementClient::builder()
///     .credentials(Credentials::access_key("access-key-id", "access-key-secret"))
///     .platform(Platform::GenAuth)
///     .timeout(Duration::from_secs(5))
///     .build()?;
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "a builder does nothing before build()"]
pub struct ClientBuilder {
    /// The values of the settings that are not set.
    environment: Environment,
    credentials: Option<Credentials>,
    platform: Option<Platform>,
    host: Option<String>,
    lang: Option<Lang>,
    tenant_id: Option<String>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_retries: Option<u32>,
    max_response_size: Option<u64>,
    tls: Option<Tls>,
    roots: Roots,
    /// The error of a root certificate that could not be read.
    roots_error: Option<Error>,
    accept_invalid_certs: bool,
    allow_plain_http: bool,
    proxy: Option<Secret>,
    token_store: Option<Arc<dyn TokenPersistence>>,
    user_agent_suffix: Option<String>,
    #[cfg(feature = "subscribe")]
    events_host: Option<String>,
    #[cfg(feature = "subscribe")]
    events_credentials: Option<Credentials>,
}

/// The settings of a client, checked.
pub(super) struct Settings {
    pub(super) credentials: Credentials,
    pub(super) platform: Platform,
    pub(super) lang: Lang,
    pub(super) tenant_id: Option<String>,
    pub(super) deadline: Duration,
    pub(super) max_retries: u32,
    pub(super) token_store: Option<Arc<dyn TokenPersistence>>,
    pub(super) transport: Options,
    #[cfg(feature = "subscribe")]
    pub(super) events: (EventsAddress, Option<Credentials>),
}

impl ClientBuilder {
    /// Creates a builder with the settings from the [environment variables](ManagementClient::from_env), to add others.
    ///
    /// A setting of the builder replaces its variable, even an invalid one: `from_env()?.host("https://sso.example.com")`
    /// ignores `AUTHING_HOST`, and `from_env()?.credentials(..)` needs no access key in the environment. The variables are
    /// read here and checked by [`build`](Self::build), together with settings such as
    /// [`allow_plain_http`](Self::allow_plain_http).
    ///
    /// # Errors
    ///
    /// None at present. [`build`](Self::build) fails with [`ErrorKind::Config`](crate::ErrorKind::Config) if a required
    /// variable is missing or a value is invalid.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use authing::ClientBuilder;
    ///
    /// let builder = ClientBuilder::from_env()?.deadline(Duration::from_secs(5));
    /// let client = builder.build()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "environment variables")]
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self::from_variables(|name| std::env::var_os(name)))
    }

    /// Sets the access key or access token of the client. Required.
    #[inline]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the platform, and with it the default host, the names of the headers and the default language. Default:
    /// [`Platform::Authing`].
    #[inline]
    pub fn platform(mut self, platform: Platform) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets the host of a private deployment: `https://name` or `https://name:port`. Default: the host of the platform.
    ///
    /// [`build`](Self::build) rejects credentials, a path or a query in it, and `http://` unless the host is this machine or
    /// [`allow_plain_http`](Self::allow_plain_http) is set.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets the language of the service's messages. Default: Chinese on Authing, English on GenAuth.
    #[inline]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets the ID of the tenant whose resources the calls access. Default: none.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Limits one attempt of a call, from name resolution to the last byte of the response. Default: 10 s.
    ///
    /// After a timeout, the call is retried if it is idempotent or was not sent. Otherwise it fails with
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout). [`build`](Self::build) rejects 0.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Limits a call: the token call, all attempts and the pauses between them. Default: 30 s.
    ///
    /// If it expires during an attempt, the call fails with [`ErrorKind::Timeout`](crate::ErrorKind::Timeout). If a retry
    /// would exceed it, the call fails with the error of the last attempt. A response of several megabytes that arrives too
    /// late to be read in time is a timeout, too. [`build`](Self::build) rejects 0.
    #[inline]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how often a call is retried after a transient failure. Default: 2; 0 means never.
    ///
    /// Calls that are not idempotent are retried only if the request was not executed. Retries after a 429 do not count, but 0
    /// prevents them too. The pauses follow exponential backoff with full jitter, unless the service requests a pause
    /// (`Retry-After`). Their upper limit is 200 ms before the first retry, and doubles with each further retry, up to 5 s.
    #[doc(alias("retry", "exponential backoff", "jitter"))]
    #[inline]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Limits the size of a response, in bytes after decompression. Default: 10 MiB.
    ///
    /// A call with a larger response fails with [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge).
    /// [`build`](Self::build) rejects 0.
    #[inline]
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sets the TLS library, and with it the root certificates that are trusted by default.
    ///
    /// Default: [`Tls::Rustls`] if the feature `rustls` is on, else [`Tls::Native`]. Features are additive: another crate
    /// in the program can enable `rustls`, so set this if you need the root certificates of the operating system.
    /// [`build`](Self::build) rejects a library whose feature is not enabled.
    #[inline]
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Trusts the root certificates in `pem` in addition to those of the [TLS library](Self::tls). Can be repeated.
    ///
    /// For a private deployment with its own CA, or with a self-signed certificate that is not a CA. The variable
    /// `AUTHING_CA_FILE` does the same for [`from_env`](Self::from_env).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ClientBuilder;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let pem = std::fs::read("ca.pem")?;
    /// let client = ClientBuilder::from_env()?.root_certificate(pem).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("root CA", "self-signed", "PEM"))]
    pub fn root_certificate(self, pem: impl AsRef<[u8]>) -> Self {
        // Parsed here, so that programs that do not call this contain no PEM parser.
        self.with_roots(|roots| roots.and(pem.as_ref(), "root_certificate"))
    }

    /// Trusts the root certificates in `pem` and not those of the [TLS library](Self::tls). Can be repeated.
    ///
    /// Certificates issued by public CAs are then rejected. Certificates given to
    /// [`root_certificate`](Self::root_certificate) or by `AUTHING_CA_FILE` stay trusted.
    pub fn root_certificates_only(self, pem: impl AsRef<[u8]>) -> Self {
        self.with_roots(|roots| roots.only(pem.as_ref(), "root_certificates_only"))
    }

    fn with_roots(mut self, change: impl FnOnce(Roots) -> Result<Roots, Error>) -> Self {
        match change(std::mem::take(&mut self.roots)) {
            Ok(roots) => self.roots = roots,
            Err(error) => self.roots_error = Some(error),
        }
        self
    }

    /// Accepts any certificate: an attacker on the network can read the access key. Default: `false`.
    ///
    /// For a server with its own CA, use [`root_certificate`](Self::root_certificate) instead.
    #[inline]
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.accept_invalid_certs = accept;
        self
    }

    /// Allows `http://` to hosts other than this machine: the access key is sent unencrypted. Default: `false`.
    #[inline]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the HTTP proxy for all requests: `http://name:port`, or `http://user:password@name:port` with credentials.
    ///
    /// `http://` may be omitted. With a TLS feature, `https://` is allowed too. User and password are percent-decoded;
    /// characters that are invalid in a URI, such as `^` or `\`, are used unchanged. SOCKS proxies are not supported.
    ///
    /// Default: the proxy from the environment, which is the first of these variables that is not empty. For an `https://`
    /// host: `https_proxy`, `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY`. For an `http://` host: `http_proxy`, `HTTP_PROXY` (ignored
    /// if `REQUEST_METHOD` is set, as in a CGI program), `all_proxy`, `ALL_PROXY`. If the variable is invalid,
    /// [`build`](Self::build) fails and names it. Loopback hosts and the hosts in `no_proxy` or `NO_PROXY` are connected to
    /// directly. `NO_PROXY` is a list, separated by commas or blanks. An entry is a domain (which includes its subdomains) or
    /// an IP address, both with an optional port, a network such as `10.0.0.0/8`, or `*` for every host.
    pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
        self.proxy = Some(Secret::from(proxy.into()));
        self
    }

    /// Stores the access token between runs of the program, for example in a [`FileTokenStore`](crate::FileTokenStore).
    /// Default: none.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Appends a text such as `my-tool/1.0` to the `User-Agent` header. Default: nothing.
    #[doc(alias = "User-Agent")]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Sets the host of [event subscriptions](ManagementClient::subscribe): `wss://name` or `wss://name:port`, with a path if
    /// the event service is below one, such as `wss://name/openevent`. Requires the feature `subscribe`.
    ///
    /// Default: `wss://openevent.authing.cn` or `wss://openevent.genauth.ai` for the public hosts. A private deployment has
    /// a separate event host, so with another [`host`](Self::host) this must be set. [`build`](Self::build) rejects
    /// credentials or a query in it, and `ws://` unless the host is this machine or
    /// [`allow_plain_http`](Self::allow_plain_http) is set.
    #[cfg(feature = "subscribe")]
    #[cfg_attr(docsrs, doc(cfg(feature = "subscribe")))]
    #[doc(alias("websocketHost", "WebSocket"))]
    pub fn events_host(mut self, host: impl Into<String>) -> Self {
        self.events_host = Some(host.into());
        self
    }

    /// Sets the access key that authorizes [event subscriptions](ManagementClient::subscribe), for a client whose calls are
    /// authorized by an access token: [`Credentials::access_key`] or [`Credentials::signature`]. Requires the feature
    /// `subscribe`.
    ///
    /// Default: the access key in [`credentials`](Self::credentials). [`build`](Self::build) rejects an access token, because
    /// subscriptions are signed with the secret of an access key.
    #[cfg(feature = "subscribe")]
    #[cfg_attr(docsrs, doc(cfg(feature = "subscribe")))]
    pub fn events_credentials(mut self, credentials: Credentials) -> Self {
        self.events_credentials = Some(credentials);
        self
    }

    /// Checks the settings and creates the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a setting is missing or invalid. The text names the setting and what
    /// is allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Credentials, ManagementClient};
    ///
    /// let key = Credentials::access_key("id", "secret");
    /// let builder = ManagementClient::builder().credentials(key);
    /// let error = builder.host("sso.example.com").build().unwrap_err();
    /// assert!(error.to_string().starts_with("host \"sso.example.com\" has no scheme"));
    /// ```
    pub fn build(self) -> Result<ManagementClient, Error> {
        ManagementClient::with(self.check()?)
    }

    /// Creates a builder that reads the environment variables. `read` returns the value of a variable.
    pub(super) fn from_variables(read: impl Fn(&str) -> Option<OsString>) -> Self {
        Self { environment: Environment::read(read), ..Self::default() }
    }

    /// Checks the settings. A setting that is not set is read from the environment, if the builder reads it.
    // Settings are taken and not moved: the compiler would add code that drops the others after each error, 1 KB.
    pub(super) fn check(mut self) -> Result<Settings, Error> {
        let credentials = given_or(self.credentials.take(), || self.environment.credentials())?;
        let credentials = credentials.ok_or_else(|| Error::config("credentials are missing: pass them to credentials()"))?;
        let platform = given_or(self.platform, || self.environment.platform())?.unwrap_or_default();
        let lang = given_or(self.lang, || self.environment.lang())?.unwrap_or(platform.lang());
        let parse_host = |host: &str| Host::parse(host, self.allow_plain_http);
        let host = given_or(self.host.as_deref().map(parse_host).transpose()?, || self.environment.host(parse_host))?;
        let host = host.map_or_else(|| parse_host(platform.host()), Ok)?;
        let tenant_id = self.tenant_id.take().map(|id| header_text("tenant_id", id)).transpose()?;
        if tenant_id.as_deref().is_some_and(is_quoted) {
            return Err(Error::config("tenant_id is quoted: set the ID without quotes"));
        }
        let mut user_agent = USER_AGENT.to_owned();
        if let Some(suffix) = self.user_agent_suffix.take().filter(|suffix| !suffix.is_empty()) {
            user_agent.push(' ');
            user_agent.push_str(&header_text("user_agent_suffix", suffix)?);
        }
        if let Some(error) = self.roots_error.take() {
            return Err(error);
        }
        if let Some(tls) = self.tls {
            tls.check()?;
        }
        if self.accept_invalid_certs {
            log::warn!("certificates are not verified (danger_accept_invalid_certs): the access key can be read on the network");
        }
        if log::log_enabled!(target: "ureq_proto::util", log::Level::Trace) {
            log::warn!("the log level trace of ureq_proto shows requests and responses unredacted, with tokens and secrets");
        }
        if !host.is_https() && !host.is_loopback() {
            log::warn!("the connection to the host has no TLS (allow_plain_http): the access key can be read on the network");
        }
        #[cfg(feature = "subscribe")]
        let events_address = {
            let parse = |host: &str| EventsHost::parse(host, self.allow_plain_http);
            let given = given_or(self.events_host.as_deref().map(parse).transpose()?, || self.environment.events_host(parse))?;
            given.map_or_else(|| EventsAddress::of_service(&host), EventsAddress::Given)
        };
        Ok(Settings {
            credentials,
            platform,
            lang,
            tenant_id,
            deadline: time("deadline", self.deadline, DEFAULT_DEADLINE)?,
            max_retries: self.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            token_store: self.token_store.take(),
            transport: Options {
                host,
                proxy: self.proxy.take(),
                tls: self.tls,
                roots: self.environment.roots(std::mem::take(&mut self.roots))?,
                accept_invalid_certs: self.accept_invalid_certs,
                timeout: time("timeout", self.timeout, DEFAULT_TIMEOUT)?,
                max_response_size: match self.max_response_size.unwrap_or(DEFAULT_MAX_RESPONSE_SIZE) {
                    0 => return Err(Error::config("max_response_size is 0: set at least 1 byte")),
                    size => size,
                },
                user_agent,
            },
            #[cfg(feature = "subscribe")]
            events: (events_address, self.events_credentials.take()),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("platform", &self.platform.unwrap_or_default())
            // Host and proxy are omitted, because they may contain a password.
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ManagementClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("transport", &self.parts.transport)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.parts.max_retries)
            .finish_non_exhaustive()
    }
}

/// Returns the setting of the builder, or else that of the environment.
fn given_or<T>(given: Option<T>, environment: impl FnOnce() -> Result<Option<T>, Error>) -> Result<Option<T>, Error> {
    given.map_or_else(environment, |given| Ok(Some(given)))
}

/// Checks a text that is sent in a header.
fn header_text(setting: &str, text: String) -> Result<String, Error> {
    if text.is_empty() {
        return Err(Error::config(format!("{setting} is empty: omit the setting, or set a text")));
    }
    header::check(setting, &text)?;
    Ok(text)
}

fn time(setting: &str, given: Option<Duration>, default: Duration) -> Result<Duration, Error> {
    match given.unwrap_or(default) {
        Duration::ZERO => Err(Error::config(format!("{setting} is 0: set a longer time, the default is {} s", default.as_secs()))),
        given => Ok(given.min(LONGEST_TIME)),
    }
}

const USER_AGENT: &str = concat!("authing-rust-sdk/", env!("CARGO_PKG_VERSION"));
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(30);
const DEFAULT_MAX_RETRIES: u32 = 2;
const DEFAULT_MAX_RESPONSE_SIZE: u64 = 10 << 20;
/// Longer times are reduced to this, because `Instant` overflows before `Duration::MAX`.
pub(super) const LONGEST_TIME: Duration = Duration::from_secs(365 * 24 * 3_600);
