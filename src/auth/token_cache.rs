//! `Authenticator`: fetches the access token once for all threads, refreshes it early, drops it when it is rejected.

use std::fmt;
use std::process;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use super::credentials::check_identifier;
use super::nesting;
#[cfg(feature = "signature")]
use super::signature::{PlatformNames, Signer};
use super::store_thread::StoreThread;
use super::token_persistence::{Owner, TokenPersistence};
use super::{AccessKey, AccessToken, Authorization, BearerToken, TokenResponse};
use crate::error::ErrorKind;
use crate::error::{CallContext, DecodeError, Error, Sent};
use crate::redact::Secret;
use crate::redact::Secrets;
use crate::transport::header;
#[cfg(feature = "signature")]
use crate::transport::header::Header;

/// Authorizes the requests of a client. All clones of the client share one token.
pub(crate) struct Authenticator {
    source: Source,
    header_prefix: &'static str,
    shared: Mutex<Shared>,
    changed: Condvar,
    /// The process that created it. A forked child process has another ID.
    process_id: u32,
}

enum Source {
    /// Without a token: each request is signed.
    #[cfg(feature = "signature")]
    Signed(Arc<Signer>),
    /// A given token, never refreshed.
    Fixed(Arc<BearerToken>),
    /// A token that is fetched with an access key.
    Fetched { key: AccessKey, owner: Owner, store: Option<Store> },
}

/// The token store, which keeps the token between runs of the program.
struct Store {
    persistence: Arc<dyn TokenPersistence>,
    thread: StoreThread,
}

#[derive(Default)]
struct Shared {
    current: Option<Arc<BearerToken>>,
    /// Whether a thread is fetching. The other threads use a token that is still valid, or wait.
    fetching: bool,
    /// The process of that thread. In a process that was forked after that, the thread does not exist.
    fetching_process: u32,
    /// The number of completed fetches: a waiting thread compares it to see that its fetch has ended.
    fetches: u64,
    /// The error of the last completed fetch.
    failure: Option<Error>,
    /// The last token that the service rejected. The store may still hold it.
    rejected: Option<Secret>,
}

/// Why a token is fetched, which decides whether the token call is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fetch {
    /// There is no valid token.
    Needed,
    /// The current token is still valid: one attempt is enough.
    Early,
}

/// Fetches a token with an access key (`get-management-token`).
type FetchToken<'a> = dyn FnMut(&AccessKey, Fetch) -> Result<TokenResponse, Error> + 'a;

impl Authenticator {
    /// Uses a given token.
    #[inline]
    pub(crate) fn fixed(token: &Secret, userpool_id: &str, header_prefix: &'static str) -> Result<Self, Error> {
        for (what, text) in [("token", token.expose()), ("userpool ID", userpool_id)] {
            let what = format!("credentials: the {what} of access_token()");
            if text.is_empty() {
                return Err(Error::config(format!("{what} is empty")));
            }
            header::check(&what, text)?;
            check_identifier(&what, text)?;
        }
        let token = AccessToken { token: token.clone(), userpool_id: userpool_id.to_owned(), expires_at: None };
        let bearer =
            BearerToken::new(token, None, header_prefix).ok_or_else(|| Error::config("credentials: access_token() is not valid"))?;
        Ok(Self::new(Source::Fixed(Arc::new(bearer)), header_prefix))
    }

    /// Signs each request with the key. `common` are the headers that all requests have.
    #[cfg(feature = "signature")]
    pub(crate) fn signed(key: AccessKey, platform: PlatformNames, common: Vec<Header>, cleartext: bool) -> Result<Self, Error> {
        let signer = Signer::new(key, platform, common, cleartext)?;
        Ok(Self::new(Source::Signed(Arc::new(signer)), platform.header_prefix))
    }

    /// Fetches a token with the key when the first call needs one, or loads it from the store.
    pub(crate) fn fetched(
        key: AccessKey,
        host: &str,
        store: Option<Arc<dyn TokenPersistence>>,
        header_prefix: &'static str,
    ) -> Result<Self, Error> {
        key.check("access_key()")?;
        let owner = Owner { host: host.to_owned(), access_key_id: key.id.clone() };
        let store = store.map(|persistence| Store { persistence, thread: StoreThread::default() });
        Ok(Self::new(Source::Fetched { key, owner, store }, header_prefix))
    }

