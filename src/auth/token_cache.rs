//! The access token: fetched once for all threads, renewed before it expires, dropped when it is refused.

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

/// The token shared by all clones of a client.
pub(crate) struct Authenticator {
    source: Source,
    header_prefix: &'static str,
    shared: Mutex<Shared>,
    changed: Condvar,
    /// The process that made it, which may have been forked since.
    process_id: u32,
}

enum Source {
    /// There is none: each request is signed.
    #[cfg(feature = "signature")]
    Signed(Arc<Signer>),
    /// Given once, never renewed.
    Fixed(Arc<BearerToken>),
    Fetched {
        key: AccessKey,
        owner: Owner,
        store: Option<Store>,
    },
}

/// Where the token is kept between the runs of a program.
struct Store {
    persistence: Arc<dyn TokenPersistence>,
    thread: StoreThread,
}

#[derive(Default)]
struct Shared {
    current: Option<Arc<BearerToken>>,
    /// One thread is fetching; the others wait for it, or go on with a token that is still good.
    fetching: bool,
    /// The process of that thread: it does not exist in a process that was forked meanwhile.
    fetching_process: u32,
    /// Counts the fetches that ended, so that a waiting thread knows which failure is the one it waited for.
    fetches: u64,
    failure: Option<Error>,
    /// The last token that the service refused: a store may still hold it.
    refused: Option<Secret>,
}

/// How a token is to be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fetch {
    /// There is none: nothing goes on without it.
    Needed,
    /// The one at hand is still good for a while: one try is enough.
    Early,
}

/// Makes a token call with a key.
type FetchToken<'a> = dyn FnMut(&AccessKey, Fetch) -> Result<TokenResponse, Error> + 'a;

impl Authenticator {
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

    /// No token: each request is signed with the key, and with the headers that all requests have in common.
    #[cfg(feature = "signature")]
    pub(crate) fn signed(key: AccessKey, platform: PlatformNames, common: Vec<Header>, cleartext: bool) -> Result<Self, Error> {
        let signer = Signer::new(key, platform, common, cleartext)?;
        Ok(Self::new(Source::Signed(Arc::new(signer)), platform.header_prefix))
    }

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

