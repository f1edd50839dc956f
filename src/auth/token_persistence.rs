//! The use of a `TokenStore`: what is kept, and how.
//!
//! All that works here is `#[inline]`: it is compiled in the programs that have a store.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::Serialize;

use super::bearer::{LONGEST_LIFE, userpool_id};
use super::store_thread::StoreThread;
use super::{AccessToken, TokenStore};
use crate::json::raw::Object;
use crate::redact::{Secret, wipe};

/// Whom a stored token belongs to: another host's or key's must not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    pub(super) host: String,
    pub(super) access_key_id: String,
}

/// What a [`TokenStore`] keeps.
#[derive(Serialize)]
struct Stored<'a> {
    host: &'a str,
    access_key_id: &'a str,
    access_token: &'a Secret,
    /// Seconds since 1970.
    expires_at: u64,
}

/// What a token is kept in: any [`TokenStore`].
///
/// A trait of its own, so that a program without a store has nothing that reads and writes what is kept.
pub(crate) trait TokenPersistence: Send + Sync {
    /// Saves a token for the next run, waiting for the store no longer than `limit`.
    fn save(self: Arc<Self>, thread: &StoreThread, limit: Duration, owner: &Owner, token: &AccessToken);

    /// A token of this owner that is not expired, and how long it is valid.
    fn load(self: Arc<Self>, thread: &StoreThread, limit: Duration, owner: &Owner) -> Option<(AccessToken, Duration)>;
}

impl<S: TokenStore + 'static> TokenPersistence for S {
    fn save(self: Arc<Self>, thread: &StoreThread, limit: Duration, owner: &Owner, token: &AccessToken) {
        save(self, thread, limit, owner, token);
    }

    fn load(self: Arc<Self>, thread: &StoreThread, limit: Duration, owner: &Owner) -> Option<(AccessToken, Duration)> {
        load(self, thread, limit, owner)
    }
}

/// A token that cannot be saved is fetched again by the next run.
#[inline]
fn save(store: Arc<dyn TokenStore>, thread: &StoreThread, limit: Duration, owner: &Owner, token: &AccessToken) {
    let since_1970 = token.expires_at.and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    let expires_at = since_1970.map_or(0, |since| since.as_secs());
    let stored = Stored { host: &owner.host, access_key_id: &owner.access_key_id, access_token: &token.token, expires_at };
    let Some(text) = wipe::to_json(&stored).ok().and_then(|json| String::from_utf8(json).ok()).map(Secret::from) else { return };
    let saved = thread.run(limit, Box::new(move || store.save(text.expose()).map(|()| None)));
    if let Err(failure) = saved {
        log::warn!("the access token cannot be saved: {failure}");
    }
}

#[inline]
fn load(store: Arc<dyn TokenStore>, thread: &StoreThread, limit: Duration, owner: &Owner) -> Option<(AccessToken, Duration)> {
    let text = match thread.run(limit, Box::new(move || Ok(store.load()?.map(Secret::from)))) {
        Ok(text) => text?,
        Err(failure) => {
            log::warn!("the token store cannot be read: {failure}");
            return None;
        }
    };
    let Some((stored_owner, token, expires_at)) = read(text.expose()) else {
        log::warn!("the token store holds something else than a token");
        return None;
    };
    if stored_owner != *owner {
        log::warn!("the token store holds a token of another host or access key");
        return None;
    }
    let expires_at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(expires_at))?;
    let left = expires_at.duration_since(SystemTime::now()).ok()?.min(LONGEST_LIFE);
    let userpool_id = userpool_id(token.expose());
    Some((AccessToken { token, userpool_id, expires_at: Some(expires_at) }, left))
}

#[inline]
fn read(stored: &str) -> Option<(Owner, Secret, u64)> {
    let stored = Object::read(stored).ok()?;
    let owner = Owner { host: stored.read_member("host")?, access_key_id: stored.read_member("access_key_id")? };
    Some((owner, stored.read_member("access_token")?, stored.read_member("expires_at")?))
}
