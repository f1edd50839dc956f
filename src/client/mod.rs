//! `ManagementClient`: sends calls, with authorization, retries and time limits.

mod attempt;
mod builder;
mod ca_file;
mod common_headers;
mod environment;
#[cfg(feature = "subscribe")]
pub(crate) mod events_host;
mod in_batches;
mod iter_raw;
mod path;
mod platform;
mod read_ahead;
pub(crate) mod request;
pub(crate) mod retry;

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

use self::attempt::CallState;
pub(crate) use self::attempt::CompletedCall;
pub use self::builder::ClientBuilder;
use self::builder::{LONGEST_TIME, Settings};
use self::common_headers::common_headers;
pub use self::in_batches::Batch;
use self::path::check_path;
pub use self::platform::{Lang, Platform};
use self::request::{Call, Idempotency};
use self::retry::{Decision, Progress};
#[cfg(feature = "signature")]
use crate::auth::PlatformNames;
use crate::auth::{AccessKey, AccessToken, Authenticator, Authorization, Credentials, CredentialsKind, Fetch, TokenResponse};
use crate::error::{Error, ErrorKind};
use crate::json::pairs::Pairs;
use crate::response::{self, ApiResponse, OnePass, SuccessEnvelope};
use crate::transport::{Attempt, Limits, Payload, Transport};

/// A client of the management API. Each method is one API call, and blocks until it has the response or an error.
///
/// Clones share the connection pool and the access token, and all methods take `&self`: create one client and use it in
/// all threads.
///
/// # Examples
///
/// ```no_run
/// use authing::ManagementClient;
///
/// let client = ManagementClient::new("access-key-id", "access-key-secret")?;
/// for webhook in client.webhooks() {
///     let webhook = webhook?;
///     println!("{} is sent to {}", webhook.name, webhook.url);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
pub struct ManagementClient {
    parts: Arc<Parts>,
    timeout: Duration,
    deadline: Duration,
}

/// The parts that all clones of a client share.
struct Parts {
    transport: Transport,
    auth: Authenticator,
    max_retries: u32,
    #[cfg(feature = "subscribe")]
    events: events_host::EventSettings,
}

