//! Why a run ends before its end.

/// What the parts of the tool give.
pub(crate) type Result<T = (), E = Failure> = std::result::Result<T, E>;

/// A failure with its text: one line without a full stop.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong: exit code 2.
    Usage(String),
    /// It could not be done: exit code 1.
    Failed(String),
    /// Parts of it could not be done, of which each has been told: exit code 1.
    Told,
}

/// Refuses the command line.
pub(crate) fn usage<T>(text: impl Into<String>) -> Result<T> {
    Err(Failure::Usage(text.into()))
}

/// Gives up.
pub(crate) fn failed<T>(text: impl Into<String>) -> Result<T> {
    Err(Failure::Failed(text.into()))
}

impl From<authing::Error> for Failure {
    /// The crate's text says what was tried, what happened, and the service's `requestId`. What it rejects before sending
    /// was given on the command line.
    fn from(error: authing::Error) -> Self {
        match error.kind() {
            authing::ErrorKind::Config => Self::Usage(error.to_string()),
            _ => Self::Failed(error.to_string()),
        }
    }
}