    /// The secret of the key that tokens are fetched with, or requests signed.
    pub(crate) fn key_secret(&self) -> Option<&Secret> {
        match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(signer) => Some(signer.secret()),
            Source::Fixed(_) => None,
            Source::Fetched { key, .. } => Some(&key.secret),
        }
    }

    fn new(source: Source, header_prefix: &'static str) -> Self {
        Self { source, header_prefix, shared: Mutex::default(), changed: Condvar::new(), process_id: process::id() }
    }

    /// Whom to make an attempt as: whoever signs, or has the token at hand or the one that `fetch` brings.
    pub(crate) fn authorization(&self, until: Instant, fetch: &mut FetchToken<'_>) -> Result<Authorization, Error> {
        match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(signer) => Ok(Authorization::Signature(signer.clone())),
            _ => self.bearer_token(until, fetch).map(Authorization::Bearer),
        }
    }

    /// The token to call with: the one at hand, or one that `fetch` brings. However many threads ask, one fetches.
    pub(crate) fn bearer_token(&self, until: Instant, fetch: &mut FetchToken<'_>) -> Result<Arc<BearerToken>, Error> {
        let (key, owner, store) = match &self.source {
            #[cfg(feature = "signature")]
            Source::Signed(_) => {
                return Err(Error::config("access_token: signature() calls without one; give the key to access_key() to get one"));
            }
            Source::Fixed(bearer) => return Ok(bearer.clone()),
            Source::Fetched { key, owner, store } => (key, owner, store.as_ref()),
        };
        let Some(mut shared) = self.lock_unless_lost() else {
            return self.fetched_bearer(fetch(key, Fetch::Needed)?).map(Arc::new);
        };
        loop {
            if shared.fetching && shared.fetching_process != process::id() {
                shared.fetching = false;
            }
            let now = Instant::now();
            let good = shared.current.clone().filter(|bearer| bearer.is_valid_at(now));
            match good {
                Some(bearer) if shared.fetching || !bearer.is_refresh_due_at(now) => return Ok(bearer),
                // The fetch to wait for may be the one that made this call, through a logger or a token store.
                None if shared.fetching && nesting::is_nested() => {
                    drop(shared);
                    return self.fetched_bearer(fetch(key, Fetch::Needed)?).map(Arc::new);
                }
                None if shared.fetching => shared = self.wait(shared, until)?,
                good => {
                    shared.fetching = true;
                    shared.fetching_process = process::id();
                    let refused = shared.refused.clone();
                    drop(shared);
                    let fetching = Fetching { auth: self, ended: false };
                    let _nested = nesting::enter();
                    let known = KnownTokens { good: good.as_deref(), refused: refused.as_ref() };
                    let obtained = self.obtain(owner, store, known, until, &mut |how| fetch(key, how));
                    return fetching.end(obtained, good);
                }
            }
        }
    }

    /// Drops a token that the service refused. `false` where there is no other to be had.
    pub(crate) fn discard(&self, bearer: &BearerToken) -> bool {
        if !matches!(self.source, Source::Fetched { .. }) {
            return false;
        }
        let Some(mut shared) = self.lock_unless_lost() else { return true };
        // Another thread may have done so, and have the next one already.
        if shared.current.as_ref().is_some_and(|current| current.token().token == bearer.token().token) {
            shared.current = None;
        }
        shared.refused = Some(bearer.token().token.clone());
        true
    }

    /// A token from the store, else from the service.
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
        let bearer = self.fetched_bearer(fetch(if known.good.is_some() { Fetch::Early } else { Fetch::Needed })?)?;
        if let Some(store) = store {
            store.persistence.clone().save(&store.thread, store_limit(until), owner, bearer.token());
        }
        Ok(bearer)
    }

    fn fetched_bearer(&self, response: TokenResponse) -> Result<BearerToken, Error> {
        BearerToken::fetched(response, self.header_prefix).ok_or_else(|| {
            let text = "the access token is empty, or has a character in it that no header can have";
            in_token_call(Error::Decode(DecodeError::new(None, text)), 1)
        })
    }

    /// A token that another run left, if it is good for a while yet.
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
            let text = "no access token before the deadline: the token call of another thread, or its token store, takes too long";
            return Err(in_token_call(Error::transport(ErrorKind::Timeout, Sent::No, text), 0));
        }
        match &shared.failure {
            // That the other thread's deadline cut it short says nothing to one that has time left.
            Some(failure) if failure.parts().deadline_exceeded && Instant::now() + WORTH_A_TRY < until => Ok(shared),
            Some(failure) => Err(failure.clone()),
            None => Ok(shared),
        }
    }

    /// `None` if the lock was taken by a thread of the parent process at the time of a fork. That thread does not exist in
    /// this process, so the lock is never released. Calls of this process then fetch a token each.
    fn lock_unless_lost(&self) -> Option<MutexGuard<'_, Shared>> {
        for _ in 0..LOST_LOCK_CHECKS {
            match self.shared.try_lock() {
                Ok(shared) => return Some(shared),
                Err(TryLockError::Poisoned(error)) => return Some(error.into_inner()),
                Err(TryLockError::WouldBlock) if process::id() == self.process_id => return Some(self.lock()),
                // Threads of this process hold it for microseconds.
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticator(***)")
    }
}

/// Tokens that are of no use from a store.
#[derive(Clone, Copy)]
struct KnownTokens<'a> {
    /// The one that is to be replaced.
    good: Option<&'a BearerToken>,
    /// The last one that the service refused.
    refused: Option<&'a Secret>,
}

impl KnownTokens<'_> {
    fn has(&self, bearer: &BearerToken) -> bool {
        let token = &bearer.token().token;
        self.refused == Some(token) || self.good.is_some_and(|good| good.token().token == *token)
    }
}

