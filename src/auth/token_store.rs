//! `TokenStore`: keeps the access token between the runs of a program.

use std::io;
use std::sync::Arc;

/// A place that keeps the access token, so that the next run of a program needs no token call.
///
/// What is kept is a text of the client's own: the token, whom it belongs to and when it expires. It opens the user
/// pool as the access key does, so keep it where only its user can read it. A store that fails, panics, or holds
/// something else is a logged warning and a token call, never an error. [`FileTokenStore`](crate::FileTokenStore) is one
/// in a file.
///
/// The client uses its store when it has no valid token, not for each call. It runs the store on a thread of its own and
/// waits for at most a quarter of the time that the call has left until its
/// [`deadline`](crate::ClientBuilder::deadline). A load or save that takes longer is left to finish by itself, and until
/// then this client does not use the store. A store may call the client: that call fetches a token of its own.
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
    /// What keeps the text from being read. The client logs its [`kind`](io::Error::kind), not its message, which may
    /// contain the token, and fetches a token.
    fn load(&self) -> io::Result<Option<String>>;

    /// Keeps a text in place of the one before.
    ///
    /// # Errors
    ///
    /// What keeps the text from being written. The client logs its [`kind`](io::Error::kind), not its message, which may
    /// contain the token, and goes on.
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