    /// Returns the secret of the access key, for redaction.
    pub(crate) fn key_secret(&self) -> Option<&Secret> {
        match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(signer) => Some(signer.secret()),
            Source::Fixed(_) => None,
            Source::Fetched { key, .. } => Some(&key.secret),
        }
    }

    /// Returns the access key, unless there is only a token.
    #[cfg(feature = "subscribe")]
    pub(crate) fn access_key(&self) -> Option<&AccessKey> {
        match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(signer) => Some(signer.key()),
            Source::Fixed(_) => None,
            Source::Fetched { key, .. } => Some(key),
        }
    }

    fn new(source: Source, header_prefix: &'static str) -> Self {
        Self { source, header_prefix, shared: Mutex::default(), changed: Condvar::new(), process_id: process::id() }
    }

    /// Returns the authorization of an attempt: a signer, or the current token, or a token fetched with `fetch`.
    pub(crate) fn authorization(&self, until: Instant, fetch: &mut FetchToken<'_>) -> Result<Authorization, Error> {
        match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(signer) => Ok(Authorization::Signature(signer.clone())),
            _ => self.bearer_token(until, fetch).map(Authorization::Bearer),
        }
    }

    /// Returns the current token, or fetches one with `fetch`. Concurrent fetches are coalesced: one thread fetches,
    /// the others wait, at most until `until`.
    pub(crate) fn bearer_token(&self, until: Instant, fetch: &mut FetchToken<'_>) -> Result<Arc<BearerToken>, Error> {
        let (key, owner, store) = match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(_) => {
                return Err(Error::config(
                    "access_token: a client with Credentials::signature has no access token: use Credentials::access_key",
                ));
            }
            Source::Fixed(bearer) => return Ok(bearer.clone()),
            Source::Fetched { key, owner, store } => (key, owner, store.as_ref()),
        };
        let Some(mut shared) = self.lock_unless_lost() else {
            return self.fetch_alone(key, fetch);
        };
        loop {
            if shared.fetching && shared.fetching_process != process::id() {
                shared.fetching = false;
            }
            let now = Instant::now();
            let valid = shared.current.clone().filter(|bearer| bearer.is_valid_at(now));
            match valid {
                Some(bearer) if shared.fetching || !bearer.is_refresh_due_at(now) => return Ok(bearer),
                // This call may come from a logger or token store during the fetch that it would wait for.
                None if shared.fetching && nesting::is_nested() => {
                    drop(shared);
                    return self.fetch_alone(key, fetch);
                }
                None if shared.fetching => shared = self.wait(shared, until)?,
                valid => {
                    shared.fetching = true;
                    shared.fetching_process = process::id();
                    let rejected = shared.rejected.clone();
                    drop(shared);
                    let fetching = Fetching { auth: self, ended: false };
                    let _nested = nesting::enter();
                    let known = KnownTokens { valid: valid.as_deref(), rejected: rejected.as_ref() };
                    let obtained = self.obtain(owner, store, known, until, &mut |how| fetch(key, how));
                    return fetching.end(obtained, valid);
                }
            }
        }
    }

    /// Drops a token that the service rejected. Returns `false` if no other token can be fetched.
    pub(crate) fn discard(&self, bearer: &BearerToken) -> bool {
        if !matches!(self.source, Source::Fetched { .. }) {
            return false;
        }
        let Some(mut shared) = self.lock_unless_lost() else { return true };
        // Another thread may already have dropped it and fetched the next one.
        if shared.current.as_ref().is_some_and(|current| current.token().token == bearer.token().token) {
            shared.current = None;
        }
        shared.rejected = Some(bearer.token().token.clone());
        true
    }

    /// Loads a token from the store, or fetches one from the service and saves it.
    fn obtain(
        &self,
        owner: &Owner,
        store: Option<&Store>,
        known: KnownTokens<'_>,
        until: Instant,
        fetch: &mut dyn FnMut(Fetch) -> Result<TokenResponse, Error>,
    ) -> Result<BearerToken, Error> {
        if let Some(bearer) = store.and_then(|store| self.stored(owner, store, until)).filter(|bearer| !known.has(bearer)) {
            return Ok(bearer);
        }
        let bearer = self.fetched_bearer(fetch(if known.valid.is_some() { Fetch::Early } else { Fetch::Needed })?)?;
        if let Some(store) = store {
            store.persistence.clone().save(&store.thread, store_limit(until), owner, bearer.token());
        }
        Ok(bearer)
    }

    /// Fetches a token for one call, while another thread may fetch one for all.
    #[cold]
    fn fetch_alone(&self, key: &AccessKey, fetch: &mut FetchToken<'_>) -> Result<Arc<BearerToken>, Error> {
        self.fetched_bearer(fetch(key, Fetch::Needed)?).map(Arc::new)
    }

    // Not inlined: it would be inlined into both callers, 1 KB.
    #[inline(never)]
    fn fetched_bearer(&self, response: TokenResponse) -> Result<BearerToken, Error> {
        BearerToken::fetched(response, self.header_prefix).ok_or_else(|| {
            let text = "the access token is empty, or contains a character that is not allowed in a header";
            in_token_call(Error::Decode(DecodeError::new(None, text)), 1)
        })
    }

    /// Loads a token that an earlier run saved, unless it is due for a refresh.
    fn stored(&self, owner: &Owner, store: &Store, until: Instant) -> Option<BearerToken> {
        let (token, left) = store.persistence.clone().load(&store.thread, store_limit(until), owner)?;
        BearerToken::new(token, Some(left), self.header_prefix).filter(|bearer| !bearer.is_refresh_due_at(Instant::now()))
    }

    fn wait<'a>(&'a self, shared: MutexGuard<'a, Shared>, until: Instant) -> Result<MutexGuard<'a, Shared>, Error> {
        let fetch = shared.fetches;
        let left = until.saturating_duration_since(Instant::now());
        let (shared, _) = self
            .changed
            .wait_timeout_while(shared, left, |shared| shared.fetches == fetch && shared.fetching)
            .unwrap_or_else(PoisonError::into_inner);
        if shared.fetches == fetch {
            let text = "timed out: the token call or token store of another thread did not finish before this call's deadline";
            return Err(in_token_call(Error::transport(ErrorKind::Timeout, Sent::No, text), 0));
        }
        match &shared.failure {
            // The other thread failed at its own deadline. This call has time left, so it fetches again.
            Some(failure) if failure.parts().deadline_exceeded && Instant::now() + MIN_FETCH_TIME < until => Ok(shared),
            Some(failure) => Err(failure.clone()),
            None => Ok(shared),
        }
    }

    /// Returns `None` if a thread of the parent process held the lock during a fork. That thread does not exist in this
    /// process, so the lock is never released. Each call in this process then fetches its own token.
    fn lock_unless_lost(&self) -> Option<MutexGuard<'_, Shared>> {
        for _ in 0..LOST_LOCK_CHECKS {
            match self.shared.try_lock() {
                Ok(shared) => return Some(shared),
                Err(TryLockError::Poisoned(error)) => return Some(error.into_inner()),
                Err(TryLockError::WouldBlock) if process::id() == self.process_id => return Some(self.lock()),
                // Threads of this process hold the lock only for microseconds.
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(1)),
            }
        }
        None
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Authenticator {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticator(***)")
    }
}

