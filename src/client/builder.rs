//! Every setting of a client, its default and its check.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::environment::Environment;
use super::{Lang, ManagementClient, Platform};
use crate::auth::{Credentials, TokenPersistence, TokenStore, is_quoted};
use crate::error::Error;
use crate::redact::Secret;
use crate::transport::host::Host;
use crate::transport::tls::{Roots, Tls};
use crate::transport::{Options, header};

/// Makes a [`ManagementClient`]: every setting but the credentials has a default.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
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
#[must_use = "a builder does nothing until build()"]
pub struct ClientBuilder {
    /// For the settings that are not given.
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
    /// What is wrong with one of the caller's.
    roots_refused: Option<Error>,
    accept_invalid_certs: bool,
    allow_plain_http: bool,
    proxy: Option<Secret>,
    token_store: Option<Arc<dyn TokenPersistence>>,
    user_agent_suffix: Option<String>,
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
}

impl ClientBuilder {
    /// Makes a builder that takes its settings from the variables of
    /// [`ManagementClient::from_env`](ManagementClient::from_env): for a program that adds settings of its own.
    ///
    /// A setting of the builder replaces its variable, even an invalid one: `from_env()?.host("https://sso.example.com")`
    /// ignores `AUTHING_HOST`, and `from_env()?.credentials(..)` needs no access key in the environment. The variables
    /// are read here and checked by [`build`](Self::build), together with settings such as
    /// [`allow_plain_http`](Self::allow_plain_http).
    ///
    /// # Errors
    ///
    /// None today: [`build`](Self::build) fails with [`ErrorKind::Config`](crate::ErrorKind::Config), and a text that
    /// names the variable, where a required variable is missing or a value is invalid.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// let client = authing::ClientBuilder::from_env()?.deadline(Duration::from_secs(5)).build()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self::from_variables(|name| std::env::var_os(name)))
    }

    /// What the client shows the service. Needed.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().credentials(authing::Credentials::access_key("id", "secret"));
    /// ```
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// The platform, which sets the host, the names of the headers and the language. Default: [`Platform::Authing`].
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().platform(authing::Platform::GenAuth);
    /// ```
    pub fn platform(mut self, platform: Platform) -> Self {
        self.platform = Some(platform);
        self
    }

    /// The host of a private deployment: `https://name` or `https://name:port`. Default: the platform's.
    ///
    /// `http://` is refused unless it leads to this machine or [`allow_plain_http`](Self::allow_plain_http) is set.
    /// Credentials, a path or a query in it are refused by [`build`](Self::build).
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().host("https://sso.example.com:8443");
    /// ```
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The language of the service's messages. Default: Chinese on Authing, English on GenAuth.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().lang(authing::Lang::EnUs);
    /// ```
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The ID of the tenant whose resources the calls are about. Default: none.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().tenant_id("tenant-id");
    /// ```
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Bounds one attempt of a call, from name resolution to the last byte of the answer. Default: 10 s.
    ///
    /// When it bites the attempt is retried where that is safe, else the call fails with
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let builder = authing::ManagementClient::builder().timeout(Duration::from_secs(5));
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Bounds a whole call: its token call, all attempts and the pauses between them. Default: 30 s.
    ///
    /// When it bites the call fails with what went wrong last, or with [`ErrorKind::Timeout`](crate::ErrorKind::Timeout).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let builder = authing::ManagementClient::builder().deadline(Duration::from_secs(15));
    /// ```
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How often a call that failed in passing is tried again, where that does nothing twice. Default: 2; 0 means never.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().max_retries(0);
    /// ```
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Bounds an answer, in bytes after decompression. Default: 10 MiB.
    ///
    /// When it bites the call fails with [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge).
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().max_response_size(1 << 20);
    /// ```
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Chooses the TLS library, and with it the root certificates trusted by default.
    ///
    /// Default: [`Tls::Rustls`] if the feature `rustls` is on, else [`Tls::Native`]. Features are additive: another crate
    /// in the program can turn on `rustls`, so set this where the root certificates of the operating system are needed.
    /// [`build`](Self::build) rejects a library whose feature is off.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().tls(authing::Tls::Native);
    /// ```
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Trusts the root certificates in `pem` in addition to those of the [TLS library](Self::tls). Can be repeated.
    ///
    /// For a private deployment with a CA of its own, or with a self-signed certificate that is not a CA. The variable
    /// `AUTHING_CA_FILE` does the same for [`from_env`](Self::from_env).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let builder = authing::ManagementClient::builder().root_certificate(std::fs::read("ca.pem")?);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn root_certificate(self, pem: impl AsRef<[u8]>) -> Self {
        // Read here, so that a program without a CA of its own has nothing in it that reads PEM.
        self.with_roots(|roots| roots.and(pem.as_ref(), "root_certificate"))
    }

    /// Trusts the root certificates in `pem` and not those of the [TLS library](Self::tls). Can be repeated.
    ///
    /// A certificate that a public CA issued is then rejected. Certificates given to
    /// [`root_certificate`](Self::root_certificate) or by `AUTHING_CA_FILE` stay trusted.
    pub fn root_certificates_only(self, pem: impl AsRef<[u8]>) -> Self {
        self.with_roots(|roots| roots.only(pem.as_ref(), "root_certificates_only"))
    }

    fn with_roots(mut self, change: impl FnOnce(Roots) -> Result<Roots, Error>) -> Self {
        match change(std::mem::take(&mut self.roots)) {
            Ok(roots) => self.roots = roots,
            Err(error) => self.roots_refused = Some(error),
        }
        self
    }

    /// Trusts any certificate, so that whoever sits on the way can read the access key. Default: `false`.
    ///
    /// [`root_certificate`](Self::root_certificate) is the safe way to a server with a CA of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().danger_accept_invalid_certs(true);
    /// ```
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.accept_invalid_certs = accept;
        self
    }

    /// Allows `http://` to hosts other than this machine, where the access key goes in clear text. Default: `false`.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().host("http://gateway:8080").allow_plain_http(true);
    /// ```
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// The HTTP proxy for all requests: `http://name:port`, or `http://user:password@name:port` where it wants credentials.
    ///
    /// `http://` may be left out; with a TLS feature `https://` is allowed, too. User and password are percent-decoded;
    /// characters that no URI has, such as `^` or `\`, stand for themselves. SOCKS proxies are not supported.
    ///
    /// Default: the proxy that the environment sets. For an `https://` host that is the first of `https_proxy`, `HTTPS_PROXY`,
    /// `all_proxy` and `ALL_PROXY` that is not empty, for an `http://` host the first of `http_proxy`, `HTTP_PROXY` (ignored
    /// where `REQUEST_METHOD` is set, as in a CGI program), `all_proxy` and `ALL_PROXY`. If that one is not usable,
    /// [`build`](Self::build) fails and names it. Loopback hosts and those in `no_proxy` or `NO_PROXY` are reached
    /// without it: a list, separated by commas or blanks, of domains (with their subdomains), IP addresses, either with a
    /// port or not, networks such as `10.0.0.0/8`, and `*` for every host.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().proxy("http://proxy.example.com:3128");
    /// ```
    pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
        self.proxy = Some(Secret::from(proxy.into()));
        self
    }

    /// Keeps the access token between runs, such as a [`FileTokenStore`](crate::FileTokenStore). Default: none.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().token_store(authing::FileTokenStore::new(".token"));
    /// ```
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Is added to the `User-Agent`, such as `my-tool/1.0`. Default: nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = authing::ManagementClient::builder().user_agent_suffix("my-tool/1.0");
    /// ```
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Checks the settings and makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), with a text that names the setting and what is allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Credentials, ManagementClient};
    ///
    /// let builder = ManagementClient::builder().credentials(Credentials::access_key("id", "secret"));
    /// let error = builder.host("https://user:password@sso.example.com").build().unwrap_err();
    /// assert_eq!(error.to_string(), "host has credentials in it: give them to credentials()");
    /// ```
    pub fn build(self) -> Result<ManagementClient, Error> {
        ManagementClient::with(self.check()?)
    }

    /// A builder that takes the settings it is not given from variables; `read` gives the value of one.
    pub(super) fn from_variables(read: impl Fn(&str) -> Option<OsString>) -> Self {
        Self { environment: Environment::read(read), ..Self::default() }
    }

    /// Checks the settings. A setting that was not given comes from the environment, if that is to be read.
    pub(super) fn check(self) -> Result<Settings, Error> {
        let credentials = given_or(self.credentials, || self.environment.credentials())?;
        let credentials = credentials.ok_or_else(|| Error::config("credentials are missing: give them to credentials()"))?;
        let platform = given_or(self.platform, || self.environment.platform())?.unwrap_or_default();
        let lang = given_or(self.lang, || self.environment.lang())?.unwrap_or(platform.lang());
        let parse_host = |host: &str| Host::parse(host, self.allow_plain_http);
        let host = given_or(self.host.as_deref().map(parse_host).transpose()?, || self.environment.host(parse_host))?;
        let host = host.map_or_else(|| parse_host(platform.host()), Ok)?;
        let tenant_id = self.tenant_id.map(|id| header_text("tenant_id", id)).transpose()?;
        if tenant_id.as_deref().is_some_and(is_quoted) {
            return Err(Error::config("tenant_id has a quote around it: give the ID without quotes"));
        }
        let mut user_agent = USER_AGENT.to_owned();
        if let Some(suffix) = self.user_agent_suffix.filter(|suffix| !suffix.is_empty()) {
            user_agent.push(' ');
            user_agent.push_str(&header_text("user_agent_suffix", suffix)?);
        }
        if let Some(error) = self.roots_refused {
            return Err(error);
        }
        if let Some(tls) = self.tls {
            tls.check()?;
        }
        if self.accept_invalid_certs {
            log::warn!("certificates are not checked (danger_accept_invalid_certs): the access key can be read on the way");
        }
        if log::log_enabled!(target: "ureq_proto::util", log::Level::Trace) {
            log::warn!("the log level trace of ureq_proto shows requests and answers as they are, tokens and secrets among them");
        }
        if !host.is_https() && !host.is_loopback() {
            log::warn!("the host is reached without TLS (allow_plain_http): the access key can be read on the way");
        }
        Ok(Settings {
            credentials,
            platform,
            lang,
            tenant_id,
            deadline: time("deadline", self.deadline, DEFAULT_DEADLINE)?,
            max_retries: self.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            token_store: self.token_store,
            transport: Options {
                host,
                proxy: self.proxy,
                tls: self.tls,
                roots: self.environment.roots(self.roots)?,
                accept_invalid_certs: self.accept_invalid_certs,
                timeout: time("timeout", self.timeout, DEFAULT_TIMEOUT)?,
                max_response_size: match self.max_response_size.unwrap_or(DEFAULT_MAX_RESPONSE_SIZE) {
                    0 => return Err(Error::config("max_response_size is 0: give it in bytes, at least 1")),
                    size => size,
                },
                user_agent,
            },
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("platform", &self.platform.unwrap_or_default())
            // A host that is refused may have a password in it, and a proxy has one more often than not.
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

/// The setting that was given, else that of the environment.
fn given_or<T>(given: Option<T>, environment: impl FnOnce() -> Result<Option<T>, Error>) -> Result<Option<T>, Error> {
    given.map_or_else(environment, |given| Ok(Some(given)))
}

/// A text that goes into a header.
fn header_text(setting: &str, text: String) -> Result<String, Error> {
    if text.is_empty() {
        return Err(Error::config(format!("{setting} is empty: leave it out, or give it a text")));
    }
    header::check(setting, &text)?;
    Ok(text)
}

fn time(setting: &str, given: Option<Duration>, default: Duration) -> Result<Duration, Error> {
    match given.unwrap_or(default) {
        Duration::ZERO => Err(Error::config(format!("{setting} is 0: give it a time, the default is {} s", default.as_secs()))),
        given => Ok(given.min(LONGEST_TIME)),
    }
}

const USER_AGENT: &str = concat!("authing-rust-sdk/", env!("CARGO_PKG_VERSION"));
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(30);
const DEFAULT_MAX_RETRIES: u32 = 2;
const DEFAULT_MAX_RESPONSE_SIZE: u64 = 10 << 20;
/// Longer ones are taken for this: a clock cannot count to `Duration::MAX`.
pub(super) const LONGEST_TIME: Duration = Duration::from_secs(365 * 24 * 3_600);