impl ManagementClient {
    /// Creates a client for Authing with the default settings. Nothing is sent before the first call.
    ///
    /// The console of the user pool shows `access_key_id` and `access_key_secret`. For GenAuth and for other settings use
    /// [`builder`](Self::builder).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if one of them is empty.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Result<Self, Error> {
        let credentials = Credentials::access_key(access_key_id, access_key_secret.into());
        Self::builder().credentials(credentials).build()
    }

    /// Creates a client from environment variables. To add other settings, use [`ClientBuilder::from_env`].
    ///
    /// | variable | required | value |
    /// |---|---|---|
    /// | `AUTHING_ACCESS_KEY_ID` | yes | ID of the access key |
    /// | `AUTHING_ACCESS_KEY_SECRET` | yes | secret of the access key |
    /// | `AUTHING_HOST` | no | [host](ClientBuilder::host) of a private deployment |
    /// | `AUTHING_PLATFORM` | no | `authing` (default) or `genauth` |
    /// | `AUTHING_LANG` | no | `zh-CN` or `en-US`: language of the service's messages |
    /// | `AUTHING_EVENTS_HOST` | no | host of event subscriptions (feature `subscribe`) of a private deployment |
    /// | `AUTHING_CA_FILE` | no | path of a PEM file with [root certificates](ClientBuilder::root_certificate) |
    ///
    /// White space and a byte order mark around a value are ignored. An empty variable counts as unset.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if a variable is missing or invalid, such as a quoted access key; the text names it.
    #[doc(alias = "environment variables")]
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a builder, to create a client with other settings than the defaults.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{Credentials, ManagementClient};
    ///
    /// let client = ManagementClient::builder()
    ///     .credentials(Credentials::access_key("access-key-id", "access-key-secret"))
    ///     .host("https://sso.example.com")
    ///     .build()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[inline]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls any endpoint by `GET`.
    ///
    /// `path` is the path on the host, such as `/api/v3/list-webhooks`. `query` are the parameters; a key may be repeated.
    /// `T` is the type of `data`: `serde_json::Value` or any type that implements `Deserialize`. A `statusCode` other than
    /// 200 is an error, as in every other method.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] for a path with a query, a relative part or an invalid character, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET` of `path`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use serde_json::Value;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let query = [("userId", "5f702fcc913544c358cb2123")];
    /// let user = client.get::<Value>("/api/v3/get-user", &query)?.into_data()?;
    /// println!("{}", user["email"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        let call = query.iter().fold(Call::get(path), |call, (key, value)| call.query(*key, *value));
        self.run_response(&call)
    }

    /// Calls any endpoint by `GET`, with a `query` that is built at run time.
    ///
    /// The same as [`get`](Self::get), but `query` is any iterator of pairs: a vector, an array, a map. A key may be
    /// repeated.
    ///
    /// # Errors
    ///
    /// The errors of [`get`](Self::get).
    ///
    /// # API
    ///
    /// `GET` of `path`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use serde_json::Value;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let mut query = vec![("page", "1".to_owned()), ("limit", 50.to_string())];
    /// if let Some(tenant) = std::env::args().nth(1) {
    ///     query.push(("tenantId", tenant));
    /// }
    /// let path = "/api/v3/list-tenant-users";
    /// let users = client.get_with_query::<Value>(path, query)?.into_data()?;
    /// println!("{}", users["totalCount"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    // A separate method, because with a generic query in `get`, `&[]` and `&[("a", &string), ("b", "literal")]` do not
    // compile.
    pub fn get_with_query<T: DeserializeOwned>(
        &self,
        path: &str,
        query: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> Result<ApiResponse<T>, Error> {
        let pairs: Vec<_> = query.into_iter().collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_ref(), value.as_ref())).collect();
        self.get(path, &pairs)
    }

    /// Calls any endpoint by `POST`, as not idempotent.
    ///
    /// `path` is the path on the host, such as `/api/v3/create-user`. `body` is any value that serializes to a JSON object.
    ///
    /// The call is not retried once the request may have been executed; the error then has
    /// [`outcome_unknown`](Error::outcome_unknown) set. For reads, updates and deletions by `POST`, use
    /// [`post_idempotent`](Self::post_idempotent).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] for an invalid path (see [`get`](Self::get)) or a body that cannot be serialized, and
    /// those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST` of `path`, not idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use serde_json::{Value, json};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let body = json!({ "email": "a@example.com" });
    /// let user = client.post::<Value>("/api/v3/create-user", &body)?.into_data()?;
    /// println!("created {}", user["userId"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn post<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run_response(&Call::post(path, body, Idempotency::NotIdempotent)?)
    }

    /// Calls any endpoint by `POST`, as idempotent: for reads such as `/api/v3/get-webhook-logs`, and for most updates and
    /// deletions.
    ///
    /// The call is retried after every transient failure, like a `GET`. Do not use it for endpoints that create, add or
    /// send something: if the response is lost, the retry executes the request a second time.
    ///
    /// # Errors
    ///
    /// The errors of [`post`](Self::post).
    ///
    /// # API
    ///
    /// `POST` of `path`, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use serde_json::{Value, json};
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let body = json!({ "keywords": "li" });
    /// let users = client.post_idempotent::<Value>("/api/v3/list-users", &body)?;
    /// println!("{}", users.into_data()?["totalCount"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("idempotent", "retry"))]
    pub fn post_idempotent<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run_response(&Call::post(path, body, Idempotency::Idempotent)?)
    }

    /// Calls any endpoint by `PUT`, as not idempotent.
    ///
    /// `path` is the path on the host, such as `/api/v3/approval-process`. `body` is any value that serializes to a JSON
    /// object. The call is not retried once it may have been executed, like [`post`](Self::post), because not every `PUT`
    /// endpoint of the service is idempotent.
    ///
    /// # Errors
    ///
    /// The errors of [`post`](Self::post).
    ///
    /// # API
    ///
    /// `PUT` of `path`, not idempotent.
    pub fn put<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run_response(&Call::put(path, body, Idempotency::NotIdempotent)?)
    }

    /// Calls any endpoint by `DELETE`, without a body.
    ///
    /// `path` is the path on the host, such as `/api/v3/ip-list/5f70`. `query` are the parameters; a key may be repeated.
    ///
    /// # Errors
    ///
    /// The errors of [`get`](Self::get). If the connection is lost during an attempt and the retry gets
    /// [`ErrorKind::NotFound`], the error has [`outcome_unknown`](Error::outcome_unknown) set: the first attempt may have
    /// deleted the resource.
    ///
    /// # API
    ///
    /// `DELETE` of `path`, idempotent.
    pub fn delete<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        let call = query.iter().fold(Call::delete(path), |call, (key, value)| call.query(*key, *value));
        self.run_response(&call)
    }

    /// Returns a clone with another [`deadline`](ClientBuilder::deadline), for calls that need a longer or shorter one.
    ///
    /// The clone shares the connection pool and the access token. With a deadline of 0, every call fails with
    /// [`ErrorKind::Timeout`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// let quick = client.with_deadline(Duration::from_secs(2));
    /// println!("{} events", quick.get_webhook_event_list()?.events.len());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self { deadline: deadline.min(LONGEST_TIME), ..self.clone() }
    }

    /// Returns a clone with another [`timeout`](ClientBuilder::timeout) for each attempt.
    ///
    /// The clone shares the connection pool and the access token. Its [`deadline`](ClientBuilder::deadline) is the same and
    /// limits the call: raise it too for calls that need longer.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use authing::TriggerWebhook;
    ///
    /// let client = authing::ManagementClient::from_env()?;
    /// // For a callback that is slow to respond.
    /// let client = client.with_timeout(Duration::from_secs(60));
    /// let client = client.with_deadline(Duration::from_secs(90));
    /// client.trigger_webhook(&TriggerWebhook::new("webhook-id"))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout: timeout.min(LONGEST_TIME), ..self.clone() }
    }

    /// Returns the access token of the client, for requests that another HTTP client sends. Fetches a token if the
    /// client has none.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] for a client that signs its requests, because it has no token, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/get-management-token` if there is no token yet, idempotent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// let token = client.access_token()?;
    /// println!("valid until {:?}", token.expires_at());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias("access token", "getManagementToken", "bearer"))]
    #[inline]
    pub fn access_token(&self) -> Result<AccessToken, Error> {
        let until = self.deadline();
        let bearer_token = self.parts.auth.bearer_token(until, &mut |key, fetch| self.fetch_token(key, until, fetch))?;
        Ok(bearer_token.token().clone())
    }

    fn with(settings: Settings) -> Result<Self, Error> {
        let header_prefix = settings.platform.header_prefix();
        let headers = common_headers(header_prefix, &settings)?;
        let host = settings.transport.host.as_str().to_owned();
        #[cfg(feature = "signature")]
        let cleartext = !settings.transport.host.is_https() && !settings.transport.host.is_loopback();
        let timeout = settings.transport.timeout;
        #[cfg(feature = "subscribe")]
        let events = events_host::EventSettings::of(&settings)?;
        let transport = Transport::new(settings.transport, &headers)?;
        let auth = match settings.credentials.into_kind() {
            CredentialsKind::AccessKey(key) => Authenticator::fetched(key, &host, settings.token_store, header_prefix)?,
            #[cfg(feature = "signature")]
            CredentialsKind::Signature(key) => {
                let platform = PlatformNames { scheme: settings.platform.signature_scheme(), header_prefix };
                Authenticator::signed(key, platform, headers, cleartext)?
            }
            CredentialsKind::AccessToken { token, userpool_id, authenticator } => authenticator(&token, &userpool_id, header_prefix)?,
        };
        #[cfg(not(feature = "subscribe"))]
        let parts = Parts { transport, auth, max_retries: settings.max_retries };
        #[cfg(feature = "subscribe")]
        let parts = Parts { transport, auth, max_retries: settings.max_retries, events };
        Ok(Self { parts: Arc::new(parts), timeout, deadline: settings.deadline })
    }

    /// The time at which a call that starts now has to end.
    pub(crate) fn deadline(&self) -> Instant {
        Instant::now() + self.deadline
    }

    /// Sends a call within the deadline, with its token and its retries.
    #[inline]
    pub(crate) fn run<'a>(&'a self, call: &'a Call<'a>) -> Result<CompletedCall<'a>, Error> {
        self.run_with(call, self.deadline(), None)
    }

    /// Sends a call until a time that several calls can share. `one_pass` reads the data of an ordinary response.
    fn run_with<'a>(&'a self, call: &'a Call<'a>, until: Instant, one_pass: Option<&mut OnePass<'_>>) -> Result<CompletedCall<'a>, Error> {
        let authorization = || self.parts.auth.authorization(until, &mut |key, fetch| self.fetch_token(key, until, fetch));
        self.run_until(call, until, self.parts.max_retries, &authorization, one_pass)
    }

    /// The attempts of a call. `authorization` is called before each of them.
    fn run_until<'a>(
        &'a self,
        call: &'a Call<'a>,
        until: Instant,
        max_retries: u32,
        authorization: &dyn Fn() -> Result<Authorization, Error>,
        mut one_pass: Option<&mut OnePass<'_>>,
    ) -> Result<CompletedCall<'a>, Error> {
        let mut state = CallState::new(call, self.parts.auth.key_secret(), until);
        let (mut retries, mut throttled, mut token_renewed) = (0, 0, false);
        loop {
            // If the token call fails, its error is the error of the call.
            state.next_attempt(authorization().map_err(|error| state.after_attempts(error))?);
            let error = match self.attempt(&state, until, one_pass.as_deref_mut()) {
                Ok(opened) => return Ok(CompletedCall::new(state, opened)),
                Err(error) => error,
            };
            state.note(&error);
            let is_rejected = error.kind() == ErrorKind::Unauthorized || error.parts().http_status == Some(401);
            if is_rejected && !token_renewed && state.bearer_token().is_some_and(|bearer_token| self.parts.auth.discard(bearer_token)) {
                token_renewed = true;
                log::warn!("{}: the access token was rejected, retrying with a new one", call.method());
                continue;
            }
            let progress = Progress { retries, max_retries, throttled, left: until.saturating_duration_since(Instant::now()) };
            match retry::decide(&error, call.idempotency(), progress, retry::random_jitter()) {
                Decision::Retry(pause) => {
                    log::warn!("{}: {}, retrying in {} ms", call.method(), error.kind(), pause.as_millis() as u64);
                    *if retry::is_throttled(&error) { &mut throttled } else { &mut retries } += 1;
                    thread::sleep(pause);
                }
                Decision::GiveUp => return Err(state.fail(error)),
            }
        }
    }

    fn attempt(&self, state: &CallState<'_>, until: Instant, one_pass: Option<&mut OnePass<'_>>) -> Result<SuccessEnvelope, Error> {
        // Reading the clock takes longer than checking the log level.
        let started = log::log_enabled!(log::Level::Debug).then(Instant::now);
        let (call, number) = (state.call(), state.attempts());
        let authorize = |target: &str, payload: &Payload<'_>| state.authorization().authorize(target, payload);
        let limits = Limits { timeout: self.timeout, until };
        let (path, payload, is_secret) = (call.path(), call.payload(), call.has_secret_response());
        let response = self.parts.transport.attempt(&Attempt { path, payload, authorize: &authorize, limits, is_secret });
        let milliseconds = || started.map_or(0, |started| started.elapsed().as_millis() as u64);
        match &response {
            Ok(response) => log::debug!("{}: attempt {number}: HTTP {}, {} ms", call.method(), response.status, milliseconds()),
            Err(error) => log::debug!("{}: attempt {number}: {}, {} ms", call.method(), error.kind(), milliseconds()),
        }
        let response = response?;
        #[cfg(feature = "_declared")]
        let response = if call.has_bare_response() { response::add_envelope(response) } else { response };
        response::open(response, one_pass)
    }

    fn fetch_token(&self, key: &AccessKey, until: Instant, fetch: Fetch) -> Result<TokenResponse, Error> {
        let body = [("accessKeyId", key.id.as_str()), ("accessKeySecret", key.secret.expose())];
        let call = Call::post("/api/v3/get-management-token", &Pairs(&body), Idempotency::Read)?.with_secret_response();
        let (until, max_retries) = match fetch {
            Fetch::Needed => (until, self.parts.max_retries),
            // The present token is still valid: the call must not spend its deadline on the renewal.
            Fetch::Early => (Instant::now() + until.saturating_duration_since(Instant::now()) / 4, 0),
        };
        self.run_until(&call, until, max_retries, &|| Ok(Authorization::None), None)
            .and_then(|done| done.read_secret(TokenResponse::read))
            .map_err(Error::in_token_call)
    }
}