/// Tokens that are not used again if the store returns them.
#[derive(Clone, Copy)]
struct KnownTokens<'a> {
    /// The current token, which is due for a refresh.
    valid: Option<&'a BearerToken>,
    /// The last token that the service rejected.
    rejected: Option<&'a Secret>,
}

impl KnownTokens<'_> {
    fn has(&self, bearer: &BearerToken) -> bool {
        let token = &bearer.token().token;
        self.rejected == Some(token) || self.valid.is_some_and(|valid| valid.token().token == *token)
    }
}

/// Returns how long a call waits for a load or save: a quarter of its time, so that enough is left for the service.
fn store_limit(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now()) / 4
}

/// Adds the context of the token call to an error that occurred outside the call itself.
fn in_token_call(error: Error, attempts: u32) -> Error {
    let retryable = error.is_timeout();
    error.with_context(
        CallContext { method: "get-management-token".to_owned(), attempts, retryable, ..CallContext::default() },
        &Secrets::default(),
    )
}

/// How often a forked process tries to get the lock, at intervals of 1 ms.
const LOST_LOCK_CHECKS: u32 = 50;

/// With less time left, another token call would time out as well.
const MIN_FETCH_TIME: Duration = Duration::from_millis(250);

/// A running fetch. It is ended even by a panic, because other threads wait for it.
struct Fetching<'a> {
    auth: &'a Authenticator,
    ended: bool,
}

