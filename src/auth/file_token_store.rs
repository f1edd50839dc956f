//! `FileTokenStore`: a `TokenStore` that keeps the token in a file.
//!
//! Functions here are `#[inline]`, so that only programs that use the store compile them.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::{self, File, Metadata};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::TokenStore;

/// A [`TokenStore`] that keeps the access token in a file (mode 0600 on Unix).
///
/// The file is replaced atomically, so several programs can share it. It holds the token of one host and one access key
/// ID. A client with another host or key does not use that token, and overwrites it.
///
/// On Unix, a file is not read, only overwritten, if other users can write to it, or if its owner is neither root nor the user
/// of the process. The path must name a regular file or a file that does not exist: a FIFO, device, socket or directory is
/// neither read nor replaced, even behind a symbolic link. A symbolic link to a regular file is replaced by a regular file.
///
/// A save first writes a temporary file in the same directory (`.name.<letters and digits>.tmp`, mode 0600). If the
/// program is killed during the save, the temporary file remains. The next use of the store removes such files if they
/// belong to the same user and are older than 5 minutes; it reads at most 4096 directory entries.
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
    /// Creates a store that uses the file `path`. Its directory must exist; the file is created when the first token is
    /// saved.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl TokenStore for FileTokenStore {
    #[inline]
    fn load(&self) -> io::Result<Option<String>> {
        self.remove_stale_files(own_user());
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
        io::Error::new(error.kind(), FileError(format!("{}: {error}", self.path.display())))
    }

    #[inline]
    fn read(&self) -> io::Result<Option<String>> {
        // Checked before opening: opening a FIFO blocks until there is a writer.
        if !self.is_file()? {
            return Ok(None);
        }
        let file = File::open(&self.path)?;
        // Checked again on the open file, because the path may have been replaced in between.
        let metadata = file.metadata()?;
        check_type(&metadata)?;
        self.check_access(&metadata)?;
        let size = metadata.len().min(LARGEST_FILE);
        let mut text = String::with_capacity(usize::try_from(size).unwrap_or_default());
        file.take(size).read_to_string(&mut text)?;
        Ok(Some(text))
    }

    #[inline]
    fn replace(&self, token: &str) -> io::Result<()> {
        self.is_file()?;
        let temporary = self.temporary_path()?;
        let file = create_private(&temporary)?;
        self.remove_stale_files(file.metadata().ok().and_then(|metadata| user_of(&metadata)));
        let saved = write_all(file, token).and_then(|()| fs::rename(&temporary, &self.path));
        if saved.is_err() {
            // The error of the save is reported, not that of the removal.
            let _ = fs::remove_file(&temporary);
        }
        saved
    }

    /// Whether the path names a regular file, or a symbolic link to one. Anything else that exists is an error; a dangling
    /// symbolic link counts as missing.
    #[inline]
    fn is_file(&self) -> io::Result<bool> {
        match fs::metadata(&self.path) {
            Ok(metadata) => check_type(&metadata).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Rejects a file that another user could have written.
    #[cfg(unix)]
    #[inline]
    fn check_access(&self, metadata: &Metadata) -> io::Result<()> {
        if std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & WRITABLE_BY_OTHERS != 0 {
            return Err(io::Error::other("other users can write to the file: set its mode to 0600"));
        }
        let owner = user_of(metadata);
        // Not every system has /proc/self. Elsewhere the owner of a new file is the user of the process.
        if is_trusted(owner, own_user()) || is_trusted(owner, self.user_of_new_file()) {
            return Ok(());
        }
        Err(io::Error::other("the file belongs to another user"))
    }

    /// Returns the owner of new files in the directory.
    #[cfg(unix)]
    #[inline]
    fn user_of_new_file(&self) -> Option<u32> {
        let path = self.temporary_path().ok()?;
        let metadata = create_private(&path).ok()?.metadata();
        let _ = fs::remove_file(&path); // if this fails, it is removed later as a stale file
        user_of(&metadata.ok()?)
    }

    #[cfg(not(unix))]
    #[inline]
    fn check_access(&self, _: &Metadata) -> io::Result<()> {
        Ok(())
    }

    /// Returns a new path in the directory of the file: a rename is atomic only within one file system. The random name
    /// avoids collisions between processes, and between machines that share the directory.
    #[inline]
    fn temporary_path(&self) -> io::Result<PathBuf> {
        let mut temporary = self.temporary_prefix()?;
        temporary.push(format!("{:016x}{TEMPORARY_SUFFIX}", RandomState::new().hash_one(std::process::id())));
        Ok(self.path.with_file_name(temporary))
    }

    #[inline]
    fn temporary_prefix(&self) -> io::Result<OsString> {
        let name = self
            .path
            .file_name()
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path of the token store has no file name"))?;
        let mut prefix = OsString::from(".");
        prefix.push(name);
        prefix.push(".");
        Ok(prefix)
    }

    /// Removes temporary files, which hold a token, of programs that were killed during a save.
    #[inline]
    fn remove_stale_files(&self, own_user: Option<u32>) {
        let Ok(prefix) = self.temporary_prefix() else { return };
        let directory = match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        // Errors of the clean-up are ignored: the store works without it.
        let Ok(entries) = fs::read_dir(directory) else { return };
        for entry in entries.take(MAX_ENTRIES).flatten() {
            if is_temporary_name(&entry.file_name(), &prefix) && entry.metadata().is_ok_and(|metadata| is_stale(&metadata, own_user)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

impl fmt::Debug for FileTokenStore {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileTokenStore").field("path", &self.path).finish()
    }
}

/// An error of this store. Its text has the path and never a part of the token.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct FileError(String);

#[inline]
fn check_type(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() { Ok(()) } else { Err(io::Error::other("not a regular file")) }
}

#[inline]
fn is_temporary_name(name: &OsStr, prefix: &OsStr) -> bool {
    let middle = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
    let middle = middle.and_then(|rest| rest.strip_suffix(TEMPORARY_SUFFIX.as_bytes()));
    middle.is_some_and(|middle| !middle.is_empty() && middle.iter().all(u8::is_ascii_alphanumeric))
}

/// Whether a file belongs to this user and is too old to be written by a save that still runs.
#[inline]
fn is_stale(metadata: &Metadata, own_user: Option<u32>) -> bool {
    let age = metadata.modified().ok().and_then(|modified| SystemTime::now().duration_since(modified).ok());
    let is_own = !cfg!(unix) || own_user.is_some_and(|own| user_of(metadata) == Some(own));
    metadata.is_file() && is_own && age.is_some_and(|age| age > STALE_AFTER)
}

#[cfg(unix)]
#[inline]
fn is_trusted(owner: Option<u32>, own_user: Option<u32>) -> bool {
    owner.is_some_and(|owner| owner == ROOT || own_user == Some(owner))
}

#[cfg(unix)]
#[inline]
fn user_of(metadata: &Metadata) -> Option<u32> {
    Some(std::os::unix::fs::MetadataExt::uid(metadata))
}

#[cfg(not(unix))]
#[inline]
fn user_of(_: &Metadata) -> Option<u32> {
    None
}

/// Returns the user of this process, from `/proc/self` (Linux). `None` on other systems.
#[inline]
fn own_user() -> Option<u32> {
    user_of(&fs::metadata("/proc/self").ok()?)
}

#[inline]
fn create_private(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[inline]
fn write_all(mut file: File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

const TEMPORARY_SUFFIX: &str = ".tmp";
/// In bytes, several times the size of a stored token. This store writes no larger file.
const LARGEST_FILE: u64 = 64 * 1024;
/// The maximum number of directory entries that the search for stale files reads.
const MAX_ENTRIES: usize = 4_096;
/// Longer than a save takes, so that no program still writes to a file of this age.
const STALE_AFTER: Duration = Duration::from_secs(300);

#[cfg(unix)]
const WRITABLE_BY_OTHERS: u32 = 0o022;
#[cfg(unix)]
const ROOT: u32 = 0;

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn file_of_root_or_own_user_is_trusted() {
        assert!(is_trusted(Some(ROOT), None) && is_trusted(Some(7), Some(7)));
        assert!(!is_trusted(Some(7), Some(8)) && !is_trusted(Some(7), None) && !is_trusted(None, None));
    }

    #[test]
    fn own_user_is_owner_of_new_files() {
        let store = FileTokenStore::new(std::env::temp_dir().join(format!("authing-own-user-{}", std::process::id())));
        let user = store.user_of_new_file();
        assert!(user.is_some());
        if cfg!(target_os = "linux") {
            assert_eq!(own_user(), user);
        }
    }

    #[test]
    fn only_temporary_names_of_this_file_are_matched() {
        for (name, is_temporary) in [
            (".token.0123456789abcdef.tmp", true),
            (".token..tmp", false),
            (".token.a.b.tmp", false),
            (".token.tmp", false),
            ("token.0123456789abcdef.tmp", false),
            (".token2.0123456789abcdef.tmp", false),
            (".token.0123456789abcdef", false),
        ] {
            assert_eq!(is_temporary_name(OsStr::new(name), OsStr::new(".token.")), is_temporary, "{name}");
        }
    }
}
