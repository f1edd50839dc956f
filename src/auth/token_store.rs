//! Keeping the access token between the runs of a program.
//!
//! All that works here is `#[inline]`: it is compiled in the programs that have a store.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::Serialize;

use super::AccessToken;
use super::bearer::{LONGEST_LIFE, userpool_id};
use crate::json::raw::Object;
use crate::redact::Secret;

/// A place that keeps the access token, so that the next run of a program needs no token call.
///
/// What is kept is a text of the client's own: the token, whom it belongs to and when it expires. It opens the user
/// pool as the access key does, so keep it where only its user can read it. A store that fails, or holds something
/// else, is a logged warning and a token call, never an error. [`FileTokenStore`] is one in a file.
///
/// # Examples
///
/// ```
/// use std::io;
/// use std::sync::Mutex;
///
/// /// A store in memory, shared by several clients.
/// #[derive(Default)]
/// struct InMemory(Mutex<Option<String>>);
///
/// impl authing::TokenStore for InMemory {
///     fn load(&self) -> io::Result<Option<String>> {
///         Ok(self.0.lock().unwrap().clone())
///     }
///
///     fn save(&self, token: &str) -> io::Result<()> {
///         *self.0.lock().unwrap() = Some(token.to_owned());
///         Ok(())
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync {
    /// Gives the text saved last, `None` where there is none.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being read. The client logs it and fetches a token.
    fn load(&self) -> io::Result<Option<String>>;

    /// Keeps a text in place of the one before.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being written. The client logs it and goes on.
    fn save(&self, token: &str) -> io::Result<()>;
}

/// A [`TokenStore`] in a file that only its owner can read (mode 0600 on Unix).
///
/// The file is replaced as a whole or not at all, so that several programs can share it; a symbolic link is replaced by
/// the file. It belongs to one host and one access key ID: what another one saved is not used, and overwritten, and so
/// is a file that others can write to.
///
/// # Examples
///
/// ```no_run
/// use authing::{Credentials, FileTokenStore, ManagementClient};
///
/// let client = ManagementClient::builder()
///     .credentials(Credentials::access_key("access-key-id", "access-key-secret"))
///     .token_store(FileTokenStore::new(".cache/authing-token"))
///     .build()?;
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
pub struct FileTokenStore {
    path: PathBuf,
}

impl FileTokenStore {
    /// A store in the file `path`, whose folder must exist. The file is made when a token is saved first.
    ///
    /// # Examples
    ///
    /// ```
    /// let store = authing::FileTokenStore::new("/run/my-tool/token");
    /// ```
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl TokenStore for FileTokenStore {
    #[inline]
    fn load(&self) -> io::Result<Option<String>> {
        self.read().map_err(|error| self.named(&error))
    }

    #[inline]
    fn save(&self, token: &str) -> io::Result<()> {
        self.replace(token).map_err(|error| self.named(&error))
    }
}

impl FileTokenStore {
    #[inline]
    fn named(&self, error: &io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("{}: {error}", self.path.display()))
    }

    #[inline]
    fn read(&self) -> io::Result<Option<String>> {
        let metadata = match fs::metadata(&self.path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        // To open a pipe would be to wait for its other end.
        if !metadata.is_file() {
            return Err(io::Error::other("it is no file"));
        }
        #[cfg(unix)]
        if std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & WRITABLE_BY_OTHERS != 0 {
            return Err(io::Error::other("others can write to it"));
        }
        let file = fs::File::open(&self.path)?;
        let mut text = String::new();
        file.take(LARGEST_FILE).read_to_string(&mut text)?;
        Ok(Some(text))
    }

    #[inline]
    fn replace(&self, token: &str) -> io::Result<()> {
        let temporary = self.temporary_path()?;
        let file = create_private(&temporary)?;
        let saved = write_all(file, token).and_then(|()| fs::rename(&temporary, &self.path));
        if saved.is_err() {
            // The failure above is the one to tell of.
            let _ = fs::remove_file(&temporary);
        }
        saved
    }

    /// A name beside the file, since only there it can be moved onto it; another one each time and for each process,
    /// also where several machines share the folder.
    #[inline]
    fn temporary_path(&self) -> io::Result<PathBuf> {
        let name =
            self.path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the token store's path names no file"))?;
        let mut temporary = OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".{:016x}.tmp", RandomState::new().hash_one(std::process::id())));
        Ok(self.path.with_file_name(temporary))
    }
}

impl fmt::Debug for FileTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileTokenStore").field("path", &self.path).finish()
    }
}

/// Some times what a token needs. A file that is larger is none of ours.
const LARGEST_FILE: u64 = 64 * 1024;

#[cfg(unix)]
const WRITABLE_BY_OTHERS: u32 = 0o022;

#[inline]
fn create_private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[inline]
fn write_all(mut file: fs::File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

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
    fn save(&self, owner: &Owner, token: &AccessToken);
    fn load(&self, owner: &Owner) -> Option<(AccessToken, Duration)>;
}

impl<S: TokenStore> TokenPersistence for S {
    fn save(&self, owner: &Owner, token: &AccessToken) {
        save(owner, self, token);
    }

    fn load(&self, owner: &Owner) -> Option<(AccessToken, Duration)> {
        load(owner, self)
    }
}

/// Saves a token for the next run; one that cannot be saved is fetched again.
#[inline]
fn save(owner: &Owner, store: &dyn TokenStore, token: &AccessToken) {
    let since_1970 = token.expires_at.and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    let expires_at = since_1970.map_or(0, |since| since.as_secs());
    let stored = Stored { host: &owner.host, access_key_id: &owner.access_key_id, access_token: &token.token, expires_at };
    let saved = serde_json::to_string(&stored).map_err(io::Error::from).and_then(|text| store.save(&text));
    if let Err(error) = saved {
        log::warn!("the access token cannot be saved: {error}");
    }
}

/// A token of this owner that is not expired, and how long it is good.
#[inline]
fn load(owner: &Owner, store: &dyn TokenStore) -> Option<(AccessToken, Duration)> {
    let text = match store.load() {
        Ok(text) => text?,
        Err(error) => {
            log::warn!("the token store cannot be read: {error}");
            return None;
        }
    };
    let Some((stored_owner, token, expires_at)) = read(&text) else {
        log::warn!("the token store holds something else than a token");
        return None;
    };
    if stored_owner != *owner {
        log::warn!("the token store holds a token of another host or access key");
        return None;
    }
    let expires_at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(expires_at))?;
    let left = expires_at.duration_since(SystemTime::now()).ok()?.min(LONGEST_LIFE);
    let userpool_id = userpool_id(&token);
    Some((AccessToken { token: token.into(), userpool_id, expires_at: Some(expires_at) }, left))
}

#[inline]
fn read(stored: &str) -> Option<(Owner, String, u64)> {
    let stored = Object::read(stored).ok()?;
    let owner = Owner { host: stored.read_member("host")?, access_key_id: stored.read_member("access_key_id")? };
    Some((owner, stored.read_member("access_token")?, stored.read_member("expires_at")?))
}
