//! `ManagementClient`: holds the parts, runs a call through them.

mod attempt;
mod builder;
mod ca_file;
mod environment;
mod iter_raw;
mod path;
mod platform;
pub(crate) mod request;
mod retry;

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

use self::attempt::CallState;
pub(crate) use self::attempt::CompletedCall;
pub use self::builder::ClientBuilder;
use self::builder::{LONGEST_TIME, Settings};
use self::path::check_path;
pub use self::platform::{Lang, Platform};
use self::request::{Call, Idempotency};
use self::retry::{Decision, Progress};
#[cfg(feature = "signature")]
use crate::auth::PlatformNames;
use crate::auth::{AccessKey, AccessToken, Authenticator, Authorization, Credentials, CredentialsKind, Fetch, TokenResponse};
use crate::error::{Error, ErrorKind};
use crate::response::{self, ApiResponse, SuccessEnvelope};
use crate::transport::header::Header;
use crate::transport::{Attempt, Limits, Payload, Transport};

/// A client of the management API. One method is one call; it blocks until the answer or an error is there.
///
/// Clones share connections and the access token, and all methods take `&self`: make one client and use it from as
/// many threads as you like.
///
/// # Examples
///
/// ```no_run
/// use authing::ManagementClient;
///
/// let client = ManagementClient::new("access-key-id", "access-key-secret")?;
/// for webhook in client.webhooks() {
///     let webhook = webhook?;
///     println!("{} goes to {}", webhook.name, webhook.url);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
pub struct ManagementClient {
    parts: Arc<Parts>,
    timeout: Duration,
    deadline: Duration,
}

/// What all clones and views of a client share.
struct Parts {
    transport: Transport,
    auth: Authenticator,
    max_retries: u32,
}