impl Fetching<'_> {
    fn end(mut self, obtained: Result<BearerToken, Error>, valid: Option<Arc<BearerToken>>) -> Result<Arc<BearerToken>, Error> {
        if let (Err(error), Some(_)) = (&obtained, &valid) {
            log::warn!("the access token could not be refreshed; it is still valid and is used: {error}");
        }
        let mut shared = self.auth.lock();
        // The service may have rejected the token during the fetch, in a call of another thread.
        let valid = valid.filter(|valid| shared.rejected.as_ref() != Some(&valid.token().token));
        let result = match (obtained, valid) {
            (Ok(bearer), _) => Ok(Arc::new(bearer)),
            (Err(_), Some(valid)) => Ok(Arc::new(valid.refreshed_later())),
            (Err(error), None) => Err(error),
        };
        shared.current = result.as_ref().ok().cloned();
        shared.failure = result.as_ref().err().cloned();
        shared.fetching = false;
        shared.fetches += 1;
        self.ended = true;
        self.auth.changed.notify_all();
        result
    }
}

impl Drop for Fetching<'_> {
    fn drop(&mut self) {
        // After a panic, one of the waiting threads fetches.
        if !self.ended {
            let mut shared = self.auth.lock();
            shared.fetching = false;
            shared.failure = None;
            shared.fetches += 1;
            self.auth.changed.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_early_refresh_keeps_the_valid_token() {
        let auth = auth();
        let until = Instant::now() + Duration::from_secs(5);
        let token = AccessToken { token: "old".into(), userpool_id: String::new(), expires_at: None };
        let due = BearerToken::new(token, Some(Duration::from_secs(600)), "x-authing-").unwrap().refreshed_at(Instant::now());
        auth.lock().current = Some(Arc::new(due));
        let mut fetched = Vec::new();
        for _ in 0..2 {
            let bearer = auth.bearer_token(until, &mut |_, fetch| {
                fetched.push(fetch);
                Err(Error::config("down"))
            });
            assert_eq!(bearer.unwrap().token().expose(), "old");
        }
        assert_eq!(fetched, [Fetch::Early]);
    }

    #[test]
    fn failed_refresh_does_not_restore_a_rejected_token() {
        let auth = auth();
        let token = AccessToken { token: "old".into(), userpool_id: String::new(), expires_at: None };
        let due = Arc::new(BearerToken::new(token, Some(Duration::from_secs(600)), "x-authing-").unwrap().refreshed_at(Instant::now()));
        auth.lock().current = Some(due.clone());
        let refreshed = auth.bearer_token(Instant::now() + Duration::from_secs(5), &mut |_, _| {
            auth.discard(&due);
            Err(Error::config("down"))
        });
        assert!(refreshed.is_err());
        assert!(auth.lock().current.is_none());
    }

    #[test]
    fn waiting_thread_ends_by_its_own_deadline() {
        let auth = auth();
        auth.lock().fetching = true;
        let error = auth.wait(auth.lock(), Instant::now() + Duration::from_millis(10)).map(drop).unwrap_err();
        let start = "get-management-token: timed out: the token call or token store of another thread ";
        assert!(error.to_string().starts_with(start), "{error}");
        assert!(error.is_retryable() && !error.outcome_unknown(), "it was never sent");
    }

    #[test]
    fn waiting_thread_retries_after_another_deadline() {
        for deadline_exceeded in [true, false] {
            let mut failure = Error::transport(ErrorKind::Timeout, Sent::No, "timed out");
            if deadline_exceeded {
                failure.set_deadline_exceeded();
            }
            let auth = auth();
            std::thread::scope(|scope| {
                let mut shared = auth.lock();
                shared.fetching = true;
                // Gets the lock only when the other thread waits.
                scope.spawn(|| Fetching { auth: &auth, ended: false }.end(Err(failure), None));
                assert_eq!(auth.wait(shared, Instant::now() + Duration::from_secs(5)).is_ok(), deadline_exceeded);
            });
        }
    }

    #[test]
    fn lock_held_during_a_fork_does_not_block() {
        let mut auth = auth();
        auth.process_id = 0;
        let lost = auth.lock();
        let mut fetches = 0;
        for _ in 0..2 {
            let error = auth.bearer_token(Instant::now() + Duration::from_secs(5), &mut |_, _| {
                fetches += 1;
                Err(Error::config("fetched"))
            });
            assert!(error.err().unwrap().to_string().contains("fetched"));
        }
        drop(lost);
        assert_eq!(fetches, 2);
    }

    fn auth() -> Authenticator {
        Authenticator::fetched(AccessKey { id: "k".into(), secret: "s".into() }, "h", None, "x-authing-").unwrap()
    }
}