/// How long a call waits for a load or a save: a part of its time, so that enough is left for the service.
fn store_limit(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now()) / 4
}

/// An error of the token call that was found here, above it.
fn in_token_call(error: Error, attempts: u32) -> Error {
    let retryable = error.is_timeout();
    error.with_context(
        CallContext { method: "get-management-token".to_owned(), attempts, retryable, ..CallContext::default() },
        &Secrets::default(),
    )
}

/// How often, at intervals of 1 ms, a forked process tries to get the lock.
const LOST_LOCK_CHECKS: u32 = 50;

/// With less time than this left, another token call would only fail for the same reason.
const WORTH_A_TRY: Duration = Duration::from_millis(250);

/// The duty to end a fetch, come what may: the other threads wait for it.
struct Fetching<'a> {
    auth: &'a Authenticator,
    ended: bool,
}

impl Fetching<'_> {
    fn end(mut self, obtained: Result<BearerToken, Error>, good: Option<Arc<BearerToken>>) -> Result<Arc<BearerToken>, Error> {
        if let (Err(error), Some(_)) = (&obtained, &good) {
            log::warn!("the access token is still good and could not be renewed: {error}");
        }
        let mut shared = self.auth.lock();
        // Meanwhile another thread may have been refused with it.
        let good = good.filter(|good| shared.refused.as_ref() != Some(&good.token().token));
        let result = match (obtained, good) {
            (Ok(bearer), _) => Ok(Arc::new(bearer)),
            (Err(_), Some(good)) => Ok(Arc::new(good.refreshed_later())),
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
        // A panic on the way: whoever waits fetches.
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
        let mut asked = Vec::new();
        for _ in 0..2 {
            let bearer = auth.bearer_token(until, &mut |_, fetch| {
                asked.push(fetch);
                Err(Error::config("down"))
            });
            assert_eq!(bearer.unwrap().token().expose(), "old");
        }
        assert_eq!(asked, [Fetch::Early]);
    }

    #[test]
    fn failed_refresh_does_not_restore_a_rejected_token() {
        let auth = auth();
        let token = AccessToken { token: "old".into(), userpool_id: String::new(), expires_at: None };
        let due = Arc::new(BearerToken::new(token, Some(Duration::from_secs(600)), "x-authing-").unwrap().refreshed_at(Instant::now()));
        auth.lock().current = Some(due.clone());
        let renewed = auth.bearer_token(Instant::now() + Duration::from_secs(5), &mut |_, _| {
            auth.discard(&due);
            Err(Error::config("down"))
        });
        assert!(renewed.is_err());
        assert!(auth.lock().current.is_none());
    }

    #[test]
    fn waiting_thread_ends_by_its_own_deadline() {
        let auth = auth();
        auth.lock().fetching = true;
        let error = auth.wait(auth.lock(), Instant::now() + Duration::from_millis(10)).map(drop).unwrap_err();
        assert!(error.to_string().starts_with("get-management-token failed: no access token before the deadline: "), "{error}");
        assert!(error.is_retryable() && !error.outcome_unknown(), "it was never sent");
    }

    #[test]
    fn waiting_thread_retries_after_another_deadline() {
        for deadline_exceeded in [true, false] {
            let mut failure = Error::transport(ErrorKind::Timeout, Sent::No, "late");
            if deadline_exceeded {
                failure.set_deadline_exceeded();
            }
            let auth = auth();
            std::thread::scope(|scope| {
                let mut shared = auth.lock();
                shared.fetching = true;
                // Gets the lock only when the other waits.
                scope.spawn(|| Fetching { auth: &auth, ended: false }.end(Err(failure), None));
                assert_eq!(auth.wait(shared, Instant::now() + Duration::from_secs(5)).is_ok(), deadline_exceeded);
            });
        }
    }

    #[test]
    fn lock_that_was_lost_in_a_fork_does_not_block() {
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
