//! `TokenStore`: keeps the access token between runs of a program.

use std::io;
use std::sync::Arc;

/// Keeps the access token between runs of a program, so that the next run does not fetch one.
///
/// The stored text is JSON: the token, its host and access key ID, and when it expires. The token gives the same access
/// to the user pool as the access key, so other users must not be able to read the stored text.
/// [`FileTokenStore`](crate::FileTokenStore) is a store in a file.
///
/// The client uses the store only when it has no valid token, not for each call. If the store fails, panics or returns any
/// other text, the client logs a warning and fetches a token; the call does not fail.
///
/// Each load and save runs on its own thread. The client waits for it at most a quarter of the time left until the
/// [`deadline`](crate::ClientBuilder::deadline) of the call. If it takes longer, it continues in the background, and the
/// client does not use the store until it has finished. A store may use the client: a call from a store fetches its own token.
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
#[doc(alias = "access token")]
#[doc(alias = "cache")]
pub trait TokenStore: Send + Sync {
    /// Returns the text of the last [`save`](Self::save), or `None` if there is none.
    ///
    /// # Errors
    ///
    /// Any error that prevents reading the text. The client logs its [`kind`](io::Error::kind), not its message, which may
    /// contain the token; then it fetches a token.
    fn load(&self) -> io::Result<Option<String>>;

    /// Saves a text, replacing the one saved before.
    ///
    /// # Errors
    ///
    /// Any error that prevents writing the text. The client logs its [`kind`](io::Error::kind), not its message, which may
    /// contain the token; the call continues.
    fn save(&self, token: &str) -> io::Result<()>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    #[inline]
    fn load(&self) -> io::Result<Option<String>> {
        (**self).load()
    }

    #[inline]
    fn save(&self, token: &str) -> io::Result<()> {
        (**self).save(token)
    }
}

impl<S: TokenStore + ?Sized> TokenStore for Box<S> {
    #[inline]
    fn load(&self) -> io::Result<Option<String>> {
        (**self).load()
    }

    #[inline]
    fn save(&self, token: &str) -> io::Result<()> {
        (**self).save(token)
    }
}

impl<S: TokenStore + ?Sized> TokenStore for &S {
    #[inline]
    fn load(&self) -> io::Result<Option<String>> {
        (**self).load()
    }

    #[inline]
    fn save(&self, token: &str) -> io::Result<()> {
        (**self).save(token)
    }
}
