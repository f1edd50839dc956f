//! `TokenPersistence`: loads and saves tokens with a `TokenStore`, and defines their format.
//!
//! Functions here are `#[inline]`, so that only programs with a token store compile them.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::bearer::{MAX_LIFE, userpool_id};
use super::store_thread::StoreThread;
use super::{AccessToken, TokenStore};
use crate::json::raw::Object;
use crate::redact::{Secret, wipe};

/// The host and access key that a stored token belongs to. Tokens of others are not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    pub(super) host: String,
    pub(super) access_key_id: String,
}

/// The content of a [`TokenStore`], as JSON.
struct Stored<'a> {
    host: &'a str,
    access_key_id: &'a str,
    access_token: &'a Secret,
    /// Seconds since 1970.
    expires_at: u64,
}

impl Serialize for Stored<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stored = serializer.serialize_struct("Stored", 4)?;
        stored.serialize_field("host", self.host)?;
        stored.serialize_field("access_key_id", self.access_key_id)?;
        stored.serialize_field("access_token", self.access_token)?;
        stored.serialize_field("expires_at", &self.expires_at)?;
        stored.end()
    }
}

/// Loads and saves tokens with any [`TokenStore`].
///
/// This is a separate trait so that a program without a store does not contain the code that serializes tokens.
pub(crate) trait TokenPersistence: Send + Sync {
    /// Saves a token for the next run. Waits for the store no longer than `limit`.
    fn save(self: Arc<Self>, thread: &StoreThread, limit: Duration, owner: &Owner, token: &AccessToken);

    /// Loads a token of `owner` that has not expired, with its remaining lifetime. Waits no longer than `limit`.
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

/// Logs a failed save and ignores it: the next run fetches a token.
#[inline]
fn save(store: Arc<dyn TokenStore>, thread: &StoreThread, limit: Duration, owner: &Owner, token: &AccessToken) {
    let since_1970 = token.expires_at.and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    let expires_at = since_1970.map_or(0, |since| since.as_secs());
    let stored = Stored { host: &owner.host, access_key_id: &owner.access_key_id, access_token: &token.token, expires_at };
    let Some(text) = wipe::to_json(&stored).ok().and_then(|json| String::from_utf8(json).ok()).map(Secret::from) else { return };
    let saved = thread.run(limit, Box::new(move || store.save(text.expose()).map(|()| None)));
    if let Err(failure) = saved {
        log::warn!("could not save the access token: {failure}");
    }
}

#[inline]
fn load(store: Arc<dyn TokenStore>, thread: &StoreThread, limit: Duration, owner: &Owner) -> Option<(AccessToken, Duration)> {
    let text = match thread.run(limit, Box::new(move || Ok(store.load()?.map(Secret::from)))) {
        Ok(text) => text?,
        Err(failure) => {
            log::warn!("could not load the access token: {failure}");
            return None;
        }
    };
    let Some((stored_owner, token, expires_at)) = read(text.expose()) else {
        log::warn!("ignored the content of the token store: not a token saved by this crate");
        return None;
    };
    if stored_owner != *owner {
        log::warn!("ignored the token in the token store: it belongs to another host or access key");
        return None;
    }
    let expires_at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(expires_at))?;
    let left = expires_at.duration_since(SystemTime::now()).ok()?.min(MAX_LIFE);
    let userpool_id = userpool_id(token.expose());
    Some((AccessToken { token, userpool_id, expires_at: Some(expires_at) }, left))
}

#[inline]
fn read(stored: &str) -> Option<(Owner, Secret, u64)> {
    let stored = Object::read(stored).ok()?;
    let owner = Owner { host: stored.read_member("host")?, access_key_id: stored.read_member("access_key_id")? };
    Some((owner, stored.read_member("access_token")?, stored.read_member("expires_at")?))
}
