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
            authing::ErrorKind::Config => Self::Usage(in_words_of_the_tool(&error)),
            _ => Self::Failed(in_words_of_the_tool(&error)),
        }
    }
}

/// The text of an error. The crate names what a program would call, a user has options.
pub(crate) fn in_words_of_the_tool(error: &authing::Error) -> String {
    let words = [
        ("give them to credentials()", "they go into the environment"),
        ("or allow_plain_http(true) where the network is trusted", "only this machine is reached without"),
        ("root_certificate()", "--ca FILE"),
        ("root_certificate", "--ca"),
    ];
    words.iter().fold(error.to_string(), |text, (of_crate, of_tool)| text.replace(of_crate, of_tool))
}