impl ManagementClient {
    /// A client for Authing with the default settings, which makes its first request when the first method is called.
    ///
    /// `access_key_id` and `access_key_secret` are those of the user pool's console.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] where one of them is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// let client = authing::ManagementClient::new("access-key-id", "access-key-secret")?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Result<Self, Error> {
        let credentials = Credentials::access_key(access_key_id, access_key_secret.into());
        Self::builder().credentials(credentials).build()
    }

    /// A client as the environment says: `AUTHING_ACCESS_KEY_ID`, `AUTHING_ACCESS_KEY_SECRET` and, where wanted,
    /// `AUTHING_HOST`, `AUTHING_PLATFORM` (`authing` or `genauth`), `AUTHING_LANG` (`zh-CN` or `en-US`) and
    /// `AUTHING_CA_FILE`, the path of a PEM file with [root certificates](ClientBuilder::root_certificate).
    /// [`ClientBuilder::from_env`] is for a program that adds settings of its own.
    ///
    /// White space and a byte order mark around a value are ignored; an empty variable counts as unset.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`], with a text that names the variable that is missing or invalid. An access key with a
    /// blank, a quote around it or a control character in it is rejected: it was not copied correctly.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// let client = authing::ManagementClient::from_env()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts a client with other settings than the defaults.
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
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls any endpoint of the API by `GET`: `path` such as `/api/v3/list-webhooks`, `query` as pairs, which may
    /// repeat a key.
    ///
    /// `T` is what `data` is read as: a type of yours that is `Deserialize`, or `serde_json::Value`. An envelope
    /// whose `statusCode` is not 200 is an error, as in every other method.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] for a path that could lead elsewhere, and those of [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `GET` of `path`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user = client.get::<serde_json::Value>("/api/v3/get-user", &[("userId", "5f702fcc913544c358cb2123")])?;
    /// println!("{:?}", user.data);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        let call = query.iter().fold(Call::get(path), |call, (key, value)| call.query(*key, *value));
        self.run(&call)?.response()
    }

    /// Calls any endpoint of the API by `GET`, as [`get`](Self::get) does, with a `query` that owns its texts or is put
    /// together at run time: an iterator, a map, a vector or an array of pairs, which may repeat a key.
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get).
    ///
    /// # API
    ///
    /// `GET` of `path`, repeated after a passing failure.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let mut query = vec![("page", "1".to_owned()), ("limit", 50.to_string())];
    /// if let Some(tenant) = std::env::args().nth(1) {
    ///     query.push(("tenantId", tenant));
    /// }
    /// let users = client.get_with_query::<serde_json::Value>("/api/v3/list-tenant-users", query)?;
    /// println!("{:?}", users.data);
    /// # Ok::<(), authing::Error>(())
    /// ```
    // Not `get` itself: with a generic query `&[]` and `&[("a", &string), ("b", "literal")]` no longer compile.
    pub fn get_with_query<T: DeserializeOwned>(
        &self,
        path: &str,
        query: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> Result<ApiResponse<T>, Error> {
        let pairs: Vec<_> = query.into_iter().collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_ref(), value.as_ref())).collect();
        self.get(path, &pairs)
    }

    /// Calls any endpoint of the API by `POST`: `path` such as `/api/v3/create-user`, `body` as anything that
    /// serializes to a JSON object.
    ///
    /// The call is taken as not idempotent: it is not retried once the request may have been executed, and the error's
    /// [`outcome_unknown`](Error::outcome_unknown) is `true`. For reads that are sent by `POST`, updates and deletions
    /// there is [`post_idempotent`](Self::post_idempotent).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] for a path that could lead elsewhere or a body that cannot be written as JSON, and those
    /// of [every call](Error#every-call).
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
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user = client.post::<Value>("/api/v3/create-user", &json!({ "email": "a@example.com" }))?;
    /// println!("{:?}", user.data);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn post<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run(&Call::post(path, body, Idempotency::NotIdempotent)?)?.response()
    }

    /// Calls any endpoint of the API by `POST`, where a second execution has no further effect: reads that are sent by
    /// `POST`, such as `/api/v3/get-webhook-logs`, most updates and deletions.
    ///
    /// It is retried after every transient failure, as a `GET` is. Do not use it for what creates, adds or sends
    /// something: a request whose response was lost would be executed twice.
    ///
    /// # Errors
    ///
    /// Those of [`post`](Self::post).
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
    /// # let client = authing::ManagementClient::from_env()?;
    /// let users = client.post_idempotent::<Value>("/api/v3/list-users", &json!({ "keywords": "li" }))?;
    /// println!("{:?}", users.data);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn post_idempotent<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run(&Call::post(path, body, Idempotency::Idempotent)?)?.response()
    }

    /// Calls any endpoint of the API by `PUT`: `path` such as `/api/v3/approval-process`, `body` as anything that
    /// serializes to a JSON object.
    ///
    /// The call is taken as not idempotent, as with [`post`](Self::post): not every `PUT` of the service is.
    ///
    /// # Errors
    ///
    /// Those of [`post`](Self::post).
    ///
    /// # API
    ///
    /// `PUT` of `path`, not idempotent.
    pub fn put<T: DeserializeOwned>(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        self.run(&Call::put(path, body, Idempotency::NotIdempotent)?)?.response()
    }

    /// Calls any endpoint of the API by `DELETE`: `path` such as `/api/v3/ip-list/5f70`, `query` as pairs, which may repeat
    /// a key. It has no body.
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get). If an attempt was lost and the next one finds nothing to delete, the error is
    /// [`ErrorKind::NotFound`] and its [`outcome_unknown`](Error::outcome_unknown) is `true`: the first attempt may have
    /// deleted it.
    ///
    /// # API
    ///
    /// `DELETE` of `path`, idempotent.
    pub fn delete<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<ApiResponse<T>, Error> {
        check_path(path)?;
        let call = query.iter().fold(Call::delete(path), |call, (key, value)| call.query(*key, *value));
        self.run(&call)?.response()
    }

    /// The same client with another [`deadline`](ClientBuilder::deadline): for single calls that may take longer, or must
    /// not take as long.
    ///
    /// It shares connections and the access token with this one, and costs no more than a clone. With a deadline of 0
    /// every call fails with [`ErrorKind::Timeout`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let events = client.with_deadline(Duration::from_secs(2)).get_webhook_event_list()?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self { deadline: deadline.min(LONGEST_TIME), ..self.clone() }
    }

    /// The same client with another [`timeout`](ClientBuilder::timeout) for each attempt.
    ///
    /// It shares connections and the access token with this one, and costs no more than a clone. The
    /// [`deadline`](ClientBuilder::deadline) stays, and bounds the whole call: raise it as well for calls that need longer.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use authing::TriggerWebhook;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // A callback that takes its time.
    /// let patient = client.with_timeout(Duration::from_secs(60)).with_deadline(Duration::from_secs(90));
    /// let delivered = patient.trigger_webhook(&TriggerWebhook::new("webhook-id"))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout: timeout.min(LONGEST_TIME), ..self.clone() }
    }

    /// Gives the token that calls are made with, fetching one where there is none: for what this crate does not do
    /// itself.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] for a client that signs its requests, which has no token, and those of
    /// [every call](Error#every-call).
    ///
    /// # API
    ///
    /// `POST /api/v3/get-management-token`, where there is no token yet.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let token = client.access_token()?;
    /// println!("good until {:?}", token.expires_at());
    /// # Ok::<(), authing::Error>(())
    /// ```
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
        let transport = Transport::new(settings.transport, &headers)?;
        let auth = match settings.credentials.into_kind() {
            CredentialsKind::AccessKey(key) => Authenticator::fetched(key, &host, settings.token_store, header_prefix)?,
            #[cfg(feature = "signature")]
            CredentialsKind::Signature(key) => {
                let platform = PlatformNames { scheme: settings.platform.signature_scheme(), header_prefix };
                Authenticator::signed(key, platform, headers, cleartext)?
            }
            CredentialsKind::AccessToken { token, userpool_id } => Authenticator::fixed(&token, &userpool_id, header_prefix)?,
        };
        let parts = Arc::new(Parts { transport, auth, max_retries: settings.max_retries });
        Ok(Self { parts, timeout, deadline: settings.deadline })
    }

    /// When a call that begins now is over at the latest.
    pub(crate) fn deadline(&self) -> Instant {
        Instant::now() + self.deadline
    }

    /// Makes a call, with all that belongs to it, within the deadline.
    pub(crate) fn run<'a>(&'a self, call: &'a Call<'a>) -> Result<CompletedCall<'a>, Error> {
        self.run_by(call, self.deadline())
    }

    /// The same by a time that it shares with other calls.
    pub(crate) fn run_by<'a>(&'a self, call: &'a Call<'a>, until: Instant) -> Result<CompletedCall<'a>, Error> {
        self.run_until(call, until, self.parts.max_retries, &|| {
            self.parts.auth.authorization(until, &mut |key, fetch| self.fetch_token(key, until, fetch))
        })
    }

    /// The loop around the attempts of a call. `authorization` is asked before each of them.
    fn run_until<'a>(
        &'a self,
        call: &'a Call<'a>,
        until: Instant,
        max_retries: u32,
        authorization: &dyn Fn() -> Result<Authorization, Error>,
    ) -> Result<CompletedCall<'a>, Error> {
        let mut state = CallState::new(call, self.parts.auth.key_secret());
        let (mut retries, mut throttled, mut token_renewed) = (0, 0, false);
        loop {
            // A failing token call is told as such: its error is the call's.
            state.next_attempt(authorization().map_err(|error| state.after_attempts(error))?);
            let error = match self.attempt(&state, until) {
                Ok(opened) => return Ok(CompletedCall::new(state, opened)),
                Err(error) => error,
            };
            state.note(&error);
            let refused = error.kind() == ErrorKind::Unauthorized || error.parts().http_status == Some(401);
            if refused && !token_renewed && state.bearer_token().is_some_and(|bearer_token| self.parts.auth.discard(bearer_token)) {
                token_renewed = true;
                log::warn!("{}: the access token was refused, trying with a new one", call.method());
                continue;
            }
            let progress = Progress { retries, max_retries, throttled, left: until.saturating_duration_since(Instant::now()) };
            match retry::decide(&error, call.idempotency(), progress, retry::random_jitter()) {
                Decision::Retry(pause) => {
                    log::warn!("{}: {}, trying again in {} ms", call.method(), error.kind(), pause.as_millis() as u64);
                    *if retry::is_throttled(&error) { &mut throttled } else { &mut retries } += 1;
                    thread::sleep(pause);
                }
                Decision::GiveUp => return Err(state.fail(error)),
            }
        }
    }

    fn attempt(&self, state: &CallState<'_>, until: Instant) -> Result<SuccessEnvelope, Error> {
        let started = Instant::now();
        let (call, number) = (state.call(), state.attempts());
        let authorize = |target: &str, payload: &Payload<'_>| state.authorization().headers(target, payload);
        let limits = Limits { timeout: self.timeout, until };
        let (path, payload, is_secret) = (call.path(), call.payload(), call.has_secret_response());
        let answer = self.parts.transport.attempt(&Attempt { path, payload, authorize: &authorize, limits, is_secret });
        let milliseconds = started.elapsed().as_millis() as u64;
        match &answer {
            Ok(answer) => log::debug!("{}: attempt {number}: HTTP {}, {milliseconds} ms", call.method(), answer.status),
            Err(error) => log::debug!("{}: attempt {number}: {}, {milliseconds} ms", call.method(), error.kind()),
        }
        response::open(answer?)
    }

    fn fetch_token(&self, key: &AccessKey, until: Instant, fetch: Fetch) -> Result<TokenResponse, Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct GetManagementToken<'a> {
            access_key_id: &'a str,
            access_key_secret: &'a str,
        }
        let body = GetManagementToken { access_key_id: &key.id, access_key_secret: key.secret.expose() };
        let call = Call::post("/api/v3/get-management-token", &body, Idempotency::Read)?.with_secret_response();
        let (until, max_retries) = match fetch {
            Fetch::Needed => (until, self.parts.max_retries),
            // The call can do without: it must not lose its time to this.
            Fetch::Early => (Instant::now() + until.saturating_duration_since(Instant::now()) / 4, 0),
        };
        self.run_until(&call, until, max_retries, &|| Ok(Authorization::None))
            .and_then(|done| done.read_secret(TokenResponse::read))
            .map_err(Error::in_token_call)
    }
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("transport", &self.parts.transport)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.parts.max_retries)
            .finish_non_exhaustive()
    }
}

/// The headers of every call, but those of authorization.
fn common_headers(prefix: &str, settings: &Settings) -> Result<Vec<Header>, Error> {
    let version = concat!("authing-rust-sdk:", env!("CARGO_PKG_VERSION"));
    let mut headers = Vec::new();
    for (name, value) in
        [("lang", Some(settings.lang.as_str())), ("sdk-version", Some(version)), ("app-tenant-id", settings.tenant_id.as_deref())]
    {
        let Some(value) = value else { continue };
        let header = Header::new(&format!("{prefix}{name}"), value);
        headers.push(header.ok_or_else(|| Error::config(format!("{name} has a character in it that no header can have")))?);
    }
    Ok(headers)
}
